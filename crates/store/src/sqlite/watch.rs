//! Noticing what other processes have committed.

use super::read::head;
use super::writer::tell;
use crate::journal::Head;
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Row, SqliteConnection};
use std::time::Duration;
use tokio::sync::watch;
use tokio::task::JoinHandle;
use tokio::time::MissedTickBehavior;

/// How often the file is asked whether somebody else changed it; a shared counter answers.
const PERIOD: Duration = Duration::from_millis(250);

/// A task that watches the file until it is dropped.
pub(super) struct Observer {
    task: JoinHandle<()>,
}

impl Observer {
    /// Starts watching on a connection of its own.
    pub(super) fn start(options: SqliteConnectOptions, heads: watch::Sender<Head>) -> Self {
        Observer {
            task: tokio::spawn(run(options, heads)),
        }
    }

    /// Stops watching.
    pub(super) fn stop(&self) {
        self.task.abort();
    }
}

impl Drop for Observer {
    fn drop(&mut self) {
        self.stop();
    }
}

async fn run(options: SqliteConnectOptions, heads: watch::Sender<Head>) {
    let mut ticks = tokio::time::interval(PERIOD);
    ticks.set_missed_tick_behavior(MissedTickBehavior::Delay);
    let mut watched = None;
    loop {
        ticks.tick().await;
        match look(&options, watched.take()).await {
            Ok((connection, version, changed)) => {
                watched = Some((connection, version));
                if let Some(head) = changed {
                    tell(&heads, head);
                }
            }
            // The writer and the readers report faults to those who wait for them.
            Err(fault) => tracing::debug!(%fault, "the store could not be watched"),
        }
    }
}

type Watched = (SqliteConnection, i64);

/// Asks for the file's version and, when it is another one, for the head.
async fn look(
    options: &SqliteConnectOptions,
    watched: Option<Watched>,
) -> Result<(SqliteConnection, i64, Option<Head>), sqlx::Error> {
    let (mut connection, last) = match watched {
        Some((connection, version)) => (connection, Some(version)),
        None => (options.connect().await?, None),
    };
    let row = sqlx::query("pragma data_version")
        .fetch_one(&mut connection)
        .await?;
    let version: i64 = row.try_get(0)?;
    if last == Some(version) {
        return Ok((connection, version, None));
    }
    let changed = head(&mut connection).await?;
    Ok((connection, version, Some(changed)))
}
