//! What the advice is asked about: the hazards at a place, a household, what is in force.

use crate::code::code_enum;
use crate::hazard::{Attribute, HazardKind};
use crate::rank::Rank;

/// A zone at the point or near it, as far as the advice looks at it.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ZoneFact {
    /// What the zone's layer measures.
    pub attribute: Attribute,
    /// The zone's rank, with its scheme.
    pub rank: Rank,
}

/// What is known of one hazard kind at a place.
#[derive(Debug, Clone, PartialEq)]
pub struct HazardFacts {
    /// The hazard kind.
    pub kind: HazardKind,
    /// The zones at the point, and the worse one near it.
    pub zones: Vec<ZoneFact>,
    /// Whether a worse zone near the point is among the zones.
    pub by_near: bool,
    /// What the layers measure that looked here and show no zone.
    pub no_zone_shown: Vec<Attribute>,
    /// Whether something was not surveyed.
    pub not_surveyed: bool,
    /// Whether a layer is out of date.
    pub stale: bool,
    /// Whether a layer is missing.
    pub no_data: bool,
}

impl HazardFacts {
    /// Nothing known of a hazard: no data.
    pub fn unknown(kind: HazardKind) -> Self {
        HazardFacts {
            kind,
            zones: Vec::new(),
            by_near: false,
            no_zone_shown: Vec::new(),
            not_surveyed: false,
            stale: false,
            no_data: true,
        }
    }
}

code_enum! {
    /// What a house is built of.
    pub enum Structure: "a structure" {
        /// Wood.
        Wood = "wood",
        /// Reinforced concrete or the like.
        Robust = "robust",
    }
}

/// What a household says of itself; none is not said.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Household {
    /// The floor it lives on, 1 is the ground floor.
    pub living_floor: Option<u8>,
    /// The floors of the building.
    pub storeys: Option<u8>,
    /// What the building is made of.
    pub structure: Option<Structure>,
    /// Whether it lives below ground.
    pub basement: Option<bool>,
    /// Whether it can endure what the water cuts off until the water is gone.
    pub can_endure: Option<bool>,
    /// Whether someone needs time or help to leave.
    pub needs_help: Option<bool>,
    /// Whether relatives or friends in a place outside the zones would take it in.
    pub safe_relatives: Option<bool>,
}

/// A number that is no alert level.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("expected an alert level from 1 to 5, found `{found}`")]
pub struct NoAlertLevel {
    /// The number as given.
    pub found: u8,
}

/// An alert level, 警戒レベル 1 to 5.
///
/// # Source
/// 内閣府 避難情報に関するガイドライン (2021-05).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct AlertLevel(u8);

impl AlertLevel {
    /// Checks and makes a level.
    ///
    /// # Errors
    /// [`NoAlertLevel`] for anything but 1 to 5.
    pub fn new(found: u8) -> Result<Self, NoAlertLevel> {
        if (1..=5).contains(&found) {
            Ok(AlertLevel(found))
        } else {
            Err(NoAlertLevel { found })
        }
    }

    /// The number, 1 to 5.
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// What is in force while the advice is asked for.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct InForce {
    /// The alert level for the place.
    pub level: Option<AlertLevel>,
    /// Whether it is too late to walk away from a slope.
    pub too_late: bool,
    /// Whether the wind of a typhoon is expected.
    pub typhoon: bool,
}
