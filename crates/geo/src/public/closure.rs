//! What the public may know of a closure.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use crate::closure::{Cause, Closure, ClosureGeometry, ClosureState, Restriction};
use crate::lease::SHOWN_AFTER_END_MS;
use crate::moment::Moment;
use crate::note::{text_of, translations_of};
use crate::posting::{Affected, ClosureDecidedBy, Direction, RoadFeature};

/// A closure as the public knows it; serialises as the properties of its feature.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct PublicClosure {
    /// Its id.
    pub id: String,
    /// The road, as people call it.
    pub road_name: String,
    /// Where.
    #[serde(skip)]
    pub geometry: ClosureGeometry,
    /// What is restricted.
    pub restriction: Restriction,
    /// Why.
    pub cause: Cause,
    /// In which direction along the line.
    pub direction: Direction,
    /// Who may not pass.
    pub affects: Vec<Affected>,
    /// What part of the road it is at.
    pub feature: Option<RoadFeature>,
    /// Its state.
    pub state: ClosureState,
    /// When it begins.
    pub starts_at: Moment,
    /// When it is expected to end.
    pub expected_end_at: Option<Moment>,
    /// Whether that time has passed and it was not lifted.
    pub expected_end_passed: bool,
    /// When staff last said that it holds.
    pub confirmed_at: Moment,
    /// From when on it counts as unconfirmed.
    pub recheck_by: Moment,
    /// Since when it counts as unconfirmed, while it does.
    pub unconfirmed_since: Option<Moment>,
    /// Who decided it.
    pub decided_by: ClosureDecidedBy,
    /// Which way to take instead.
    pub detour: Option<String>,
    /// What else there is to say, in Japanese; of a lifted one, what was said then.
    pub note_ja: Option<String>,
    /// The same in other languages, by tag, translated by people.
    pub note_translations: BTreeMap<String, String>,
    /// When it was lifted.
    pub lifted_at: Option<Moment>,
    /// Counts its changes.
    pub version: u64,
    /// When it was posted, for feeds; not a property.
    #[serde(skip)]
    pub posted_at: Moment,
}

impl PublicClosure {
    /// What the public may know of it; none when it was lifted more than 24 hours ago.
    pub fn at(closure: &Closure, now: Moment) -> Option<Self> {
        let state = closure.state(now);
        let gone = closure
            .lifted_at
            .is_some_and(|at| now >= at.plus_ms(SHOWN_AFTER_END_MS));
        if gone {
            return None;
        }
        let lifted = closure.lifted_at.is_some();
        let passed = closure.expected_end_at.is_some_and(|end| now >= end);
        let note = if lifted {
            &closure.lift_note_ja
        } else {
            &closure.note_ja
        };
        let text = |note| text_of(note).map(str::to_owned);
        let unconfirmed = state == ClosureState::Unconfirmed;
        Some(PublicClosure {
            id: closure.id.clone(),
            road_name: closure.road_name.clone(),
            geometry: closure.geometry.clone(),
            restriction: closure.restriction,
            cause: closure.cause,
            direction: closure.direction,
            affects: closure.affects.clone(),
            feature: closure.feature,
            state,
            starts_at: closure.starts_at,
            expected_end_at: closure.expected_end_at,
            expected_end_passed: passed && !lifted,
            confirmed_at: closure.confirmed_at,
            recheck_by: closure.recheck_by,
            // One that was never confirmed since it began is unconfirmed from its beginning.
            unconfirmed_since: unconfirmed.then(|| closure.recheck_by.max(closure.starts_at)),
            decided_by: closure.decided_by,
            detour: text(closure.detour.as_ref()),
            note_ja: text(note.as_ref()),
            note_translations: translations_of(note.as_ref()),
            lifted_at: closure.lifted_at,
            version: closure.version,
            posted_at: closure.posted_at,
        })
    }

    /// The GeoJSON feature (RFC 7946 section 3.2).
    pub fn to_feature(&self) -> Value {
        json!({
            "type": "Feature",
            "id": self.id,
            "geometry": self.geometry,
            "properties": self,
        })
    }

    /// Sorts lists: what stops most people first, then the newest.
    pub(super) fn order(&self) -> impl Ord + use<> {
        let state = match self.state {
            ClosureState::InForce => 0,
            ClosureState::Unconfirmed => 1,
            ClosureState::Planned => 2,
            ClosureState::Lifted => 3,
        };
        let newest = std::cmp::Reverse(self.posted_at);
        (state, self.restriction.severity(), newest, self.id.clone())
    }

    /// The moments at which it changes by time alone, past ones too.
    pub(super) fn changes_at(&self) -> Vec<Moment> {
        if let Some(lifted_at) = self.lifted_at {
            return vec![lifted_at.plus_ms(SHOWN_AFTER_END_MS)];
        }
        // A check due before the start shows nothing until then.
        let unconfirmed = self.recheck_by.max(self.starts_at);
        let mut moments = vec![self.starts_at, unconfirmed];
        moments.extend(self.expected_end_at);
        moments
    }
}
