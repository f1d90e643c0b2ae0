//! Geolonia 住所データ: one JSON array a city, with 大字 and 小字 points.
//!
//! # Source
//! geolonia/japanese-addresses, api/ja/{prefecture}/{city}.json: town, koaza, lat, lng (CC BY 4.0).

use std::collections::BTreeMap;

use geo_types::Coord;
use michi_geo::coord::LonLat;
use michi_geo::feature::Features;
use michi_geo::layer::Role;

use super::Context;
use super::address_isj::town;
use crate::content::Content;
use crate::digest;
use crate::geometry;
use crate::record::Value;
use crate::report::{Effect, FileReport, Problem};

/// One object of the array.
pub type Row = BTreeMap<String, Value>;

/// Whether an array has these keys.
pub fn detect(rows: &[Row]) -> bool {
    rows.first()
        .is_some_and(|r| r.contains_key("town") && r.contains_key("koaza"))
}

/// Gives rows their meaning.
pub fn read(rows: &[Row], context: &Context, report: &mut FileReport) -> Content {
    let mut places = Vec::new();
    for (index, row) in rows.iter().enumerate() {
        let place = format!("entry {}", index + 1);
        let text = |key: &str| row.get(key).and_then(Value::text).unwrap_or_default();
        let (oaza, koaza) = (text("town"), text("koaza"));
        let (Some(Value::Number(lon)), Some(Value::Number(lat))) = (row.get("lng"), row.get("lat"))
        else {
            report.add(Problem::NoGeometry, Effect::Faulty, || {
                format!("{place} `{oaza}{koaza}`: expected numbers lng and lat")
            });
            continue;
        };
        let at = geometry::rounded(Coord { x: *lon, y: *lat });
        if let Some(problem) = geometry::fault_of(at) {
            report.add(problem, Effect::Faulty, || {
                format!("{place} `{oaza}{koaza}`: expected a point in Japan, found {lon}, {lat}")
            });
            continue;
        }
        let Ok(at) = LonLat::new(at.x, at.y) else {
            continue;
        };
        if !context.in_city(at) {
            report.add(Problem::OutsideCity, Effect::LeftOut, || {
                format!("`{oaza}{koaza}`")
            });
            continue;
        }
        let full = format!("{oaza}{koaza}");
        let id = format!("town-{}", digest::short(&full));
        let mut place = town(&id, &full, at, context);
        if koaza.chars().count() > 1 {
            place.keys.push(koaza);
        }
        places.push(place);
    }
    Content::of(Role::Places, Features::Places(places))
}
