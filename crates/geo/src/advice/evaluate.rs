//! The evaluator: rows override defaults, the most cautious outcome wins.

use serde::Serialize;

use super::attributes::{Attributes, matching};
use super::derive::derive;
use super::facts::{HazardFacts, Household, InForce};
use super::table::{ALERT, DecisionTable, Outcome, Role, Rule};

/// At which alert level to act.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct When {
    /// The household; one that needs time acts at the earlier level.
    pub level: u8,
    /// Those who need time.
    pub needs_time_level: u8,
}

impl When {
    /// Whether the household itself is one that needs time.
    pub fn is_early(self) -> bool {
        self.level == self.needs_time_level
    }

    fn of(self, household: &Household) -> Self {
        let early = household.needs_help == Some(true);
        Self {
            level: if early {
                self.needs_time_level
            } else {
                self.level
            },
            ..self
        }
    }
}

/// The outcome of one scope.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Decision {
    /// The hazard kind, or `alert` for what is in force now.
    pub hazard: &'static str,
    /// What to do because of it.
    pub outcome: Outcome,
    /// Ids of the rows that say so.
    pub rules: Vec<&'static str>,
    /// When; none is at once, or not for this scope to say.
    pub when: Option<When>,
    /// Ids of the notes that apply.
    pub notes: Vec<&'static str>,
    /// Whether a worse zone near the point was counted as if it were here.
    pub by_near: bool,
}

/// The advice for a place and a household.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Advice {
    /// What to do.
    pub outcome: Outcome,
    /// Why, per hazard.
    pub by: Vec<Decision>,
    /// Ids of the rows that decided.
    pub rules: Vec<&'static str>,
    /// When; none is at once, as soon as one deciding hazard gives no time to wait.
    pub when: Option<When>,
}

/// Advises a household at a place.
///
/// # Examples
/// ```
/// # use michi_geo::advice::{HazardFacts, Household, InForce, Outcome, advise};
/// # use michi_geo::hazard::HazardKind;
/// let facts = [HazardFacts::unknown(HazardKind::Landslide)];
/// let advice = advise(&facts, &Household::default(), &InForce::default());
/// assert_eq!(advice.outcome, Outcome::UnknownAsk);
/// ```
pub fn advise(hazards: &[HazardFacts], household: &Household, in_force: &InForce) -> Advice {
    let mut by = Vec::with_capacity(hazards.len());
    for (scope, attributes) in derive(hazards, household, in_force) {
        if let Some(mut decision) = decide(scope, attributes) {
            decision.when = decision.when.map(|when| when.of(household));
            decision.by_near = hazards.iter().any(|h| h.by_near && h.kind.code() == scope);
            by.push(decision);
        }
    }
    let outcome = by
        .iter()
        .map(|d| d.outcome)
        .min()
        .unwrap_or(DecisionTable::get().fallback);
    let deciding = || by.iter().filter(|decision| decision.outcome == outcome);
    let mut rules = Vec::new();
    for id in deciding().flat_map(|decision| &decision.rules) {
        if !rules.contains(id) {
            rules.push(*id);
        }
    }
    let at_once = deciding().any(Decision::is_at_once);
    let when = deciding().find_map(|decision| decision.when);
    Advice {
        outcome,
        rules,
        when: when.filter(|_| !at_once),
        by,
    }
}

impl Decision {
    /// Whether it says to go and there is no level to wait for.
    fn is_at_once(&self) -> bool {
        let goes = matches!(
            self.outcome,
            Outcome::SafetyNow | Outcome::Leave | Outcome::LeaveEarly
        );
        goes && self.when.is_none()
    }
}

/// Decides one scope; none when nothing in force says anything.
pub fn decide(scope: &'static str, attributes: Attributes) -> Option<Decision> {
    let own = deciding(scope, Role::Rule, attributes);
    let rows = if own.is_empty() {
        deciding(scope, Role::Default, attributes)
    } else {
        own
    };
    let most_cautious = rows.iter().filter_map(|rule| rule.outcome).min();
    if most_cautious.is_none() && scope == ALERT {
        return None;
    }
    let outcome = most_cautious.unwrap_or(DecisionTable::get().fallback);
    let says_so = rows.iter().filter(|rule| rule.outcome == Some(outcome));
    Some(Decision {
        hazard: scope,
        outcome,
        rules: says_so.map(|rule| rule.id.as_str()).collect(),
        when: when(scope, outcome),
        notes: matching(scope, Role::Note, attributes)
            .map(|rule| rule.id.as_str())
            .collect(),
        by_near: false,
    })
}

fn deciding(scope: &str, role: Role, attributes: Attributes) -> Vec<&'static Rule> {
    matching(scope, role, attributes).collect()
}

fn when(scope: &str, outcome: Outcome) -> Option<When> {
    let timing = &DecisionTable::get().timing;
    let waits = scope != ALERT
        && !timing.at_once.iter().any(|kind| kind == scope)
        && timing.outcomes.contains(&outcome);
    waits.then_some(When {
        level: timing.level,
        needs_time_level: timing.needs_time_level,
    })
}

#[cfg(test)]
mod tests {
    use super::super::facts::{AlertLevel, Structure, ZoneFact};
    use super::*;
    use crate::hazard::{Attribute, HazardKind, Scheme};
    use crate::rank::Rank;

    fn zone(scheme: Scheme, number: i64) -> ZoneFact {
        let rank = Rank::new(scheme, number).unwrap();
        ZoneFact {
            attribute: scheme.attribute(),
            rank,
        }
    }

    fn drawn(kind: HazardKind, scheme: Scheme, number: i64) -> HazardFacts {
        let zones = vec![zone(scheme, number)];
        HazardFacts {
            zones,
            no_data: false,
            ..HazardFacts::unknown(kind)
        }
    }

    fn flood_with_everything_known(number: i64) -> HazardFacts {
        let mut flood = drawn(HazardKind::Flood, Scheme::Standard6, number);
        flood.zones.push(zone(Scheme::Duration7, 1));
        flood.no_zone_shown = vec![Attribute::Collapse];
        flood
    }

    fn prepared_on_floor(floor: u8, storeys: u8) -> Household {
        Household {
            living_floor: Some(floor),
            storeys: Some(storeys),
            structure: Some(Structure::Robust),
            basement: Some(false),
            can_endure: Some(true),
            needs_help: Some(false),
            safe_relatives: Some(false),
        }
    }

    fn outcome(facts: &[HazardFacts], household: Household) -> Outcome {
        advise(facts, &household, &InForce::default()).outcome
    }

    #[test]
    fn a_household_that_needs_time_is_told_the_earlier_level() {
        let facts = [drawn(HazardKind::Flood, Scheme::Standard6, 2)];
        let level = |needs_help| {
            let household = Household {
                needs_help,
                ..Household::default()
            };
            let when = advise(&facts, &household, &InForce::default()).when;
            when.map(|when| (when.level, when.is_early()))
        };
        assert_eq!(level(Some(true)), Some((3, true)));
        assert_eq!(level(Some(false)), Some((4, false)));
        assert_eq!(level(None), Some((4, false)));
    }

    #[test]
    fn a_flood_zone_of_3_m_means_leave_at_level_4_for_a_household_that_said_nothing() {
        let mut flood = drawn(HazardKind::Flood, Scheme::Standard6, 2);
        flood.not_surveyed = true;
        let facts = [flood, HazardFacts::unknown(HazardKind::Landslide)];
        let advice = advise(&facts, &Household::default(), &InForce::default());
        assert_eq!(advice.outcome, Outcome::Leave);
        assert!(advice.rules.contains(&"flood_floor_below_depth"));
        assert_eq!(
            advice.when,
            Some(When {
                level: 4,
                needs_time_level: 3
            })
        );
        assert_eq!(advice.by[1].outcome, Outcome::UnknownAsk);
    }

    #[test]
    fn no_zone_drawn_beside_an_unsurveyed_river_is_unknown() {
        let mut flood = HazardFacts::unknown(HazardKind::Flood);
        flood.no_data = false;
        flood.no_zone_shown = vec![Attribute::Depth];
        assert_eq!(
            outcome(&[flood.clone()], Household::default()),
            Outcome::Aware
        );
        flood.not_surveyed = true;
        assert_eq!(outcome(&[flood], Household::default()), Outcome::UnknownAsk);
    }

    #[test]
    fn staying_upstairs_needs_all_three_conditions_to_be_known() {
        let known = flood_with_everything_known(2);
        let upstairs = prepared_on_floor(2, 2);
        assert_eq!(
            outcome(std::slice::from_ref(&known), upstairs),
            Outcome::MayStayUpstairs
        );
        let mut no_collapse_data = known.clone();
        no_collapse_data.no_zone_shown.clear();
        assert_eq!(outcome(&[no_collapse_data], upstairs), Outcome::UnknownAsk);
        let mut no_duration = known.clone();
        no_duration.zones.pop();
        assert_eq!(outcome(&[no_duration], upstairs), Outcome::UnknownAsk);
        let unprepared = Household {
            can_endure: None,
            ..upstairs
        };
        assert_eq!(
            outcome(std::slice::from_ref(&known), unprepared),
            Outcome::Leave
        );
        let elsewhere_unknown = [known, HazardFacts::unknown(HazardKind::Landslide)];
        assert_eq!(outcome(&elsewhere_unknown, upstairs), Outcome::UnknownAsk);
    }

    #[test]
    fn rank_4_of_eight_classes_is_3_m_and_of_six_classes_10_m() {
        let eight = HazardFacts {
            zones: vec![zone(Scheme::Detailed8, 4), zone(Scheme::Duration7, 3)],
            ..flood_with_everything_known(2)
        };
        let upstairs = prepared_on_floor(2, 2);
        assert_eq!(outcome(&[eight], upstairs), Outcome::MayStayUpstairs);
        assert_eq!(
            outcome(&[flood_with_everything_known(4)], upstairs),
            Outcome::Leave
        );
    }

    #[test]
    fn a_tsunami_zone_is_left_at_once_and_a_storm_surge_zone_early() {
        let tsunami = [drawn(HazardKind::Tsunami, Scheme::Standard6, 1)];
        let advice = advise(&tsunami, &Household::default(), &InForce::default());
        assert_eq!((advice.outcome, advice.when), (Outcome::Leave, None));
        let surge = drawn(HazardKind::StormSurge, Scheme::Detailed8, 4);
        let storeys = Household {
            basement: Some(false),
            ..Household::default()
        };
        assert_eq!(outcome(&[surge], storeys), Outcome::LeaveEarly);
    }

    #[test]
    fn where_a_tsunami_or_a_reservoir_decides_too_nobody_waits_for_level_4() {
        for kind in [HazardKind::Tsunami, HazardKind::Reservoir] {
            let flood = drawn(HazardKind::Flood, Scheme::Standard6, 2);
            let facts = [flood, drawn(kind, Scheme::Standard6, 2)];
            let advice = advise(&facts, &Household::default(), &InForce::default());
            assert_eq!((advice.outcome, advice.when), (Outcome::Leave, None));
        }
    }

    #[test]
    fn not_knowing_the_tsunami_zone_does_not_take_the_level_away() {
        let facts = [
            HazardFacts::unknown(HazardKind::Tsunami),
            HazardFacts::unknown(HazardKind::Landslide),
        ];
        let advice = advise(&facts, &Household::default(), &InForce::default());
        assert_eq!(advice.outcome, Outcome::UnknownAsk);
        assert!(advice.when.is_some());
    }

    #[test]
    fn a_landslide_zone_lets_only_upper_floors_of_solid_buildings_stay() {
        let yellow = drawn(HazardKind::Landslide, Scheme::Sediment, 2);
        let red = drawn(HazardKind::Landslide, Scheme::Sediment, 4);
        let wood = Household {
            structure: Some(Structure::Wood),
            ..prepared_on_floor(2, 2)
        };
        assert_eq!(outcome(std::slice::from_ref(&yellow), wood), Outcome::Leave);
        assert_eq!(
            outcome(std::slice::from_ref(&yellow), prepared_on_floor(2, 3)),
            Outcome::MayStayRobust
        );
        assert_eq!(outcome(&[yellow], prepared_on_floor(1, 3)), Outcome::Leave);
        assert_eq!(
            outcome(&[red], prepared_on_floor(2, 3)),
            Outcome::UnknownAsk
        );
    }

    #[test]
    fn level_5_means_safety_now_whatever_the_map_says() {
        let in_force = InForce {
            level: AlertLevel::new(5).ok(),
            ..InForce::default()
        };
        let advice = advise(
            &[flood_with_everything_known(1)],
            &prepared_on_floor(2, 2),
            &in_force,
        );
        assert_eq!(advice.outcome, Outcome::SafetyNow);
        assert_eq!(advice.rules, ["level_5"]);
        assert_eq!(advice.when, None);
    }

    #[test]
    fn without_any_hazard_listed_nothing_is_known() {
        assert_eq!(outcome(&[], Household::default()), Outcome::UnknownAsk);
    }
}
