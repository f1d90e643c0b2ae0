//! What the public may know of the state of a shelter.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use crate::hazard::HazardKind;
use crate::moment::Moment;
use crate::note::{text_of, translations_of};
use crate::opening::{Crowding, Opening, OpeningState, Service};
use crate::posting::Known;

/// The state of a shelter as the public knows it; serialises as the property `opening`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PublicOpening {
    /// The facility's id.
    pub facility: String,
    /// Whether people can get in.
    pub state: OpeningState,
    /// Whether nobody confirmed it in time.
    pub unconfirmed: bool,
    /// Since when it counts as unconfirmed, while it does.
    pub unconfirmed_since: Option<Moment>,
    /// How full it is.
    pub crowding: Option<Crowding>,
    /// For which hazards it is or will be open.
    pub open_for: Vec<HazardKind>,
    /// Why it opens for a hazard it is not designated for, in Japanese.
    pub undesignated_reason_ja: Option<String>,
    /// What it has.
    pub services: BTreeMap<Service, Known>,
    /// Which languages the interpreters speak.
    pub interpreter_languages: Vec<String>,
    /// What else there is to say, in Japanese.
    pub note_ja: Option<String>,
    /// The same in other languages, by tag, translated by people.
    pub note_translations: BTreeMap<String, String>,
    /// When staff last said that it is so.
    pub confirmed_at: Moment,
    /// From when on it counts as unconfirmed.
    pub recheck_by: Moment,
    /// Counts its changes.
    pub version: u64,
}

impl PublicOpening {
    /// What the public may know of it.
    pub fn at(opening: &Opening, now: Moment) -> Self {
        let unconfirmed = opening.is_unconfirmed(now);
        let text = |note| text_of(note).map(str::to_owned);
        PublicOpening {
            facility: opening.facility.clone(),
            state: opening.state,
            unconfirmed,
            unconfirmed_since: unconfirmed.then_some(opening.recheck_by),
            crowding: opening.crowding,
            open_for: opening.open_for.clone(),
            undesignated_reason_ja: text(opening.undesignated_reason_ja.as_ref()),
            services: opening.services.clone(),
            interpreter_languages: opening.interpreter_languages.clone(),
            note_ja: text(opening.note_ja.as_ref()),
            note_translations: translations_of(opening.note_ja.as_ref()),
            confirmed_at: opening.confirmed_at,
            recheck_by: opening.recheck_by,
            version: opening.version,
        }
    }

    /// Its JSON object.
    pub fn to_json(&self) -> Value {
        json!(self)
    }
}
