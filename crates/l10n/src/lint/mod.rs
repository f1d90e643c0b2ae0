//! The rules of easy Japanese (やさしい日本語) that a program can check, EJ01 to EJ22.
//!
//! There is no dictionary here: rules go by kanji, length, endings, patterns and lists of stems. So
//! EJ19, whether each word is easy, is checked for the words of disasters in [`TERMS`] alone, and the
//! passive (EJ08) is known only where its stem cannot be another verb.
//!
//! The text may be a stranger's: its length and the number of findings are bounded, and every rule
//! reads it once from left to right.
//!
//! # Source
//!
//! 在留支援のためのやさしい日本語ガイドライン (2020), as listed by 静岡県, 横浜市 and easy-japanese.jp;
//! lengths and kanji after the guide of 弘前大学 (2019).

mod clauses;
mod dates;
mod endings;
mod length;
mod lists;
mod polite;
mod readings;
mod report;
mod rule;
mod sentences;
mod sieve;
mod terms;
mod verbs;
mod view;
mod words;

pub use report::{Finding, MAX_FINDINGS, MAX_TEXT_BYTES, Report, TooLong};
pub use rule::{Rule, Severity};
pub(crate) use sentences::HOLE;
pub use terms::{TERMS, Term, Use};

use sentences::Text;
use sieve::Sieve;

/// What a text is, and so which rules hold for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A whole notice, which somebody reads from its beginning.
    Notice,
    /// One message of a language: a part of a page. What comes first, what was explained before and
    /// how long it all is, only the page knows. Its readings are checked by the gate.
    Message,
}

/// Checks a text, with or without ruby markup.
///
/// # Errors
///
/// [`TooLong`] when it has more than [`MAX_TEXT_BYTES`].
///
/// # Examples
///
/// ```
/// use michi_l10n::lint::{Kind, Rule, check};
/// let report = check("｜川《かわ》に ｜近《ちか》づくな。", Kind::Notice)?;
/// assert_eq!(report.findings[0].rule, Rule::Ending);
/// assert!(!report.ok());
/// # Ok::<(), michi_l10n::lint::TooLong>(())
/// ```
pub fn check(text: &str, kind: Kind) -> Result<Report, TooLong> {
    if text.len() > MAX_TEXT_BYTES {
        return Err(TooLong { found: text.len() });
    }
    let text = Text::read(text);
    let mut sieve = Sieve::new(&text);
    for sentence in &text.sentences {
        length::check(sentence, &mut sieve);
        clauses::check(sentence, &mut sieve);
        endings::check(sentence, kind, &mut sieve);
        verbs::check(sentence, &mut sieve);
        polite::check(sentence, &mut sieve);
        words::check(sentence, &mut sieve);
        dates::check(sentence, &mut sieve);
    }
    if kind == Kind::Notice {
        readings::check(&text, &mut sieve);
        terms::check(&text, &mut sieve);
        length::check_whole(&text, &mut sieve);
        endings::check_first(&text, &mut sieve);
    }
    Ok(sieve.report())
}

/// The words that have to be explained, and whether the text explains them where they stand.
///
/// For texts that are parts of a whole: somewhere in the whole each has to be explained once.
#[must_use]
pub fn kept_terms(text: &str) -> Vec<(&'static Term, bool)> {
    terms::kept(&Text::read(text))
}

#[cfg(test)]
mod tests;
