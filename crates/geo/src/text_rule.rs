//! What free text may hold. Markup is just text here; what cannot be seen is refused.

use unicode_normalization::UnicodeNormalization as _;

/// A limit for one kind of free text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct TextRule {
    /// The most characters it may have.
    pub longest: usize,
    /// Whether joiners may stand in it: the spelling of Sinhala, Nepali and others needs them.
    pub joiners: bool,
}

/// Why a text was refused.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum TextFault {
    /// Nothing but blanks.
    #[error("expected 1 to {longest} characters, found none")]
    Blank {
        /// The most it may have.
        longest: usize,
    },
    /// Too long.
    #[error("expected 1 to {longest} characters, found {found}")]
    TooLong {
        /// The most it may have.
        longest: usize,
        /// How many it has.
        found: usize,
    },
    /// A character that cannot be seen, or that changes how others are read.
    #[error("expected only visible characters, found {what} U+{point:04X} at character {at}")]
    Forbidden {
        /// What kind of character it is.
        what: &'static str,
        /// Its code point.
        point: u32,
        /// Its place in the text as given, from 1.
        at: usize,
    },
}

impl TextRule {
    /// A rule for text of at most `longest` characters.
    pub const fn new(longest: usize) -> Self {
        TextRule {
            longest,
            joiners: false,
        }
    }

    /// The same rule where joiners belong to the spelling; zero-width spaces, which only part words
    /// for the end of a line, are left out of the text.
    #[must_use]
    pub const fn with_joiners(self) -> Self {
        TextRule {
            joiners: true,
            ..self
        }
    }

    /// Trims the text, composes its characters (NFC), and checks it.
    ///
    /// # Errors
    /// [`TextFault`]: the first thing that is wrong.
    ///
    /// # Examples
    /// ```
    /// # use michi_geo::text_rule::TextRule;
    /// let name = TextRule::new(100);
    /// assert_eq!(name.check(" 国道444号 ").as_deref(), Ok("国道444号"));
    /// assert!(name.check("国道\u{202e}444号").is_err());
    /// ```
    pub fn check(self, text: &str) -> Result<String, TextFault> {
        let longest = self.longest;
        let parted: String;
        let text = if self.joiners {
            parted = text.replace('\u{200b}', "");
            &parted
        } else {
            text
        };
        // Only white space a keyboard makes is trimmed: what is invisible stays, to be refused.
        let leading = text.chars().take_while(|c| is_blank(*c)).count();
        let trimmed = text.trim_matches(is_blank);
        for (index, c) in trimmed.chars().enumerate() {
            if let Some(what) = forbidden(c).filter(|_| !(self.joiners && is_joiner(c))) {
                return Err(TextFault::Forbidden {
                    what,
                    point: u32::from(c),
                    at: leading + index + 1,
                });
            }
        }
        let composed: String = trimmed.nfc().collect();
        match composed.chars().count() {
            0 => Err(TextFault::Blank { longest }),
            found if found > longest => Err(TextFault::TooLong { longest, found }),
            _ => Ok(composed),
        }
    }
}

/// Zero width non-joiner and joiner.
fn is_joiner(c: char) -> bool {
    matches!(c, '\u{200c}' | '\u{200d}')
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{3000}' | '\t' | '\n' | '\r')
}

/// The kind of a character that is refused.
///
/// # Source
/// Unicode 17: general category Cc; UAX #9 sections 2.1 to 2.6 (bidi controls); default-ignorable
/// format characters without width; UTS #39 section 5 names the same as a danger in identifiers.
/// Variation selectors stay: names in family registers need them.
fn forbidden(c: char) -> Option<&'static str> {
    match c {
        '\u{202a}'..='\u{202e}' => Some("a bidi override or embedding"),
        '\u{2066}'..='\u{2069}' => Some("a bidi isolate"),
        '\u{200e}' | '\u{200f}' | '\u{61c}' => Some("a bidi mark"),
        '\u{200b}'..='\u{200d}' | '\u{2060}' | '\u{feff}' | '\u{180e}' => {
            Some("a zero-width character")
        }
        '\u{ad}'
        | '\u{34f}'
        | '\u{115f}'
        | '\u{1160}'
        | '\u{3164}'
        | '\u{ffa0}'
        | '\u{2061}'..='\u{2064}'
        | '\u{206a}'..='\u{206f}'
        | '\u{fff9}'..='\u{fffb}'
        | '\u{e0000}'..='\u{e007f}' => Some("an invisible character"),
        '\u{2028}' | '\u{2029}' => Some("a line separator"),
        _ if c.is_control() => Some("a control character"),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const NAME: TextRule = TextRule::new(100);

    #[test]
    fn ok_markup_is_just_text_and_characters_are_composed() {
        for (given, kept) in [
            ("<b>国道</b> & \"県道\"", "<b>国道</b> & \"県道\""),
            ("\u{3000}市道 中牟田線\n", "市道 中牟田線"),
            ("か\u{3099}け", "がけ"),
            ("葛\u{e0100}城線", "葛\u{e0100}城線"),
        ] {
            assert_eq!(NAME.check(given).as_deref(), Ok(kept));
        }
    }

    #[test]
    fn ok_joiners_where_the_spelling_needs_them() {
        let words = "ප්\u{200d}රදේශය गर्\u{200d}यो";
        assert_eq!(NAME.with_joiners().check(words).as_deref(), Ok(words));
        assert!(NAME.check(words).is_err());
        assert_eq!(NAME.with_joiners().check("ក\u{200b}ខ").as_deref(), Ok("កខ"));
        assert!(NAME.with_joiners().check("a\u{202e}b").is_err());
    }

    #[test]
    fn err_what_cannot_be_seen_is_refused_with_its_place() {
        for (text, at) in [
            ("国道\u{202e}444号", 3),
            (" \u{feff}国道", 2),
            ("国\u{200b}道", 2),
            ("国道\u{7}", 3),
            ("一\n二", 2),
            ("\u{2066}", 1),
        ] {
            match NAME.check(text) {
                Err(TextFault::Forbidden { at: found, .. }) => assert_eq!(found, at, "{text:?}"),
                other => panic!("{text:?}: {other:?}"),
            }
        }
        assert_eq!(
            NAME.check("国道\u{202e}").unwrap_err().to_string(),
            "expected only visible characters, found a bidi override or embedding U+202E at character 3"
        );
    }

    #[test]
    fn err_a_text_is_measured_in_characters_after_trimming() {
        assert!(NAME.check(&format!(" {} ", "あ".repeat(100))).is_ok());
        assert!(matches!(
            NAME.check(&"あ".repeat(101)),
            Err(TextFault::TooLong { found: 101, .. })
        ));
        assert!(matches!(
            NAME.check("\u{3000} "),
            Err(TextFault::Blank { .. })
        ));
    }

    proptest! {
        #[test]
        fn a_text_that_was_accepted_is_accepted_unchanged_again(text in "\\PC{0,60}") {
            if let Ok(kept) = NAME.check(&text) {
                prop_assert_eq!(NAME.check(&kept), Ok(kept.clone()));
            }
        }
    }
}
