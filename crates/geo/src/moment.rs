//! Moments: milliseconds of UTC, read from and printed as RFC 3339.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use crate::code::excerpt;

/// Text that is not a moment.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum NotAMoment {
    /// A local time: nobody can say when that was.
    #[error("expected a time with its offset, as `2026-07-06T15:10:00+09:00`, found `{found}`")]
    NoOffset {
        /// The text as given, cut to a readable length.
        found: String,
    },
    /// Text of another form, or a day or time that is in no calendar.
    #[error("expected a time as `2026-07-06T15:10:00+09:00`, found `{found}`")]
    NotATime {
        /// The text as given, cut to a readable length.
        found: String,
    },
}

/// A moment, compared in order of time; printed in UTC, with milliseconds only where it has some.
///
/// # Examples
/// ```
/// # use michi_geo::moment::Moment;
/// let posted = Moment::parse("2026-07-06T15:10:00+09:00")?;
/// assert_eq!(posted.to_string(), "2026-07-06T06:10:00Z");
/// assert!(Moment::parse("2026-07-06T15:10:00").is_err());
/// # Ok::<(), michi_geo::moment::NotAMoment>(())
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Moment(i64);

/// The first millisecond of year 0.
const EARLIEST_MS: i64 = -62_167_219_200_000;

/// The last millisecond the calendar library prints.
///
/// # Source
/// jiff 0.2, `Timestamp::MAX`: 9999-12-30T22:00:00Z, so that every offset stays in year 9999.
const LATEST_MS: i64 = 253_402_207_200_000;

impl Moment {
    /// 1970-01-01T00:00:00Z.
    pub const EPOCH: Moment = Moment(0);

    /// The moment of a Unix time; what is outside the years 0 to 9999 is held at their ends.
    ///
    /// # Units
    /// Milliseconds.
    pub const fn from_unix_ms(ms: i64) -> Self {
        if ms < EARLIEST_MS {
            Moment(EARLIEST_MS)
        } else if ms > LATEST_MS {
            Moment(LATEST_MS)
        } else {
            Moment(ms)
        }
    }

    /// Unix time in milliseconds.
    pub const fn unix_ms(self) -> i64 {
        self.0
    }

    /// Unix time in whole seconds, rounded down.
    pub const fn unix_s(self) -> i64 {
        self.0.div_euclid(1_000)
    }

    /// The moment this many milliseconds later (earlier, when negative).
    #[must_use]
    pub const fn plus_ms(self, ms: i64) -> Self {
        Moment::from_unix_ms(self.0.saturating_add(ms))
    }

    /// How long after `earlier` this is; negative when it is before.
    ///
    /// # Units
    /// Milliseconds.
    pub const fn minus(self, earlier: Moment) -> i64 {
        self.0 - earlier.0
    }

    /// Reads RFC 3339: whole date and time, seconds and offset included; finer than a
    /// millisecond is cut.
    ///
    /// # Errors
    /// [`NotAMoment`] when the offset is missing, the form is another, or there is no such time.
    pub fn parse(text: &str) -> Result<Self, NotAMoment> {
        let not_a_time = || NotAMoment::NotATime {
            found: excerpt(text),
        };
        match form(text.as_bytes()) {
            Form::Whole => {}
            Form::NoOffset => {
                return Err(NotAMoment::NoOffset {
                    found: excerpt(text),
                });
            }
            Form::Other => return Err(not_a_time()),
        }
        let stamp: jiff::Timestamp = text.parse().map_err(|_| not_a_time())?;
        let ms = i64::try_from(stamp.as_nanosecond().div_euclid(1_000_000));
        match ms {
            Ok(ms) if (EARLIEST_MS..=LATEST_MS).contains(&ms) => Ok(Moment(ms)),
            _ => Err(not_a_time()),
        }
    }
}

/// What a text looks like, before the calendar is asked.
enum Form {
    Whole,
    NoOffset,
    Other,
}

/// # Source
/// RFC 3339 section 5.6, `date-time`.
fn form(text: &[u8]) -> Form {
    const PATTERN: &[u8] = b"dddd-dd-ddTdd:dd:dd";
    /// A form field of a browser (`datetime-local`) may leave out the seconds.
    const MINUTES: usize = 16;
    let fits = |part: &[u8]| {
        part.iter()
            .zip(PATTERN)
            .all(|(found, wanted)| match wanted {
                b'd' => found.is_ascii_digit(),
                b'T' => matches!(found, b'T' | b't'),
                other => found == other,
            })
    };
    if text.len() < PATTERN.len() {
        return if text.len() == MINUTES && fits(text) {
            Form::NoOffset
        } else {
            Form::Other
        };
    }
    let (start, rest) = text.split_at(PATTERN.len());
    if !fits(start) {
        return Form::Other;
    }
    match without_fraction(rest) {
        [] => Form::NoOffset,
        [b'Z' | b'z'] => Form::Whole,
        [b'+' | b'-', h1, h2, b':', m1, m2]
            if [h1, h2, m1, m2].into_iter().all(u8::is_ascii_digit) =>
        {
            Form::Whole
        }
        _ => Form::Other,
    }
}

fn without_fraction(text: &[u8]) -> &[u8] {
    let [b'.', rest @ ..] = text else {
        return text;
    };
    let digits = rest.iter().take_while(|b| b.is_ascii_digit()).count();
    if digits == 0 { text } else { &rest[digits..] }
}

impl std::fmt::Display for Moment {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let second = jiff::Timestamp::from_second(self.unix_s())
            .expect("a moment lies in the years 0 to 9999")
            .to_string();
        let ms = self.0.rem_euclid(1_000);
        if ms == 0 {
            f.write_str(&second)
        } else {
            write!(f, "{}.{ms:03}Z", second.trim_end_matches('Z'))
        }
    }
}

impl std::str::FromStr for Moment {
    type Err = NotAMoment;

    fn from_str(text: &str) -> Result<Self, NotAMoment> {
        Moment::parse(text)
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Moment {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = String::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn ok_every_offset_is_printed_as_utc_and_milliseconds_only_where_there_are_some() {
        for (text, utc) in [
            ("2026-07-06T15:10:00+09:00", "2026-07-06T06:10:00Z"),
            ("2026-07-06T06:10:00.000Z", "2026-07-06T06:10:00Z"),
            ("2026-07-06t06:10:00.1239z", "2026-07-06T06:10:00.123Z"),
            ("2026-07-06T00:10:00-06:00", "2026-07-06T06:10:00Z"),
            ("0000-01-01T00:00:00Z", "0000-01-01T00:00:00Z"),
            ("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z"),
        ] {
            assert_eq!(Moment::parse(text).unwrap().to_string(), utc, "{text}");
        }
    }

    #[test]
    fn err_a_local_time_is_told_that_its_offset_is_missing() {
        for text in [
            "2026-07-06T15:10:00",
            "2026-07-06T15:10",
            "2026-07-06T15:10:00.5",
        ] {
            assert!(
                matches!(Moment::parse(text), Err(NotAMoment::NoOffset { .. })),
                "{text}"
            );
        }
    }

    #[test]
    fn err_other_forms_and_days_in_no_calendar_are_refused() {
        for text in [
            "",
            "now",
            "2026-07-06",
            "2026-02-30T00:00:00Z",
            "2026-07-06T25:00:00Z",
            "2026-07-06 15:10:00+09:00",
            "20260706T151000+0900",
            "2026-07-06T15:10:00+09",
            "2026-07-06T15:10:00+09:00[Asia/Tokyo]",
            "2026-07-06T15:10:00.Z",
            "0000-01-01T00:00:00+09:00",
            "2026-07-06T15:10:00＋09:00",
        ] {
            assert!(
                matches!(Moment::parse(text), Err(NotAMoment::NotATime { .. })),
                "{text}"
            );
        }
    }

    #[test]
    fn a_moment_beyond_the_calendar_is_held_at_its_end_and_still_prints() {
        for ms in [i64::MIN, i64::MAX] {
            let held = Moment::from_unix_ms(ms);
            assert_eq!(held.to_string().parse(), Ok(held));
            assert_eq!(held.plus_ms(ms), held);
        }
    }

    proptest! {
        #[test]
        fn a_printed_moment_is_read_back_the_same(ms in EARLIEST_MS..=LATEST_MS) {
            let moment = Moment::from_unix_ms(ms);
            prop_assert_eq!(moment.unix_ms(), ms);
            prop_assert_eq!(moment.to_string().parse(), Ok(moment));
        }

        #[test]
        fn no_text_makes_the_reader_panic(text in "\\PC{0,40}") {
            let _ = Moment::parse(&text);
        }
    }
}
