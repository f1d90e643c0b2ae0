//! The answer at a point in sentences: dangers, what is not known, advice.

use michi_geo::advice::{HazardFacts, Household, InForce, advise};
use michi_geo::hazard::HazardKind;
use michi_geo::query::point::{HazardAnswer, Knowledge, Near, PointAnswer, ZoneHit};
use michi_geo::rank::DepthRange;
use michi_l10n::Args;

use super::frame::city_number;
use super::rich::Rich;
use super::site::Site;
use super::words::Words;
use crate::service::answer_at::facts;

/// How a fact is drawn: the six looks of the map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Look {
    /// In a zone; its official colour.
    Zone(&'static str),
    /// A worse zone close by; its official colour.
    Near(&'static str),
    /// No zone drawn.
    NoZone,
    /// Nobody looked.
    NotSurveyed,
    /// No data.
    NoData,
    /// Out of date.
    Stale,
}

/// Water in the picture of a house of two storeys, in its own units.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Water {
    /// Where the surface is, from the top.
    pub top: f64,
    /// How far down to the ground.
    pub height: f64,
}

/// One fact about a danger at a place.
#[derive(Debug)]
pub struct Danger {
    /// How it is drawn.
    pub look: Look,
    /// The fact.
    pub sentence: Rich,
    /// Whether it is a zone, which weighs more than a gap.
    pub strong: bool,
    /// What it means, and what the survey looked at.
    pub more: Vec<Rich>,
    /// How high the water can come, for the picture.
    pub water: Option<Water>,
}

/// What to do.
#[derive(Debug)]
pub struct AdviceWords {
    /// Code of the outcome.
    pub code: &'static str,
    /// The main sentence.
    pub headline: Rich,
    /// What that means.
    pub action: Rich,
    /// Whom to ask.
    pub ask: Option<Rich>,
    /// Why, by hazard.
    pub why: Vec<Reasons>,
}

/// Reasons of the hazards that share them.
#[derive(Debug)]
pub struct Reasons {
    /// Which hazards.
    pub because: Option<Rich>,
    /// The reasons.
    pub reasons: Vec<Rich>,
}

/// Ground level in the picture of the house, in its units.
const GROUND_Y: f64 = 78.0;
/// Height of a metre in the picture: the ceiling of the ground floor, 3 m up, is at 54.
const UNITS_PER_M: f64 = 8.0;

/// The zones at a point and near it, without what is not known: all there is outside the city.
pub fn drawn(words: &Words<'_>, answer: &PointAnswer<'_>) -> Vec<Danger> {
    let mut zones = Vec::new();
    for hazard in &answer.hazards {
        let here = hazard.zones.iter();
        zones.extend(here.map(|zone| zone_fact(words, hazard.kind, zone)));
        zones.extend(near_facts(words, hazard));
    }
    zones
}

/// Every fact about the dangers at a point, zones first.
pub fn dangers(words: &Words<'_>, site: &Site<'_>, answer: &PointAnswer<'_>) -> Vec<Danger> {
    let mut zones = drawn(words, answer);
    let mut gaps = Vec::new();
    let mut silent = Vec::new();
    for hazard in &answer.hazards {
        for known in &hazard.knowledge {
            match known {
                Knowledge::NoData { .. } => silent.push(hazard.kind),
                known => gaps.extend(gap(words, site, hazard.kind, known)),
            }
        }
    }
    silent.dedup();
    zones.extend(gaps);
    if let Some(kinds) = words.speaker().hazards(silent) {
        let args = Args::new().with("hazards", kinds.marked());
        zones.push(plain(
            Look::NoData,
            words.say_with("answer-all-no-data", &args),
        ));
    }
    zones
}

fn plain(look: Look, sentence: Rich) -> Danger {
    Danger {
        look,
        sentence,
        strong: false,
        more: Vec::new(),
        water: None,
    }
}

fn zone_fact(words: &Words<'_>, kind: HazardKind, zone: &ZoneHit<'_>) -> Danger {
    let (speaker, depth) = (words.speaker(), zone.rank.depth());
    let means = depth.and_then(|depth| speaker.depth_means(depth));
    let rivers = speaker.list(zone.rivers.iter().map(|river| speaker.verbatim(river)));
    let rivers =
        rivers.map(|r| speaker.say_with("zone-rivers", &Args::new().with("rivers", r.marked())));
    Danger {
        look: Look::Zone(colour(zone)),
        sentence: words.rich(speaker.zone(kind, zone)),
        strong: true,
        more: words.riches(means.into_iter().chain(rivers)),
        water: depth.map(water),
    }
}

/// Every worse zone close by: one for each layer of the hazard that has one.
fn near_facts(words: &Words<'_>, hazard: &HazardAnswer<'_>) -> Vec<Danger> {
    let near = hazard.near.iter();
    let zones = near.flat_map(|near| {
        let zones = std::iter::once(&near.zone).chain(&near.more);
        zones.map(move |zone| near_fact(words, hazard.kind, near, zone))
    });
    zones.collect()
}

fn near_fact(words: &Words<'_>, kind: HazardKind, near: &Near<'_>, zone: &ZoneHit<'_>) -> Danger {
    let (speaker, depth) = (words.speaker(), zone.rank.depth());
    let means = depth.and_then(|depth| speaker.depth_means(depth));
    Danger {
        look: Look::Near(colour(zone)),
        sentence: words.rich(speaker.near(near, zone)),
        strong: true,
        more: words.riches(std::iter::once(speaker.hazard(kind)).chain(means)),
        water: depth.map(water),
    }
}

fn colour(zone: &ZoneHit<'_>) -> &'static str {
    zone.rank.row(zone.phenomena.first().copied()).hex
}

/// The water of the picture, at the upper end of the range.
fn water(depth: DepthRange) -> Water {
    let metres = depth.max.unwrap_or(depth.min);
    let top = (GROUND_Y - metres * UNITS_PER_M).max(8.0);
    Water {
        top,
        height: GROUND_Y - top,
    }
}

fn gap(
    words: &Words<'_>,
    site: &Site<'_>,
    kind: HazardKind,
    known: &Knowledge<'_>,
) -> Option<Danger> {
    let look = match known {
        Knowledge::Drawn { .. } | Knowledge::NoData { .. } => return None,
        Knowledge::NoZoneShown { .. } => Look::NoZone,
        Knowledge::NotSurveyed { .. } => Look::NotSurveyed,
        Knowledge::Stale { .. } => Look::Stale,
    };
    let mut fact = plain(look, words.rich(words.speaker().knowledge(kind, known)));
    if let Knowledge::NotSurveyed {
        layer: Some(layer), ..
    } = known
    {
        let manifest = site.atlas().layer(layer).and_then(|layer| layer.manifest());
        let covers = manifest
            .map(|m| words.speaker().covers(&m.covers))
            .unwrap_or_default();
        fact.more = words.riches(covers);
        fact.more.retain(|line| *line != fact.sentence);
    }
    Some(fact)
}

/// The advice at a point for a household nothing is known of.
pub fn advice(words: &Words<'_>, site: &Site<'_>, answer: &PointAnswer<'_>) -> AdviceWords {
    let facts: Vec<HazardFacts> = answer.hazards.iter().map(facts).collect();
    let advice = advise(&facts, &Household::default(), &InForce::default());
    let said = words.speaker().advice(&advice, city_number(site.city()));
    let why = said.why.into_iter().map(|group| Reasons {
        because: group.because.map(|because| words.rich(because)),
        reasons: words.riches(group.reasons),
    });
    AdviceWords {
        code: advice.outcome.code(),
        headline: words.rich(said.headline),
        action: words.rich(said.r#do),
        ask: said.ask.map(|ask| words.rich(ask)),
        why: why.collect(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_picture_shows_the_upper_end_of_the_depth() {
        let ground_floor = water(DepthRange {
            min: 0.5,
            max: Some(3.0),
        });
        assert_eq!((ground_floor.top, ground_floor.height), (54.0, 24.0));
        let over_the_roof = water(DepthRange {
            min: 20.0,
            max: None,
        });
        assert_eq!(over_the_roof.top, 8.0);
    }

    #[test]
    fn nothing_known_of_a_hazard_counts_as_no_data() {
        let silent = HazardAnswer {
            kind: HazardKind::Tsunami,
            zones: Vec::new(),
            near: None,
            knowledge: vec![Knowledge::NoData { layer: None }],
        };
        assert!(facts(&silent).no_data);
        assert!(!facts(&silent).by_near);
    }
}
