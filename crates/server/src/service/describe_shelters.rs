//! Facilities as GeoJSON: roles, designation per hazard, and what is known of each.

use michi_geo::atlas::Atlas;
use michi_geo::coord::Bbox;
use michi_geo::hazard::HazardKind;
use michi_geo::public::{PublicBoard, PublicOpening};
use michi_geo::query::shelters::ShelterStatus;
use serde_json::{Value, json};

use crate::text::teller::Teller;

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

/// The wanted facilities, in the order of the layer; with a teller also in its words.
///
/// Without a board, openings are not connected: `state` and `opening` are null, which is not none.
pub fn describe_shelters(
    atlas: &Atlas,
    wanted: Wanted,
    board: Option<&PublicBoard>,
    teller: Option<Teller<'_>>,
) -> Value {
    let shelters = atlas
        .shelters()
        .iter()
        .filter(|status| wanted.includes(status));
    let opening = |status: &ShelterStatus| board?.opening(&status.facility.id);
    let is_shut = |id: &str| board.is_some_and(|board| board.is_shut(id));
    let features: Vec<Value> = shelters
        .map(|status| {
            let mut feature = feature(status, opening(status), teller);
            if is_shut(&status.facility.id) {
                recommend_none(&mut feature);
            }
            feature
        })
        .collect();
    let mut collection = json!({ "type": "FeatureCollection", "features": features });
    if let Some(teller) = teller {
        collection["lang"] = json!(teller.speaker.info().tag);
    }
    collection
}

/// Takes back every recommendation of a site that is shut.
fn recommend_none(feature: &mut Value) {
    let hazards = feature["properties"]["hazards"].as_array_mut();
    for hazard in hazards.into_iter().flatten() {
        hazard["recommended"] = json!(false);
    }
}

/// One facility; `state` and `opening` are null where nothing is posted of it.
fn feature(
    status: &ShelterStatus,
    opening: Option<&PublicOpening>,
    teller: Option<Teller<'_>>,
) -> Value {
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
            "state": opening.map(|opening| opening.state),
            "opening": opening.map(PublicOpening::to_json),
        },
    });
    if let Some(teller) = teller {
        let name = teller.speaker.name(&facility.name);
        let mut text = json!(teller.speaker.facility(status));
        let told = opening.map(|opening| teller.opening(opening, Some(facility)).lines(name));
        text["opening"] = json!(told);
        feature["properties"]["text"] = text;
    }
    feature
}
