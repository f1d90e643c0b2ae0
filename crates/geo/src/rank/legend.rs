//! Legends of ranks.

use serde::Serialize;

use super::{Extent, RankRow};
use crate::hazard::Phenomenon;

/// One line of a legend, as `/api/v1/layers` and the pack carry it.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
pub struct LegendRow {
    /// The rank.
    pub rank: u8,
    /// Lower bound in metres, for depths.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_m: Option<f64>,
    /// Upper bound in metres, for depths that have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_m: Option<f64>,
    /// Lower bound in hours, for durations.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_h: Option<f64>,
    /// Upper bound in hours, for durations that have one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_h: Option<f64>,
    /// The landslide phenomenon's number, where the colour depends on it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub phenomenon: Option<u8>,
    /// The official colour.
    pub hex: &'static str,
    /// The rank's word, for message ids.
    pub code: &'static str,
}

impl From<&RankRow> for LegendRow {
    fn from(row: &RankRow) -> Self {
        let (depth, duration) = match row.extent {
            Extent::Depth(range) => (Some(range), None),
            Extent::Duration(range) => (None, Some(range)),
            Extent::Zone => (None, None),
        };
        LegendRow {
            rank: row.number,
            min_m: depth.map(|range| range.min),
            max_m: depth.and_then(|range| range.max),
            min_h: duration.map(|range| range.min),
            max_h: duration.and_then(|range| range.max),
            phenomenon: row.phenomenon.map(Phenomenon::number),
            hex: row.hex,
            code: row.code,
        }
    }
}
