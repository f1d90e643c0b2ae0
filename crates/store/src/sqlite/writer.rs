//! The one task that writes: postings that wait together share one commit.

use super::Change;
use super::append::write_batch;
use super::fault::store_error;
use super::read::head;
use crate::fault::StoreError;
use crate::journal::{Answer, AppendError, Appended, Entry, Head};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection, SqliteConnection};
use std::mem;
use tokio::sync::{mpsc, oneshot, watch};

/// The most postings that share one commit.
const LARGEST_BATCH: usize = 256;

/// Work that may wait; beyond it callers wait to hand theirs over.
const LONGEST_QUEUE: usize = 1024;

/// Waits only briefly for readers, because postings wait meanwhile; the next checkpoint follows.
const EMPTY_LOG: &str = "pragma busy_timeout = 200; pragma wal_checkpoint(truncate); \
                         pragma busy_timeout = 10000";

/// A change in a transaction of its own; gives `false` when the connection is not to be trusted.
type Job = Box<dyn for<'c> FnOnce(&'c mut SqliteConnection) -> Answer<'c, bool> + Send>;

type Reply = oneshot::Sender<Result<Appended, AppendError>>;

enum Work {
    Append(Box<Entry>, Reply),
    Run(Job),
    Close(oneshot::Sender<()>),
}

/// Hands work to the writing task.
pub(super) struct Writer {
    queue: mpsc::Sender<Work>,
}

impl Writer {
    /// Starts the task on an open connection; `options` make the next one after a fault.
    pub(super) fn start(
        connection: SqliteConnection,
        options: SqliteConnectOptions,
        heads: watch::Sender<Head>,
    ) -> Self {
        let (queue, waiting) = mpsc::channel(LONGEST_QUEUE);
        let task = Task {
            connection: Some(connection),
            options,
            heads,
            waiting,
        };
        tokio::spawn(task.run());
        Writer { queue }
    }

    /// Appends an entry; what was handed over is carried out even when nobody waits any more.
    pub(super) async fn append(&self, entry: Entry) -> Result<Appended, AppendError> {
        let (reply, answer) = oneshot::channel();
        let work = Work::Append(Box::new(entry), reply);
        let sent = self.queue.send(work).await;
        sent.map_err(|_| AppendError::from(StoreError::closed()))?;
        answer
            .await
            .unwrap_or_else(|_| Err(StoreError::closed().into()))
    }

    /// Runs a change in a transaction of its own.
    pub(super) async fn run<T, E, F>(&self, change: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<StoreError> + Send + 'static,
        F: for<'c> FnOnce(&'c mut SqliteConnection) -> Change<'c, T, E> + Send + 'static,
    {
        let (reply, answer) = oneshot::channel();
        let job: Job = Box::new(move |connection| {
            Box::pin(async move {
                let outcome = in_transaction(connection, change).await;
                let sound = outcome.is_ok();
                let outcome = outcome.unwrap_or_else(|fault| Err(store_error(fault).into()));
                // The caller may have gone; what was done stays done.
                let _ = reply.send(outcome);
                sound
            })
        });
        let sent = self.queue.send(Work::Run(job)).await;
        sent.map_err(|_| E::from(StoreError::closed()))?;
        answer
            .await
            .unwrap_or_else(|_| Err(StoreError::closed().into()))
    }

    /// Empties the log file, so that erased text is in no file; readers may put that off.
    pub(super) async fn empty_log(&self) {
        let (reply, answer) = oneshot::channel();
        let job: Job = Box::new(move |connection| {
            Box::pin(async move {
                let emptied = sqlx::raw_sql(EMPTY_LOG).execute(connection).await;
                let _ = reply.send(());
                emptied.is_ok()
            })
        });
        if self.queue.send(Work::Run(job)).await.is_ok() {
            let _ = answer.await;
        }
    }

    /// Waits until everything handed over is done and the connection is closed.
    pub(super) async fn close(&self) {
        let (reply, closed) = oneshot::channel();
        if self.queue.send(Work::Close(reply)).await.is_ok() {
            // Answered, or the task has ended already.
            let _ = closed.await;
        }
    }
}

async fn in_transaction<T, E, F>(
    connection: &mut SqliteConnection,
    change: F,
) -> Result<Result<T, E>, sqlx::Error>
where
    F: for<'c> FnOnce(&'c mut SqliteConnection) -> Change<'c, T, E>,
{
    let mut transaction = connection.begin_with("begin immediate").await?;
    let outcome = change(&mut transaction).await?;
    match outcome {
        Ok(_) => transaction.commit().await?,
        Err(_) => transaction.rollback().await?,
    }
    Ok(outcome)
}

struct Task {
    connection: Option<SqliteConnection>,
    options: SqliteConnectOptions,
    heads: watch::Sender<Head>,
    waiting: mpsc::Receiver<Work>,
}

impl Task {
    async fn run(mut self) {
        let mut batch = Vec::new();
        while self.waiting.recv_many(&mut batch, LARGEST_BATCH).await > 0 {
            let mut postings = Vec::new();
            for work in mem::take(&mut batch) {
                match work {
                    Work::Append(entry, reply) => postings.push((*entry, reply)),
                    // In their order: a session ended before a posting was sent stays ended.
                    Work::Run(job) => {
                        self.append(mem::take(&mut postings)).await;
                        self.run_job(job).await;
                    }
                    Work::Close(reply) => {
                        self.append(mem::take(&mut postings)).await;
                        self.close().await;
                        let _ = reply.send(());
                        return;
                    }
                }
            }
            self.append(postings).await;
        }
        self.close().await;
    }

    async fn append(&mut self, postings: Vec<(Entry, Reply)>) {
        if postings.is_empty() {
            return;
        }
        let (entries, replies): (Vec<Entry>, Vec<Reply>) = postings.into_iter().unzip();
        let outcome = match self.connected().await {
            Ok(connection) => write_batch(connection, &entries).await.map_err(store_error),
            Err(fault) => Err(fault),
        };
        let outcomes = match outcome {
            Ok((outcomes, head)) => {
                tell(&self.heads, head);
                outcomes
            }
            Err(fault) => {
                self.distrust(&fault);
                vec![Err(fault.into()); replies.len()]
            }
        };
        for (reply, outcome) in replies.into_iter().zip(outcomes) {
            // The caller may have gone; what is in the journal stays there.
            let _ = reply.send(outcome);
        }
    }

    async fn run_job(&mut self, job: Job) {
        // Without a connection the job is dropped, which its caller sees as a store that is away.
        let Ok(connection) = self.connected().await else {
            return;
        };
        let sound = job(connection).await;
        match head(connection).await {
            Ok(head) if sound => tell(&self.heads, head),
            _ => self.connection = None,
        }
    }

    /// The connection, made anew after a fault.
    async fn connected(&mut self) -> Result<&mut SqliteConnection, StoreError> {
        let connection = match self.connection.take() {
            Some(connection) => connection,
            None => self.options.connect().await.map_err(store_error)?,
        };
        Ok(self.connection.insert(connection))
    }

    /// After a fault nobody knows what the connection holds: the next one begins from the file.
    fn distrust(&mut self, fault: &StoreError) {
        tracing::error!(%fault, "the store did not take a posting");
        self.connection = None;
    }

    async fn close(&mut self) {
        self.waiting.close();
        if let Some(connection) = self.connection.take()
            && let Err(fault) = connection.close().await
        {
            tracing::warn!(%fault, "the store did not close cleanly");
        }
    }
}

/// Tells a head that is later than the last one told.
pub(super) fn tell(heads: &watch::Sender<Head>, head: Head) {
    heads.send_if_modified(|last| {
        let later = head > *last;
        if later {
            *last = head;
        }
        later
    });
}
