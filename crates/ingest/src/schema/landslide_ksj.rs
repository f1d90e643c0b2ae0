//! KSJ A33: landslide zones. Values are strings in some years and numbers in others.
//!
//! # Source
//! 国土数値情報 土砂災害警戒区域データ A33: 001 phenomenon, 002 zone (1 and 3 yellow, 2 and 4 red).

use michi_geo::feature::Zone;
use michi_geo::hazard::{Attribute, HazardKind, Phenomenon, Scheme};
use michi_geo::layer::HazardLayer;
use michi_geo::rank::Rank;

use super::Context;
use crate::content::Content;
use crate::record::{Record, Records};
use crate::report::{Effect, FileReport, Problem};

/// The layer of every landslide file.
pub const LAYER: HazardLayer = HazardLayer {
    kind: HazardKind::Landslide,
    scenario: None,
    attribute: Attribute::Zone,
    scheme: Scheme::Sediment,
};

/// Ranks of A33_002: our ranks go by caution, yellow before red, planned before designated.
///
/// # Source
/// 国土数値情報 A33, CodeOfZone: 1 警戒 (指定済), 2 特別警戒 (指定済), 3 警戒 (指定前), 4 特別警戒 (指定前).
pub fn rank(zone: u8) -> Option<Rank> {
    let number = match zone {
        3 => 1,
        1 => 2,
        4 => 3,
        2 => 4,
        _ => return None,
    };
    Rank::new(Scheme::Sediment, number).ok()
}

/// Whether these records are A33.
pub fn detect(records: &Records) -> bool {
    records.has("A33_001") && records.has("A33_002")
}

/// Gives A33 records their meaning.
pub fn read(records: &Records, context: &Context, report: &mut FileReport) -> Content {
    let zones = records
        .records
        .iter()
        .filter_map(|record| zone(record, context, report));
    Content::zones(LAYER, zones.collect())
}

fn zone(record: &Record, context: &Context, report: &mut FileReport) -> Option<Zone> {
    let phenomenon = record
        .get("A33_001")
        .code()
        .and_then(|n| Phenomenon::from_number(u64::from(n)));
    let zone = record.get("A33_002").code().and_then(rank);
    let (Some(phenomenon), Some(rank)) = (phenomenon, zone) else {
        report.add(Problem::UnknownValue, Effect::Faulty, || {
            let text = |name| record.text(name).unwrap_or_else(|| "nothing".to_owned());
            format!(
                "feature {}: expected A33_001 1 to 3 and A33_002 1 to 4, found `{}` and `{}`",
                record.number,
                text("A33_001"),
                text("A33_002")
            )
        });
        return None;
    };
    if is_line(record) {
        report.add(Problem::LineZone, Effect::Finding, || {
            let name = record.text("A33_005").unwrap_or_default();
            format!(
                "feature {} `{name}`: expected a polygon, found a line",
                record.number
            )
        });
        return None;
    }
    let shape = context.checks.area(record, report)?;
    if record.text("A33_007").is_none_or(|d| d.starts_with("9999")) {
        report.add(Problem::DateUnknown, Effect::Noted, || {
            format!("feature {}: A33_007 has no date", record.number)
        });
    }
    Some(Zone {
        rank,
        phenomenon: Some(phenomenon),
        rivers: Vec::new(),
        shape,
    })
}

/// Line features mark zones that are too narrow for an area; they have no inside.
fn is_line(record: &Record) -> bool {
    use geo_types::Geometry::{LineString, MultiLineString};
    matches!(record.geometry, Some(LineString(_) | MultiLineString(_)))
}
