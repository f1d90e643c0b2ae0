//! How numbers are printed: one decision for every language.
//!
//! Latin digits everywhere, no grouping, at most two decimals, trailing zeros dropped; only the
//! decimal mark follows the language (`decimal` in `locale.toml`). The device does the same with
//! `Intl.NumberFormat(tag + "-u-nu-latn", {useGrouping: false, maximumFractionDigits: 2})`.

use fluent_bundle::FluentValue;
use intl_memoizer::concurrent::IntlLangMemoizer;

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

/// The decimal mark of a language.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum DecimalMark {
    /// `1.2`
    #[default]
    Point,
    /// `1,2`
    Comma,
}

/// Prints a number with Latin digits.
///
/// # Examples
///
/// ```
/// use michi_l10n::number::{DecimalMark, print};
/// assert_eq!(print(0.5, DecimalMark::Point), "0.5");
/// assert_eq!(print(1.25, DecimalMark::Comma), "1,25");
/// assert_eq!(print(27915.0, DecimalMark::Point), "27915");
/// ```
#[must_use]
pub fn print(number: f64, mark: DecimalMark) -> String {
    let fixed = format!("{number:.2}");
    let short = fixed.trim_end_matches('0').trim_end_matches('.');
    let short = if short == "-0" { "0" } else { short };
    match mark {
        DecimalMark::Point => short.to_owned(),
        DecimalMark::Comma => short.replace('.', ","),
    }
}

/// Fluent's formatter hook for languages with a decimal point.
pub(crate) fn hook_point(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    hook(value, DecimalMark::Point)
}

/// Fluent's formatter hook for languages with a decimal comma.
pub(crate) fn hook_comma(value: &FluentValue<'_>, _: &IntlLangMemoizer) -> Option<String> {
    hook(value, DecimalMark::Comma)
}

fn hook(value: &FluentValue<'_>, mark: DecimalMark) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(print(number.value, mark)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn zero_has_no_sign_and_no_decimals() {
        assert_eq!(print(-0.001, DecimalMark::Point), "0");
        assert_eq!(print(0.0, DecimalMark::Point), "0");
        assert_eq!(print(100.0, DecimalMark::Point), "100");
        assert_eq!(print(-5.5, DecimalMark::Comma), "-5,5");
    }

    #[test]
    fn what_is_not_a_number_is_not_printable() {
        assert!(!printable(f64::NAN));
        assert!(!printable(f64::INFINITY));
        assert!(!printable(1e300));
        assert!(printable(-3.5));
    }
}
