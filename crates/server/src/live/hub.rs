//! The board of one space: folded from the journal, read by everyone, told to every stream.

use std::sync::{Arc, PoisonError, RwLock};
use std::time::Instant;

use michi_geo::board::Board;
use michi_geo::moment::Moment;
use michi_geo::public::PublicBoard;
use michi_geo::space::Space;
use michi_store::fault::StoreError;
use michi_store::journal::{Head, Journal};
use tokio::sync::{Mutex, Semaphore, broadcast, watch};

use super::folded::{Folded, fold};
use super::followed::Followed;
use super::message::Message;
use super::present::Present;
use super::recent::Recent;
use super::view::LiveView;
use crate::clock;
use crate::config::{STREAM_BEHIND_MAX, STREAM_RECENT_MAX, STREAM_REPLAYS_MAX};

/// The board of one space and everything that hangs on it.
pub struct Hub {
    pub(super) space: Space,
    pub(super) journal: Arc<dyn Journal>,
    pub(super) folded: RwLock<Folded>,
    view: RwLock<Arc<LiveView>>,
    /// How far the board has followed the journal.
    pub(super) applied: watch::Sender<Head>,
    pub(super) public: broadcast::Sender<Arc<Message>>,
    pub(super) recent: Recent,
    /// Orders are decided one after the other: what remains depends on all of them.
    pub(super) deciding: Arc<Mutex<()>>,
    /// Whether the messages of before this process are in `recent`; one reader recalls them for all.
    pub(super) recalled: Mutex<bool>,
    /// Places for readers that get the journal told again.
    pub(super) replays: Arc<Semaphore>,
    present: Present,
    pub(super) followed: Followed,
}

impl Hub {
    /// Folds every event of a space.
    ///
    /// # Errors
    /// [`StoreError`] when the journal cannot be read.
    pub async fn open(journal: Arc<dyn Journal>, space: Space) -> Result<Self, StoreError> {
        let folded = fold(&*journal, &space).await?;
        let present = Present::default();
        let board = PublicBoard::at(&folded.board, after(&present, &folded.board));
        let seq = folded.head.seq.0;
        Ok(Self {
            space,
            journal,
            view: RwLock::new(Arc::new(LiveView::new(board, first_stamp()))),
            applied: watch::Sender::new(folded.head),
            folded: RwLock::new(folded),
            public: broadcast::Sender::new(STREAM_BEHIND_MAX),
            recent: Recent::new(STREAM_RECENT_MAX, seq),
            deciding: Arc::default(),
            recalled: Mutex::new(false),
            replays: Arc::new(Semaphore::new(STREAM_REPLAYS_MAX)),
            present,
            followed: Followed::now(),
        })
    }

    /// What the public may see now.
    pub fn view(&self) -> Arc<LiveView> {
        let view = self.view.read().unwrap_or_else(PoisonError::into_inner);
        let current = Arc::clone(&view);
        drop(view);
        let until = current.board.valid_until;
        if until.is_none_or(|until| self.now() < until) {
            return current;
        }
        self.renew()
    }

    /// Looks at the board anew: something was posted, or time alone changed what holds.
    pub(crate) fn renew(&self) -> Arc<LiveView> {
        // The view is locked first: of two that look at once, the later one sees the later board.
        let mut view = self.view.write().unwrap_or_else(PoisonError::into_inner);
        let board = self.read(PublicBoard::at);
        *view = Arc::new(LiveView::new(board, view.stamp + 1));
        Arc::clone(&view)
    }

    /// Now; never before the last event or a moment that was seen before, so that a clock set back
    /// makes nothing fresh again.
    pub fn now(&self) -> Moment {
        let folded = self.folded.read().unwrap_or_else(PoisonError::into_inner);
        after(&self.present, &folded.board)
    }

    /// The whole board, for staff.
    pub fn board(&self) -> Board {
        let folded = self.folded.read().unwrap_or_else(PoisonError::into_inner);
        folded.board.clone()
    }

    /// Something read from the board.
    pub fn read<T>(&self, look: impl FnOnce(&Board, Moment) -> T) -> T {
        let folded = self.folded.read().unwrap_or_else(PoisonError::into_inner);
        look(&folded.board, after(&self.present, &folded.board))
    }

    /// Whether the board follows the journal: what it shows is then all there is.
    pub fn follows(&self) -> bool {
        self.followed.is_so(Instant::now())
    }

    /// Tells how far the board has followed the journal, again and again.
    pub fn heads(&self) -> watch::Receiver<Head> {
        self.applied.subscribe()
    }

    /// The messages that come from now on.
    pub fn messages(&self) -> broadcast::Receiver<Arc<Message>> {
        self.public.subscribe()
    }
}

fn after(present: &Present, board: &Board) -> Moment {
    present.at(clock::now(), Instant::now()).max(board.at())
}

/// Stamps of this process are greater than those of the ones before it.
fn first_stamp() -> u64 {
    u64::try_from(clock::now().unix_ms()).unwrap_or(1)
}

impl std::fmt::Debug for Hub {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let head = *self.applied.borrow();
        f.debug_struct("Hub")
            .field("space", &self.space)
            .field("head", &head)
            .finish_non_exhaustive()
    }
}
