//! A named place: its answer as text, also without a script.

use askama::Template;
use michi_geo::coord::LonLat;
use michi_geo::feature::PlaceKind;
use michi_geo::gazetteer::NamedPlace;
use michi_geo::hazard::HazardKind;
use michi_geo::query::point::PointAnswer;
use michi_geo::query::shelters::NEAREST;
use michi_l10n::Args;

use super::frame::Frame;
use super::point_words::{self, AdviceWords, Danger, Look};
use super::posted::Posted;
use super::posted::opening::OpeningRow;
use super::posted::order::OrderBand;
use super::rich::Rich;
use super::site::{Site, SiteFacts};
use super::site_words;
use super::words::{Name, Words};
use crate::text::dashed;

/// The page.
#[derive(Template)]
#[template(path = "pages/place.html")]
pub struct PlacePage<'a> {
    /// Around it.
    pub frame: Frame,
    /// Its words.
    pub w: Words<'a>,
    /// The place's id.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// Orders in force, in brief; none where postings are not connected.
    pub orders: Option<Vec<OrderBand>>,
    /// What it is, and where.
    pub kind: Rich,
    /// That there is no answer, when the place is outside the city.
    pub outside: Option<Rich>,
    /// What to do.
    pub advice: Option<AdviceWords>,
    /// What is dangerous, and what is not known.
    pub dangers: Vec<Danger>,
    /// For which point the answer is.
    pub scope: Rich,
    /// The hazard the sites are for.
    pub sites_title: Rich,
    /// The nearest recommended sites.
    pub sites: Vec<NearSite>,
    /// What is known of the facility, when the place is one.
    pub facility: Option<FacilityWords>,
    /// Where the answer comes from.
    pub sources: Vec<Rich>,
}

/// A recommended site with its distance.
#[derive(Debug)]
pub struct NearSite {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// How far.
    pub distance: Rich,
    /// Whether it is open; none where postings are not connected.
    pub opening: Option<OpeningRow>,
    /// Zones that begin close to it.
    pub cautions: Vec<Rich>,
}

/// What is known of a facility.
#[derive(Debug)]
pub struct FacilityWords {
    /// Whether it is open; none where postings are not connected.
    pub opening: Option<OpeningRow>,
    /// What it is for.
    pub roles: Rich,
    /// What it is designated for.
    pub designated: Rich,
    /// What speaks against it.
    pub cautions: Vec<Rich>,
    /// Where it is.
    pub address: Rich,
}

impl<'a> PlacePage<'a> {
    /// Puts the page together; none when the place has no position.
    pub fn new(
        frame: Frame,
        w: Words<'a>,
        site: &Site<'_>,
        place: &NamedPlace,
        posted: Option<&Posted<'_>>,
    ) -> Option<Self> {
        let at = place.at()?;
        let answer = site.answer(at);
        let inside = answer.inside_city;
        let hazards = site.atlas().hazards_of_sites(&answer);
        let hazard_name = w.hazard(hazards[0]);
        let args = Args::new().with("hazard", hazard_name.marked());
        Some(Self {
            id: place.id.clone(),
            name: w.name(&place.name),
            orders: posted.map(Posted::order_bands),
            kind: w.say(&format!("place-kind-{}", dashed(place.kind.code()))),
            outside: (!inside).then(|| w.say("answer-outside-city")),
            advice: inside.then(|| point_words::advice(&w, site, &answer)),
            dangers: if inside {
                point_words::dangers(&w, site, &answer)
            } else {
                point_words::drawn(&w, &answer)
            },
            scope: scope(&w, place.kind, at),
            sites_title: w.say_with("shelter-list-title", &args),
            sites: near_sites(&w, site, (at, &hazards, &place.id), posted),
            facility: site
                .site(&place.id)
                .map(|facts| facility(&w, facts, posted)),
            sources: sources(&w, &answer),
            frame,
            w,
        })
    }
}

fn scope(words: &Words<'_>, kind: PlaceKind, at: LonLat) -> Rich {
    if matches!(kind, PlaceKind::District | PlaceKind::Town) {
        return words.say("page-place-area-note");
    }
    let coordinates = format!("{:.4}, {:.4}", at.lon(), at.lat());
    words.say_with(
        "page-place-point-only",
        &Args::new().with("coordinates", coordinates),
    )
}

fn near_sites(
    words: &Words<'_>,
    site: &Site<'_>,
    (at, hazards, here): (LonLat, &[HazardKind], &str),
    posted: Option<&Posted<'_>>,
) -> Vec<NearSite> {
    let is_shut = |id: &str| posted.is_some_and(|posted| posted.board.is_shut(id));
    let found = site
        .atlas()
        .usable_near((at, hazards), NEAREST + 1, is_shut);
    let others = found
        .into_iter()
        .filter(|near| near.id != here)
        .take(NEAREST);
    others
        .map(|near| NearSite {
            id: near.id.to_owned(),
            name: words.name(near.name),
            distance: words.rich(words.speaker().way(near.distance_m, near.walk_min)),
            opening: posted.map(|posted| {
                let known = site.site(near.id).map(|facts| facts.facility);
                OpeningRow::new(posted, near.id, known).in_list(posted)
            }),
            cautions: words.riches(
                near.near_zones
                    .iter()
                    .map(|k| words.speaker().near_zone(*k)),
            ),
        })
        .collect()
}

fn facility(
    words: &Words<'_>,
    facts: &SiteFacts<'_>,
    posted: Option<&Posted<'_>>,
) -> FacilityWords {
    let site = facts.facility;
    let address = Args::new().with("address", facts.facility.address.as_str());
    FacilityWords {
        opening: posted.map(|posted| OpeningRow::new(posted, &site.id, Some(site))),
        roles: site_words::roles(words, facts.facility),
        designated: site_words::designated(words, facts.facility),
        cautions: site_words::cautions(words, facts),
        address: words.say_with("shelter-address", &address),
    }
}

/// Credit and edition of every layer that speaks in the answer, each once.
fn sources(words: &Words<'_>, answer: &PointAnswer<'_>) -> Vec<Rich> {
    let zones = answer
        .hazards
        .iter()
        .flat_map(|h| h.zones.iter().chain(h.near.iter().map(|near| &near.zone)));
    let mut said: Vec<Rich> = Vec::new();
    for zone in zones.filter(|zone| !zone.source.is_empty()) {
        let args = Args::new()
            .with("credit", zone.source)
            .with("edition", zone.edition);
        let line = words.say_with("answer-source", &args);
        if !said.contains(&line) {
            said.push(line);
        }
    }
    said
}
