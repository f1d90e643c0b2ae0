//! `michi check`.

use std::path::PathBuf;

use clap::Args;
use michi_ingest::report::Verdict;

use super::{Outcome, could_not_run};
use crate::service::check_layers::check_layers;

/// What `michi check` takes.
#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    /// Folder with city.toml and one folder a layer
    #[arg(
        long,
        env = "MICHI_LAYERS",
        default_value = "layers",
        value_name = "DIR"
    )]
    layers: PathBuf,
}

pub(super) fn run(args: &CheckArgs) -> Outcome {
    let checked = match check_layers(&args.layers) {
        Ok(checked) => checked,
        Err(fault) => return could_not_run(&fault),
    };
    for report in &checked.reports {
        super::out::text(format_args!("{report}"));
    }
    match checked.verdict() {
        Verdict::Clean => Outcome::Clean,
        Verdict::Findings | Verdict::Faults => Outcome::Findings,
    }
}
