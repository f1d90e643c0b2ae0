//! 国土地理院 指定緊急避難場所・指定避難所, as GeoJSON or CSV; the two lists join by 共通ID.
//!
//! # Source
//! GSI data tables: hazard columns hold `1` or nothing; 共通ID = 11 characters of facility + role.

use michi_geo::feature::Features;
use michi_geo::hazard::HazardKind;
use michi_geo::layer::Role;
use michi_geo::names::LocalName;
use michi_geo::shelter::{Designation, FACILITY_ID_CHARS, Facility, FacilityRole, RoleEntry};

use super::{Context, hazard_columns};
use crate::content::Content;
use crate::names::{self, fold_blanks};
use crate::read::csv::Table;
use crate::record::{Record, Records, half_width};
use crate::report::{Effect, FileReport, Problem};

/// The hazard columns of both official lists, in the order of the law.
///
/// # Source
/// GSI file header; 自治体標準オープンデータセット uses them with the prefix 災害種別_.
pub const HAZARD_COLUMNS: [(HazardKind, &str); 8] = [
    (HazardKind::Flood, "洪水"),
    (HazardKind::Landslide, "崖崩れ、土石流及び地滑り"),
    (HazardKind::StormSurge, "高潮"),
    (HazardKind::Earthquake, "地震"),
    (HazardKind::Tsunami, "津波"),
    (HazardKind::LargeFire, "大規模な火事"),
    (HazardKind::InlandFlood, "内水氾濫"),
    (HazardKind::Volcano, "火山現象"),
];

/// Whether these records are rows of a GSI list.
pub fn detect(records: &Records) -> bool {
    records.has("共通ID") && records.has("施設・場所名")
}

/// Whether a table is a GSI list.
pub fn detect_table(table: &Table) -> bool {
    table.has("共通ID") && table.has("緯度")
}

/// Gives rows their meaning: one facility a row, joined when every file is read.
pub fn read(records: &Records, context: &Context, report: &mut FileReport) -> Content {
    let has = |column: &str| {
        let mut records = records.records.iter();
        records.any(|r| r.attributes.contains_key(column))
    };
    let missing = hazard_columns::missing("", has);
    if missing.len() < HAZARD_COLUMNS.len() {
        hazard_columns::say_missing("", &missing, report);
    }
    let rows = records
        .records
        .iter()
        .filter_map(|record| facility(record, context, report));
    Content::of(Role::Shelters, Features::Facilities(rows.collect()))
}

fn facility(record: &Record, context: &Context, report: &mut FileReport) -> Option<Facility> {
    let (Some(common_id), Some(name)) = (record.text("共通ID"), record.text("施設・場所名"))
    else {
        report.add(Problem::AttributeMissing, Effect::Faulty, || {
            format!(
                "row {}: expected 共通ID and 施設・場所名, found an empty one",
                record.number
            )
        });
        return None;
    };
    let common_id = common_id.to_ascii_uppercase();
    let Some(id) = facility_id(&common_id) else {
        report.add(Problem::UnknownValue, Effect::Faulty, || {
            format!(
                "row {}: expected a 共通ID of a letter and 13 or more digits, found `{common_id}`",
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
    let designated = designations(record, "", &name, report);
    let role = site_role(&common_id, designated.is_some());
    let accepts = record.text("受入対象者").map(|text| fold_blanks(&text));
    let name = fold_blanks(&name);
    Some(Facility {
        id,
        name: names::names(&name, &LocalName::default(), &context.readings),
        address: record.text("住所").unwrap_or_default(),
        roles: vec![RoleEntry {
            common_id,
            role,
            name,
            accepts,
        }],
        designated: designated.filter(|_| role == FacilityRole::EmergencySite),
        at,
    })
}

fn facility_id(common_id: &str) -> Option<String> {
    let sound = common_id.is_ascii()
        && common_id.len() > FACILITY_ID_CHARS
        && common_id.chars().skip(1).all(|c| c.is_ascii_digit());
    sound.then(|| common_id[..FACILITY_ID_CHARS].to_owned())
}

/// The last three digits: 2xx emergency site, 12x for people who need care, 1xx shelter.
///
/// # Source
/// Observed in the lists of 412074: 201, 111, 121; the columns decide where digits are others.
fn site_role(common_id: &str, has_hazards: bool) -> FacilityRole {
    match &common_id[FACILITY_ID_CHARS..] {
        tail if tail.starts_with('2') => FacilityRole::EmergencySite,
        tail if tail.starts_with("12") => FacilityRole::SpecialCareShelter,
        tail if tail.starts_with('1') => FacilityRole::Shelter,
        _ if has_hazards => FacilityRole::EmergencySite,
        _ => FacilityRole::Shelter,
    }
}

/// The designation of all eight kinds; `None` where the list has no such columns.
pub fn designations(
    record: &Record,
    prefix: &str,
    name: &str,
    report: &mut FileReport,
) -> Option<Designation> {
    let column = |ja: &str| format!("{prefix}{ja}");
    let has = |ja: &str| record.attributes.contains_key(&column(ja));
    if !HAZARD_COLUMNS.iter().any(|(_, ja)| has(ja)) {
        return None;
    }
    let mut kinds = Vec::new();
    for (kind, ja) in HAZARD_COLUMNS {
        if marked(record, &column(ja), (name, ja), report) {
            kinds.push(kind);
        }
    }
    Some(Designation::for_kinds(kinds))
}

/// Whether a column holds the mark for yes; a mark that is neither yes nor no is faulty.
pub fn marked(
    record: &Record,
    column: &str,
    (name, shown): (&str, &str),
    report: &mut FileReport,
) -> bool {
    const NO: [&str; 10] = ["0", "×", "✕", "✖", "☓", "-", "―", "FALSE", "無", "なし"];
    const YES: [&str; 11] = [
        "1", "○", "〇", "◯", "●", "✓", "✔", "☑", "TRUE", "有", "あり",
    ];
    let Some(text) = record.text(column) else {
        return false;
    };
    // Spreadsheets write whole numbers with a decimal.
    let mark = half_width(&text).to_uppercase();
    let mark = mark.strip_suffix(".0").unwrap_or(&mark).to_owned();
    if YES.contains(&mark.as_str()) || NO.contains(&mark.as_str()) {
        return YES.contains(&mark.as_str());
    }
    report.add(Problem::UnknownValue, Effect::Faulty, || {
        format!("`{name}`: expected 1 or nothing in {shown}, found `{text}`; it counts as nothing")
    });
    false
}
