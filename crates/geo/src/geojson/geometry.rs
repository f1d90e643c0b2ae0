//! Reading geometries: positions checked, rings closed, the right hand kept.

use geo_types::{Coord, LineString, MultiLineString, Polygon};
use serde::de::{Deserialize, Deserializer, IgnoredAny, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::parse::{Item, json_problem};
use crate::code::excerpt;
use crate::coord::LonLat;
use crate::fault::{Problem, shown};

/// A geometry as written: its type, and coordinates not yet read.
#[derive(serde::Deserialize)]
pub(super) struct Geometry<'a> {
    #[serde(rename = "type")]
    kind: String,
    #[serde(borrow)]
    coordinates: Option<&'a RawValue>,
}

/// A position as written: how many numbers, and the first two.
#[derive(Clone, Copy)]
struct Raw {
    numbers: usize,
    lon: f64,
    lat: f64,
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Numbers;
        impl<'de> Visitor<'de> for Numbers {
            type Value = Raw;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a position, a list of numbers")
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Raw, A::Error> {
                let mut raw = Raw {
                    numbers: 0,
                    lon: f64::NAN,
                    lat: f64::NAN,
                };
                let Some(lon) = list.next_element()? else {
                    return Ok(raw);
                };
                (raw.lon, raw.numbers) = (lon, 1);
                let Some(lat) = list.next_element()? else {
                    return Ok(raw);
                };
                (raw.lat, raw.numbers) = (lat, 2);
                while list.next_element::<IgnoredAny>()?.is_some() {
                    raw.numbers += 1;
                }
                Ok(raw)
            }
        }
        from.deserialize_seq(Numbers)
    }
}

impl<'a> Geometry<'a> {
    fn coordinates<T: Deserialize<'a>>(&self, item: &mut Item<'_, '_, '_>) -> Option<T> {
        let Some(raw) = self.coordinates else {
            item.fault(Problem::MissingKey {
                key: "coordinates".to_owned(),
            });
            return None;
        };
        serde_json::from_str(raw.get())
            .map_err(|error| item.fault(json_problem(error)))
            .ok()
    }

    fn refuse(&self, item: &mut Item<'_, '_, '_>, expected: &'static str) {
        item.fault(Problem::Shape {
            expected,
            found: format!("a `{}`", excerpt(&self.kind)),
        });
    }

    pub(super) fn into_point(self, item: &mut Item<'_, '_, '_>) -> Option<LonLat> {
        match self.kind.as_str() {
            "Point" => self.coordinates(item).and_then(|raw| position(item, raw)),
            _ => {
                self.refuse(item, "a `Point`");
                None
            }
        }
    }

    pub(super) fn into_lines(self, item: &mut Item<'_, '_, '_>) -> Option<MultiLineString<f64>> {
        let lines = match self.kind.as_str() {
            "LineString" => vec![self.coordinates(item)?],
            "MultiLineString" => self.coordinates::<Vec<_>>(item)?,
            _ => {
                self.refuse(item, "a `LineString` or `MultiLineString`");
                return None;
            }
        };
        let lines: Option<Vec<_>> = lines.iter().map(|raw: &Vec<Raw>| line(item, raw)).collect();
        lines.map(MultiLineString)
    }

    pub(super) fn into_areas(self, item: &mut Item<'_, '_, '_>) -> Option<Vec<Polygon<f64>>> {
        let polygons = match self.kind.as_str() {
            "Polygon" => vec![self.coordinates(item)?],
            "MultiPolygon" => self.coordinates::<Vec<_>>(item)?,
            _ => {
                self.refuse(item, "a `Polygon` or `MultiPolygon`");
                return None;
            }
        };
        if polygons.is_empty() {
            item.fault(Problem::Shape {
                expected: "a polygon",
                found: "none".to_owned(),
            });
        }
        let polygons: Option<Vec<_>> = polygons
            .iter()
            .map(|raw: &Vec<Vec<Raw>>| polygon(item, raw))
            .collect();
        let polygons = polygons?;
        for polygon in &polygons {
            if let Some(problem) = crate::validity::problem(polygon) {
                item.fault(problem);
            }
        }
        Some(polygons)
    }
}

fn position(item: &mut Item<'_, '_, '_>, raw: Raw) -> Option<LonLat> {
    let Raw { numbers, lon, lat } = raw;
    if numbers < 2 {
        let found = format!("{numbers} numbers");
        item.fault(Problem::Shape {
            expected: "a position of 2 numbers",
            found,
        });
        return None;
    }
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
        .map(|raw| position(item, *raw).map(LonLat::coord))
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
