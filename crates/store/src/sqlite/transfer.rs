//! Moving a backup's rows into a store, and noting in the journal that this was done.

use super::append::{self, last_at, write_event};
use super::erase::{Erasure, erase};
use super::fold::spaces;
use super::restore::failed;
use super::{read, row};
use crate::compare::Boards;
use crate::journal::Head;
use crate::restore::{RestoreError, RestoreOrder};
use michi_geo::event::{Change, NewEvent, Subject, SubjectKind};
use michi_geo::moment::Moment;
use michi_geo::space::Space;
use sqlx::{Row, SqliteConnection};
use std::collections::BTreeSet;
use std::path::Path;

/// The subject of the events that tell of a restore.
const RESTORED: &str = "restored";

/// Numbers that are skipped when nobody knows the highest there ever was.
const UNKNOWN_NUMBERS: &str = "1000000";

/// What is known of a backup.
pub(super) struct Source {
    pub(super) journal: String,
    pub(super) head: Head,
    pub(super) at: Moment,
    pub(super) events: u64,
    pub(super) boards: Boards,
}

impl Source {
    pub(super) async fn read(
        connection: &mut SqliteConnection,
        boards: Boards,
    ) -> Result<Self, sqlx::Error> {
        let found = sqlx::query(
            "select journal_id, (select count(*) from event) as events, \
             coalesce(backed_up_ms, (select max(at_ms) from event), created_ms) as at_ms from meta",
        )
        .fetch_one(&mut *connection)
        .await?;
        Ok(Source {
            journal: found.try_get("journal_id")?,
            head: read::head(connection).await?,
            at: row::moment(&found, "at_ms")?,
            events: row::count(&found, "events")?,
            boards,
        })
    }
}

/// The id of the journal in the store.
pub(super) async fn journal_id(connection: &mut SqliteConnection) -> Result<String, sqlx::Error> {
    let found = sqlx::query("select journal_id from main.meta")
        .fetch_one(connection)
        .await?;
    found.try_get("journal_id")
}

/// Makes the backup readable beside the store.
pub(super) async fn attach(
    connection: &mut SqliteConnection,
    backup: &Path,
) -> Result<(), sqlx::Error> {
    sqlx::query("attach $1 as backup")
        .bind(backup.to_string_lossy().into_owned())
        .execute(connection)
        .await
        .map(drop)
}

/// How many events of the store are not in the attached backup.
pub(super) async fn later_events(connection: &mut SqliteConnection) -> Result<u64, sqlx::Error> {
    let found = sqlx::query(
        "select count(*) as later from main.event as ours where not exists \
         (select 1 from backup.event as theirs where theirs.seq = ours.seq \
          and theirs.at_ms = ours.at_ms and theirs.space = ours.space \
          and theirs.subject_id = ours.subject_id and theirs.version = ours.version)",
    )
    .fetch_one(connection)
    .await?;
    row::count(&found, "later")
}

/// Replaces the journal by that of the attached backup, in the open transaction.
pub(super) async fn transfer(
    connection: &mut SqliteConnection,
    order: &RestoreOrder,
    source: &Source,
) -> Result<(), RestoreError> {
    let erased = erased(connection, order).await.map_err(failed)?;
    let at = order.at.max(last_at(connection).await.map_err(failed)?);
    copy(connection).await.map_err(failed)?;
    note_restored(connection, order, source, at).await?;
    for erasure in erased {
        erase(connection, erasure)
            .await
            .map_err(failed)?
            .map_err(|cause| RestoreError::NotNoted { cause })?;
    }
    Ok(())
}

/// What was erased here and would come back.
async fn erased(
    connection: &mut SqliteConnection,
    order: &RestoreOrder,
) -> Result<Vec<Erasure>, sqlx::Error> {
    let rows = sqlx::query(
        "select id, erased_by from main.note where erased_ms is not null \
         and id in (select id from backup.note where erased_ms is null) order by id",
    )
    .fetch_all(connection)
    .await?;
    let erasure = |found: &sqlx::sqlite::SqliteRow| -> Result<Erasure, sqlx::Error> {
        Ok(Erasure {
            id: found.try_get("id")?,
            actor: found.try_get("erased_by")?,
            at: order.at,
        })
    };
    rows.iter().map(erasure).collect()
}

async fn copy(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    let users = sqlx::query("select 1 from main.users limit 1")
        .fetch_optional(&mut *connection)
        .await?;
    sqlx::raw_sql(COPY_JOURNAL)
        .execute(&mut *connection)
        .await?;
    if users.is_none() {
        sqlx::raw_sql(COPY_ACCOUNTS).execute(connection).await?;
    }
    Ok(())
}

/// Keys of later postings go too: what they stand for is no longer there.
const COPY_JOURNAL: &str = "
    delete from main.snapshot;
    delete from main.idempotency;
    delete from main.note;
    delete from main.event;
    insert into main.event (seq, space, at_ms, actor, subject_kind, subject_id, version, type, body)
        select seq, space, at_ms, actor, subject_kind, subject_id, version, type, body
        from backup.event order by seq;
    insert into main.note (id, space, text, erased_ms, erased_by)
        select id, space, text, erased_ms, erased_by from backup.note;
    insert into main.idempotency (actor, key, body_hash, seq, at_ms)
        select actor, key, body_hash, seq, at_ms from backup.idempotency;
    insert into main.sqlite_sequence (name, seq) select 'event', 0
        where not exists (select 1 from main.sqlite_sequence where name = 'event');
    update main.sqlite_sequence set seq = max(seq, coalesce(
        (select seq from backup.sqlite_sequence where name = 'event'), 0)) where name = 'event';
    update main.meta set generation = 1 + max(generation, (select generation from backup.meta));
";

const COPY_ACCOUNTS: &str = "
    insert into main.users (name, role, password, disabled, created_ms)
        select name, role, password, disabled, created_ms from backup.users;
    insert into main.token (name, secret, scopes, user_name, created_by, created_ms, expires_ms,
                            last_used_ms, revoked_ms)
        select name, secret, scopes, user_name, created_by, created_ms, expires_ms,
               last_used_ms, revoked_ms
        from backup.token where name not in (select name from main.token);
";

/// Makes a copy of a backup a store of its own, where nobody knows what numbers were given.
pub(super) async fn begin_anew(
    connection: &mut SqliteConnection,
    order: &RestoreOrder,
    source: &Source,
) -> Result<(), RestoreError> {
    let statement = format!(
        "insert into sqlite_sequence (name, seq) select 'event', 0
             where not exists (select 1 from sqlite_sequence where name = 'event');
         update sqlite_sequence set seq = seq + {UNKNOWN_NUMBERS} where name = 'event';
         update meta set generation = generation + 1, backed_up_ms = null;
         delete from snapshot; delete from session; delete from login_failure;"
    );
    sqlx::raw_sql(sqlx::AssertSqlSafe(statement))
        .execute(&mut *connection)
        .await
        .map_err(failed)?;
    note_restored(connection, order, source, order.at).await
}

/// Notes the restore in every space: there, too, every lease has ended.
async fn note_restored(
    connection: &mut SqliteConnection,
    order: &RestoreOrder,
    source: &Source,
    at: Moment,
) -> Result<(), RestoreError> {
    let known = spaces(connection).await.map_err(failed)?;
    let spaces: BTreeSet<Space> = known.into_iter().chain([Space::Live]).collect();
    for space in spaces {
        let mut event = NewEvent {
            space,
            at,
            actor: order.actor.clone(),
            subject: Subject::new(SubjectKind::Journal, RESTORED),
            version: 0,
            change: Change::Restored {
                backup_seq: source.head.seq,
                backup_at: source.at,
            },
        };
        let current = append::current_version(connection, &event).await;
        event.version = current.map_err(failed)? + 1;
        write_event(connection, &event)
            .await
            .map_err(failed)?
            .map_err(|cause| RestoreError::NotNoted { cause })?;
    }
    Ok(())
}
