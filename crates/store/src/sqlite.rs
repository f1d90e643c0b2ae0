//! The store in one SQLite file.

mod accounts;
mod append;
pub(crate) mod backup;
mod connect;
mod erase;
mod failures;
mod fault;
mod fold;
mod journal;
mod read;
pub(crate) mod restore;
mod row;
mod schema;
mod sessions;
mod snapshot;
mod stage;
mod tokens;
mod transfer;
mod users;
mod watch;
mod writer;

use crate::fault::{OpenError, StoreError};
use crate::journal::{Answer, Head};
use crate::open::OpenMode;
use sqlx::SqliteConnection;
use sqlx::sqlite::{SqlitePool, SqlitePoolOptions};
use std::path::Path;
use std::time::Duration;
use tokio::sync::watch as channel;

/// Connections that read at the same time.
const READERS: u32 = 4;

/// How long a read waits for a connection.
const READER_WAIT: Duration = Duration::from_secs(10);

/// A store in one file: one writer, some readers, one observer of other processes.
pub(crate) struct SqliteStore {
    writer: writer::Writer,
    readers: SqlitePool,
    head: channel::Receiver<Head>,
    observer: watch::Observer,
}

impl SqliteStore {
    /// Opens the file, makes it where `mode` says so, and starts the writer.
    pub(crate) async fn open(path: &Path, mode: OpenMode) -> Result<Self, OpenError> {
        let path = connect::absolute(path);
        let mut connection = connect::open(&path, mode).await?;
        let faulty = |cause: sqlx::Error| fault::open_error(&path, cause);
        let first = read::head(&mut connection).await.map_err(faulty)?;
        let readers = SqlitePoolOptions::new()
            .max_connections(READERS)
            .acquire_timeout(READER_WAIT)
            .connect_with(connect::reading(&path))
            .await
            .map_err(faulty)?;
        let (sender, head) = channel::channel(first);
        let observer = watch::Observer::start(connect::reading(&path), sender.clone());
        let writer = writer::Writer::start(connection, connect::writing(&path), sender);
        Ok(SqliteStore {
            writer,
            readers,
            head,
            observer,
        })
    }

    /// Runs `change` in a transaction of its own on the writer's connection.
    ///
    /// The inner result is a refusal, which rolls back; the outer one a fault of the database.
    async fn write<T, E, F>(&self, change: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: for<'c> FnOnce(&'c mut SqliteConnection) -> Change<'c, T, E> + Send + 'static,
    {
        self.writer.run(change).await
    }

    async fn reader(&self) -> Result<sqlx::pool::PoolConnection<sqlx::Sqlite>, StoreError> {
        self.readers.acquire().await.map_err(fault::store_error)
    }
}

/// What a change of the store gives.
type Change<'c, T, E> = Answer<'c, Result<Result<T, E>, sqlx::Error>>;
