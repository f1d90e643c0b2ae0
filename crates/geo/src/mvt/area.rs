//! Polygons: merged where tags are equal, thinned per zoom, cut into tiles.

use geo_types::{LineString, MultiPolygon};
use i_overlay::core::fill_rule::FillRule;
use i_overlay::core::overlay::{IntOverlayOptions, Overlay, ShapeType};
use i_overlay::core::overlay_rule::OverlayRule;
use i_overlay::core::solver::Solver;
use i_overlay::i_float::int::point::IntPoint;
use i_overlay::i_shape::int::shape::IntShapes;

use super::arcs::Mesh;
use super::clip::{Cut, cut_ring};
use super::grid::{BUFFER, EXTENT, GridBox, MAX_ZOOM, coarser, snap_line};
use super::holes::assign_holes;
use super::noding::node_rings;

/// How far an edge may move below the deepest zoom.
///
/// # Units
/// Tile units; 8 are one pixel of a 512-pixel tile.
const TOLERANCE: f64 = 3.0;

/// The polygons of a layer: per group of equal tags, the rings of one valid multipolygon.
pub(super) struct Areas {
    /// For each ring, the number of its group.
    groups: Vec<usize>,
    mesh: Mesh,
    merged: Vec<Vec<IntPoint>>,
}

/// The rings of one group inside one tile, in tile units.
pub(super) struct AreaPart {
    /// Number of the group.
    pub(super) group: usize,
    /// Polygons: an exterior ring, then its holes.
    pub(super) shapes: IntShapes,
}

impl Areas {
    /// Merges each group; polygons off the globe or without area vanish.
    pub(super) fn merge(groups: &[Vec<&MultiPolygon<f64>>]) -> Self {
        let (mut ring_groups, mut rings) = (Vec::new(), Vec::new());
        for (group, members) in groups.iter().enumerate() {
            let contours = members
                .iter()
                .flat_map(|m| m.iter())
                .flat_map(polygon_rings);
            for ring in clean(contours, false).into_iter().flatten() {
                ring_groups.push(group);
                rings.push(ring);
            }
        }
        let mut noded = rings.clone();
        node_rings(&mut noded);
        Areas {
            groups: ring_groups,
            mesh: Mesh::new(noded),
            merged: rings,
        }
    }

    /// Cuts one zoom: calls `emit` with column, row and parts, row by row.
    pub(super) fn cut(&self, zoom: u8, mut emit: impl FnMut(u32, u32, Vec<AreaPart>)) {
        let rings = self.at_zoom(zoom);
        let Some(bounds) = rings.iter().map(|r| r.bounds).reduce(GridBox::join) else {
            return;
        };
        for row in GridBox::cells(bounds.min.y, bounds.max.y) {
            let top = row * EXTENT;
            let in_row = cut_all(
                &rings,
                Cut::South(top - BUFFER),
                Cut::North(top + EXTENT + BUFFER),
            );
            for column in GridBox::cells(bounds.min.x, bounds.max.x) {
                let left = column * EXTENT;
                let (east, west) = (Cut::East(left - BUFFER), Cut::West(left + EXTENT + BUFFER));
                let parts = tile_parts(&cut_all(&in_row, east, west), left, top);
                if let (false, Ok(x), Ok(y)) = (parts.is_empty(), column.try_into(), row.try_into())
                {
                    emit(x, y, parts);
                }
            }
        }
    }

    fn at_zoom(&self, zoom: u8) -> Vec<Ring> {
        let rings = if zoom >= MAX_ZOOM {
            self.merged.clone()
        } else {
            let mut rings = self
                .mesh
                .thinned(TOLERANCE * f64::from(1u32 << (MAX_ZOOM - zoom)));
            for ring in &mut rings {
                for p in ring.iter_mut() {
                    *p = coarser(*p, zoom);
                }
                ring.dedup();
            }
            rings
        };
        let with_group = self.groups.iter().zip(rings);
        with_group
            .filter_map(|(group, points)| Ring::new(*group, points))
            .collect()
    }
}

/// A closed ring of a group.
struct Ring {
    group: usize,
    points: Vec<IntPoint>,
    bounds: GridBox,
}

impl Ring {
    fn new(group: usize, points: Vec<IntPoint>) -> Option<Ring> {
        if points.len() < 3 {
            return None;
        }
        let bounds = GridBox::around(&points)?;
        Some(Ring {
            group,
            points,
            bounds,
        })
    }
}

/// The rings between two parallel cuts; rings stay in the order of their groups.
fn cut_all(rings: &[Ring], low: Cut, high: Cut) -> Vec<Ring> {
    let inside = |ring: &Ring| -> Option<Ring> {
        let (from, to, min, max) = match (low, high) {
            (Cut::South(from), Cut::North(to)) => (from, to, ring.bounds.min.y, ring.bounds.max.y),
            (Cut::East(from), Cut::West(to)) => (from, to, ring.bounds.min.x, ring.bounds.max.x),
            _ => return None,
        };
        if max < from || min > to {
            return None;
        }
        let mut points = ring.points.clone();
        if min < from {
            points = cut_ring(&points, low);
        }
        if max > to {
            points = cut_ring(&points, high);
        }
        Ring::new(ring.group, points)
    };
    rings.iter().filter_map(inside).collect()
}

/// The valid polygons of each group in tile units; groups outside the tile proper are left out.
fn tile_parts(rings: &[Ring], left: i32, top: i32) -> Vec<AreaPart> {
    let mut parts = Vec::new();
    for rings in rings.chunk_by(|a, b| a.group == b.group) {
        let local = rings.iter().map(|ring| {
            ring.points
                .iter()
                .map(|p| IntPoint {
                    x: p.x - left,
                    y: p.y - top,
                })
                .collect()
        });
        let shapes = assign_holes(clean(local, true));
        if shapes
            .iter()
            .any(|shape| shape.first().is_some_and(|ring| touches_tile(ring)))
        {
            parts.push(AreaPart {
                group: rings[0].group,
                shapes,
            });
        }
    }
    parts
}

fn touches_tile(ring: &[IntPoint]) -> bool {
    GridBox::around(ring)
        .is_some_and(|b| b.min.x < EXTENT && b.max.x > 0 && b.min.y < EXTENT && b.max.y > 0)
}

/// The rings of a polygon on the grid: exterior counter-clockwise, holes clockwise.
fn polygon_rings(polygon: &geo_types::Polygon<f64>) -> Vec<Vec<IntPoint>> {
    let exterior = snapped_ring(polygon.exterior(), true);
    let holes = polygon
        .interiors()
        .iter()
        .filter_map(|ring| snapped_ring(ring, false));
    exterior.into_iter().chain(holes).collect()
}

fn snapped_ring(ring: &LineString<f64>, counter_clockwise: bool) -> Option<Vec<IntPoint>> {
    let mut points = snap_line(ring.0.iter())?;
    points.pop();
    let area = double_area(&points);
    if area == 0 {
        return None;
    }
    if (area > 0) != counter_clockwise {
        points.reverse();
    }
    Some(points)
}

/// Twice the signed area; positive is counter-clockwise with y upwards.
pub fn double_area(ring: &[IntPoint]) -> i64 {
    let Some(origin) = ring.first() else {
        return 0;
    };
    let flat = |p: &IntPoint| {
        (
            i64::from(p.x) - i64::from(origin.x),
            i64::from(p.y) - i64::from(origin.y),
        )
    };
    let next = ring.iter().cycle().skip(1);
    ring.iter()
        .zip(next)
        .map(|(a, b)| (flat(a), flat(b)))
        .map(|(a, b)| a.0 * b.1 - b.0 * a.1)
        .sum()
}

/// Resolves overlaps and crossings on the grid; no ring of the result is without area.
fn clean(contours: impl Iterator<Item = Vec<IntPoint>>, valid: bool) -> IntShapes {
    let options = IntOverlayOptions {
        ogc: valid,
        ..IntOverlayOptions::default()
    };
    let mut overlay = Overlay::new_custom(1024, options, Solver::default());
    for contour in contours {
        overlay.add_contour(&contour, ShapeType::Subject);
    }
    let mut shapes = overlay.overlay(OverlayRule::Subject, FillRule::Positive);
    for shape in &mut shapes {
        shape.retain(|ring| double_area(ring) != 0);
    }
    shapes.retain(|shape| !shape.is_empty());
    shapes
}
