//! Rings without roles to polygons: as shapefiles give them.

use geo::winding_order::{Winding, WindingOrder};
use geo::{Area, InteriorPoint};
use geo_types::{LineString, MultiPolygon, Point, Polygon};
use michi_geo::area_index::AreaIndex;
use michi_geo::coord::LonLat;

/// Clockwise rings are areas, counter-clockwise ones holes of the smallest area around them.
///
/// A hole that lies in no area becomes an area: nothing that a file draws is lost.
///
/// # Source
/// ESRI Shapefile Technical Description (July 1998), "Polygon".
pub fn assemble(rings: Vec<LineString<f64>>) -> MultiPolygon<f64> {
    let is_hole = |r: &LineString<f64>| r.winding_order() == Some(WindingOrder::CounterClockwise);
    let (holes, areas): (Vec<_>, Vec<_>) = rings.into_iter().partition(is_hole);
    // Some writers ignore the order; then every ring is an area of its own.
    if areas.is_empty() || holes.is_empty() {
        return MultiPolygon(areas.into_iter().chain(holes).map(filled).collect());
    }
    let mut polygons: Vec<Polygon<f64>> = areas.into_iter().map(filled).collect();
    let around = Around::new(&polygons);
    let owners: Vec<Option<usize>> = holes.iter().map(|hole| around.smallest(hole)).collect();
    for (hole, owner) in holes.into_iter().zip(owners) {
        match owner {
            Some(owner) => polygons[owner].interiors_push(hole),
            None => polygons.push(filled(hole)),
        }
    }
    MultiPolygon(polygons)
}

fn filled(ring: LineString<f64>) -> Polygon<f64> {
    Polygon::new(ring, Vec::new())
}

/// Finds the areas around a ring, however many there are.
struct Around {
    index: AreaIndex,
    sizes: Vec<f64>,
}

impl Around {
    fn new(areas: &[Polygon<f64>]) -> Self {
        let shapes: Vec<_> = areas
            .iter()
            .map(|a| MultiPolygon(vec![a.clone()]))
            .collect();
        Around {
            index: AreaIndex::new(shapes.iter().map(|shape| (shape, 1)), 0.0),
            sizes: areas.iter().map(Area::unsigned_area).collect(),
        }
    }

    /// The smallest area that holds the hole; an island in the hole is smaller than the hole.
    fn smallest(&self, hole: &LineString<f64>) -> Option<usize> {
        let hole = filled(hole.clone());
        let size = hole.unsigned_area();
        let inside = hole.interior_point().or_else(|| first(&hole))?;
        let at = LonLat::new(inside.x(), inside.y()).ok()?;
        let mut found: Option<usize> = None;
        self.index.holding(at, |area| {
            let smaller = |known: usize| self.sizes[area] < self.sizes[known];
            if self.sizes[area] >= size && found.is_none_or(smaller) {
                found = Some(area);
            }
        });
        found
    }
}

fn first(polygon: &Polygon<f64>) -> Option<Point<f64>> {
    polygon.exterior().points().next()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use geo::BooleanOps;

    use super::*;
    use crate::geometry::Checks;
    use crate::record::Record;
    use crate::report::FileReport;

    /// A square of whole degrees, clockwise as shapefiles draw areas.
    fn area(west: f64, south: f64, size: f64) -> LineString<f64> {
        let (east, north) = (west + size, south + size);
        let ring = [
            (west, south),
            (west, north),
            (east, north),
            (east, south),
            (west, south),
        ];
        ring.to_vec().into()
    }

    fn hole(west: f64, south: f64, size: f64) -> LineString<f64> {
        let mut ring = area(west, south, size);
        ring.0.reverse();
        ring
    }

    fn holes(found: &MultiPolygon<f64>) -> Vec<usize> {
        found.iter().map(|p| p.interiors().len()).collect()
    }

    #[test]
    fn ok_a_hole_goes_into_the_ring_around_it() {
        let found = assemble(vec![hole(1.0, 1.0, 1.0), area(0.0, 0.0, 9.0)]);
        assert_eq!(holes(&found), [1]);
    }

    #[test]
    fn ok_a_hole_that_touches_its_ring_with_its_first_corner_stays_a_hole() {
        let found = assemble(vec![area(0.0, 0.0, 9.0), hole(0.0, 0.0, 1.0)]);
        assert_eq!(found.unsigned_area(), 80.0);
    }

    #[test]
    fn ok_the_hole_of_an_island_in_a_hole_is_the_islands() {
        let rings = vec![
            area(0.0, 0.0, 9.0),
            area(2.0, 2.0, 5.0),
            hole(1.0, 1.0, 7.0),
            hole(3.0, 3.0, 3.0),
        ];
        let found = assemble(rings);
        assert_eq!(holes(&found), [1, 1]);
        assert_eq!(found.unsigned_area(), 81.0 - 49.0 + 25.0 - 9.0);
    }

    #[test]
    fn ok_a_hole_in_no_area_and_rings_all_of_one_turn_are_areas() {
        let found = assemble(vec![area(0.0, 0.0, 2.0), hole(5.0, 5.0, 2.0)]);
        assert_eq!(found.unsigned_area(), 8.0);
        let found = assemble(vec![hole(0.0, 0.0, 2.0), hole(5.0, 5.0, 2.0)]);
        assert_eq!(found.unsigned_area(), 8.0);
    }

    #[test]
    fn ok_thousands_of_holes_are_all_cut() {
        let size = 0.001;
        let grid = |n: u32| (f64::from(n % 100) * 0.01, f64::from(n / 100) * 0.01);
        let mut rings = vec![area(-0.001, -0.001, 1.0)];
        rings.extend((0..5_000).map(grid).map(|(x, y)| hole(x, y, size)));
        assert_eq!(holes(&assemble(rings)), [5_000]);
    }

    #[test]
    fn the_pixels_of_a_raster_keep_their_area_whatever_ring_comes_first() {
        let mut seed = 41_207_u64;
        for _ in 0..40 {
            let mut pixels = Vec::new();
            for n in 0..144_u8 {
                seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
                if seed >> 33 & 1 == 1 {
                    let (x, y) = (f64::from(n % 12) / 64.0, f64::from(n / 12) / 64.0);
                    let pixel = area(130.0 + x, 33.0 + y, 1.0 / 64.0);
                    pixels.push(MultiPolygon(vec![filled(pixel)]));
                }
            }
            let empty = MultiPolygon(Vec::new());
            let drawn = pixels.iter().fold(empty, |all, pixel| all.union(pixel));
            let mut rings = Vec::new();
            for polygon in drawn {
                let (mut exterior, mut interiors) = polygon.into_inner();
                exterior.make_cw_winding();
                interiors.iter_mut().for_each(Winding::make_ccw_winding);
                rings.extend(interiors);
                rings.push(exterior);
            }
            let expected = pixels.len() as f64 / 4096.0;
            let assembled = assemble(rings);
            assert!((assembled.unsigned_area() - expected).abs() < 1e-9);
            // A raster's rings touch each other and themselves: the repair keeps the area too.
            let record = Record {
                number: 1,
                attributes: BTreeMap::new(),
                geometry: Some(assembled.into()),
            };
            let mut report = FileReport::new("a", "test");
            let kept = Checks { keep: None }.area(&record, &mut report);
            let kept = kept.map_or(0.0, |kept| kept.unsigned_area());
            assert!((kept - expected).abs() < 1e-8, "{kept}, not {expected}");
        }
    }
}
