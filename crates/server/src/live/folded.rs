//! The board as it is folded from the journal, and the events that cannot be on it.

use std::collections::BTreeSet;

use michi_geo::board::Board;
use michi_geo::event::{Event, Seq};
use michi_geo::space::Space;
use michi_store::fault::StoreError;
use michi_store::journal::{Head, Journal};

/// Events read from the journal at once.
pub(super) const READ_AT_ONCE: usize = 1_000;
/// Refused events that are remembered; there is none unless something is broken.
const REFUSED_MAX: usize = 1_000;

/// A board and how far it is folded.
#[derive(Debug, Clone)]
pub(super) struct Folded {
    pub(super) board: Board,
    pub(super) head: Head,
    refused: BTreeSet<Seq>,
}

impl Folded {
    /// A board with nothing on it, in one generation of the journal.
    pub(super) fn empty(space: &Space, generation: u64) -> Self {
        let head = Head {
            generation,
            ..Head::default()
        };
        Self {
            board: Board::new(space.clone()),
            head,
            refused: BTreeSet::new(),
        }
    }

    /// Takes one event in. One that cannot be is logged and passed over: the rest must go on.
    pub(super) fn take(&mut self, event: &Event) -> bool {
        self.head.seq = event.seq;
        match self.board.apply(event) {
            Ok(()) => true,
            Err(fault) => {
                tracing::error!(target: "michi", seq = event.seq.0, "{fault}");
                self.refused.insert(event.seq);
                if self.refused.len() > REFUSED_MAX {
                    self.refused.pop_first();
                }
                false
            }
        }
    }

    /// Whether an event is in the journal and cannot be on the board.
    pub(super) fn has_refused(&self, seq: Seq) -> bool {
        self.refused.contains(&seq)
    }
}

/// Folds every event of a space from the beginning.
pub(super) async fn fold(journal: &dyn Journal, space: &Space) -> Result<Folded, StoreError> {
    let generation = journal.head().await?.generation;
    let mut folded = Folded::empty(space, generation);
    loop {
        let events = journal.read(space, folded.head.seq, READ_AT_ONCE).await?;
        if events.is_empty() {
            return Ok(folded);
        }
        for event in &events {
            folded.take(event);
        }
    }
}
