//! A posting on its way: decided on the board, put into the journal, seen by every reader here.

use std::sync::PoisonError;
use std::time::Duration;

use michi_geo::board::Board;
use michi_geo::decide::Refusal;
use michi_geo::event::{NewEvent, Seq, Subject, SubjectKind};
use michi_geo::moment::Moment;
use michi_store::fault::StoreError;
use michi_store::journal::{AppendError, Appended, Entry, Key};

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
}

impl Hub {
    /// Decides, writes and shows one posting. It is on disk when this answers.
    ///
    /// `decide` is asked again when somebody else was faster; the version it was made for keeps a
    /// change from being laid over one that its author has not seen.
    ///
    /// # Errors
    /// [`NotPosted`]: nothing was posted, or with `Unavailable` it is not known.
    pub async fn submit(
        &self,
        key: Option<Key>,
        about: SubjectKind,
        decide: impl Fn(&Board, Moment) -> Result<NewEvent, Refusal>,
    ) -> Result<Posted, NotPosted> {
        // What remains in force depends on every order: they are decided one after the other.
        // So are confirmations: each follows the last, and nobody says which one they have seen.
        let _alone = match about {
            SubjectKind::Evacuation | SubjectKind::Confirmation => Some(self.deciding.lock().await),
            _ => None,
        };
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
                    self.seen_by_all(seq).await;
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
        self.seen_by_all(seq).await;
        Ok(Posted {
            seq,
            subject: event.subject,
        })
    }

    /// Waits until the board here has a posting; it is on disk all the same when that takes long.
    async fn seen_by_all(&self, seq: Seq) {
        let mut heads = self.heads();
        let seen = heads.wait_for(|head| head.seq >= seq);
        let patience = Duration::from_secs(APPLY_TIMEOUT_S);
        if tokio::time::timeout(patience, seen).await.is_err() {
            tracing::error!(target: "michi", seq = seq.0, "posted, but the board does not follow");
        }
    }

    /// Waits until the board has all that the journal had just now.
    async fn caught_up(&self) -> Result<(), NotPosted> {
        let (space, seen) = (&self.space, self.head_seq());
        let later = self
            .journal
            .read(space, seen, super::hub::READ_AT_ONCE)
            .await?;
        if let Some(last) = later.last() {
            self.seen_by_all(last.seq).await;
        }
        Ok(())
    }

    fn head_seq(&self) -> Seq {
        let folded = self.folded.read().unwrap_or_else(PoisonError::into_inner);
        folded.head.seq
    }
}
