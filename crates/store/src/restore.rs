//! Restoring a backup into a store that may be in use.

use crate::backup::BackupError;
use crate::compare::{Posting, Revived};
use crate::fault::{OpenError, StoreError};
use crate::journal::{AppendError, Head};
use crate::sqlite;
use crate::url::StoreUrl;
use michi_geo::moment::Moment;
use michi_geo::space::Space;
use std::path::PathBuf;

/// What is to be restored.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestoreOrder {
    /// The backup's file, which is only read.
    pub backup: PathBuf,
    /// Who restores; stands in the journal.
    pub actor: String,
    /// Now.
    pub at: Moment,
    /// Whether the backup may be one of another journal.
    pub origin: Origin,
    /// Whether anything is done.
    pub run: Run,
}

/// Which backups are accepted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Only one of this journal.
    SameJournal,
    /// One of any journal.
    AnyJournal,
}

/// Whether anything is done.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Run {
    /// Only tell what would happen.
    Preview,
    /// Restore.
    Restore,
}

/// What a restore did or would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RestoreReport {
    /// The end of the journal in the backup.
    pub backup_head: Head,
    /// When the backup was made.
    pub backup_at: Moment,
    /// How many events the backup holds.
    pub events: u64,
    /// The store before.
    pub before: Before,
    /// In force in the backup, but changed or ended since, or perhaps so.
    pub revived: Vec<Revived>,
    /// In force in the store before, but not in the backup.
    pub lost: Vec<Posting>,
    /// The end of the journal after; none when nothing was done.
    pub head: Option<Head>,
}

/// The store before a restore.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Before {
    /// There was none.
    Missing,
    /// It could be read.
    Read {
        /// The end of its journal.
        head: Head,
        /// How many of its events are not in the backup.
        later_events: u64,
        /// The file it was copied to before; none when nothing was done.
        kept: Option<PathBuf>,
    },
    /// It could not be read.
    Unreadable {
        /// Why.
        detail: String,
        /// The file it was moved to; none when nothing was done.
        kept: Option<PathBuf>,
    },
}

/// Why nothing was restored; the store is as before.
#[derive(Debug, thiserror::Error)]
pub enum RestoreError {
    /// The backup cannot be used.
    #[error("expected a usable backup: {cause}")]
    Backup {
        /// Why.
        cause: OpenError,
    },
    /// The events of the backup contradict each other.
    #[error("expected a backup whose events follow each other, found in `{space}`: {detail}")]
    Contradiction {
        /// The space.
        space: Space,
        /// What contradicts.
        detail: String,
    },
    /// The backup is one of another journal.
    #[error("expected a backup of journal {expected}, found one of {found}")]
    OtherJournal {
        /// The store's journal.
        expected: String,
        /// The backup's journal.
        found: String,
    },
    /// The store cannot be opened, though it may be sound.
    #[error(transparent)]
    Store(#[from] OpenError),
    /// The damaged store is still open in another process.
    #[error("expected nobody to use the damaged store `{path}`, found a process: stop it first")]
    InUse {
        /// The store's file.
        path: PathBuf,
    },
    /// The store could not be kept aside first.
    #[error("expected to keep the present store aside, found: {cause}")]
    NotKept {
        /// Why.
        cause: BackupError,
    },
    /// Postings kept arriving while the store was kept aside.
    #[error("expected a pause between postings, found none: try again")]
    Busy,
    /// A file could not be copied, moved or synced.
    #[error("expected to write `{path}`, found: {detail}")]
    NotWritten {
        /// The file.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// The store failed meanwhile.
    #[error("expected the store to answer: {cause}")]
    Failed {
        /// Why.
        cause: StoreError,
    },
    /// The journal did not take the event that says what happened.
    #[error("expected the journal to note the restore: {cause}")]
    NotNoted {
        /// Why.
        cause: AppendError,
    },
}

/// Puts the events of a backup in the place of the store's, in one step.
///
/// A running server notices by the generation. Numbers go on above the highest there ever was;
/// users and tokens stay as they are where there are any; what was erased stays erased; every
/// lease has ended. The store before is kept aside.
///
/// # Errors
/// When the backup is not usable or the store cannot be written; nothing was changed then.
pub async fn restore(to: &StoreUrl, order: &RestoreOrder) -> Result<RestoreReport, RestoreError> {
    match to {
        StoreUrl::Sqlite { path } => sqlite::restore::restore(path, order).await,
    }
}
