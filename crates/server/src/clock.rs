//! The one place that reads the clock.

use std::time::{SystemTime, UNIX_EPOCH};

use michi_geo::date::Date;

/// Seconds east of UTC: all of Japan keeps one time, without summer time.
///
/// # Source
/// 標準時ニ関スル件 (明治28年勅令第167号).
pub const JAPAN_OFFSET_S: i32 = 9 * 3600;

/// Today in Japan.
pub fn today() -> Date {
    Date::from_unix_s(now_unix_s(), JAPAN_OFFSET_S).expect("the clock shows a year up to 9999")
}

fn now_unix_s() -> i64 {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(0)
}
