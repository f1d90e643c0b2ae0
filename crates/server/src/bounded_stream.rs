//! A socket with bounds: on the bytes of unfinished request heads, and on waiting for a reader.

use std::io;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, ready};
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::TcpStream;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use tokio::time::{Sleep, sleep};

use crate::config::{CONNECTION_BUFFER_BYTES, HEAD_FREE_BYTES, STREAM_SEND_BUFFER_BYTES};
use crate::linger::Linger;
use crate::refusal::Refusal;

/// Bytes that one permit of the shared budget stands for.
const PERMIT_BYTES: usize = 1024;

/// What all connections together may hold of long, unfinished heads.
#[derive(Debug, Clone)]
pub struct HeadBudget(Arc<Semaphore>);

impl HeadBudget {
    /// A budget in bytes.
    pub fn new(bytes: usize) -> Self {
        Self(Arc::new(Semaphore::new(bytes / PERMIT_BYTES)))
    }

    /// The share of one connection, empty at first.
    pub fn share(&self) -> Arc<HeadShare> {
        Arc::new(HeadShare {
            budget: Arc::clone(&self.0),
            held: Mutex::default(),
        })
    }
}

/// What one connection has sent of a head that is not whole yet.
#[derive(Debug)]
pub struct HeadShare {
    budget: Arc<Semaphore>,
    held: Mutex<Held>,
}

#[derive(Debug, Default)]
struct Held {
    bytes: usize,
    permits: Option<OwnedSemaphorePermit>,
}

impl HeadShare {
    /// The head is whole: what comes next is counted from nothing.
    pub fn finish(&self) {
        *self.held.lock().unwrap_or_else(PoisonError::into_inner) = Held::default();
    }

    /// Counts bytes; the first few are free, the rest comes out of the budget.
    fn take(&self, bytes: usize) -> io::Result<()> {
        let mut held = self.held.lock().unwrap_or_else(PoisonError::into_inner);
        held.bytes = (held.bytes + bytes).min(CONNECTION_BUFFER_BYTES);
        let needed = held.bytes.saturating_sub(HEAD_FREE_BYTES);
        let needed = needed.div_ceil(PERMIT_BYTES);
        let more = needed.saturating_sub(held.permits.as_ref().map_or(0, |p| p.num_permits()));
        if more == 0 {
            return Ok(());
        }
        let more = u32::try_from(more).unwrap_or(u32::MAX);
        let got = Arc::clone(&self.budget).try_acquire_many_owned(more);
        let got = got.map_err(|_| io::Error::other("expected fewer bytes of unfinished heads"))?;
        match held.permits.as_mut() {
            Some(permits) => permits.merge(got),
            None => held.permits = Some(got),
        }
        Ok(())
    }
}

/// A connection that ends when its bounds are passed.
#[derive(Debug)]
pub struct BoundedStream {
    stream: TcpStream,
    head: Arc<HeadShare>,
    patience: Duration,
    stalled: Option<Pin<Box<Sleep>>>,
    refusal: Option<Refusal>,
    linger: Linger,
}

impl BoundedStream {
    /// Bounds `stream`; `patience` is how long a reader may take nothing of what waits for it.
    pub fn new(stream: TcpStream, head: Arc<HeadShare>, patience: Duration) -> Self {
        Self {
            stream,
            head,
            patience,
            stalled: None,
            refusal: None,
            linger: Linger::default(),
        }
    }

    /// Lets little wait in the system for this reader, and not for long.
    ///
    /// Left alone, the system lets close to a megabyte wait for each phone that takes nothing, and
    /// tries for a quarter of an hour to reach one that is gone.
    pub fn expect_little(&self) {
        #[cfg(unix)]
        let _ = rustix::net::sockopt::set_socket_send_buffer_size(
            &self.stream,
            STREAM_SEND_BUFFER_BYTES,
        );
        #[cfg(any(target_os = "linux", target_os = "android"))]
        let _ = rustix::net::sockopt::set_tcp_user_timeout(
            &self.stream,
            u32::try_from(self.patience.as_millis()).unwrap_or(u32::MAX),
        );
    }

    /// Lets a result through, or ends the connection when nothing went out for too long.
    fn in_time<T>(
        &mut self,
        context: &mut Context<'_>,
        written: Poll<io::Result<T>>,
    ) -> Poll<io::Result<T>> {
        if written.is_ready() {
            self.stalled = None;
            return written;
        }
        let patience = self.patience;
        let timer = self
            .stalled
            .get_or_insert_with(|| Box::pin(sleep(patience)));
        ready!(timer.as_mut().poll(context));
        Poll::Ready(Err(io::ErrorKind::TimedOut.into()))
    }
}

impl AsyncRead for BoundedStream {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        let before = buffer.filled().len();
        ready!(Pin::new(&mut this.stream).poll_read(context, buffer))?;
        Poll::Ready(this.head.take(buffer.filled().len() - before))
    }
}

impl AsyncWrite for BoundedStream {
    fn poll_write(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        let this = self.get_mut();
        if this.refusal.is_none() {
            this.refusal = Refusal::instead_of(bytes);
        }
        let written = match &mut this.refusal {
            Some(refusal) => refusal.poll(&mut this.stream, context),
            None => Pin::new(&mut this.stream).poll_write(context, bytes),
        };
        if written.is_ready() {
            this.refusal = None;
        }
        this.in_time(context, written)
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[io::IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        if let [only] = parts {
            return self.poll_write(context, only);
        }
        let this = self.get_mut();
        let written = Pin::new(&mut this.stream).poll_write_vectored(context, parts);
        this.in_time(context, written)
    }

    fn is_write_vectored(&self) -> bool {
        self.stream.is_write_vectored()
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.get_mut().stream).poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        let this = self.get_mut();
        this.linger.poll(&mut this.stream, context)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::future::poll_fn;
    use tokio::net::TcpListener;

    #[test]
    fn short_heads_are_free_and_long_ones_share_one_budget() {
        let budget = HeadBudget::new(8 * PERMIT_BYTES);
        let (long, other) = (budget.share(), budget.share());
        long.take(HEAD_FREE_BYTES).unwrap();
        long.take(8 * PERMIT_BYTES).unwrap();
        other.take(HEAD_FREE_BYTES).unwrap();
        assert!(other.take(1).is_err(), "the budget is spent");
        long.finish();
        other.take(8 * PERMIT_BYTES - 1).unwrap();
        drop(other);
        long.take(HEAD_FREE_BYTES + 8 * PERMIT_BYTES).unwrap();
    }

    #[test]
    fn one_connection_never_needs_more_than_its_buffer() {
        let share = HeadBudget::new(CONNECTION_BUFFER_BYTES).share();
        for _ in 0..100 {
            share.take(CONNECTION_BUFFER_BYTES).unwrap();
        }
    }

    #[tokio::test]
    async fn a_reader_that_takes_nothing_loses_its_connection() {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let reader = TcpStream::connect(listener.local_addr().unwrap())
            .await
            .unwrap();
        let (stream, _) = listener.accept().await.unwrap();
        let share = HeadBudget::new(0).share();
        let mut bounded = BoundedStream::new(stream, share, Duration::from_millis(50));
        let block = vec![0; 1024 * 1024];
        let ended = loop {
            let write = poll_fn(|context| Pin::new(&mut bounded).poll_write(context, &block));
            if let Err(fault) = write.await {
                break fault;
            }
        };
        assert_eq!(ended.kind(), io::ErrorKind::TimedOut);
        drop(reader);
    }
}
