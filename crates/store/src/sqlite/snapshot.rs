//! Folded states, kept only as long as nothing made them void.

use super::{Change, row};
use crate::fault::StoreError;
use crate::journal::{Head, Snapshot};
use michi_geo::space::Space;
use sqlx::{Row, SqliteConnection};

/// Keeps a state unless it is void: `false` then.
pub(super) fn save(
    connection: &mut SqliteConnection,
    snapshot: Snapshot,
) -> Change<'_, bool, StoreError> {
    Box::pin(async move {
        let space = snapshot.space.to_string();
        let saved = sqlx::query(
            "insert into snapshot (space, seq, body) select $1, $2, $3 \
             where $4 = (select generation from meta) \
             and not exists (select 1 from event \
                 where space = $1 and subject_kind = 'journal' and seq > $2) \
             on conflict (space) do update set seq = excluded.seq, body = excluded.body \
             where excluded.seq >= snapshot.seq",
        )
        .bind(&space)
        .bind(row::stored(snapshot.head.seq.0))
        .bind(&snapshot.body)
        .bind(row::stored(snapshot.head.generation))
        .execute(connection)
        .await?;
        Ok(Ok(saved.rows_affected() > 0))
    })
}

/// The state kept for a space.
pub(super) async fn load(
    connection: &mut SqliteConnection,
    space: &Space,
) -> Result<Option<Snapshot>, sqlx::Error> {
    let found = sqlx::query("select generation, seq, body from snapshot, meta where space = $1")
        .bind(space.to_string())
        .fetch_optional(connection)
        .await?;
    let Some(found) = found else {
        return Ok(None);
    };
    Ok(Some(Snapshot {
        space: space.clone(),
        head: Head {
            generation: row::count(&found, "generation")?,
            seq: row::seq(&found, "seq")?,
        },
        body: found.try_get("body")?,
    }))
}
