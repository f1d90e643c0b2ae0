//! The line along known roads between two points.

use michi_geo::atlas::Atlas;
use michi_geo::city::City;
use michi_geo::coord::LonLat;
use michi_geo::load::{LoadedLayer, sha256_hex};
use michi_geo::metric::LocalMetric;

use crate::support::kashima;

/// A crossroads, a bend, and a road that is connected to neither.
///
/// ```text
///   0.10─┬──────┬ 33.11
///        │      │
///        └──────┴ 33.10      far away: 130.15
/// ```
const NETWORK: &str = r#"{"type":"FeatureCollection","features":[
{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[130.10,33.10],[130.11,33.10],[130.11,33.11]]}},
{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[130.10,33.10],[130.10,33.13],[130.11,33.11]]}},
{"type":"Feature","properties":{},"geometry":{"type":"LineString","coordinates":[[130.15,33.10],[130.15,33.11]]}}
]}
"#;

fn small() -> Atlas {
    let manifest = include_str!("../../../../layers/bus-roads/layer.toml");
    let lines = manifest.lines().map(|line| match line.split(' ').next() {
        Some("bytes") if line.contains("50100") => format!("bytes = {}", NETWORK.len()),
        Some("sha256") => format!("sha256 = \"{}\"", sha256_hex(NETWORK.as_bytes())),
        Some("features") => "features = 3".to_owned(),
        _ => line.to_owned(),
    });
    let manifest = lines.collect::<Vec<_>>().join("\n");
    let layer = LoadedLayer::load("bus-roads", |file| {
        let text = if file == "layer.toml" {
            &manifest
        } else {
            NETWORK
        };
        Some(text.as_bytes().to_vec())
    });
    assert_eq!(layer.faults(), []);
    let city = City::parse(include_str!("../../../../layers/city.toml")).unwrap();
    Atlas::build(city, vec![layer])
}

fn at(lon: f64, lat: f64) -> LonLat {
    LonLat::new(lon, lat).unwrap()
}

fn shown(line: &[LonLat]) -> Vec<(f64, f64)> {
    line.iter().map(|at| (at.lon(), at.lat())).collect()
}

#[test]
fn the_line_follows_the_shorter_way_and_begins_and_ends_on_the_road() {
    let atlas = small();
    let line = atlas
        .line_between(at(130.105, 33.0995), at(130.1105, 33.105))
        .unwrap();
    assert_eq!(
        shown(&line),
        [(130.105, 33.10), (130.11, 33.10), (130.11, 33.105)]
    );
    let back = atlas
        .line_between(at(130.1105, 33.105), at(130.105, 33.0995))
        .unwrap();
    assert_eq!(
        shown(&back),
        [(130.11, 33.105), (130.11, 33.10), (130.105, 33.10)]
    );
}

#[test]
fn two_points_beside_one_stretch_are_joined_straight() {
    let line = small()
        .line_between(at(130.102, 33.1), at(130.108, 33.1))
        .unwrap();
    assert_eq!(shown(&line), [(130.102, 33.1), (130.108, 33.1)]);
}

#[test]
fn there_is_no_line_far_from_roads_between_roads_that_do_not_meet_or_at_one_place() {
    let atlas = small();
    let on_road = at(130.105, 33.10);
    assert_eq!(atlas.line_between(on_road, at(130.105, 33.1025)), None);
    assert_eq!(atlas.line_between(on_road, at(130.15, 33.105)), None);
    assert_eq!(atlas.line_between(on_road, at(130.105, 33.1003)), None);
    let city = atlas.city().clone();
    assert_eq!(
        Atlas::build(city, Vec::new()).line_between(on_road, on_road),
        None
    );
}

#[test]
fn in_kashima_the_line_between_two_bus_stops_runs_along_the_bus_roads() {
    // 鹿島バスセンター, beside 肥前鹿島 station, and the road below 祐徳稲荷神社.
    let (centre, shrine) = (at(130.1055, 33.1012), at(130.1107, 33.0754));
    let line = kashima().line_between(centre, shrine).unwrap();
    let length_m: f64 = line
        .windows(2)
        .map(|pair| LocalMetric::at(pair[0]).distance_m(pair[1]))
        .sum();
    let straight_m = LocalMetric::at(line[0]).distance_m(*line.last().unwrap());
    assert!(
        length_m >= straight_m && length_m < 3.0 * straight_m,
        "{length_m} {straight_m}"
    );
    for (end, asked) in [(line[0], centre), (*line.last().unwrap(), shrine)] {
        assert!(LocalMetric::at(asked).distance_m(end) <= 200.0);
    }
    assert!(line.iter().all(|at| *at == at.rounded()));
}
