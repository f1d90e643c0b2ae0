//! `michi lint`: what keeps a language from being published.

use std::path::PathBuf;

use clap::Args;

use super::{Outcome, could_not_run};
use crate::service::check_locales::check_locales;

/// What to check.
#[derive(Debug, Args)]
pub(super) struct Lint {
    /// Folder of languages laid over the built-in ones
    #[arg(long, env = "MICHI_LOCALES", value_name = "DIR")]
    locales: Option<PathBuf>,
}

pub(super) fn run(lint: &Lint) -> Outcome {
    match check_locales(lint.locales.as_deref()) {
        Ok(findings) if findings.is_empty() => Outcome::Clean,
        Ok(findings) => {
            for finding in findings {
                println!("{finding}");
            }
            Outcome::Findings
        }
        Err(fault) => could_not_run(&fault),
    }
}
