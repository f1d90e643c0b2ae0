//! Columns of the file as types of the domain.

use michi_geo::event::Seq;
use michi_geo::moment::Moment;
use sqlx::Row;
use sqlx::sqlite::SqliteRow;

/// A number as SQLite keeps it. Ours count events and never come near the limit.
pub(super) fn stored(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

pub(super) fn count(row: &SqliteRow, column: &'static str) -> Result<u64, sqlx::Error> {
    let number: i64 = row.try_get(column)?;
    u64::try_from(number).map_err(|fault| unreadable(column, fault))
}

pub(super) fn seq(row: &SqliteRow, column: &'static str) -> Result<Seq, sqlx::Error> {
    count(row, column).map(Seq)
}

pub(super) fn moment(row: &SqliteRow, column: &'static str) -> Result<Moment, sqlx::Error> {
    row.try_get(column).map(Moment::from_unix_ms)
}

pub(super) fn optional_moment(
    row: &SqliteRow,
    column: &'static str,
) -> Result<Option<Moment>, sqlx::Error> {
    let ms: Option<i64> = row.try_get(column)?;
    Ok(ms.map(Moment::from_unix_ms))
}

pub(super) fn hash(row: &SqliteRow, column: &'static str) -> Result<[u8; 32], sqlx::Error> {
    let bytes: Vec<u8> = row.try_get(column)?;
    <[u8; 32]>::try_from(bytes.as_slice()).map_err(|fault| unreadable(column, fault))
}

/// Text that names a value of a closed list.
pub(super) fn code<T>(row: &SqliteRow, column: &'static str) -> Result<T, sqlx::Error>
where
    T: std::str::FromStr,
    T::Err: std::error::Error + Send + Sync + 'static,
{
    let text: String = row.try_get(column)?;
    text.parse().map_err(|fault| unreadable(column, fault))
}

pub(super) fn unreadable(
    column: &'static str,
    fault: impl std::error::Error + Send + Sync + 'static,
) -> sqlx::Error {
    sqlx::Error::ColumnDecode {
        index: column.to_owned(),
        source: Box::new(fault),
    }
}
