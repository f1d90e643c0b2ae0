//! `michi import`.

use std::path::PathBuf;

use clap::Args;
use michi_geo::hazard::HazardKind;
use michi_ingest::report::Verdict;

use super::{Outcome, could_not_run};
use crate::clock;
use crate::service::import_layer::{ImportError, Request, read_layer, write_layer};

/// What `michi import` takes.
#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    /// Id of the layer: the name of its folder
    layer: String,
    /// Official files; their format is found by their content
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Hazard kind, where the files do not say it
    #[arg(long)]
    kind: Option<HazardKind>,
    /// File that says which attributes mean what, for files of nobody else's form
    #[arg(long, value_name = "FILE")]
    map: Option<PathBuf>,
    /// Folder with city.toml and one folder a layer
    #[arg(
        long,
        env = "MICHI_LAYERS",
        default_value = "layers",
        value_name = "DIR"
    )]
    layers: PathBuf,
    /// Print the report and write nothing
    #[arg(long)]
    dry_run: bool,
}

pub(super) fn run(args: &ImportArgs) -> Outcome {
    let request = Request {
        layers: &args.layers,
        id: &args.layer,
        files: &args.files,
        kind: args.kind,
        map: args.map.as_deref(),
        today: clock::today(),
    };
    let imported = match read_layer(&request) {
        Ok(imported) => imported,
        Err(fault) => {
            if let ImportError::Refused { source, .. } = &fault {
                super::out::text(format_args!("{}", source.report));
            }
            return could_not_run(&fault);
        }
    };
    super::out::text(format_args!("{}", imported.report));
    if !args.dry_run
        && let Err(fault) = write_layer(&args.layers, &imported)
    {
        return could_not_run(&fault);
    }
    match imported.report.verdict() {
        Verdict::Clean => Outcome::Clean,
        Verdict::Findings | Verdict::Faults => Outcome::Findings,
    }
}
