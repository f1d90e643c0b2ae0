//! Notes: free text that hangs on a posting by reference, so that it can be erased.

use serde::{Deserialize, Serialize};

/// A text people wrote, with the id it is erased by.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// Its id, `n-…`.
    pub id: String,
    /// The text; none when it was erased.
    pub text: Option<String>,
}

impl Note {
    /// A note with its text.
    pub fn new(id: impl Into<String>, text: impl Into<String>) -> Self {
        Note {
            id: id.into(),
            text: Some(text.into()),
        }
    }
}

/// The text of an optional note, where there is one and it was not erased.
pub fn text_of(note: Option<&Note>) -> Option<&str> {
    note.and_then(|note| note.text.as_deref())
}
