//! `michi backup` and `michi erase`: keeping the journal, and taking words out of it.

use std::error::Error;
use std::path::PathBuf;

use clap::Args;
use michi_store::backup::back_up;
use michi_store::open::OpenMode;

use super::Outcome;
use super::out::say;
use super::store_args::{StoreArgs, close, run as run_store};
use crate::clock;

/// What `michi backup` takes.
#[derive(Debug, Args)]
pub(super) struct BackupArgs {
    #[command(flatten)]
    store: StoreArgs,
    /// The new file; none is ever overwritten
    file: PathBuf,
}

/// What `michi erase` takes.
#[derive(Debug, Args)]
pub(super) struct EraseArgs {
    #[command(flatten)]
    store: StoreArgs,
    /// The id of the note, n-…
    note: String,
    /// Who erases; stands in the journal
    #[arg(long, value_name = "NAME")]
    actor: String,
}

pub(super) fn run(args: BackupArgs) -> Outcome {
    run_store(async move {
        let report = back_up(&args.store.store, &args.file, clock::now()).await?;
        say!(
            "{}: {} events up to seq {}, {} bytes, found sound",
            report.path.display(),
            report.events,
            report.head.seq,
            report.bytes
        );
        Ok(Outcome::Clean)
    })
}

pub(super) fn erase(args: EraseArgs) -> Outcome {
    run_store(work(args))
}

async fn work(args: EraseArgs) -> Result<Outcome, Box<dyn Error>> {
    let store = args.store.open(OpenMode::Existing).await?;
    let erased = store
        .journal
        .erase_note(&args.note, &args.actor, clock::now());
    let erased = erased.await?;
    close(&store).await;
    match erased {
        Some(seq) => {
            say!("{}: erased, seq {seq}", args.note);
            Ok(Outcome::Clean)
        }
        None => {
            eprintln!("michi: expected the id of a note, found `{}`", args.note);
            Ok(Outcome::Findings)
        }
    }
}
