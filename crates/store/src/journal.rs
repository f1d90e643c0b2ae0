//! The Journal: events that are acknowledged only after they are on disk.

use crate::fault::StoreError;
use michi_geo::event::{Event, NewEvent, Seq};
use michi_geo::moment::Moment;
use michi_geo::space::Space;
use std::future::Future;
use std::pin::Pin;
use tokio::sync::watch;

/// What an asynchronous method of the traits gives.
pub type Answer<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// The most events that one read gives.
pub const MOST_EVENTS: usize = 10_000;

/// How long a repeated posting is recognised by its key.
///
/// # Units
/// Milliseconds.
pub const KEY_KEPT_MS: i64 = 7 * 24 * 60 * 60 * 1000;

/// One posting on its way into the journal.
#[derive(Debug, Clone, PartialEq)]
pub struct Entry {
    /// What happened.
    pub event: NewEvent,
    /// The key by which the same posting, sent twice, is known.
    pub key: Option<Key>,
}

/// An idempotency key and what was posted with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Key {
    /// Whose key it is; keys of different actors never meet.
    pub actor: String,
    /// The key.
    pub key: String,
    /// SHA-256 of the request.
    pub body_hash: [u8; 32],
}

/// What an actor posted with a key before.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct KeyUse {
    /// SHA-256 of the request.
    pub body_hash: [u8; 32],
    /// The event it became.
    pub seq: Seq,
}

/// A posting that is on disk.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Appended {
    /// The event's number.
    pub seq: Seq,
    /// Whether an earlier posting with the same key and request is meant.
    pub replayed: bool,
}

/// Why a posting is not in the journal.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AppendError {
    /// The event does not follow the subject's latest one.
    #[error("expected an event that follows version {current}, found another")]
    VersionTaken {
        /// The version of the subject now, 0 when there is none.
        current: u64,
    },
    /// The key was used for another request.
    #[error("expected the request first sent with this key, found another")]
    KeyReused,
    /// A note's id stands for another text already.
    #[error("expected a new id for a new text, found `{id}`, which has another text")]
    NoteTaken {
        /// The note's id.
        id: String,
    },
    /// There is no room on the disk; what is there can still be read.
    #[error("expected room on the disk of the store, found none: {detail}")]
    Full {
        /// What the database said.
        detail: String,
    },
    /// The store does not answer; the posting may be sent again with the same key.
    #[error("expected the store to answer, found {detail}")]
    Unavailable {
        /// What the database said.
        detail: String,
    },
}

impl From<StoreError> for AppendError {
    fn from(fault: StoreError) -> Self {
        match fault {
            StoreError::Full { detail } => AppendError::Full { detail },
            StoreError::Unavailable { detail } => AppendError::Unavailable { detail },
            other => AppendError::Unavailable {
                detail: other.to_string(),
            },
        }
    }
}

/// The end of the journal. A later head is a greater one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
pub struct Head {
    /// Grows with each restore; everything folded before is void then.
    pub generation: u64,
    /// The number of the last event, 0 before the first.
    pub seq: Seq,
}

/// A folded state, kept so that a start need not fold everything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snapshot {
    /// Whose state.
    pub space: Space,
    /// Which events are in it.
    pub head: Head,
    /// The state, in a form of its maker's.
    pub body: Vec<u8>,
}

/// Append-only events of every space, in one order.
pub trait Journal: Send + Sync {
    /// Puts an entry on disk and then answers; once polled it runs to its end even if dropped.
    ///
    /// The event's time becomes the later of the given one and that of the last event.
    ///
    /// # Errors
    /// When the entry is not in the journal; `Unavailable` also when that is not known.
    fn append(&self, entry: Entry) -> Answer<'_, Result<Appended, AppendError>>;

    /// What `actor` posted with `key` in the last seven days.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn find_key<'a>(
        &'a self,
        actor: &'a str,
        key: &'a str,
    ) -> Answer<'a, Result<Option<KeyUse>, StoreError>>;

    /// Events of one space after `after`, ascending, at most `limit` and [`MOST_EVENTS`].
    ///
    /// Notes carry their text, erased ones none.
    ///
    /// # Errors
    /// When the store cannot be read, or holds an event that this version does not know.
    fn read<'a>(
        &'a self,
        space: &'a Space,
        after: Seq,
        limit: usize,
    ) -> Answer<'a, Result<Vec<Event>, StoreError>>;

    /// One event, of any space.
    ///
    /// # Errors
    /// When the store cannot be read, or the event is of a form that this version does not know.
    fn event(&self, seq: Seq) -> Answer<'_, Result<Option<Event>, StoreError>>;

    /// The end of the journal on disk.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn head(&self) -> Answer<'_, Result<Head, StoreError>>;

    /// Tells each new head: at once after our commits, within a second after those of others.
    fn watch(&self) -> watch::Receiver<Head>;

    /// Erases the text of a note for good and says so in the journal.
    ///
    /// Gives the event, also when the note was erased before; none when there is no such note.
    ///
    /// # Errors
    /// When nothing was erased.
    fn erase_note<'a>(
        &'a self,
        id: &'a str,
        actor: &'a str,
        at: Moment,
    ) -> Answer<'a, Result<Option<Seq>, AppendError>>;

    /// Keeps a state in the place of the space's former one.
    ///
    /// Left out, with `false`, when it is older than a restore, than an erasure in that space, or
    /// than the state kept: such a state must not come back.
    ///
    /// # Errors
    /// When the state was not kept.
    fn save_snapshot(&self, snapshot: Snapshot) -> Answer<'_, Result<bool, StoreError>>;

    /// The state kept for a space.
    ///
    /// # Errors
    /// When the store cannot be read.
    fn load_snapshot<'a>(
        &'a self,
        space: &'a Space,
    ) -> Answer<'a, Result<Option<Snapshot>, StoreError>>;

    /// Finishes what was accepted and closes; later calls answer `Unavailable`.
    fn close(&self) -> Answer<'_, ()>;
}
