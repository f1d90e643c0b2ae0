//! 自治体標準オープンデータセット 指定緊急避難場所一覧: CSV in UTF-8 or cp932.
//!
//! # Source
//! デジタル庁 自治体標準オープンデータセット, columns 名称, 名称_カナ, 緯度, 経度, 災害種別_*.

use michi_geo::feature::Features;
use michi_geo::layer::Role;
use michi_geo::names::{JA_KANA, LocalName};
use michi_geo::shelter::{FACILITY_ID_CHARS, Facility, FacilityRole, RoleEntry};

use super::Context;
use super::shelter_gsi::{designations, join};
use crate::content::Content;
use crate::digest;
use crate::names::{self, fold_blanks};
use crate::read::csv::{self, Table};
use crate::record::Record;
use crate::report::{Effect, FileReport, Problem};

/// Whether a table has the standard's columns.
pub fn detect(table: &Table) -> bool {
    table.has("名称")
        && table.has("緯度")
        && table.header.iter().any(|c| c.starts_with("災害種別_"))
}

/// Gives rows their meaning.
pub fn read(table: &Table, context: &Context, report: &mut FileReport) -> Content {
    let records = csv::points(table, "経度", "緯度");
    super::broken(&records, report);
    let rows = records
        .records
        .iter()
        .filter_map(|record| facility(record, context, report));
    let rows = rows.collect();
    Content::of(Role::Shelters, Features::Facilities(join(rows, report)))
}

fn facility(record: &Record, context: &Context, report: &mut FileReport) -> Option<Facility> {
    let Some(name) = record.text("名称") else {
        report.add(Problem::AttributeMissing, Effect::Faulty, || {
            format!("line {}: expected 名称, found nothing", record.number)
        });
        return None;
    };
    let Some(id) = record.text("ID").filter(|id| is_plain(id)) else {
        report.add(Problem::AttributeMissing, Effect::Faulty, || {
            format!(
                "line {} `{name}`: expected an ID of letters and digits",
                record.number
            )
        });
        return None;
    };
    let at = context.checks.point(record, report)?;
    if !context.in_city(at) {
        report.add(Problem::OutsideCity, Effect::LeftOut, || {
            format!("`{name}`")
        });
        return None;
    }
    let official = LocalName::from_pairs(record.text("名称_カナ").map(|kana| (JA_KANA, kana)));
    let shelter = record.text("指定避難所との重複").is_some_and(|v| v == "1");
    let name = fold_blanks(&name);
    let role = |role| RoleEntry {
        common_id: id.clone(),
        role,
        name: name.clone(),
        accepts: None,
    };
    let mut roles = vec![role(FacilityRole::EmergencySite)];
    if shelter {
        roles.push(role(FacilityRole::Shelter));
    }
    Some(Facility {
        id: facility_id(&id),
        name: names::names(&name, &official, &context.readings),
        address: record.text("所在地_連結表記").unwrap_or_default(),
        roles,
        designated: designations(record, "災害種別_", &name, report),
        at,
    })
}

/// The first 11 characters of a 共通ID, else 11 characters made from the list's own ID.
fn facility_id(id: &str) -> String {
    match id.get(..FACILITY_ID_CHARS) {
        Some(facility) if id.len() == FACILITY_ID_CHARS + 3 && id.starts_with('E') => {
            facility.to_owned()
        }
        _ => format!("CSV{}", digest::short(id)),
    }
}

fn is_plain(id: &str) -> bool {
    id.len() <= 40
        && id
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}
