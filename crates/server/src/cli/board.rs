//! `michi board`: what is or was posted, folded from the journal.

use std::error::Error;

use clap::Args;
use michi_geo::board::Board;
use michi_geo::event::Seq;
use michi_geo::moment::Moment;
use michi_geo::space::Space;
use michi_store::open::{OpenMode, Store};

use super::Outcome;
use super::out::say;
use super::store_args::{StoreArgs, close, run as run_store};

/// Events read at once.
const READ_AT_ONCE: usize = 1_000;

/// What `michi board` takes.
#[derive(Debug, Args)]
pub(super) struct BoardArgs {
    #[command(flatten)]
    store: StoreArgs,
    /// The moment, as 2026-07-06T15:10:00+09:00; the present when nothing is said
    #[arg(long, value_name = "TIME")]
    at: Option<Moment>,
    /// live, or drill:ID
    #[arg(long, default_value = "live", value_name = "SPACE")]
    space: Space,
}

pub(super) fn run(args: BoardArgs) -> Outcome {
    run_store(work(args))
}

async fn work(args: BoardArgs) -> Result<Outcome, Box<dyn Error>> {
    let store = args.store.open(OpenMode::Existing).await?;
    let (board, findings) = fold(&store, args.space, args.at).await?;
    say!("{}", serde_json::to_string_pretty(&board)?);
    close(&store).await;
    if findings {
        return Ok(Outcome::Findings);
    }
    Ok(Outcome::Clean)
}

/// The board of a space at a moment, and whether some event could not be folded.
async fn fold(
    store: &Store,
    space: Space,
    at: Option<Moment>,
) -> Result<(Board, bool), Box<dyn Error>> {
    let mut board = Board::new(space.clone());
    let (mut after, mut findings) = (Seq(0), false);
    loop {
        let events = store.journal.read(&space, after, READ_AT_ONCE).await?;
        let Some(last) = events.last() else {
            return Ok((board, findings));
        };
        after = last.seq;
        for event in &events {
            if at.is_some_and(|at| event.at > at) {
                return Ok((board, findings));
            }
            if let Err(fault) = board.apply(event) {
                eprintln!("michi: {fault}");
                findings = true;
            }
        }
    }
}
