//! Which way a sentence sends people, carried in its definition.
//!
//! A message that people act on has the attribute `.polarity`, the same in every language:
//!
//! ```text
//! outcome-leave = Leave this place.
//!     .polarity = leave
//! ```
//!
//! Screens show the sign of it beside the words; [`crate::gate`] pins the words that carry it.

use std::fmt;

use serde::Serialize;

/// Name of the attribute.
pub const ATTRIBUTE: &str = "polarity";

/// Which way a sentence sends people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Polarity {
    /// Away from this place.
    Leave,
    /// To a place that is named.
    GoThere,
    /// Upstairs, and wait there.
    GoUp,
    /// At once to the nearest place that protects, not to a distant one.
    SafestNow,
    /// Not into or onto it.
    KeepOut,
    /// Through, with care.
    MayPass,
    /// What was in force has ended.
    Ended,
    /// What was said was a mistake.
    Cancelled,
    /// Nowhere: it is not known.
    Unknown,
}

impl Polarity {
    /// All of them.
    pub const ALL: [Self; 9] = [
        Self::Leave,
        Self::GoThere,
        Self::GoUp,
        Self::SafestNow,
        Self::KeepOut,
        Self::MayPass,
        Self::Ended,
        Self::Cancelled,
        Self::Unknown,
    ];

    /// The word in files, and in the id of the sign's name, `polarity-leave`.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Leave => "leave",
            Self::GoThere => "go-there",
            Self::GoUp => "go-up",
            Self::SafestNow => "safest-now",
            Self::KeepOut => "keep-out",
            Self::MayPass => "may-pass",
            Self::Ended => "ended",
            Self::Cancelled => "cancelled",
            Self::Unknown => "unknown",
        }
    }

    /// Reads the word.
    #[must_use]
    pub fn of_code(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|one| one.code() == code)
    }
}

impl fmt::Display for Polarity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_code_is_read_back() {
        for one in Polarity::ALL {
            assert_eq!(Polarity::of_code(one.code()), Some(one));
        }
        assert_eq!(Polarity::of_code("stay"), None);
    }
}
