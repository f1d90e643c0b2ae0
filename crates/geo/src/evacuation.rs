//! Evacuation orders: who must leave, where, why, and in which state the order is.

mod codes;
mod draft;
mod wording;

use serde::{Deserialize, Serialize};

use crate::hazard::HazardKind;
use crate::moment::Moment;
use crate::note::Note;
use crate::posting::OrderDecidedBy;

pub use crate::area::{Area, Areas, Coverage};
pub use codes::{OrderKind, OrderReason, OrderState, OrderStep};
pub use draft::{OrderDraft, OrderPatch};

/// An evacuation order, from its preparation on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Order {
    /// Its id, `o-…`.
    pub id: String,
    /// What people are told to do.
    pub kind: OrderKind,
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
    /// In which state it is.
    pub state: OrderState,
    /// When it was prepared; never public.
    pub prepared_at: Moment,
    /// Who prepared it; never public.
    pub prepared_by: String,
    /// When it was issued.
    pub issued_at: Option<Moment>,
    /// Who issued it; never public.
    pub issued_by: Option<String>,
    /// When staff last said that it holds.
    pub confirmed_at: Option<Moment>,
    /// From when on it counts as unconfirmed; it stays in force.
    pub recheck_by: Option<Moment>,
    /// The order it takes the place of.
    pub supersedes: Option<String>,
    /// The order that took its place.
    pub superseded_by: Option<String>,
    /// When it was lifted.
    pub lifted_at: Option<Moment>,
    /// Which level remained when it was lifted.
    pub remaining_level: Option<u8>,
    /// How much of its areas the orders of that level held for then, or where none had a level,
    /// those without; none when no other order did.
    #[serde(default)]
    pub remaining_coverage: Option<Coverage>,
    /// When it was cancelled.
    pub cancelled_at: Option<Moment>,
    /// What else there is to say, in Japanese.
    pub note_ja: Option<Note>,
    /// What was said when it was lifted or cancelled, in Japanese.
    pub end_note_ja: Option<Note>,
    /// When it was corrected while in force.
    pub corrected_at: Option<Moment>,
    /// Counts its changes, from 1.
    pub version: u64,
    /// How many of them came with events of other orders; events of its own count without them.
    #[serde(default)]
    pub changed_by_others: u64,
}

impl Order {
    /// The alert level, where the hazard has levels.
    pub fn level(&self) -> Option<u8> {
        self.kind.level(self.hazard)
    }

    /// Whether it is in force and nobody confirmed it in time.
    pub fn is_unconfirmed(&self, now: Moment) -> bool {
        self.state == OrderState::InForce && self.recheck_by.is_some_and(|by| now >= by)
    }

    /// Counts its own events, from 1.
    pub(crate) fn own_version(&self) -> u64 {
        self.version.saturating_sub(self.changed_by_others)
    }

    /// Counts an event of its own.
    pub(crate) fn count_own(&mut self, own_version: u64) {
        self.version = own_version.saturating_add(self.changed_by_others);
    }

    /// Counts a change that came with an event of another order.
    pub(crate) fn count_other(&mut self) {
        self.version = self.version.saturating_add(1);
        self.changed_by_others = self.changed_by_others.saturating_add(1);
    }

    /// When it was lifted or cancelled.
    pub fn ended_at(&self) -> Option<Moment> {
        self.lifted_at.or(self.cancelled_at)
    }

    /// Every note that hangs on it, with its translations in it.
    pub fn notes_mut(&mut self) -> impl Iterator<Item = &mut Note> {
        [&mut self.note_ja, &mut self.end_note_ja]
            .into_iter()
            .flatten()
    }
}
