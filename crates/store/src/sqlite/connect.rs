//! Connections to the file, with every setting that durability rests on.

use super::fault::open_error;
use super::schema::{self, Identity};
use crate::fault::OpenError;
use crate::open::OpenMode;
use sqlx::sqlite::{SqliteConnectOptions, SqliteSynchronous};
use sqlx::{ConnectOptions, Connection, Row, SqliteConnection};
use std::fs::{File, OpenOptions};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// How long a connection waits for another process that writes.
const BUSY_WAIT: Duration = Duration::from_secs(10);

/// The log file is cut back to this after a checkpoint.
///
/// # Units
/// Bytes.
const LARGEST_IDLE_LOG: &str = "16777216";

/// Settings that are asked back after opening, with the value that must be in force.
const CHECKED: &[(&str, &str, &str)] = &[
    ("journal_mode", "pragma journal_mode", "wal"),
    ("synchronous", "pragma synchronous", "2"),
    ("foreign_keys", "pragma foreign_keys", "1"),
    ("secure_delete", "pragma secure_delete", "1"),
];

/// The path from the root: a name like `file:x` must not be read as an address.
pub(super) fn absolute(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

/// How the writer connects.
pub(super) fn writing(path: &Path) -> SqliteConnectOptions {
    SqliteConnectOptions::new()
        .filename(path)
        .create_if_missing(false)
        .busy_timeout(BUSY_WAIT)
        .foreign_keys(true)
        // Each commit is on the disk before it is answered, also where a plain sync is not enough.
        .synchronous(SqliteSynchronous::Full)
        .pragma("fullfsync", "on")
        .pragma("checkpoint_fullfsync", "on")
        // What was erased is overwritten.
        .pragma("secure_delete", "on")
        .pragma("journal_size_limit", LARGEST_IDLE_LOG)
        .pragma("trusted_schema", "off")
}

/// How readers connect.
pub(super) fn reading(path: &Path) -> SqliteConnectOptions {
    writing(path).pragma("query_only", "on")
}

/// Opens the file for writing, checks that it is ours and sound, and brings its schema up to date.
pub(super) async fn open(path: &Path, mode: OpenMode) -> Result<SqliteConnection, OpenError> {
    look_at_place(path, mode)?;
    let mut connection = connect(path).await?;
    // The header first: a file of another program must stay as it is.
    identify(&mut connection, path, mode).await?;
    let faulty = |fault| open_error(path, fault);
    sqlx::query("pragma journal_mode = wal")
        .fetch_one(&mut connection)
        .await
        .map_err(faulty)?;
    let asked = connection.begin_with("begin immediate").await;
    let may_write = asked.map_err(faulty)?;
    may_write.rollback().await.map_err(faulty)?;
    check_settings(&mut connection, path).await?;
    schema::migrate(&mut connection).await.map_err(faulty)?;
    sync_folder(path).map_err(|fault| not_writable(path, &fault))?;
    check(&mut connection, "pragma quick_check(1)", path).await?;
    Ok(connection)
}

/// Opens a store that is there only to copy it: a newer program must not change its schema.
pub(super) async fn open_as_it_is(path: &Path) -> Result<SqliteConnection, OpenError> {
    look_at_place(path, OpenMode::Existing)?;
    let mut connection = connect(path).await?;
    identify(&mut connection, path, OpenMode::Existing).await?;
    Ok(connection)
}

async fn connect(path: &Path) -> Result<SqliteConnection, OpenError> {
    let connected = writing(path).connect().await;
    connected.map_err(|fault| open_error(path, fault))
}

async fn identify(
    connection: &mut SqliteConnection,
    path: &Path,
    mode: OpenMode,
) -> Result<(), OpenError> {
    let identity = schema::identify(connection)
        .await
        .map_err(|fault| open_error(path, fault))?;
    if identity == Identity::Empty && mode == OpenMode::Existing {
        return Err(OpenError::Foreign {
            path: path.to_owned(),
            expected: schema::APPLICATION_ID,
            found: "an empty file".to_owned(),
        });
    }
    schema::accept(path, identity)
}

/// Looks at folder and file, and makes an empty file that only we can read.
///
/// The file is opened here only when it is new: closing it would drop the locks of a process that
/// has it open already.
pub(super) fn look_at_place(path: &Path, mode: OpenMode) -> Result<(), OpenError> {
    let owned = || path.to_owned();
    let folder = folder_of(path);
    if !folder.is_dir() {
        return Err(OpenError::FolderMissing { path: owned() });
    }
    match std::fs::metadata(path) {
        Ok(there) if there.is_dir() => Err(OpenError::NotAFile {
            path: owned(),
            found: "a folder",
        }),
        Ok(there) if !there.is_file() => Err(OpenError::NotAFile {
            path: owned(),
            found: "a device or socket",
        }),
        Ok(_) => Ok(()),
        Err(fault) if fault.kind() == std::io::ErrorKind::NotFound => match mode {
            OpenMode::Existing => Err(OpenError::Missing { path: owned() }),
            OpenMode::Create => make(path),
        },
        Err(fault) => Err(not_writable(path, &fault)),
    }
}

/// Makes an empty file that only we can read.
pub(super) fn make(path: &Path) -> Result<(), OpenError> {
    let mut options = OpenOptions::new();
    options.write(true).create_new(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    match options.open(path) {
        Ok(_) => Ok(()),
        // Another process was faster.
        Err(fault) if fault.kind() == std::io::ErrorKind::AlreadyExists => Ok(()),
        Err(fault) => Err(not_writable(path, &fault)),
    }
}

/// Puts the file's name on the disk: syncing the file alone does not promise that.
pub(super) fn sync_folder(path: &Path) -> std::io::Result<()> {
    File::open(folder_of(path))?.sync_all()
}

/// A path in the same folder, with more behind the name.
pub(super) fn beside(path: &Path, more: &str) -> PathBuf {
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(more);
    path.with_file_name(name)
}

/// The folder that holds the file.
pub(super) fn folder_of(path: &Path) -> &Path {
    match path.parent() {
        Some(folder) if !folder.as_os_str().is_empty() => folder,
        _ => Path::new("."),
    }
}

fn not_writable(path: &Path, fault: &std::io::Error) -> OpenError {
    OpenError::NotWritable {
        path: path.to_owned(),
        detail: fault.to_string(),
    }
}

async fn check_settings(connection: &mut SqliteConnection, path: &Path) -> Result<(), OpenError> {
    for (setting, question, expected) in CHECKED.iter().copied() {
        let found = answer(connection, question)
            .await
            .map_err(|fault| open_error(path, fault))?;
        if found != expected {
            return Err(OpenError::Setting {
                path: path.to_owned(),
                setting,
                expected,
                found,
            });
        }
    }
    Ok(())
}

/// Runs one of the database's own checks, which answer `ok` or what is damaged.
pub(super) async fn check(
    connection: &mut SqliteConnection,
    question: &'static str,
    path: &Path,
) -> Result<(), OpenError> {
    let found = answer(connection, question)
        .await
        .map_err(|fault| open_error(path, fault))?;
    if found == "ok" {
        return Ok(());
    }
    Err(OpenError::Damaged {
        path: path.to_owned(),
        detail: found,
    })
}

/// A pragma's value as text, whatever its type.
async fn answer(
    connection: &mut SqliteConnection,
    question: &'static str,
) -> Result<String, sqlx::Error> {
    let row = sqlx::query(question).fetch_one(connection).await?;
    match row.try_get::<i64, _>(0) {
        Ok(number) => Ok(number.to_string()),
        Err(_) => row.try_get(0),
    }
}
