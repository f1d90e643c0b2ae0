//! What is known at a point, and what is known to be unknown.

use serde::Serialize;

use crate::date::Date;
use crate::hazard::Attribute;

/// One thing that is known, or known to be unknown.
#[derive(Debug, Clone, Copy, PartialEq, Serialize)]
#[serde(tag = "state", rename_all = "snake_case")]
pub enum Knowledge<'a> {
    /// The point is in a zone of the layer.
    Drawn {
        /// The layer.
        layer: &'a str,
        /// What its ranks measure.
        attribute: Attribute,
    },
    /// The layer shows no zone at the point. This does not mean safe.
    NoZoneShown {
        /// The layer.
        layer: &'a str,
        /// What its ranks measure.
        attribute: Attribute,
        /// Codes of what its survey looked at.
        covers: &'a [String],
    },
    /// Nobody looked, or not at this.
    NotSurveyed {
        /// A code of what was not looked at: one of the layer's gaps, or [`OUTSIDE_SURVEY`](super::point::OUTSIDE_SURVEY) or
        /// [`OUTSIDE_CITY`](super::point::OUTSIDE_CITY).
        what: &'a str,
        /// The layer, unless the gap is everybody's.
        #[serde(skip_serializing_if = "Option::is_none")]
        layer: Option<&'a str>,
    },
    /// There is no data.
    NoData {
        /// The layer that waits for its data, if one is listed.
        #[serde(skip_serializing_if = "Option::is_none")]
        layer: Option<&'a str>,
    },
    /// The layer is out of date.
    Stale {
        /// The layer.
        layer: &'a str,
        /// The last day it counted as current.
        since: Date,
    },
}
