//! Polygons on the grid of our own files: what is repaired there is still valid when it is written.

use geo_types::{Coord, LineString, MultiPolygon, Polygon};
use i_overlay::core::fill_rule::FillRule;
use i_overlay::core::overlay::{IntOverlayOptions, Overlay, ShapeType};
use i_overlay::core::overlay_rule::OverlayRule;
use i_overlay::core::solver::Solver;
use i_overlay::i_float::int::point::IntPoint;
use michi_geo::mvt::{assign_holes, double_area};

/// Steps of the grid in a degree: seven decimals.
const STEPS: f64 = 1e7;

/// A closed ring as points of the grid, the last one not repeated.
pub(super) type Ring = Vec<IntPoint>;

/// The grid around one feature; Japan is small enough for 32 bits from any corner of it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Grid {
    origin: (i64, i64),
}

impl Grid {
    /// A grid whose numbers are small near a position.
    pub(super) fn around(at: Coord<f64>) -> Self {
        Grid {
            origin: (steps(at.x), steps(at.y)),
        }
    }

    pub(super) fn ring(&self, ring: &LineString<f64>) -> Ring {
        let point = |c: &Coord<f64>| IntPoint {
            x: small(steps(c.x) - self.origin.0),
            y: small(steps(c.y) - self.origin.1),
        };
        let mut points: Ring = ring.coords().map(point).collect();
        if points.len() > 1 && points.first() == points.last() {
            points.pop();
        }
        points
    }

    pub(super) fn polygons(&self, shapes: &[Vec<Ring>]) -> MultiPolygon<f64> {
        let coord = |p: &IntPoint| Coord {
            x: (i64::from(p.x) + self.origin.0) as f64 / STEPS,
            y: (i64::from(p.y) + self.origin.1) as f64 / STEPS,
        };
        let ring = |ring: &Ring| LineString(ring.iter().map(coord).collect());
        let polygon = |rings: &Vec<Ring>| {
            let (exterior, holes) = rings.split_first()?;
            Some(Polygon::new(
                ring(exterior),
                holes.iter().map(ring).collect(),
            ))
        };
        MultiPolygon(shapes.iter().filter_map(polygon).collect())
    }
}

fn steps(degrees: f64) -> i64 {
    (degrees * STEPS).round() as i64
}

fn small(steps: i64) -> i32 {
    i32::try_from(steps).unwrap_or(if steps < 0 {
        i32::MIN / 4
    } else {
        i32::MAX / 4
    })
}

/// What the rings wind around, as valid polygons: exteriors counter-clockwise, holes clockwise.
pub(super) fn wound_around(rings: &[Ring], rule: FillRule) -> Vec<Vec<Ring>> {
    let options = IntOverlayOptions {
        ogc: true,
        // A corner that lies on another edge stays a corner of both: decimals cannot move it away.
        preserve_output_collinear: true,
        ..IntOverlayOptions::default()
    };
    let mut overlay = Overlay::new_custom(64, options, Solver::default());
    for ring in rings {
        overlay.add_contour(ring, ShapeType::Subject);
    }
    let shapes = overlay.overlay(OverlayRule::Subject, rule);
    let with_area = |rings: &Vec<Ring>| rings.first().is_some_and(|ring| double_area(ring) != 0);
    let shapes = shapes.into_iter().filter(with_area).collect();
    assign_holes(shapes).into_iter().map(oriented).collect()
}

/// The overlay does not turn every hole that touches its exterior as it promises.
fn oriented(rings: Vec<Ring>) -> Vec<Ring> {
    let mut out = Vec::with_capacity(rings.len());
    for (index, ring) in rings.into_iter().enumerate() {
        let area = double_area(&ring);
        if area != 0 {
            let as_wanted = (area > 0) == (index == 0);
            out.push(if as_wanted { ring } else { reversed(ring) });
        }
    }
    out
}

/// Turns a ring the other way.
pub(super) fn reversed(mut ring: Ring) -> Ring {
    ring.reverse();
    ring
}
