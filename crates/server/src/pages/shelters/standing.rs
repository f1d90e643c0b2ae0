//! How far a place can be counted on.

use michi_geo::shelter::HazardStatus;

/// How far a place can be counted on for one danger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Designated, and outside every zone.
    Recommended,
    /// Designated; no zones are loaded.
    Unchecked,
    /// Designated, but in a zone or known to have been flooded.
    Caution,
    /// Not designated for it.
    NotDesignated,
    /// Posted as closed or unusable.
    Shut,
}

impl Standing {
    /// In the order of the page.
    pub(super) const ALL: [Self; 5] = [
        Self::Recommended,
        Self::Unchecked,
        Self::Caution,
        Self::NotDesignated,
        Self::Shut,
    ];

    /// What the list of a danger says of a place.
    pub(super) fn of(status: &HazardStatus, known_flooded: bool) -> Self {
        match (status.designated, status.in_zone) {
            (false, _) => Self::NotDesignated,
            (true, Some(true)) => Self::Caution,
            (true, _) if known_flooded => Self::Caution,
            (true, Some(false)) => Self::Recommended,
            (true, None) => Self::Unchecked,
        }
    }

    /// Its part of message ids.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Recommended => "recommended",
            Self::Unchecked => "unchecked",
            Self::Caution => "caution",
            Self::NotDesignated => "not-designated",
            Self::Shut => "shut",
        }
    }
}

#[cfg(test)]
mod tests {
    use michi_geo::hazard::HazardKind;

    use super::*;

    fn status(designated: bool, in_zone: Option<bool>) -> HazardStatus {
        HazardStatus {
            kind: HazardKind::Flood,
            designated,
            in_zone,
            near_zone: None,
            recommended: false,
        }
    }

    #[test]
    fn a_designated_place_inside_the_zone_is_never_listed_as_recommended() {
        assert_eq!(
            Standing::of(&status(true, Some(true)), false),
            Standing::Caution
        );
        assert_eq!(
            Standing::of(&status(true, Some(false)), true),
            Standing::Caution
        );
        assert_eq!(
            Standing::of(&status(true, Some(false)), false),
            Standing::Recommended
        );
    }

    #[test]
    fn without_data_a_designated_place_is_said_to_be_unchecked() {
        assert_eq!(
            Standing::of(&status(true, None), false),
            Standing::Unchecked
        );
        assert_eq!(
            Standing::of(&status(false, None), false),
            Standing::NotDesignated
        );
    }
}
