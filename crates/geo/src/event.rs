//! Events: what happened, in the order of the journal.

use serde::{Deserialize, Serialize};

use crate::closure::Closure;
use crate::code::code_enum;
use crate::confirmation::Subjects;
use crate::evacuation::{Coverage, Order};
use crate::moment::Moment;
use crate::note::Note;
use crate::opening::Opening;
use crate::space::Space;

/// A place in the journal: only grows, in commit order; numbers may be skipped.
#[derive(
    Debug, Clone, Copy, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(transparent)]
pub struct Seq(pub u64);

impl std::fmt::Display for Seq {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.fmt(f)
    }
}

code_enum! {
    /// What kind of thing an event is about.
    pub enum SubjectKind: "a kind of subject" {
        /// A closure.
        Closure = "closure",
        /// The state of a shelter.
        Shelter = "shelter",
        /// An evacuation order.
        Evacuation = "evacuation",
        /// A statement that what is posted is complete; its id is what it speaks of.
        Confirmation = "confirmation",
        /// The journal itself: an erased note (its id is the note's), a restored backup.
        Journal = "journal",
    }
}

/// What an event is about.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct Subject {
    /// What kind of thing.
    pub kind: SubjectKind,
    /// Which one.
    pub id: String,
}

impl Subject {
    /// The subject of a kind with this id.
    pub fn new(kind: SubjectKind, id: impl Into<String>) -> Self {
        Subject {
            kind,
            id: id.into(),
        }
    }
}

/// What happened. Members a later edition adds are ignored; an unknown `type` is an error.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum Change {
    /// A closure was posted.
    ClosurePosted {
        /// The closure.
        closure: Box<Closure>,
    },
    /// A closure was changed.
    ClosureChanged {
        /// The closure as it is now.
        closure: Box<Closure>,
    },
    /// Staff said that a closure still holds.
    ClosureConfirmed {
        /// From when on that no longer counts.
        recheck_by: Moment,
    },
    /// A closure was lifted.
    ClosureLifted {
        /// What was said.
        #[serde(default)]
        note_ja: Option<Note>,
    },
    /// The state of a shelter was set.
    ShelterStateSet {
        /// The state.
        opening: Box<Opening>,
    },
    /// Staff said that the state of a shelter is still so.
    ShelterConfirmed {
        /// From when on that no longer counts.
        recheck_by: Moment,
    },
    /// An order was prepared.
    OrderPrepared {
        /// The order.
        order: Box<Order>,
    },
    /// A prepared order was changed.
    OrderChanged {
        /// The order as it is now.
        order: Box<Order>,
    },
    /// An order was issued; the one it supersedes is lifted by the same event.
    OrderIssued {
        /// From when on it counts as unconfirmed.
        recheck_by: Moment,
    },
    /// Staff said that an order still holds.
    OrderConfirmed {
        /// From when on that no longer counts.
        recheck_by: Moment,
    },
    /// An order in force was corrected.
    OrderCorrected {
        /// The order as it is now.
        order: Box<Order>,
    },
    /// An order was lifted.
    OrderLifted {
        /// Which level remains.
        remaining_level: Option<u8>,
        /// How much of its areas the orders that remain hold for; none when none does.
        #[serde(default)]
        remaining_coverage: Option<Coverage>,
        /// What was said.
        #[serde(default)]
        note_ja: Option<Note>,
    },
    /// A prepared order was discarded, or an issued one taken back.
    OrderCancelled {
        /// What was said.
        #[serde(default)]
        note_ja: Option<Note>,
        /// The order it had taken the place of, when that holds again.
        #[serde(default)]
        reinstates: Option<String>,
    },
    /// Staff said that what is posted is complete.
    CompletenessConfirmed {
        /// Of what.
        of: Subjects,
        /// From when on that no longer counts.
        recheck_by: Moment,
    },
    /// The text of a note was erased.
    NoteErased {
        /// The note's id.
        note: String,
    },
    /// The journal was restored from a backup: every lease ends, completeness is void.
    Restored {
        /// The last event in the backup.
        backup_seq: Seq,
        /// When the backup was made.
        backup_at: Moment,
    },
}

/// A stored change that cannot be read.
#[derive(Debug, thiserror::Error)]
#[error("expected a change this edition knows in event {seq}, found {cause}")]
pub struct UnreadableChange {
    /// The event.
    pub seq: Seq,
    /// What the parser met.
    pub cause: serde_json::Error,
}

impl Change {
    /// Its `type`, a code.
    pub const fn code(&self) -> &'static str {
        match self {
            Change::ClosurePosted { .. } => "closure_posted",
            Change::ClosureChanged { .. } => "closure_changed",
            Change::ClosureConfirmed { .. } => "closure_confirmed",
            Change::ClosureLifted { .. } => "closure_lifted",
            Change::ShelterStateSet { .. } => "shelter_state_set",
            Change::ShelterConfirmed { .. } => "shelter_confirmed",
            Change::OrderPrepared { .. } => "order_prepared",
            Change::OrderChanged { .. } => "order_changed",
            Change::OrderIssued { .. } => "order_issued",
            Change::OrderConfirmed { .. } => "order_confirmed",
            Change::OrderCorrected { .. } => "order_corrected",
            Change::OrderLifted { .. } => "order_lifted",
            Change::OrderCancelled { .. } => "order_cancelled",
            Change::CompletenessConfirmed { .. } => "completeness_confirmed",
            Change::NoteErased { .. } => "note_erased",
            Change::Restored { .. } => "restored",
        }
    }

    /// The JSON that is stored.
    pub fn to_json(&self) -> String {
        serde_json::to_string(self).expect("a change holds only text and finite numbers")
    }

    /// Reads what [`Change::to_json`] wrote; `seq` is for the error.
    ///
    /// # Errors
    /// [`UnreadableChange`] when the type is unknown or a member is missing.
    pub fn from_json(seq: Seq, json: &str) -> Result<Self, UnreadableChange> {
        serde_json::from_str(json).map_err(|cause| UnreadableChange { seq, cause })
    }

    /// Every note in it, to store their texts apart and to fill them in again.
    pub fn notes_mut(&mut self) -> Vec<&mut Note> {
        match self {
            Change::ClosurePosted { closure } | Change::ClosureChanged { closure } => {
                closure.notes_mut().collect()
            }
            Change::ShelterStateSet { opening } => opening.notes_mut().collect(),
            Change::OrderPrepared { order }
            | Change::OrderChanged { order }
            | Change::OrderCorrected { order } => order.notes_mut().collect(),
            Change::ClosureLifted { note_ja }
            | Change::OrderLifted { note_ja, .. }
            | Change::OrderCancelled { note_ja, .. } => note_ja.iter_mut().collect(),
            Change::ClosureConfirmed { .. }
            | Change::ShelterConfirmed { .. }
            | Change::OrderIssued { .. }
            | Change::OrderConfirmed { .. }
            | Change::CompletenessConfirmed { .. }
            | Change::NoteErased { .. }
            | Change::Restored { .. } => Vec::new(),
        }
    }
}

/// An event before the journal has given it its place.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct NewEvent {
    /// Where it belongs.
    pub space: Space,
    /// When it was decided; the journal never lets time run backwards.
    pub at: Moment,
    /// Who did it; never public.
    pub actor: String,
    /// What it is about.
    pub subject: Subject,
    /// The version of the subject that it makes.
    pub version: u64,
    /// What happened.
    pub change: Change,
}

impl NewEvent {
    /// The event in its place in the journal, at the journal's time.
    pub fn placed(self, seq: Seq, at: Moment) -> Event {
        Event {
            seq,
            space: self.space,
            at,
            actor: self.actor,
            subject: self.subject,
            version: self.version,
            change: self.change,
        }
    }
}

/// One entry of the journal.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Event {
    /// Its place.
    pub seq: Seq,
    /// Where it belongs.
    pub space: Space,
    /// When it was written.
    pub at: Moment,
    /// Who did it; never public.
    pub actor: String,
    /// What it is about.
    pub subject: Subject,
    /// The version of the subject that it made.
    pub version: u64,
    /// What happened.
    pub change: Change,
}
