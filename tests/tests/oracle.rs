//! The atlas answers as the slow and obvious way does: every polygon, whole numbers, no index.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must say so and stop"
)]

use geo::Intersects;
use michi_geo::atlas::Atlas;
use michi_geo::coord::{LonLat, Metres};
use michi_geo::query::point::{NEAR_M, Question};
use michi_tests::layer_folder;
use michi_tests::oracle::{self, Spot, Zone};
use michi_tests::seeded::Seeded;
use michi_tests::{city_atlas, workspace};

const RANDOM_POINTS: usize = 100_000;
const EDGE_POINTS: usize = 10_000;
const NEAR_POINTS: usize = 4_000;

/// Metres by which two ways to flatten the earth may differ at 50 m.
const FLATTENING_M: f64 = 0.25;

/// A hazard layer with data, and its zones as the oracle reads them.
struct Truth {
    id: String,
    kind: String,
    zones: Vec<Zone>,
}

fn truths() -> Vec<Truth> {
    let layers = layer_folder::read_all(&workspace::layers());
    let hazards = layers
        .iter()
        .filter(|l| l.text("role") == Some("hazard") && l.has_data());
    let truths: Vec<Truth> = hazards
        .map(|l| Truth {
            id: l.id.clone(),
            kind: l.text("kind").expect("a kind").to_owned(),
            zones: oracle::zones(l),
        })
        .collect();
    assert!(
        truths.iter().any(|t| t.kind == "flood"),
        "the flood layer has data"
    );
    truths
}

fn question(spot: Spot) -> Question {
    let (lon, lat) = spot.degrees();
    let at = LonLat::new(lon, lat).expect("a position");
    Question {
        at,
        accuracy: Metres::ZERO,
        today: city_atlas::test_day(),
    }
}

/// The rank of one layer at a spot, and the worse one near, as the atlas says.
fn ask(atlas: &Atlas, truth: &Truth, spot: Spot) -> (Option<i64>, Option<(i64, f64)>) {
    let answer = atlas.at_point(question(spot));
    let hazard = answer
        .hazards
        .iter()
        .find(|h| h.kind.code() == truth.kind)
        .expect("the kind");
    let at = hazard.zones.iter().find(|z| z.layer == truth.id);
    let near = hazard.near.as_ref().filter(|n| n.zone.layer == truth.id);
    (
        at.map(|z| i64::from(z.rank.number())),
        near.map(|n| (i64::from(n.zone.rank.number()), n.distance_m)),
    )
}

fn anywhere(random: &mut Seeded) -> Spot {
    Spot::of_degrees(random.between(130.03, 130.18), random.between(32.98, 33.15))
}

/// A spot on an edge, on a vertex, or one unit (1 cm) beside one.
fn on_an_edge(zones: &[Zone], random: &mut Seeded) -> Spot {
    let zone = random.pick(zones);
    let edges: Vec<(Spot, Spot)> = zone.edges().collect();
    let (a, b) = *random.pick(&edges);
    let step = |random: &mut Seeded| random.index(3) as i64 - 1;
    match random.index(4) {
        0 => a,
        1 => Spot {
            x: a.x + step(random),
            y: a.y + step(random),
        },
        _ if a.x == b.x => Spot {
            x: a.x + step(random) * (random.index(2) as i64),
            y: along(a.y, b.y, random),
        },
        _ if a.y == b.y => Spot {
            x: along(a.x, b.x, random),
            y: a.y + step(random) * (random.index(2) as i64),
        },
        _ => b,
    }
}

fn along(from: i64, to: i64, random: &mut Seeded) -> i64 {
    let (low, high) = (from.min(to), from.max(to));
    low + random.index((high - low + 1) as usize) as i64
}

#[test]
fn at_100_000_random_and_10_000_edge_points_the_rank_is_the_oracles() {
    let atlas = city_atlas::build(&workspace::layers());
    for truth in truths() {
        let mut random = Seeded::new(1);
        let mut inside = [0_usize; 2];
        for i in 0..RANDOM_POINTS + EDGE_POINTS {
            let edge = i >= RANDOM_POINTS;
            let spot = if edge {
                on_an_edge(&truth.zones, &mut random)
            } else {
                anywhere(&mut random)
            };
            let expected = oracle::deepest(&truth.zones, spot);
            let (found, _) = ask(&atlas, &truth, spot);
            assert_eq!(
                found,
                expected,
                "{} at {:?} (edge: {edge})",
                truth.id,
                spot.degrees()
            );
            inside[usize::from(edge)] += usize::from(expected.is_some());
        }
        println!(
            "{}: {} of {RANDOM_POINTS} random and {} of {EDGE_POINTS} edge points inside",
            truth.id, inside[0], inside[1]
        );
        assert!(
            inside[0] > RANDOM_POINTS / 100 && inside[1] > EDGE_POINTS / 2,
            "{inside:?}"
        );
    }
}

#[test]
fn the_worst_zone_within_50_m_is_the_oracles() {
    let atlas = city_atlas::build(&workspace::layers());
    for truth in truths() {
        let mut random = Seeded::new(2);
        let (mut found_some, mut on_the_line) = (0, 0);
        for _ in 0..NEAR_POINTS {
            let edge = on_an_edge(&truth.zones, &mut random);
            let mut shift = || (random.between(-700.0, 700.0) * 10.0) as i64;
            let spot = Spot {
                x: edge.x + shift(),
                y: edge.y + shift(),
            };
            let (at, near) = ask(&atlas, &truth, spot);
            let limit = NEAR_M + FLATTENING_M;
            let close = oracle::worse_nearby(&truth.zones, spot, at, limit);
            if close
                .iter()
                .any(|(_, d)| (d - NEAR_M).abs() <= FLATTENING_M)
            {
                on_the_line += 1;
                continue;
            }
            let worst = close
                .iter()
                .filter(|(_, d)| *d <= NEAR_M)
                .map(|(rank, _)| *rank)
                .max();
            assert_eq!(
                near.map(|n| n.0),
                worst,
                "{} at {:?}",
                truth.id,
                spot.degrees()
            );
            if let Some((rank, distance_m)) = near {
                let of_rank = close.iter().filter(|(r, _)| *r == rank).map(|(_, d)| *d);
                let expected = of_rank.min_by(f64::total_cmp).expect("the oracle found it");
                assert!(
                    (distance_m - expected).abs() <= FLATTENING_M,
                    "{distance_m} {expected}"
                );
                found_some += 1;
            }
        }
        println!(
            "{}: {found_some} with a worse zone near, {on_the_line} at 50 m exactly",
            truth.id
        );
        assert!(found_some > NEAR_POINTS / 4 && on_the_line < NEAR_POINTS / 10);
    }
}

/// The oracle itself is checked against a third opinion, the `geo` crate's predicates.
#[test]
fn the_oracle_agrees_with_the_geo_crate() {
    let layers = layer_folder::read_all(&workspace::layers());
    let flood = layers
        .iter()
        .find(|l| l.id == "flood-l2")
        .expect("the flood layer");
    let polygons: Vec<geo::Polygon> = flood.features.iter().map(polygon).collect();
    let zones = oracle::zones(flood);
    let mut random = Seeded::new(5);
    for i in 0..400 {
        let edge = i % 2 == 0;
        let spot = if edge {
            on_an_edge(&zones, &mut random)
        } else {
            anywhere(&mut random)
        };
        let coord: geo::Coord = spot.degrees().into();
        let theirs = polygons.iter().filter(|p| p.intersects(&coord)).count();
        let ours = zones.iter().filter(|z| z.holds(spot)).count();
        assert_eq!(ours, theirs, "{coord:?}");
    }
}

fn polygon(feature: &serde_json::Value) -> geo::Polygon {
    let rings = feature["geometry"]["coordinates"]
        .as_array()
        .expect("rings");
    let mut rings = rings.iter().map(|ring| {
        let points = ring.as_array().expect("points").iter();
        points
            .map(|p| (p[0].as_f64().unwrap(), p[1].as_f64().unwrap()))
            .collect::<geo::LineString>()
    });
    geo::Polygon::new(rings.next().expect("an outer ring"), rings.collect())
}
