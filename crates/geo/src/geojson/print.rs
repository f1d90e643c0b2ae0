//! Writing a feature collection: one feature a line, right-hand rule, fixed decimals.

use std::fmt::Write as _;

use geo_types::{Coord, LineString, MultiLineString, MultiPolygon, Polygon};
use serde_json::{Map, Value, json};

use super::DECIMALS;
use crate::coord::LonLat;
use crate::feature::{Area, Features, Line, Place, Zone};
use crate::hazard::Phenomenon;
use crate::shelter::Facility;

/// The text of a data file; [`super::parse`] reads it back as the same features.
///
/// Coordinates are rounded to [`DECIMALS`]; exteriors run counter-clockwise, holes clockwise
/// (RFC 7946 section 3.1.6). The same features always give the same text.
pub fn print(features: &Features) -> String {
    match features {
        Features::Zones(list) => collection(list.iter().map(zone)),
        Features::Facilities(list) => collection(list.iter().map(facility)),
        Features::Places(list) => collection(list.iter().map(place)),
        Features::Lines(list) => collection(list.iter().map(line)),
        Features::Areas(list) => collection(list.iter().map(area)),
    }
}

/// The text of a file of one area without properties, as `covers.geojson`.
pub fn print_area(shape: &MultiPolygon<f64>) -> String {
    collection(std::iter::once((json!({}), polygons(shape))))
}

fn collection(features: impl Iterator<Item = (Value, String)>) -> String {
    let mut out = String::from("{\"type\":\"FeatureCollection\",\"features\":[\n");
    for (index, (properties, geometry)) in features.enumerate() {
        let comma = if index == 0 { "" } else { ",\n" };
        write!(
            out,
            "{comma}{{\"type\":\"Feature\",\"properties\":{properties},\"geometry\":{geometry}}}"
        )
        .expect("writing to a string never fails");
    }
    out.push_str("\n]}\n");
    out
}

fn zone(zone: &Zone) -> (Value, String) {
    let mut properties = Map::new();
    properties.insert("rank".to_owned(), json!(zone.rank.number()));
    if let Some(phenomenon) = zone.phenomenon.map(Phenomenon::number) {
        properties.insert("phenomenon".to_owned(), json!(phenomenon));
    }
    if !zone.rivers.is_empty() {
        properties.insert("rivers".to_owned(), json!(zone.rivers));
    }
    (Value::Object(properties), polygons(&zone.shape))
}

fn facility(facility: &Facility) -> (Value, String) {
    let mut properties = json!({
        "id": facility.id,
        "name": facility.name,
        "address": facility.address,
        "roles": facility.roles,
    });
    if let Some(designated) = facility.designated {
        properties["designated"] = json!(designated);
    }
    (properties, point(facility.at))
}

fn place(place: &Place) -> (Value, String) {
    let mut properties = json!({ "id": place.id, "place_kind": place.kind, "name": place.name });
    if !place.keys.is_empty() {
        properties["keys"] = json!(place.keys);
    }
    (properties, point(place.at))
}

fn line(line: &Line) -> (Value, String) {
    let properties = line
        .name
        .as_ref()
        .map_or_else(|| json!({}), |name| json!({ "name": name }));
    (properties, lines(&line.shape))
}

fn area(area: &Area) -> (Value, String) {
    (
        json!({ "name": area.name, "code": area.code }),
        polygons(&area.shape),
    )
}

fn point(at: LonLat) -> String {
    let mut out = String::new();
    position(&mut out, at.coord());
    format!("{{\"type\":\"Point\",\"coordinates\":{out}}}")
}

fn lines(shape: &MultiLineString<f64>) -> String {
    let parts = shape.iter().map(|line| coords(line.coords().copied()));
    one_or_many("LineString", parts.collect())
}

fn polygons(shape: &MultiPolygon<f64>) -> String {
    one_or_many("Polygon", shape.iter().map(polygon).collect())
}

fn one_or_many(kind: &str, parts: Vec<String>) -> String {
    match parts.as_slice() {
        [one] => format!("{{\"type\":\"{kind}\",\"coordinates\":{one}}}"),
        many => format!(
            "{{\"type\":\"Multi{kind}\",\"coordinates\":[{}]}}",
            many.join(",")
        ),
    }
}

fn polygon(polygon: &Polygon<f64>) -> String {
    let holes = polygon.interiors().iter().map(|hole| ring(hole, false));
    let rings: Vec<_> = std::iter::once(ring(polygon.exterior(), true))
        .chain(holes)
        .collect();
    format!("[{}]", rings.join(","))
}

fn ring(ring: &LineString<f64>, counter_clockwise: bool) -> String {
    if (crate::validity::doubled_area(ring) > 0.0) == counter_clockwise {
        coords(ring.coords().copied())
    } else {
        coords(ring.coords().rev().copied())
    }
}

fn coords(coords: impl Iterator<Item = Coord<f64>>) -> String {
    let mut out = String::from("[");
    for (index, c) in coords.enumerate() {
        if index > 0 {
            out.push(',');
        }
        position(&mut out, c);
    }
    out.push(']');
    out
}

fn position(out: &mut String, c: Coord<f64>) {
    out.push('[');
    number(out, c.x);
    out.push(',');
    number(out, c.y);
    out.push(']');
}

fn number(out: &mut String, value: f64) {
    let text = format!("{value:.DECIMALS$}");
    let text = text.trim_end_matches('0').trim_end_matches('.');
    out.push_str(if text == "-0" { "0" } else { text });
}
