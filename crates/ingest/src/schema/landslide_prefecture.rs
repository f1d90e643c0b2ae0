//! Landslide zones as prefectures publish them: Japanese keys, and yellow or red only by file.

use michi_geo::feature::Zone;
use michi_geo::hazard::{Phenomenon, Scheme};
use michi_geo::rank::Rank;

use super::Context;
use super::landslide_ksj::LAYER;
use crate::content::Content;
use crate::error::IngestError;
use crate::record::{Record, Records};
use crate::report::{Effect, FileReport, Problem};

/// The name of the format.
pub const NAME: &str = "prefecture's landslide zones";

/// The attribute that carries the phenomenon.
pub const PHENOMENON: &str = "現象種類";

/// Whether these records have the prefecture's keys.
pub fn detect(records: &Records) -> bool {
    records.has(PHENOMENON)
}

/// Gives the records their meaning; the zone comes from the mapping, never from a guess.
///
/// # Errors
/// No `file_ranks` entry of the mapping fits the file, or entries that disagree.
pub fn read(
    label: &str,
    records: &Records,
    context: &Context,
    report: &mut FileReport,
) -> Result<Content, IngestError> {
    let rank = context.mapping.file_rank(label)?;
    let Some(rank) = rank.and_then(|n| Rank::new(Scheme::Sediment, i64::from(n)).ok()) else {
        return Err(IngestError::NeedsMapping {
            file: label.to_owned(),
            expected: "yellow (2) or red (4) for every feature",
            how: "--map: [file_ranks] \"part of the file name\" = 2",
        });
    };
    let mut zones = Vec::new();
    for record in &records.records {
        let Some(phenomenon) = phenomenon_of(record) else {
            report.add(Problem::UnknownValue, Effect::Faulty, || {
                let found = record
                    .text(PHENOMENON)
                    .unwrap_or_else(|| "nothing".to_owned());
                format!(
                    "feature {}: expected a phenomenon, found `{found}`",
                    record.number
                )
            });
            continue;
        };
        if let Some(shape) = context.checks.area(record, report) {
            let rivers = Vec::new();
            zones.push(Zone {
                rank,
                phenomenon: Some(phenomenon),
                rivers,
                shape,
            });
        }
    }
    Ok(Content::zones(LAYER, zones))
}

fn phenomenon_of(record: &Record) -> Option<Phenomenon> {
    phenomenon(&record.text(PHENOMENON)?)
}

/// The phenomenon by its Japanese name; both writings of 地すべり occur.
pub fn phenomenon(text: &str) -> Option<Phenomenon> {
    match text {
        t if t.contains("急傾斜") || t.contains("崖崩れ") || t.contains("がけ崩れ") => {
            Some(Phenomenon::SteepSlope)
        }
        t if t.contains("土石流") => Some(Phenomenon::DebrisFlow),
        "地滑り" | "地すべり" | "地すべり等" => Some(Phenomenon::SlowLandslide),
        _ => None,
    }
}
