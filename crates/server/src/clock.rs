//! The one place that reads the clock.

#[cfg(debug_assertions)]
use std::sync::LazyLock;
use std::time::{SystemTime, UNIX_EPOCH};

use michi_geo::date::Date;
use michi_geo::moment::Moment;

/// Seconds east of UTC: all of Japan keeps one time, without summer time.
///
/// # Source
/// 標準時ニ関スル件 (明治28年勅令第167号).
pub const JAPAN_OFFSET_S: i32 = 9 * 3600;

/// Today in Japan.
pub fn today() -> Date {
    Date::from_unix_s(now().unix_s(), JAPAN_OFFSET_S).expect("the clock shows a year up to 9999")
}

/// The present moment.
pub fn now() -> Moment {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    let ms = i64::try_from(since.as_millis()).unwrap_or(i64::MAX);
    Moment::from_unix_ms(ms.saturating_add(shift_ms()))
}

/// How far tests have moved this clock: whole milliseconds in the file that `MICHI_CLOCK` names.
///
/// Release builds have no such thing.
#[cfg(debug_assertions)]
fn shift_ms() -> i64 {
    static FILE: LazyLock<Option<std::ffi::OsString>> =
        LazyLock::new(|| std::env::var_os("MICHI_CLOCK"));
    let shift = FILE
        .as_ref()
        .and_then(|path| std::fs::read_to_string(path).ok());
    shift.and_then(|text| text.trim().parse().ok()).unwrap_or(0)
}

#[cfg(not(debug_assertions))]
const fn shift_ms() -> i64 {
    0
}
