//! `cargo xtask soak`: long runs that are not part of `test`.

use crate::bench::journal::{Journal, streams};
use crate::bench::node::Node;
use crate::exec::{Fault, cargo, succeed};
use crate::{openapi, prerequisites};
use clap::Args;

/// Streams of the run over hours: few enough that nothing but time is on trial.
const STREAMS_OVER_HOURS: u32 = 100;

/// Options of `cargo xtask soak`.
#[derive(Args)]
pub(crate) struct Options {
    /// Only the runs whose name contains this: second-reader, streams, hours, kills,
    /// openapi, parsers
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
    /// Minutes of mutated input for every parser of outside bytes
    #[arg(long, default_value_t = 10)]
    minutes: u32,
    /// Seed of the mutations and faults; a failure prints the seed that repeats it
    #[arg(long, default_value_t = 1)]
    seed: u64,
    /// Open streams, half of which take nothing
    #[arg(long, default_value_t = 10_000)]
    streams: u32,
    /// Minutes of postings to those streams
    #[arg(long, default_value_t = 5.0)]
    stream_minutes: f64,
    /// The most memory that the server may hold meanwhile, in MB
    #[arg(long, default_value_t = 300.0)]
    most_mb: f64,
    /// Hours of postings to a hundred streams, half of which take nothing
    #[arg(long, default_value_t = 1.0)]
    hours: f64,
    /// How often the server, and the store alone, are killed in the middle of postings
    #[arg(long, default_value_t = 200)]
    kills: u32,
    /// How often the power is cut under the store
    #[arg(long, default_value_t = 3_000)]
    power_cuts: u32,
    /// Examples of each documented route
    #[arg(long, default_value_t = 300)]
    examples: u32,
}

type Run = fn(&Options) -> Result<(), Fault>;

const RUNS: &[(&str, Run)] = &[
    ("second-reader", second_reader),
    ("streams", many_streams),
    ("hours", hours),
    ("kills", kills),
    ("openapi", every_route),
    ("parsers", parsers),
];

/// Runs each to its end; the first broken promise ends them.
pub(crate) fn run(options: &Options) -> Result<(), Fault> {
    for (name, run) in RUNS {
        let wanted = |text: &String| name.contains(text.as_str());
        if options.only.as_ref().is_none_or(wanted) {
            println!("\n=== {name} ===");
            run(options)?;
        }
    }
    Ok(())
}

/// Draws our tiles with the second reader.
fn second_reader(_: &Options) -> Result<(), Fault> {
    prerequisites::provide(prerequisites::SECOND_READER)?;
    prerequisites::install(&prerequisites::missing_vulkan())?;
    succeed(cargo().args(["test", "--locked", "--package", "michi-render"]))
}

fn many_streams(options: &Options) -> Result<(), Fault> {
    post_long(options, options.streams, options.stream_minutes)
}

fn hours(options: &Options) -> Result<(), Fault> {
    post_long(options, STREAMS_OVER_HOURS, options.hours * 60.0)
}

/// Postings while half of the streams take nothing and one reader comes and goes.
fn post_long(options: &Options, count: u32, minutes: f64) -> Result<(), Fault> {
    succeed(cargo().args(["build", "--release"]).args(Journal::PROGRAMS))?;
    let journal = Journal::new("soak")?;
    let node = Node::michi_with(&["--store", &journal.url])?;
    succeed(
        streams(&node, "soak")
            .args(["--token", &journal.token])
            .args(["--streams", &count.to_string()])
            .args(["--minutes", &minutes.to_string()])
            .args(["--most-mb", &options.most_mb.to_string()]),
    )
}

/// Kills the server, then the store, again and again while postings go on, and cuts the power
/// under it: none that was acknowledged may be lost.
fn kills(options: &Options) -> Result<(), Fault> {
    succeed(cargo().args(["build", "--locked", "--package", "michi-server"]))?;
    for run in [&["live", "kills::"][..], &["journal"]] {
        let mut tests = cargo();
        tests
            .env("MICHI_KILLS", options.kills.to_string())
            .env("MICHI_POWER_CUTS", options.power_cuts.to_string())
            .env("MICHI_SEED", options.seed.to_string())
            .args(["test", "--locked", "--package", "michi-tests", "--test"]);
        succeed(tests.args(run))?;
    }
    Ok(())
}

/// Tries every documented route against the document.
fn every_route(options: &Options) -> Result<(), Fault> {
    openapi::run(options.examples, options.seed)
}

/// Feeds mutated files and bodies to every parser of outside bytes until the time is over.
fn parsers(options: &Options) -> Result<(), Fault> {
    let program = [
        "run",
        "--release",
        "--package",
        "michi-tests",
        "--bin",
        "mutate",
        "--",
    ];
    succeed(
        cargo()
            .args(program)
            .args(["--minutes", &options.minutes.to_string()])
            .args(["--seed", &options.seed.to_string()]),
    )
}
