//! What a file holds once it is understood: features of one role, and what their ranks mean.

use michi_geo::feature::Features;
use michi_geo::layer::{HazardLayer, Role};

/// The content of one file or of a whole import.
#[derive(Debug, Clone, PartialEq)]
pub struct Content {
    /// What the layer is for.
    pub role: Role,
    /// What its ranks are about, for role `hazard`.
    pub hazard: Option<HazardLayer>,
    /// The features.
    pub features: Features,
}

impl Content {
    /// Zones of a hazard layer.
    pub fn zones(hazard: HazardLayer, zones: Vec<michi_geo::feature::Zone>) -> Self {
        Self {
            role: Role::Hazard,
            hazard: Some(hazard),
            features: Features::Zones(zones),
        }
    }

    /// Features of any other role.
    pub fn of(role: Role, features: Features) -> Self {
        Self {
            role,
            hazard: None,
            features,
        }
    }

    /// What it is, in words, for messages.
    pub fn describe(&self) -> String {
        match self.hazard {
            Some(hazard) => {
                let scenario = hazard.scenario.map_or("no scenario", |s| s.code());
                format!(
                    "{} {} {} ({}, {scenario})",
                    self.role, hazard.kind, hazard.attribute, hazard.scheme
                )
            }
            None => self.role.to_string(),
        }
    }
}
