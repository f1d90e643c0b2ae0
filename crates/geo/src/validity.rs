//! Whether a polygon encloses what it seems to: no crossing edges, holes inside, area.

use geo_types::{LineString, Polygon};

use crate::fault::{Problem, shown};

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
pub(crate) fn problem(polygon: &Polygon<f64>) -> Option<Problem> {
    let rings = std::iter::once(polygon.exterior()).chain(polygon.interiors());
    for ring in rings {
        if doubled_area(ring) == 0.0 {
            let at = ring.coords().next().copied().map(shown).unwrap_or_default();
            return Some(Problem::FlatRing { at });
        }
    }
    None
}
