//! Erasing a note: its text and its translations go, a tombstone stays.

use super::append::write_event;
use super::{Change as Outcome, row};
use crate::journal::AppendError;
use michi_geo::event::{Change, NewEvent, Seq, Subject, SubjectKind};
use michi_geo::moment::Moment;
use michi_geo::note::Note;
use michi_geo::space::Space;
use sqlx::SqliteConnection;

/// A note to be erased.
pub(super) struct Erasure {
    pub(super) id: String,
    pub(super) actor: String,
    pub(super) at: Moment,
}

/// Erases in the open transaction; gives the event that says so, old or new.
pub(super) fn erase(
    connection: &mut SqliteConnection,
    erasure: Erasure,
) -> Outcome<'_, Option<Seq>, AppendError> {
    Box::pin(async move {
        let Some(space) = space_of(connection, &erasure.id).await? else {
            return Ok(Ok(None));
        };
        let event = event(&erasure, space);
        if let Some(seq) = told(connection, &event).await? {
            return Ok(Ok(Some(seq)));
        }
        let (seq, at) = match write_event(connection, &event).await? {
            Ok(written) => written,
            Err(refusal) => return Ok(Err(refusal)),
        };
        sqlx::query(
            "update note set text = null, erased_ms = $1, erased_by = $2 \
             where id = $3 or substr(id, 1, length($4)) = $4",
        )
        .bind(at.unix_ms())
        .bind(&erasure.actor)
        .bind(&erasure.id)
        .bind(Note::translation_id(&erasure.id, ""))
        .execute(&mut *connection)
        .await?;
        // A folded state may hold the text.
        sqlx::query("delete from snapshot where space = $1")
            .bind(event.space.to_string())
            .execute(connection)
            .await?;
        Ok(Ok(Some(seq)))
    })
}

fn event(erasure: &Erasure, space: Space) -> NewEvent {
    NewEvent {
        space,
        at: erasure.at,
        actor: erasure.actor.clone(),
        subject: Subject::new(SubjectKind::Journal, &erasure.id),
        version: 1,
        change: Change::NoteErased {
            note: erasure.id.clone(),
        },
    }
}

async fn space_of(
    connection: &mut SqliteConnection,
    id: &str,
) -> Result<Option<Space>, sqlx::Error> {
    let found = sqlx::query(
        "select space from note where id = $1 or substr(id, 1, length($2)) = $2 limit 1",
    )
    .bind(id)
    .bind(Note::translation_id(id, ""))
    .fetch_optional(connection)
    .await?;
    found.map(|found| row::code(&found, "space")).transpose()
}

/// The event of an earlier erasure of the same note.
async fn told(
    connection: &mut SqliteConnection,
    event: &NewEvent,
) -> Result<Option<Seq>, sqlx::Error> {
    let found = sqlx::query(
        "select seq from event where space = $1 and subject_kind = $2 and subject_id = $3",
    )
    .bind(event.space.to_string())
    .bind(event.subject.kind.code())
    .bind(&event.subject.id)
    .fetch_optional(connection)
    .await?;
    found.map(|found| row::seq(&found, "seq")).transpose()
}
