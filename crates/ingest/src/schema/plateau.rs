//! PLATEAU CityGML: landslide zones (urf) and flood, tsunami, storm surge areas (wtr with uro).
//!
//! # Source
//! 3D都市モデル標準製品仕様書: urf:SedimentDisasterProneArea (areaType as A33_002), wtr:WaterBody with
//! uro:…RiskAttribute; `rank` is the common list of six, `rankOrg` each publisher's own.

use geo::unary_union;
use geo_types::{Geometry, MultiPolygon};
use michi_geo::feature::Zone;
use michi_geo::hazard::{HazardKind, Phenomenon, Scenario, Scheme};
use michi_geo::layer::HazardLayer;
use michi_geo::rank::Rank;

use super::{Context, landslide_ksj};
use crate::content::Content;
use crate::error::IngestError;
use crate::read::gml::{CLASS, TWICE};
use crate::record::{Record, Records, Value};
use crate::report::{Effect, FileReport, Problem};

const PRONE_AREA: &str = "SedimentDisasterProneArea";
const WATER_BODY: &str = "WaterBody";

/// The name of the format of water bodies.
pub const WATER_NAME: &str = "PLATEAU water zones";

/// The hazards by the class of their risk attributes.
const CLASSES: [(&str, HazardKind); 5] = [
    ("RiverFloodingRisk", HazardKind::Flood),
    ("InlandFloodingRisk", HazardKind::InlandFlood),
    ("HighTideRisk", HazardKind::StormSurge),
    ("TsunamiRisk", HazardKind::Tsunami),
    ("ReservoirFloodingRisk", HazardKind::Reservoir),
];

/// Whether these records are city objects of either class.
pub fn detect(records: &Records) -> bool {
    let class = records.records.first().and_then(|r| r.text(CLASS));
    class.is_some_and(|c| c == PRONE_AREA || c == WATER_BODY)
}

/// Gives city objects their meaning.
///
/// # Errors
/// Ranks of a publisher's own list without a mapping.
pub fn read(
    label: &str,
    records: &Records,
    context: &Context,
    report: &mut FileReport,
) -> Result<(&'static str, Content), IngestError> {
    let class = records.records.first().and_then(|r| r.text(CLASS));
    if class.as_deref() == Some(PRONE_AREA) {
        let zones = records
            .records
            .iter()
            .filter_map(|r| prone_area(r, context, report));
        let content = Content::zones(landslide_ksj::LAYER, zones.collect());
        return Ok(("PLATEAU landslide zones", content));
    }
    let layer = water_layer(label, records, context)?;
    let mut zones = Vec::new();
    for record in &records.records {
        zones.extend(water_body(record, layer, context, report));
    }
    Ok((WATER_NAME, Content::zones(layer, zones)))
}

fn unknown(record: &Record, names: [&str; 2], report: &mut FileReport) {
    report.add(Problem::UnknownValue, Effect::Faulty, || {
        let value = |name| record.text(name).unwrap_or_else(|| "nothing".to_owned());
        let [a, b] = names;
        format!(
            "object {}: expected known {a} and {b} of one event, found `{}` and `{}`",
            record.number,
            value(a),
            value(b)
        )
    });
}

fn prone_area(record: &Record, context: &Context, report: &mut FileReport) -> Option<Zone> {
    let phenomenon = record
        .get("disasterType")
        .code()
        .and_then(|n| Phenomenon::from_number(u64::from(n)));
    let rank = record.get("areaType").code().and_then(landslide_ksj::rank);
    let (Some(phenomenon), Some(rank)) = (phenomenon, rank) else {
        unknown(record, ["disasterType", "areaType"], report);
        return None;
    };
    let shape = context.checks.area(record, report)?;
    Some(Zone {
        rank,
        phenomenon: Some(phenomenon),
        rivers: Vec::new(),
        shape,
    })
}

/// The hazard by the class of the risk attribute; the scenario by its scale.
fn water_layer(
    label: &str,
    records: &Records,
    context: &Context,
) -> Result<HazardLayer, IngestError> {
    let needs = |expected, how| IngestError::NeedsMapping {
        file: label.to_owned(),
        expected,
        how,
    };
    let has = |part: &str| {
        let names = records
            .records
            .iter()
            .take(20)
            .flat_map(|r| r.attributes.keys());
        names
            .into_iter()
            .any(|name| name.starts_with('@') && name.contains(part))
    };
    // What the file says counts more than what is asked for: else another hazard becomes this one.
    let said = CLASSES.iter().find(|(class, _)| has(class));
    let Some(kind) = said.map(|(_, kind)| *kind).or(context.wanted.kind) else {
        return Err(needs("the hazard of the water body", "--kind"));
    };
    let map = &context.mapping;
    let scheme = map.scheme_of_depths(Scheme::Standard6)?;
    let is_common = scheme == Scheme::Standard6;
    let common = is_common && records.records.iter().all(|r| r.text("rank").is_some());
    if !common && map.ranks.is_empty() {
        return Err(needs(
            "what the publisher's own rankOrg means",
            "--map: scheme = \"standard6\" and [ranks] \"1\" = 1",
        ));
    }
    let scenario = records.records.first().and_then(event).or(map.scenario);
    Ok(HazardLayer {
        kind,
        scenario,
        attribute: scheme.attribute(),
        scheme,
    })
}

/// The assumed event that an object names.
fn event(record: &Record) -> Option<Scenario> {
    match record.text("scale")?.as_str() {
        "L1" | "1" => Some(Scenario::L1),
        "L2" | "2" => Some(Scenario::L2),
        _ => None,
    }
}

fn water_body(
    record: &Record,
    layer: HazardLayer,
    context: &Context,
    report: &mut FileReport,
) -> Option<Zone> {
    let own = record
        .text("rankOrg")
        .and_then(|text| context.mapping.ranks.get(&text).copied());
    // The common list has six ranks; under another scheme the number would mean another depth.
    let common = record.get("rank").code();
    let common = common.filter(|_| layer.scheme == Scheme::Standard6);
    let one_event = event(record).is_none_or(|event| Some(event) == layer.scenario);
    let is_one = *record.get(TWICE) == Value::Empty && one_event;
    let number = common.or(own).filter(|_| is_one);
    let Some(rank) = number.and_then(|n| Rank::new(layer.scheme, i64::from(n)).ok()) else {
        unknown(record, ["rank", "rankOrg"], report);
        return None;
    };
    let shape = context.checks.area(&joined(record), report)?;
    Some(Zone {
        rank,
        phenomenon: None,
        rivers: Vec::new(),
        shape,
    })
}

/// The triangles of a water surface as one area; heights are not needed.
fn joined(record: &Record) -> Record {
    let mut record = record.clone();
    if let Some(Geometry::MultiPolygon(triangles)) = &record.geometry
        && triangles.0.len() > 1
        && !has_bad_number(triangles)
    {
        record.geometry = Some(unary_union(&triangles.0).into());
    }
    record
}

/// Broken coordinates are left for the checks to name.
fn has_bad_number(area: &MultiPolygon<f64>) -> bool {
    use geo::CoordsIter;
    area.coords_iter()
        .any(|c| crate::geometry::fault_of(c).is_some())
}
