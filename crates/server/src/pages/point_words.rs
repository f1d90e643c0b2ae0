//! The answer at a point in sentences: dangers, what is not known, advice.

use michi_geo::advice::{Advice, DecisionTable, HazardFacts, Household, InForce, ZoneFact, advise};
use michi_geo::hazard::HazardKind;
use michi_geo::query::point::{HazardAnswer, Knowledge, Near, PointAnswer, ZoneHit};
use michi_geo::rank::DepthRange;
use michi_l10n::Args;

use super::layer_words;
use super::rich::Rich;
use super::site::Site;
use super::words::{Words, dashed};

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
    pub outcome: Rich,
    /// At which level.
    pub when: Option<Rich>,
    /// How.
    pub action: Rich,
    /// Why.
    pub reasons: Vec<Rich>,
}

/// Ground level in the picture of the house, in its units.
const GROUND_Y: f64 = 78.0;
/// Height of a metre in the picture: the ceiling of the ground floor, 3 m up, is at 54.
const UNITS_PER_M: f64 = 8.0;

/// Every fact about the dangers at a point, zones first.
pub fn dangers(words: &Words<'_>, site: &Site<'_>, answer: &PointAnswer<'_>) -> Vec<Danger> {
    let mut zones = Vec::new();
    let mut gaps = Vec::new();
    let mut silent = Vec::new();
    for hazard in &answer.hazards {
        zones.extend(
            hazard
                .zones
                .iter()
                .map(|zone| zone_fact(words, hazard.kind, zone)),
        );
        zones.extend(
            hazard
                .near
                .iter()
                .map(|near| near_fact(words, hazard.kind, near)),
        );
        for known in &hazard.knowledge {
            match known {
                Knowledge::NoData { .. } => silent.push(hazard.kind),
                known => gaps.extend(gap(words, site, hazard.kind, known)),
            }
        }
    }
    silent.dedup();
    zones.extend(gaps);
    if !silent.is_empty() {
        let kinds = words.list(silent.into_iter().map(|kind| words.hazard(kind)));
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
    let hazard = words.hazard(kind);
    let args = Args::new().with("hazard", hazard.marked());
    let depth = zone.rank.depth();
    let said = match depth {
        Some(depth) => {
            let depth = words.depth(depth);
            words.say_with("zone-depth", &args.with("depth", depth.marked()))
        }
        None => {
            let rank = rank(words, zone);
            words.say_with("zone-rank", &args.with("rank", rank.marked()))
        }
    };
    let mut more: Vec<Rich> = depth.map(|depth| means(words, depth)).into_iter().collect();
    if !zone.rivers.is_empty() {
        let rivers = words.list(zone.rivers.iter().map(|river| Rich::new(*river)));
        more.push(words.say_with("zone-rivers", &Args::new().with("rivers", rivers.marked())));
    }
    Danger {
        look: Look::Zone(colour(zone)),
        sentence: said,
        strong: true,
        more,
        water: depth.map(water),
    }
}

fn near_fact(words: &Words<'_>, kind: HazardKind, near: &Near<'_>) -> Danger {
    let depth = near.zone.rank.depth();
    let args = Args::new().with("metres", near.within_m.round());
    let sentence = match depth {
        Some(depth) => {
            let depth = words.depth(depth);
            words.say_with("near-depth", &args.with("depth", depth.marked()))
        }
        None => {
            let rank = rank(words, &near.zone);
            words.say_with("near-rank", &args.with("rank", rank.marked()))
        }
    };
    let more = std::iter::once(words.hazard(kind)).chain(depth.map(|depth| means(words, depth)));
    Danger {
        look: Look::Near(colour(&near.zone)),
        sentence,
        strong: true,
        more: more.collect(),
        water: depth.map(water),
    }
}

fn rank(words: &Words<'_>, zone: &ZoneHit<'_>) -> Rich {
    words.say(&format!("rank-{}", dashed(zone.rank.code())))
}

fn colour(zone: &ZoneHit<'_>) -> &'static str {
    zone.rank.row(zone.phenomena.first().copied()).hex
}

/// What a depth means for a house, by the band its upper end falls in.
fn means(words: &Words<'_>, depth: DepthRange) -> Rich {
    let upper = depth.max.unwrap_or(f64::INFINITY);
    let bands = &DecisionTable::get().derivation.depth_bands;
    let band = bands
        .iter()
        .find(|band| band.max_m.is_none_or(|max| upper <= max));
    words.say(&format!(
        "depth-means-{}",
        dashed(band.map_or("unknown", |band| &band.band))
    ))
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
    let hazard = words.hazard(kind);
    let args = Args::new().with("hazard", hazard.marked());
    match known {
        Knowledge::Drawn { .. } | Knowledge::NoData { .. } => None,
        Knowledge::NoZoneShown { .. } => {
            let land = if kind == HazardKind::Landslide {
                "-land"
            } else {
                ""
            };
            let said = words.say_with(&format!("knowledge-no-zone-shown{land}"), &args);
            Some(plain(Look::NoZone, said))
        }
        Knowledge::NotSurveyed { what, layer } => {
            let own = format!("knowledge-not-surveyed-{}", dashed(what));
            let id = if words.has(&own) {
                &own
            } else {
                "knowledge-not-surveyed"
            };
            let mut fact = plain(Look::NotSurveyed, words.say(id));
            let manifest = layer
                .and_then(|id| site.atlas().layer(id))
                .and_then(|l| l.manifest());
            fact.more = manifest
                .map(|m| layer_words::surveyed(words, &m.covers))
                .unwrap_or_default();
            Some(fact)
        }
        Knowledge::Stale { since, .. } => {
            let date = words.date(&since.to_string());
            let said = words.say_with("knowledge-stale", &args.with("date", date.marked()));
            Some(plain(Look::Stale, said))
        }
    }
}

/// The advice at a point for a household nothing is known of.
pub fn advice(words: &Words<'_>, answer: &PointAnswer<'_>) -> AdviceWords {
    let facts: Vec<HazardFacts> = answer.hazards.iter().map(facts).collect();
    let advice = advise(&facts, &Household::default(), &InForce::default());
    let outcome = format!("outcome-{}", dashed(advice.outcome.code()));
    AdviceWords {
        code: advice.outcome.code(),
        when: when(words, &advice, &outcome),
        action: words.say(&format!("{outcome}-do")),
        reasons: advice
            .rules
            .iter()
            .map(|id| words.say(&format!("advice-rule-{}", dashed(id))))
            .collect(),
        outcome: words.say(&outcome),
    }
}

fn when(words: &Words<'_>, advice: &Advice, outcome: &str) -> Option<Rich> {
    let when = advice.when?;
    let args = Args::new()
        .with("level", u32::from(when.level))
        .with("early", u32::from(when.needs_time_level));
    Some(words.say_with(&format!("{outcome}-when"), &args))
}

/// What the advice is asked about: a worse zone close by counts as if it were here.
fn facts(hazard: &HazardAnswer<'_>) -> HazardFacts {
    let near = hazard
        .near
        .iter()
        .flat_map(|near| std::iter::once(&near.zone).chain(&near.more));
    let zones = hazard.zones.iter().chain(near);
    let mut facts = HazardFacts::unknown(hazard.kind);
    facts.no_data = hazard.knowledge.is_empty();
    facts.by_near = hazard.near.is_some();
    facts.zones = zones
        .map(|zone| ZoneFact {
            attribute: zone.hazard.attribute,
            rank: zone.rank,
        })
        .collect();
    for known in &hazard.knowledge {
        match known {
            Knowledge::Drawn { .. } => {}
            Knowledge::NoZoneShown { attribute, .. } => facts.no_zone_shown.push(*attribute),
            Knowledge::NotSurveyed { .. } => facts.not_surveyed = true,
            Knowledge::NoData { .. } => facts.no_data = true,
            Knowledge::Stale { .. } => facts.stale = true,
        }
    }
    facts
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
