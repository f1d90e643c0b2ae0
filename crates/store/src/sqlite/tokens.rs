//! Tokens of programs.

use super::{Change, row};
use crate::accounts::{AccountError, NewToken, Scope, Token};
use crate::secret::SecretHash;
use michi_geo::moment::Moment;
use sqlx::sqlite::SqliteRow;
use sqlx::{Row, SqliteConnection};
use std::collections::BTreeSet;

const DAY_MS: i64 = 24 * 60 * 60 * 1000;

type Changed<'c> = Change<'c, (), AccountError>;

pub(super) fn add(connection: &mut SqliteConnection, token: NewToken) -> Changed<'_> {
    Box::pin(async move {
        if let Some(user) = &token.user
            && !is_user(connection, user).await?
        {
            return Ok(Err(AccountError::Unknown {
                what: "a user",
                name: user.clone(),
            }));
        }
        let added = sqlx::query(
            "insert into token \
             (name, secret, scopes, user_name, created_by, created_ms, expires_ms) \
             values ($1, $2, $3, $4, $5, $6, $7) on conflict do nothing",
        )
        .bind(&token.name)
        .bind(token.secret.stored())
        .bind(written(&token.scopes))
        .bind(&token.user)
        .bind(&token.created_by)
        .bind(token.at.unix_ms())
        .bind(token.expires_at.unix_ms())
        .execute(connection)
        .await?;
        if added.rows_affected() == 0 {
            return Ok(Err(AccountError::NameTaken { name: token.name }));
        }
        Ok(Ok(()))
    })
}

async fn is_user(connection: &mut SqliteConnection, name: &str) -> Result<bool, sqlx::Error> {
    let found = sqlx::query("select 1 from users where name = $1")
        .bind(name)
        .fetch_optional(connection)
        .await?;
    Ok(found.is_some())
}

pub(super) async fn all(connection: &mut SqliteConnection) -> Result<Vec<Token>, sqlx::Error> {
    let rows = sqlx::query("select * from token order by name")
        .fetch_all(connection)
        .await?;
    rows.iter().map(read).collect()
}

/// The token of a secret, if it is valid.
pub(super) async fn valid(
    connection: &mut SqliteConnection,
    secret: SecretHash,
    now: Moment,
) -> Result<Option<Token>, sqlx::Error> {
    let found = sqlx::query(
        "select token.* from token left join users on users.name = token.user_name \
         where secret = $1 and expires_ms > $2 and revoked_ms is null \
         and coalesce(users.disabled, 0) = 0",
    )
    .bind(secret.stored())
    .bind(now.unix_ms())
    .fetch_optional(connection)
    .await?;
    found.as_ref().map(read).transpose()
}

/// Whether the use of a token on this day is still to be noted.
pub(super) fn is_first_use(token: &Token, now: Moment) -> bool {
    let day = |moment: Moment| moment.unix_ms().div_euclid(DAY_MS);
    token.last_used_at.is_none_or(|last| day(last) < day(now))
}

pub(super) fn note_use(connection: &mut SqliteConnection, name: String, at: Moment) -> Changed<'_> {
    Box::pin(async move {
        sqlx::query("update token set last_used_ms = $1 where name = $2")
            .bind(at.unix_ms())
            .bind(name)
            .execute(connection)
            .await?;
        Ok(Ok(()))
    })
}

pub(super) fn revoke(connection: &mut SqliteConnection, name: String, at: Moment) -> Changed<'_> {
    Box::pin(async move {
        let revoked =
            sqlx::query("update token set revoked_ms = coalesce(revoked_ms, $1) where name = $2")
                .bind(at.unix_ms())
                .bind(&name)
                .execute(connection)
                .await?;
        if revoked.rows_affected() == 0 {
            let what = "a token";
            return Ok(Err(AccountError::Unknown { what, name }));
        }
        Ok(Ok(()))
    })
}

fn written(scopes: &BTreeSet<Scope>) -> String {
    let codes: Vec<&str> = scopes.iter().map(|scope| scope.code()).collect();
    codes.join(" ")
}

fn read(found: &SqliteRow) -> Result<Token, sqlx::Error> {
    let scopes: &str = found.try_get("scopes")?;
    let scopes = scopes.split_whitespace().map(str::parse);
    Ok(Token {
        name: found.try_get("name")?,
        scopes: scopes
            .collect::<Result<_, _>>()
            .map_err(|fault| row::unreadable("scopes", fault))?,
        user: found.try_get("user_name")?,
        created_by: found.try_get("created_by")?,
        created_at: row::moment(found, "created_ms")?,
        expires_at: row::moment(found, "expires_ms")?,
        last_used_at: row::optional_moment(found, "last_used_ms")?,
        revoked_at: row::optional_moment(found, "revoked_ms")?,
    })
}
