//! Polygons as files have them, mended to valid ones.

use geo::{Orient, orient::Direction};
use geo_types::{Coord, LineString, MultiPolygon, Polygon};
use i_overlay::core::fill_rule::FillRule;
use michi_geo::validity;

use super::grid::{Grid, Ring, reversed, wound_around};
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
    let mut holes = interiors.into_iter().filter_map(clean_ring);
    // Of a collapsed exterior and sound rings in it, the first of these is the exterior.
    let Some(exterior) = clean_ring(exterior).or_else(|| holes.next()) else {
        report.add(Problem::Collapsed, Effect::LeftOut, || {
            format!("feature {number}: expected a ring with an area, found none")
        });
        return Vec::new();
    };
    let polygon = Polygon::new(exterior, holes.collect());
    let parts = match fault_of(&polygon) {
        None => vec![polygon],
        Some(fault) => {
            report.add(Problem::InvalidPolygon, Effect::Repaired, || {
                format!("feature {number}: {fault}")
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

/// What is wrong with a polygon for the reader of our files, or with its holes among each other.
fn fault_of(polygon: &Polygon<f64>) -> Option<String> {
    let problem = validity::problem(polygon).map(|problem| problem.to_string());
    problem.or_else(|| nested_hole(polygon))
}

/// A hole in another hole, which crosses nothing and is most likely an island.
fn nested_hole(polygon: &Polygon<f64>) -> Option<String> {
    if polygon.interiors().len() < 2 {
        return None;
    }
    let filled = MultiPolygon(vec![Polygon::new(polygon.exterior().clone(), Vec::new())]);
    let nested = depths(filled, polygon.interiors());
    let hole = nested.iter().position(|depth| *depth > 1)?;
    Some(format!(
        "expected holes beside each other, found hole {} in another",
        hole + 1
    ))
}

/// A valid form of a polygon that covers all its exterior winds around, overlaps too.
///
/// A ring given as a hole takes away what it encloses, but only in the exterior: one that lies
/// outside, that encloses the exterior, or that lies in another hole, is an area. The zone loses
/// nothing but what a hole of it encloses.
fn repaired(polygon: Polygon<f64>) -> Vec<Polygon<f64>> {
    let (exterior, interiors) = polygon.into_inner();
    let Some(corner) = exterior.coords().next().copied() else {
        return Vec::new();
    };
    let grid = Grid::around(corner);
    let whole = united(vec![grid.ring(&exterior)], FillRule::NonZero);
    let depths = depths(grid.polygons(&whole), &interiors);
    let mut levels: Vec<Vec<Ring>> = vec![Vec::new(), Vec::new()];
    for (ring, depth) in interiors.iter().zip(depths) {
        if levels.len() <= depth {
            levels.resize_with(depth + 1, Vec::new);
        }
        levels[depth].push(grid.ring(ring));
    }
    let beside = united(std::mem::take(&mut levels[0]), FillRule::NonZero);
    // Every level by itself winds once around what it covers; those of holes wind back.
    let mut all: Vec<Ring> = whole.into_iter().flatten().collect();
    for (level, rings) in levels.into_iter().enumerate().skip(1) {
        let is_hole = level % 2 == 1;
        // What a hole winds around twice may be meant as an island: it stays an area.
        let rule = if is_hole {
            FillRule::EvenOdd
        } else {
            FillRule::NonZero
        };
        let covered = united(rings, rule).into_iter().flatten();
        all.extend(covered.map(|ring| if is_hole { reversed(ring) } else { ring }));
    }
    let mut all = wound_around(&all, FillRule::Positive);
    if !beside.is_empty() {
        all.extend(beside);
        let all_rings: Vec<Ring> = all.into_iter().flatten().collect();
        all = wound_around(&all_rings, FillRule::NonZero);
    }
    grid.polygons(&all).0
}

/// What any of the rings covers by itself.
fn united(rings: Vec<Ring>, rule: FillRule) -> Vec<Vec<Ring>> {
    // By itself first: the half of a figure of eight that winds back must not take from others.
    let parts = rings.into_iter();
    let parts = parts.flat_map(|ring| wound_around(&[ring], rule));
    let parts: Vec<Ring> = parts.flatten().collect();
    wound_around(&parts, FillRule::NonZero)
}

/// How deep the rings given as holes lie: 1 is a hole of the exterior, 2 an area in a hole, and so
/// on; 0 an area outside.
fn depths(exterior: MultiPolygon<f64>, interiors: &[LineString<f64>]) -> Vec<usize> {
    let holders = rings::nesting(exterior, interiors).into_iter().skip(1);
    let depth = |around: Vec<usize>| if around.contains(&0) { around.len() } else { 0 };
    holders.map(depth).collect()
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
        assert!(geo::Validation::is_valid(&repaired));
        assert!(repaired.iter().all(|part| fault_of(part).is_none()));
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
    fn ok_a_hole_that_crosses_itself_takes_only_what_it_encloses() {
        // A pentagram of a hole, given twice: its centre may be an island.
        let tip = |k: usize| {
            let angle = std::f64::consts::TAU * (2 * k) as f64 / 5.0;
            (130.10 + 0.005 * angle.sin(), 33.05 + 0.005 * angle.cos())
        };
        let star: LineString<f64> = (0..6).map(|k| tip(k % 5)).collect();
        let exterior = square(0.0, 0.01);
        let holes = vec![star.clone(), star];
        let left = MultiPolygon(repaired(Polygon::new(exterior, holes)));
        use geo::Intersects;
        let has = |x: f64, y: f64| left.intersects(&geo_types::Point::new(x, y));
        assert!(has(130.10, 33.05), "the centre");
        assert!(has(130.109, 33.059), "outside the star");
        assert!(!has(130.10, 33.0535), "a tip");
    }

    /// A ring of whole steps of 0.001 degrees.
    fn steps(corners: &[(i32, i32)]) -> LineString<f64> {
        let at = |n: i32, from: f64| from + f64::from(n) * 0.001;
        corners
            .iter()
            .map(|(x, y)| (at(*x, 130.0), at(*y, 33.0)))
            .collect()
    }

    fn cells(exterior: LineString<f64>, holes: Vec<LineString<f64>>) -> f64 {
        let repaired = MultiPolygon(repaired(Polygon::new(exterior, holes)));
        (repaired.unsigned_area() * 1e6 * 1e3).round() / 1e3
    }

    #[test]
    fn ok_a_pocket_that_a_hole_closes_in_a_corner_stays_an_area() {
        let ring = steps(&[(0, 0), (20, 0), (20, 20), (0, 20), (0, 0)]);
        let hole = steps(&[
            (10, 10),
            (13, 10),
            (13, 12),
            (12, 12),
            (12, 11),
            (11, 11),
            (11, 12),
            (12, 12),
            (12, 13),
            (10, 13),
            (10, 10),
        ]);
        assert_eq!(cells(ring.clone(), vec![hole]), 400.0 - 7.0);
        // Seven holes around a cell, one of its corners open.
        let unit =
            |x: i32, y: i32| steps(&[(x, y), (x + 1, y), (x + 1, y + 1), (x, y + 1), (x, y)]);
        let around = [(5, 5), (6, 5), (7, 5), (5, 6), (7, 6), (5, 7), (6, 7)];
        let holes = around.iter().map(|(x, y)| unit(*x, *y)).collect();
        assert_eq!(cells(ring, holes), 400.0 - 7.0);
    }

    #[test]
    fn ok_the_rings_of_a_collapsed_exterior_are_not_lost() {
        let point = LineString(vec![Coord { x: 130.1, y: 33.05 }; 4]);
        let polygon = Polygon::new(point, vec![square(0.0, 0.01), square(0.0, 0.005)]);
        let record = Record {
            number: 1,
            attributes: std::collections::BTreeMap::new(),
            geometry: None,
            doubt: None,
        };
        let parts = mended(polygon, &record, &mut FileReport::new("a", "test"));
        let area = MultiPolygon(parts).unsigned_area() / 0.0004;
        assert!((area - 0.75).abs() < 1e-6, "{area}");
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
    fn ok_a_scribble_is_repaired_to_what_the_reader_takes() {
        let mut seed = 7_u64;
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (seed >> 40) as f64 / 16_777_216.0 * 0.05
        };
        let ring = (0..200).map(|_| (130.1 + next(), 33.0 + next())).collect();
        let drawn: LineString<f64> = ring;
        let ring = clean_ring(drawn).expect("has an inside");
        let parts = repaired(Polygon::new(ring, Vec::new()));
        assert!(!parts.is_empty());
        for part in &parts {
            assert_eq!(fault_of(part), None);
        }
    }

    /// How often a ring winds around a point, by its crossings of a ray to the east.
    fn windings(ring: &LineString<f64>, x: f64, y: f64) -> i32 {
        let around = |line: geo_types::Line<f64>| {
            let (a, b) = (line.start, line.end);
            let side = (b.x - a.x) * (y - a.y) - (x - a.x) * (b.y - a.y);
            match (a.y <= y, b.y <= y) {
                (true, false) if side > 0.0 => 1,
                (false, true) if side < 0.0 => -1,
                _ => 0,
            }
        };
        ring.lines().map(around).sum()
    }

    #[test]
    fn a_repair_covers_exactly_what_the_ring_winds_around() {
        use geo::Intersects;
        let mut seed = 41_207_u64;
        let mut next = || {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            (seed >> 40) as f64 / 16_777_216.0 * 0.05
        };
        for corners in 4..24 {
            let ring: LineString<f64> = (0..corners)
                .map(|_| (130.1 + next(), 33.0 + next()))
                .collect();
            let ring = clean_ring(ring).expect("has an inside");
            let area = MultiPolygon(repaired(Polygon::new(ring.clone(), Vec::new())));
            let differ = (0..400).filter(|_| {
                let (x, y) = (130.1 + next(), 33.0 + next());
                let held = area.intersects(&geo_types::Point::new(x, y));
                held != (windings(&ring, x, y) != 0)
            });
            // A point can lie within a step of the grid from an edge, hardly two.
            assert!(differ.count() < 2, "{corners} corners");
        }
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
