//! A board as text, to start from instead of from the first event.

use serde::{Deserialize, Serialize};

use super::Board;

/// Counts the forms of a snapshot: another form means folding from the first event.
const FORM: u32 = 1;

/// Text that is no snapshot of this edition; fold the events instead.
#[derive(Debug, thiserror::Error)]
pub enum BadSnapshot {
    /// Not the JSON of a board.
    #[error("expected the snapshot of a board, found {cause}")]
    Unreadable {
        /// What the parser met.
        cause: serde_json::Error,
    },
    /// The form of another edition.
    #[error("expected a snapshot of form {FORM}, found {found}")]
    OtherForm {
        /// Its form.
        found: u32,
    },
}

#[derive(Serialize)]
struct Write<'a> {
    form: u32,
    board: &'a Board,
}

#[derive(Deserialize)]
struct Form {
    form: u32,
}

#[derive(Deserialize)]
struct Read {
    board: Board,
}

impl Board {
    /// The board as text. It holds notes: a note that is erased has to be erased from it too.
    pub fn to_snapshot(&self) -> String {
        let write = Write {
            form: FORM,
            board: self,
        };
        serde_json::to_string(&write).expect("a board holds only text and finite numbers")
    }

    /// Reads what [`Board::to_snapshot`] wrote.
    ///
    /// # Errors
    /// [`BadSnapshot`] when it is damaged or of another edition.
    pub fn from_snapshot(text: &str) -> Result<Self, BadSnapshot> {
        let unreadable = |cause| BadSnapshot::Unreadable { cause };
        let Form { form } = serde_json::from_str(text).map_err(unreadable)?;
        if form != FORM {
            return Err(BadSnapshot::OtherForm { found: form });
        }
        let Read { board } = serde_json::from_str(text).map_err(unreadable)?;
        Ok(board)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::space::Space;

    #[test]
    fn ok_a_snapshot_is_read_back_the_same() {
        let board = Board::new(Space::Live);
        assert_eq!(Board::from_snapshot(&board.to_snapshot()).unwrap(), board);
    }

    #[test]
    fn err_half_a_snapshot_or_one_of_another_form_is_refused() {
        let text = Board::new(Space::Live).to_snapshot();
        let half = &text[..text.len() / 2];
        assert!(matches!(
            Board::from_snapshot(half),
            Err(BadSnapshot::Unreadable { .. })
        ));
        let other = text.replace("\"form\":1", "\"form\":2");
        assert_eq!(
            Board::from_snapshot(&other).unwrap_err().to_string(),
            "expected a snapshot of form 1, found 2"
        );
    }
}
