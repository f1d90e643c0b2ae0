//! Writing postings: each is checked before it is written, so none can fail its neighbours.

use super::read::head;
use super::row;
use crate::journal::{AppendError, Appended, Entry, Head, KEY_KEPT_MS, Key, KeyUse};
use crate::notes::{Parted, part};
use michi_geo::event::{NewEvent, Seq};
use michi_geo::moment::Moment;
use michi_geo::space::Space;
use sqlx::{Connection, SqliteConnection};

/// The most forgotten keys that one batch clears away.
const MOST_KEYS_CLEARED: i64 = 1000;

type Outcomes = Vec<Result<Appended, AppendError>>;

/// Writes entries in one transaction; what it gives is on the disk.
pub(super) async fn write_batch(
    connection: &mut SqliteConnection,
    entries: &[Entry],
) -> Result<(Outcomes, Head), sqlx::Error> {
    let mut transaction = connection.begin_with("begin immediate").await?;
    let mut outcomes = Vec::with_capacity(entries.len());
    for entry in entries {
        outcomes.push(write_entry(&mut transaction, entry).await?);
    }
    let head = head(&mut transaction).await?;
    transaction.commit().await?;
    Ok((outcomes, head))
}

async fn write_entry(
    connection: &mut SqliteConnection,
    entry: &Entry,
) -> Result<Result<Appended, AppendError>, sqlx::Error> {
    if let Some(key) = &entry.key
        && let Some(used) = find_key(connection, &key.actor, &key.key).await?
    {
        let same = used.body_hash == key.body_hash;
        return Ok(same.then_some(repeated(used)).ok_or(AppendError::KeyReused));
    }
    let written = match write_event(connection, &entry.event).await? {
        Ok(written) => written,
        Err(refusal) => return Ok(Err(refusal)),
    };
    if let Some(key) = &entry.key {
        keep_key(connection, key, written).await?;
    }
    Ok(Ok(Appended {
        seq: written.0,
        replayed: false,
    }))
}

fn repeated(used: KeyUse) -> Appended {
    Appended {
        seq: used.seq,
        replayed: true,
    }
}

/// Checks an event against the journal and writes it, with its notes; gives its number and time.
pub(super) async fn write_event(
    connection: &mut SqliteConnection,
    event: &NewEvent,
) -> Result<Result<(Seq, Moment), AppendError>, sqlx::Error> {
    let parted = part(&event.change);
    let current = current_version(connection, event).await?;
    if event.version != current + 1 {
        return Ok(Err(AppendError::VersionTaken { current }));
    }
    if let Some(id) = taken_note(connection, &event.space, &parted).await? {
        return Ok(Err(AppendError::NoteTaken { id }));
    }
    write_notes(connection, &event.space, &parted).await?;
    let at = event.at.max(last_at(connection).await?);
    let seq = insert(connection, event, &parted, at).await?;
    Ok(Ok((seq, at)))
}

async fn insert(
    connection: &mut SqliteConnection,
    event: &NewEvent,
    parted: &Parted,
    at: Moment,
) -> Result<Seq, sqlx::Error> {
    let inserted = sqlx::query(
        "insert into event (space, at_ms, actor, subject_kind, subject_id, version, type, body) \
         values ($1, $2, $3, $4, $5, $6, $7, $8) returning seq",
    )
    .bind(event.space.to_string())
    .bind(at.unix_ms())
    .bind(&event.actor)
    .bind(event.subject.kind.code())
    .bind(&event.subject.id)
    .bind(row::stored(event.version))
    .bind(parted.kind)
    .bind(&parted.body)
    .fetch_one(connection)
    .await?;
    row::seq(&inserted, "seq")
}

/// The version of the event's subject in the journal, 0 when it has none.
pub(super) async fn current_version(
    connection: &mut SqliteConnection,
    event: &NewEvent,
) -> Result<u64, sqlx::Error> {
    let found = sqlx::query(
        "select coalesce(max(version), 0) as version from event \
         where space = $1 and subject_kind = $2 and subject_id = $3",
    )
    .bind(event.space.to_string())
    .bind(event.subject.kind.code())
    .bind(&event.subject.id)
    .fetch_one(connection)
    .await?;
    row::count(&found, "version")
}

/// The time of the last event, or before all time.
pub(super) async fn last_at(connection: &mut SqliteConnection) -> Result<Moment, sqlx::Error> {
    let last = sqlx::query("select at_ms from event order by seq desc limit 1")
        .fetch_optional(connection)
        .await?;
    last.map_or(Ok(Moment::from_unix_ms(i64::MIN)), |last| {
        row::moment(&last, "at_ms")
    })
}

/// A note whose id stands for another text or space; an erased one stays erased, whatever comes.
async fn taken_note(
    connection: &mut SqliteConnection,
    space: &Space,
    parted: &Parted,
) -> Result<Option<String>, sqlx::Error> {
    for (id, text) in &parted.notes {
        let other = sqlx::query("select 1 from note where id = $1 and (text != $2 or space != $3)")
            .bind(id)
            .bind(text)
            .bind(space.to_string())
            .fetch_optional(&mut *connection)
            .await?;
        if other.is_some() {
            return Ok(Some(id.clone()));
        }
    }
    Ok(None)
}

async fn write_notes(
    connection: &mut SqliteConnection,
    space: &Space,
    parted: &Parted,
) -> Result<(), sqlx::Error> {
    for (id, text) in &parted.notes {
        sqlx::query(
            "insert into note (id, space, text) values ($1, $2, $3) on conflict do nothing",
        )
        .bind(id)
        .bind(space.to_string())
        .bind(text)
        .execute(&mut *connection)
        .await?;
    }
    Ok(())
}

/// What an actor posted with a key, as long as it is kept.
pub(super) async fn find_key(
    connection: &mut SqliteConnection,
    actor: &str,
    key: &str,
) -> Result<Option<KeyUse>, sqlx::Error> {
    let found = sqlx::query("select body_hash, seq from idempotency where actor = $1 and key = $2")
        .bind(actor)
        .bind(key)
        .fetch_optional(connection)
        .await?;
    let Some(found) = found else {
        return Ok(None);
    };
    Ok(Some(KeyUse {
        body_hash: row::hash(&found, "body_hash")?,
        seq: row::seq(&found, "seq")?,
    }))
}

async fn keep_key(
    connection: &mut SqliteConnection,
    key: &Key,
    (seq, at): (Seq, Moment),
) -> Result<(), sqlx::Error> {
    sqlx::query(
        "delete from idempotency where (actor, key) in \
         (select actor, key from idempotency where at_ms < $1 limit $2)",
    )
    .bind(at.plus_ms(-KEY_KEPT_MS).unix_ms())
    .bind(MOST_KEYS_CLEARED)
    .execute(&mut *connection)
    .await?;
    sqlx::query(
        "insert into idempotency (actor, key, body_hash, seq, at_ms) values ($1, $2, $3, $4, $5)",
    )
    .bind(&key.actor)
    .bind(&key.key)
    .bind(key.body_hash.as_slice())
    .bind(row::stored(seq.0))
    .bind(at.unix_ms())
    .execute(connection)
    .await
    .map(drop)
}
