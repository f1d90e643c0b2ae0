//! Names in every language a source gives, with readings and their Latin writing.

use std::collections::BTreeMap;

use michi_geo::names::{JA, JA_KANA, JA_LATIN, LocalName};
use serde::Deserialize;

use crate::error::IngestError;
use crate::romaji;

/// How far a reading has been checked.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadingStatus {
    /// Nobody of the city has looked at it yet.
    Unreviewed,
    /// Confirmed by a person who knows the place.
    Reviewed,
}

/// One reading of `layers/readings.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reading {
    /// The name as the sources write it.
    pub ja: String,
    /// Its kana; a blank or `・` marks where a new word starts in Latin letters.
    pub kana: String,
    /// The Latin writing, where the rule would give a wrong one.
    pub latn: Option<String>,
    /// The English name, where the place itself uses one.
    pub en: Option<String>,
    /// Where the reading is from.
    pub source: String,
    /// Whether it was checked.
    pub status: ReadingStatus,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct ReadingsFile {
    #[serde(default)]
    reading: Vec<Reading>,
}

/// The readings known to the city, by name.
#[derive(Debug, Clone, Default)]
pub struct Readings {
    by_name: BTreeMap<String, Reading>,
}

impl Readings {
    /// Reads `readings.toml`.
    ///
    /// # Errors
    /// Text that is not such a file, or the same name twice.
    pub fn parse(text: &str) -> Result<Self, IngestError> {
        let fault = |found: String| IngestError::Settings {
            file: "readings.toml".to_owned(),
            expected: "[[reading]] tables with ja, kana, source and status",
            found,
        };
        let file: ReadingsFile = toml::from_str(text).map_err(|e| fault(e.message().to_owned()))?;
        let mut by_name = BTreeMap::new();
        for reading in file.reading {
            let name = fold_blanks(&reading.ja);
            if by_name.insert(name.clone(), reading).is_some() {
                return Err(fault(format!("`{name}` twice")));
            }
        }
        Ok(Self { by_name })
    }

    /// The reading of a name, if known.
    pub fn get(&self, ja: &str) -> Option<&Reading> {
        self.by_name.get(&fold_blanks(ja))
    }
}

/// Ideographic blanks to plain ones, runs to one; marks that nobody sees are taken out.
pub fn fold_blanks(text: &str) -> String {
    let shown = text
        .split_whitespace()
        .map(|word| word.replace(is_unseen, ""));
    shown
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

/// Control characters, and marks that turn the direction of what follows.
///
/// # Source
/// Unicode Standard Annex #9, "Directional Formatting Characters"; U+FEFF as a zero width mark.
fn is_unseen(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

/// Builds the names of a thing from its Japanese name, official translations and readings.
///
/// The reading is the source's own, else the city's; the Latin writing follows the reading and,
/// where vowels are unclear, the official English spelling.
pub fn names(ja: &str, official: &LocalName, readings: &Readings) -> LocalName {
    let mut out = official.clone();
    let ja = fold_blanks(ja);
    let known = readings.get(&ja);
    if let Some(reading) = known {
        out.set(JA_KANA, shown_kana(&ja, &reading.kana));
        let latn = reading
            .latn
            .clone()
            .unwrap_or_else(|| romaji::romanise(&reading.kana));
        out.set(JA_LATIN, latn);
        if let Some(en) = &reading.en {
            out.set("en", en.clone());
        }
    } else if let Some(kana) = official.get(JA_KANA) {
        let kana: String = kana.chars().map(romaji::hiragana).collect();
        let latn = match official.get("en") {
            Some(en) => romaji::romanise_like(&kana, en),
            None => romaji::romanise(&kana),
        };
        out.set(JA_LATIN, latn);
        out.set(JA_KANA, kana);
    }
    out.set(JA, ja);
    out
}

/// Kana as shown: break marks that the name itself does not have are taken out.
fn shown_kana(ja: &str, kana: &str) -> String {
    kana.chars()
        .filter(|c| *c != '・' || ja.contains('・'))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = "[[reading]]\nja = \"肥前浜\"\nkana = \"ひぜん・はま\"\n\
        source = \"test\"\nstatus = \"unreviewed\"\n";

    #[test]
    fn ok_a_known_reading_gives_kana_without_marks_and_latin_with_them() {
        let readings = Readings::parse(FILE).expect("parses");
        let found = names("肥前浜", &LocalName::default(), &readings);
        assert_eq!(found.get(JA_KANA), Some("ひぜんはま"));
        assert_eq!(found.get(JA_LATIN), Some("Hizen-Hama"));
    }

    #[test]
    fn ok_marks_that_nobody_sees_are_taken_out_of_a_name() {
        assert_eq!(
            fold_blanks("\u{202e}浜\u{7}　\u{200b} 公民館\u{feff}"),
            "浜 公民館"
        );
    }

    #[test]
    fn ok_an_unknown_reading_leaves_the_kana_absent() {
        let found = names("音成", &LocalName::default(), &Readings::default());
        assert_eq!(found.iter().collect::<Vec<_>>(), [("ja", "音成")]);
    }

    #[test]
    fn err_a_name_twice_and_an_unknown_key_are_refused() {
        assert!(Readings::parse(&FILE.repeat(2)).is_err());
        assert!(Readings::parse("[[reading]]\nja=\"a\"\nkanna=\"b\"\n").is_err());
    }
}
