//! 位置参照情報 大字・町丁目レベル (ISJ `*_0_b`): one point a 大字.
//!
//! # Source
//! 国土交通省 位置参照情報: 大字町丁目コード, 大字町丁目名, 緯度, 経度.

use michi_geo::coord::LonLat;
use michi_geo::feature::{Features, Place, PlaceKind};
use michi_geo::layer::Role;
use michi_geo::names::LocalName;

use super::Context;
use crate::content::Content;
use crate::geometry;
use crate::names;
use crate::read::csv::{self, Table};
use crate::report::{Effect, FileReport, Problem};

/// Whether a table has the ISJ columns.
pub fn detect(table: &Table) -> bool {
    table.has("大字町丁目コード") && table.has("大字町丁目名")
}

/// Gives rows their meaning, and adds the city's districts in the middle of their 大字.
pub fn read(table: &Table, context: &Context, report: &mut FileReport) -> Content {
    let records = csv::points(table, "経度", "緯度");
    super::broken(&records, report);
    let mut towns = Vec::new();
    for record in &records.records {
        let (Some(code), Some(name)) =
            (record.text("大字町丁目コード"), record.text("大字町丁目名"))
        else {
            report.add(Problem::AttributeMissing, Effect::Faulty, || {
                format!(
                    "line {}: expected 大字町丁目コード and 大字町丁目名",
                    record.number
                )
            });
            continue;
        };
        if !code.starts_with(context.city_code()) {
            report.add(Problem::OutsideCity, Effect::LeftOut, || {
                format!("`{name}` {code}")
            });
            continue;
        }
        let Some(at) = context.checks.point(record, report) else {
            continue;
        };
        towns.push(town(&format!("town-{code}"), &name, at, context));
    }
    let districts = districts(&towns, context);
    let places = districts.into_iter().chain(towns).collect();
    Content::of(Role::Places, Features::Places(places))
}

/// A town by its name without 大字; the full writing stays a search key.
pub fn town(id: &str, full: &str, at: LonLat, context: &Context) -> Place {
    let name = full.strip_prefix("大字").unwrap_or(full);
    let keys = if name == full {
        Vec::new()
    } else {
        vec![full.to_owned()]
    };
    Place {
        id: id.to_owned(),
        kind: PlaceKind::Town,
        name: names::names(name, &LocalName::default(), &context.readings),
        keys,
        at,
    }
}

/// Districts have no official point: the middle of their 大字 points is taken.
fn districts(towns: &[Place], context: &Context) -> Vec<Place> {
    let mut out = Vec::new();
    for district in &context.city.districts {
        let of_it = |t: &&Place| district.oaza.iter().any(|oaza| oaza.ja() == t.name.ja());
        let points: Vec<LonLat> = towns.iter().filter(of_it).map(|t| t.at).collect();
        let Some(at) = geometry::middle(&points) else {
            continue;
        };
        out.push(Place {
            id: district.id.clone(),
            kind: PlaceKind::District,
            name: district.name.clone(),
            keys: Vec::new(),
            at,
        });
    }
    out
}
