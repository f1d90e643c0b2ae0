//! What a stream missed: from memory after a short break, else from the journal.
//!
//! Phones that come back after a restart share one recall of the newest messages. Who is further
//! behind gets the journal told again, for a few readers at once; the others are told to read
//! everything again, so that nobody can keep the server busy with the past.

use std::sync::Arc;

use michi_geo::event::Seq;
use michi_geo::public::PublicBoard;
use michi_store::fault::StoreError;

use super::encode::message;
use super::folded::{Folded, READ_AT_ONCE};
use super::hub::Hub;
use super::message::Message;
use super::replay::Replay;
use crate::config::STREAM_MISSED_MAX;
use crate::snapshot::Snapshot;

/// What came after a place in the stream.
#[derive(Debug)]
pub enum Missed {
    /// These messages, in order.
    These(Vec<Arc<Message>>),
    /// More than is remembered: the journal tells it, page by page.
    Told(Box<Replay>),
    /// The place is not of this journal, or too many ask for too much: everything has to be read
    /// again.
    Everything,
}

impl Hub {
    /// The messages after `seq`; none is left out and none comes twice.
    ///
    /// # Errors
    /// [`StoreError`] when the journal cannot be read.
    pub async fn missed(
        self: &Arc<Self>,
        seq: u64,
        snapshot: &Snapshot,
    ) -> Result<Missed, StoreError> {
        let head = *self.applied.borrow();
        if seq > head.seq.0 {
            return Ok(Missed::Everything);
        }
        if let Some(messages) = self.recent.after(seq) {
            return Ok(Missed::These(messages));
        }
        let mut recalled = self.recalled.lock().await;
        if !*recalled {
            self.recall(snapshot).await?;
            *recalled = true;
        }
        drop(recalled);
        if let Some(messages) = self.recent.after(seq) {
            return Ok(Missed::These(messages));
        }
        let replay = Replay::begin(self);
        Ok(replay.map_or(Missed::Everything, |replay| Missed::Told(Box::new(replay))))
    }

    /// Brings back what was told before this process began, once for everyone who asks.
    async fn recall(&self, snapshot: &Snapshot) -> Result<(), StoreError> {
        let Some(until) = self.recent.room_before() else {
            return Ok(());
        };
        let from = until.saturating_sub(STREAM_MISSED_MAX);
        let generation = self.applied.borrow().generation;
        let mut folded = Folded::empty(&self.space, generation);
        let mut messages = Vec::new();
        while folded.head.seq < Seq(until) {
            let after = folded.head.seq;
            let events = self.journal.read(&self.space, after, READ_AT_ONCE).await?;
            if events.is_empty() {
                break;
            }
            for event in events.iter().take_while(|event| event.seq <= Seq(until)) {
                if folded.take(event) && event.seq > Seq(from) {
                    let board = PublicBoard::at(&folded.board, event.at);
                    let languages = &snapshot.atlas.city().languages;
                    messages.extend(message(event, &board, snapshot, languages).map(Arc::new));
                    tokio::task::yield_now().await;
                }
            }
            if events.last().is_some_and(|last| last.seq >= Seq(until)) {
                break;
            }
        }
        self.recent.recall(from..until, messages);
        Ok(())
    }
}
