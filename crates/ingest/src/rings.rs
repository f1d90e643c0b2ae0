//! Rings without roles to polygons: as shapefiles give them.

use geo::{Area, BoundingRect, LinesIter};
use geo_types::{Coord, LineString, MultiPolygon, Point, Polygon};
use michi_geo::area_index::AreaIndex;
use michi_geo::coord::LonLat;

/// What is unusual about rings that turn the same way though one lies in the other.
pub const SAME_TURN: &str =
    "a ring in a ring that turns the same way: both count as areas, a hole meant by it is filled";

/// The polygons of a record, and what a person should look at.
///
/// Clockwise rings are areas, counter-clockwise ones holes of the smallest area around them. Some
/// writers turn all rings the other way: what counts is whether a ring turns as the outermost one
/// around it. A ring that lies in no area, or in a hole, is an area: nothing that a file draws is
/// lost.
///
/// # Source
/// ESRI Shapefile Technical Description (July 1998), "Polygon".
pub fn assemble(rings: Vec<LineString<f64>>) -> (MultiPolygon<f64>, Option<&'static str>) {
    let is_number = |c: &Coord<f64>| c.x.is_finite() && c.y.is_finite();
    let sound = rings.iter().flat_map(LineString::coords).all(is_number);
    let areas: Vec<Polygon<f64>> = rings.into_iter().map(filled).collect();
    // What is not even numbers is left for the checks to name.
    if areas.len() < 2 || !sound {
        return (MultiPolygon(areas), None);
    }
    let turns: Vec<f64> = areas
        .iter()
        .map(|area| area.signed_area().signum())
        .collect();
    let shapes = areas.iter().cloned().map(|area| MultiPolygon(vec![area]));
    let holders = Around::new(shapes.collect()).all();
    let is_inside_out = |ring: usize| holders[ring].len() % 2 == 1;
    let turns_as_root = |ring: usize| {
        let root = holders[ring].first().copied().unwrap_or(ring);
        turns[ring] == turns[root]
    };
    let is_hole: Vec<bool> = (0..areas.len())
        .map(|ring| is_inside_out(ring) && !turns_as_root(ring))
        .collect();
    let odd = (0..areas.len()).any(|ring| is_inside_out(ring) == turns_as_root(ring));
    let mut polygons: Vec<Option<Polygon<f64>>> = Vec::new();
    let mut holes = Vec::new();
    for (ring, area) in areas.into_iter().enumerate() {
        if is_hole[ring] {
            // The holders go from large to small.
            let owner = holders[ring].iter().rev().find(|holder| !is_hole[**holder]);
            holes.extend(owner.map(|owner| (*owner, area.into_inner().0)));
            polygons.push(None);
        } else {
            polygons.push(Some(area));
        }
    }
    for (owner, hole) in holes {
        if let Some(Some(area)) = polygons.get_mut(owner) {
            area.interiors_push(hole);
        }
    }
    let polygons = polygons.into_iter().flatten().collect();
    (MultiPolygon(polygons), odd.then_some(SAME_TURN))
}

/// For an area and for every ring, the larger ones around it, the largest first.
///
/// The area has the number 0, the rings those from 1.
pub(crate) fn nesting(area: MultiPolygon<f64>, rings: &[LineString<f64>]) -> Vec<Vec<usize>> {
    let rings = rings.iter().cloned().map(filled);
    let rings = rings.map(|ring| MultiPolygon(vec![ring]));
    Around::new(std::iter::once(area).chain(rings).collect()).all()
}

fn filled(ring: LineString<f64>) -> Polygon<f64> {
    Polygon::new(ring, Vec::new())
}

/// Finds the areas around a ring, however many there are.
struct Around {
    shapes: Vec<MultiPolygon<f64>>,
    index: AreaIndex,
    sizes: Vec<f64>,
}

impl Around {
    fn new(shapes: Vec<MultiPolygon<f64>>) -> Self {
        Around {
            index: AreaIndex::new(shapes.iter().map(|shape| (shape, 1)), 0.0),
            sizes: shapes.iter().map(Area::unsigned_area).collect(),
            shapes,
        }
    }

    fn all(&self) -> Vec<Vec<usize>> {
        (0..self.shapes.len())
            .map(|shape| self.larger(shape))
            .collect()
    }

    /// The larger areas that hold this one, the largest first.
    fn larger(&self, shape: usize) -> Vec<usize> {
        let (area, size) = (&self.shapes[shape], self.sizes[shape]);
        let inside = inside(area).or_else(|| first(area));
        let at = inside.and_then(|at| LonLat::new(at.x(), at.y()).ok());
        let mut found = Vec::new();
        if let Some(at) = at {
            self.index.holding(at, |other| {
                if self.sizes[other] > size {
                    found.push(other);
                }
            });
        }
        found.sort_by(|a, b| self.sizes[*b].total_cmp(&self.sizes[*a]));
        found.dedup();
        found
    }
}

/// A position inside an area: on the line through its middle, the middle of the widest part.
fn inside(area: &MultiPolygon<f64>) -> Option<Point<f64>> {
    let bounds = area.bounding_rect()?;
    let y = bounds.min().y + bounds.height() / 2.0;
    let mut crossings: Vec<f64> = area
        .lines_iter()
        .filter(|edge| (edge.start.y <= y) != (edge.end.y <= y))
        .map(|edge| {
            let along = (y - edge.start.y) / (edge.end.y - edge.start.y);
            edge.start.x + along * (edge.end.x - edge.start.x)
        })
        .collect();
    crossings.sort_by(f64::total_cmp);
    let parts = crossings.chunks_exact(2);
    let widest = parts.max_by(|a, b| (a[1] - a[0]).total_cmp(&(b[1] - b[0])))?;
    (widest[1] > widest[0]).then(|| Point::new(widest[0] + (widest[1] - widest[0]) / 2.0, y))
}

fn first(area: &MultiPolygon<f64>) -> Option<Point<f64>> {
    area.iter().find_map(|part| part.exterior().points().next())
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use geo::BooleanOps;
    use geo::winding_order::Winding;

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
        let (found, _) = assemble(vec![hole(1.0, 1.0, 1.0), area(0.0, 0.0, 9.0)]);
        assert_eq!(holes(&found), [1]);
    }

    #[test]
    fn ok_a_hole_that_touches_its_ring_with_its_first_corner_stays_a_hole() {
        let (found, _) = assemble(vec![area(0.0, 0.0, 9.0), hole(0.0, 0.0, 1.0)]);
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
        let (found, _) = assemble(rings);
        assert_eq!(holes(&found), [1, 1]);
        assert_eq!(found.unsigned_area(), 81.0 - 49.0 + 25.0 - 9.0);
    }

    #[test]
    fn ok_a_hole_in_no_area_and_rings_all_of_one_turn_are_areas() {
        let (found, _) = assemble(vec![area(0.0, 0.0, 2.0), hole(5.0, 5.0, 2.0)]);
        assert_eq!(found.unsigned_area(), 8.0);
        let (found, _) = assemble(vec![hole(0.0, 0.0, 2.0), hole(5.0, 5.0, 2.0)]);
        assert_eq!(found.unsigned_area(), 8.0);
    }

    #[test]
    fn ok_an_island_that_turns_as_a_hole_is_an_area_and_told() {
        let rings = vec![
            area(0.0, 0.0, 9.0),
            hole(1.0, 1.0, 7.0),
            hole(3.0, 3.0, 3.0),
        ];
        let (found, odd) = assemble(rings);
        assert_eq!(found.unsigned_area(), 81.0 - 49.0 + 9.0);
        assert_eq!(odd, Some(SAME_TURN));
    }

    #[test]
    fn ok_a_ring_with_a_spike_turns_as_its_area_does() {
        let corners = [
            (3.0, 3.0),
            (3.0, 4.0),
            (1.0, 4.0),
            (3.0, 4.0),
            (3.0, 6.0),
            (6.0, 6.0),
            (6.0, 3.0),
            (3.0, 3.0),
        ];
        let spiked: LineString<f64> = corners.to_vec().into();
        let (found, odd) = assemble(vec![area(0.0, 0.0, 9.0), spiked]);
        assert_eq!((found.0.len(), odd), (2, Some(SAME_TURN)));
    }

    #[test]
    fn err_rings_that_are_no_numbers_are_left_for_the_checks() {
        let mut broken = area(1.0, 1.0, 2.0);
        broken.0[2].y = f64::NAN;
        let (found, _) = assemble(vec![area(0.0, 0.0, 9.0), broken]);
        assert_eq!(found.0.len(), 2);
    }

    #[test]
    fn ok_rings_that_all_turn_one_way_are_areas_and_told() {
        for rings in [
            vec![area(0.0, 0.0, 9.0), area(1.0, 1.0, 7.0)],
            vec![hole(0.0, 0.0, 9.0), hole(1.0, 1.0, 7.0)],
        ] {
            let (found, odd) = assemble(rings);
            assert_eq!((found.0.len(), odd), (2, Some(SAME_TURN)));
        }
    }

    #[test]
    fn ok_thousands_of_holes_are_all_cut() {
        let size = 0.001;
        let grid = |n: u32| (f64::from(n % 100) * 0.01, f64::from(n / 100) * 0.01);
        let mut rings = vec![area(-0.001, -0.001, 1.0)];
        rings.extend((0..5_000).map(grid).map(|(x, y)| hole(x, y, size)));
        assert_eq!(holes(&assemble(rings).0), [5_000]);
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
            // A writer that turns every ring the other way means the same.
            let other = rings.iter().cloned().map(|mut ring| {
                ring.0.reverse();
                ring
            });
            let (other, _) = assemble(other.collect());
            assert!((other.unsigned_area() - expected).abs() < 1e-9);
            let (assembled, odd) = assemble(rings);
            assert_eq!(odd, None);
            assert!((assembled.unsigned_area() - expected).abs() < 1e-9);
            // A raster's rings touch each other and themselves: the repair keeps the area too.
            let record = Record {
                number: 1,
                attributes: BTreeMap::new(),
                geometry: Some(assembled.into()),
                doubt: None,
            };
            let mut report = FileReport::new("a", "test");
            let kept = Checks { keep: None }.area(&record, &mut report);
            let kept = kept.map_or(0.0, |kept| kept.unsigned_area());
            assert!((kept - expected).abs() < 1e-8, "{kept}, not {expected}");
        }
    }
}
