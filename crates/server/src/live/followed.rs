//! Whether the board follows its journal.

use std::sync::{Mutex, PoisonError};
use std::time::{Duration, Instant};

use crate::config::{STREAM_ALIVE_S, STREAM_LOST_AFTER};

/// How long the journal may leave a read unanswered before the board counts as left behind.
const PATIENCE: Duration = Duration::from_secs(STREAM_ALIVE_S * STREAM_LOST_AFTER);

/// When the board last had all of the journal; nothing once a read has failed.
#[derive(Debug)]
pub(super) struct Followed(Mutex<Option<Instant>>);

impl Followed {
    /// A board that has all of its journal now.
    pub(super) fn now() -> Self {
        Self(Mutex::new(Some(Instant::now())))
    }

    /// It has all again.
    pub(super) fn kept(&self) {
        self.note(Some(Instant::now()));
    }

    /// The journal cannot be read.
    pub(super) fn lost(&self) {
        self.note(None);
    }

    fn note(&self, last: Option<Instant>) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = last;
    }

    /// Whether it follows at a moment: without a failure, and not waiting for an answer for long.
    pub(super) fn is_so(&self, now: Instant) -> bool {
        let last = *self.0.lock().unwrap_or_else(PoisonError::into_inner);
        last.is_some_and(|last| now.saturating_duration_since(last) < PATIENCE)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_board_follows_until_a_read_fails_or_takes_too_long() {
        let followed = Followed::now();
        let now = Instant::now();
        assert!(followed.is_so(now));
        assert!(followed.is_so(now + PATIENCE / 2));
        assert!(!followed.is_so(now + PATIENCE * 2));
        followed.lost();
        assert!(!followed.is_so(now));
        followed.kept();
        assert!(followed.is_so(now));
    }
}
