//! Polygons as files have them, mended to valid ones.

use geo::bool_ops::FillRule;
use geo::winding_order::Winding;
use geo::{BooleanOps, Orient, Validation, orient::Direction};
use geo_types::{Coord, LineString, MultiPolygon, Polygon};

use super::rounded;
use crate::record::Record;
use crate::report::{Effect, FileReport, Problem};
use crate::rings;

/// Closes, cleans, repairs and orients one polygon; several parts can come out, or none.
pub(super) fn mended(
    polygon: Polygon<f64>,
    record: &Record,
    report: &mut FileReport,
) -> Vec<Polygon<f64>> {
    let number = record.number;
    let (exterior, interiors) = polygon.into_inner();
    let Some(exterior) = clean_ring(exterior) else {
        report.add(Problem::Collapsed, Effect::LeftOut, || {
            format!("feature {number}: expected a ring with an area, found none")
        });
        return Vec::new();
    };
    let holes = interiors.into_iter().filter_map(clean_ring).collect();
    let polygon = Polygon::new(exterior, holes);
    let parts = match polygon.check_validation() {
        Ok(()) => vec![polygon],
        Err(fault) => {
            report.add(Problem::InvalidPolygon, Effect::Repaired, || {
                format!("feature {number}: expected a valid polygon, found {fault}")
            });
            repaired(polygon)
        }
    };
    if parts.is_empty() {
        report.add(Problem::Collapsed, Effect::Finding, || {
            format!("feature {number}: expected an area after the repair, found none")
        });
    }
    parts
        .into_iter()
        .map(|p| p.orient(Direction::Default))
        .collect()
}

/// A valid form of a polygon that covers all its exterior winds around, overlaps too.
///
/// A ring given as a hole takes away what it encloses, but only in the exterior: one that lies
/// outside, that encloses the exterior, or that lies in another hole, is an area. The zone never
/// becomes smaller than one reading of the rings draws it.
fn repaired(polygon: Polygon<f64>) -> Vec<Polygon<f64>> {
    let (exterior, interiors) = polygon.into_inner();
    let mut levels: Vec<Vec<LineString<f64>>> = vec![vec![exterior.clone()]];
    for (ring, level) in with_levels(&exterior, interiors) {
        if levels.len() <= level {
            levels.resize_with(level + 1, Vec::new);
        }
        levels[level].push(ring);
    }
    // Every level by itself winds once around what it covers; those of holes wind back.
    let mut all = MultiPolygon::new(Vec::new());
    for (level, rings) in levels.into_iter().enumerate() {
        let is_hole = level % 2 == 1;
        for mut part in united(rings) {
            if is_hole {
                part.exterior_mut(Winding::make_cw_winding);
                part.interiors_mut(|holes| holes.iter_mut().for_each(Winding::make_ccw_winding));
            }
            all.0.push(part);
        }
    }
    wound_around(&all, FillRule::Positive).0
}

/// What any of the rings winds around, by the right-hand rule.
fn united(rings: Vec<LineString<f64>>) -> MultiPolygon<f64> {
    // By itself first: the half of a figure of eight that winds back must not take from others.
    let parts = rings.into_iter().flat_map(|ring| {
        let filled = MultiPolygon(vec![Polygon::new(ring, Vec::new())]);
        wound_around(&filled, FillRule::NonZero)
    });
    wound_around(&MultiPolygon(parts.collect()), FillRule::NonZero)
}

fn wound_around(area: &MultiPolygon<f64>, rule: FillRule) -> MultiPolygon<f64> {
    let found = area.union_with_fill_rule(&MultiPolygon(Vec::new()), rule);
    found.orient(Direction::Default)
}

/// The rings given as holes with their depth: 1 for a hole, 2 for an area in a hole, and so on;
/// 0 for an area outside.
fn with_levels(
    exterior: &LineString<f64>,
    interiors: Vec<LineString<f64>>,
) -> Vec<(LineString<f64>, usize)> {
    let whole = united(vec![exterior.clone()]);
    let holders = rings::nesting(whole, &interiors);
    let levels: Vec<usize> = holders
        .into_iter()
        .skip(1)
        .map(|around| if around.contains(&0) { around.len() } else { 0 })
        .collect();
    interiors.into_iter().zip(levels).collect()
}

/// Rounds to seven decimals, drops repeated points; `None` when no area is left.
fn clean_ring(ring: LineString<f64>) -> Option<LineString<f64>> {
    let mut points: Vec<Coord<f64>> = ring.0.into_iter().map(rounded).collect();
    points.dedup();
    if points.len() > 1 && points.first() == points.last() {
        points.pop();
    }
    if points.len() < 3 {
        return None;
    }
    let (first, second) = (points[0], points[1]);
    // The signed area of a figure of eight is nothing, but it is no line: only straightness counts.
    let turns = |c: &Coord<f64>| {
        (second.x - first.x) * (c.y - first.y) != (second.y - first.y) * (c.x - first.x)
    };
    let has_inside = points.iter().any(turns);
    points.push(first);
    has_inside.then_some(LineString(points))
}

#[cfg(test)]
mod tests {
    use geo::Area;
    use geo_types::line_string;

    use super::*;

    /// A square around a point, or beside it.
    fn square(east: f64, size: f64) -> LineString<f64> {
        let (w, s) = (130.10 + east - size, 33.05 - size);
        let (e, n) = (130.10 + east + size, 33.05 + size);
        line_string![(x: w, y: s), (x: e, y: s), (x: e, y: n), (x: w, y: n), (x: w, y: s)]
    }

    /// The area of a repair, in squares of 0.02 degrees.
    fn area(exterior: LineString<f64>, holes: Vec<LineString<f64>>) -> f64 {
        let repaired = MultiPolygon(repaired(Polygon::new(exterior, holes)));
        assert!(repaired.is_valid());
        (repaired.unsigned_area() / 0.0004 * 1e6).round() / 1e6
    }

    #[test]
    fn ok_a_repair_keeps_holes_that_overlap_or_are_there_twice() {
        let (ring, hole) = (square(0.0, 0.01), square(0.0, 0.005));
        assert_eq!(area(ring.clone(), Vec::new()), 1.0);
        assert_eq!(area(ring.clone(), vec![hole.clone(), hole.clone()]), 0.75);
        let beside = vec![hole, square(0.0025, 0.005)];
        assert_eq!(area(ring, beside), 0.6875);
    }

    #[test]
    fn ok_a_ring_that_is_no_hole_is_an_area() {
        let ring = square(0.0, 0.01);
        for (holes, expected, what) in [
            (vec![square(0.0, 0.02)], 4.0, "the larger ring second"),
            (vec![square(0.05, 0.01)], 2.0, "a shell beside the first"),
            (
                vec![square(0.0, 0.008), square(0.0, 0.005)],
                0.61,
                "an island in a hole",
            ),
            (
                vec![square(0.0, 0.008), square(0.0, 0.005), square(0.0, 0.0025)],
                0.5475,
                "a hole in the island",
            ),
        ] {
            assert_eq!(area(ring.clone(), holes), expected, "{what}");
        }
    }

    #[test]
    fn ok_a_ring_that_crosses_itself_and_its_hole_keep_what_they_cover() {
        // Wound twice around its right half.
        let ring = line_string![
            (x: 130.0, y: 33.0), (x: 130.2, y: 33.0), (x: 130.2, y: 33.1), (x: 130.1, y: 33.1),
            (x: 130.1, y: 33.0), (x: 130.2, y: 33.0), (x: 130.2, y: 33.1), (x: 130.0, y: 33.1),
            (x: 130.0, y: 33.0),
        ];
        let hole = line_string![
            (x: 130.14, y: 33.04), (x: 130.16, y: 33.04), (x: 130.16, y: 33.06), (x: 130.14, y: 33.04)
        ];
        assert_eq!(area(ring, vec![hole]), 50.0 - 0.5);
    }

    #[test]
    fn ok_thousands_of_holes_are_cut_at_once() {
        let mut holes = Vec::new();
        for n in 0..4_000 {
            let at = (f64::from(n % 80) * 0.001, f64::from(n / 80) * 0.001);
            let (w, s) = (130.0 + at.0, 33.0 + at.1);
            let (e, n) = (w + 0.0005, s + 0.0005);
            holes.push(
                line_string![(x: w, y: s), (x: e, y: s), (x: e, y: n), (x: w, y: n), (x: w, y: s)],
            );
        }
        holes.push(holes[0].clone());
        let ring = line_string![
            (x: 129.99, y: 32.99), (x: 130.09, y: 32.99), (x: 130.09, y: 33.06),
            (x: 129.99, y: 33.06), (x: 129.99, y: 32.99)
        ];
        assert_eq!(area(ring, holes), 17.5 - 2.5);
    }
}
