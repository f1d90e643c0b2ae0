//! `cargo xtask run | test | bench | soak`: every command a developer or an operator needs.

mod bench;
mod exec;
mod openapi;
mod prerequisites;
mod run;
mod soak;
mod test;
mod web;

use clap::{Parser, Subcommand};
use std::process::ExitCode;

/// Tasks of the Michishirube workspace.
#[derive(Parser)]
#[command(name = "cargo xtask", about)]
struct Cli {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Build front end and server, load `layers/`, serve the map and print its address
    Run(run::Options),
    /// Run everything that must pass, browser tests included
    Test(test::Options),
    /// Measure the numbers of docs/benchmarks.md beside their peers
    Bench(bench::Options),
    /// Long runs that are not part of `test`: many streams, hours of postings, mutated input
    Soak(soak::Options),
}

fn main() -> ExitCode {
    let outcome = match Cli::parse().task {
        Task::Run(options) => run::run(&options),
        Task::Test(options) => test::run(&options),
        Task::Bench(options) => bench::run(&options),
        Task::Soak(options) => soak::run(&options),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("\nxtask: {fault}");
            ExitCode::FAILURE
        }
    }
}
