//! What of each layer goes into its tiles.

use std::collections::BTreeMap;

use michi_geo::coord::LonLat;
use michi_geo::feature::{Area, Features, Line, Place, PlaceKind, Zone};
use michi_geo::mvt::{MIN_ZOOM, TileFeature, TileGeometry};
use michi_geo::names::LocalName;
use michi_geo::shelter::{Facility, FacilityRole};
use serde_json::{Value, json};

type Tags = Vec<(String, Value)>;

/// The features of a layer as they are drawn, milder ranks first.
pub fn tile_features(features: &Features) -> Vec<TileFeature> {
    let mut zones: Vec<&Zone> = features.zones().iter().collect();
    zones.sort_by_key(|zone| zone.rank.number());
    let zones = zones.into_iter().map(zone);
    let facilities = features.facilities().iter().map(facility);
    let places = features.places().iter().map(place);
    let lines = features.lines().iter().map(line);
    let areas = features.areas().iter().map(area);
    zones
        .chain(facilities)
        .chain(places)
        .chain(lines)
        .chain(areas)
        .collect()
}

/// Names and types of the properties in `features`, as TileJSON lists them.
pub fn fields(features: &[TileFeature]) -> Vec<(String, &'static str)> {
    let mut fields = BTreeMap::new();
    for (name, value) in features.iter().flat_map(|feature| &feature.tags) {
        let kind = match value {
            Value::Bool(_) => "Boolean",
            Value::Number(_) => "Number",
            _ => "String",
        };
        fields.entry(name.clone()).or_insert(kind);
    }
    fields.into_iter().collect()
}

fn zone(zone: &Zone) -> TileFeature {
    let mut tags = vec![("rank".to_owned(), json!(zone.rank.number()))];
    if let Some(phenomenon) = zone.phenomenon {
        tags.push(("phenomenon".to_owned(), json!(phenomenon.number())));
    }
    if !zone.rivers.is_empty() {
        tags.push(("rivers".to_owned(), json!(zone.rivers.join(";"))));
    }
    feature(TileGeometry::Areas(zone.shape.clone()), tags, MIN_ZOOM)
}

fn facility(facility: &Facility) -> TileFeature {
    let mut tags = vec![("id".to_owned(), json!(facility.id))];
    tags.extend(names(&facility.name));
    let emergency = facility.has_role(FacilityRole::EmergencySite);
    let shelter = facility.has_role(FacilityRole::Shelter)
        || facility.has_role(FacilityRole::SpecialCareShelter);
    tags.push(("emergency".to_owned(), json!(emergency)));
    tags.push(("shelter".to_owned(), json!(shelter)));
    for (kind, designated) in facility.designated.iter().flat_map(|d| d.iter()) {
        tags.push((format!("d_{kind}"), json!(designated)));
    }
    feature(point(facility.at), tags, MIN_ZOOM)
}

fn place(place: &Place) -> TileFeature {
    let mut tags = vec![
        ("id".to_owned(), json!(place.id)),
        ("place_kind".to_owned(), json!(place.kind)),
    ];
    tags.extend(names(&place.name));
    feature(point(place.at), tags, first_zoom(place.kind))
}

/// Many small things would fill the tiles of shallow zooms, where no label has room for them.
fn first_zoom(kind: PlaceKind) -> u8 {
    match kind {
        PlaceKind::District | PlaceKind::Station => MIN_ZOOM,
        PlaceKind::Town | PlaceKind::Office | PlaceKind::Facility => 10,
        PlaceKind::Bridge | PlaceKind::BusStop => 12,
    }
}

fn line(line: &Line) -> TileFeature {
    let tags = line.name.iter().flat_map(names).collect();
    feature(TileGeometry::Lines(line.shape.0.clone()), tags, MIN_ZOOM)
}

fn area(area: &Area) -> TileFeature {
    let mut tags = vec![("code".to_owned(), json!(area.code))];
    tags.extend(names(&area.name));
    feature(TileGeometry::Areas(area.shape.clone()), tags, MIN_ZOOM)
}

fn names(name: &LocalName) -> impl Iterator<Item = (String, Value)> + '_ {
    name.iter()
        .map(|(tag, text)| (format!("name:{tag}"), json!(text)))
}

fn point(at: LonLat) -> TileGeometry {
    TileGeometry::Point(at.coord().into())
}

fn feature(geometry: TileGeometry, tags: Tags, min_zoom: u8) -> TileFeature {
    TileFeature {
        geometry,
        tags,
        min_zoom,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_keeps_every_name_and_waits_for_its_zoom() {
        let stop = Place {
            id: "stop-1".to_owned(),
            kind: PlaceKind::BusStop,
            name: LocalName::from_pairs([("ja", "祐徳神社前"), ("en", "Yutoku Shrine")]),
            keys: Vec::new(),
            at: LonLat::new(130.11, 33.07).unwrap(),
        };
        let features = tile_features(&Features::Places(vec![stop]));
        assert_eq!(features[0].min_zoom, 12);
        let fields = fields(&features);
        let names: Vec<&str> = fields.iter().map(|(name, _)| name.as_str()).collect();
        assert_eq!(names, ["id", "name:en", "name:ja", "place_kind"]);
    }
}
