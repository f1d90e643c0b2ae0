//! Links to official pages outside this site, from `city.toml`.

use michi_geo::city::{City, Link};
use michi_l10n::Args;

use super::rich::Rich;
use super::words::Words;

/// A link with its words.
#[derive(Debug, Clone)]
pub struct Outward {
    /// Why to go there; a whole sentence.
    pub why: Option<Rich>,
    /// The words of the link.
    pub label: Rich,
    /// Where it leads.
    pub url: String,
}

/// Links of the city that the reader needs now, each with the sentence that leads to it.
///
/// The order is ours: the city's own words first, then what this site does not carry.
const NOW: [(&str, &str); 4] = [
    ("city_site", "page-now-do-city"),
    (WARNINGS, "page-now-do-warnings"),
    ("river_levels", "page-now-do-rivers"),
    ("prefecture_disaster", "page-now-do-prefecture"),
];

/// The links of the page "now".
pub fn now(words: &Words<'_>, city: &City) -> Vec<Outward> {
    let found = NOW
        .iter()
        .filter_map(|(id, why)| Some((link(city, id)?, why)));
    found
        .map(|(link, why)| outward(words, city, link, Some(words.say(why))))
        .collect()
}

/// The id of the weather office's page.
const WARNINGS: &str = "jma_warnings";

/// The weather office's page of warnings.
pub fn warnings(words: &Words<'_>, city: &City) -> Option<Outward> {
    Some(outward(words, city, link(city, WARNINGS)?, None))
}

/// Links without the one to the weather warnings, where that one stands apart.
pub fn without_warnings(links: Vec<Outward>, city: &City) -> Vec<Outward> {
    let apart = link(city, WARNINGS).map(|link| &link.url);
    let others = links.into_iter().filter(|link| Some(&link.url) != apart);
    others.collect()
}

/// The city's and the prefecture's pages, for questions about roads.
pub fn roads(words: &Words<'_>, city: &City) -> Vec<Outward> {
    let found = ["city_site", "prefecture_roads", "prefecture_disaster"]
        .iter()
        .filter_map(|id| link(city, id));
    found.map(|link| outward(words, city, link, None)).collect()
}

/// The link with an id.
pub fn link<'c>(city: &'c City, id: &str) -> Option<&'c Link> {
    city.links.iter().find(|link| link.id == id)
}

fn outward(words: &Words<'_>, city: &City, link: &Link, why: Option<Rich>) -> Outward {
    Outward {
        why,
        label: label(words, city, link),
        url: link.url.clone(),
    }
}

/// Words for a link: its own sentence, or the name of the host for one we have no words for.
fn label(words: &Words<'_>, city: &City, link: &Link) -> Rich {
    let own = format!("page-link-{}", link.id.replace('_', "-"));
    let (city_name, prefecture) = (words.name(&city.name), words.name(&city.prefecture));
    let args = Args::new()
        .with("city", city_name.own.marked())
        .with("prefecture", prefecture.own.marked())
        .with("host", host(&link.url));
    let id = if words.has(&own) {
        own.as_str()
    } else {
        "page-link-other"
    };
    words.say_with(id, &args)
}

fn host(url: &str) -> &str {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().unwrap_or(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_link_without_words_is_named_by_its_host() {
        assert_eq!(host("https://www.example.jp/a?b#c"), "www.example.jp");
        assert_eq!(host("nonsense"), "nonsense");
    }
}
