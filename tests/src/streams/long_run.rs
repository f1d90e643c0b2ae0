//! Postings for minutes or hours while many read, as many take nothing, and one comes and goes.

use std::io::{Error, Result};
use std::net::SocketAddr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use super::crowd::Crowd;
use super::life::Life;
use super::poster::Poster;
use super::process::Usage;
use super::stream::{Manner, Stream, Target};

/// Streams that take nothing come anew so often: by then the server has cut them off.
const IDLE_ANEW: Duration = Duration::from_secs(90);
/// How long the last posting may take to everyone.
const PATIENCE: Duration = Duration::from_secs(60);
/// How long the one that comes and goes reads, and then stays away.
const VISIT: Duration = Duration::from_secs(2);
const AWAY: Duration = Duration::from_secs(5);

/// What to do for how long.
#[derive(Debug, Clone)]
pub struct LongRun {
    /// Where the server listens.
    pub server: SocketAddr,
    /// Its process.
    pub pid: u32,
    /// A token that may post closures.
    pub token: String,
    /// Streams; half of them take nothing.
    pub streams: usize,
    /// How long.
    pub time: Duration,
    /// Pause between two postings.
    pub pause: Duration,
    /// The most that the server may hold, in MB.
    pub most_mb: f64,
}

/// What was seen.
#[derive(Debug, Default)]
struct Seen {
    most_mb: f64,
    visits: usize,
    visitor_events: usize,
    visitor_last: u64,
}

impl LongRun {
    /// Runs to the end, or to the first broken promise.
    ///
    /// # Errors
    /// What the system said, or which promise was broken.
    pub fn run(&self) -> Result<()> {
        let target = Target {
            server: self.server,
            path: "/api/v1/stream?lang=ja".to_owned(),
        };
        let (mut readers, mut idle) = (Crowd::new("closure")?, Crowd::new("closure")?);
        readers.open(&target, Manner::Reading, self.streams.div_ceil(2))?;
        idle.open(&target, Manner::Idle, self.streams / 2)?;
        let (over, posted) = (AtomicBool::new(false), AtomicUsize::new(0));
        let seen = std::thread::scope(|scope| {
            let posting = scope.spawn(|| self.post(&over, &posted));
            let visiting = scope.spawn(|| visit(&target, &over));
            let until = Instant::now() + self.time;
            let outcome = self.watch((&mut readers, &mut idle), &target, until);
            over.store(true, Ordering::SeqCst);
            let panicked = |_| Error::other("expected no panic");
            posting.join().map_err(panicked)??;
            let visitor = visiting.join().map_err(panicked)??;
            let most_mb = outcome?;
            Ok::<Seen, Error>(Seen { most_mb, ..visitor })
        });
        let (mut seen, all) = (seen?, posted.load(Ordering::SeqCst));
        drain(&mut readers, all)?;
        one_visit(&target, &mut seen, Some(all))?;
        println!("postings {all}\nmost_mb {:.1}", seen.most_mb);
        println!(
            "visits {}\nvisitor_events {}",
            seen.visits, seen.visitor_events
        );
        println!("1 passed, 0 failed");
        Ok(())
    }

    fn post(&self, over: &AtomicBool, posted: &AtomicUsize) -> Result<()> {
        let mut life = Life::new(Poster::with_token(self.server, &self.token)?);
        while !over.load(Ordering::SeqCst) {
            life.go_on()?;
            posted.fetch_add(1, Ordering::SeqCst);
            std::thread::sleep(self.pause);
        }
        Ok(())
    }

    /// Reads for everyone and looks at the server's memory.
    fn watch(
        &self,
        (readers, idle): (&mut Crowd, &mut Crowd),
        target: &Target,
        until: Instant,
    ) -> Result<f64> {
        let (mut most, mut anew) = (0.0_f64, Instant::now() + IDLE_ANEW);
        let mut look = Instant::now();
        while Instant::now() < until {
            readers.pump(Duration::from_millis(50), |_, _| {})?;
            if Instant::now() >= look {
                look = Instant::now() + Duration::from_secs(2);
                most = most.max(self.memory_mb()?);
            }
            if Instant::now() >= anew {
                anew = Instant::now() + IDLE_ANEW;
                *idle = Crowd::new("closure")?;
                idle.open(target, Manner::Idle, self.streams / 2)?;
            }
        }
        Ok(most)
    }

    fn memory_mb(&self) -> Result<f64> {
        let held = Usage::of(self.pid).memory_kb / 1000.0;
        if held > self.most_mb {
            let most = self.most_mb;
            return Err(Error::other(format!(
                "expected at most {most} MB, found {held:.0} MB"
            )));
        }
        Ok(held)
    }
}

/// Everyone who reads has every posting, once and in order.
fn drain(readers: &mut Crowd, posted: usize) -> Result<()> {
    let until = Instant::now() + PATIENCE;
    while Instant::now() < until && readers.readers().any(|stream| stream.events < posted) {
        readers.pump(Duration::from_millis(50), |_, _| {})?;
    }
    for stream in readers.readers() {
        if stream.events != posted || stream.disordered > 0 || stream.ended {
            return Err(Error::other(format!(
                "expected {posted} events on an open stream, found {} with {} out of order, \
                 ended: {}",
                stream.events, stream.disordered, stream.ended
            )));
        }
    }
    Ok(())
}

/// Comes, reads a little, goes, and comes back where it was.
fn visit(target: &Target, over: &AtomicBool) -> Result<Seen> {
    let mut seen = Seen::default();
    while !over.load(Ordering::SeqCst) {
        one_visit(target, &mut seen, None)?;
        let back = Instant::now() + AWAY;
        while Instant::now() < back && !over.load(Ordering::SeqCst) {
            std::thread::sleep(Duration::from_millis(50));
        }
    }
    Ok(seen)
}

/// Reads for a while, or until all events were seen over all visits.
fn one_visit(target: &Target, seen: &mut Seen, all: Option<usize>) -> Result<()> {
    let mut crowd = Crowd::new("closure")?;
    let number = seen.visits % 1_000;
    let from = seen.visitor_last;
    crowd.add(Stream::open(target, Manner::Reading, number, Some(from))?)?;
    let until = Instant::now() + if all.is_some() { PATIENCE } else { VISIT };
    let before = seen.visitor_events;
    while Instant::now() < until && all.is_none_or(|all| seen.visitor_events < all) {
        crowd.pump(Duration::from_millis(50), |_, _| {})?;
        seen.visitor_events = before + crowd.streams[0].events;
    }
    let stream = &crowd.streams[0];
    if stream.events > 0 && (stream.disordered > 0 || stream.first_seq <= from) {
        return Err(Error::other(format!(
            "expected no event twice after {from}"
        )));
    }
    seen.visitor_last = from.max(stream.last_seq);
    seen.visits += 1;
    match all {
        Some(all) if seen.visitor_events != all => Err(Error::other(format!(
            "expected {all} events over all visits, found {}",
            seen.visitor_events
        ))),
        _ => Ok(()),
    }
}
