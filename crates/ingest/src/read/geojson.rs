//! GeoJSON (RFC 7946, and the older form with a `crs` member).

use std::collections::BTreeMap;

use geo_types::Geometry;
use serde::Deserialize;
use serde_json::value::RawValue;

use crate::crs;
use crate::decode;
use crate::error::{IngestError, TO_GEOJSON};
use crate::record::{BrokenRecord, Record, Records, Value};

/// The name of the container.
pub const GEOJSON: &str = "GeoJSON";

#[derive(Deserialize)]
struct Collection<'a> {
    #[serde(rename = "type")]
    kind: Option<String>,
    #[serde(borrow)]
    features: Option<Vec<&'a RawValue>>,
    crs: Option<serde_json::Value>,
}

#[derive(Deserialize)]
struct Feature {
    properties: Option<serde_json::Map<String, serde_json::Value>>,
    geometry: Option<geojson::Geometry>,
    crs: Option<serde_json::Value>,
}

/// Reads a FeatureCollection, a lone Feature or a sequence of Features; a broken feature does not
/// hide the others.
///
/// # Errors
/// Text that is not JSON (half a file, NaN), or JSON that holds no features.
///
/// # Source
/// RFC 7946; RFC 8142 and newline-delimited GeoJSON for sequences.
pub fn read(label: &str, bytes: &[u8]) -> Result<Records, IngestError> {
    let (text, encoding) = decode::text(label, bytes)?;
    // The record separator of RFC 8142 stands between texts only: in them it must be escaped.
    let text = text.replace('\u{1e}', " ");
    let (features, crs) = features(label, &text)?;
    let mut out = Records {
        crs: crs.as_ref().map(crs_name),
        encoding: Some(encoding),
        ..Records::default()
    };
    for (index, raw) in features.into_iter().enumerate() {
        match feature(index + 1, raw.get()) {
            Ok((record, crs)) => {
                // Of several, one that is refused.
                let counts = |name: &String| out.crs.is_none() || !crs::is_same(name);
                if let Some(name) = crs.as_ref().map(crs_name).filter(counts) {
                    out.crs = Some(name);
                }
                out.records.push(record);
            }
            Err(fault) => out.broken.push(BrokenRecord {
                number: index + 1,
                fault,
            }),
        }
    }
    Ok(out)
}

type Raw<'a> = (Vec<&'a RawValue>, Option<serde_json::Value>);

/// The features' texts and the old `crs` member.
fn features<'a>(label: &str, text: &'a str) -> Result<Raw<'a>, IngestError> {
    let collection = match serde_json::from_str::<Collection<'a>>(text) {
        Ok(collection) => collection,
        Err(fault) => {
            let sequence = sequence(text).ok_or_else(|| malformed(label, text, &fault))?;
            return Ok((sequence, None));
        }
    };
    match (collection.kind.as_deref(), collection.features) {
        (Some("FeatureCollection"), Some(features)) => Ok((features, collection.crs)),
        (Some("Feature"), None) => Ok((sequence(text).unwrap_or_default(), collection.crs)),
        (kind, _) => Err(IngestError::Malformed {
            file: label.to_owned(),
            expected: "a GeoJSON FeatureCollection",
            found: match kind {
                Some("Topology") => format!("Topology: {TO_GEOJSON} makes one of it"),
                Some(kind) => kind.to_owned(),
                None => "no `type`".to_owned(),
            },
            at: "its root".to_owned(),
        }),
    }
}

/// One whole Feature after the other; nothing else.
fn sequence(text: &str) -> Option<Vec<&RawValue>> {
    let values = serde_json::Deserializer::from_str(text).into_iter::<&RawValue>();
    let features = values.map(|value| {
        let raw = value.ok()?;
        let root: Collection<'_> = serde_json::from_str(raw.get()).ok()?;
        (root.kind.as_deref() == Some("Feature")).then_some(raw)
    });
    features.collect()
}

/// A feature, and the old `crs` member of itself or its geometry.
fn feature(number: usize, raw: &str) -> Result<(Record, Option<serde_json::Value>), String> {
    let feature: Feature = serde_json::from_str(raw)
        .map_err(|fault| format!("feature {number}: expected a GeoJSON feature, found {fault}"))?;
    let attributes = feature.properties.unwrap_or_default().into_iter();
    let attributes = attributes
        .map(|(name, value)| (name, attribute(value)))
        .collect();
    let foreign = feature.geometry.as_ref();
    let foreign = foreign.and_then(|geometry| geometry.foreign_members.as_ref());
    let own = foreign.and_then(|members| members.get("crs").cloned());
    let crs = feature.crs.or(own).filter(|crs| !crs.is_null());
    let geometry = match feature.geometry {
        None => None,
        Some(geometry) => Some(
            Geometry::<f64>::try_from(geometry)
                .map_err(|fault| format!("feature {number}: expected a geometry, found {fault}"))?,
        ),
    };
    let record = Record {
        number,
        attributes,
        geometry,
        doubt: None,
    };
    Ok((record, crs))
}

fn attribute(value: serde_json::Value) -> Value {
    match value {
        serde_json::Value::Null => Value::Empty,
        serde_json::Value::Bool(yes) => Value::Text(yes.to_string()),
        serde_json::Value::Number(number) => number.as_f64().map_or(Value::Empty, Value::Number),
        serde_json::Value::String(text) => Value::from_text(&text),
        other => Value::from_text(&other.to_string()),
    }
}

fn crs_name(crs: &serde_json::Value) -> String {
    let named = crs
        .pointer("/properties/name")
        .and_then(serde_json::Value::as_str);
    named.map_or_else(|| crs.to_string(), str::to_owned)
}

/// Names the feature the text broke in, by counting the features before the fault.
fn malformed(label: &str, text: &str, fault: &serde_json::Error) -> IngestError {
    let before: usize = text
        .lines()
        .take(fault.line().saturating_sub(1))
        .map(|l| l.len() + 1)
        .sum();
    let end = (before + fault.column()).min(text.len());
    let head = &text.as_bytes()[..end];
    let features = count(head, b"\"Feature\"");
    IngestError::Malformed {
        file: label.to_owned(),
        expected: "GeoJSON",
        found: fault.to_string(),
        at: format!("feature {features}"),
    }
}

fn count(text: &[u8], word: &[u8]) -> usize {
    text.windows(word.len()).filter(|w| *w == word).count()
}

/// Reads the features of one JSON array of flat objects, as the address files have it.
///
/// # Errors
/// Text that is not such an array.
pub fn read_array(label: &str, bytes: &[u8]) -> Result<Vec<BTreeMap<String, Value>>, IngestError> {
    let (text, _) = decode::text(label, bytes)?;
    let rows: Vec<serde_json::Map<String, serde_json::Value>> = serde_json::from_str(&text)
        .map_err(|fault| IngestError::Malformed {
            file: label.to_owned(),
            expected: "a JSON array of objects",
            found: fault.to_string(),
            at: format!("line {}", fault.line()),
        })?;
    let row = |r: serde_json::Map<String, serde_json::Value>| {
        r.into_iter()
            .map(|(name, value)| (name, attribute(value)))
            .collect()
    };
    Ok(rows.into_iter().map(row).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    const ONE: &str = r#"{"type":"FeatureCollection","crs":{"type":"name","properties":
        {"name":"urn:ogc:def:crs:OGC:1.3:CRS84"}},"features":[
        {"type":"Feature","properties":{"a":"1","b":null},
         "geometry":{"type":"Point","coordinates":[130.1,33.1]}},
        {"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":["x",1]}}]}"#;

    #[test]
    fn ok_a_broken_feature_does_not_hide_the_others() {
        let found = read("a.geojson", ONE.as_bytes()).expect("reads");
        assert_eq!((found.records.len(), found.broken.len()), (1, 1));
        assert_eq!(found.crs.as_deref(), Some("urn:ogc:def:crs:OGC:1.3:CRS84"));
        assert!(found.broken[0].fault.starts_with("feature 2: expected"));
    }

    #[test]
    fn ok_the_system_that_a_feature_or_its_geometry_names_is_known() {
        let crs = r#""crs":{"type":"name","properties":{"name":"EPSG:4301"}}"#;
        let point = r#""type":"Point","coordinates":[130.1,33.1]"#;
        let of_feature = format!(r#"{{"type":"Feature",{crs},"geometry":{{{point}}}}}"#);
        let of_geometry = format!(r#"{{"type":"Feature","geometry":{{{point},{crs}}}}}"#);
        let other = of_feature.replace("4301", "6668");
        for text in [
            of_feature.clone(),
            of_geometry,
            format!("{other}\n{of_feature}"),
            format!("{of_feature}\n{other}"),
            format!(r#"{{"type":"FeatureCollection","features":[{of_feature}]}}"#),
        ] {
            let found = read("a.geojson", text.as_bytes()).expect("reads");
            assert_eq!(found.crs.as_deref(), Some("EPSG:4301"), "{text}");
        }
    }

    #[test]
    fn ok_a_lone_feature_and_sequences_of_features_are_read() {
        let one = r#"{"type":"Feature","properties":{"a":1},
            "geometry":{"type":"Point","coordinates":[130.1,33.1]}}"#;
        for (text, count) in [
            (one.to_owned(), 1),
            (format!("{one}\n{one}\n"), 2),
            (format!("\u{1e}{one}\n\u{1e}{one}\n"), 2),
        ] {
            let found = read("a.geojsonl", text.as_bytes()).expect("reads");
            assert_eq!(found.records.len(), count);
        }
        for cut in [one.len() + 40, one.len() - 4] {
            let half = &format!("{one}\n{one}")[..cut];
            assert!(read("a.geojsonl", half.as_bytes()).is_err());
        }
    }

    #[test]
    fn err_half_a_file_and_nan_name_the_feature() {
        let half = &ONE.as_bytes()[..ONE.len() - 60];
        let found = read("a.geojson", half).expect_err("is half").to_string();
        assert!(found.contains("at feature 2 in `a.geojson`"), "{found}");
        let nan = ONE.replace("130.1", "NaN");
        let found = read("a.geojson", nan.as_bytes())
            .expect_err("holds NaN")
            .to_string();
        assert!(found.contains("at feature 1 in `a.geojson`"), "{found}");
    }

    #[test]
    fn err_json_that_is_no_collection_is_told() {
        let found = read("a.json", br#"{"type":"Topology"}"#)
            .expect_err("is TopoJSON")
            .to_string();
        assert!(found.starts_with("expected a GeoJSON FeatureCollection, found Topology"));
    }
}
