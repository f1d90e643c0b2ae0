//! Search for a place without a script.

use askama::Template;
use michi_geo::feature::PlaceKind;
use michi_l10n::Args;

use super::frame::Frame;
use super::place_rows::PlaceRow;
use super::rich::Rich;
use super::site::Site;
use super::words::Words;
use crate::config::SEARCH_MAX_PLACES;

/// The page.
#[derive(Template)]
#[template(path = "pages/places.html")]
pub struct PlacesPage<'a> {
    /// Around it.
    pub frame: Frame,
    /// Its words.
    pub w: Words<'a>,
    /// The main heading.
    pub heading: Rich,
    /// What was found; none when nothing was searched for.
    pub results: Option<Results>,
    /// The districts, to go on from.
    pub districts: Vec<PlaceRow>,
}

/// What a search found.
#[derive(Debug)]
pub struct Results {
    /// How many, or that there are none.
    pub sentence: Rich,
    /// The places, best first.
    pub places: Vec<PlaceRow>,
    /// Whether there are more than are shown.
    pub more: bool,
}

impl<'a> PlacesPage<'a> {
    /// Puts the page together.
    pub fn new(frame: Frame, w: Words<'a>, site: &Site<'_>, query: Option<&str>) -> Self {
        let heading = match query {
            None => w.say("page-places-title"),
            Some(query) => w.say_with("page-places-heading", &Args::new().with("query", query)),
        };
        Self {
            heading,
            results: query.map(|query| search(&w, site, query)),
            districts: site.places_of(&w, PlaceKind::District),
            frame,
            w,
        }
    }
}

fn search(words: &Words<'_>, site: &Site<'_>, query: &str) -> Results {
    let mut places = site.search(words, query, SEARCH_MAX_PLACES + 1);
    let more = places.len() > SEARCH_MAX_PLACES;
    places.truncate(SEARCH_MAX_PLACES);
    let sentence = if places.is_empty() {
        words.say_with("page-places-none", &Args::new().with("query", query))
    } else {
        let count = u32::try_from(places.len()).unwrap_or(u32::MAX);
        words.say_with("page-places-count", &Args::new().with("count", count))
    };
    Results {
        sentence,
        places,
        more,
    }
}
