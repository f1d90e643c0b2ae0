//! `michi import`.

use std::path::PathBuf;

use clap::Args;
use michi_geo::hazard::{Attribute, HazardKind, Scenario};
use michi_geo::layer::Role;
use michi_ingest::report::Verdict;
use michi_ingest::wanted::Wanted;

use super::{Outcome, could_not_run};
use crate::clock;
use crate::service::import_layer::{ImportError, Request, read_layer};
use crate::service::write_layer::write_layer;

/// What `michi import` takes.
#[derive(Debug, Args)]
pub(super) struct ImportArgs {
    /// Id of the layer: the name of its folder
    layer: String,
    /// Official files; their format is found by their content
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// What the layer is for, where the files hold several: places or roads of a bus feed
    #[arg(long)]
    role: Option<Role>,
    /// Hazard kind, where the files do not say it
    #[arg(long)]
    kind: Option<HazardKind>,
    /// What the zones measure, where the files hold several: depth, duration, collapse, zone
    #[arg(long)]
    attribute: Option<Attribute>,
    /// The assumed event, where the files hold several: l1 (planning scale) or l2 (the largest)
    #[arg(long)]
    scenario: Option<Scenario>,
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
        wanted: Wanted {
            role: args.role,
            kind: args.kind,
            attribute: args.attribute,
            scenario: args.scenario,
        },
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
