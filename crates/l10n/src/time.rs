//! Absolute times, always Japan's, as numbers a sentence can be made from.
//!
//! Japan keeps UTC+9 all year, so no time-zone table is needed.
//!
//! # Source
//!
//! 標準時ニ関スル件 (明治28年勅令第167号); no daylight saving since 1952.

use crate::args::Args;
use crate::catalog::{Catalogs, Formatted};
use crate::locale::Clock;
use crate::tag::Tag;

/// Japan's offset from UTC.
///
/// # Units
///
/// Seconds.
pub const JAPAN_OFFSET_S: i64 = 9 * 3600;

/// Seconds a day has.
const DAY_S: i64 = 86_400;

/// A wall-clock time in Japan.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JapanTime {
    /// Western year.
    pub year: i64,
    /// Month, 1 to 12.
    pub month: u32,
    /// Day, 1 to 31.
    pub day: u32,
    /// Hour, 0 to 23.
    pub hour: u32,
    /// Minute, 0 to 59.
    pub minute: u32,
}

impl JapanTime {
    /// The time in Japan of a moment; years outside 0 to 9999 give none.
    ///
    /// # Units
    ///
    /// Seconds since 1970-01-01T00:00:00Z.
    ///
    /// # Examples
    ///
    /// ```
    /// let t = michi_l10n::time::JapanTime::from_unix(1_795_155_000).unwrap();
    /// assert_eq!((t.year, t.month, t.day, t.hour, t.minute), (2026, 11, 20, 15, 10));
    /// ```
    #[must_use]
    pub fn from_unix(seconds: i64) -> Option<Self> {
        let local = seconds.checked_add(JAPAN_OFFSET_S)?;
        let (days, second) = (local.div_euclid(DAY_S), local.rem_euclid(DAY_S));
        let (year, month, day) = civil(days)?;
        let minute = u32::try_from(second / 60).ok()?;
        Some(Self {
            year,
            month,
            day,
            hour: minute / 60,
            minute: minute % 60,
        })
    }
}

/// Date of a day number counted from 1970-01-01.
///
/// # Source
///
/// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", `civil_from_days`.
fn civil(days: i64) -> Option<(i64, u32, u32)> {
    if !(-719_528..=2_932_896).contains(&days) {
        return None;
    }
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era =
        (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = u32::try_from(day_of_year - (153 * shifted_month + 2) / 5 + 1).ok()?;
    let month = if shifted_month < 10 {
        shifted_month + 3
    } else {
        shifted_month - 9
    };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    Some((year, u32::try_from(month).ok()?, day))
}

impl Catalogs {
    /// A moment in words: 2026年11月20日 15:10, 20 Nov 2026, 15:10 (Japan time) …
    ///
    /// # Units
    ///
    /// Seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn date_time(&self, tag: &Tag, seconds: i64) -> Option<Formatted> {
        let time = JapanTime::from_unix(seconds)?;
        Some(self.format(tag, "time-date-time", &self.time_args(tag, time)))
    }

    /// The hour and minute of a moment in words.
    ///
    /// # Units
    ///
    /// Seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn clock_time(&self, tag: &Tag, seconds: i64) -> Option<Formatted> {
        let time = JapanTime::from_unix(seconds)?;
        Some(self.format(tag, "time-clock", &self.time_args(tag, time)))
    }

    /// A moment as short as the day it is read on allows: the hour and minute of the same day,
    /// with the day in the same year, whole in another year. The page says whose time it is.
    ///
    /// # Units
    ///
    /// Seconds since 1970-01-01T00:00:00Z, of the moment and of the reading.
    #[must_use]
    pub fn short_time(&self, tag: &Tag, seconds: i64, read_at: i64) -> Option<Formatted> {
        let (time, today) = (
            JapanTime::from_unix(seconds)?,
            JapanTime::from_unix(read_at)?,
        );
        let id = if time.year != today.year {
            "time-date-time"
        } else if (time.month, time.day) != (today.month, today.day) {
            "time-day-hour-minute"
        } else {
            "time-hour-minute"
        };
        Some(self.format(tag, id, &self.time_args(tag, time)))
    }

    /// The date of a moment in words.
    ///
    /// # Units
    ///
    /// Seconds since 1970-01-01T00:00:00Z.
    #[must_use]
    pub fn day_of(&self, tag: &Tag, seconds: i64) -> Option<Formatted> {
        let time = JapanTime::from_unix(seconds)?;
        Some(self.format(tag, "time-date", &Self::date_args(time)))
    }

    fn date_args(time: JapanTime) -> Args<'static> {
        Args::new()
            .with("year", time.year.to_string())
            .with("month", time.month)
            .with("day", time.day)
    }

    /// A date (`2020-07-06`) in words; none when it is not a date.
    #[must_use]
    pub fn date(&self, tag: &Tag, iso: &str) -> Option<Formatted> {
        let mut parts = iso.splitn(3, '-').map(|part| part.parse::<u32>().ok());
        let (year, month, day) = (parts.next()??, parts.next()??, parts.next()??);
        let inside = year <= 9_999 && (1..=12).contains(&month) && (1..=31).contains(&day);
        let args = Args::new()
            .with("year", year.to_string())
            .with("month", month)
            .with("day", day);
        inside.then(|| self.format(tag, "time-date", &args))
    }

    /// Arguments of the time messages. A year is a name, not an amount: it has no groups. `hour` and `minute` come as the language's clock wants
    /// them: with 24 hours both have two digits; with half days `hour` is 0 to 11 and `half`
    /// is `am` or `pm`.
    fn time_args(&self, tag: &Tag, time: JapanTime) -> Args<'static> {
        let clock = self.info(tag).map_or(Clock::H24, |info| info.clock);
        let half = if time.hour < 12 { "am" } else { "pm" };
        let args = Args::new()
            .with("year", time.year.to_string())
            .with("month", time.month)
            .with("day", time.day)
            .with("half", half);
        match clock {
            Clock::H24 => args
                .with("hour", format!("{:02}", time.hour))
                .with("minute", format!("{:02}", time.minute)),
            Clock::H12 => args
                .with("hour", (time.hour % 12).to_string())
                .with("minute", time.minute),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_shown_in_japan_time() {
        for (seconds, want) in [
            (0, (1970, 1, 1, 9, 0)),
            (1_594_016_940, (2020, 7, 6, 15, 29)),
            (1_709_218_800, (2024, 3, 1, 0, 0)),
            (1_709_132_400, (2024, 2, 29, 0, 0)),
            (-32_400 - 60, (1969, 12, 31, 23, 59)),
        ] {
            let t = JapanTime::from_unix(seconds).unwrap();
            assert_eq!(
                (t.year, t.month, t.day, t.hour, t.minute),
                want,
                "{seconds}"
            );
        }
    }

    #[test]
    fn moments_no_calendar_reaches_give_nothing() {
        assert_eq!(JapanTime::from_unix(i64::MAX), None);
        assert_eq!(JapanTime::from_unix(i64::MIN), None);
        assert_eq!(JapanTime::from_unix(400_000_000_000), None);
    }
}
