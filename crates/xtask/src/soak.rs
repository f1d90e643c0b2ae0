//! `cargo xtask soak`: long runs that are not part of `test`.

use crate::exec::{Fault, cargo, succeed};
use crate::prerequisites;
use clap::Args;

/// Options of `cargo xtask soak`.
#[derive(Args)]
pub(crate) struct Options {
    /// Minutes of mutated input for each parser of outside bytes
    #[arg(long, default_value_t = 10)]
    minutes: u32,
    /// Seed of the mutations; a failure prints the seed that repeats it
    #[arg(long, default_value_t = 1)]
    seed: u64,
}

/// Draws our tiles with the second reader, then feeds mutated files to every parser of outside
/// bytes until the time is over.
pub(crate) fn run(options: &Options) -> Result<(), Fault> {
    prerequisites::provide(prerequisites::SECOND_READER)?;
    prerequisites::install(&prerequisites::missing_vulkan())?;
    succeed(cargo().args(["test", "--locked", "--package", "michi-render"]))?;
    succeed(
        cargo()
            .args([
                "run",
                "--release",
                "--package",
                "michi-tests",
                "--bin",
                "mutate",
                "--",
            ])
            .args(["--minutes", &options.minutes.to_string()])
            .args(["--seed", &options.seed.to_string()]),
    )
}
