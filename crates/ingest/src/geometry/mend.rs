//! Polygons as files have them, mended to valid ones.

use geo::bool_ops::FillRule;
use geo::{BooleanOps, Orient, Validation, orient::Direction};
use geo_types::{Coord, LineString, MultiPolygon, Polygon};

use super::rounded;
use crate::record::Record;
use crate::report::{Effect, FileReport, Problem};

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
/// A hole takes away what it encloses; holes that would take everything are left out.
fn repaired(polygon: Polygon<f64>) -> Vec<Polygon<f64>> {
    let (exterior, holes) = polygon.into_inner();
    let nothing = MultiPolygon::new(Vec::new());
    let filled = Polygon::new(exterior, Vec::new());
    let filled = filled.union_with_fill_rule(&nothing, FillRule::NonZero);
    let cut = holes.into_iter().fold(filled.clone(), |area, hole| {
        area.difference(&Polygon::new(hole, Vec::new()))
    });
    if cut.0.is_empty() { filled.0 } else { cut.0 }
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
    use geo_types::line_string;

    use super::*;

    #[test]
    fn ok_a_repair_keeps_holes_but_not_one_that_takes_everything() {
        use geo::Area;
        let ring = |size: f64| {
            let (w, s) = (130.10 - size, 33.05 - size);
            let (e, n) = (130.10 + size, 33.05 + size);
            line_string![(x: w, y: s), (x: e, y: s), (x: e, y: n), (x: w, y: n), (x: w, y: s)]
        };
        let area = |holes: Vec<LineString<f64>>| {
            MultiPolygon(repaired(Polygon::new(ring(0.01), holes))).unsigned_area()
        };
        let whole = area(Vec::new());
        assert!((area(vec![ring(0.005), ring(0.005)]) / whole - 0.75).abs() < 1e-6);
        assert!((area(vec![ring(0.02)]) / whole - 1.0).abs() < 1e-6);
    }
}
