//! 自治体標準オープンデータセット 指定緊急避難場所一覧 and its older form: CSV in UTF-8 or cp932.
//!
//! # Source
//! デジタル庁 自治体標準オープンデータセット, columns 名称, 名称_カナ, 緯度, 経度, 災害種別_*.

use std::collections::BTreeMap;

use michi_geo::feature::Features;
use michi_geo::layer::Role;
use michi_geo::names::{JA_KANA, LocalName};
use michi_geo::shelter::{Facility, FacilityRole, RoleEntry};

use super::shelter_gsi::{designations, marked};
use super::{Context, hazard_columns};
use crate::content::Content;
use crate::names::{self, fold_blanks};
use crate::read::csv::{self, Table};
use crate::record::Record;
use crate::report::{Effect, FileReport, Problem};
use crate::sites::facility_id;

/// Whether a table has the standard's columns.
pub fn detect(table: &Table) -> bool {
    let names = hazard_columns::municipal_names(&table.header);
    let has = |name: &str| names.iter().any(|known| known == name);
    has("名称") && has("緯度") && hazard_columns::prefix_of(&names).is_some()
}

/// Gives rows their meaning.
pub fn read(table: &Table, context: &Context, report: &mut FileReport) -> Content {
    let names = hazard_columns::municipal_names(&table.header);
    let table = &hazard_columns::renamed(table, names);
    let prefix = hazard_columns::prefix_of(&table.header).unwrap_or(hazard_columns::PREFIX);
    hazard_columns::check(table, prefix, report);
    let records = csv::points(table, "経度", "緯度");
    super::broken(&records, report);
    let mut uses: BTreeMap<String, usize> = BTreeMap::new();
    for id in records.records.iter().filter_map(own_id) {
        *uses.entry(id).or_default() += 1;
    }
    let rows = records
        .records
        .iter()
        .filter_map(|record| facility((record, prefix), &uses, context, report));
    Content::of(Role::Shelters, Features::Facilities(rows.collect()))
}

fn facility(
    (record, prefix): (&Record, &str),
    uses: &BTreeMap<String, usize>,
    context: &Context,
    report: &mut FileReport,
) -> Option<Facility> {
    let Some(name) = record.text("名称") else {
        report.add(Problem::AttributeMissing, Effect::Faulty, || {
            format!("line {}: expected 名称, found nothing", record.number)
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
    let address = address(record);
    let id = identity(record, (&name, &address), uses, report);
    let told = [(JA_KANA, "名称_カナ"), ("en", "名称_英字")];
    let told = told.map(|(tag, column)| record.text(column).map(|text| (tag, fold_blanks(&text))));
    let official = LocalName::from_pairs(told.into_iter().flatten());
    let same = "指定避難所との重複";
    let shelter = marked(record, same, (&name, same), report);
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
        address,
        roles,
        designated: designations(record, prefix, &name, report),
        at,
    })
}

/// The address; in the older form the building stands beside it.
fn address(record: &Record) -> String {
    let whole = record.text("所在地_連結表記");
    let older = || {
        let parts = ["住所", "方書"].map(|column| record.text(column));
        parts.into_iter().flatten().collect::<Vec<_>>().join(" ")
    };
    whole.unwrap_or_else(older)
}

/// The ID of a row, which the standard recommends; the older form numbers its rows instead.
fn own_id(record: &Record) -> Option<String> {
    if let Some(id) = record.text("ID") {
        return Some(id).filter(|id| is_plain(id));
    }
    let number = record.text("NO").filter(|number| is_plain(number))?;
    let codes = [
        "全国地方公共団体コード",
        "都道府県コード又は市区町村コード",
        "市区町村コード",
    ];
    let code = codes.into_iter().find_map(|column| record.text(column));
    Some(match code.filter(|code| is_plain(code)) {
        Some(code) => format!("{code}-{number}"),
        None => number,
    })
}

/// What a row is known by: its ID where no other row has it, else its name and address.
fn identity(
    record: &Record,
    (name, address): (&str, &str),
    uses: &BTreeMap<String, usize>,
    report: &mut FileReport,
) -> String {
    let line = record.number;
    let by_name = || facility_id(&format!("{name} {address}"));
    match own_id(record) {
        Some(id) if uses.get(&id) == Some(&1) => id,
        Some(id) => {
            report.add(Problem::Duplicate, Effect::Finding, || {
                format!(
                    "line {line} `{name}`: expected an ID of its own, found `{id}` elsewhere too"
                )
            });
            by_name()
        }
        None => {
            report.add(Problem::AttributeMissing, Effect::Noted, || {
                format!("line {line} `{name}`: no ID, known by its name and address")
            });
            by_name()
        }
    }
}

fn is_plain(id: &str) -> bool {
    id.len() <= 40
        && id
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_')
}
