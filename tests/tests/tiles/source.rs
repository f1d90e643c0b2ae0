//! What the tiles draw is what the layer says.

use std::collections::BTreeMap;

use michi_tests::layer_folder;
use michi_tests::mvt_rules::area2;
use michi_tests::oracle::{self, Spot, Zone};
use michi_tests::seeded::Seeded;
use michi_tests::server::Server;
use michi_tests::workspace;

use crate::reader::{self, EXTENT};
use crate::rules::{flood, ranks};

const DEEPEST_ZOOM: u8 = 14;

/// Metres from an edge within which rounding to tile units may move a point across it.
///
/// At zoom 14 and 33° north one unit is 0.5 m, and rounding moves a vertex by at most 0.71 units.
const ROUNDING_M: f64 = 0.5;

fn zones() -> Vec<Zone> {
    let layers = layer_folder::read_all(&workspace::layers());
    oracle::zones(
        layers
            .iter()
            .find(|l| l.id == "flood-l2")
            .expect("the flood layer"),
    )
}

#[test]
fn at_the_deepest_zoom_a_tile_holds_exactly_the_clipped_source() {
    let pack = reader::pack(&Server::shared());
    let zones = zones();
    let mut random = Seeded::new(11);
    let mut counts = BTreeMap::from([("drawn", 0), ("blank", 0), ("beside an edge", 0)]);
    for (x, y) in reader::covering(pack.bounds, DEEPEST_ZOOM) {
        let address = (DEEPEST_ZOOM, x, y);
        let areas = pack
            .tiles
            .get(&address)
            .map(|bytes| flood(bytes))
            .unwrap_or_default();
        for _ in 0..600 {
            let (px, py) = (
                random.index(4096) as f64 + 0.5,
                random.index(4096) as f64 + 0.5,
            );
            let world = |tile: u32, unit: f64| f64::from(tile) * EXTENT as f64 + unit;
            let (lon, lat) = reader::degrees(world(x, px), world(y, py), DEEPEST_ZOOM);
            let spot = Spot::of_degrees(lon, lat);
            if oracle::edge_nearby_m(&zones, spot, ROUNDING_M).is_some() {
                *counts.get_mut("beside an edge").unwrap() += 1;
                continue;
            }
            let expected = oracle::deepest(&zones, spot);
            let found = ranks(&areas, px, py).last().copied();
            assert_eq!(found, expected, "{address:?} at ({px}, {py}), {lon} {lat}");
            let kind = if expected.is_some() { "drawn" } else { "blank" };
            *counts.get_mut(kind).unwrap() += 1;
        }
    }
    println!("{counts:?}");
    assert!(
        counts["drawn"] > 1_000 && counts["blank"] > 1_000,
        "{counts:?}"
    );
}

#[test]
fn no_zoom_gains_or_loses_a_noticeable_area_of_any_rank() {
    let pack = reader::pack(&Server::shared());
    let mut by_zoom: BTreeMap<u8, BTreeMap<i64, f64>> = BTreeMap::new();
    for ((z, _, _), bytes) in &pack.tiles {
        let tile_share = 1.0 / f64::from(1_u32 << z).powi(2) / (EXTENT as f64).powi(2);
        for (rank, polygons) in flood(bytes) {
            // Twice the area, clipped to the tile by counting only what its square holds.
            let units: f64 = polygons.iter().map(|p| clipped_area(p)).sum();
            *by_zoom.entry(*z).or_default().entry(rank).or_default() += units * tile_share;
        }
    }
    let truth = by_zoom[&DEEPEST_ZOOM].clone();
    let whole: f64 = truth.values().sum();
    for (z, found) in &by_zoom {
        let sum: f64 = found.values().sum();
        let ratio = sum / whole;
        println!("zoom {z}: {:.2} % of the flooded area", ratio * 100.0);
        let allowed = if *z >= 11 { 0.02 } else { 0.15 };
        assert!((ratio - 1.0).abs() < allowed, "zoom {z}: {ratio}");
    }
    for rank in [1, 2, 3] {
        let ratio = by_zoom[&13][&rank] / truth[&rank];
        assert!((ratio - 1.0).abs() < 0.03, "zoom 13, rank {rank}: {ratio}");
    }
}

/// How far inside one side of the tile a point lies, given the tile's size.
type Depth = fn((f64, f64), f64) -> f64;

/// Area of a polygon inside the tile's own square, by Sutherland and Hodgman on each ring.
fn clipped_area(polygon: &[Vec<(i64, i64)>]) -> f64 {
    polygon.iter().map(|ring| clipped_ring_area(ring)).sum()
}

fn clipped_ring_area(ring: &[(i64, i64)]) -> f64 {
    let whole = 0..=EXTENT;
    if ring
        .iter()
        .all(|(x, y)| whole.contains(x) && whole.contains(y))
    {
        return area2(&ring.to_vec()) as f64 / 2.0;
    }
    let mut points: Vec<(f64, f64)> = ring.iter().map(|(x, y)| (*x as f64, *y as f64)).collect();
    let side = EXTENT as f64;
    let cuts: [Depth; 4] = [
        |p, _| p.0,
        |p, side| side - p.0,
        |p, _| p.1,
        |p, side| side - p.1,
    ];
    for depth in cuts {
        points = cut(&points, |p| depth(p, side));
    }
    let next = points.iter().cycle().skip(1);
    points
        .iter()
        .zip(next)
        .map(|(a, b)| a.0 * b.1 - a.1 * b.0)
        .sum::<f64>()
        / 2.0
}

fn cut(points: &[(f64, f64)], depth: impl Fn((f64, f64)) -> f64) -> Vec<(f64, f64)> {
    let mut kept = Vec::new();
    for (a, b) in points.iter().zip(points.iter().cycle().skip(1)) {
        let (da, db) = (depth(*a), depth(*b));
        if da >= 0.0 {
            kept.push(*a);
        }
        if (da >= 0.0) != (db >= 0.0) {
            let t = da / (da - db);
            kept.push((a.0 + (b.0 - a.0) * t, a.1 + (b.1 - a.1) * t));
        }
    }
    kept
}
