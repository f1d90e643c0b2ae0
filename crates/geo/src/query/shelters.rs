//! Which facilities are near a point, and what is known about each of them.

use serde::Serialize;

use crate::atlas::{Atlas, Layer};
use crate::coord::LonLat;
use crate::hazard::HazardKind;
use crate::load::LayerState;
use crate::metric::LocalMetric;
use crate::names::LocalName;
use crate::query::point::{HazardAnswer, NEAR_M, PointAnswer};
use crate::shelter::{Facility, HazardStatus};

/// How many recommended sites an answer names.
pub const NEAREST: usize = 3;

/// Planning speed on foot.
///
/// 1.0 m/s, the planning value for adults and for people who do not know the place, times 0.8 at
/// night: people leave in the dark and the rain. It is close to the 0.77 m/s of elderly people who
/// find walking hard. The way itself is longer than the straight line this is applied to.
///
/// # Units
/// Metres per minute.
///
/// # Source
/// Miyagi prefecture's tsunami evacuation guideline (60 m/min); Nankai Trough damage estimate
/// (night factor 0.8).
pub const WALK_M_PER_MIN: f64 = 48.0;

/// A facility with what is known about it for every hazard.
#[derive(Debug, Clone, PartialEq)]
pub struct ShelterStatus {
    /// The facility.
    pub facility: Facility,
    /// Every hazard the city lists, then the other kinds of designation.
    pub hazards: Vec<HazardStatus>,
    /// Whether the city knows it to have been flooded.
    pub known_flooded: bool,
}

impl ShelterStatus {
    /// What is known for one hazard.
    pub fn hazard(&self, kind: HazardKind) -> Option<HazardStatus> {
        self.hazards
            .iter()
            .copied()
            .find(|status| status.kind == kind)
    }
}

/// A facility near a point, as the answer shows it.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct NearbyShelter<'a> {
    /// The facility's id.
    pub id: &'a str,
    /// Its name.
    pub name: &'a LocalName,
    /// Straight distance, rounded to whole metres.
    pub distance_m: f64,
    /// Minutes on foot along a straight line, rounded up.
    pub walk_min: u32,
    /// The hazard the rest speaks about.
    pub hazard: HazardKind,
    /// Whether it is recommended for the hazard.
    pub recommended: bool,
    /// Whether it stands in a loaded zone of the hazard; none when that is not known.
    pub in_zone: Option<bool>,
    /// The hazards asked for that have a zone within 50 m of it.
    pub near_zones: Vec<HazardKind>,
    /// Whether the city knows it to have been flooded.
    pub known_flooded: bool,
}

/// Minutes on foot for a straight distance, rounded up.
pub fn walk_min(distance_m: f64) -> u32 {
    (distance_m / WALK_M_PER_MIN).ceil() as u32
}

impl Atlas {
    /// Every facility with what is known about it, in the order of the layer.
    pub fn shelters(&self) -> &[ShelterStatus] {
        &self.shelters
    }

    /// The facility with this id.
    pub fn shelter(&self, id: &str) -> Option<&ShelterStatus> {
        self.shelters.iter().find(|status| status.facility.id == id)
    }

    /// The hazards that a site near the point must do for: all that are drawn here or near; with
    /// none drawn, flood where the city lists it, else its first hazard.
    pub fn hazards_of_sites(&self, answer: &PointAnswer<'_>) -> Vec<HazardKind> {
        let drawn = |hazard: &&HazardAnswer<'_>| !hazard.zones.is_empty() || hazard.near.is_some();
        let kinds: Vec<_> = answer
            .hazards
            .iter()
            .filter(drawn)
            .map(|hazard| hazard.kind)
            .collect();
        if !kinds.is_empty() {
            return kinds;
        }
        let listed = &self.city().hazards;
        let first = listed.first().copied().unwrap_or(HazardKind::Flood);
        vec![if listed.contains(&HazardKind::Flood) {
            HazardKind::Flood
        } else {
            first
        }]
    }

    /// The nearest sites recommended for every one of the hazards, at most `limit`.
    ///
    /// The first hazard is the one the result names.
    pub fn recommended_near(
        &self,
        at: LonLat,
        hazards: &[HazardKind],
        limit: usize,
    ) -> Vec<NearbyShelter<'_>> {
        self.usable_near((at, hazards), limit, |_| false)
    }

    /// The same without those that are shut, by their facility id.
    pub fn usable_near(
        &self,
        (at, hazards): (LonLat, &[HazardKind]),
        limit: usize,
        is_shut: impl Fn(&str) -> bool,
    ) -> Vec<NearbyShelter<'_>> {
        // A city has tens of facilities: measuring all is exact and quicker than a tree in degrees.
        let metric = LocalMetric::at(at);
        let does = |status: &&ShelterStatus| {
            let recommended = |kind| status.hazard(kind).is_some_and(|judged| judged.recommended);
            hazards.iter().copied().all(recommended) && !is_shut(&status.facility.id)
        };
        let sites = self.shelters.iter().filter(does);
        let mut sites: Vec<_> = sites
            .map(|status| (metric.distance_m(status.facility.at).round(), status))
            .collect();
        sites.sort_unstable_by(|(a_m, a), (b_m, b)| {
            let by_id = || a.facility.id.cmp(&b.facility.id);
            a_m.total_cmp(b_m).then_with(by_id)
        });
        sites.truncate(limit);
        let near = |(distance_m, status)| nearby(status, distance_m, hazards);
        sites.into_iter().map(near).collect()
    }

    /// Judges every facility for every hazard; done once, when the atlas is built.
    pub(crate) fn judge_shelters(&self) -> Vec<ShelterStatus> {
        let facilities = self
            .layers()
            .iter()
            .flat_map(|layer| layer.features().facilities());
        facilities.map(|facility| self.judge(facility)).collect()
    }

    fn judge(&self, facility: &Facility) -> ShelterStatus {
        let known_flooded = self.city().is_known_flooded(&facility.id);
        let listed = &self.city().hazards;
        let others = HazardKind::DESIGNATED
            .iter()
            .filter(|kind| !listed.contains(kind));
        let status = |kind: &HazardKind| {
            let in_zone = self.is_in_zone(facility.at, *kind);
            HazardStatus {
                near_zone: self.has_zone_near(facility.at, *kind, in_zone),
                ..HazardStatus::of(facility, *kind, in_zone, known_flooded)
            }
        };
        let hazards = listed.iter().chain(others).map(status).collect();
        ShelterStatus {
            facility: facility.clone(),
            hazards,
            known_flooded,
        }
    }

    /// Whether a point is in a loaded zone of a hazard; none when no survey with data covers it.
    pub fn is_in_zone(&self, at: LonLat, kind: HazardKind) -> Option<bool> {
        let mut known = None;
        for layer in self.drawn(kind) {
            if layer
                .zones
                .as_ref()
                .is_some_and(|zones| zones.any_holds(at))
            {
                return Some(true);
            }
            if layer
                .surveyed
                .as_ref()
                .is_none_or(|area| area.any_holds(at))
            {
                known = Some(false);
            }
        }
        known
    }

    /// Whether a zone begins within [`NEAR_M`] of a point that stands in none.
    fn has_zone_near(&self, at: LonLat, kind: HazardKind, in_zone: Option<bool>) -> Option<bool> {
        if in_zone == Some(true) {
            return None;
        }
        let metric = LocalMetric::at(at);
        let near = |layer: &Layer| {
            let zones = layer.zones.as_ref();
            zones.is_some_and(|zones| zones.nearest_worse(&metric, at, NEAR_M, 0).is_some())
        };
        if self.drawn(kind).any(near) {
            return Some(true);
        }
        in_zone
    }

    /// The layers of a hazard whose data is loaded.
    fn drawn(&self, kind: HazardKind) -> impl Iterator<Item = &Layer> {
        self.layers().iter().filter(move |layer| {
            layer.loaded().kind() == Some(kind) && layer.loaded().state() == LayerState::Data
        })
    }
}

fn nearby<'a>(
    status: &'a ShelterStatus,
    distance_m: f64,
    hazards: &[HazardKind],
) -> NearbyShelter<'a> {
    let hazard = hazards.first().copied().unwrap_or(HazardKind::Flood);
    let judged = status.hazard(hazard);
    let has_near = |kind: &HazardKind| {
        let judged = status.hazard(*kind);
        judged.is_some_and(|judged| judged.near_zone == Some(true))
    };
    NearbyShelter {
        id: &status.facility.id,
        name: &status.facility.name,
        distance_m,
        walk_min: walk_min(distance_m),
        hazard,
        recommended: judged.is_some_and(|judged| judged.recommended),
        in_zone: judged.and_then(|judged| judged.in_zone),
        near_zones: hazards.iter().copied().filter(has_near).collect(),
        known_flooded: status.known_flooded,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn walking_minutes_are_rounded_up() {
        assert_eq!(walk_min(0.0), 0);
        assert_eq!(walk_min(1.0), 1);
        assert_eq!(walk_min(1_200.0), 25);
        assert_eq!(walk_min(1_201.0), 26);
    }
}
