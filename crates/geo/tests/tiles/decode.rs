//! Reading tiles with geozero, and ring by ring from the commands.

use geo::{Area, BooleanOps, Contains};
use geo_types::{Geometry, MultiPolygon, Point, Rect};
use geozero::ToGeo;
use geozero::mvt::{Message, Tile, tile::Feature, tile::Layer};

/// The ranks of a tile with their areas, in tile units.
pub(crate) fn decode(bytes: &[u8]) -> Vec<(u64, MultiPolygon<f64>)> {
    let tile = Tile::decode(bytes).unwrap();
    let layer = &tile.layers[0];
    assert_eq!(
        (layer.version, layer.extent, tile.layers.len()),
        (2, Some(4096), 1)
    );
    layer
        .features
        .iter()
        .map(|feature| (rank(layer, feature), shape(feature)))
        .collect()
}

fn rank(layer: &Layer, feature: &Feature) -> u64 {
    assert_eq!(layer.keys[feature.tags[0] as usize], "rank");
    layer.values[feature.tags[1] as usize].uint_value.unwrap()
}

fn shape(feature: &Feature) -> MultiPolygon<f64> {
    match feature.to_geo().unwrap() {
        Geometry::Polygon(polygon) => MultiPolygon::new(vec![polygon]),
        Geometry::MultiPolygon(shape) => shape,
        other => panic!("expected areas, found {other:?}"),
    }
}

/// The area inside a frame.
pub(crate) fn area_within(shape: &MultiPolygon<f64>, frame: Rect<f64>) -> f64 {
    shape
        .intersection(&MultiPolygon::new(vec![frame.to_polygon()]))
        .unsigned_area()
}

/// The worst rank whose area holds the point.
pub(crate) fn rank_at(ranks: &[(u64, MultiPolygon<f64>)], (x, y): (f64, f64)) -> Option<u64> {
    let holds = |(_, shape): &&(u64, MultiPolygon<f64>)| shape.contains(&Point::new(x, y));
    ranks.iter().filter(holds).map(|(rank, _)| *rank).max()
}

/// One ring as the tile's commands draw it.
pub(crate) struct Ring {
    /// Its points, the first not repeated.
    pub(crate) points: Vec<(i32, i32)>,
    /// Twice its area by the surveyor's formula, positive for exterior rings.
    pub(crate) double_area: i64,
}

/// The rings of every feature.
///
/// # Source
/// Mapbox Vector Tile Specification 2.1, section 4.3.
pub(crate) fn rings(bytes: &[u8]) -> Vec<Vec<Ring>> {
    let tile = Tile::decode(bytes).unwrap();
    tile.layers[0]
        .features
        .iter()
        .map(|feature| feature_rings(&feature.geometry))
        .collect()
}

fn feature_rings(commands: &[u32]) -> Vec<Ring> {
    let (mut x, mut y) = (0, 0);
    let (mut rings, mut points) = (Vec::new(), Vec::new());
    let mut rest = commands.iter().copied();
    while let Some(command) = rest.next() {
        if command & 7 == 7 {
            rings.push(ring(std::mem::take(&mut points)));
            continue;
        }
        for _ in 0..command >> 3 {
            let mut delta = || {
                let value = rest.next().unwrap();
                (value >> 1) as i32 ^ -((value & 1) as i32)
            };
            (x, y) = (x + delta(), y + delta());
            points.push((x, y));
        }
    }
    assert!(points.is_empty(), "every ring is closed");
    rings
}

fn ring(points: Vec<(i32, i32)>) -> Ring {
    let next = points.iter().cycle().skip(1);
    let wide = |p: &(i32, i32)| (i64::from(p.0), i64::from(p.1));
    let cross = points.iter().zip(next).map(|(a, b)| (wide(a), wide(b)));
    let double_area = cross.map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum();
    Ring {
        points,
        double_area,
    }
}
