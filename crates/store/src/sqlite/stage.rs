//! Files of a restore: the working copy of the backup, and stores set aside.

use super::connect;
use super::fold::{NotFolded, boards};
use super::restore::failed;
use super::transfer::Source;
use crate::fault::OpenError;
use crate::open::OpenMode;
use crate::restore::{RestoreError, RestoreOrder};
use sqlx::SqliteConnection;
use std::fs::{self, File, OpenOptions};
use std::path::{Path, PathBuf};

/// The files that make up a store, by what is behind its name.
const PARTS: [&str; 3] = ["-wal", "-shm", ""];

/// A copy of the backup beside the store: the backup itself is only read.
pub(super) struct Staged {
    path: PathBuf,
    backup: PathBuf,
}

impl Staged {
    pub(super) fn copy(backup: &Path, store: &Path) -> Result<Self, RestoreError> {
        let unusable = |cause| RestoreError::Backup { cause };
        connect::look_at_place(backup, OpenMode::Existing).map_err(unusable)?;
        let staged = Staged {
            path: connect::beside(store, &format!("restoring-{}", std::process::id())),
            backup: backup.to_owned(),
        };
        staged.remove();
        connect::make(&staged.path).map_err(RestoreError::Store)?;
        // A copy of a running store's files made without `michi backup` has a log beside it.
        for part in ["", "-wal"] {
            let from = with(backup, part);
            if from.exists() {
                let to = with(&staged.path, part);
                fs::copy(&from, &to).map_err(|fault| not_written(&to, fault))?;
            }
        }
        Ok(staged)
    }

    pub(super) fn path(&self) -> &Path {
        &self.path
    }

    /// Opens the copy, checks all of it and folds it.
    pub(super) async fn open(&self) -> Result<(SqliteConnection, Source), RestoreError> {
        let mut connection = self.checked().await.map_err(|cause| RestoreError::Backup {
            cause: cause.about(&self.backup),
        })?;
        // One file, so that it can be attached and renamed.
        sqlx::query("pragma journal_mode = delete")
            .fetch_one(&mut connection)
            .await
            .map_err(failed)?;
        let boards = boards(&mut connection).await.map_err(|fault| match fault {
            NotFolded::Store(cause) => RestoreError::Failed { cause },
            NotFolded::Contradiction(space, detail) => {
                RestoreError::Contradiction { space, detail }
            }
        })?;
        let source = Source::read(&mut connection, boards)
            .await
            .map_err(failed)?;
        Ok((connection, source))
    }

    async fn checked(&self) -> Result<SqliteConnection, OpenError> {
        let mut connection = connect::open(&self.path, OpenMode::Existing).await?;
        connect::check(&mut connection, "pragma integrity_check(1)", &self.path).await?;
        Ok(connection)
    }

    /// Makes the closed copy the store.
    pub(super) fn publish(self, store: &Path) -> Result<(), RestoreError> {
        File::open(&self.path)
            .and_then(|file| file.sync_all())
            .and_then(|()| fs::rename(&self.path, store))
            .and_then(|()| connect::sync_folder(store))
            .map_err(|fault| not_written(store, fault))
    }

    fn remove(&self) {
        for part in PARTS {
            // Mostly there is none.
            let _ = fs::remove_file(with(&self.path, part));
        }
    }
}

impl Drop for Staged {
    fn drop(&mut self) {
        self.remove();
    }
}

/// Moves what is left of a store to another name; its log must not meet the new file.
///
/// # Errors
/// When another process has the store open, or a file cannot be moved.
pub(super) fn set_aside(store: &Path, kept: &Path) -> Result<(), RestoreError> {
    let _lock = lock_out(store)?;
    for part in PARTS {
        let from = with(store, part);
        if from.exists() {
            fs::rename(&from, with(kept, part)).map_err(|fault| not_written(&from, fault))?;
        }
    }
    connect::sync_folder(store).map_err(|fault| not_written(store, fault))
}

/// Whether there are files of a store, though perhaps not the store itself.
pub(super) fn is_anything_left(store: &Path) -> bool {
    PARTS.iter().any(|part| with(store, part).exists())
}

/// Holds the file as long as the result lives; any process that has the store open prevents it.
fn lock_out(store: &Path) -> Result<Option<File>, RestoreError> {
    if !store.exists() {
        return Ok(None);
    }
    let file = OpenOptions::new()
        .read(true)
        .write(true)
        .open(store)
        .map_err(|fault| not_written(store, fault))?;
    let exclusive = rustix::fs::FlockOperation::NonBlockingLockExclusive;
    match rustix::fs::fcntl_lock(&file, exclusive) {
        Ok(()) => Ok(Some(file)),
        Err(_) => Err(RestoreError::InUse {
            path: store.to_owned(),
        }),
    }
}

/// A free name beside the store that says why and when it was set aside.
pub(super) fn aside(
    store: &Path,
    order: &RestoreOrder,
    why: &'static str,
) -> Result<PathBuf, RestoreError> {
    let stamp = order.at.to_string().replace(['-', ':'], "");
    let names = (1..100).map(|number| match number {
        1 => format!("{why}-{stamp}"),
        _ => format!("{why}-{stamp}-{number}"),
    });
    names
        .map(|name| connect::beside(store, &name))
        .find(|candidate| !is_anything_left(candidate))
        .ok_or_else(|| not_written(store, "a hundred stores set aside at this moment"))
}

pub(super) fn not_written(path: &Path, detail: impl ToString) -> RestoreError {
    RestoreError::NotWritten {
        path: path.to_owned(),
        detail: detail.to_string(),
    }
}

fn with(path: &Path, part: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(part);
    name.into()
}
