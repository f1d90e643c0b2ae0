//! Whether a polygon encloses what it seems to: area, no crossing edges, holes inside.

use geo::kernels::{Kernel, Orientation, RobustKernel};
use geo_types::{Coord, LineString, Polygon};

use crate::edge::{Edge, edges_of};
use crate::fault::{Problem, shown};
use crate::rows::Rows;

/// Twice the signed area of a closed ring: positive when it runs counter-clockwise.
///
/// # Units
/// Square degrees.
pub(crate) fn doubled_area(ring: &LineString<f64>) -> f64 {
    // Measured from the first corner: far from the origin the products would lose their digits.
    let Some(origin) = ring.coords().next().copied() else {
        return 0.0;
    };
    ring.lines()
        .map(|edge| {
            let (a, b) = (edge.start - origin, edge.end - origin);
            a.x * b.y - b.x * a.y
        })
        .sum()
}

/// The first thing wrong with a polygon whose rings are closed.
pub fn problem(polygon: &Polygon<f64>) -> Option<Problem> {
    let mut rings = std::iter::once(polygon.exterior()).chain(polygon.interiors());
    if let Some(ring) = rings.find(|ring| doubled_area(ring) == 0.0) {
        return Some(Problem::FlatRing { at: start(ring) });
    }
    if let Some(at) = first_crossing(&edges_of(polygon)) {
        return Some(Problem::SelfIntersection { at: shown(at) });
    }
    let outside = polygon
        .interiors()
        .iter()
        .find(|hole| !is_inside(polygon.exterior(), hole));
    outside.map(|hole| Problem::HoleOutside { at: start(hole) })
}

fn start(ring: &LineString<f64>) -> String {
    ring.coords().next().copied().map(shown).unwrap_or_default()
}

/// A position where two edges cross or run along each other, row by row.
pub(crate) fn first_crossing(edges: &[Edge]) -> Option<Coord<f64>> {
    /// Edges a row should hold: few enough to compare each with each.
    const EDGES_PER_ROW: usize = 8;
    Rows::over(edges.iter(), EDGES_PER_ROW)
        .split(edges)
        .find_map(|(_, row)| crossing(row))
}

/// A position where two edges of a row cross or run along each other.
fn crossing(mut edges: Vec<Edge>) -> Option<Coord<f64>> {
    edges.sort_by(|one, other| one.west().total_cmp(&other.west()));
    for (index, one) in edges.iter().enumerate() {
        let rest = edges[index + 1..]
            .iter()
            .take_while(|other| other.west() <= one.east());
        for other in rest.filter(|o| o.south() <= one.north() && o.north() >= one.south()) {
            if cross(one, other) {
                return Some(one.a);
            }
        }
    }
    None
}

/// Whether two edges share more than an end or a single touched point.
fn cross(one: &Edge, other: &Edge) -> bool {
    if one.a == one.b || other.a == other.b {
        return false;
    }
    let side = |edge: &Edge, p| RobustKernel::orient2d(edge.a, edge.b, p);
    let (a, b) = (side(one, other.a), side(one, other.b));
    if a == Orientation::Collinear && b == Orientation::Collinear {
        let overlap = |low: f64, high: f64| low < high;
        return overlap(one.west().max(other.west()), one.east().min(other.east()))
            || overlap(
                one.south().max(other.south()),
                one.north().min(other.north()),
            );
    }
    let opposite = |p: Orientation, q: Orientation| {
        p != Orientation::Collinear && q != Orientation::Collinear && p != q
    };
    opposite(a, b) && opposite(side(other, one.a), side(other, one.b))
}

/// Whether a hole that crosses no edge lies inside the exterior: no corner of it is outside.
fn is_inside(exterior: &LineString<f64>, hole: &LineString<f64>) -> bool {
    use geo::coordinate_position::{CoordPos, coord_pos_relative_to_ring};
    // A corner on the exterior says nothing; the first one that is not decides.
    let place = |c: &Coord<f64>| coord_pos_relative_to_ring(*c, exterior);
    hole.coords()
        .map(place)
        .find(|p| *p != CoordPos::OnBoundary)
        != Some(CoordPos::Outside)
}

#[cfg(test)]
mod tests {
    use geo_types::polygon;

    use super::*;

    #[test]
    fn ok_a_staircase_whose_hole_touches_its_edge_in_a_corner_is_valid() {
        let staircase = polygon!(
            exterior: [(x: 0.0, y: 0.0), (x: 4.0, y: 0.0), (x: 4.0, y: 4.0), (x: 2.0, y: 4.0),
                (x: 2.0, y: 3.0), (x: 0.0, y: 3.0)],
            interiors: [[(x: 2.0, y: 3.0), (x: 2.0, y: 1.0), (x: 3.0, y: 1.0), (x: 3.0, y: 2.0)]],
        );
        assert_eq!(problem(&staircase), None);
    }

    #[test]
    fn err_crossing_edges_are_found_also_among_many() {
        let bow = polygon![(x: 0.0, y: 0.0), (x: 2.0, y: 2.0), (x: 2.0, y: 0.0), (x: 0.0, y: 3.0)];
        assert!(matches!(
            problem(&bow),
            Some(Problem::SelfIntersection { .. })
        ));
        let mut ring: Vec<(f64, f64)> =
            (0..500).map(|i| (f64::from(i), f64::from(i % 2))).collect();
        ring.extend([(499.0, 9.0), (250.2, 0.1), (0.0, 9.0)]);
        let comb = Polygon::new(ring.into(), vec![]);
        assert!(matches!(
            problem(&comb),
            Some(Problem::SelfIntersection { .. })
        ));
    }

    #[test]
    fn err_a_ring_of_no_area_and_a_hole_outside_are_found() {
        let flat = polygon![(x: 0.0, y: 0.0), (x: 2.0, y: 2.0), (x: 1.0, y: 1.0)];
        assert!(matches!(problem(&flat), Some(Problem::FlatRing { .. })));
        let outside = polygon!(
            exterior: [(x: 0.0, y: 0.0), (x: 1.0, y: 0.0), (x: 1.0, y: 1.0)],
            interiors: [[(x: 5.0, y: 5.0), (x: 5.0, y: 6.0), (x: 6.0, y: 6.0)]],
        );
        assert!(matches!(
            problem(&outside),
            Some(Problem::HoleOutside { .. })
        ));
    }
}
