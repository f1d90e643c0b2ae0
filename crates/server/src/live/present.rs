//! The present of a board: what was seen to have passed has passed, also when the system's clock
//! is set back.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use michi_geo::moment::Moment;

/// How far a clock may be set back and not be believed: confirmations would be fresh again. One
/// that is set back further was wrong before, by a battery that had run out.
const SET_BACK_MAX_MS: i64 = 24 * 3_600_000;

/// How many times slower time goes until a clock that was set back has caught up.
const SLOWED_TIMES: i64 = 2;
/// A clock this far behind is told of in the log.
const SET_BACK_TOLD_MS: i64 = 60_000;

/// The latest moment seen, and what a clock that nobody sets said then.
#[derive(Debug, Default)]
pub(super) struct Present(Mutex<Option<Seen>>);

#[derive(Debug, Clone, Copy)]
struct Seen {
    latest: Moment,
    ticks: Instant,
    /// Whether the clock was far behind, which is said once.
    far_behind: bool,
}

impl Present {
    /// The present when the system's clock says `clock`. While that is behind, time goes on at half
    /// its pace until the clock has caught up: which of the two was wrong is not known.
    pub(super) fn at(&self, clock: Moment, ticks: Instant) -> Moment {
        let mut seen = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(before) = *seen else {
            *seen = Some(Seen {
                latest: clock,
                ticks,
                far_behind: false,
            });
            return clock;
        };
        let slowed = before
            .latest
            .plus_ms(ms_between(before.ticks, ticks) / SLOWED_TIMES);
        let behind_ms = slowed.minus(clock);
        let latest = if behind_ms > SET_BACK_MAX_MS {
            clock
        } else {
            clock.max(slowed)
        };
        let far_behind = behind_ms > SET_BACK_TOLD_MS;
        if far_behind && !before.far_behind {
            tracing::warn!(target: "michi", behind_ms, "the system's clock was set back");
        }
        // Time too short to be counted is kept for the next look; looks may come out of order.
        let stands = latest == before.latest;
        *seen = Some(Seen {
            latest,
            ticks: if stands {
                before.ticks
            } else {
                ticks.max(before.ticks)
            },
            far_behind,
        });
        latest
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
        assert_eq!(present.at(set_back, later), noon.plus_ms(300_000));
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
    fn a_clock_that_had_been_ahead_is_caught_up_with() {
        let (present, ahead) = (Present::default(), Moment::EPOCH.plus_ms(1_000 * HOUR_MS));
        let start = Instant::now();
        present.at(ahead, start);
        let mut last = ahead;
        for minute in 1..=20 * 60 {
            let right = ahead.plus_ms(minute * 60_000 - 9 * HOUR_MS);
            let now = present.at(
                right,
                start + Duration::from_secs(60 * minute.unsigned_abs()),
            );
            assert!(now >= last && now >= right);
            last = now;
        }
        assert_eq!(last, ahead.plus_ms(11 * HOUR_MS));
    }

    #[test]
    fn looks_in_another_order_than_they_began_do_not_make_time_run() {
        let (present, noon) = (Present::default(), Moment::EPOCH.plus_ms(HOUR_MS));
        let start = Instant::now();
        present.at(noon, start);
        for second in 1..=1_000 {
            let clock = noon.plus_ms(second * 1_000);
            let ticks = start + Duration::from_secs(second.unsigned_abs());
            assert_eq!(present.at(clock, ticks), clock);
            let earlier = ticks.checked_sub(Duration::from_millis(900)).unwrap();
            assert_eq!(present.at(clock, earlier), clock);
        }
    }

    #[test]
    fn many_looks_at_once_do_not_make_time_run() {
        let (present, noon) = (Present::default(), Moment::EPOCH.plus_ms(HOUR_MS));
        let start = Instant::now();
        let looks = (0..1_000).map(|_| present.at(noon, start));
        assert!(looks.into_iter().all(|now| now == noon));
    }
}
