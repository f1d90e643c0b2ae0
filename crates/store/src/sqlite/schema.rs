//! The schema: numbered `.sql` files, each run once in a transaction.

use crate::fault::OpenError;
use sqlx::{Connection, Row, SqliteConnection};
use std::path::Path;

/// Marks the file as ours: "MCHI" in ASCII.
pub(super) const APPLICATION_ID: u32 = 0x4d43_4849;

/// Every step of the schema, in order; the first makes schema 1.
const STEPS: &[&str] = &[include_str!("../../migrations/sqlite/0001_begin.sql")];

/// The newest schema this version knows.
pub(super) const NEWEST: u32 = STEPS.len() as u32;

/// What a file is, by its header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Identity {
    /// Nothing in it yet.
    Empty,
    /// Ours, with this schema.
    Ours(u32),
    /// Of another program, with this application id.
    Foreign(u32),
}

/// Looks at the header; changes nothing.
pub(super) async fn identify(connection: &mut SqliteConnection) -> Result<Identity, sqlx::Error> {
    let id = number(connection, "pragma application_id").await?;
    let schema = number(connection, "pragma user_version").await?;
    let tables = number(connection, "select count(*) from sqlite_schema").await?;
    Ok(match (id, schema, tables) {
        (APPLICATION_ID, schema, _) => Identity::Ours(schema),
        (0, 0, 0) => Identity::Empty,
        (other, _, _) => Identity::Foreign(other),
    })
}

/// Refuses a file that is not ours or newer than we are.
pub(super) fn accept(path: &Path, identity: Identity) -> Result<(), OpenError> {
    let path = path.to_owned();
    match identity {
        Identity::Foreign(found) => Err(OpenError::Foreign {
            path,
            expected: APPLICATION_ID,
            found: format!("a database with application id {found}"),
        }),
        Identity::Ours(found) if found > NEWEST => Err(OpenError::Newer {
            path,
            expected: NEWEST,
            found,
        }),
        Identity::Ours(_) | Identity::Empty => Ok(()),
    }
}

/// Runs the steps that are still to run. Two processes may do this at once.
pub(super) async fn migrate(connection: &mut SqliteConnection) -> Result<(), sqlx::Error> {
    for (number, step) in (1..).zip(STEPS.iter().copied()) {
        let mut transaction = connection.begin_with("begin immediate").await?;
        if self::number(&mut transaction, "pragma user_version").await? < number {
            sqlx::raw_sql(step).execute(&mut *transaction).await?;
            mark(&mut transaction, "user_version", number).await?;
            mark(&mut transaction, "application_id", APPLICATION_ID).await?;
        }
        transaction.commit().await?;
    }
    Ok(())
}

/// Writes a number of the header; pragmas take no parameters.
async fn mark(
    connection: &mut SqliteConnection,
    name: &'static str,
    value: u32,
) -> Result<(), sqlx::Error> {
    let statement = sqlx::AssertSqlSafe(format!("pragma {name} = {value}"));
    sqlx::raw_sql(statement).execute(connection).await?;
    Ok(())
}

async fn number(
    connection: &mut SqliteConnection,
    question: &'static str,
) -> Result<u32, sqlx::Error> {
    let row = sqlx::query(question).fetch_one(connection).await?;
    row.try_get::<i64, _>(0).map(|value| value as u32)
}
