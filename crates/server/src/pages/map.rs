//! The map, and everything it shows as text.

use askama::Template;
use michi_geo::atlas::Layer;
use michi_geo::feature::PlaceKind;
use michi_geo::layer::Role;
use michi_geo::load::LayerState;
use michi_l10n::Args;

use super::frame::Frame;
use super::layer_words as layer;
use super::links::Outward;
use super::place_rows::PlaceRow;
use super::posted::Posted;
use super::posted::order::OrderBand;
use super::rich::Rich;
use super::site::Site;
use super::words::Words;
use crate::text::dashed;

/// The page.
#[derive(Template)]
#[template(path = "pages/map.html")]
pub struct MapPage<'a> {
    /// Around it.
    pub frame: Frame,
    /// Its words.
    pub w: Words<'a>,
    /// Orders in force, in brief; none where postings are not connected.
    pub orders: Option<Vec<OrderBand>>,
    /// What the map shows of each hazard, and what it cannot show.
    pub layers: Vec<LayerEntry>,
    /// Colours and their meaning, a group for each loaded hazard layer.
    pub legends: Vec<Legend>,
    /// Places by kind.
    pub groups: Vec<PlaceGroup>,
}

/// What the map shows of one hazard.
#[derive(Debug)]
pub struct LayerEntry {
    /// Whether there is data.
    pub has_data: bool,
    /// What is shown.
    pub sentence: Rich,
    /// What the survey looked at and did not.
    pub covers: Vec<Rich>,
    /// The official page, where there is no data here.
    pub official: Option<Outward>,
}

/// Colours of one layer.
#[derive(Debug)]
pub struct Legend {
    /// What is measured.
    pub title: Rich,
    /// The colours, mildest first.
    pub entries: Vec<LegendEntry>,
}

/// One colour.
#[derive(Debug)]
pub struct LegendEntry {
    /// The official colour, `#rrggbb`.
    pub hex: &'static str,
    /// What it means.
    pub label: Rich,
}

/// Places of one kind.
#[derive(Debug)]
pub struct PlaceGroup {
    /// Its id in the page.
    pub id: &'static str,
    /// Its heading.
    pub title: Rich,
    /// The places.
    pub places: Vec<PlaceRow>,
}

impl<'a> MapPage<'a> {
    /// Puts the page together.
    pub fn new(frame: Frame, w: Words<'a>, site: &Site<'_>, posted: Option<&Posted<'_>>) -> Self {
        let hazards = in_order(site);
        let group = |id, title, kind| PlaceGroup {
            id,
            title: w.say(title),
            places: site.places_of(&w, kind),
        };
        Self {
            orders: posted.map(Posted::order_bands),
            layers: hazards.iter().map(|loaded| entry(&w, loaded)).collect(),
            legends: hazards
                .iter()
                .filter_map(|loaded| legend(&w, loaded))
                .collect(),
            groups: vec![
                group("districts", "page-map-districts-title", PlaceKind::District),
                group("stations", "page-map-stations-title", PlaceKind::Station),
            ],
            frame,
            w,
        }
    }
}

/// The hazard layers in the city's order of hazards.
fn in_order<'a>(site: &Site<'a>) -> Vec<&'a Layer> {
    let order = &site.city().hazards;
    let place = |layer: &&Layer| {
        order
            .iter()
            .position(|kind| layer.loaded().kind() == Some(*kind))
    };
    let layers = site.atlas().layers().iter();
    let mut found: Vec<&Layer> = layers
        .filter(|layer| layer.loaded().role() == Some(Role::Hazard))
        .collect();
    found.sort_by_key(|layer| place(layer).unwrap_or(usize::MAX));
    found
}

fn entry(words: &Words<'_>, loaded: &Layer) -> LayerEntry {
    let name = words.speaker().layer_title(loaded.loaded());
    let source = loaded.manifest().and_then(|m| m.source.as_ref());
    let has_data = loaded.loaded().state() == LayerState::Data;
    let sentence = match source.filter(|_| has_data) {
        Some(source) => {
            let args = Args::new().with("name", name.marked());
            words.say_with(
                "page-map-layer-data",
                &args.with("edition", source.edition.as_str()),
            )
        }
        None => layer::no_data(words, loaded),
    };
    let covers = loaded.manifest().filter(|_| has_data);
    let covers = covers
        .map(|m| words.speaker().covers(&m.covers))
        .unwrap_or_default();
    LayerEntry {
        has_data,
        sentence,
        covers: words.riches(covers),
        official: layer::official(words, loaded).filter(|_| !has_data),
    }
}

fn legend(words: &Words<'_>, loaded: &Layer) -> Option<Legend> {
    let there = loaded.loaded().state() == LayerState::Data;
    let hazard = loaded.loaded().hazard().filter(|_| there)?;
    let entries = hazard.scheme.rows().map(|row| LegendEntry {
        hex: row.hex,
        label: words.say(&format!("rank-{}", dashed(row.code))),
    });
    let title = words.rich(words.speaker().layer_title(loaded.loaded()));
    Some(Legend {
        title,
        entries: entries.collect(),
    })
}
