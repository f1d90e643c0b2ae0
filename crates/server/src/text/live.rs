//! What is in force now: not connected yet, which is said, and never means none.

use super::said::Said;
use super::speaker::Speaker;

/// What can be posted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Posting {
    /// Road closures.
    Closures,
    /// Evacuation orders.
    Evacuation,
    /// Weather warnings.
    Warnings,
    /// Notices.
    Notices,
}

impl Speaker<'_> {
    /// That postings of a kind do not reach this server yet.
    pub fn not_connected(&self, posting: Posting) -> Said {
        self.say(match posting {
            Posting::Closures => "live-closures-not-connected",
            Posting::Evacuation => "live-evacuation-not-connected",
            Posting::Warnings => "live-warnings-not-connected",
            Posting::Notices => "live-notices-not-connected",
        })
    }
}
