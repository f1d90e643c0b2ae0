//! Which layer is asked for: official archives hold several (depth, duration, collapse).

use std::fmt;

use michi_geo::hazard::{Attribute, HazardKind, Scenario};
use michi_geo::layer::{HazardLayer, Manifest, Role};

use crate::content::Content;
use crate::error::IngestError;

/// What a layer must be; what is not said may be anything.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Wanted {
    /// What the layer is for.
    pub role: Option<Role>,
    /// Its hazard kind.
    pub kind: Option<HazardKind>,
    /// What its ranks measure.
    pub attribute: Option<Attribute>,
    /// The assumed event; a file that does not say it may be of any.
    pub scenario: Option<Scenario>,
}

impl Wanted {
    /// What the layer's manifest says it is.
    fn of(manifest: &Manifest) -> Self {
        let hazard = manifest.hazard;
        Wanted {
            role: Some(manifest.role),
            kind: hazard.map(|h| h.kind),
            attribute: hazard.map(|h| h.attribute),
            scenario: hazard.and_then(|h| h.scenario),
        }
    }

    /// What is asked for and what the manifest says, together.
    ///
    /// # Errors
    /// They say different things.
    pub(crate) fn with(self, layer: &str, seed: Option<&Manifest>) -> Result<Self, IngestError> {
        let Some(known) = seed.map(Wanted::of) else {
            return Ok(self);
        };
        let differ = differs(self.role, known.role)
            || differs(self.kind, known.kind)
            || differs(self.attribute, known.attribute)
            || differs(self.scenario, known.scenario);
        if differ {
            return Err(IngestError::WrongLayer {
                layer: layer.to_owned(),
                expected: format!("{known} (its layer.toml)"),
                found: format!("{self} asked for"),
            });
        }
        Ok(Wanted {
            role: self.role.or(known.role),
            kind: self.kind.or(known.kind),
            attribute: self.attribute.or(known.attribute),
            scenario: self.scenario.or(known.scenario),
        })
    }

    /// Whether a layer of zones is what is asked for.
    pub(crate) fn fits_hazard(&self, hazard: HazardLayer) -> bool {
        self.fits(&Content::zones(hazard, Vec::new()))
    }

    /// Whether the content of a file is what is asked for.
    pub(crate) fn fits(&self, content: &Content) -> bool {
        let hazard = content.hazard;
        let found = Wanted {
            role: Some(content.role),
            kind: hazard.map(|h| h.kind),
            attribute: hazard.map(|h| h.attribute),
            scenario: hazard.and_then(|h| h.scenario),
        };
        let is = |wanted: bool, found: bool| !wanted || found;
        !differs(self.role, found.role)
            && is(self.kind.is_some(), found.kind == self.kind)
            && is(self.attribute.is_some(), found.attribute == self.attribute)
            && !differs(self.scenario, found.scenario)
    }
}

fn differs<T: PartialEq>(one: Option<T>, other: Option<T>) -> bool {
    matches!((one, other), (Some(one), Some(other)) if one != other)
}

impl fmt::Display for Wanted {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let words = [
            self.role.map(Role::code),
            self.kind.map(HazardKind::code),
            self.attribute.map(Attribute::code),
            self.scenario.map(Scenario::code),
        ];
        let words: Vec<&str> = words.into_iter().flatten().collect();
        match words.as_slice() {
            [] => f.write_str("any layer"),
            words => f.write_str(&words.join(" ")),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use michi_geo::hazard::Scheme;

    fn depth(scenario: Option<Scenario>) -> Content {
        let hazard = HazardLayer {
            kind: HazardKind::Flood,
            scenario,
            attribute: Attribute::Depth,
            scheme: Scheme::Standard6,
        };
        Content::zones(hazard, Vec::new())
    }

    #[test]
    fn ok_what_is_not_said_may_be_anything() {
        let l2 = Wanted {
            scenario: Some(Scenario::L2),
            ..Wanted::default()
        };
        assert!(Wanted::default().fits(&depth(Some(Scenario::L1))));
        assert!(l2.fits(&depth(Some(Scenario::L2))));
        assert!(l2.fits(&depth(None)), "the file does not say its event");
        assert!(!l2.fits(&depth(Some(Scenario::L1))));
    }

    #[test]
    fn ok_other_measures_and_other_hazards_do_not_fit() {
        let duration = Wanted {
            attribute: Some(Attribute::Duration),
            ..Wanted::default()
        };
        let tsunami = Wanted {
            kind: Some(HazardKind::Tsunami),
            ..Wanted::default()
        };
        assert!(!duration.fits(&depth(None)));
        assert!(!tsunami.fits(&depth(None)));
        assert_eq!(tsunami.to_string(), "tsunami");
    }
}
