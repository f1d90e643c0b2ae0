//! Named places in lists.

use michi_geo::gazetteer::NamedPlace;

use super::rich::Rich;
use super::words::{Name, Words};
use crate::text::dashed;

/// A place in a list, leading to its page.
#[derive(Debug, Clone)]
pub struct PlaceRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// What it is.
    pub kind: Rich,
}

/// A place as a row of a list.
pub fn place_row(words: &Words<'_>, place: &NamedPlace) -> PlaceRow {
    PlaceRow {
        id: place.id.clone(),
        name: words.name(&place.name),
        kind: words.say(&format!("place-kind-{}", dashed(place.kind.code()))),
    }
}
