//! GTFS stops.txt and translations.txt: bus stops with their official names in other languages.
//!
//! # Source
//! GTFS Schedule reference, stops.txt and translations.txt; 標準的なバス情報フォーマット (GTFS-JP),
//! whose first edition has translations as trans_id, lang, translation.

use std::collections::{BTreeMap, BTreeSet};

use michi_geo::coord::LonLat;
use michi_geo::feature::{Features, Place, PlaceKind};
use michi_geo::layer::Role;
use michi_geo::names::{JA, JA_KANA, JA_LATIN, LocalName};

use super::Context;
use crate::content::Content;
use crate::digest;
use crate::geometry::{self, is_near};
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
                format!("line {line}: expected a stop and a language tag, found `{language}`")
            });
            continue;
        };
        let names = out.entry(key.to_owned()).or_default();
        // `en` counts more than `en-US`, wherever it stands.
        if tag != JA && (names.get(&tag).is_none() || language == tag) {
            names.set(tag, names::fold_blanks(cell("translation")));
        }
    }
    report.read = table.rows.len();
    report.format = format!("GTFS translations.txt, names for {} stops", out.len());
    out
}

/// Our tag for a language of the file, however it is spelled: regions of Chinese become scripts,
/// other regions are left out.
fn tag(language: &str) -> Option<String> {
    let folded = language.trim().to_ascii_lowercase().replace('_', "-");
    let mut parts = folded.split('-');
    let primary = parts.next().filter(|p| (2..=3).contains(&p.len()))?;
    if !primary.bytes().all(|b| b.is_ascii_lowercase()) {
        return None;
    }
    let rest: Vec<&str> = parts.collect();
    let has = |any: &[&str]| rest.iter().any(|part| any.contains(part));
    Some(match primary {
        "ja" if has(&["hrkt", "hira", "kana"]) => JA_KANA.to_owned(),
        "ja" if has(&["latn"]) => JA_LATIN.to_owned(),
        "zh" if has(&["hant", "tw", "hk", "mo"]) => "zh-Hant".to_owned(),
        "zh" => "zh-Hans".to_owned(),
        "tl" => "fil".to_owned(),
        other => other.to_owned(),
    })
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
    let (platforms, others) = platforms(&records.records, context);
    let mut of_platforms: BTreeMap<String, LocalName> = BTreeMap::new();
    for (station, platform) in platforms {
        let names = of_platforms.entry(station).or_default();
        add(names, &translated(platform, context));
    }
    let mut groups: BTreeMap<String, Vec<Stop>> = BTreeMap::new();
    for record in others {
        // Entrances, nodes and boarding areas are parts of a station.
        if matches!(record.get("location_type").code(), Some(2..=4)) {
            continue;
        }
        let Some(mut stop) = stop(record, context, report) else {
            continue;
        };
        if let Some(names) = of_platforms.get(&stop.id) {
            add(&mut stop.official, names);
        }
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

/// Rows that belong to a station of the city, by the station's id; and all other rows.
///
/// A platform in the city whose station is outside stands for itself.
fn platforms<'r>(
    rows: &'r [Record],
    context: &Context,
) -> (Vec<(String, &'r Record)>, Vec<&'r Record>) {
    let is_station =
        |r: &&Record| r.get("location_type").code() == Some(1) && !is_outside(r, context);
    let stations: BTreeSet<String> = rows
        .iter()
        .filter(is_station)
        .filter_map(|r| r.text("stop_id"))
        .collect();
    let (mut platforms, mut others) = (Vec::new(), Vec::new());
    for row in rows {
        match row.text("parent_station").filter(|p| stations.contains(p)) {
            Some(station) => platforms.push((station, row)),
            None => others.push(row),
        }
    }
    (platforms, others)
}

fn is_outside(record: &Record, context: &Context) -> bool {
    let mut unsaid = FileReport::default();
    let at = context.checks.point(record, &mut unsaid);
    at.is_none_or(|at| !context.in_city(at))
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
    Some(Stop {
        id,
        base: base_name(&name).to_owned(),
        official: translated(record, context),
        at,
    })
}

/// The official names of a row: by its id, then by its name, then by its name without number.
fn translated(record: &Record, context: &Context) -> LocalName {
    let name = record.text("stop_name").unwrap_or_default();
    let base = base_name(&name).to_owned();
    let keys = [record.text("stop_id").unwrap_or_default(), name, base];
    let mut out = LocalName::default();
    for known in keys.iter().filter_map(|key| context.translations.get(key)) {
        add(&mut out, known);
    }
    out
}

/// Adds the languages that a name has not yet, without platform numbers.
fn add(name: &mut LocalName, more: &LocalName) {
    for (tag, text) in more.iter() {
        if name.get(tag).is_none() {
            name.set(tag, base_name(text).trim_end());
        }
    }
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
        let near = |c: &Vec<Stop>| is_near(c[0].at, stop.at, SAME_STOP_DEG);
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
        add(&mut official, &stop.official);
    }
    odd_translation(base, &official, report);
    let ids = cluster
        .iter()
        .map(|s| s.id.as_str())
        .min()
        .unwrap_or_default();
    let points: Vec<LonLat> = cluster.iter().map(|stop| stop.at).collect();
    Some(Place {
        id: place_id(ids),
        kind: PlaceKind::BusStop,
        name: names::names(base, &official, &context.readings),
        keys: Vec::new(),
        at: geometry::middle(&points)?,
    })
}

/// Longest id of a stop that is shown as it is.
const PLAIN_ID_MAX: usize = 40;

/// The id of a place by its stop's; an id that is no plain word is not told by its letters.
fn place_id(stop: &str) -> String {
    let plain = |b: u8| b.is_ascii_alphanumeric() || b"_-".contains(&b);
    if stop.len() <= PLAIN_ID_MAX && stop.bytes().all(plain) {
        format!("bus-{}", stop.to_ascii_lowercase().replace('_', "-"))
    } else {
        format!("bus-{}", digest::short(stop))
    }
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
