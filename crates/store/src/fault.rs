//! What can go wrong with a store that is already open.

use std::path::{Path, PathBuf};

/// Why the store could not do what it was asked; nothing was acknowledged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum StoreError {
    /// There is no room left on the disk.
    #[error("expected room on the disk of the store, found none: {detail}")]
    Full {
        /// What the database said.
        detail: String,
    },
    /// The store does not answer, is locked for too long, or is closed.
    #[error("expected the store to answer, found {detail}")]
    Unavailable {
        /// What the database said.
        detail: String,
    },
    /// The file of the store is damaged.
    #[error("expected an undamaged store, found {detail}")]
    Damaged {
        /// What the database said.
        detail: String,
    },
    /// A stored event that this version cannot read.
    #[error("expected an event of a known form at seq {seq}, found {found}")]
    UnreadableEvent {
        /// Its number.
        seq: u64,
        /// What the reader met.
        found: String,
    },
    /// A stored row of another table that this version cannot read.
    #[error("expected {expected} in the store, found `{found}`")]
    UnreadableRow {
        /// What the column should hold.
        expected: &'static str,
        /// What it holds.
        found: String,
    },
}

impl StoreError {
    /// The store was closed, or its writer ended, before it answered.
    pub(crate) fn closed() -> Self {
        StoreError::Unavailable {
            detail: "a closed store".to_owned(),
        }
    }
}

/// Why a store could not be opened.
#[derive(Debug, thiserror::Error)]
pub enum OpenError {
    /// The folder that should hold the file is not there.
    #[error("expected the folder of the store `{path}` to exist, found none")]
    FolderMissing {
        /// The store's file.
        path: PathBuf,
    },
    /// The file is not there, and this command does not make one.
    #[error("expected a store at `{path}`, found no file")]
    Missing {
        /// The store's file.
        path: PathBuf,
    },
    /// Something else than a file has this name.
    #[error("expected a file at `{path}`, found {found}")]
    NotAFile {
        /// The store's file.
        path: PathBuf,
        /// What is there.
        found: &'static str,
    },
    /// The file or its folder cannot be written.
    #[error("expected to write `{path}` and beside it, found: {detail}")]
    NotWritable {
        /// The store's file.
        path: PathBuf,
        /// What the system said.
        detail: String,
    },
    /// A database of another program.
    #[error(
        "expected a store of Michishirube (application id {expected}) at `{path}`, found {found}"
    )]
    Foreign {
        /// The store's file.
        path: PathBuf,
        /// Our application id.
        expected: u32,
        /// What is there.
        found: String,
    },
    /// A store that a newer version has written.
    #[error(
        "expected a store of schema {expected} or older at `{path}`, found schema {found}: \
         use the newer version of this program"
    )]
    Newer {
        /// The store's file.
        path: PathBuf,
        /// The newest schema this version knows.
        expected: u32,
        /// The schema of the file.
        found: u32,
    },
    /// A file that is damaged.
    #[error("expected an undamaged store at `{path}`, found {detail}")]
    Damaged {
        /// The store's file.
        path: PathBuf,
        /// What the check said.
        detail: String,
    },
    /// A setting that durability rests on and that the database did not take.
    #[error("expected {setting} = {expected} for `{path}`, found {found}")]
    Setting {
        /// The store's file.
        path: PathBuf,
        /// The setting.
        setting: &'static str,
        /// The value that was set.
        expected: &'static str,
        /// The value in force.
        found: String,
    },
    /// Anything else: a locked or failing disk.
    #[error("expected to open the store `{path}`, found: {cause}")]
    Unavailable {
        /// The store's file.
        path: PathBuf,
        /// What the database said.
        cause: StoreError,
    },
}

impl OpenError {
    /// The same about another path: that of the file somebody named, not of our copy.
    pub(crate) fn about(mut self, named: &Path) -> Self {
        let (OpenError::FolderMissing { path }
        | OpenError::Missing { path }
        | OpenError::NotAFile { path, .. }
        | OpenError::NotWritable { path, .. }
        | OpenError::Foreign { path, .. }
        | OpenError::Newer { path, .. }
        | OpenError::Damaged { path, .. }
        | OpenError::Setting { path, .. }
        | OpenError::Unavailable { path, .. }) = &mut self;
        named.clone_into(path);
        self
    }
}
