//! Checks a text that somebody writes in easy Japanese.

use michi_l10n::Catalogs;
use michi_l10n::lint::{self, Kind, Report, TooLong};
use michi_l10n::locale::RubyRule;

/// Why a text is not checked.
#[derive(Debug, thiserror::Error)]
pub enum CheckTextError {
    /// The language has no rules that a program can check.
    #[error("expected a language of easy Japanese, such as `ja-simple`, but found `{found}`")]
    NotEasy {
        /// The language.
        found: String,
    },
    /// The text is too long.
    #[error("expected a text that can be checked, but found a fault")]
    TooLong {
        /// How long it may be, and is.
        source: TooLong,
    },
}

/// What in a notice is not easy Japanese.
///
/// # Errors
/// [`CheckTextError`] when the language has no such rules, or the text is too long.
pub fn check_text(catalogs: &Catalogs, lang: &str, text: &str) -> Result<Report, CheckTextError> {
    let easy = catalogs
        .info(lang)
        .is_some_and(|info| info.ruby == RubyRule::All);
    if !easy {
        let found = lang.to_owned();
        return Err(CheckTextError::NotEasy { found });
    }
    lint::check(text, Kind::Notice).map_err(|source| CheckTextError::TooLong { source })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::service::load_locales::load_locales;

    #[test]
    fn only_easy_japanese_has_rules() {
        let catalogs = load_locales(None).unwrap().catalogs;
        assert!(
            check_text(&catalogs, "ja-simple", "にげて ください。")
                .unwrap()
                .ok()
        );
        for lang in ["ja", "en", "", "ja-simple/../ja"] {
            let fault = check_text(&catalogs, lang, "にげて ください。").unwrap_err();
            assert!(matches!(fault, CheckTextError::NotEasy { .. }), "{lang}");
        }
    }
}
