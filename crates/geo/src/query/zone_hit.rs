//! A zone as an answer names it.

use std::cmp::Ordering;

use serde::{Serialize, Serializer};

use crate::feature::Zone;
use crate::hazard::{Attribute, Phenomenon, Scenario, Scheme};
use crate::layer::HazardLayer;
use crate::rank::{DepthRange, DurationRange, Rank};

/// A zone of one layer at or near a point.
#[derive(Debug, Clone, PartialEq)]
pub struct ZoneHit<'a> {
    /// The layer.
    pub layer: &'a str,
    /// What the layer's ranks are about.
    pub hazard: HazardLayer,
    /// The worst rank there.
    pub rank: Rank,
    /// What moves, in landslide zones; of every zone there.
    pub phenomena: Vec<Phenomenon>,
    /// The rivers of every zone there.
    pub rivers: Vec<&'a str>,
    /// The credit line.
    pub source: &'a str,
    /// The edition.
    pub edition: &'a str,
}

impl Serialize for ZoneHit<'_> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        #[derive(Serialize)]
        struct Json<'a> {
            layer: &'a str,
            attribute: Attribute,
            scheme: Scheme,
            rank: u8,
            code: &'static str,
            #[serde(skip_serializing_if = "Option::is_none")]
            depth_m: Option<DepthRange>,
            #[serde(skip_serializing_if = "Option::is_none")]
            duration_h: Option<DurationRange>,
            #[serde(skip_serializing_if = "<[_]>::is_empty")]
            phenomena: &'a [Phenomenon],
            rivers: &'a [&'a str],
            scenario: Option<Scenario>,
            source: &'a str,
            edition: &'a str,
        }
        Json {
            layer: self.layer,
            attribute: self.hazard.attribute,
            scheme: self.hazard.scheme,
            rank: self.rank.number(),
            code: self.rank.code(),
            depth_m: self.rank.depth(),
            duration_h: self.rank.duration(),
            phenomena: &self.phenomena,
            rivers: &self.rivers,
            scenario: self.hazard.scenario,
            source: self.source,
            edition: self.edition,
        }
        .serialize(to)
    }
}

impl<'a> ZoneHit<'a> {
    /// Adds another zone of the same layer: the rank of both counts, all names are kept.
    pub(super) fn join(&mut self, zone: &'a Zone) {
        self.rank = self.rank.with(zone.rank);
        if let Some(phenomenon) = zone.phenomenon.filter(|p| !self.phenomena.contains(p)) {
            self.phenomena.push(phenomenon);
            self.phenomena.sort_unstable();
        }
        for river in &zone.rivers {
            if let Err(place) = self.rivers.binary_search(&river.as_str()) {
                self.rivers.insert(place, river);
            }
        }
    }
}

impl ZoneHit<'_> {
    /// Whether this zone is named before the other: depth and zones, then collapse, then duration.
    pub(super) fn tells_more_than(&self, other: &Self) -> bool {
        let order = |hit: &Self| match hit.hazard.attribute {
            Attribute::Depth | Attribute::Zone => 0,
            Attribute::Collapse => 1,
            Attribute::Duration => 2,
        };
        match order(self).cmp(&order(other)) {
            Ordering::Equal => self.rank.is_worse_than(other.rank),
            order => order == Ordering::Less,
        }
    }
}
