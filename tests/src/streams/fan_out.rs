//! One posting after the other to a crowd of open streams: who received it, and when.

use std::collections::BTreeMap;
use std::io::{Error, Result};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

use michi_geo::moment::Moment;

use super::crowd::Crowd;
use super::figures::Spread;
use super::scan::Received;

/// How long a posting may take to every reader before it counts as lost.
const PATIENCE: Duration = Duration::from_secs(20);
/// Pause between two postings.
const PAUSE: Duration = Duration::from_millis(200);

/// When one event arrived, over all streams.
#[derive(Debug, Default)]
struct Arrivals {
    sent: Option<Instant>,
    acknowledged: Option<Instant>,
    /// The `at` of the event, in milliseconds since 1970.
    at_ms: Option<f64>,
    times: Vec<Instant>,
}

/// What came of the postings.
#[derive(Debug, Default)]
pub struct FanOut {
    by_seq: BTreeMap<u64, Arrivals>,
    /// The data of the last event received.
    pub last_data: String,
    postings: usize,
}

impl FanOut {
    /// Posts `postings` times with `post`, each time until every reader has it.
    ///
    /// # Errors
    /// What the system or the server said.
    pub fn run(
        crowd: &mut Crowd,
        postings: usize,
        mut post: impl FnMut(usize) -> Result<()> + Send,
    ) -> Result<Self> {
        let mut done = Self {
            postings,
            ..Self::default()
        };
        for number in 1..=postings {
            let known: Vec<u64> = done.by_seq.keys().copied().collect();
            let post = &mut post;
            let (sent, acknowledged) = std::thread::scope(|scope| {
                let posting = scope.spawn(move || {
                    let sent = Instant::now();
                    post(number).map(|()| (sent, Instant::now()))
                });
                done.await_all(crowd, number)?;
                posting
                    .join()
                    .map_err(|_| Error::other("a panic while posting"))?
            })?;
            let new = done
                .by_seq
                .iter_mut()
                .filter(|(seq, _)| !known.contains(seq));
            for (_, arrivals) in new {
                arrivals.sent = Some(sent);
                arrivals.acknowledged = Some(acknowledged);
            }
            std::thread::sleep(PAUSE);
        }
        Ok(done)
    }

    /// Reads until every reader has as many events as were posted.
    fn await_all(&mut self, crowd: &mut Crowd, number: usize) -> Result<()> {
        let until = Instant::now() + PATIENCE;
        let mut missing = crowd
            .readers()
            .filter(|stream| stream.events < number)
            .count();
        while missing > 0 && Instant::now() < until {
            let mut came = 0;
            crowd.pump(Duration::from_millis(20), |event, now| {
                self.note(event, now);
                came += 1;
            })?;
            if came > 0 {
                missing = crowd
                    .readers()
                    .filter(|stream| stream.events < number)
                    .count();
            }
        }
        Ok(())
    }

    fn note(&mut self, event: &Received, now: Instant) {
        let arrivals = self
            .by_seq
            .entry(event.seq().unwrap_or_default())
            .or_default();
        if arrivals.times.is_empty() {
            arrivals.at_ms = at_ms(&event.data);
            event.data.clone_into(&mut self.last_data);
        }
        arrivals.times.push(now);
    }

    /// Prints what was received and how fast, a figure a line.
    pub fn print(&self, crowd: &Crowd) {
        let readers = crowd.readers().count();
        let received: usize = crowd.readers().map(|stream| stream.events).sum();
        let disordered: usize = crowd.readers().map(|stream| stream.disordered).sum();
        let short = crowd
            .readers()
            .filter(|stream| stream.events != self.postings)
            .count();
        println!(
            "readers {readers}\npostings {}\nreceived {received}",
            self.postings
        );
        println!("streams_with_another_count {short}\nrepeated_or_disordered {disordered}");
        let since = |from: fn(&Arrivals) -> Option<Instant>| {
            let events = self.by_seq.values();
            events
                .filter_map(|event| Some((from(event)?, &event.times)))
                .flat_map(|(from, times)| {
                    times
                        .iter()
                        .map(move |time| time.saturating_duration_since(from))
                })
                .map(|time| time.as_secs_f64() * 1e3)
                .collect::<Vec<f64>>()
        };
        Spread::of(since(|event| event.sent)).print("from_sending_ms");
        Spread::of(since(|event| event.acknowledged)).print("from_answer_ms");
        let wall = (Instant::now(), SystemTime::now());
        let from_at = self
            .by_seq
            .values()
            .filter_map(|event| Some((event.at_ms?, &event.times)));
        let from_at = from_at.flat_map(|(at, times)| {
            times
                .iter()
                .map(move |time| unix_ms(wall, *time) - at)
                .collect::<Vec<f64>>()
        });
        Spread::of(from_at.collect()).print("from_at_ms");
        println!("message_bytes {}", self.last_data.len());
    }
}

fn at_ms(data: &str) -> Option<f64> {
    let (_, rest) = data.split_once("\"at\":\"")?;
    let (at, _) = rest.split_once('"')?;
    Some(at.parse::<Moment>().ok()?.unix_ms() as f64)
}

/// A moment of the steady clock as milliseconds since 1970, by two clocks read together.
fn unix_ms((steady, wall): (Instant, SystemTime), time: Instant) -> f64 {
    let now = wall.duration_since(UNIX_EPOCH).unwrap_or_default();
    (now.as_secs_f64() - steady.saturating_duration_since(time).as_secs_f64()) * 1e3
}
