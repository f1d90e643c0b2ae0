//! What was found in a text.

use serde::Serialize;
use thiserror::Error;

use super::rule::{Rule, Severity};

/// Most bytes of a text. A notice of one page has about 1000 characters, 3 kB.
pub const MAX_TEXT_BYTES: usize = 64 * 1024;

/// Most findings told; a text that has more is rewritten, not corrected.
pub const MAX_FINDINGS: usize = 500;

/// Most characters of the words told as found.
pub(super) const MAX_FOUND_CHARS: usize = 40;

/// A text is too long to be checked.
#[derive(Clone, Copy, Debug, Error, PartialEq, Eq)]
#[error("expected a text of at most {MAX_TEXT_BYTES} bytes, but found {found}")]
pub struct TooLong {
    /// Its bytes.
    pub found: usize,
}

/// One thing that is not easy Japanese.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Finding {
    /// Which rule.
    pub rule: Rule,
    /// How much it weighs.
    pub severity: Severity,
    /// In which sentence, from 1.
    pub sentence: usize,
    /// Where it begins: characters of the text without its readings, from 0.
    pub start: usize,
    /// Where it ends: the first character after it.
    pub end: usize,
    /// The words.
    pub found: String,
    /// What to write instead, in Japanese, for who writes.
    pub instead: String,
    /// Line of the text as it was given, from 1.
    #[serde(skip)]
    pub line: usize,
    /// Character of that line, from 1.
    #[serde(skip)]
    pub column: usize,
}

/// Everything found in a text, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// At most [`MAX_FINDINGS`].
    pub findings: Vec<Finding>,
    /// How many more there are.
    pub left_off: usize,
    /// How many of all are errors.
    pub errors: usize,
}

impl Report {
    /// Whether nothing is wrong; warnings may be there.
    #[must_use]
    pub const fn ok(&self) -> bool {
        self.errors == 0
    }
}
