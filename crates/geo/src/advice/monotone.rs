//! Exhaustive checks: every combination of attribute values in every scope that has rules.

use std::collections::BTreeSet;

use super::attributes::{Attributes, matching};
use super::table::{ALERT, DecisionTable, Outcome, Role, Rule};
use crate::hazard::HazardKind;

/// The scopes some rule names, and the place of every attribute their rows look at.
fn spaces() -> Vec<Space> {
    let named = |scope: &&str| {
        DecisionTable::get()
            .rules
            .iter()
            .any(|r| r.hazards.iter().any(|h| h == scope))
    };
    let scopes = HazardKind::ALL
        .iter()
        .map(|kind| kind.code())
        .chain([ALERT]);
    scopes.filter(named).map(Space::of).collect()
}

/// Every combination of the attributes that the rows of a scope look at.
struct Space {
    scope: &'static str,
    axes: Vec<Axis>,
    /// The outcome of each combination: 0 cannot be, 1 nothing is said, then laxest to strictest.
    strictness: Vec<u8>,
}

struct Axis {
    name: &'static str,
    attribute: usize,
    values: &'static [String],
    stride: usize,
}

impl Space {
    fn of(scope: &'static str) -> Space {
        let table = DecisionTable::get();
        let rows = table.rules.iter().filter(|rule| rule.applies_to(scope));
        let names: BTreeSet<&str> = rows
            .flat_map(|rule| rule.when.keys())
            .map(String::as_str)
            .collect();
        let mut stride = 1;
        let mut axes = Vec::new();
        for name in names {
            let values = table.values(name);
            let (attribute, _) = Attributes::numbers(name, &values[0]);
            axes.push(Axis {
                name,
                attribute,
                values,
                stride,
            });
            stride *= values.len();
        }
        let mut space = Space {
            scope,
            axes,
            strictness: Vec::new(),
        };
        let possible = Possible::new(scope);
        space.strictness = (0..stride)
            .map(|index| {
                let attributes = space.at(index);
                if possible.holds(attributes) {
                    strictness(scope, attributes)
                } else {
                    0
                }
            })
            .collect();
        space
    }

    fn at(&self, index: usize) -> Attributes {
        let mut attributes = Attributes::default();
        for axis in &self.axes {
            let number = index / axis.stride % axis.values.len();
            attributes.set_number(axis.attribute, number as u8);
        }
        attributes
    }

    /// Every combination that can be, with how strict its outcome is.
    fn possible(&self) -> impl Iterator<Item = (usize, u8)> + '_ {
        self.strictness
            .iter()
            .copied()
            .enumerate()
            .filter(|(_, strictness)| *strictness > 0)
    }

    fn show(&self, index: usize) -> String {
        let at = self.at(index);
        let pairs = self
            .axes
            .iter()
            .map(|a| format!("{}={}", a.name, at.get(a.name).unwrap()));
        format!("{}: {}", self.scope, pairs.collect::<Vec<_>>().join("; "))
    }
}

fn strict(outcome: Outcome) -> u8 {
    (Outcome::ALL.len() - outcome as usize) as u8 + 1
}

/// The evaluator once more, in its shortest form.
fn strictness(scope: &str, attributes: Attributes) -> u8 {
    let strictest = |role| {
        matching(scope, role, attributes)
            .filter_map(|r| r.outcome)
            .min()
    };
    match strictest(Role::Rule).or_else(|| strictest(Role::Default)) {
        Some(outcome) => strict(outcome),
        None if scope == ALERT => 1,
        None => strict(DecisionTable::get().fallback),
    }
}

/// Which attributes facts can lead to together, as the derivation is written.
struct Possible {
    scope: &'static str,
    drawn: (usize, u8),
    zone_unknown: (usize, u8),
    surveyed: (usize, u8),
    no_depth: (usize, u8),
    depth_unknown: (usize, u8),
    no_colour: (usize, u8),
    floors: [(usize, u8); 4],
    storeys: [(usize, u8); 4],
    high_rise: (usize, u8),
    building_unknown: (usize, u8),
    above: (usize, u8),
    above_unknown: (usize, u8),
}

const FLOORS: [&str; 4] = ["1", "2", "3_plus", "unknown"];

impl Possible {
    fn new(scope: &'static str) -> Self {
        Possible {
            scope,
            drawn: Attributes::numbers("zone", "drawn"),
            zone_unknown: Attributes::numbers("zone", "unknown"),
            surveyed: Attributes::numbers("coverage", "surveyed"),
            no_depth: Attributes::numbers("depth_band", "none"),
            depth_unknown: Attributes::numbers("depth_band", "unknown"),
            no_colour: Attributes::numbers("landslide_zone", "none"),
            floors: FLOORS.map(|value| Attributes::numbers("living_floor", value)),
            storeys: FLOORS.map(|value| Attributes::numbers("storeys", value)),
            high_rise: Attributes::numbers("building", "high_rise"),
            building_unknown: Attributes::numbers("building", "unknown"),
            above: Attributes::numbers("living_floor_above_depth", "yes"),
            above_unknown: Attributes::numbers("living_floor_above_depth", "unknown"),
        }
    }

    fn holds(&self, a: Attributes) -> bool {
        match self.scope {
            ALERT => true,
            "flood" | "inland_flood" => self.zone(a) && self.water(a) && self.house(a),
            "storm_surge" => self.zone(a) && self.water(a),
            "landslide" => self.zone(a) && a.is(self.drawn) != a.is(self.no_colour),
            _ => self.zone(a),
        }
    }

    /// Where nothing is known of a zone, something was not surveyed.
    fn zone(&self, a: Attributes) -> bool {
        !(a.is(self.zone_unknown) && a.is(self.surveyed))
    }

    /// A drawn zone has a depth or an unknown one; a floor above it is a known floor of a house.
    fn water(&self, a: Attributes) -> bool {
        if !a.is(self.drawn) {
            return a.is(self.no_depth) && a.is(self.above);
        }
        let unknown = a.is(self.depth_unknown) || a.is(self.building_unknown);
        !a.is(self.no_depth) && (!unknown || a.is(self.above_unknown))
    }

    /// The living floor is one of the storeys, and height is known where they are.
    fn house(&self, a: Attributes) -> bool {
        let number = |all: [(usize, u8); 4]| all.iter().position(|value| a.is(*value)).unwrap();
        let (floor, storeys) = (number(self.floors), number(self.storeys));
        let unknown = FLOORS.len() - 1;
        let above = !a.is(self.drawn)
            || a.is(self.depth_unknown)
            || (floor == unknown) == a.is(self.above_unknown);
        above
            && (storeys == unknown) == a.is(self.building_unknown)
            && (!a.is(self.high_rise) || storeys == unknown - 1)
            && (floor == unknown || (floor <= storeys && storeys != unknown))
    }
}

#[test]
fn a_worse_value_never_gives_laxer_advice() {
    let table = DecisionTable::get();
    for space in spaces() {
        for axis in &space.axes {
            let number = |value: &String| axis.values.iter().position(|v| v == value).unwrap();
            for [better, worse] in &table.worse[axis.name] {
                let (from, to) = (number(better), number(worse));
                for (index, strictness) in space.possible() {
                    if index / axis.stride % axis.values.len() != from {
                        continue;
                    }
                    let other = index + to * axis.stride - from * axis.stride;
                    let then = space.strictness[other];
                    assert!(
                        then == 0 || then >= strictness,
                        "{better} to {worse} gives {then} after {strictness}: {}",
                        space.show(index)
                    );
                }
            }
        }
    }
}

#[test]
fn staying_needs_everything_known_and_a_drawn_zone_is_never_only_watched() {
    let irrelevant = ["needs_help", "safe_relatives"];
    let stay = [
        strict(Outcome::MayStayRobust),
        strict(Outcome::MayStayUpstairs),
    ];
    let unknown = Attributes::default();
    for space in spaces().iter().filter(|space| space.scope != ALERT) {
        let relevant: Vec<_> = space
            .axes
            .iter()
            .map(|a| a.name)
            .filter(|name| !irrelevant.contains(name))
            .collect();
        for (index, strictness) in space.possible() {
            let attributes = space.at(index);
            if stay.contains(&strictness) {
                assert_eq!(
                    attributes.get("coverage"),
                    Some("surveyed"),
                    "{}",
                    space.show(index)
                );
                let gap = relevant
                    .iter()
                    .find(|name| attributes.get(name) == Some("unknown"));
                assert_eq!(gap, None, "{}", space.show(index));
            }
            if strictness == strict(Outcome::Aware) {
                assert_eq!(
                    attributes.get("zone"),
                    Some("none"),
                    "{}",
                    space.show(index)
                );
            }
        }
    }
    assert_eq!(unknown.get("zone"), Some("unknown"));
}

#[test]
fn every_row_that_names_a_scope_matches_some_possible_combination() {
    let mut fired: BTreeSet<*const Rule> = BTreeSet::new();
    for space in spaces() {
        for (index, _) in space.possible() {
            let attributes = space.at(index);
            for role in [Role::Rule, Role::Default, Role::Note] {
                fired.extend(matching(space.scope, role, attributes).map(std::ptr::from_ref));
            }
        }
    }
    for rule in &DecisionTable::get().rules {
        let general = rule.hazards.is_empty();
        assert!(
            general || fired.contains(&std::ptr::from_ref(rule)),
            "{}",
            rule.id
        );
    }
}
