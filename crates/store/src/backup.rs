//! Backups: one whole, checked file, made while postings go on.

use crate::fault::{OpenError, StoreError};
use crate::journal::Head;
use crate::sqlite;
use crate::url::StoreUrl;
use michi_geo::moment::Moment;
use std::path::{Path, PathBuf};

/// A backup that is on the disk and was found sound.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BackupReport {
    /// Its file.
    pub path: PathBuf,
    /// The end of the journal in it.
    pub head: Head,
    /// How many events it holds.
    pub events: u64,
    /// Its size in bytes.
    pub bytes: u64,
}

/// Why there is no backup; nothing is left behind.
#[derive(Debug, thiserror::Error)]
pub enum BackupError {
    /// The store cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// There is a file of this name; none is ever overwritten.
    #[error("expected no file at `{path}`, found one; a backup overwrites nothing")]
    TargetExists {
        /// The file.
        path: PathBuf,
    },
    /// The file cannot be written.
    #[error("expected to write the backup `{path}`, found: {detail}")]
    NotWritten {
        /// The file.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// What was written is not what was read.
    #[error("expected a sound backup, found {detail}")]
    Damaged {
        /// What the check said.
        detail: String,
    },
    /// The store failed while it was read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

/// Writes a backup of a store, which may be in use, to a new file.
///
/// Sessions, failed logins and folded states are left out.
///
/// # Errors
/// When the store cannot be read, the file exists or cannot be written, or is not sound.
pub async fn back_up(from: &StoreUrl, to: &Path, at: Moment) -> Result<BackupReport, BackupError> {
    match from {
        StoreUrl::Sqlite { path } => sqlite::backup::back_up(path, to, at).await,
    }
}
