#![doc = include_str!("advice/README.md")]

mod attributes;
mod derive;
mod evaluate;
mod facts;
#[cfg(test)]
mod monotone;
mod table;

pub use attributes::Attributes;
pub use derive::{Situations, derive};
pub use evaluate::{Advice, Decision, When, advise, decide};
pub use facts::{AlertLevel, HazardFacts, Household, InForce, NoAlertLevel, Structure, ZoneFact};
pub use table::{
    ALERT, Band, DecisionTable, Derivation, Floor, LandslideRanks, Outcome, Role, Rule, TABLE_JSON,
    Timing,
};
