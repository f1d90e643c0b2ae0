//! GTFS stops.txt and translations.txt: bus stops with their official names in other languages.
//!
//! # Source
//! GTFS Schedule reference, stops.txt and translations.txt; 標準的なバス情報フォーマット (GTFS-JP),
//! whose first edition has translations as trans_id, lang, translation.

use std::collections::{BTreeMap, BTreeSet};

use michi_geo::coord::LonLat;
use michi_geo::feature::{Features, Place, PlaceKind};
use michi_geo::layer::Role;
use michi_geo::names::{JA_KANA, LocalName};

use super::Context;
use crate::content::Content;
use crate::geometry;
use crate::names;
use crate::read::csv::{self, Table};
use crate::record::Record;
use crate::report::{Effect, FileReport, Problem};
use crate::romaji;

/// Stops of one name that are nearer than this are one place.
///
/// # Units
/// Degrees; about 500 m.
const SAME_STOP_DEG: f64 = 0.005;

/// Whether a table is stops.txt.
pub fn detect(table: &Table) -> bool {
    table.has("stop_id") && table.has("stop_name") && table.has("stop_lat")
}

/// Whether a table is translations.txt, in either form.
pub fn detect_translations(table: &Table) -> bool {
    table.has("translation") && (table.has("trans_id") || table.has("table_name"))
}

/// Names by stop id (new form) or by stop name (old form, or `field_value`).
pub fn translations(table: &Table, report: &mut FileReport) -> BTreeMap<String, LocalName> {
    let mut out: BTreeMap<String, LocalName> = BTreeMap::new();
    for (line, row) in &table.rows {
        let cell = |name: &str| row.get(name).map(String::as_str).unwrap_or_default();
        let new_form = table.has("table_name");
        if new_form && (cell("table_name") != "stops" || cell("field_name") != "stop_name") {
            continue;
        }
        let key = ["trans_id", "record_id", "field_value"]
            .into_iter()
            .map(cell)
            .find(|value| !value.is_empty());
        let language = if new_form {
            cell("language")
        } else {
            cell("lang")
        };
        let (Some(key), Some(tag)) = (key, tag(language)) else {
            report.add(Problem::UnknownValue, Effect::Finding, || {
                format!("line {line}: expected a stop and a known language, found `{language}`")
            });
            continue;
        };
        let text = cell("translation");
        if tag != "ja" && !text.is_empty() {
            let names = out.entry(key.to_owned()).or_default();
            names.set(tag, names::fold_blanks(text));
        }
    }
    report.read = table.rows.len();
    report.kept = out.len();
    out
}

/// Our tag for a language of the file; regions of Chinese become scripts.
fn tag(language: &str) -> Option<&'static str> {
    match language {
        "ja" => Some("ja"),
        "ja-Hrkt" | "ja-HrKt" | "ja-hrkt" => Some("ja-Hrkt"),
        "en" => Some("en"),
        "ko" => Some("ko"),
        "zh" | "zh-CN" | "zh-Hans" => Some("zh-Hans"),
        "zh-TW" | "zh-Hant" => Some("zh-Hant"),
        _ => None,
    }
}

/// One row of stops.txt that stands for a place.
struct Stop {
    id: String,
    base: String,
    official: LocalName,
    at: LonLat,
}

/// Gives rows their meaning: platforms join their station, `(1)` and `(2)` their stop.
pub fn read(table: &Table, context: &Context, report: &mut FileReport) -> Content {
    let records = csv::points(table, "stop_lon", "stop_lat");
    super::broken(&records, report);
    let is_station = |r: &&Record| r.text("location_type").as_deref() == Some("1");
    let stations: BTreeSet<String> = records
        .records
        .iter()
        .filter(is_station)
        .filter_map(|r| r.text("stop_id"))
        .collect();
    let mut groups: BTreeMap<String, Vec<Stop>> = BTreeMap::new();
    for record in &records.records {
        let joined = record
            .text("parent_station")
            .is_some_and(|p| stations.contains(&p));
        let boards = matches!(
            record.text("location_type").as_deref(),
            None | Some("0" | "1")
        );
        if joined || !boards {
            continue;
        }
        let Some(stop) = stop(record, context, report) else {
            continue;
        };
        let group = groups.entry(stop.base.clone()).or_default();
        group.push(stop);
    }
    let mut places = Vec::new();
    for (base, group) in groups {
        for cluster in clusters(group) {
            places.extend(place(&base, &cluster, context, report));
        }
    }
    Content::of(Role::Places, Features::Places(places))
}

fn stop(record: &Record, context: &Context, report: &mut FileReport) -> Option<Stop> {
    let (Some(id), Some(name)) = (record.text("stop_id"), record.text("stop_name")) else {
        report.add(Problem::AttributeMissing, Effect::Faulty, || {
            format!("line {}: expected stop_id and stop_name", record.number)
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
    let base = base_name(&name).to_owned();
    let known = [&id, &name, &base]
        .into_iter()
        .find_map(|key| context.translations.get(key));
    Some(Stop {
        id,
        base,
        official: known.cloned().unwrap_or_default(),
        at,
    })
}

/// The name without its platform number: `中牟田(2)` is 中牟田.
fn base_name(name: &str) -> &str {
    let inner = name.strip_suffix([')', '）']);
    let split = inner.and_then(|n| n.rsplit_once(['(', '（']));
    match split {
        Some((base, number)) if number.chars().all(|c| c.is_numeric()) && !base.is_empty() => base,
        _ => name,
    }
}

/// Groups stops of one name that are near each other.
fn clusters(group: Vec<Stop>) -> Vec<Vec<Stop>> {
    let mut out: Vec<Vec<Stop>> = Vec::new();
    for stop in group {
        let near = |c: &Vec<Stop>| {
            let near = |a: f64, b: f64| (a - b).abs() < SAME_STOP_DEG;
            near(c[0].at.lon(), stop.at.lon()) && near(c[0].at.lat(), stop.at.lat())
        };
        match out.iter().position(near) {
            Some(index) => out[index].push(stop),
            None => out.push(vec![stop]),
        }
    }
    out
}

fn place(
    base: &str,
    cluster: &[Stop],
    context: &Context,
    report: &mut FileReport,
) -> Option<Place> {
    let mut official = LocalName::default();
    for stop in cluster {
        for (tag, text) in stop.official.iter() {
            if official.get(tag).is_none() {
                official.set(tag, text);
            }
        }
    }
    odd_translation(base, &official, report);
    let ids = cluster
        .iter()
        .map(|s| s.id.as_str())
        .min()
        .unwrap_or_default();
    let points: Vec<LonLat> = cluster.iter().map(|stop| stop.at).collect();
    let plain = |c: char| {
        if c.is_ascii_alphanumeric() {
            c.to_ascii_lowercase()
        } else {
            '-'
        }
    };
    Some(Place {
        id: format!("bus-{}", ids.chars().map(plain).collect::<String>()),
        kind: PlaceKind::BusStop,
        name: names::names(base, &official, &context.readings),
        keys: Vec::new(),
        at: geometry::middle(&points)?,
    })
}

/// Official spellings that cannot be the reading, or have no capital, are shown to a person.
fn odd_translation(base: &str, official: &LocalName, report: &mut FileReport) {
    let (Some(kana), Some(en)) = (official.get(JA_KANA), official.get("en")) else {
        return;
    };
    if en.starts_with(|c: char| c.is_lowercase()) || !romaji::agrees(kana, en) {
        report.add(Problem::OddTranslation, Effect::Noted, || {
            format!("`{base}`: expected an English name that reads {kana}, found `{en}`")
        });
    }
}
