//! Users.

use super::{Change, row};
use crate::accounts::{AccountError, Credentials, NewUser, Role, User};
use crate::password::PasswordHash;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};

type Changed<'c> = Change<'c, (), AccountError>;

pub(super) fn add(connection: &mut SqliteConnection, user: NewUser) -> Changed<'_> {
    Box::pin(async move {
        let added = sqlx::query(
            "insert into users (name, role, password, created_ms) values ($1, $2, $3, $4) \
             on conflict do nothing",
        )
        .bind(&user.name)
        .bind(user.role.code())
        .bind(user.password.stored())
        .bind(user.at.unix_ms())
        .execute(connection)
        .await?;
        if added.rows_affected() == 0 {
            return Ok(Err(AccountError::NameTaken { name: user.name }));
        }
        Ok(Ok(()))
    })
}

pub(super) async fn all(connection: &mut SqliteConnection) -> Result<Vec<User>, sqlx::Error> {
    let rows = sqlx::query(
        "select name as user_name, role, disabled, created_ms as user_created_ms \
         from users order by name",
    )
    .fetch_all(connection)
    .await?;
    rows.iter().map(read).collect()
}

pub(super) async fn credentials(
    connection: &mut SqliteConnection,
    name: &str,
) -> Result<Option<Credentials>, sqlx::Error> {
    let found = sqlx::query(
        "select name as user_name, role, disabled, created_ms as user_created_ms, password \
         from users where name = $1",
    )
    .bind(name)
    .fetch_optional(connection)
    .await?;
    let Some(found) = found else {
        return Ok(None);
    };
    Ok(Some(Credentials {
        user: read(&found)?,
        password: PasswordHash::from_stored(found.try_get("password")?),
    }))
}

/// The user in a row, whose columns may stand beside those of another table.
pub(super) fn read(found: &SqliteRow) -> Result<User, sqlx::Error> {
    Ok(User {
        name: found.try_get("user_name")?,
        role: row::code(found, "role")?,
        disabled: found.try_get::<i64, _>("disabled")? != 0,
        created_at: row::moment(found, "user_created_ms")?,
    })
}

pub(super) fn set_password(
    connection: &mut SqliteConnection,
    name: String,
    password: PasswordHash,
) -> Changed<'_> {
    Box::pin(async move {
        let changed = sqlx::query("update users set password = $1 where name = $2")
            .bind(password.stored())
            .bind(&name)
            .execute(&mut *connection)
            .await?;
        end_sessions(connection, &name).await?;
        Ok(known(changed.rows_affected(), name))
    })
}

pub(super) fn set_role(connection: &mut SqliteConnection, name: String, role: Role) -> Changed<'_> {
    Box::pin(async move {
        let changed = sqlx::query("update users set role = $1 where name = $2")
            .bind(role.code())
            .bind(&name)
            .execute(connection)
            .await?;
        Ok(known(changed.rows_affected(), name))
    })
}

pub(super) fn set_disabled(
    connection: &mut SqliteConnection,
    name: String,
    disabled: bool,
) -> Changed<'_> {
    Box::pin(async move {
        let changed = sqlx::query("update users set disabled = $1 where name = $2")
            .bind(i64::from(disabled))
            .bind(&name)
            .execute(&mut *connection)
            .await?;
        if disabled {
            end_sessions(connection, &name).await?;
        }
        Ok(known(changed.rows_affected(), name))
    })
}

/// Ends every session of a user and tells how many.
pub(super) async fn end_sessions(
    connection: &mut SqliteConnection,
    name: &str,
) -> Result<u64, sqlx::Error> {
    let ended = sqlx::query("delete from session where user_name = $1")
        .bind(name)
        .execute(connection)
        .await?;
    Ok(ended.rows_affected())
}

fn known(rows: u64, name: String) -> Result<(), AccountError> {
    if rows > 0 {
        return Ok(());
    }
    Err(AccountError::Unknown {
        what: "a user",
        name,
    })
}
