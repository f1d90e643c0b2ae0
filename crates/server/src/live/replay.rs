//! The journal told again, for a reader that missed more than the server remembers.

use std::sync::Arc;

use michi_geo::event::Seq;
use michi_geo::public::PublicBoard;
use michi_store::fault::StoreError;
use tokio::sync::OwnedSemaphorePermit;

use super::encode::message;
use super::folded::Folded;
use super::hub::Hub;
use super::message::Message;
use crate::snapshot::Snapshot;

/// Events told at once: what a reader that does not read keeps waiting.
const PAGE: usize = 128;

/// How far the journal has been told again to one reader.
pub struct Replay {
    hub: Arc<Hub>,
    folded: Folded,
    _place: OwnedSemaphorePermit,
}

impl Replay {
    /// Begins at the first event; none when too many readers have theirs told already.
    pub(super) fn begin(hub: &Arc<Hub>) -> Option<Self> {
        let place = Arc::clone(&hub.replays).try_acquire_owned().ok()?;
        let generation = hub.heads().borrow().generation;
        Some(Self {
            hub: Arc::clone(hub),
            folded: Folded::empty(&hub.space, generation),
            _place: place,
        })
    }

    /// The next messages after a place, in these languages, and perhaps none yet; nothing when the
    /// journal has no more or was restored meanwhile, which the stream itself tells.
    ///
    /// # Errors
    /// [`StoreError`] when the journal cannot be read.
    pub async fn page(
        &mut self,
        after: u64,
        snapshot: &Snapshot,
        languages: &[String],
    ) -> Result<Option<Vec<Message>>, StoreError> {
        let Self { hub, folded, .. } = self;
        // What the board has not taken in yet is told by the stream itself.
        let applied = *hub.heads().borrow();
        let mut events = hub.journal.read(&hub.space, folded.head.seq, PAGE).await?;
        events.retain(|event| event.seq <= applied.seq);
        let is_restored = hub.heads().borrow().generation != folded.head.generation;
        if events.is_empty() || is_restored {
            return Ok(None);
        }
        let mut messages = Vec::new();
        for event in &events {
            if folded.take(event) && event.seq > Seq(after) {
                // As it was told then: what ended long ago is otherwise begun and never ended.
                let board = PublicBoard::at(&folded.board, event.at);
                messages.extend(message(event, &board, snapshot, languages));
                tokio::task::yield_now().await;
            }
        }
        Ok(Some(messages))
    }
}

impl std::fmt::Debug for Replay {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let told = self.folded.head.seq;
        f.debug_struct("Replay")
            .field("told", &told)
            .finish_non_exhaustive()
    }
}
