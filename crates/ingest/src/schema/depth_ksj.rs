//! KSJ A40 tsunami, A49 storm surge, A51 inland water: depth ranges as free text.
//!
//! # Source
//! 国土数値情報 A40_003, A49_003, A51_005.

use michi_geo::feature::Zone;
use michi_geo::hazard::{HazardKind, Scenario, Scheme};
use michi_geo::layer::HazardLayer;
use michi_geo::rank::{Extent, Rank};

use super::Context;
use crate::content::Content;
use crate::depth_text::{self, Fit, Ranked};
use crate::error::IngestError;
use crate::record::{Record, Records};
use crate::report::{Effect, FileReport, Problem};

/// One of the three data sets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Layer {
    /// Attribute of the depth text.
    pub depth: &'static str,
    /// The hazard.
    pub kind: HazardKind,
    /// The assumed event.
    pub scenario: Scenario,
    /// The format in words.
    pub name: &'static str,
}

/// The three data sets; all assume the largest event that can be expected.
pub const LAYERS: [Layer; 3] = [
    Layer {
        depth: "A40_003",
        kind: HazardKind::Tsunami,
        scenario: Scenario::L2,
        name: "KSJ A40 tsunami depth",
    },
    Layer {
        depth: "A49_003",
        kind: HazardKind::StormSurge,
        scenario: Scenario::L2,
        name: "KSJ A49 storm surge depth",
    },
    Layer {
        depth: "A51_005",
        kind: HazardKind::InlandFlood,
        scenario: Scenario::L2,
        name: "KSJ A51 inland water depth",
    },
];

/// How a person says what a text means.
const SAY_RANKS: &str = "another rank is said with --map, under [ranks]";

/// The data set these records belong to.
pub fn detect(records: &Records) -> Option<Layer> {
    LAYERS.into_iter().find(|layer| records.has(layer.depth))
}

/// Gives the records their meaning, in the detailed scheme of eight ranks.
///
/// # Errors
/// A mapping with a scheme that has no depths.
pub fn read(
    layer: Layer,
    records: &Records,
    context: &Context,
    report: &mut FileReport,
) -> Result<Content, IngestError> {
    let scheme = context.mapping.scheme_of_depths(Scheme::Detailed8)?;
    let hazard = HazardLayer {
        kind: layer.kind,
        scenario: Some(layer.scenario),
        attribute: scheme.attribute(),
        scheme,
    };
    let mut zones = Vec::new();
    for record in &records.records {
        let Some(number) = rank_of((record, layer), scheme, context, report) else {
            report.add(Problem::UnknownValue, Effect::Faulty, || {
                let found = record
                    .text(layer.depth)
                    .unwrap_or_else(|| "nothing".to_owned());
                format!(
                    "feature {}: expected a depth range in {}, found `{found}`; \
                     {SAY_RANKS}",
                    record.number, layer.depth
                )
            });
            continue;
        };
        let Ok(rank) = Rank::new(scheme, i64::from(number)) else {
            report.add(Problem::NoZone, Effect::LeftOut, || {
                format!("feature {}", record.number)
            });
            continue;
        };
        if let Some(shape) = context.checks.area(record, report) {
            zones.push(Zone {
                rank,
                phenomenon: None,
                rivers: Vec::new(),
                shape,
            });
        }
    }
    Ok(Content::zones(hazard, zones))
}

fn rank_of(
    (record, layer): (&Record, Layer),
    scheme: Scheme,
    context: &Context,
    report: &mut FileReport,
) -> Option<u8> {
    let text = record.text(layer.depth)?;
    if let Some(rank) = context.mapping.ranks.get(&text) {
        return (*rank <= scheme.highest()).then_some(*rank);
    }
    let minima: Vec<f64> = scheme
        .rows()
        .filter_map(|row| match row.extent {
            Extent::Depth(range) => Some(range.min),
            Extent::Duration(_) | Extent::Zone => None,
        })
        .collect();
    let ranked = depth_text::rank(depth_text::parse(&text)?, &minima)?;
    raised((record.number, &text), ranked, scheme, report);
    Some(ranked.number)
}

/// Says when more is shown than the text says, so that a person can map it better.
fn raised((number, text): (usize, &str), ranked: Ranked, scheme: Scheme, report: &mut FileReport) {
    let (effect, why) = match ranked.fit {
        Fit::Own => return,
        Fit::Raised => (Effect::Noted, "lies in several ranks, the deepest is taken"),
        Fit::Open => (
            Effect::Finding,
            "has no upper end, the deepest rank is taken",
        ),
    };
    report.add(Problem::RankRaised, effect, || {
        let rank = ranked.number;
        format!("feature {number}: `{text}` {why} ({rank} of {scheme}); {SAY_RANKS}")
    });
}
