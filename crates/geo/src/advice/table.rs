//! The decision table: read once from `table.json`, served as it is.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::code::code_enum;

/// The table as text: the body of `GET /api/v1/advice`.
pub const TABLE_JSON: &str = include_str!("table.json");

/// The scope of what is in force now, beside the hazard kinds.
pub const ALERT: &str = "alert";

code_enum! {
    /// What to do, the most cautious first.
    ///
    /// # Source
    /// Design section 4, order of caution.
    pub enum Outcome: "an outcome" {
        /// Do the safest thing within reach now.
        SafetyNow = "safety_now",
        /// Leave.
        Leave = "leave",
        /// Leave early, before the wind and the dark.
        LeaveEarly = "leave_early",
        /// It is not known: ask the city.
        UnknownAsk = "unknown_ask",
        /// Move to a higher floor, or leave.
        MoveUpOrLeave = "move_up_or_leave",
        /// Staying on an upper floor of a solid building may be enough.
        MayStayRobust = "may_stay_robust",
        /// Staying upstairs may be enough.
        MayStayUpstairs = "may_stay_upstairs",
        /// No zone is drawn here: watch and listen.
        Aware = "aware",
    }
}

code_enum! {
    /// How a row takes part.
    pub enum Role: "a role of an advice row" {
        /// Decides.
        Rule = "rule",
        /// Decides where no rule does.
        Default = "default",
        /// A sentence to show, without an outcome.
        Note = "note",
    }
}

/// One row.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// Stable id; its message is `advice-rule-` and the id with hyphens.
    pub id: String,
    /// The scopes it applies to; `any` is every hazard kind.
    pub hazards: Vec<String>,
    /// How it takes part.
    pub role: Role,
    /// The values each attribute may have for the row to match.
    pub when: BTreeMap<String, Vec<String>>,
    /// What to do; none for a note.
    pub outcome: Option<Outcome>,
    /// The conditions of the reference rows it comes from.
    pub from: Vec<String>,
    /// Who says so.
    pub source: String,
    /// How sure that is: high, medium or low.
    pub confidence: String,
}

/// How high a floor's base is.
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
pub struct Floor {
    /// The floor, 1 is the ground floor.
    pub floor: u8,
    /// Height above ground, metres.
    pub base_m: f64,
}

/// A band of depths.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Band {
    /// The attribute value.
    pub band: String,
    /// The greatest depth in the band, metres; none for the deepest band.
    pub max_m: Option<f64>,
}

/// Ranks of landslide zones by colour.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct LandslideRanks {
    /// Yellow zones, 土砂災害警戒区域, planned or designated.
    pub yellow: Vec<u8>,
    /// Red zones, 土砂災害特別警戒区域, planned or designated.
    pub red: Vec<u8>,
}

/// Every threshold between facts and attributes.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Derivation {
    /// How near a zone counts as here, metres.
    pub near_m: f64,
    /// Bands of depth, shallowest first.
    pub depth_bands: Vec<Band>,
    /// Height of each floor above the highest listed one, metres.
    pub storey_m: f64,
    /// From this floor on floors are one value.
    pub floor_plus: u8,
    /// From this number of storeys on a building is a high-rise.
    pub high_rise_storeys: u8,
    /// The duration the short ranks stay under, hours.
    pub long_duration_h: f64,
    /// Duration ranks under it.
    pub short_duration_ranks: Vec<u8>,
    /// Colours of landslide zones.
    pub landslide_ranks: LandslideRanks,
}

/// At which alert level to act.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Timing {
    /// The level at which everyone acts.
    pub level: u8,
    /// The level at which those who need time act.
    pub needs_time_level: u8,
    /// The outcomes that wait for a level.
    pub outcomes: Vec<Outcome>,
    /// The hazard kinds that wait for none.
    pub at_once: Vec<String>,
}

/// The whole table.
#[derive(Debug, Clone, PartialEq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionTable {
    /// Changes with every change of the table.
    pub version: String,
    /// The outcomes, the most cautious first.
    pub outcomes: Vec<Outcome>,
    /// The outcome where no row matches.
    pub fallback: Outcome,
    /// The values of each attribute.
    pub attributes: BTreeMap<String, Vec<String>>,
    /// Pairs of values, the better before the worse.
    pub worse: BTreeMap<String, Vec<[String; 2]>>,
    /// Heights of floors, from the lowest.
    pub floors: Vec<Floor>,
    /// Thresholds.
    pub derivation: Derivation,
    /// Alert levels.
    pub timing: Timing,
    /// The rows.
    pub rules: Vec<Rule>,
}

static TABLE: LazyLock<DecisionTable> =
    LazyLock::new(|| serde_json::from_str(TABLE_JSON).expect("the built-in table is well formed"));

impl DecisionTable {
    /// The built-in table.
    pub fn get() -> &'static DecisionTable {
        &TABLE
    }

    /// The values of an attribute; none for an attribute the table does not know.
    pub fn values(&self, attribute: &str) -> &[String] {
        self.attributes.get(attribute).map_or(&[], Vec::as_slice)
    }

    /// The row with this id.
    pub fn rule(&self, id: &str) -> Option<&Rule> {
        self.rules.iter().find(|rule| rule.id == id)
    }
}

impl Rule {
    /// Whether the row applies to a scope.
    pub fn applies_to(&self, scope: &str) -> bool {
        let named = |name: &str| self.hazards.iter().any(|hazard| hazard == name);
        named(scope) || (scope != ALERT && named("any"))
    }
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;

    #[test]
    fn the_outcomes_are_listed_in_their_order_of_caution() {
        assert_eq!(DecisionTable::get().outcomes, Outcome::ALL);
    }

    #[test]
    fn every_row_has_an_id_of_its_own_and_known_attributes_and_values() {
        let table = DecisionTable::get();
        let ids: BTreeSet<_> = table.rules.iter().map(|rule| &rule.id).collect();
        assert_eq!(ids.len(), table.rules.len());
        for rule in &table.rules {
            assert_eq!(
                rule.outcome.is_none(),
                rule.role == Role::Note,
                "{}",
                rule.id
            );
            for (attribute, values) in &rule.when {
                assert!(!values.is_empty(), "{}", rule.id);
                for value in values {
                    assert!(
                        table.values(attribute).contains(value),
                        "{}: {value}",
                        rule.id
                    );
                }
            }
        }
    }

    #[test]
    fn the_worse_order_names_every_value_and_has_no_circle() {
        let table = DecisionTable::get();
        assert!(table.attributes.keys().eq(table.worse.keys()));
        for (attribute, pairs) in &table.worse {
            let mut left: Vec<&String> = table.values(attribute).iter().collect();
            for value in &left {
                assert!(
                    pairs.iter().any(|pair| pair.contains(value)),
                    "{attribute}: {value}"
                );
            }
            while !left.is_empty() {
                let before = left.len();
                let rest = left.clone();
                left.retain(|v| pairs.iter().any(|[a, b]| b == *v && rest.contains(&a)));
                assert!(
                    left.len() < before,
                    "{attribute}: a value is worse than itself"
                );
            }
        }
    }

    #[test]
    fn the_limits_of_the_bands_grow_and_the_last_is_open() {
        let bands = &DecisionTable::get().derivation.depth_bands;
        assert!(
            bands
                .windows(2)
                .all(|b| b[1].max_m.is_none_or(|m| Some(m) > b[0].max_m))
        );
        assert!(bands.iter().rev().skip(1).all(|b| b.max_m.is_some()));
        assert!(bands.last().unwrap().max_m.is_none());
    }
}
