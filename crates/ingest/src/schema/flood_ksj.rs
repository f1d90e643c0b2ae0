//! KSJ flood zones: A31a (by river), A31b and A31-22 (by mesh), and ranks traced from their raster.
//!
//! # Source
//! 国土数値情報 洪水浸水想定区域データ A31a, A31b (MLIT, FY2021–2024): attributes x05 rank, x02 river.

use michi_geo::feature::Zone;
use michi_geo::hazard::{HazardKind, Scenario, Scheme};
use michi_geo::layer::HazardLayer;
use michi_geo::rank::Rank;

use super::Context;
use crate::content::Content;
use crate::error::IngestError;
use crate::record::{Record, Records, Value};
use crate::report::{Effect, FileReport, Problem};
use crate::wanted::Wanted;

/// One layer of the data set: which attribute carries the rank and what it means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layer {
    /// Attribute of the rank.
    pub rank: &'static str,
    /// Attribute of the river name, where there is one.
    pub river: Option<&'static str>,
    /// Scheme of the rank.
    pub scheme: Scheme,
    /// The assumed event.
    pub scenario: Option<Scenario>,
    /// The format in words.
    pub name: &'static str,
}

impl Layer {
    fn hazard(&self) -> HazardLayer {
        HazardLayer {
            kind: HazardKind::Flood,
            attribute: self.scheme.attribute(),
            scheme: self.scheme,
            scenario: self.scenario,
        }
    }
}

const fn layer(
    rank: &'static str,
    river: Option<&'static str>,
    scheme: Scheme,
    scenario: Scenario,
    name: &'static str,
) -> Layer {
    Layer {
        rank,
        river,
        scheme,
        scenario: Some(scenario),
        name,
    }
}

/// The rank attribute of our own tracing.
const TRACED: &str = "depth_rank";

/// All known layers by the attribute that carries the rank.
///
/// # Source
/// 国土数値情報 A31a, A31b, A31-22 attribute tables; `depth_rank` is our own tracing of the raster.
pub const LAYERS: [Layer; 13] = {
    use Scenario::{L1, L2};
    use Scheme::{Collapse, Duration7, Standard6};
    [
        layer(
            "A31a_105",
            Some("A31a_102"),
            Standard6,
            L1,
            "KSJ A31a flood depth, L1",
        ),
        layer(
            "A31a_205",
            Some("A31a_202"),
            Standard6,
            L2,
            "KSJ A31a flood depth, L2",
        ),
        layer(
            "A31a_305",
            Some("A31a_302"),
            Duration7,
            L2,
            "KSJ A31a flood duration, L2",
        ),
        layer(
            "A31a_405",
            Some("A31a_402"),
            Collapse,
            L2,
            "KSJ A31a collapse zones, L2",
        ),
        layer("A31b_101", None, Standard6, L1, "KSJ A31b flood depth, L1"),
        layer("A31b_201", None, Standard6, L2, "KSJ A31b flood depth, L2"),
        layer(
            "A31b_301",
            None,
            Duration7,
            L2,
            "KSJ A31b flood duration, L2",
        ),
        layer(
            "A31b_401",
            None,
            Collapse,
            L2,
            "KSJ A31b collapse zones, L2",
        ),
        layer("A31_101", None, Standard6, L1, "KSJ A31-22 flood depth, L1"),
        layer("A31_201", None, Standard6, L2, "KSJ A31-22 flood depth, L2"),
        layer(
            "A31_301",
            None,
            Duration7,
            L2,
            "KSJ A31-22 flood duration, L2",
        ),
        layer(
            "A31_401",
            None,
            Collapse,
            L2,
            "KSJ A31-22 collapse zones, L2",
        ),
        layer(
            TRACED,
            None,
            Standard6,
            L2,
            "depth ranks traced from the KSJ A31b raster, L2",
        ),
    ]
};

/// The layer these records belong to, found by their attribute names; of several that a GIS joined
/// in one file, the one that is asked for.
///
/// # Errors
/// Several, and what is asked for does not tell which.
pub fn detect(
    label: &str,
    records: &Records,
    wanted: Wanted,
) -> Result<Option<Layer>, IngestError> {
    let there = LAYERS.into_iter().filter(|layer| records.has(layer.rank));
    let there: Vec<Layer> = there.collect();
    let fits = |layer: &&Layer| wanted.fits_hazard(layer.hazard());
    let mut fitting = there.iter().filter(fits);
    match (fitting.next(), fitting.next()) {
        (Some(first), Some(second)) => Err(IngestError::MixedContent {
            file: label.to_owned(),
            first: format!("{} ({})", first.name, first.rank),
            second: format!("{} ({})", second.name, second.rank),
        }),
        (Some(one), None) => Ok(Some(*one)),
        (None, _) => Ok(there.first().copied()),
    }
}

/// Whether this is the zones of 2012, made under another law and with other ranks.
pub fn is_old(records: &Records) -> bool {
    records.has("A31_001")
}

/// Refuses the zones of 2012 unless a person maps their codes.
///
/// # Errors
/// Always: the old codes 11–15 and 21–27 do not fit the six ranks (2–5 m lies across two).
pub fn refuse_old(label: &str) -> IngestError {
    IngestError::Refused {
        file: label.to_owned(),
        expected: "flood zones of 2020 or later (A31a, A31b, A31-22)",
        found: "A31_001 of 2012: other zones, ranks 11-15 or 21-27, non-commercial (who may use \
                them says with --map what each rank means)",
    }
}

/// Gives flood records their meaning.
pub fn read(
    layer: Layer,
    records: &Records,
    context: &Context,
    report: &mut FileReport,
) -> Content {
    let hazard = HazardLayer {
        scenario: scenario(layer, records).or(layer.scenario),
        ..layer.hazard()
    };
    let mut zones = Vec::new();
    for record in &records.records {
        if layer.rank == TRACED && event(record).is_some_and(|e| Some(e) != hazard.scenario) {
            report.add(Problem::UnknownValue, Effect::Faulty, || {
                format!(
                    "feature {}: expected the event of the first feature, found another",
                    record.number
                )
            });
            continue;
        }
        zones.extend(zone(layer, record, context, report));
    }
    Content::zones(hazard, zones)
}

/// The traced file says its own scenario: `10` planning scale, `20` largest.
fn scenario(layer: Layer, records: &Records) -> Option<Scenario> {
    if layer.rank != TRACED {
        return None;
    }
    event(records.records.first()?)
}

fn event(record: &Record) -> Option<Scenario> {
    match record.text("scenario")?.as_str() {
        "10" => Some(Scenario::L1),
        "20" => Some(Scenario::L2),
        _ => None,
    }
}

fn zone(layer: Layer, record: &Record, context: &Context, report: &mut FileReport) -> Option<Zone> {
    let value = record.get(layer.rank);
    let is_of = |other: &Layer| other.rank != layer.rank && *record.get(other.rank) != Value::Empty;
    if *value == Value::Empty
        && let Some(other) = LAYERS.iter().find(|other| is_of(other))
    {
        report.add(Problem::Unused, Effect::LeftOut, || {
            format!("feature {}: {}, another layer", record.number, other.name)
        });
        return None;
    }
    let rank = value
        .code()
        .and_then(|code| Rank::new(layer.scheme, i64::from(code)).ok());
    let Some(rank) = rank else {
        report.add(Problem::UnknownValue, Effect::Faulty, || {
            let found = value.text().unwrap_or_else(|| "nothing".to_owned());
            format!(
                "feature {}: expected {} from 1 to {}, found `{found}`",
                record.number,
                layer.rank,
                layer.scheme.highest()
            )
        });
        return None;
    };
    let rivers = layer
        .river
        .and_then(|name| record.text(name))
        .into_iter()
        .collect();
    let shape = context.checks.area(record, report)?;
    Some(Zone {
        rank,
        phenomenon: None,
        rivers,
        shape,
    })
}
