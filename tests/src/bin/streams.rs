//! A crowd of phones on loopback: `streams fan-out | peer | rate | soak`, figures as `name value` lines.
//!
//! Three times are told of every receipt: `from_sending` begins before the posting leaves its
//! poster, `from_at` at the event's own `at` (taken before its durable commit, so that the commit
//! counts in), `from_answer` when the poster has its answer (0 where the stream was faster).
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a measurement stops where something is missing"
)]

use std::io::Error;
use std::net::SocketAddr;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use clap::{Args, Parser, Subcommand};
use michi_tests::streams::crowd::Crowd;
use michi_tests::streams::fan_out::FanOut;
use michi_tests::streams::life::Life;
use michi_tests::streams::limit::raise_open_files;
use michi_tests::streams::long_run::LongRun;
use michi_tests::streams::poster::Poster;
use michi_tests::streams::process::Usage;
use michi_tests::streams::stream::{Manner, Target};

#[derive(Parser)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Closures posted to `michi serve` while streams are open
    FanOut(OurCrowd),
    /// The same message published to nchan while as many subscribers are open
    Peer(PeerCrowd),
    /// Postings acknowledged in a second, each durable
    Rate(Rate),
    /// Postings for long: bounded memory, nothing lost, nothing twice
    Soak(Soak),
}

#[derive(Args)]
struct OurCrowd {
    #[command(flatten)]
    crowd: CrowdArgs,
    #[arg(long)]
    token: String,
    /// Where to keep the last message, for the peer to send the same
    #[arg(long)]
    message: Option<PathBuf>,
}

#[derive(Args)]
struct PeerCrowd {
    #[command(flatten)]
    crowd: CrowdArgs,
    /// The message to publish
    #[arg(long)]
    message: PathBuf,
}

#[derive(Args)]
struct CrowdArgs {
    #[arg(long)]
    server: SocketAddr,
    /// The server's process
    #[arg(long)]
    pid: u32,
    /// Streams that read
    #[arg(long)]
    streams: usize,
    /// Further streams that do not
    #[arg(long, default_value_t = 0)]
    idle: usize,
    #[arg(long, default_value_t = 20)]
    postings: usize,
}

#[derive(Args)]
struct Rate {
    #[arg(long)]
    server: SocketAddr,
    #[arg(long)]
    token: String,
    #[arg(long)]
    posters: usize,
    /// Seconds of posting
    #[arg(long, default_value_t = 4)]
    seconds: u64,
    /// End after this many postings
    #[arg(long)]
    count: Option<usize>,
}

#[derive(Args)]
struct Soak {
    #[arg(long)]
    server: SocketAddr,
    #[arg(long)]
    pid: u32,
    #[arg(long)]
    token: String,
    /// Streams, half of which take nothing
    #[arg(long)]
    streams: usize,
    #[arg(long)]
    minutes: f64,
    /// Pause between two postings
    #[arg(long, default_value_t = 500)]
    pause_ms: u64,
    /// The most memory that the server may hold
    #[arg(long)]
    most_mb: f64,
}

fn main() {
    let done = match Cli::parse().task {
        Task::FanOut(args) => ours(&args),
        Task::Peer(args) => peer(&args),
        Task::Rate(args) => rate(&args),
        Task::Soak(args) => soak(&args),
    };
    if let Err(fault) = done {
        eprintln!("streams: {fault}");
        std::process::exit(1);
    }
}

fn ours(args: &OurCrowd) -> Result<(), Error> {
    let server = args.crowd.server;
    // A connection for each posting: one that waits while the crowd opens would be closed.
    let poster = || Poster::with_token(server, &args.token);
    poster()?.close_a_road(0)?;
    let fan_out = measure(&args.crowd, "/api/v1/stream?lang=ja", |number| {
        poster()?.close_a_road(number).map(|_| ())
    })?;
    match &args.message {
        Some(path) => std::fs::write(path, fan_out.last_data),
        None => Ok(()),
    }
}

fn peer(args: &PeerCrowd) -> Result<(), Error> {
    let message = std::fs::read_to_string(&args.message)?;
    let headers = "content-type: text/plain\r\nx-eventsource-event: closure\r\n";
    measure(&args.crowd, "/sub", |number| {
        let message = numbered(&message, number);
        let mut publisher = Poster::connect(args.crowd.server, headers)?;
        let answer = publisher.send("POST", "/pub", &message)?;
        match answer.status {
            200..=202 => Ok(()),
            status => Err(Error::other(format!(
                "expected 202 from nchan, found {status}"
            ))),
        }
    })?;
    Ok(())
}

/// The message with another number at its head, in as many bytes.
fn numbered(message: &str, number: usize) -> String {
    let head = format!("{{\"seq\":{number},\"was\":");
    let (_, rest) = message.split_at(head.len().min(message.len()));
    format!("{head}{rest}")
}

fn measure(
    args: &CrowdArgs,
    path: &str,
    post: impl FnMut(usize) -> Result<(), Error> + Send,
) -> Result<FanOut, Error> {
    let files = raise_open_files();
    let total = args.streams + args.idle;
    if files < total as u64 + 100 {
        return Err(Error::other(format!(
            "expected {total} open files and some, found {files}"
        )));
    }
    let target = Target {
        server: args.server,
        path: path.to_owned(),
    };
    let before = Usage::of(args.pid);
    let mut crowd = Crowd::new("closure")?;
    crowd.open(&target, Manner::Reading, args.streams)?;
    crowd.open(&target, Manner::Idle, args.idle)?;
    let open = Usage::of(args.pid);
    let fan_out = FanOut::run(&mut crowd, args.postings, post)?;
    let after = Usage::of(args.pid);
    let each = |kb: f64| kb * 1024.0 / total as f64;
    println!("memory_before_kb {:.0}", before.memory_kb);
    println!(
        "memory_bytes_each {:.0}",
        each(open.memory_kb - before.memory_kb)
    );
    println!(
        "memory_bytes_each_after {:.0}",
        each(after.memory_kb - before.memory_kb)
    );
    println!(
        "cpu_open_us_each {:.1}",
        (open.cpu_s - before.cpu_s) * 1e6 / total as f64
    );
    let messages = (args.postings * total) as f64;
    println!(
        "cpu_us_a_message {:.2}",
        (after.cpu_s - open.cpu_s) * 1e6 / messages
    );
    fan_out.print(&crowd);
    Ok(fan_out)
}

/// Every poster leads closures through their life, one after the other.
fn rate(args: &Rate) -> Result<(), Error> {
    let (done, began) = (AtomicUsize::new(0), Instant::now());
    let until = began + Duration::from_secs(args.seconds);
    let is_over = || match args.count {
        Some(count) => done.load(Ordering::Relaxed) >= count,
        None => Instant::now() >= until,
    };
    let post = || {
        let mut life = Life::new(Poster::with_token(args.server, &args.token)?);
        while !is_over() {
            life.go_on()?;
            done.fetch_add(1, Ordering::Relaxed);
        }
        Ok::<(), Error>(())
    };
    std::thread::scope(|scope| {
        let posters: Vec<_> = (0..args.posters).map(|_| scope.spawn(post)).collect();
        posters
            .into_iter()
            .try_for_each(|poster| poster.join().unwrap())
    })?;
    let acknowledged = done.load(Ordering::Relaxed);
    let seconds = began.elapsed().as_secs_f64();
    println!("acknowledged {acknowledged}");
    println!(
        "acknowledged_per_second {:.1}",
        acknowledged as f64 / seconds
    );
    Ok(())
}

fn soak(args: &Soak) -> Result<(), Error> {
    raise_open_files();
    let run = LongRun {
        server: args.server,
        pid: args.pid,
        token: args.token.clone(),
        streams: args.streams,
        time: Duration::from_secs_f64(args.minutes * 60.0),
        pause: Duration::from_millis(args.pause_ms),
        most_mb: args.most_mb,
    };
    run.run()
}
