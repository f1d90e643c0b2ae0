//! The values of all attributes in one scope, small enough to copy.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::table::{DecisionTable, Role, Rule};

/// How many attributes the table may have.
const MOST: usize = 24;

/// For each attribute of the table the number of its value, in the order of the names.
///
/// An attribute that is not set has the value `unknown`, or the first one where there is none.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attributes {
    values: [u8; MOST],
}

impl Default for Attributes {
    fn default() -> Self {
        INDEX.unset
    }
}

impl Attributes {
    /// The same with one attribute set; names and values the table does not know change nothing.
    #[must_use]
    pub fn with(mut self, name: &str, value: &str) -> Self {
        self.set(name, value);
        self
    }

    /// Sets one attribute; names and values the table does not know change nothing.
    pub fn set(&mut self, name: &str, value: &str) {
        let Some(attribute) = INDEX.names.iter().position(|n| *n == name) else {
            return;
        };
        if let Some(number) = INDEX.values[attribute].iter().position(|v| v == value) {
            self.values[attribute] = number as u8;
        }
    }

    /// The value of one attribute.
    pub fn get(&self, name: &str) -> Option<&'static str> {
        let attribute = INDEX.names.iter().position(|n| *n == name)?;
        let number = usize::from(self.values[attribute]);
        INDEX.values[attribute].get(number).map(String::as_str)
    }

    /// The place of an attribute and the number of a value, for exhaustive checks.
    #[cfg(test)]
    pub(super) fn numbers(name: &str, value: &str) -> (usize, u8) {
        let attribute = INDEX
            .names
            .iter()
            .position(|n| *n == name)
            .expect("a known attribute");
        let number = INDEX.values[attribute].iter().position(|v| v == value);
        (attribute, number.expect("a known value") as u8)
    }

    /// Sets a value by its number, for exhaustive checks.
    #[cfg(test)]
    pub(super) fn set_number(&mut self, attribute: usize, number: u8) {
        self.values[attribute] = number;
    }

    /// Whether an attribute has the value of a number, for exhaustive checks.
    #[cfg(test)]
    pub(super) fn is(&self, (attribute, number): (usize, u8)) -> bool {
        self.values[attribute] == number
    }

    /// Whether the row's conditions hold.
    pub(super) fn match_row(&self, row: &Row) -> bool {
        row.masks
            .iter()
            .all(|(attribute, mask)| mask >> self.values[*attribute] & 1 == 1)
    }
}

/// A row with its conditions as masks over value numbers.
pub(super) struct Row {
    pub(super) rule: &'static Rule,
    masks: Vec<(usize, u16)>,
}

/// The built-in table, prepared for asking.
struct Index {
    names: Vec<&'static str>,
    values: Vec<&'static [String]>,
    unset: Attributes,
    scopes: BTreeMap<&'static str, Vec<Row>>,
}

static INDEX: LazyLock<Index> = LazyLock::new(|| Index::new(DecisionTable::get()));

impl Index {
    fn new(table: &'static DecisionTable) -> Self {
        let names: Vec<&str> = table.attributes.keys().map(String::as_str).collect();
        let values: Vec<&[String]> = table.attributes.values().map(Vec::as_slice).collect();
        assert!(
            names.len() <= MOST,
            "the built-in table has at most {MOST} attributes"
        );
        let mut unset = Attributes { values: [0; MOST] };
        for (number, values) in unset.values.iter_mut().zip(&values) {
            *number = values.iter().position(|v| v == "unknown").unwrap_or(0) as u8;
        }
        let row = |rule: &'static Rule| {
            let mask = |(name, allowed): (&String, &Vec<String>)| {
                let attribute = names.iter().position(|n| n == name)?;
                let bits = values[attribute].iter().enumerate();
                let bits = bits
                    .filter(|(_, v)| allowed.contains(v))
                    .map(|(i, _)| 1u16 << i)
                    .sum();
                Some((attribute, bits))
            };
            Row {
                rule,
                masks: rule.when.iter().filter_map(mask).collect(),
            }
        };
        let kinds = crate::hazard::HazardKind::ALL
            .iter()
            .map(|kind| kind.code());
        let scopes = kinds.chain([super::table::ALERT]).map(|scope| {
            let own = table.rules.iter().filter(|rule| rule.applies_to(scope));
            (scope, own.map(row).collect())
        });
        let scopes = scopes.collect();
        Index {
            names,
            values,
            unset,
            scopes,
        }
    }
}

/// The rows of a scope with one role that match, in the order of the table.
pub(super) fn matching(
    scope: &str,
    role: Role,
    attributes: Attributes,
) -> impl Iterator<Item = &'static Rule> {
    let rows = INDEX.scopes.get(scope).map_or(&[][..], Vec::as_slice);
    rows.iter()
        .filter(move |row| row.rule.role == role && attributes.match_row(row))
        .map(|r| r.rule)
}
