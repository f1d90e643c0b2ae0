//! A posting on its way: decided on the board, put into the journal, seen by every reader here.

use std::panic::resume_unwind;
use std::sync::{Arc, PoisonError};
use std::time::Duration;

use michi_geo::board::Board;
use michi_geo::decide::Refusal;
use michi_geo::event::{NewEvent, Seq, Subject, SubjectKind};
use michi_geo::moment::Moment;
use michi_store::fault::StoreError;
use michi_store::journal::{AppendError, Appended, Entry, Key};

use super::folded::READ_AT_ONCE;
use super::hub::Hub;
use crate::config::APPLY_TIMEOUT_S;

/// How often a posting is decided anew when others were faster.
const TRIES: usize = 3;

/// A posting that is in the journal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Posted {
    /// Its place.
    pub seq: Seq,
    /// What it is about.
    pub subject: Subject,
}

/// Why something was not posted.
#[derive(Debug, thiserror::Error)]
pub enum NotPosted {
    /// It cannot be done in this state.
    #[error(transparent)]
    Refused(#[from] Refusal),
    /// The journal did not take it.
    #[error(transparent)]
    Append(AppendError),
    /// The journal cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
    /// It is on disk, or others are that it depends on, and the board does not follow.
    #[error("expected the board to follow to event {seq} within {APPLY_TIMEOUT_S} s")]
    Unseen {
        /// The event.
        seq: Seq,
    },
    /// It is on disk, and cannot have happened after what happened before.
    #[error("expected the board to take event {seq}, which it refuses")]
    Void {
        /// The event.
        seq: Seq,
    },
}

impl Hub {
    /// Decides, writes and shows one posting. It is on disk and on the board when this answers.
    ///
    /// `decide` is asked again when somebody else was faster; the version it was made for keeps a
    /// change from being laid over one that its author has not seen.
    ///
    /// # Errors
    /// [`NotPosted`]: nothing was posted, or with `Unavailable` and `Unseen` it is not known.
    pub async fn submit(
        self: &Arc<Self>,
        key: Option<Key>,
        about: SubjectKind,
        decide: impl Fn(&Board, Moment) -> Result<NewEvent, Refusal> + Send + 'static,
    ) -> Result<Posted, NotPosted> {
        // What remains in force depends on every order: they are decided one after the other.
        // So are confirmations: each follows the last, and nobody says which one they have seen.
        let alone = match about {
            SubjectKind::Evacuation | SubjectKind::Confirmation => {
                Some(Arc::clone(&self.deciding).lock_owned().await)
            }
            _ => None,
        };
        let hub = Arc::clone(self);
        // A task of its own: whoever asked may hang up while the journal writes, and the next one
        // must not be decided before what is being written is on the board.
        let posting = tokio::spawn(async move {
            if alone.is_some() {
                hub.caught_up().await?;
            }
            let posted = hub.post(key, decide).await;
            drop(alone);
            posted
        });
        posting.await.unwrap_or_else(|fault| {
            // The runtime drops its tasks when it stops; else it was a panic, which goes on here.
            Err(fault
                .try_into_panic()
                .map_or_else(stopped, |cause| resume_unwind(cause)))
        })
    }

    async fn post(
        &self,
        key: Option<Key>,
        decide: impl Fn(&Board, Moment) -> Result<NewEvent, Refusal>,
    ) -> Result<Posted, NotPosted> {
        if let Some(posted) = self.posted_before(key.as_ref()).await? {
            return Ok(posted);
        }
        let mut tries = 0;
        loop {
            tries += 1;
            let entry = Entry {
                event: self.read(&decide)?,
                key: key.clone(),
            };
            let subject = entry.event.subject.clone();
            match self.journal.append(entry).await {
                Ok(appended) if appended.replayed => return self.shown(appended.seq).await,
                Ok(Appended { seq, .. }) => {
                    self.seen_by_all(seq).await?;
                    return Ok(Posted { seq, subject });
                }
                Err(AppendError::VersionTaken { .. }) if tries < TRIES => self.caught_up().await?,
                Err(fault) => return Err(NotPosted::Append(fault)),
            }
        }
    }

    /// What was posted with this key before.
    ///
    /// # Errors
    /// [`NotPosted`] when the key was used for another request, or the journal cannot be read.
    pub async fn posted_before(&self, key: Option<&Key>) -> Result<Option<Posted>, NotPosted> {
        let Some(key) = key else { return Ok(None) };
        let Some(used) = self.journal.find_key(&key.actor, &key.key).await? else {
            return Ok(None);
        };
        if used.body_hash != key.body_hash {
            return Err(NotPosted::Append(AppendError::KeyReused));
        }
        self.shown(used.seq).await.map(Some)
    }

    /// A posting that was in the journal before.
    async fn shown(&self, seq: Seq) -> Result<Posted, NotPosted> {
        let lost = || StoreError::Unavailable {
            detail: format!("no event at seq {seq}, where a posting is known to be"),
        };
        let event = self.journal.event(seq).await?.ok_or_else(lost)?;
        self.seen_by_all(seq).await?;
        Ok(Posted {
            seq,
            subject: event.subject,
        })
    }

    /// Waits until the board here has a posting, which is on disk already.
    async fn seen_by_all(&self, seq: Seq) -> Result<(), NotPosted> {
        let mut heads = self.heads();
        let seen = heads.wait_for(|head| head.seq >= seq);
        let patience = Duration::from_secs(APPLY_TIMEOUT_S);
        if tokio::time::timeout(patience, seen).await.is_err() {
            return Err(NotPosted::Unseen { seq });
        }
        let folded = self.folded.read().unwrap_or_else(PoisonError::into_inner);
        if folded.has_refused(seq) {
            return Err(NotPosted::Void { seq });
        }
        Ok(())
    }

    /// Waits until the board has all that the journal had just now.
    async fn caught_up(&self) -> Result<(), NotPosted> {
        let (space, seen) = (&self.space, self.head_seq());
        let later = self.journal.read(space, seen, READ_AT_ONCE).await?;
        match later.last().map(|last| self.seen_by_all(last.seq)) {
            Some(seen) => match seen.await {
                // Void or not, it is behind us: what is decided now is decided knowing it.
                Ok(()) | Err(NotPosted::Void { .. }) => Ok(()),
                Err(fault) => Err(fault),
            },
            None => Ok(()),
        }
    }

    fn head_seq(&self) -> Seq {
        let folded = self.folded.read().unwrap_or_else(PoisonError::into_inner);
        folded.head.seq
    }
}

fn stopped(_: tokio::task::JoinError) -> NotPosted {
    let detail = "the server stopping".to_owned();
    NotPosted::Append(AppendError::Unavailable { detail })
}
