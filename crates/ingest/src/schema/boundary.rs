//! The city's boundary: KSJ N03, or the single-city files made from it.
//!
//! # Source
//! 国土数値情報 行政区域データ N03: N03_001 prefecture, N03_004 city, N03_007 code of five digits.

use michi_geo::feature::{Area, Features};
use michi_geo::layer::Role;

use super::Context;
use crate::content::Content;
use crate::record::{Record, Records};
use crate::report::{Effect, FileReport, Problem};

/// Whether these records are N03.
pub fn detect_n03(records: &Records) -> bool {
    records.has("N03_001") && records.has("N03_004")
}

/// Whether these records are one city's polygons with nothing but its name.
pub fn detect_single(records: &Records) -> bool {
    let first = records.records.first();
    first.is_some_and(|r| {
        let is_city = r
            .text("name")
            .is_some_and(|n| n.ends_with(['市', '町', '村', '区']));
        r.attributes.len() == 1 && is_city
    })
}

/// Gives the records their meaning; other municipalities are left out.
pub fn read(records: &Records, context: &Context, report: &mut FileReport) -> Content {
    let mut out = Vec::new();
    for record in &records.records {
        if !is_the_city(record, context) {
            report.add(Problem::OutsideCity, Effect::LeftOut, || {
                let name = record.text("N03_004").or_else(|| record.text("name"));
                format!("feature {} `{}`", record.number, name.unwrap_or_default())
            });
            continue;
        }
        if let Some(shape) = context.checks.area(record, report) {
            let (name, code) = (context.city.name.clone(), context.city.code.clone());
            out.push(Area { name, code, shape });
        }
    }
    Content::of(Role::Boundary, Features::Areas(out))
}

fn is_the_city(record: &Record, context: &Context) -> bool {
    if let Some(code) = record.text("N03_007") {
        return context.city_code() == code;
    }
    let name = record.text("name");
    name.zip(context.city.name.ja())
        .is_some_and(|(name, city)| name.ends_with(city))
}
