//! How long a posting counts as confirmed, and how long what ended is still shown: one table.

use crate::moment::Moment;

const MINUTE_MS: i64 = 60 * 1_000;
const HOUR_MS: i64 = 60 * MINUTE_MS;
const DAY_MS: i64 = 24 * HOUR_MS;

/// What a lease is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Lease {
    /// A closure.
    Closure,
    /// The state of a shelter.
    Opening,
    /// An evacuation order.
    Order,
    /// The statement that what is posted is complete.
    Completeness,
}

impl Lease {
    /// How long a posting counts as confirmed when nothing else is said.
    ///
    /// # Units
    /// Milliseconds.
    ///
    /// # Source
    /// Own choice: a patrol comes round in 2 h, a shelter is asked every 3 h, staff change over
    /// every 12 h.
    pub const fn usual_ms(self) -> i64 {
        match self {
            Lease::Closure | Lease::Order => 2 * HOUR_MS,
            Lease::Opening => 3 * HOUR_MS,
            Lease::Completeness => 12 * HOUR_MS,
        }
    }

    /// How far ahead the next check may be set.
    ///
    /// # Units
    /// Milliseconds.
    ///
    /// # Source
    /// Own choice: road works last a month; of people's lives somebody speaks every week.
    pub const fn longest_ms(self) -> i64 {
        match self {
            Lease::Closure => 31 * DAY_MS,
            Lease::Opening | Lease::Order | Lease::Completeness => 7 * DAY_MS,
        }
    }

    /// The usual next check for something confirmed at `from`.
    pub const fn usual_end(self, from: Moment) -> Moment {
        from.plus_ms(self.usual_ms())
    }

    /// The latest next check for something confirmed at `from`.
    pub const fn latest_end(self, from: Moment) -> Moment {
        from.plus_ms(self.longest_ms())
    }
}

/// How long what was lifted or cancelled is still shown.
///
/// # Units
/// Milliseconds.
///
/// # Source
/// Design section 5: "what was lifted in the last 24 h".
pub const SHOWN_AFTER_END_MS: i64 = DAY_MS;

/// How long the board remembers what was lifted or cancelled.
///
/// # Units
/// Milliseconds.
///
/// # Source
/// Own choice: the journal keeps everything; the board only what people still ask for.
pub const REMEMBERED_AFTER_END_MS: i64 = 30 * DAY_MS;

/// How far ahead a closure may be announced.
///
/// # Units
/// Milliseconds.
///
/// # Source
/// Own choice: yearly events and road works, in a leap year too.
pub const ANNOUNCED_AHEAD_MS: i64 = 366 * DAY_MS;

/// How far ahead of our clock a decision may be dated.
///
/// # Units
/// Milliseconds.
///
/// # Source
/// Own choice: two clocks in one city hall differ by less.
pub const CLOCKS_APART_MS: i64 = 5 * MINUTE_MS;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_usual_lease_is_shorter_than_the_longest() {
        let hours = |lease: Lease| (lease.usual_ms() / HOUR_MS, lease.longest_ms() / DAY_MS);
        assert_eq!(hours(Lease::Closure), (2, 31));
        assert_eq!(hours(Lease::Opening), (3, 7));
        assert_eq!(hours(Lease::Order), (2, 7));
        assert_eq!(hours(Lease::Completeness), (12, 7));
    }

    #[test]
    fn a_lease_is_counted_from_the_moment_of_confirmation() {
        let at = Moment::parse("2026-07-06T06:10:00Z").unwrap();
        assert_eq!(
            Lease::Closure.usual_end(at).to_string(),
            "2026-07-06T08:10:00Z"
        );
        assert_eq!(
            Lease::Order.latest_end(at).to_string(),
            "2026-07-13T06:10:00Z"
        );
    }
}
