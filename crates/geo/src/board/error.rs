//! Why an event cannot have happened after those before it.

use crate::event::Seq;
use crate::space::Space;

/// An event that cannot have happened after those before it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FoldError {
    /// An event of another space.
    #[error("expected an event of space `{expected}`, found `{found}` in event {seq}")]
    OtherSpace {
        /// The event.
        seq: Seq,
        /// The board's space.
        expected: Space,
        /// The event's space.
        found: Space,
    },
    /// An event that is not after the last one.
    #[error("expected an event after {last}, found event {seq}")]
    NotAfter {
        /// The event.
        seq: Seq,
        /// The last one on the board.
        last: Seq,
    },
    /// A change of another kind of subject, or of a subject with another id.
    #[error("expected the subject of `{change}`, found `{found}` in event {seq}")]
    WrongSubject {
        /// The event.
        seq: Seq,
        /// The type of its change.
        change: &'static str,
        /// The id of its subject.
        found: String,
    },
    /// A change of something that is not there.
    #[error("expected the id of a posting, found `{id}` in event {seq}")]
    UnknownId {
        /// The event.
        seq: Seq,
        /// The id.
        id: String,
    },
    /// A new posting with the id of another.
    #[error("expected a new id, found that of a posting, `{id}`, in event {seq}")]
    AlreadyThere {
        /// The event.
        seq: Seq,
        /// The id.
        id: String,
    },
    /// A version that does not follow.
    #[error("expected version {expected}, found {found} in event {seq}")]
    Version {
        /// The event.
        seq: Seq,
        /// The version that follows.
        expected: u64,
        /// The event's version.
        found: u64,
    },
    /// A step that the state does not allow.
    #[error("expected a state that allows `{change}`, found `{state}` in event {seq}")]
    State {
        /// The event.
        seq: Seq,
        /// The type of its change.
        change: &'static str,
        /// The state, a code.
        state: &'static str,
    },
}
