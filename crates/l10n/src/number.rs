//! How numbers are printed: one decision for every language.
//!
//! Latin digits everywhere, at most two decimals, trailing zeros dropped; marks and groups follow
//! the language (`numbers` in `locale.toml`). The device does the same with
//! `Intl.NumberFormat(tag + "-u-nu-latn", {maximumFractionDigits: 2})`.

use fluent_bundle::FluentValue;
use intl_memoizer::concurrent::IntlLangMemoizer;
use serde::Deserialize;

/// Largest magnitude a message may print; beyond it the plural rules lose whole digits.
///
/// # Source
///
/// 2^53, the last integer up to which every `f64` step is one.
pub const MAX_PRINTABLE: f64 = 9_007_199_254_740_992.0;

/// Whether a number can be put in a message at all.
#[must_use]
pub fn printable(number: f64) -> bool {
    number.is_finite() && number.abs() <= MAX_PRINTABLE
}

/// How a language writes a number, named by the number 1234567.8.
///
/// # Source
///
/// Unicode CLDR, number symbols and patterns of each language, for Latin digits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
pub enum NumberStyle {
    /// Comma between thousands, decimal point.
    #[default]
    #[serde(rename = "1,234,567.8")]
    CommaPoint,
    /// Point between thousands, decimal comma.
    #[serde(rename = "1.234.567,8")]
    PointComma,
    /// Space between thousands, decimal comma.
    #[serde(rename = "1 234 567,8")]
    SpaceComma,
    /// Comma before the last three digits and before every two above, decimal point.
    #[serde(rename = "12,34,567.8")]
    IndianPoint,
}

impl NumberStyle {
    /// The mark between groups and the decimal mark.
    const fn marks(self) -> (char, char) {
        match self {
            Self::CommaPoint | Self::IndianPoint => (',', '.'),
            Self::PointComma => ('.', ','),
            // Narrow and not to be broken at the end of a line.
            Self::SpaceComma => ('\u{202f}', ','),
        }
    }

    /// Whether a mark stands where so many digits follow.
    const fn marks_before(self, digits: usize) -> bool {
        match self {
            Self::IndianPoint => digits >= 3 && digits % 2 == 1,
            _ => digits > 0 && digits.is_multiple_of(3),
        }
    }
}

/// Prints a number with Latin digits.
///
/// # Examples
///
/// ```
/// use michi_l10n::number::{NumberStyle, print};
/// assert_eq!(print(0.5, NumberStyle::CommaPoint), "0.5");
/// assert_eq!(print(1.25, NumberStyle::PointComma), "1,25");
/// assert_eq!(print(27915.0, NumberStyle::CommaPoint), "27,915");
/// assert_eq!(print(127915.0, NumberStyle::IndianPoint), "1,27,915");
/// ```
#[must_use]
pub fn print(number: f64, style: NumberStyle) -> String {
    let fixed = format!("{:.2}", number.abs());
    let short = fixed.trim_end_matches('0').trim_end_matches('.');
    let (whole, part) = short.split_once('.').unwrap_or((short, ""));
    let (group, decimal) = style.marks();
    let mut printed = String::with_capacity(short.len() + 8);
    if number < 0.0 && short != "0" {
        printed.push('-');
    }
    for (place, digit) in whole.chars().enumerate() {
        if place > 0 && style.marks_before(whole.len() - place) {
            printed.push(group);
        }
        printed.push(digit);
    }
    if !part.is_empty() {
        printed.push(decimal);
        printed.push_str(part);
    }
    printed
}

/// Fluent's formatter hook of a style; a hook can carry nothing of its own.
pub(crate) fn hook(style: NumberStyle) -> Hook {
    match style {
        NumberStyle::CommaPoint => |value, _| printed(value, NumberStyle::CommaPoint),
        NumberStyle::PointComma => |value, _| printed(value, NumberStyle::PointComma),
        NumberStyle::SpaceComma => |value, _| printed(value, NumberStyle::SpaceComma),
        NumberStyle::IndianPoint => |value, _| printed(value, NumberStyle::IndianPoint),
    }
}

/// What Fluent asks before it prints a value itself.
type Hook = fn(&FluentValue<'_>, &IntlLangMemoizer) -> Option<String>;

fn printed(value: &FluentValue<'_>, style: NumberStyle) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(print(number.value, style)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_has_no_sign_and_no_decimals() {
        assert_eq!(print(-0.001, NumberStyle::CommaPoint), "0");
        assert_eq!(print(0.0, NumberStyle::CommaPoint), "0");
        assert_eq!(print(100.0, NumberStyle::CommaPoint), "100");
        assert_eq!(print(-5.5, NumberStyle::PointComma), "-5,5");
    }

    #[test]
    fn groups_stand_where_the_language_puts_them() {
        let printed =
            |style| [12.0, 999.0, 1000.0, -123_456.5, 12_345_678.0].map(|n| print(n, style));
        for (style, expected) in [
            (
                NumberStyle::CommaPoint,
                ["12", "999", "1,000", "-123,456.5", "12,345,678"],
            ),
            (
                NumberStyle::PointComma,
                ["12", "999", "1.000", "-123.456,5", "12.345.678"],
            ),
            (
                NumberStyle::SpaceComma,
                [
                    "12",
                    "999",
                    "1\u{202f}000",
                    "-123\u{202f}456,5",
                    "12\u{202f}345\u{202f}678",
                ],
            ),
            (
                NumberStyle::IndianPoint,
                ["12", "999", "1,000", "-1,23,456.5", "1,23,45,678"],
            ),
        ] {
            assert_eq!(printed(style), expected, "{style:?}");
        }
    }

    #[test]
    fn what_is_not_a_number_is_not_printable() {
        assert!(!printable(f64::NAN));
        assert!(!printable(f64::INFINITY));
        assert!(!printable(1e300));
        assert!(printable(-3.5));
    }
}
