//! Facilities: emergency sites (get away now) and shelters (stay afterwards).

use std::collections::BTreeMap;

use serde::Serialize;

use crate::code::code_enum;
use crate::coord::LonLat;
use crate::hazard::HazardKind;
use crate::names::LocalName;

/// How many characters of a common id name the facility; the rest name its role.
///
/// # Source
/// 国土地理院 指定緊急避難場所・指定避難所データ, column 共通ID.
pub const FACILITY_ID_CHARS: usize = 11;

code_enum! {
    /// What a facility is for.
    pub enum FacilityRole: "a role of a facility" {
        /// 指定緊急避難場所: get away from danger now.
        EmergencySite = "emergency_site",
        /// 指定避難所: stay afterwards.
        Shelter = "shelter",
        /// 福祉避難所: stay afterwards, with special care.
        SpecialCareShelter = "special_care_shelter",
    }
}

/// One role of a facility, as one row of the official list.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct RoleEntry {
    /// 共通ID, whole.
    pub common_id: String,
    /// The role.
    pub role: FacilityRole,
    /// The name this row gives the facility.
    pub name: String,
    /// Whom the row says it accepts, where it says so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub accepts: Option<String>,
}

/// For which of the eight kinds of hazard a site is designated.
///
/// A kind that is not designated is not thereby unsuitable.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Designation([bool; HazardKind::DESIGNATED.len()]);

impl Designation {
    /// The designation for exactly these kinds; kinds nobody designates for are left out.
    pub fn for_kinds(kinds: impl IntoIterator<Item = HazardKind>) -> Self {
        let mut designation = Designation::default();
        for kind in kinds {
            if let Some(index) = HazardKind::DESIGNATED.iter().position(|k| *k == kind) {
                designation.0[index] = true;
            }
        }
        designation
    }

    /// Whether the site is designated for this kind.
    pub fn includes(self, kind: HazardKind) -> bool {
        self.iter().any(|(k, designated)| k == kind && designated)
    }

    /// Every kind with its designation, in the order of the official list.
    pub fn iter(self) -> impl Iterator<Item = (HazardKind, bool)> {
        HazardKind::DESIGNATED.into_iter().zip(self.0)
    }
}

impl Serialize for Designation {
    fn serialize<S: serde::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_map(self.iter())
    }
}

/// A building or ground with one or more roles.
#[derive(Debug, Clone, PartialEq)]
pub struct Facility {
    /// The first 11 characters of its common ids.
    pub id: String,
    /// Its name.
    pub name: LocalName,
    /// Its address.
    pub address: String,
    /// Its roles, at least one.
    pub roles: Vec<RoleEntry>,
    /// What it is designated for; none when it is no emergency site.
    pub designated: Option<Designation>,
    /// Where it is.
    pub at: LonLat,
}

impl Facility {
    /// Whether it has a role.
    pub fn has_role(&self, role: FacilityRole) -> bool {
        self.roles.iter().any(|entry| entry.role == role)
    }

    /// Whether it is designated for the hazard as an emergency site.
    pub fn is_designated_for(&self, kind: HazardKind) -> bool {
        self.designated
            .is_some_and(|designation| designation.includes(kind))
    }
}

/// What is known about a facility and one hazard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
pub struct HazardStatus {
    /// The hazard.
    pub kind: HazardKind,
    /// Whether the official list designates it for the hazard.
    pub designated: bool,
    /// Whether it stands in a loaded zone of the hazard; none when no zones are loaded.
    pub in_zone: Option<bool>,
    /// Whether a zone begins within 50 m of a place outside; none in a zone, or when not known.
    pub near_zone: Option<bool>,
    /// Designated, outside every loaded zone, and not known to have been flooded.
    pub recommended: bool,
}

impl HazardStatus {
    /// Applies the rule for recommending a site.
    ///
    /// # Source
    /// Design section 4: designated for the hazard, outside every loaded zone of it, and not
    /// flagged `known_flooded` by the city.
    pub fn of(
        facility: &Facility,
        kind: HazardKind,
        in_zone: Option<bool>,
        known_flooded: bool,
    ) -> Self {
        let designated = facility.is_designated_for(kind);
        let recommended = designated && in_zone != Some(true) && !known_flooded;
        HazardStatus {
            kind,
            designated,
            in_zone,
            near_zone: None,
            recommended,
        }
    }
}

/// Reads a designation from codes and booleans; kinds not named are not designated.
pub(crate) fn designation(kinds: &BTreeMap<HazardKind, bool>) -> Designation {
    Designation::for_kinds(kinds.iter().filter(|(_, on)| **on).map(|(kind, _)| *kind))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gym(designated: Option<Designation>) -> Facility {
        Facility {
            id: "E4120700001".to_owned(),
            name: LocalName::from_pairs([("ja", "体育館")]),
            address: "鹿島市".to_owned(),
            roles: Vec::new(),
            designated,
            at: LonLat::new(130.1, 33.1).unwrap(),
        }
    }

    #[test]
    fn a_site_is_recommended_only_when_designated_outside_zones_and_never_flooded() {
        let flood = HazardKind::Flood;
        let site = gym(Some(Designation::for_kinds([flood])));
        let recommended = |zone, flooded| HazardStatus::of(&site, flood, zone, flooded).recommended;
        assert!(recommended(Some(false), false));
        assert!(recommended(None, false));
        assert!(!recommended(Some(true), false));
        assert!(!recommended(Some(false), true));
        assert!(!HazardStatus::of(&site, HazardKind::Tsunami, Some(false), false).recommended);
    }

    #[test]
    fn a_shelter_that_is_no_emergency_site_is_never_recommended() {
        let status = HazardStatus::of(&gym(None), HazardKind::Flood, Some(false), false);
        assert!(!status.designated && !status.recommended);
    }

    #[test]
    fn a_designation_is_printed_with_all_eight_kinds_in_the_official_order() {
        let json = serde_json::to_string(&Designation::for_kinds([HazardKind::Earthquake]));
        assert_eq!(
            json.unwrap(),
            r#"{"flood":false,"landslide":false,"storm_surge":false,"earthquake":true,"tsunami":false,"large_fire":false,"inland_flood":false,"volcano":false}"#
        );
    }
}
