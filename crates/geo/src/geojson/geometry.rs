//! Reading geometries: positions checked, rings closed, the right hand kept.

use geo_types::{Coord, LineString, MultiLineString, Polygon};
use serde::Deserialize;

use super::parse::Item;
use crate::coord::LonLat;
use crate::fault::{Problem, shown};

/// A position as written: two or more numbers.
type Raw = Vec<f64>;

/// A geometry as written, before any check.
#[derive(Deserialize)]
#[serde(tag = "type", content = "coordinates")]
pub(super) enum Geometry {
    Point(Raw),
    MultiPoint(Vec<Raw>),
    LineString(Vec<Raw>),
    MultiLineString(Vec<Vec<Raw>>),
    Polygon(Vec<Vec<Raw>>),
    MultiPolygon(Vec<Vec<Vec<Raw>>>),
}

impl Geometry {
    fn kind(&self) -> &'static str {
        match self {
            Geometry::Point(_) => "Point",
            Geometry::MultiPoint(_) => "MultiPoint",
            Geometry::LineString(_) => "LineString",
            Geometry::MultiLineString(_) => "MultiLineString",
            Geometry::Polygon(_) => "Polygon",
            Geometry::MultiPolygon(_) => "MultiPolygon",
        }
    }

    fn refuse(&self, item: &mut Item<'_, '_, '_>, expected: &'static str) {
        item.fault(Problem::Shape {
            expected,
            found: format!("a `{}`", self.kind()),
        });
    }

    pub(super) fn into_point(self, item: &mut Item<'_, '_, '_>) -> Option<LonLat> {
        match self {
            Geometry::Point(raw) => position(item, &raw),
            other => {
                other.refuse(item, "a `Point`");
                None
            }
        }
    }

    pub(super) fn into_lines(self, item: &mut Item<'_, '_, '_>) -> Option<MultiLineString<f64>> {
        let lines = match self {
            Geometry::LineString(raw) => vec![raw],
            Geometry::MultiLineString(raw) => raw,
            other => {
                other.refuse(item, "a `LineString` or `MultiLineString`");
                return None;
            }
        };
        let lines: Option<Vec<_>> = lines.iter().map(|raw| line(item, raw)).collect();
        lines.map(MultiLineString)
    }

    pub(super) fn into_areas(self, item: &mut Item<'_, '_, '_>) -> Option<Vec<Polygon<f64>>> {
        let polygons = match self {
            Geometry::Polygon(raw) => vec![raw],
            Geometry::MultiPolygon(raw) => raw,
            other => {
                other.refuse(item, "a `Polygon` or `MultiPolygon`");
                return None;
            }
        };
        if polygons.is_empty() {
            item.fault(Problem::Shape {
                expected: "a polygon",
                found: "none".to_owned(),
            });
        }
        let polygons: Option<Vec<_>> = polygons.iter().map(|raw| polygon(item, raw)).collect();
        let polygons = polygons?;
        for polygon in &polygons {
            if let Some(problem) = crate::validity::problem(polygon) {
                item.fault(problem);
            }
        }
        Some(polygons)
    }
}

fn position(item: &mut Item<'_, '_, '_>, raw: &[f64]) -> Option<LonLat> {
    let &[lon, lat, ..] = raw else {
        let found = format!("{} numbers", raw.len());
        item.fault(Problem::Shape {
            expected: "a position of 2 numbers",
            found,
        });
        return None;
    };
    checked(lon, lat)
        .map_err(|problem| item.fault(problem))
        .ok()
}

fn checked(lon: f64, lat: f64) -> Result<LonLat, Problem> {
    let in_japan = |at: &LonLat| at.is_in_japan();
    match LonLat::new(lon, lat) {
        Ok(at) if at.is_in_japan() => Ok(at),
        _ if LonLat::new(lat, lon).as_ref().is_ok_and(in_japan) => Err(Problem::SwappedAxes {
            first: lon,
            second: lat,
        }),
        Ok(_) => Err(Problem::OutsideJapan { lon, lat }),
        Err(cause) => Err(Problem::Position { cause }),
    }
}

fn positions(item: &mut Item<'_, '_, '_>, raw: &[Raw]) -> Option<Vec<Coord<f64>>> {
    // One bad position says enough about its line: the next is most likely as bad.
    raw.iter()
        .map(|raw| position(item, raw).map(LonLat::coord))
        .collect()
}

fn line(item: &mut Item<'_, '_, '_>, raw: &[Raw]) -> Option<LineString<f64>> {
    let coords = positions(item, raw)?;
    if coords.len() < 2 {
        item.fault(Problem::ShortLine {
            found: coords.len(),
        });
        return None;
    }
    Some(LineString(coords))
}

fn polygon(item: &mut Item<'_, '_, '_>, raw: &[Vec<Raw>]) -> Option<Polygon<f64>> {
    if raw.is_empty() {
        item.fault(Problem::ShortRing { found: 0 });
        return None;
    }
    let rings: Option<Vec<_>> = raw.iter().map(|raw| ring(item, raw)).collect();
    let mut rings = rings?.into_iter();
    let exterior = rings.next()?;
    Some(Polygon::new(exterior, rings.collect()))
}

fn ring(item: &mut Item<'_, '_, '_>, raw: &[Raw]) -> Option<LineString<f64>> {
    let coords = positions(item, raw)?;
    if coords.len() < 4 {
        item.fault(Problem::ShortRing {
            found: coords.len(),
        });
        return None;
    }
    let (first, last) = (coords[0], coords[coords.len() - 1]);
    if first != last {
        item.fault(Problem::OpenRing {
            first: shown(first),
            last: shown(last),
        });
        return None;
    }
    Some(LineString(coords))
}
