//! The present of a board: what was seen to have passed has passed, also when the system's clock
//! is set back.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use michi_geo::moment::Moment;

/// How far a clock may be set back and not be believed: confirmations would be fresh again. One
/// that is set back further was wrong before, by a battery that had run out.
const SET_BACK_MAX_MS: i64 = 24 * 3_600_000;

/// The latest moment seen, and what a clock that nobody sets said then.
#[derive(Debug, Default)]
pub(super) struct Present(Mutex<Option<(Moment, Instant)>>);

impl Present {
    /// The present when the system's clock says `clock`: time since the last look has passed.
    pub(super) fn at(&self, clock: Moment, ticks: Instant) -> Moment {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let passed = seen.map(|(latest, then)| latest.plus_ms(ms_between(then, ticks)));
        let now = match passed {
            Some(passed) if passed.minus(clock) <= SET_BACK_MAX_MS => clock.max(passed),
            _ => clock,
        };
        *seen = Some((now, ticks));
        now
    }
}

fn ms_between(then: Instant, now: Instant) -> i64 {
    let passed = now.saturating_duration_since(then).as_millis();
    i64::try_from(passed).unwrap_or(i64::MAX)
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const HOUR_MS: i64 = 3_600_000;

    #[test]
    fn time_goes_on_while_the_clock_is_set_back() {
        let (present, noon) = (Present::default(), Moment::EPOCH.plus_ms(100 * HOUR_MS));
        let start = Instant::now();
        assert_eq!(present.at(noon, start), noon);
        let later = start + Duration::from_secs(600);
        let set_back = noon.plus_ms(600_000 - HOUR_MS);
        assert_eq!(present.at(set_back, later), noon.plus_ms(600_000));
        // Two hours later the clock has been put right again.
        let end = start + Duration::from_secs(7_200);
        let right = noon.plus_ms(2 * HOUR_MS);
        assert_eq!(present.at(right, end), right);
    }

    #[test]
    fn a_clock_put_forward_is_believed_and_one_that_was_days_ahead_is_put_right() {
        let (present, noon) = (Present::default(), Moment::EPOCH.plus_ms(1_000 * HOUR_MS));
        let start = Instant::now();
        let ahead = noon.plus_ms(48 * HOUR_MS);
        assert_eq!(present.at(noon, start), noon);
        assert_eq!(present.at(ahead, start), ahead);
        assert_eq!(present.at(noon, start), noon);
    }

    #[test]
    fn many_looks_at_once_do_not_make_time_run() {
        let (present, noon) = (Present::default(), Moment::EPOCH.plus_ms(HOUR_MS));
        let start = Instant::now();
        let looks = (0..1_000).map(|_| present.at(noon, start));
        assert!(looks.into_iter().all(|now| now == noon));
    }
}
