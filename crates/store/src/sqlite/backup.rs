//! Writing a backup: `vacuum into` a new file, checked and synced before it gets its name.

use super::connect;
use super::fault::store_error;
use super::{read, row};
use crate::backup::{BackupError, BackupReport};
use crate::fault::{OpenError, StoreError};
use michi_geo::moment::Moment;
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};

/// What a backup does not keep: who was logged in, and what can be made again.
const LEAVE_OUT: &str = "delete from session; delete from login_failure; delete from snapshot";

pub(crate) async fn back_up(
    from: &Path,
    to: &Path,
    at: Moment,
) -> Result<BackupReport, BackupError> {
    let (from, to) = (connect::absolute(from), connect::absolute(to));
    if fs::symlink_metadata(&to).is_ok() {
        return Err(BackupError::TargetExists { path: to });
    }
    let mut store = connect::open_as_it_is(&from).await?;
    let unfinished = Unfinished::new(&to)?;
    copy(&mut store, &unfinished.path).await?;
    let (head, events) = finish(&unfinished.path, at).await?;
    let bytes = unfinished.publish(&to)?;
    Ok(BackupReport {
        path: to,
        head,
        events,
        bytes,
    })
}

async fn copy(store: &mut SqliteConnection, to: &Path) -> Result<(), BackupError> {
    let Some(name) = to.to_str() else {
        return Err(not_written(to, "a name that is not UTF-8"));
    };
    sqlx::query("vacuum into $1")
        .bind(name)
        .execute(store)
        .await
        .map_err(|fault| match store_error(fault) {
            // The source is read and the target written: only the target can be full.
            StoreError::Full { detail } => not_written(to, detail),
            other => BackupError::Store(other),
        })?;
    Ok(())
}

/// Marks the copy with its time, takes out what it does not keep, and checks it.
async fn finish(path: &Path, at: Moment) -> Result<(crate::journal::Head, u64), BackupError> {
    let faulty = |fault: sqlx::Error| not_written(path, fault);
    let mut copy = connect::writing(path).connect().await.map_err(faulty)?;
    let mut transaction = copy.begin().await.map_err(faulty)?;
    sqlx::raw_sql(LEAVE_OUT)
        .execute(&mut *transaction)
        .await
        .map_err(faulty)?;
    sqlx::query("update meta set backed_up_ms = $1")
        .bind(at.unix_ms())
        .execute(&mut *transaction)
        .await
        .map_err(faulty)?;
    transaction.commit().await.map_err(faulty)?;
    connect::check(&mut copy, "pragma integrity_check(1)", path)
        .await
        .map_err(|fault| match fault {
            OpenError::Damaged { detail, .. } => BackupError::Damaged { detail },
            other => BackupError::Open(other),
        })?;
    let head = read::head(&mut copy).await.map_err(faulty)?;
    let counted = sqlx::query("select count(*) as events from event")
        .fetch_one(&mut copy)
        .await
        .map_err(faulty)?;
    let events = row::count(&counted, "events").map_err(faulty)?;
    copy.close().await.map_err(faulty)?;
    Ok((head, events))
}

/// A file beside the target that is removed unless it is published.
struct Unfinished {
    path: PathBuf,
}

impl Unfinished {
    fn new(target: &Path) -> Result<Self, BackupError> {
        let path = connect::beside(target, &format!("unfinished-{}", std::process::id()));
        let _ = fs::remove_file(&path);
        connect::make(&path).map_err(|fault| not_written(target, fault))?;
        Ok(Unfinished { path })
    }

    /// Syncs the file and gives it its name, which must not be taken.
    fn publish(self, target: &Path) -> Result<u64, BackupError> {
        let publish = || -> io::Result<u64> {
            let file = File::open(&self.path)?;
            file.sync_all()?;
            let bytes = file.metadata()?.len();
            // Renaming replaces: an empty file of our own holds the place.
            File::create_new(target)?;
            fs::rename(&self.path, target)?;
            connect::sync_folder(target)?;
            Ok(bytes)
        };
        publish().map_err(|fault| match fault.kind() {
            io::ErrorKind::AlreadyExists => BackupError::TargetExists {
                path: target.to_owned(),
            },
            _ => not_written(target, fault),
        })
    }
}

impl Drop for Unfinished {
    fn drop(&mut self) {
        // Gone already when it was published.
        let _ = fs::remove_file(&self.path);
    }
}

fn not_written(path: &Path, detail: impl ToString) -> BackupError {
    BackupError::NotWritten {
        path: path.to_owned(),
        detail: detail.to_string(),
    }
}
