//! `locale.toml`: what is known about a language besides its sentences.

use serde::{Deserialize, Serialize};

use crate::number::NumberStyle;
use crate::tag::Tag;

/// Which way a language is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Direction {
    /// Left to right.
    #[default]
    Ltr,
    /// Right to left.
    Rtl,
}

impl Direction {
    /// The value of the `dir` attribute.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// How far a language has been looked at by people who read it from childhood.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Status {
    /// The language all others are written from.
    Source,
    /// Written, not yet reviewed by a native reader: offered with a visible note.
    Draft,
    /// Reviewed; `reviewed_by` says by whom.
    Reviewed,
}

/// Whether kanji need a reading beside them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum RubyRule {
    /// Readings may be given.
    #[default]
    Optional,
    /// Every kanji must stand inside `｜…《…》`.
    All,
}

/// How absolute times are worded; the sentences are in `common.ftl`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Clock {
    /// 15:10
    #[default]
    H24,
    /// Half days, as in 午後3時10分.
    H12,
}

/// One language as `locale.toml` describes it.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct LocaleInfo {
    /// Folder, URL, `lang` and API.
    pub tag: Tag,
    /// Its own name for itself, for the language menu.
    pub endonym: String,
    /// Writing direction.
    pub direction: Direction,
    /// Next language of the chain; none for the source.
    pub fallback: Option<Tag>,
    /// Review state.
    pub status: Status,
    /// Who reviewed it; empty when nobody did.
    pub reviewed_by: String,
    /// Font families to name first in style sheets.
    pub fonts: Vec<String>,
    /// The font the program serves for the script, where a phone may have none that fits.
    #[serde(skip)]
    pub font: Option<FontFile>,
    /// Line height the script needs.
    pub line_height: f64,
    /// Other tags that mean this language, such as `ja-x-easy`.
    pub aliases: Vec<String>,
    /// Name tags to try, best first, when a place is named.
    pub names: Vec<String>,
    /// Name tag whose value is put above the name as ruby.
    pub names_ruby: Option<String>,
    /// Whether the name on the signs (Japanese) stands beside the chosen one.
    pub names_beside: bool,
    /// Whether kanji need ruby.
    pub ruby: RubyRule,
    /// Half days or 24 hours.
    pub clock: Clock,
    /// How numbers are written.
    #[serde(skip)]
    pub numbers: NumberStyle,
    /// Scripts (ISO 15924) its sentences may use; empty means not checked.
    pub scripts: Vec<String>,
    /// What the gate accepts in this language although it looks like a fault.
    #[serde(skip)]
    pub gate: GateRules,
}

/// Exceptions and prohibitions of one language, for [`crate::gate`].
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct GateRules {
    /// Message ids whose text may equal the source's.
    pub same_as_source: Vec<String>,
    /// Message ids that may hold letters of other scripts.
    pub other_scripts: Vec<String>,
    /// Message ids that may word the glossary's terms otherwise.
    pub other_terms: Vec<String>,
    /// Words that must not occur (claims the project never makes); lower case.
    pub forbidden: Vec<String>,
    /// Files of the source language that no other language has, such as the staff's screens.
    pub own_files: Vec<String>,
}

/// A font that the program serves itself: the table `[font]`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FontFile {
    /// Name of the file among the built parts, without its end: `noto-sans-khmer`.
    pub file: String,
    /// The characters it is for, as `unicode-range` writes them; any other text is left alone.
    pub range: String,
    /// Whether it goes before the fonts of the device. Phones set up for an older encoding of a
    /// script draw Unicode text with the wrong letters.
    #[serde(default)]
    pub first: bool,
}

impl FontFile {
    /// Both stand in a style sheet as they are.
    fn check(&self) -> Result<(), String> {
        let plain = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-';
        if self.file.is_empty() || !self.file.chars().all(plain) {
            let file = &self.file;
            return Err(format!(
                "expected a font file such as `noto-sans`, but found `{file}`"
            ));
        }
        if !self.range.split(',').all(|part| is_range(part.trim())) {
            let range = &self.range;
            return Err(format!(
                "expected a range such as `U+0E00-0E7F`, but found `{range}`"
            ));
        }
        Ok(())
    }
}

/// `U+25CC` or `U+0E00-0E7F`.
fn is_range(part: &str) -> bool {
    let hex =
        |text: &str| (1..=6).contains(&text.len()) && text.chars().all(|c| c.is_ascii_hexdigit());
    part.strip_prefix("U+")
        .is_some_and(|points| points.splitn(2, '-').all(hex))
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    endonym: String,
    #[serde(default)]
    direction: Direction,
    #[serde(default)]
    fallback: Option<String>,
    status: Status,
    #[serde(default)]
    reviewed_by: String,
    #[serde(default)]
    fonts: Vec<String>,
    #[serde(default)]
    font: Option<FontFile>,
    #[serde(default = "default_line_height")]
    line_height: f64,
    #[serde(default)]
    aliases: Vec<String>,
    #[serde(default)]
    names: Vec<String>,
    #[serde(default)]
    names_ruby: Option<String>,
    #[serde(default)]
    names_beside: bool,
    #[serde(default)]
    ruby: RubyRule,
    #[serde(default)]
    clock: Clock,
    #[serde(default)]
    numbers: NumberStyle,
    #[serde(default)]
    scripts: Vec<String>,
    #[serde(default)]
    gate: GateRules,
}

/// Line height when `locale.toml` names none.
///
/// # Source
///
/// WCAG 2.2, success criterion 1.4.12: text must bear a line height of 1.5.
fn default_line_height() -> f64 {
    1.5
}

impl LocaleInfo {
    /// Reads `locale.toml`.
    ///
    /// # Errors
    ///
    /// What the TOML reader expected, on one line.
    pub fn parse(tag: &str, text: &str) -> Result<Self, String> {
        let raw: Raw = toml::from_str(text).map_err(|e| one_line(&e.to_string()))?;
        if raw.endonym.trim().is_empty() {
            return Err("expected an endonym, but found an empty one".to_owned());
        }
        if let Some(font) = &raw.font {
            font.check()?;
        }
        let names = if raw.names.is_empty() {
            vec![tag.to_owned()]
        } else {
            raw.names
        };
        Ok(Self {
            tag: Tag::new(tag),
            endonym: raw.endonym,
            direction: raw.direction,
            fallback: raw.fallback.as_deref().map(Tag::new),
            status: raw.status,
            reviewed_by: raw.reviewed_by,
            fonts: raw.fonts,
            font: raw.font,
            line_height: raw.line_height,
            aliases: raw.aliases,
            names,
            names_ruby: raw.names_ruby,
            names_beside: raw.names_beside,
            ruby: raw.ruby,
            clock: raw.clock,
            numbers: raw.numbers,
            scripts: raw.scripts,
            gate: raw.gate,
        })
    }
}

/// A message of the TOML reader without its line breaks.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_a_description_is_read_with_its_defaults() {
        let info =
            LocaleInfo::parse("en", "endonym='English'\nstatus='draft'\nfallback='ja'").unwrap();
        assert_eq!(info.direction, Direction::Ltr);
        assert_eq!(info.names, ["en"]);
        assert_eq!(info.fallback, Some(Tag::new("ja")));
    }

    #[test]
    fn ok_a_font_goes_after_those_of_the_device_unless_it_is_said_to_be_first() {
        let head = "endonym='ไทย'\nstatus='draft'\n[font]\nfile='noto-sans-thai'\n";
        let read = |rest: &str| LocaleInfo::parse("th", &format!("{head}{rest}"));
        let info = read("range='U+0E00-0E7F, U+25CC'").unwrap();
        assert!(!info.font.unwrap().first);
        let info = read("range='U+0E00-0E7F'\nfirst=true").unwrap();
        assert!(info.font.unwrap().first);
    }

    #[test]
    fn err_a_font_that_could_not_stand_in_a_style_sheet_is_a_fault() {
        let font = |file: &str, range: &str| {
            let toml =
                format!("endonym='E'\nstatus='draft'\n[font]\nfile=\"{file}\"\nrange=\"{range}\"");
            LocaleInfo::parse("th", &toml)
        };
        assert!(font("noto-sans-thai", "U+0E00-0E7F").is_ok());
        for (file, range) in [
            ("", "U+0E00"),
            ("../x", "U+0E00"),
            ("a)", "U+0E00"),
            ("a", ""),
            ("a", "Thai"),
            ("a", "U+0E00}"),
            ("a", "U+-"),
        ] {
            assert!(font(file, range).is_err(), "{file} {range}");
        }
    }

    #[test]
    fn err_unknown_keys_and_empty_endonyms_are_faults() {
        assert!(LocaleInfo::parse("en", "endonym='E'\nstatus='draft'\ncolour='red'").is_err());
        assert!(LocaleInfo::parse("en", "endonym=' '\nstatus='draft'").is_err());
        assert!(LocaleInfo::parse("en", "endonym='E'\nstatus='perfect'").is_err());
        assert!(LocaleInfo::parse("en", "endonym='E'\nstatus='draft'\nnumbers='1234'").is_err());
    }
}
