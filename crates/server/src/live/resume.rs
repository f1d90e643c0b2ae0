//! What a stream missed: from memory after a short break, else from the journal.

use std::sync::Arc;

use michi_geo::event::Seq;
use michi_geo::public::PublicBoard;
use michi_store::fault::StoreError;

use super::encode::message;
use super::folded::{Folded, READ_AT_ONCE};
use super::hub::Hub;
use super::message::Message;
use crate::config::STREAM_MISSED_MAX;
use crate::snapshot::Snapshot;

/// What came after a place in the stream.
#[derive(Debug)]
pub enum Missed {
    /// These messages, in order.
    These(Vec<Arc<Message>>),
    /// Too much, or the place is not of this journal: everything has to be read again.
    Everything,
}

impl Hub {
    /// The messages after `seq`; none is left out and none comes twice.
    ///
    /// # Errors
    /// [`StoreError`] when the journal cannot be read.
    pub async fn missed(&self, seq: u64, snapshot: &Snapshot) -> Result<Missed, StoreError> {
        let head = *self.applied.borrow();
        if seq > head.seq.0 {
            return Ok(Missed::Everything);
        }
        if let Some(messages) = self.recent.after(seq) {
            return Ok(Missed::These(messages));
        }
        if head.seq.0 - seq > STREAM_MISSED_MAX {
            return Ok(Missed::Everything);
        }
        self.replay(Seq(seq), head.seq, snapshot).await
    }

    /// Folds the journal from its beginning and encodes what lies after `from`, up to `to`.
    async fn replay(&self, from: Seq, to: Seq, snapshot: &Snapshot) -> Result<Missed, StoreError> {
        let Ok(_place) = self.replays.acquire().await else {
            return Ok(Missed::Everything);
        };
        let generation = self.applied.borrow().generation;
        let mut folded = Folded::empty(&self.space, generation);
        let mut messages = Vec::new();
        loop {
            let events = self
                .journal
                .read(&self.space, folded.head.seq, READ_AT_ONCE)
                .await?;
            if events.is_empty() {
                return Ok(Missed::These(messages));
            }
            for event in events {
                if event.seq > to {
                    return Ok(Missed::These(messages));
                }
                if !folded.take(&event) || event.seq <= from {
                    continue;
                }
                let board = PublicBoard::at(&folded.board, self.now());
                messages.extend(message(&event, &board, snapshot).map(Arc::new));
            }
        }
    }
}
