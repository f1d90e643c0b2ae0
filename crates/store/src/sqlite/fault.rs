//! SQLite's result codes, told apart by what can be done about them.
//!
//! # Source
//! <https://www.sqlite.org/rescode.html>

use crate::fault::{OpenError, StoreError};
use std::path::Path;

const READ_ONLY: i32 = 8;
const CORRUPT: i32 = 11;
const FULL: i32 = 13;
const CANNOT_OPEN: i32 = 14;
const NOT_A_DATABASE: i32 = 26;

/// The primary result code, if the fault came from the database.
fn primary_code(fault: &sqlx::Error) -> Option<i32> {
    let code = fault.as_database_error()?.code()?;
    let code: i32 = code.parse().ok()?;
    Some(code & 0xff)
}

/// The fault of an open store.
pub(super) fn store_error(fault: sqlx::Error) -> StoreError {
    let detail = fault.to_string();
    match primary_code(&fault) {
        Some(FULL) => StoreError::Full { detail },
        Some(CORRUPT | NOT_A_DATABASE) => StoreError::Damaged { detail },
        _ => StoreError::Unavailable { detail },
    }
}

/// The fault of a store that is being opened.
pub(super) fn open_error(path: &Path, fault: sqlx::Error) -> OpenError {
    let path = path.to_owned();
    let detail = fault.to_string();
    match primary_code(&fault) {
        Some(CORRUPT) => OpenError::Damaged { path, detail },
        Some(NOT_A_DATABASE) => OpenError::Damaged {
            path,
            detail: "a file of another kind, or one whose beginning is destroyed".to_owned(),
        },
        Some(READ_ONLY | CANNOT_OPEN) => OpenError::NotWritable { path, detail },
        _ => OpenError::Unavailable {
            path,
            cause: store_error(fault),
        },
    }
}
