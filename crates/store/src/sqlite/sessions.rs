//! Sessions.

use super::users::read as read_user;
use super::{Change, row};
use crate::accounts::{AccountError, MOST_SESSIONS, NewSession, Session};
use crate::fault::StoreError;
use crate::secret::SecretHash;
use michi_geo::moment::Moment;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

/// Begins a session, ends what has expired and, beyond the cap, what was longest unseen.
pub(super) fn begin(
    connection: &mut SqliteConnection,
    session: NewSession,
) -> Change<'_, (), AccountError> {
    Box::pin(async move {
        let name = session.user.clone();
        match disabled(connection, &name).await? {
            Some(false) => {}
            Some(true) => return Ok(Err(AccountError::Disabled { name })),
            None => {
                let what = "a user";
                return Ok(Err(AccountError::Unknown { what, name }));
            }
        }
        sqlx::query(
            "delete from session where expires_ms <= $1 or secret in \
             (select secret from session where user_name = $2 \
              order by seen_ms desc limit -1 offset $3)",
        )
        .bind(session.at.unix_ms())
        .bind(&name)
        .bind(i64::from(MOST_SESSIONS) - 1)
        .execute(&mut *connection)
        .await?;
        sqlx::query(
            "insert into session (secret, user_name, created_ms, seen_ms, expires_ms) \
             values ($1, $2, $3, $3, $4)",
        )
        .bind(session.secret.stored())
        .bind(&name)
        .bind(session.at.unix_ms())
        .bind(session.expires_at.unix_ms())
        .execute(connection)
        .await?;
        Ok(Ok(()))
    })
}

async fn disabled(
    connection: &mut SqliteConnection,
    name: &str,
) -> Result<Option<bool>, sqlx::Error> {
    let found = sqlx::query("select disabled from users where name = $1")
        .bind(name)
        .fetch_optional(connection)
        .await?;
    let Some(found) = found else {
        return Ok(None);
    };
    Ok(Some(found.try_get::<i64, _>("disabled")? != 0))
}

/// The session of a secret, if it is valid.
pub(super) async fn valid(
    connection: &mut SqliteConnection,
    secret: SecretHash,
    now: Moment,
) -> Result<Option<Session>, sqlx::Error> {
    let found = sqlx::query(
        "select session.*, role, disabled, users.created_ms as user_created_ms \
         from session join users on users.name = user_name \
         where secret = $1 and expires_ms > $2 and disabled = 0",
    )
    .bind(secret.stored())
    .bind(now.unix_ms())
    .fetch_optional(connection)
    .await?;
    found.as_ref().map(read).transpose()
}

/// The valid sessions of a user.
pub(super) async fn of_user(
    connection: &mut SqliteConnection,
    user: &str,
    now: Moment,
) -> Result<Vec<Session>, sqlx::Error> {
    let rows = sqlx::query(
        "select session.*, role, disabled, users.created_ms as user_created_ms \
         from session join users on users.name = user_name \
         where user_name = $1 and expires_ms > $2 and disabled = 0 order by seen_ms desc, secret",
    )
    .bind(user)
    .bind(now.unix_ms())
    .fetch_all(connection)
    .await?;
    rows.iter().map(read).collect()
}

fn read(found: &SqliteRow) -> Result<Session, sqlx::Error> {
    Ok(Session {
        secret: SecretHash::from_stored(row::hash(found, "secret")?),
        user: read_user(found)?,
        created_at: row::moment(found, "created_ms")?,
        seen_at: row::moment(found, "seen_ms")?,
        expires_at: row::moment(found, "expires_ms")?,
    })
}

pub(super) fn seen(
    connection: &mut SqliteConnection,
    secret: SecretHash,
    at: Moment,
    expires_at: Moment,
) -> Change<'_, (), StoreError> {
    Box::pin(async move {
        sqlx::query("update session set seen_ms = $1, expires_ms = $2 where secret = $3")
            .bind(at.unix_ms())
            .bind(expires_at.unix_ms())
            .bind(secret.stored())
            .execute(connection)
            .await?;
        Ok(Ok(()))
    })
}

pub(super) fn end(
    connection: &mut SqliteConnection,
    secret: SecretHash,
) -> Change<'_, (), StoreError> {
    Box::pin(async move {
        sqlx::query("delete from session where secret = $1")
            .bind(secret.stored())
            .execute(connection)
            .await?;
        Ok(Ok(()))
    })
}
