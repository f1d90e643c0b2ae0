//! Tiles read back with another library equal the source they were cut from.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers fail the test"
)]

mod decode;
mod source;

use std::collections::BTreeMap;

use decode::{area_within, decode, rank_at, rings};
use geo::{Area, BooleanOps, Validation};
use geo_types::{MultiPolygon, Polygon, Rect, coord};
use michi_geo::mvt::{BUFFER, EXTENT, LayerTiles, MAX_ZOOM, MIN_ZOOM};
use michi_geo::tile::TileCoord;
use source::{Source, flood_of_kashima, full_raster, to_units};

fn proper() -> Rect<f64> {
    let edge = f64::from(EXTENT);
    Rect::new(coord! { x: 0.0, y: 0.0 }, coord! { x: edge, y: edge })
}

/// The area of each rank over all tiles of a zoom, in square units of that zoom.
fn areas(tiles: &LayerTiles, zoom: u8) -> BTreeMap<u64, f64> {
    let mut areas = BTreeMap::new();
    for (_, bytes) in tiles.iter().filter(|(at, _)| at.z() == zoom) {
        for (rank, shape) in decode(bytes) {
            *areas.entry(rank).or_default() += area_within(&shape, proper());
        }
    }
    areas
}

fn check_rings(tiles: &LayerTiles) {
    for (at, bytes) in tiles.iter() {
        for feature in rings(bytes) {
            assert!(!feature.is_empty(), "{at:?}");
            for (i, ring) in feature.iter().enumerate() {
                assert_ne!(ring.double_area, 0, "{at:?}: ring {i} has no area");
                assert!(
                    i > 0 || ring.double_area > 0,
                    "{at:?}: a feature starts with a hole"
                );
                let reach = -BUFFER..=EXTENT + BUFFER;
                let inside = ring
                    .points
                    .iter()
                    .all(|p| reach.contains(&p.0) && reach.contains(&p.1));
                assert!(inside, "{at:?}: ring {i} leaves the buffer");
                assert!(
                    ring.points.windows(2).all(|p| p[0] != p[1]),
                    "{at:?}: a repeated point"
                );
            }
        }
        for (rank, shape) in decode(bytes) {
            let valid = shape.check_validation();
            assert!(valid.is_ok(), "{at:?}: rank {rank}: {}", valid.unwrap_err());
        }
    }
}

#[test]
fn every_ring_has_area_and_the_winding_of_mvt_2_1() {
    check_rings(&full_raster().tiles());
    check_rings(&flood_of_kashima().tiles());
}

#[test]
fn the_area_of_each_rank_at_the_deepest_zoom_is_that_of_the_source() {
    // Small patches of few pixels lose more by rounding to half a unit than a whole city.
    for (source, tolerance) in [(full_raster(), 5e-3), (flood_of_kashima(), 5e-4)] {
        let found = areas(&source.tiles(), MAX_ZOOM);
        for (rank, expected) in source.areas() {
            let ratio = found[&rank] / expected;
            assert!((ratio - 1.0).abs() < tolerance, "rank {rank}: {ratio}");
        }
        assert_eq!(found.len(), source.areas().len());
    }
}

#[test]
fn the_whole_area_stays_within_a_hundredth_at_every_zoom_from_9() {
    let tiles = flood_of_kashima().tiles();
    let whole = |zoom| areas(&tiles, zoom).values().sum::<f64>() * 4f64.powi(14 - i32::from(zoom));
    let expected = whole(MAX_ZOOM);
    for zoom in 9..MAX_ZOOM {
        let ratio = whole(zoom) / expected;
        assert!((ratio - 1.0).abs() < 0.01, "zoom {zoom}: {ratio}");
    }
}

#[test]
fn ranks_that_touch_leave_no_crack_and_do_not_overlap_at_any_zoom() {
    let source = full_raster();
    let tiles = source.tiles();
    for (at, bytes) in tiles.iter() {
        let ranks = decode(bytes);
        let sum: f64 = ranks
            .iter()
            .map(|(_, shape)| area_within(shape, proper()))
            .sum();
        let all = ranks
            .iter()
            .fold(MultiPolygon::new(Vec::new()), |all, (_, s)| all.union(s));
        let union = area_within(&all, proper());
        let whole = source.area_in(at);
        // A pixel of a 512-pixel tile has 64 square units; the outer edge may be thinned.
        let allowed = if at.z() == MAX_ZOOM {
            whole * 1e-9 + 1e-6
        } else {
            whole * 2e-3 + 64.0
        };
        assert!(
            (sum - union).abs() <= allowed,
            "{at:?}: overlap of {}",
            sum - union
        );
        assert!(
            (whole - union).abs() <= whole * 5e-3 + 64.0,
            "{at:?}: {union} of {whole}"
        );
        for ring in all.iter().flat_map(|polygon| polygon.interiors()) {
            let crack = Polygon::new(ring.clone(), Vec::new()).unsigned_area();
            assert!(
                crack < 1.0,
                "{at:?}: a crack of {crack} between ranks: {ring:?}"
            );
        }
    }
}

#[test]
fn neighbouring_tiles_show_the_same_along_their_edge() {
    let tiles = flood_of_kashima().tiles();
    let edge = f64::from(EXTENT);
    for (at, bytes) in tiles.iter().filter(|(at, _)| at.z() >= 10) {
        let Ok(east) = TileCoord::new(at.z(), at.x() + 1, at.y()) else {
            continue;
        };
        let Some(other) = tiles.tile(east) else {
            continue;
        };
        let strip = |from: f64| {
            Rect::new(
                coord! { x: from - 32.0, y: 0.0 },
                coord! { x: from + 32.0, y: edge },
            )
        };
        let (left, right) = (decode(bytes), decode(other));
        for (rank, shape) in &left {
            let here = area_within(shape, strip(edge));
            let there = right.iter().find(|(r, _)| r == rank);
            let there = there.map_or(0.0, |(_, shape)| area_within(shape, strip(0.0)));
            // Slanted edges are rounded where each tile cuts them: a unit over the strip's width.
            assert!(
                (here - there).abs() <= 64.0 + here * 2e-3,
                "{at:?}, rank {rank}: {here}, {there}"
            );
        }
    }
}

#[test]
fn a_point_has_the_rank_of_the_source_unless_it_is_within_a_metre_of_an_edge() {
    let source = flood_of_kashima();
    let tiles = source.tiles();
    let (mut inside, mut beside) = (0, 0);
    for at in source.random_points(20_000) {
        let tile = TileCoord::containing(at, MAX_ZOOM);
        let (x, y) = to_units(at.lon(), at.lat());
        let local = (
            x - f64::from(tile.x()) * f64::from(EXTENT),
            y - f64::from(tile.y()) * f64::from(EXTENT),
        );
        let found = tiles
            .tile(tile)
            .and_then(|bytes| rank_at(&decode(bytes), local));
        let expected = source.rank_at(at);
        inside += usize::from(expected.is_some());
        if found != expected {
            beside += 1;
            assert!(
                source.is_within_a_metre_of_an_edge(at),
                "{at:?}: {found:?}, not {expected:?}"
            );
        }
    }
    assert!(
        inside > 2_000 && beside < 200,
        "{inside} inside, {beside} beside an edge"
    );
}

#[test]
fn cutting_twice_gives_the_same_bytes_and_only_the_zooms_there_are() {
    let source: Source = full_raster();
    assert_eq!(source.tiles(), source.tiles());
    assert!(
        source
            .tiles()
            .iter()
            .all(|(at, _)| (MIN_ZOOM..=MAX_ZOOM).contains(&at.z()))
    );
}
