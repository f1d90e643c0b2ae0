//! The answer at a point: what is known of each hazard, what to do, where to go.

use michi_geo::advice::{Advice, HazardFacts, Household, InForce, ZoneFact, advise};
use michi_geo::atlas::Atlas;
use michi_geo::public::PublicBoard;
use michi_geo::query::point::{HazardAnswer, Knowledge, PointAnswer, Question, ZoneHit};
use michi_geo::query::shelters::{NEAREST, NearbyShelter};
use serde::Serialize;

/// The whole answer; the same JSON as on the device.
#[derive(Debug, Serialize)]
pub struct Answer<'a> {
    /// What is known of each hazard.
    #[serde(flatten)]
    pub point: PointAnswer<'a>,
    /// What to do.
    pub advice: Advice,
    /// The nearest recommended sites.
    pub shelters: Vec<NearbyShelter<'a>>,
}

/// Answers a question; the household is not known here, so its worst case counts.
pub fn answer_at(atlas: &Atlas, question: Question) -> Answer<'_> {
    answer_now(atlas, question, None)
}

/// The same with what is posted: nobody is sent to a site that is shut.
pub fn answer_now<'a>(
    atlas: &'a Atlas,
    question: Question,
    board: Option<&PublicBoard>,
) -> Answer<'a> {
    let point = atlas.at_point(question);
    let facts: Vec<HazardFacts> = point.hazards.iter().map(facts).collect();
    let advice = advise(&facts, &Household::default(), &InForce::default());
    let hazards = atlas.hazards_of_sites(&point);
    let is_shut = |id: &str| board.is_some_and(|board| board.is_shut(id));
    let shelters = atlas.usable_near((question.at, &hazards), NEAREST, is_shut);
    Answer {
        point,
        advice,
        shelters,
    }
}

/// What the advice looks at; a worse zone nearby counts as if it were at the point.
pub fn facts(hazard: &HazardAnswer<'_>) -> HazardFacts {
    let near = hazard
        .near
        .iter()
        .flat_map(|near| std::iter::once(&near.zone).chain(&near.more));
    let zones = hazard.zones.iter().chain(near).map(zone_fact).collect();
    let knows = |wanted: fn(&Knowledge<'_>) -> bool| hazard.knowledge.iter().any(wanted);
    let no_zone_shown = hazard.knowledge.iter().filter_map(|known| match known {
        Knowledge::NoZoneShown { attribute, .. } => Some(*attribute),
        _ => None,
    });
    HazardFacts {
        kind: hazard.kind,
        zones,
        by_near: hazard.near.is_some(),
        no_zone_shown: no_zone_shown.collect(),
        not_surveyed: knows(|known| matches!(known, Knowledge::NotSurveyed { .. })),
        stale: knows(|known| matches!(known, Knowledge::Stale { .. })),
        no_data: knows(|known| matches!(known, Knowledge::NoData { .. })),
    }
}

fn zone_fact(zone: &ZoneHit<'_>) -> ZoneFact {
    ZoneFact {
        attribute: zone.hazard.attribute,
        rank: zone.rank,
    }
}
