//! Calendar dates, for editions and for layers that go stale.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::code::excerpt;

/// Text that is not a date.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("expected a date `yyyy-mm-dd`, found `{found}`")]
pub struct NotADate {
    /// The text as given, cut to a readable length.
    pub found: String,
}

/// A day of the Gregorian calendar, compared in order of time.
///
/// # Examples
/// ```
/// # use michi_geo::date::Date;
/// let retrieved: Date = "2026-11-20".parse()?;
/// assert!(retrieved < Date::new(2027, 1, 1)?);
/// assert!("2026-02-30".parse::<Date>().is_err());
/// # Ok::<(), michi_geo::date::NotADate>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// Checks and makes a date.
    ///
    /// # Errors
    /// [`NotADate`] when the calendar has no such day or the year is after 9999.
    pub fn new(year: u16, month: u8, day: u8) -> Result<Self, NotADate> {
        let leap =
            year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400));
        let days = match month {
            2 if leap => 29,
            2 => 28,
            4 | 6 | 9 | 11 => 30,
            _ => 31,
        };
        if year <= 9999 && (1..=12).contains(&month) && (1..=days).contains(&day) {
            Ok(Date { year, month, day })
        } else {
            Err(NotADate {
                found: format!("{year:04}-{month:02}-{day:02}"),
            })
        }
    }

    /// The date of a moment, in the time zone that is `offset_s` seconds east of UTC.
    ///
    /// # Units
    /// Seconds since 1970-01-01T00:00:00Z. Moments outside the years 0 to 9999 give `None`.
    pub fn from_unix_s(unix_s: i64, offset_s: i32) -> Option<Self> {
        // Days to civil date by eras of 400 years that start on 1 March.
        let days = unix_s.checked_add(i64::from(offset_s))?.div_euclid(86_400);
        let shifted = days.checked_add(719_468)?;
        let era = shifted.div_euclid(146_097);
        let day_of_era = shifted.rem_euclid(146_097);
        let year_of_era =
            (day_of_era - day_of_era / 1_460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 {
            month_from_march + 3
        } else {
            month_from_march - 9
        };
        let year = year_of_era + era * 400 + i64::from(month <= 2);
        let small = |v: i64| u8::try_from(v).ok();
        Date::new(u16::try_from(year).ok()?, small(month)?, small(day)?).ok()
    }
}

impl std::fmt::Display for Date {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

impl std::str::FromStr for Date {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let bad = || NotADate {
            found: excerpt(text),
        };
        let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit());
        let (Some(year), Some(month), Some(day)) = (text.get(0..4), text.get(5..7), text.get(8..))
        else {
            return Err(bad());
        };
        let dashes = text.get(4..5) == Some("-") && text.get(7..8) == Some("-");
        if !dashes || day.len() != 2 || ![year, month, day].into_iter().all(digits) {
            return Err(bad());
        }
        let number = |part: &str| part.parse::<u16>().map_err(|_| bad());
        Date::new(number(year)?, number(month)? as u8, number(day)? as u8).map_err(|_| bad())
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_a_date_is_printed_as_it_was_read() {
        for text in ["2020-07-06", "2024-02-29", "0001-01-01", "9999-12-31"] {
            assert_eq!(text.parse::<Date>().unwrap().to_string(), text);
        }
    }

    #[test]
    fn err_a_day_that_is_not_in_the_calendar_is_refused() {
        for text in [
            "2023-02-29",
            "2026-13-01",
            "2026-00-10",
            "2026-1-1",
            "2026/01/01",
            "",
            "平成",
            "2026-01-011",
        ] {
            assert!(text.parse::<Date>().is_err(), "{text}");
        }
    }

    #[test]
    fn a_moment_has_the_date_of_its_own_time_zone() {
        let date = |s, offset| Date::from_unix_s(s, offset).unwrap().to_string();
        assert_eq!(date(0, 0), "1970-01-01");
        assert_eq!(date(-1, 0), "1969-12-31");
        assert_eq!(date(1_594_052_999, 32_400), "2020-07-07");
        assert_eq!(date(1_709_164_800, 0), "2024-02-29");
        assert_eq!(Date::from_unix_s(i64::MAX, 0), None);
    }
}
