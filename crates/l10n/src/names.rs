//! Which of a place's names a reader gets, and what stands beside it.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::locale::LocaleInfo;

/// Names of one thing by name tag: `ja`, `ja-Hrkt`, `ja-Latn`, `en`, `zh-Hans` …
pub type Names = BTreeMap<String, String>;

/// The name chosen for a reader.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PickedName {
    /// The name, with ruby markup where the language wants a reading above it.
    pub text: String,
    /// The tag of the name (for the `lang` attribute), such as `ja-Latn`.
    pub lang: String,
    /// The name on the signs, when the chosen one is in another script.
    pub beside: Option<String>,
}

/// Tag of the name written on signs.
pub const SIGN_TAG: &str = "ja";

/// Picks the name for a language: the first of its `names` that exists, else the one on the signs.
///
/// # Examples
///
/// ```
/// use michi_l10n::{LocaleInfo, names::pick};
/// let en = LocaleInfo::parse(
///     "en",
///     "endonym='English'\nstatus='draft'\nnames=['en','ja-Latn','ja']\nnames_beside=true",
/// )
/// .unwrap();
/// let names = [("ja", "能古見"), ("ja-Latn", "Nogomi")].map(|(k, v)| (k.into(), v.into()));
/// let picked = pick(&names.into(), &en).unwrap();
/// assert_eq!((picked.text.as_str(), picked.beside.as_deref()), ("Nogomi", Some("能古見")));
/// ```
#[must_use]
pub fn pick(names: &Names, locale: &LocaleInfo) -> Option<PickedName> {
    let wanted = locale.names.iter().map(String::as_str).chain([SIGN_TAG]);
    let (tag, name) = wanted
        .filter_map(|tag| names.get_key_value(tag))
        .find(|(_, name)| !name.trim().is_empty())
        .or_else(|| names.iter().find(|(_, name)| !name.trim().is_empty()))?;
    let reading = locale.names_ruby.as_ref().and_then(|tag| names.get(tag));
    let text = match reading {
        Some(reading) if tag == SIGN_TAG => with_reading(name, reading),
        _ => name.clone(),
    };
    let sign = names
        .get(SIGN_TAG)
        .filter(|sign| locale.names_beside && *sign != name);
    Some(PickedName {
        text,
        lang: tag.clone(),
        beside: sign.cloned(),
    })
}

/// Puts a reading above a name; left alone when the name has no kanji or has its own markup.
fn with_reading(name: &str, reading: &str) -> String {
    let marked = name.contains(['｜', '《', '》']) || reading.contains(['｜', '《', '》']);
    if marked || reading.trim().is_empty() || !name.chars().any(crate::ruby::is_kanji) {
        return name.to_owned();
    }
    format!("｜{name}《{reading}》")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(pairs: &[(&str, &str)]) -> Names {
        pairs
            .iter()
            .map(|(k, v)| ((*k).to_owned(), (*v).to_owned()))
            .collect()
    }

    fn locale(tag: &str, rest: &str) -> LocaleInfo {
        LocaleInfo::parse(tag, &format!("endonym='x'\nstatus='draft'\n{rest}")).unwrap()
    }

    #[test]
    fn easy_japanese_puts_the_reading_above_the_name() {
        let easy = locale("ja-simple", "names=['ja']\nnames_ruby='ja-Hrkt'");
        let city = names(&[("ja", "鹿島市"), ("ja-Hrkt", "かしまし")]);
        assert_eq!(pick(&city, &easy).unwrap().text, "｜鹿島市《かしまし》");
        let kana = names(&[("ja", "かたらい"), ("ja-Hrkt", "かたらい")]);
        assert_eq!(pick(&kana, &easy).unwrap().text, "かたらい");
    }

    #[test]
    fn without_a_better_name_the_name_on_the_signs_is_given() {
        let en = locale("en", "names=['en','ja-Latn']\nnames_beside=true");
        let picked = pick(&names(&[("ja", "祐徳")]), &en).unwrap();
        assert_eq!(
            (picked.text.as_str(), picked.lang.as_str(), picked.beside),
            ("祐徳", "ja", None)
        );
        assert_eq!(pick(&names(&[]), &en), None);
    }
}
