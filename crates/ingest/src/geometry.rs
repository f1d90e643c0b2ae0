//! Checks of outside geometry: finite, in Japan, right axis order, valid rings, near the city.

mod grid;
mod mend;

use geo::BoundingRect;
use geo_types::{Coord, Geometry, Line, LineString, MultiLineString, MultiPolygon, Rect};
use michi_geo::coord::{Bbox, LonLat};

use self::mend::mended;
use crate::record::Record;
use crate::report::{Effect, FileReport, Problem};

/// Zones are kept when they come this near to the city bounds.
///
/// # Units
/// Degrees; 0.003 is about 300 m.
pub const MARGIN_DEG: f64 = 0.003;

/// Most vertices one feature may have.
pub const MAX_VERTICES: usize = 2_000_000;

/// What is asked of every geometry of one import.
#[derive(Debug, Clone, Copy)]
pub struct Checks {
    /// The box features must touch, margin included; `None` takes all of Japan.
    pub keep: Option<Rect<f64>>,
}

impl Checks {
    /// Checks against the city bounds with the usual margin.
    pub fn around(city: Option<Bbox>) -> Self {
        let keep = city.map(|b| {
            Rect::new(
                Coord {
                    x: b.west() - MARGIN_DEG,
                    y: b.south() - MARGIN_DEG,
                },
                Coord {
                    x: b.east() + MARGIN_DEG,
                    y: b.north() + MARGIN_DEG,
                },
            )
        });
        Self { keep }
    }

    /// The valid area of a record, oriented by the right-hand rule; faults go to the report.
    pub fn area(&self, record: &Record, report: &mut FileReport) -> Option<MultiPolygon<f64>> {
        let geometry = self.placed(record, report)?;
        let parts = match geometry {
            Geometry::Polygon(polygon) => vec![polygon.clone()],
            Geometry::MultiPolygon(many) => many.0.clone(),
            _ => {
                wrong_type(record, report, "a polygon");
                return None;
            }
        };
        if let Some(doubt) = record.doubt {
            report.add(Problem::InvalidPolygon, Effect::Finding, || {
                format!("feature {}: {doubt}", record.number)
            });
        }
        let parts: Vec<_> = parts
            .into_iter()
            .flat_map(|p| mended(p, record, report))
            .collect();
        (!parts.is_empty()).then_some(MultiPolygon(parts))
    }

    /// The lines of a record, cut to the box to keep.
    pub fn lines(&self, record: &Record, report: &mut FileReport) -> Option<MultiLineString<f64>> {
        let geometry = self.placed(record, report)?;
        let parts = match geometry {
            Geometry::LineString(line) => vec![line.clone()],
            Geometry::MultiLineString(many) => many.0.clone(),
            _ => {
                wrong_type(record, report, "a line");
                return None;
            }
        };
        let parts: Vec<_> = match self.keep {
            Some(keep) => parts.iter().flat_map(|part| cut(part, keep)).collect(),
            None => parts,
        };
        (!parts.is_empty()).then_some(MultiLineString(parts))
    }

    /// The position of a record: a point, or the middle of a short line (a platform).
    pub fn point(&self, record: &Record, report: &mut FileReport) -> Option<LonLat> {
        let at = match self.placed(record, report)? {
            Geometry::Point(point) => point.0,
            Geometry::LineString(line) => line.bounding_rect()?.center(),
            Geometry::MultiLineString(many) => many.bounding_rect()?.center(),
            _ => {
                wrong_type(record, report, "a point");
                return None;
            }
        };
        let at = rounded(at);
        LonLat::new(at.x, at.y).ok()
    }

    /// The geometry, if every coordinate is one of Japan and the feature touches the box.
    fn placed<'a>(&self, record: &'a Record, report: &mut FileReport) -> Option<&'a Geometry<f64>> {
        let number = record.number;
        let Some(geometry) = &record.geometry else {
            report.add(Problem::NoGeometry, Effect::Faulty, || {
                format!("feature {number}: expected a geometry, found none")
            });
            return None;
        };
        if let Some((problem, found)) = misplaced(geometry) {
            report.add(problem, Effect::Faulty, || {
                format!("feature {number}: expected lon 122 to 154, lat 20 to 46, found {found}")
            });
            return None;
        }
        let corners = geo::CoordsIter::coords_count(geometry);
        if corners > MAX_VERTICES {
            report.add(Problem::WrongGeometry, Effect::Faulty, || {
                format!(
                    "feature {number}: expected at most {MAX_VERTICES} corners, found {corners}"
                )
            });
            return None;
        }
        let Some(rect) = geometry.bounding_rect() else {
            report.add(Problem::NoGeometry, Effect::Faulty, || {
                format!("feature {number}: expected coordinates, found an empty geometry")
            });
            return None;
        };
        if self.keep.is_some_and(|keep| !overlap(rect, keep)) {
            let at = rect.center();
            report.add(Problem::OutsideCity, Effect::LeftOut, || {
                format!("feature {number} at {:.4}, {:.4}", at.x, at.y)
            });
            return None;
        }
        Some(geometry)
    }
}

fn overlap(a: Rect<f64>, b: Rect<f64>) -> bool {
    a.min().x <= b.max().x
        && b.min().x <= a.max().x
        && a.min().y <= b.max().y
        && b.min().y <= a.max().y
}

fn wrong_type(record: &Record, report: &mut FileReport, expected: &str) {
    let found = record.geometry.as_ref().map_or("none", type_name);
    report.add(Problem::WrongGeometry, Effect::Faulty, || {
        format!(
            "feature {}: expected {expected}, found {found}",
            record.number
        )
    });
}

/// The GeoJSON name of a geometry type.
pub fn type_name(geometry: &Geometry<f64>) -> &'static str {
    match geometry {
        Geometry::Point(_) => "Point",
        Geometry::Line(_) | Geometry::LineString(_) => "LineString",
        Geometry::Polygon(_) | Geometry::Rect(_) | Geometry::Triangle(_) => "Polygon",
        Geometry::MultiPoint(_) => "MultiPoint",
        Geometry::MultiLineString(_) => "MultiLineString",
        Geometry::MultiPolygon(_) => "MultiPolygon",
        Geometry::GeometryCollection(_) => "GeometryCollection",
    }
}

/// The first coordinate that is wrong, and how.
fn misplaced(geometry: &Geometry<f64>) -> Option<(Problem, String)> {
    use geo::CoordsIter;
    geometry
        .coords_iter()
        .find_map(|c| fault_of(c).map(|p| (p, format!("{}, {}", c.x, c.y))))
}

/// What is wrong with one position, if anything.
pub fn fault_of(c: Coord<f64>) -> Option<Problem> {
    if !c.x.is_finite() || !c.y.is_finite() {
        return Some(Problem::NotFinite);
    }
    let in_japan = |x: f64, y: f64| LonLat::new(x, y).is_ok_and(LonLat::is_in_japan);
    match (in_japan(c.x, c.y), in_japan(c.y, c.x)) {
        (true, _) => None,
        (false, true) => Some(Problem::SwappedAxes),
        (false, false) => Some(Problem::OutsideJapan),
    }
}

/// A position at the precision of our own files, about a centimetre.
pub fn rounded(c: Coord<f64>) -> Coord<f64> {
    Coord {
        x: (c.x * 1e7).round() / 1e7,
        y: (c.y * 1e7).round() / 1e7,
    }
}

/// Whether two positions are at most so many degrees apart, in both directions.
pub fn is_near(one: LonLat, other: LonLat, limit_deg: f64) -> bool {
    let near = |a: f64, b: f64| (a - b).abs() <= limit_deg;
    near(one.lon(), other.lon()) && near(one.lat(), other.lat())
}

/// The middle of some positions; none when there are none.
pub fn middle(points: &[LonLat]) -> Option<LonLat> {
    let count = f64::from(u32::try_from(points.len()).ok().filter(|n| *n > 0)?);
    let (lon, lat) = points
        .iter()
        .fold((0.0, 0.0), |(x, y), p| (x + p.lon(), y + p.lat()));
    let at = rounded(Coord {
        x: lon / count,
        y: lat / count,
    });
    LonLat::new(at.x, at.y).ok()
}

/// The pieces of a line inside a box.
fn cut(line: &LineString<f64>, keep: Rect<f64>) -> Vec<LineString<f64>> {
    let mut pieces: Vec<Vec<Coord<f64>>> = Vec::new();
    for segment in line.lines() {
        let Some(inside) = cut_segment(segment, keep) else {
            continue;
        };
        let (start, end) = (rounded(inside.start), rounded(inside.end));
        match pieces.last_mut() {
            Some(piece) if piece.last() == Some(&start) => piece.push(end),
            _ => pieces.push(vec![start, end]),
        }
    }
    for piece in &mut pieces {
        piece.dedup();
    }
    pieces
        .into_iter()
        .filter(|p| p.len() > 1)
        .map(LineString)
        .collect()
}

/// Liang–Barsky: the part of a segment inside a box.
fn cut_segment(segment: Line<f64>, keep: Rect<f64>) -> Option<Line<f64>> {
    let (a, d) = (segment.start, segment.delta());
    let (mut t0, mut t1) = (0.0_f64, 1.0_f64);
    let edges = [
        (-d.x, a.x - keep.min().x),
        (d.x, keep.max().x - a.x),
        (-d.y, a.y - keep.min().y),
        (d.y, keep.max().y - a.y),
    ];
    for (p, q) in edges {
        if p == 0.0 {
            if q < 0.0 {
                return None;
            }
        } else if p < 0.0 {
            t0 = t0.max(q / p);
        } else {
            t1 = t1.min(q / p);
        }
    }
    (t0 <= t1).then(|| Line::new(a + d * t0, a + d * t1))
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use geo_types::{line_string, polygon};

    use super::*;

    fn record(geometry: Geometry<f64>) -> Record {
        Record {
            number: 7,
            attributes: BTreeMap::new(),
            geometry: Some(geometry),
            doubt: None,
        }
    }

    fn kashima() -> Checks {
        Checks::around(Bbox::parse("130.0378,32.9859,130.1708,33.1316").ok())
    }

    #[test]
    fn err_swapped_nan_and_foreign_coordinates_are_told_apart_and_named() {
        for (x, y, problem) in [
            (33.1, 130.1, Problem::SwappedAxes),
            (f64::NAN, 33.1, Problem::NotFinite),
            (0.0, 0.0, Problem::OutsideJapan),
        ] {
            let mut report = FileReport::new("a", "test");
            let found = kashima().point(&record(geo_types::Point::new(x, y).into()), &mut report);
            assert!(found.is_none());
            assert_eq!(report.tallies[0].problem, problem);
            assert!(report.tallies[0].examples[0].starts_with("feature 7: expected lon"));
        }
    }

    #[test]
    fn ok_a_bow_tie_is_repaired_into_two_valid_parts() {
        let bow = polygon![
            (x: 130.10, y: 33.10), (x: 130.11, y: 33.11),
            (x: 130.11, y: 33.10), (x: 130.10, y: 33.11),
        ];
        let mut report = FileReport::new("a", "test");
        let parts = kashima().area(&record(bow.into()), &mut report);
        assert_eq!(parts.map(|p| p.0.len()), Some(2));
        assert_eq!(report.tallies[0].problem, Problem::InvalidPolygon);
    }

    #[test]
    fn ok_the_overlap_of_a_ring_with_itself_stays_a_zone() {
        use geo::{Intersects, Validation};
        use geo_types::Polygon;
        // A pentagram winds twice around its centre.
        let tip = |k: usize| {
            let angle = std::f64::consts::TAU * (2 * k) as f64 / 5.0;
            (130.10 + 0.01 * angle.sin(), 33.05 + 0.01 * angle.cos())
        };
        let star = Polygon::new((0..5).map(tip).collect(), Vec::new());
        let mut report = FileReport::new("a", "test");
        let area = kashima().area(&record(star.into()), &mut report);
        let area = area.expect("is inside");
        let centre = geo_types::Point::new(130.10, 33.05);
        assert!(area.intersects(&centre));
        assert!(area.is_valid());
        assert_eq!(report.tallies[0].effect, Effect::Repaired);
    }

    #[test]
    fn ok_a_line_is_cut_at_the_margin() {
        let line = line_string![(x: 129.0, y: 33.1), (x: 130.1, y: 33.1), (x: 131.0, y: 33.1)];
        let mut report = FileReport::new("a", "test");
        let parts = kashima().lines(&record(line.into()), &mut report);
        let part = &parts.expect("touches the city").0[0];
        assert_eq!((part.0[0].x, part.0[2].x), (130.0348, 130.1738));
    }

    #[test]
    fn ok_clockwise_rings_come_out_by_the_right_hand_rule() {
        use geo::winding_order::Winding;
        let clockwise = polygon![
            (x: 130.10, y: 33.10), (x: 130.10, y: 33.11), (x: 130.11, y: 33.11),
        ];
        let mut report = FileReport::new("a", "test");
        let parts = kashima().area(&record(clockwise.into()), &mut report);
        assert!(parts.expect("is inside").0[0].exterior().is_ccw());
    }
}
