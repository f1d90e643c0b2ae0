//! Folding a whole file, to compare it with another.

use super::fault::store_error;
use super::{read, row};
use crate::compare::Boards;
use crate::fault::StoreError;
use crate::journal::MOST_EVENTS;
use michi_geo::board::Board;
use michi_geo::space::Space;
use sqlx::SqliteConnection;

/// Why a file cannot be folded.
pub(super) enum NotFolded {
    /// The file cannot be read.
    Store(StoreError),
    /// Its events contradict each other.
    Contradiction(Space, String),
}

/// The state of every space that has an event.
pub(super) async fn boards(connection: &mut SqliteConnection) -> Result<Boards, NotFolded> {
    let spaces = spaces(connection)
        .await
        .map_err(|fault| NotFolded::Store(store_error(fault)))?;
    let mut boards = Boards::new();
    for space in spaces {
        let board = board(connection, space.clone()).await?;
        boards.insert(space, board);
    }
    Ok(boards)
}

/// The spaces that have an event.
pub(super) async fn spaces(connection: &mut SqliteConnection) -> Result<Vec<Space>, sqlx::Error> {
    let rows = sqlx::query("select distinct space from main.event order by space")
        .fetch_all(connection)
        .await?;
    rows.iter().map(|found| row::code(found, "space")).collect()
}

async fn board(connection: &mut SqliteConnection, space: Space) -> Result<Board, NotFolded> {
    let mut board = Board::new(space.clone());
    loop {
        let events = read::events(connection, &space, board.seq(), MOST_EVENTS)
            .await
            .map_err(NotFolded::Store)?;
        if events.is_empty() {
            return Ok(board);
        }
        for event in &events {
            board
                .apply(event)
                .map_err(|fault| NotFolded::Contradiction(space.clone(), fault.to_string()))?;
        }
    }
}
