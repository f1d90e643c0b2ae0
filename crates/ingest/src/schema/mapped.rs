//! Zones of any other source, read by the mapping a person wrote.

use michi_geo::feature::Zone;
use michi_geo::hazard::{Phenomenon, Scheme};
use michi_geo::layer::HazardLayer;
use michi_geo::rank::Rank;

use super::Context;
use super::landslide_prefecture::phenomenon;
use crate::content::Content;
use crate::error::IngestError;
use crate::record::{Record, Records, Value};
use crate::report::{Effect, FileReport, Problem};

/// The name of the format.
pub const NAME: &str = "mapped zones";

/// Whether the mapping says enough to read unknown zones.
pub fn detect(records: &Records, context: &Context) -> Option<HazardLayer> {
    let map = &context.mapping;
    let by_attribute = map.rank.as_deref().is_some_and(|name| records.has(name));
    if !by_attribute && map.file_ranks.is_empty() {
        return None;
    }
    let (kind, scheme) = (map.kind.or(context.wanted.kind)?, map.scheme?);
    Some(HazardLayer {
        kind,
        scenario: map.scenario,
        attribute: scheme.attribute(),
        scheme,
    })
}

/// Gives the records the meaning of the mapping.
///
/// # Errors
/// Entries of `file_ranks` that fit the file and disagree.
pub fn read(
    label: &str,
    layer: HazardLayer,
    (records, context): (&Records, &Context),
    report: &mut FileReport,
) -> Result<Content, IngestError> {
    let of_file = context.mapping.file_rank(label)?;
    let mut zones = Vec::new();
    for record in &records.records {
        let Some(number) = rank_of(of_file, record, layer.scheme, context) else {
            report.add(Problem::UnknownValue, Effect::Faulty, || {
                let name = context.mapping.rank.as_deref().unwrap_or("file_ranks");
                let found = record.text(name).unwrap_or_else(|| "nothing".to_owned());
                format!(
                    "feature {}: expected a mapped {name}, found `{found}`",
                    record.number
                )
            });
            continue;
        };
        let Ok(rank) = Rank::new(layer.scheme, i64::from(number)) else {
            report.add(Problem::NoZone, Effect::LeftOut, || {
                format!("feature {}", record.number)
            });
            continue;
        };
        let named = context.mapping.phenomenon.as_ref();
        let phenomenon = named.and_then(|name| phenomenon_of(record.get(name)));
        if layer.scheme == Scheme::Sediment && phenomenon.is_none() {
            report.add(Problem::UnknownValue, Effect::Faulty, || {
                let name = named.map_or("(`phenomenon` of --map)", String::as_str);
                format!(
                    "feature {}: expected a phenomenon of a landslide in {name}, found `{}`",
                    record.number,
                    record.text(name).unwrap_or_else(|| "nothing".to_owned())
                )
            });
            continue;
        }
        let rivers = text_of(record, context.mapping.river.as_ref())
            .into_iter()
            .collect();
        if let Some(shape) = context.checks.area(record, report) {
            zones.push(Zone {
                rank,
                phenomenon,
                rivers,
                shape,
            });
        }
    }
    Ok(Content::zones(layer, zones))
}

/// The phenomenon by its name, or by the number of KSJ A33.
fn phenomenon_of(value: &Value) -> Option<Phenomenon> {
    let by_number = value
        .code()
        .and_then(|n| Phenomenon::from_number(u64::from(n)));
    by_number.or_else(|| phenomenon(&value.text()?))
}

fn text_of(record: &Record, name: Option<&String>) -> Option<String> {
    name.and_then(|name| record.text(name))
}

fn rank_of(of_file: Option<u8>, record: &Record, scheme: Scheme, context: &Context) -> Option<u8> {
    let map = &context.mapping;
    let value = map.rank.as_ref().map(|name| record.get(name));
    let mapped = value
        .and_then(|v| v.text())
        .and_then(|text| map.ranks.get(&text).copied());
    let plain = value
        .filter(|_| map.ranks.is_empty())
        .and_then(|v| v.code());
    let rank = mapped.or(plain).or(of_file)?;
    (rank <= scheme.highest()).then_some(rank)
}
