//! Many open streams, read by one thread as their bytes arrive.

use std::mem::MaybeUninit;
use std::os::fd::OwnedFd;
use std::time::{Duration, Instant};

use rustix::event::{Timespec, epoll};

use super::scan::Received;
use super::stream::{Manner, Stream, Target};

/// Streams opened before their answers are awaited: fewer than a server lets wait.
const OPENED_AT_ONCE: usize = 250;
/// How long those answers may take.
const OPEN_PATIENCE: Duration = Duration::from_secs(30);
const READ_BYTES: usize = 64 * 1024;
const READY_AT_ONCE: usize = 1_024;

/// Open streams and what came through them.
pub struct Crowd {
    /// The streams, in the order they were opened.
    pub streams: Vec<Stream>,
    kind: String,
    ready: OwnedFd,
    buffer: Vec<u8>,
}

impl Crowd {
    /// Nobody yet; events of `kind` are counted.
    ///
    /// # Errors
    /// What the system said.
    pub fn new(kind: &str) -> std::io::Result<Self> {
        Ok(Self {
            streams: Vec::new(),
            kind: kind.to_owned(),
            ready: epoll::create(epoll::CreateFlags::CLOEXEC)?,
            buffer: vec![0; READ_BYTES],
        })
    }

    /// Opens more streams; returns when the server has answered all of them with 200.
    ///
    /// # Errors
    /// What the system said, or that the server did not answer.
    pub fn open(&mut self, target: &Target, manner: Manner, count: usize) -> std::io::Result<()> {
        let mut left = count;
        while left > 0 {
            let some = left.min(OPENED_AT_ONCE);
            let first = self.streams.len();
            for _ in 0..some {
                self.add(Stream::open(target, manner, self.streams.len(), None)?)?;
            }
            self.await_heads(first)?;
            left -= some;
        }
        Ok(())
    }

    /// Adds a stream; it is read from now on.
    ///
    /// # Errors
    /// What the system said.
    pub fn add(&mut self, stream: Stream) -> std::io::Result<()> {
        let number = epoll::EventData::new_u64(self.streams.len() as u64);
        epoll::add(&self.ready, &stream.socket, number, epoll::EventFlags::IN)?;
        self.streams.push(stream);
        Ok(())
    }

    /// Streams that are not read are read up to their head, then left alone.
    fn await_heads(&mut self, first: usize) -> std::io::Result<()> {
        let until = Instant::now() + OPEN_PATIENCE;
        while !self.streams[first..].iter().all(Stream::is_open) {
            if Instant::now() > until || self.streams[first..].iter().any(|s| s.ended) {
                let open = self
                    .streams
                    .iter()
                    .filter(|stream| stream.is_open())
                    .count();
                return Err(std::io::Error::other(format!(
                    "expected {} open streams, found {open}",
                    self.streams.len()
                )));
            }
            self.pump(Duration::from_millis(20), |_, _| {})?;
        }
        for stream in &self.streams[first..] {
            if stream.manner == Manner::Idle {
                epoll::delete(&self.ready, &stream.socket)?;
            }
        }
        Ok(())
    }

    /// Reads what arrives, waiting at most `patience` for the first byte.
    ///
    /// # Errors
    /// What the system said.
    pub fn pump(
        &mut self,
        patience: Duration,
        mut take: impl FnMut(&Received, Instant),
    ) -> std::io::Result<()> {
        let mut ready = [MaybeUninit::uninit(); READY_AT_ONCE];
        let patience = Timespec::try_from(patience).ok();
        let (ready, _) = epoll::wait(&self.ready, &mut ready, patience.as_ref())?;
        for event in ready {
            let number = usize::try_from(event.data.u64()).unwrap_or(usize::MAX);
            let stream = &mut self.streams[number];
            stream.read(&mut self.buffer, &self.kind, |event| {
                take(event, Instant::now())
            });
            if stream.ended {
                let _ = epoll::delete(&self.ready, &stream.socket);
            }
        }
        Ok(())
    }

    /// The streams that read.
    pub fn readers(&self) -> impl Iterator<Item = &Stream> {
        self.streams
            .iter()
            .filter(|stream| stream.manner == Manner::Reading)
    }
}
