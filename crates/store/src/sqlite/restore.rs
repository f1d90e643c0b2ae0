//! Restoring: over a store that can be read in one transaction, else into its place.

use super::fault::store_error;
use super::fold::boards;
use super::stage::{Staged, aside, is_anything_left, not_written, set_aside};
use super::transfer::{self, Source};
use super::{backup, connect, read};
use crate::backup::BackupReport;
use crate::compare::{Boards, lost, revived};
use crate::fault::OpenError;
use crate::journal::Head;
use crate::open::OpenMode;
use crate::restore::{Before, Origin, RestoreError, RestoreOrder, RestoreReport, Run};
use sqlx::{Connection, SqliteConnection};
use std::fs;
use std::path::{Path, PathBuf};

/// How often a restore begins anew because postings arrived meanwhile.
const MOST_TRIES: u32 = 5;

/// A fault of the database while it is restored.
pub(super) fn failed(fault: sqlx::Error) -> RestoreError {
    RestoreError::Failed {
        cause: store_error(fault),
    }
}

pub(crate) async fn restore(
    path: &Path,
    order: &RestoreOrder,
) -> Result<RestoreReport, RestoreError> {
    let path = connect::absolute(path);
    let staged = Staged::copy(&order.backup, &path)?;
    let (copy, source) = staged.open().await?;
    match connect::open(&path, OpenMode::Existing).await {
        Ok(store) => {
            copy.close().await.map_err(failed)?;
            let over = Over {
                path: &path,
                order,
                source,
            };
            transfer_attached(store, staged.path(), over).await
        }
        Err(OpenError::Missing { .. }) => {
            in_place(&path, order, (staged, copy, source), Before::Missing).await
        }
        Err(OpenError::Damaged { detail, .. }) => {
            let before = Before::Unreadable { detail, kept: None };
            in_place(&path, order, (staged, copy, source), before).await
        }
        Err(other) => Err(RestoreError::Store(other)),
    }
}

/// Puts the backup where no readable store is; what is there is moved aside.
async fn in_place(
    path: &Path,
    order: &RestoreOrder,
    (staged, mut copy, source): (Staged, SqliteConnection, Source),
    before: Before,
) -> Result<RestoreReport, RestoreError> {
    let mut report = report(&source, before, &Boards::new());
    if order.run == Run::Preview {
        return Ok(report);
    }
    let mut transaction = copy.begin_with("begin immediate").await.map_err(failed)?;
    transfer::begin_anew(&mut transaction, order, &source).await?;
    report.head = Some(read::head(&mut transaction).await.map_err(failed)?);
    transaction.commit().await.map_err(failed)?;
    copy.close().await.map_err(failed)?;
    if is_anything_left(path) {
        let place = aside(path, order, "unreadable")?;
        set_aside(path, &place)?;
        if let Before::Unreadable { kept, .. } = &mut report.before {
            *kept = Some(place);
        }
    }
    staged.publish(path)?;
    Ok(report)
}

fn report(source: &Source, before: Before, now: &Boards) -> RestoreReport {
    RestoreReport {
        backup_head: source.head,
        backup_at: source.at,
        events: source.events,
        before,
        revived: revived(&source.boards, now),
        lost: lost(&source.boards, now),
        head: None,
    }
}

/// A restore over a store that can be read and may be in use.
struct Over<'a> {
    path: &'a Path,
    order: &'a RestoreOrder,
    source: Source,
}

async fn transfer_attached(
    mut store: SqliteConnection,
    copy: &Path,
    over: Over<'_>,
) -> Result<RestoreReport, RestoreError> {
    transfer::attach(&mut store, copy).await.map_err(failed)?;
    over.accept_origin(&mut store).await?;
    for _ in 0..MOST_TRIES {
        if let Some(report) = over.attempt(&mut store).await? {
            store.close().await.map_err(failed)?;
            return Ok(report);
        }
    }
    Err(RestoreError::Busy)
}

impl Over<'_> {
    async fn accept_origin(&self, store: &mut SqliteConnection) -> Result<(), RestoreError> {
        let head = read::head(store).await.map_err(failed)?;
        let expected = transfer::journal_id(store).await.map_err(failed)?;
        let found = &self.source.journal;
        let empty = head
            == Head {
                seq: Default::default(),
                ..head
            };
        if empty || self.order.origin == Origin::AnyJournal || *found == expected {
            return Ok(());
        }
        Err(RestoreError::OtherJournal {
            expected,
            found: found.clone(),
        })
    }

    /// One try; none when a posting arrived between keeping the store aside and restoring.
    async fn attempt(
        &self,
        store: &mut SqliteConnection,
    ) -> Result<Option<RestoreReport>, RestoreError> {
        let head = read::head(store).await.map_err(failed)?;
        let before = Before::Read {
            head,
            later_events: transfer::later_events(store).await.map_err(failed)?,
            kept: None,
        };
        // Events that contradict each other may be why a backup is needed: all is unknown then.
        let now = boards(store).await.unwrap_or_default();
        let mut report = report(&self.source, before, &now);
        if self.order.run == Run::Preview {
            return Ok(Some(report));
        }
        let kept = self.keep().await?;
        let mut transaction = store.begin_with("begin immediate").await.map_err(failed)?;
        let last = read::head(&mut transaction).await.map_err(failed)?;
        if kept.head != head || last != head {
            transaction.rollback().await.map_err(failed)?;
            fs::remove_file(&kept.path).map_err(|fault| not_written(&kept.path, fault))?;
            return Ok(None);
        }
        transfer::transfer(&mut transaction, self.order, &self.source).await?;
        report.head = Some(read::head(&mut transaction).await.map_err(failed)?);
        transaction.commit().await.map_err(failed)?;
        note_kept(&mut report, kept.path);
        Ok(Some(report))
    }

    async fn keep(&self) -> Result<BackupReport, RestoreError> {
        let kept = aside(self.path, self.order, "before-restore")?;
        backup::back_up(self.path, &kept, self.order.at)
            .await
            .map_err(|cause| RestoreError::NotKept { cause })
    }
}

fn note_kept(report: &mut RestoreReport, path: PathBuf) {
    if let Before::Read { kept, .. } = &mut report.before {
        *kept = Some(path);
    }
}
