//! Facilities as GeoJSON: roles, designation per hazard, and what is known of each.

use michi_geo::atlas::Atlas;
use michi_geo::coord::Bbox;
use michi_geo::hazard::HazardKind;
use michi_geo::query::shelters::ShelterStatus;
use serde_json::{Value, json};

use crate::text::Speaker;

/// Which facilities are asked for; nothing asked for means all.
#[derive(Debug, Clone, Copy, Default, PartialEq)]
pub struct Wanted {
    /// Only those designated for this hazard.
    pub hazard: Option<HazardKind>,
    /// Only those in this box.
    pub bbox: Option<Bbox>,
}

impl Wanted {
    fn includes(&self, status: &ShelterStatus) -> bool {
        let designated = |kind| status.facility.is_designated_for(kind);
        self.hazard.is_none_or(designated)
            && self
                .bbox
                .is_none_or(|bbox| bbox.contains(status.facility.at))
    }
}

/// The wanted facilities, in the order of the layer; with a speaker also in its words.
pub fn describe_shelters(atlas: &Atlas, wanted: Wanted, speaker: Option<Speaker<'_>>) -> Value {
    let shelters = atlas
        .shelters()
        .iter()
        .filter(|status| wanted.includes(status));
    let features: Vec<Value> = shelters.map(|status| feature(status, speaker)).collect();
    let mut collection = json!({ "type": "FeatureCollection", "features": features });
    if let Some(speaker) = speaker {
        collection["lang"] = json!(speaker.info().tag);
    }
    collection
}

/// One facility; `state` stays null until postings of shelters are connected.
fn feature(status: &ShelterStatus, speaker: Option<Speaker<'_>>) -> Value {
    let facility = &status.facility;
    let mut feature = json!({
        "type": "Feature",
        "id": facility.id,
        "geometry": { "type": "Point", "coordinates": facility.at },
        "properties": {
            "id": facility.id,
            "name": facility.name,
            "address": facility.address,
            "roles": facility.roles,
            "designated": facility.designated,
            "hazards": status.hazards,
            "known_flooded": status.known_flooded,
            "state": null,
        },
    });
    if let Some(speaker) = speaker {
        feature["properties"]["text"] = json!(speaker.facility(status));
    }
    feature
}
