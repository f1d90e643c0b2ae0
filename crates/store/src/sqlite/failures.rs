//! Failed logins, counted for accounts that need not exist.

use super::{Change, row};
use crate::accounts::{FAILURES_KEPT_MS, Failures, MOST_FAILING_ACCOUNTS};
use crate::fault::StoreError;
use crate::secret::hex;
use michi_geo::moment::Moment;
use sha2::{Digest, Sha256};
use sqlx::SqliteConnection;

/// What stands for an account: people type passwords into the wrong field.
pub(super) fn hidden(account: &str) -> String {
    hex(&Sha256::digest(account.as_bytes()))
}

/// Counts a failure and clears away what is old or too much.
pub(super) fn add(
    connection: &mut SqliteConnection,
    account: String,
    at: Moment,
) -> Change<'_, Failures, StoreError> {
    Box::pin(async move {
        sqlx::query("delete from login_failure where last_ms <= $1")
            .bind(forgotten(at))
            .execute(&mut *connection)
            .await?;
        sqlx::query(
            "delete from login_failure where account in \
             (select account from login_failure where account != $1 \
              order by count desc, last_ms desc limit -1 offset $2)",
        )
        .bind(&account)
        .bind(i64::from(MOST_FAILING_ACCOUNTS) - 1)
        .execute(&mut *connection)
        .await?;
        sqlx::query(
            "insert into login_failure (account, count, last_ms) values ($1, 1, $2) \
             on conflict (account) do update \
             set count = count + 1, last_ms = max(last_ms, excluded.last_ms)",
        )
        .bind(&account)
        .bind(at.unix_ms())
        .execute(&mut *connection)
        .await?;
        Ok(Ok(of(connection, &account, at).await?))
    })
}

/// The failures of an account that still count.
pub(super) async fn of(
    connection: &mut SqliteConnection,
    account: &str,
    now: Moment,
) -> Result<Failures, sqlx::Error> {
    let found =
        sqlx::query("select count, last_ms from login_failure where account = $1 and last_ms > $2")
            .bind(account)
            .bind(forgotten(now))
            .fetch_optional(connection)
            .await?;
    let Some(found) = found else {
        return Ok(Failures::default());
    };
    let count = row::count(&found, "count")?;
    Ok(Failures {
        count: u32::try_from(count).unwrap_or(u32::MAX),
        last_at: row::optional_moment(&found, "last_ms")?,
    })
}

pub(super) fn clear(
    connection: &mut SqliteConnection,
    account: String,
) -> Change<'_, (), StoreError> {
    Box::pin(async move {
        sqlx::query("delete from login_failure where account = $1")
            .bind(account)
            .execute(connection)
            .await?;
        Ok(Ok(()))
    })
}

fn forgotten(now: Moment) -> i64 {
    now.plus_ms(-FAILURES_KEPT_MS).unix_ms()
}
