//! What the public may know of an evacuation order.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::{Value, json};

use crate::area::Areas;
use crate::evacuation::{Coverage, Order, OrderKind, OrderReason, OrderState};
use crate::hazard::HazardKind;
use crate::lease::SHOWN_AFTER_END_MS;
use crate::moment::Moment;
use crate::note::{text_of, translations_of};
use crate::posting::OrderDecidedBy;

/// An order as the public knows it; serialises as its JSON object.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PublicOrder {
    /// Its id.
    pub id: String,
    /// What people are told to do.
    pub kind: OrderKind,
    /// The alert level; none for hazards without levels.
    pub level: Option<u8>,
    /// Because of which hazard.
    pub hazard: HazardKind,
    /// Where it holds.
    #[serde(rename = "districts")]
    pub areas: Areas,
    /// Why.
    pub reason: OrderReason,
    /// Who decided it.
    pub decided_by: OrderDecidedBy,
    /// When it was decided.
    pub decided_at: Moment,
    /// Its state; never `prepared`.
    pub state: OrderState,
    /// Whether it is in force and nobody confirmed it in time; it stays in force.
    pub unconfirmed: bool,
    /// Since when it counts as unconfirmed, while it does.
    pub unconfirmed_since: Option<Moment>,
    /// When it was issued.
    pub issued_at: Moment,
    /// When staff last said that it holds.
    pub confirmed_at: Moment,
    /// From when on it counts as unconfirmed.
    pub recheck_by: Moment,
    /// When it was corrected.
    pub corrected_at: Option<Moment>,
    /// The order it took the place of.
    pub supersedes: Option<String>,
    /// The order that took its place.
    pub superseded_by: Option<String>,
    /// When it was lifted.
    pub lifted_at: Option<Moment>,
    /// Which level remained when it was lifted.
    pub remaining_level: Option<u8>,
    /// How much of its areas the orders of that level held for then, or where none had a level,
    /// those without; none when no other order did.
    pub remaining_coverage: Option<Coverage>,
    /// When it was cancelled: the earlier announcement was wrong.
    pub cancelled_at: Option<Moment>,
    /// What else there is to say, in Japanese; of an ended one, what was said then.
    pub note_ja: Option<String>,
    /// The same in other languages, by tag, translated by people.
    pub note_translations: BTreeMap<String, String>,
    /// Counts its changes.
    pub version: u64,
}

impl PublicOrder {
    /// What the public may know of it; none when it was never issued, or ended more than 24 hours
    /// ago.
    pub fn at(order: &Order, now: Moment) -> Option<Self> {
        let issued_at = order.issued_at?;
        let ended = order.ended_at();
        let gone = ended.is_some_and(|at| now >= at.plus_ms(SHOWN_AFTER_END_MS));
        if gone || order.state == OrderState::Prepared {
            return None;
        }
        let unconfirmed = order.is_unconfirmed(now);
        let note = if ended.is_some() {
            &order.end_note_ja
        } else {
            &order.note_ja
        };
        Some(PublicOrder {
            id: order.id.clone(),
            kind: order.kind,
            level: order.level(),
            hazard: order.hazard,
            areas: order.areas.clone(),
            reason: order.reason,
            decided_by: order.decided_by,
            decided_at: order.decided_at,
            state: order.state,
            unconfirmed,
            unconfirmed_since: order.recheck_by.filter(|_| unconfirmed),
            issued_at,
            confirmed_at: order.confirmed_at.unwrap_or(issued_at),
            recheck_by: order.recheck_by.unwrap_or(issued_at),
            corrected_at: order.corrected_at,
            supersedes: order.supersedes.clone(),
            superseded_by: order.superseded_by.clone(),
            lifted_at: order.lifted_at,
            remaining_level: order.remaining_level,
            remaining_coverage: order.remaining_coverage,
            cancelled_at: order.cancelled_at,
            note_ja: text_of(note.as_ref()).map(str::to_owned),
            note_translations: translations_of(note.as_ref()),
            version: order.version,
        })
    }

    /// Its JSON object.
    pub fn to_json(&self) -> Value {
        json!(self)
    }

    /// When it was lifted or cancelled.
    pub fn ended_at(&self) -> Option<Moment> {
        self.lifted_at.or(self.cancelled_at)
    }

    /// Sorts lists: in force first, then the highest level, then the newest.
    pub(super) fn order(&self) -> impl Ord + use<> {
        use std::cmp::Reverse;
        let ended = self.state != OrderState::InForce;
        // An order without a level stands among those of the level its kind has elsewhere.
        let highest = Reverse(self.kind.rank());
        (ended, highest, Reverse(self.issued_at), self.id.clone())
    }

    /// The moments at which it changes by time alone, past ones too.
    pub(super) fn changes_at(&self) -> Vec<Moment> {
        let gone = self.ended_at().map(|at| at.plus_ms(SHOWN_AFTER_END_MS));
        vec![gone.unwrap_or(self.recheck_by)]
    }
}
