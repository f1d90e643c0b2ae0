//! From facts to attributes: the one place where numbers become values.

use super::attributes::Attributes;
use super::facts::{HazardFacts, Household, InForce};
use super::table::{ALERT, DecisionTable};
use crate::hazard::{Attribute, HazardKind, Scheme};

/// The attributes of every scope, in the order of the hazards, `alert` last.
pub type Situations = Vec<(&'static str, Attributes)>;

/// Derives the attributes of every hazard kind and of `alert`.
///
/// The rules are in the module's documentation; every threshold is in the table.
pub fn derive(hazards: &[HazardFacts], household: &Household, in_force: &InForce) -> Situations {
    let mut shared = Attributes::default();
    set_household(&mut shared, household);
    shared.set("too_late", yes_no(in_force.too_late));
    shared.set("typhoon", yes_no(in_force.typhoon));
    let level = in_force
        .level
        .map_or("none", |level| LEVELS[usize::from(level.get() - 1)]);
    shared.set("level", level);
    shared.set("in_zone", in_zone(hazards));
    shared.set("collapse_zone", collapse_zone(hazards));
    let mut situations: Situations = Vec::with_capacity(hazards.len() + 1);
    for hazard in hazards {
        let mut own = shared;
        set_hazard(&mut own, hazard, household);
        situations.push((hazard.kind.code(), own));
    }
    situations.push((ALERT, shared));
    situations
}

/// Values of the attribute `level`, in order.
const LEVELS: [&str; 5] = ["1", "2", "3", "4", "5"];

fn yes_no(yes: bool) -> &'static str {
    if yes { "yes" } else { "no" }
}

fn said(answer: Option<bool>) -> &'static str {
    answer.map_or("unknown", yes_no)
}

fn set_household(attributes: &mut Attributes, household: &Household) {
    let derivation = &DecisionTable::get().derivation;
    let (floor, storeys) = levels(household);
    attributes.set("living_floor", floor_value(floor));
    attributes.set("storeys", floor_value(storeys));
    let high = |n| {
        if n >= derivation.high_rise_storeys {
            "high_rise"
        } else {
            "other"
        }
    };
    attributes.set("building", storeys.map_or("unknown", high));
    let basement = household.basement.or(floor.map(|_| false));
    attributes.set("basement", said(basement));
    attributes.set(
        "structure",
        household.structure.map_or("unknown", |s| s.code()),
    );
    attributes.set("can_endure", said(household.can_endure));
    attributes.set("needs_help", said(household.needs_help));
    attributes.set("safe_relatives", said(household.safe_relatives));
}

/// The living floor is at most the storeys; storeys not said are the living floor.
fn levels(household: &Household) -> (Option<u8>, Option<u8>) {
    let floor = household
        .living_floor
        .map(|f| f.min(household.storeys.unwrap_or(f)));
    (floor, household.storeys.or(floor))
}

fn floor_value(floor: Option<u8>) -> &'static str {
    match floor {
        None => "unknown",
        Some(n) if n >= DecisionTable::get().derivation.floor_plus => "3_plus",
        Some(n) if n >= 2 => "2",
        Some(_) => "1",
    }
}

fn set_hazard(attributes: &mut Attributes, hazard: &HazardFacts, household: &Household) {
    let zone = zone(hazard);
    let depth_m = greatest_depth_m(hazard);
    attributes.set("zone", zone);
    attributes.set("coverage", coverage(hazard));
    attributes.set("depth_band", depth_band(zone, depth_m));
    attributes.set("duration", duration(hazard));
    attributes.set("landslide_zone", landslide_zone(hazard));
    attributes.set(
        "living_floor_above_depth",
        above_depth(zone, depth_m, levels(household).0),
    );
}

fn zone(hazard: &HazardFacts) -> &'static str {
    if !hazard.zones.is_empty() {
        "drawn"
    } else if hazard.no_zone_shown.is_empty() {
        "unknown"
    } else {
        "none"
    }
}

fn coverage(hazard: &HazardFacts) -> &'static str {
    let looked = !hazard.zones.is_empty() || !hazard.no_zone_shown.is_empty();
    if hazard.no_data || !(looked || hazard.stale || hazard.not_surveyed) {
        "no_data"
    } else if hazard.stale {
        "stale"
    } else if hazard.not_surveyed {
        "not_surveyed"
    } else {
        "surveyed"
    }
}

/// The greatest depth of the zones, infinite where a range is open; none without a depth zone.
fn greatest_depth_m(hazard: &HazardFacts) -> Option<f64> {
    let depths = hazard
        .zones
        .iter()
        .filter(|zone| zone.attribute == Attribute::Depth);
    let upper = |zone: &super::facts::ZoneFact| zone.rank.depth().and_then(|range| range.max);
    depths
        .map(|zone| upper(zone).unwrap_or(f64::INFINITY))
        .reduce(f64::max)
}

fn depth_band(zone: &str, depth_m: Option<f64>) -> &'static str {
    match depth_m {
        _ if zone != "drawn" => "none",
        None => "unknown",
        Some(depth_m) => {
            let bands = &DecisionTable::get().derivation.depth_bands;
            let band = bands
                .iter()
                .find(|band| band.max_m.is_none_or(|max_m| depth_m <= max_m));
            band.map_or("unknown", |band| band.band.as_str())
        }
    }
}

fn duration(hazard: &HazardFacts) -> &'static str {
    let short = &DecisionTable::get().derivation.short_duration_ranks;
    let mut zones = hazard
        .zones
        .iter()
        .filter(|z| z.attribute == Attribute::Duration)
        .peekable();
    if zones.peek().is_none() {
        "unknown"
    } else if zones.all(|zone| short.contains(&zone.rank.number())) {
        "under_72h"
    } else {
        "72h_or_more"
    }
}

fn landslide_zone(hazard: &HazardFacts) -> &'static str {
    if hazard.kind != HazardKind::Landslide || hazard.zones.is_empty() {
        return "none";
    }
    let yellow = &DecisionTable::get().derivation.landslide_ranks.yellow;
    let is_yellow = |zone: &super::facts::ZoneFact| {
        zone.rank.scheme() == Scheme::Sediment && yellow.contains(&zone.rank.number())
    };
    if hazard.zones.iter().all(is_yellow) {
        "yellow"
    } else {
        "red"
    }
}

fn above_depth(zone: &str, depth_m: Option<f64>, floor: Option<u8>) -> &'static str {
    match (depth_m, floor) {
        _ if zone != "drawn" => "yes",
        (Some(depth_m), Some(floor)) => yes_no(base_m(floor) >= depth_m),
        _ => "unknown",
    }
}

/// Height of a floor's base; above the last one listed, one storey more each.
fn base_m(floor: u8) -> f64 {
    let table = DecisionTable::get();
    let listed = table.floors.iter().find(|entry| entry.floor == floor);
    let above = |last: &super::table::Floor| {
        last.base_m + (f64::from(floor) - f64::from(last.floor)) * table.derivation.storey_m
    };
    listed
        .map(|entry| entry.base_m)
        .or(table.floors.last().map(above))
        .unwrap_or(0.0)
}

fn collapse_zone(hazards: &[HazardFacts]) -> &'static str {
    let Some(flood) = hazards
        .iter()
        .find(|hazard| hazard.kind == HazardKind::Flood)
    else {
        return "unknown";
    };
    if flood
        .zones
        .iter()
        .any(|zone| zone.attribute == Attribute::Collapse)
    {
        "yes"
    } else if flood.no_zone_shown.contains(&Attribute::Collapse) {
        "no"
    } else {
        "unknown"
    }
}

fn in_zone(hazards: &[HazardFacts]) -> &'static str {
    if hazards.iter().any(|hazard| zone(hazard) == "drawn") {
        "yes"
    } else if hazards
        .iter()
        .any(|h| zone(h) == "unknown" || coverage(h) != "surveyed")
    {
        "unknown"
    } else {
        "no"
    }
}
