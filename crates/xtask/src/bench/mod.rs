//! `cargo xtask bench`: our numbers and a peer's in the same run, written to docs/benchmarks.md.

mod answer;
mod http;
pub(crate) mod journal;
mod live;
mod martin;
pub(crate) mod node;
mod pack;
mod pages;
mod postgis;
mod report;
mod start;

use crate::exec::{Fault, cargo, succeed};
use crate::{prerequisites, web};
use clap::Args;
use journal::Journal;
use report::Row;

/// Options of `cargo xtask bench`.
#[derive(Args)]
pub(crate) struct Options {
    /// Only the measurements whose name contains this; docs/benchmarks.md is then left as it is
    #[arg(long, value_name = "TEXT")]
    only: Option<String>,
    /// Seconds of load for each side of each round
    #[arg(long, default_value_t = 4)]
    seconds: u32,
    /// Rounds, ours and the peer's in turn; the median is quoted
    #[arg(long, default_value_t = 3)]
    rounds: usize,
    /// Install martin with cargo (about 12 minutes) where it is not on PATH
    #[arg(long)]
    install_martin: bool,
    /// Most open streams, where the system allows fewer files than 10,000 take
    #[arg(long, value_name = "COUNT")]
    streams: Option<u32>,
}

struct Measurement {
    name: &'static str,
    run: fn(&Options) -> Result<Vec<Row>, Fault>,
}

const MEASUREMENTS: &[Measurement] = &[
    Measurement {
        name: "start",
        run: start::measure,
    },
    Measurement {
        name: "first-text",
        run: http::first_text,
    },
    Measurement {
        name: "nginx",
        run: http::beside_nginx,
    },
    Measurement {
        name: "martin",
        run: martin::measure,
    },
    Measurement {
        name: "answer",
        run: answer::measure,
    },
    Measurement {
        name: "pack",
        run: pack::measure,
    },
    Measurement {
        name: "pages",
        run: pages::measure,
    },
    Measurement {
        name: "screen",
        run: live::enter_to_screen,
    },
    Measurement {
        name: "live",
        run: live::measure,
    },
];

/// Builds in release, measures, prints the table and writes it down.
pub(crate) fn run(options: &Options) -> Result<(), Fault> {
    prerequisites::build_tools()?;
    prerequisites::provide(prerequisites::BENCH)?;
    web::install("web")?;
    web::script("web", "build")?;
    succeed(cargo().args(["build", "--release"]).args(Journal::PROGRAMS))?;
    let (mut rows, mut failed) = (Vec::new(), Vec::new());
    let wanted = |name: &str| options.only.as_ref().is_none_or(|text| name.contains(text));
    let measurements: Vec<_> = MEASUREMENTS.iter().filter(|m| wanted(m.name)).collect();
    for measurement in &measurements {
        println!("\n=== {} ===", measurement.name);
        // What fails is told, and the rest is measured all the same.
        match (measurement.run)(options) {
            Ok(more) => rows.extend(more),
            Err(fault) => {
                eprintln!("{}: {fault}", measurement.name);
                failed.push(measurement.name);
            }
        }
    }
    let table = report::table(&rows);
    println!("\n{table}");
    if !failed.is_empty() {
        return Err(Fault::Steps {
            failed: failed.len(),
            total: measurements.len(),
            names: failed.join(", "),
        });
    }
    match options.only {
        Some(_) => Ok(()),
        None => report::write(&table),
    }
}

/// The middle one of some figures.
fn median(mut figures: Vec<f64>) -> f64 {
    figures.sort_by(f64::total_cmp);
    figures.get(figures.len() / 2).copied().unwrap_or(f64::NAN)
}
