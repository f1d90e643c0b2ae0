//! Reading events.

use super::fault::store_error;
use super::row;
use crate::fault::StoreError;
use crate::journal::{Head, MOST_EVENTS};
use crate::notes::{ids, join, read_change};
use michi_geo::event::{Event, Seq, Subject};
use michi_geo::space::Space;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};
use std::collections::HashMap;

/// The end of the journal.
pub(super) async fn head(connection: &mut SqliteConnection) -> Result<Head, sqlx::Error> {
    let found = sqlx::query(
        "select generation, (select coalesce(max(seq), 0) from event) as seq from meta",
    )
    .fetch_one(connection)
    .await?;
    Ok(Head {
        generation: row::count(&found, "generation")?,
        seq: row::seq(&found, "seq")?,
    })
}

/// Events of one space after a number, ascending, with their notes.
pub(super) async fn events(
    connection: &mut SqliteConnection,
    space: &Space,
    after: Seq,
    limit: usize,
) -> Result<Vec<Event>, StoreError> {
    let rows = sqlx::query(
        "select seq, space, at_ms, actor, subject_kind, subject_id, version, body from event \
         where space = $1 and seq > $2 order by seq limit $3",
    )
    .bind(space.to_string())
    .bind(row::stored(after.0))
    .bind(row::stored(limit.min(MOST_EVENTS) as u64))
    .fetch_all(&mut *connection)
    .await
    .map_err(store_error)?;
    whole(connection, &rows).await
}

/// One event, with its notes.
pub(super) async fn event(
    connection: &mut SqliteConnection,
    seq: Seq,
) -> Result<Option<Event>, StoreError> {
    let rows = sqlx::query(
        "select seq, space, at_ms, actor, subject_kind, subject_id, version, body from event \
         where seq = $1",
    )
    .bind(row::stored(seq.0))
    .fetch_all(&mut *connection)
    .await
    .map_err(store_error)?;
    Ok(whole(connection, &rows).await?.pop())
}

async fn whole(
    connection: &mut SqliteConnection,
    rows: &[SqliteRow],
) -> Result<Vec<Event>, StoreError> {
    let mut events = rows.iter().map(read).collect::<Result<Vec<_>, _>>()?;
    let texts = texts(connection, &mut events).await.map_err(store_error)?;
    join(&mut events, &texts);
    Ok(events)
}

fn read(found: &SqliteRow) -> Result<Event, StoreError> {
    let seq = row::seq(found, "seq").map_err(store_error)?;
    let body: &str = found.try_get("body").map_err(store_error)?;
    let change = read_change(seq, body)?;
    let frame = || -> Result<Event, sqlx::Error> {
        Ok(Event {
            seq,
            space: row::code(found, "space")?,
            at: row::moment(found, "at_ms")?,
            actor: found.try_get("actor")?,
            subject: Subject {
                kind: row::code(found, "subject_kind")?,
                id: found.try_get("subject_id")?,
            },
            version: row::count(found, "version")?,
            change,
        })
    };
    frame().map_err(|fault| StoreError::UnreadableEvent {
        seq: seq.0,
        found: fault.to_string(),
    })
}

async fn texts(
    connection: &mut SqliteConnection,
    events: &mut [Event],
) -> Result<HashMap<String, String>, sqlx::Error> {
    let ids = ids(events);
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let list = serde_json::Value::from_iter(ids).to_string();
    let rows = sqlx::query(
        "select id, text from note where text is not null \
         and id in (select value from json_each($1))",
    )
    .bind(list)
    .fetch_all(connection)
    .await?;
    rows.iter()
        .map(|found| Ok((found.try_get("id")?, found.try_get("text")?)))
        .collect()
}
