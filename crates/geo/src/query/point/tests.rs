use geo_types::{MultiPolygon, polygon};

use super::*;
use crate::city::City;
use crate::feature::Features;
use crate::hazard::Scheme;
use crate::layer::Role;
use crate::load::LoadedLayer;

const CITY: &str = include_str!("../../../tests/fixtures/city.toml");

fn square(west: f64, south: f64, size: f64) -> MultiPolygon<f64> {
    let (east, north) = (west + size, south + size);
    MultiPolygon(vec![polygon![
        (x: west, y: south), (x: east, y: south), (x: east, y: north), (x: west, y: north),
    ]])
}

fn zone(number: i64, rivers: &[&str], shape: MultiPolygon<f64>) -> Zone {
    let rank = Rank::new(Scheme::Standard6, number).unwrap();
    let rivers = rivers.iter().map(|name| (*name).to_owned()).collect();
    Zone {
        rank,
        phenomenon: None,
        rivers,
        shape,
    }
}

/// Rank 1 on 130.10–130.12, rank 3 on the square in its north-east quarter.
fn flood(stale_after: &str, surveyed: Option<MultiPolygon<f64>>) -> LoadedLayer {
    let text =
        include_str!("../../../tests/fixtures/layer.toml").replace("2030-04-01", stale_after);
    let zones = vec![
        zone(1, &["B"], square(130.10, 33.10, 0.02)),
        zone(3, &["C", "A"], square(130.11, 33.11, 0.01)),
    ];
    let manifest = Manifest::parse(&text, "flood-l2").unwrap();
    LoadedLayer::from_parts(manifest, Features::Zones(zones), surveyed)
}

fn atlas(layers: Vec<LoadedLayer>) -> Atlas {
    Atlas::build(City::parse(CITY).unwrap(), layers)
}

fn ask(atlas: &Atlas, lon: f64, lat: f64) -> HazardAnswer<'_> {
    let at = LonLat::new(lon, lat).unwrap();
    let today = Date::new(2026, 11, 20).unwrap();
    let answer = atlas.at_point(Question {
        at,
        accuracy: Metres::ZERO,
        today,
    });
    answer.hazards.into_iter().next().unwrap()
}

fn states(answer: &HazardAnswer<'_>) -> Vec<String> {
    let json = serde_json::to_value(&answer.knowledge).unwrap();
    let word = |entry: &serde_json::Value| {
        let text = |key: &str| entry[key].as_str().unwrap_or("").to_owned();
        format!("{} {}", text("state"), text("what"))
            .trim()
            .to_owned()
    };
    json.as_array().unwrap().iter().map(word).collect()
}

#[test]
fn the_worst_of_overlapping_zones_wins_and_all_rivers_are_named() {
    let atlas = atlas(vec![flood("2030-04-01", None)]);
    let answer = ask(&atlas, 130.115, 33.115);
    assert_eq!(answer.zones[0].rank.number(), 3);
    assert_eq!(answer.zones[0].rivers, ["A", "B", "C"]);
    assert_eq!(states(&answer), ["drawn", "not_surveyed smaller_rivers"]);
}

#[test]
fn a_point_on_a_shared_edge_is_in_the_worse_zone() {
    let atlas = atlas(vec![flood("2030-04-01", None)]);
    assert_eq!(ask(&atlas, 130.11, 33.115).zones[0].rank.number(), 3);
    assert_eq!(ask(&atlas, 130.11, 33.11).zones[0].rank.number(), 3);
    assert_eq!(ask(&atlas, 130.10, 33.10).zones[0].rank.number(), 1);
}

#[test]
fn a_worse_zone_within_reach_is_near_and_a_milder_one_is_not() {
    let atlas = atlas(vec![flood("2030-04-01", None)]);
    let answer = ask(&atlas, 130.1098, 33.115);
    let near = answer.near.unwrap();
    assert_eq!((near.zone.rank.number(), near.distance_m), (3, 18.7));
    assert_eq!(ask(&atlas, 130.1102, 33.115).near, None);
    assert_eq!(ask(&atlas, 130.1090, 33.115).near, None);
}

#[test]
fn a_wider_accuracy_looks_as_far_as_it_is_wide() {
    let atlas = atlas(vec![flood("2030-04-01", None)]);
    let at = LonLat::new(130.1090, 33.115).unwrap();
    let (accuracy, today) = (
        Metres::new(100.0).unwrap(),
        Date::new(2026, 11, 20).unwrap(),
    );
    let answer = atlas.at_point(Question {
        at,
        accuracy,
        today,
    });
    let near = answer.hazards[0].near.as_ref().unwrap();
    assert_eq!((near.within_m, near.zone.rank.number()), (100.0, 3));
}

#[test]
fn outside_every_zone_the_answer_says_what_was_looked_at_and_what_was_not() {
    let atlas = atlas(vec![flood("2026-11-19", Some(square(130.09, 33.09, 0.04)))]);
    let inside = ask(&atlas, 130.095, 33.095);
    assert_eq!(
        states(&inside),
        ["no_zone_shown", "not_surveyed smaller_rivers", "stale"]
    );
    let outside = ask(&atlas, 130.05, 33.05);
    let expected = [
        "not_surveyed outside_survey",
        "not_surveyed smaller_rivers",
        "stale",
    ];
    assert_eq!(states(&outside), expected);
}

#[test]
fn outside_the_city_no_layer_says_that_no_zone_is_shown() {
    let atlas = atlas(vec![flood("2030-04-01", None)]);
    let answer = ask(&atlas, 131.0, 33.1);
    assert_eq!(
        states(&answer),
        ["not_surveyed smaller_rivers", "not_surveyed outside_city"]
    );
}

#[test]
fn a_layer_of_a_hazard_that_the_city_does_not_list_is_answered_after_those_it_lists() {
    let text = include_str!("../../../tests/fixtures/layer.toml")
        .replace("\"flood-l2\"", "\"pond\"")
        .replace("\"flood\"", "\"reservoir\"");
    let zones = vec![zone(2, &[], square(130.10, 33.10, 0.02))];
    let manifest = Manifest::parse(&text, "pond").unwrap();
    let pond = LoadedLayer::from_parts(manifest, Features::Zones(zones), None);
    let atlas = atlas(vec![pond]);
    let answer = atlas.at_point(Question {
        at: LonLat::new(130.11, 33.11).unwrap(),
        accuracy: Metres::ZERO,
        today: Date::new(2026, 11, 20).unwrap(),
    });
    let kinds: Vec<_> = answer.hazards.iter().map(|hazard| hazard.kind).collect();
    assert_eq!(
        kinds,
        [
            HazardKind::Flood,
            HazardKind::Landslide,
            HazardKind::Reservoir
        ]
    );
    assert_eq!(answer.hazards[2].zones[0].rank.number(), 2);
}

#[test]
fn a_layer_without_data_does_not_add_its_hazard_to_those_the_city_lists() {
    let text = "id = \"sea\"\nrole = \"hazard\"\nkind = \"tsunami\"\nattribute = \"depth\"\n\
        scheme = \"detailed8\"\nstatus = \"no_data\"\n";
    let manifest = Manifest::parse(text, "sea").unwrap();
    let sea = LoadedLayer::from_parts(manifest, Features::none(Role::Hazard), None);
    let kinds = atlas(vec![sea]).city().hazards.clone();
    assert_eq!(kinds, [HazardKind::Flood, HazardKind::Landslide]);
}

#[test]
fn a_hazard_without_layer_and_a_faulty_layer_are_no_data() {
    assert_eq!(states(&ask(&atlas(vec![]), 130.1, 33.1)), ["no_data"]);
    let text = include_str!("../../../tests/fixtures/layer.toml");
    let broken = LoadedLayer::load("flood-l2", |file| match file {
        "layer.toml" => Some(text.as_bytes().to_vec()),
        _ => None,
    });
    assert_eq!(broken.state(), LayerState::Error);
    assert_eq!(states(&ask(&atlas(vec![broken]), 130.1, 33.1)), ["no_data"]);
}
