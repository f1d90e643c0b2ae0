//! Evacuation sites and shelters.

use michi_geo::hazard::HazardKind;
use michi_geo::query::point::NEAR_M;
use michi_geo::query::shelters::{NearbyShelter, ShelterStatus};
use michi_geo::shelter::{FacilityRole, HazardStatus};
use michi_l10n::Args;
use michi_l10n::distance::spoken_minutes;
use serde::Serialize;

use super::said::Said;
use super::speaker::{Speaker, dashed};

/// A site near a point in sentences.
#[derive(Debug, Clone, Serialize)]
pub struct NearbyText {
    /// The facility's id.
    pub id: String,
    /// Its name.
    pub name: Said,
    /// How far, and how long on foot.
    pub distance: Said,
    /// What is known about it for the hazard.
    pub notes: Vec<Said>,
}

/// A facility in sentences.
#[derive(Debug, Clone, Serialize)]
pub struct FacilityText {
    /// Its name.
    pub name: Said,
    /// What it is for.
    pub roles: Vec<Said>,
    /// For each hazard: designated or not, inside a zone or not. Both are said.
    pub hazards: Vec<HazardStatusText>,
    /// What else is known.
    pub notes: Vec<Said>,
}

/// One hazard at a facility in sentences.
#[derive(Debug, Clone, Serialize)]
pub struct HazardStatusText {
    /// The hazard.
    pub kind: HazardKind,
    /// Whether it is designated.
    pub designated: Said,
    /// Whether it stands in a zone.
    pub zone: Said,
    /// That a zone begins close by.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub near_zone: Option<Said>,
}

impl Speaker<'_> {
    /// The name of a role.
    pub fn role(&self, role: FacilityRole) -> Said {
        self.say(&format!("shelter-role-{}", dashed(role.code())))
    }

    /// Whether a facility is designated for a hazard.
    pub fn designated(&self, status: &HazardStatus) -> Said {
        let id = if status.designated {
            "shelter-designated-yes"
        } else {
            "shelter-designated-no"
        };
        self.about_hazard(id, status.kind)
    }

    /// Whether something stands in a zone of a hazard.
    pub fn in_zone(&self, kind: HazardKind, in_zone: Option<bool>) -> Said {
        let id = match in_zone {
            Some(true) => "shelter-in-zone",
            Some(false) => "shelter-outside-zone",
            None => "shelter-zone-unknown",
        };
        self.about_hazard(id, kind)
    }

    /// That a zone of a hazard begins close to something that stands outside.
    pub fn near_zone(&self, kind: HazardKind) -> Said {
        let hazard = self.hazard(kind);
        let args = Args::new().with("hazard", hazard.marked());
        self.say_with("shelter-near-zone", &args.with("metres", NEAR_M))
    }

    /// A sentence that takes only the name of a hazard.
    fn about_hazard(&self, id: &str, kind: HazardKind) -> Said {
        let hazard = self.hazard(kind);
        self.say_with(id, &Args::new().with("hazard", hazard.marked()))
    }

    /// How far a site is, and how long that takes on foot.
    ///
    /// # Units
    /// Metres in a straight line, and minutes.
    pub fn way(&self, distance_m: f64, walk_min: u32) -> Said {
        let distance = self.distance(distance_m);
        let minutes = spoken_minutes(f64::from(walk_min));
        let args = Args::new()
            .with("distance", distance.marked())
            .with("minutes", minutes);
        self.say_with("shelter-distance", &args)
    }

    /// A site near a point.
    pub fn nearby(&self, site: &NearbyShelter<'_>) -> NearbyText {
        let mut notes = Vec::new();
        if site.recommended {
            notes.push(self.about_hazard("shelter-recommended", site.hazard));
        } else {
            notes.push(self.in_zone(site.hazard, site.in_zone));
            notes.push(self.say("shelter-not-recommended"));
        }
        notes.extend(site.near_zones.iter().map(|kind| self.near_zone(*kind)));
        if site.known_flooded {
            notes.push(self.say("shelter-known-flooded"));
        }
        NearbyText {
            id: site.id.to_owned(),
            name: self.name(site.name),
            distance: self.way(site.distance_m, site.walk_min),
            notes,
        }
    }

    /// A facility with all that is known about it.
    pub fn facility(&self, status: &ShelterStatus) -> FacilityText {
        let mut roles: Vec<FacilityRole> = status.facility.roles.iter().map(|r| r.role).collect();
        roles.dedup();
        let hazards = |hazard: &HazardStatus| HazardStatusText {
            kind: hazard.kind,
            designated: self.designated(hazard),
            zone: self.in_zone(hazard.kind, hazard.in_zone),
            near_zone: (hazard.near_zone == Some(true)).then(|| self.near_zone(hazard.kind)),
        };
        let mut notes = vec![self.say("shelter-state-unknown")];
        if status.facility.designated.is_none() {
            notes.push(self.say("shelter-designated-none"));
        }
        if status.known_flooded {
            notes.push(self.say("shelter-known-flooded"));
        }
        FacilityText {
            name: self.name(&status.facility.name),
            roles: roles.into_iter().map(|role| self.role(role)).collect(),
            hazards: status.hazards.iter().map(hazards).collect(),
            notes,
        }
    }
}
