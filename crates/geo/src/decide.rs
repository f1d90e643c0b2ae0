//! Decisions: what staff ask for, checked against the board, becomes an event or a refusal.

mod closures;
mod confirmations;
mod openings;
mod orders;

use crate::board::Board;
use crate::city::City;
use crate::evacuation::OrderState;
use crate::event::{Change, NewEvent, Subject};
use crate::moment::Moment;

pub use orders::Remains;

/// Which version of a thing staff have before them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expected {
    /// This one (`If-Match: "v3"`).
    Version(u64),
    /// Whatever there is (`If-Match: *`).
    Any,
    /// None: nothing is posted yet (`If-None-Match: *`).
    Absent,
}

/// Why staff's request cannot be done now.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nothing has this id.
    #[error("expected the id of a posting, found `{id}`")]
    UnknownId {
        /// The id.
        id: String,
    },
    /// Somebody changed it in the meantime.
    #[error("expected the version last read, found version {current}")]
    Stale {
        /// The version there is; 0 when there is none.
        current: u64,
    },
    /// A closure that was lifted.
    #[error("expected a closure that was not lifted, found a lifted one")]
    AlreadyLifted,
    /// An order that is not in force.
    #[error("expected an order in force, found one `{state}`")]
    NotInForce {
        /// Its state.
        state: OrderState,
    },
    /// An order that is not prepared.
    #[error("expected a prepared order, found one `{state}`")]
    NotPrepared {
        /// Its state.
        state: OrderState,
    },
    /// An order that has ended.
    #[error("expected an order prepared or in force, found one `{state}`")]
    Ended {
        /// Its state.
        state: OrderState,
    },
    /// The level said to remain is not the one that does.
    #[error("expected {}, the level that remains, found {}", level(*.remaining), level(*.stated))]
    RemainingDiffers {
        /// What was said.
        stated: Option<u8>,
        /// What the other orders in force leave.
        remaining: Option<u8>,
    },
    /// A correction that would make another order of one in force.
    #[error(
        "expected a correction that keeps kind and hazard, found another `{member}`: \
         issue an order that supersedes this one, or cancel it"
    )]
    CorrectionOfKind {
        /// What differs.
        member: &'static str,
    },
    /// A correction that would leave people without the order they are under.
    #[error(
        "expected a correction that holds everywhere the order does, found one that does not: \
         lift it, saying what remains, or cancel it"
    )]
    CorrectionNarrower,
    /// An order to take the place of one that is not in force.
    #[error("expected the id of an order in force to take the place of, found `{id}`")]
    SupersedesNoneInForce {
        /// The id.
        id: String,
    },
    /// An order to take the place of one for another hazard.
    #[error("expected an order for the same hazard to take the place of, found `{id}`")]
    SupersedesOtherHazard {
        /// The id.
        id: String,
    },
    /// An order to take the place of one that holds where the new one does not.
    #[error("expected the new order to hold everywhere the old one does, found `{id}` wider")]
    SupersedesWider {
        /// The id.
        id: String,
    },
}

fn level(level: Option<u8>) -> String {
    level.map_or_else(|| "none".to_owned(), |level| level.to_string())
}

impl Refusal {
    /// Its stable code.
    pub const fn code(&self) -> &'static str {
        match self {
            Refusal::UnknownId { .. } => "unknown_id",
            Refusal::Stale { .. } => "stale",
            Refusal::AlreadyLifted => "already_lifted",
            Refusal::NotInForce { .. } => "not_in_force",
            Refusal::NotPrepared { .. } => "not_prepared",
            Refusal::Ended { .. } => "ended",
            Refusal::RemainingDiffers { .. } => "remaining_differs",
            Refusal::CorrectionOfKind { .. } => "correction_of_kind",
            Refusal::CorrectionNarrower => "correction_narrower",
            Refusal::SupersedesNoneInForce { .. } => "supersedes_none_in_force",
            Refusal::SupersedesOtherHazard { .. } => "supersedes_other_hazard",
            Refusal::SupersedesWider { .. } => "supersedes_wider",
        }
    }
}

/// What a decision is made from: the board, the city, who asks, and when.
#[derive(Debug, Clone, Copy)]
pub struct Desk<'a> {
    /// What is posted.
    pub board: &'a Board,
    /// The city, for what its areas hold.
    pub city: &'a City,
    /// Who asks.
    pub actor: &'a str,
    /// The present moment.
    pub now: Moment,
}

impl Desk<'_> {
    /// The event that makes the next version of a subject.
    fn event(&self, subject: Subject, change: Change) -> NewEvent {
        let current = self.board.version_of(&subject).unwrap_or(0);
        NewEvent {
            space: self.board.space().clone(),
            at: self.now,
            actor: self.actor.to_owned(),
            subject,
            version: current.saturating_add(1),
            change,
        }
    }
}

impl Expected {
    /// Checks the version there is; none when nothing is there.
    fn check(self, current: Option<u64>) -> Result<(), Refusal> {
        let met = match self {
            Expected::Version(version) => current == Some(version),
            Expected::Any => true,
            Expected::Absent => current.is_none(),
        };
        let current = current.unwrap_or(0);
        if met {
            Ok(())
        } else {
            Err(Refusal::Stale { current })
        }
    }
}
