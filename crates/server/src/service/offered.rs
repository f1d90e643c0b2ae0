//! Which languages are offered: those the city lists, and those it has laid beside the built-in ones.

use std::collections::BTreeSet;

use michi_geo::city::{City, Offer};
use michi_l10n::{Catalogs, LocaleInfo, Status};

use super::load_locales::{LocalesError, built_in, read_folder};
use crate::config::Config;

/// The languages of the overlay that are not part of the program.
///
/// # Errors
/// [`LocalesError`] when the overlay cannot be read.
pub fn own_languages(config: &Config) -> Result<BTreeSet<String>, LocalesError> {
    let Some(folder) = &config.locales else {
        return Ok(BTreeSet::new());
    };
    let known: BTreeSet<String> = built_in().into_iter().map(|file| file.tag).collect();
    let laid_over = read_folder(folder)?.into_iter().map(|file| file.tag);
    Ok(laid_over.filter(|tag| !known.contains(tag)).collect())
}

/// The languages that readers can choose, in the order of the menu.
pub fn offered(city: &City, catalogs: &Catalogs, own: &BTreeSet<String>) -> Vec<String> {
    let listed = city.languages.iter();
    let unlisted = own.iter().filter(|tag| !city.languages.contains(tag));
    let is_offered = |info: &LocaleInfo| match city.offer {
        Offer::All => true,
        Offer::Reviewed => info.status != Status::Draft,
    };
    let known = |tag: &&String| catalogs.info(tag).is_some_and(is_offered);
    listed.chain(unlisted).filter(known).cloned().collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn catalogs() -> Catalogs {
        Catalogs::load(&built_in()).unwrap().catalogs
    }

    fn city(more: &str) -> City {
        let layers = concat!(env!("CARGO_MANIFEST_DIR"), "/../../layers/city.toml");
        let text = std::fs::read_to_string(layers).unwrap();
        City::parse(&format!("{more}\n{text}")).unwrap()
    }

    #[test]
    fn a_city_can_hide_what_no_native_reader_has_reviewed() {
        let all = offered(&city(""), &catalogs(), &BTreeSet::new());
        assert!(all.len() > 1, "{all:?}");
        let reviewed = offered(&city("offer = 'reviewed'"), &catalogs(), &BTreeSet::new());
        assert_eq!(reviewed, ["ja"]);
        let left = catalogs().only(&reviewed);
        assert_eq!(left.locales().count(), 1);
    }

    #[test]
    fn a_language_without_files_is_not_offered_and_one_laid_beside_is() {
        let mut city = city("");
        city.languages = vec!["ja".to_owned(), "xx".to_owned()];
        let own = BTreeSet::from(["en".to_owned()]);
        assert_eq!(offered(&city, &catalogs(), &own), ["ja", "en"]);
    }
}
