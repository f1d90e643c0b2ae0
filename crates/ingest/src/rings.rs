//! Rings without roles to polygons: as shapefiles and GML patches give them.

use geo::Contains;
use geo::winding_order::{Winding, WindingOrder};
use geo_types::{LineString, MultiPolygon, Point, Polygon};

/// Most rings of one shape whose holes are sorted; more stay separate polygons.
const MAX_SORTED: usize = 2_000;

/// Clockwise rings are areas, counter-clockwise ones holes of the area around them.
///
/// # Source
/// ESRI Shapefile Technical Description (July 1998), "Polygon".
pub fn assemble(rings: Vec<LineString<f64>>) -> MultiPolygon<f64> {
    let sortable = rings.len() <= MAX_SORTED;
    let is_hole = |r: &LineString<f64>| r.winding_order() == Some(WindingOrder::CounterClockwise);
    let (mut holes, outer): (Vec<_>, Vec<_>) = rings.into_iter().partition(|r| is_hole(r));
    if outer.is_empty() || !sortable {
        // Some writers ignore the order; then every ring is an area of its own.
        let all = outer.into_iter().chain(holes);
        return MultiPolygon(all.map(|r| Polygon::new(r, Vec::new())).collect());
    }
    let mut polygons = Vec::new();
    for ring in outer {
        let area = Polygon::new(ring, Vec::new());
        let inside =
            |hole: &LineString<f64>| hole.0.first().is_some_and(|c| area.contains(&Point(*c)));
        let (own, rest): (Vec<_>, Vec<_>) = holes.into_iter().partition(|hole| inside(hole));
        holes = rest;
        polygons.push(Polygon::new(area.into_inner().0, own));
    }
    polygons.extend(holes.into_iter().map(|r| Polygon::new(r, Vec::new())));
    MultiPolygon(polygons)
}

#[cfg(test)]
mod tests {
    use geo_types::line_string;

    use super::*;

    #[test]
    fn ok_a_hole_goes_into_the_ring_around_it() {
        let outer = line_string![
            (x: 0.0, y: 0.0), (x: 0.0, y: 9.0), (x: 9.0, y: 9.0), (x: 9.0, y: 0.0),
            (x: 0.0, y: 0.0)
        ];
        let hole = line_string![
            (x: 1.0, y: 1.0), (x: 2.0, y: 1.0), (x: 2.0, y: 2.0), (x: 1.0, y: 1.0)
        ];
        let found = assemble(vec![hole, outer]);
        assert_eq!((found.0.len(), found.0[0].interiors().len()), (1, 1));
    }
}
