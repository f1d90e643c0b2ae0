//! `locales/glossary.toml`: words that are always worded alike, and words with several readings.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::finding::{Fault, Finding};
use super::read::Locale;
use crate::locale::Status;
use crate::ruby;

/// What the glossary fixes.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Glossary {
    /// Words that rightly have several readings, with all of them.
    #[serde(default)]
    readings: BTreeMap<String, Vec<String>>,
    /// Message ids whose text is the same in several languages on purpose.
    #[serde(default)]
    same_everywhere: Vec<String>,
    /// Whose words the terms begin from, in the words its publisher asks for.
    #[serde(default)]
    credit: String,
    /// Terms of the source with their wording in each language.
    #[serde(default)]
    term: Vec<Term>,
}

/// One term.
#[derive(Debug, Deserialize)]
struct Term {
    /// As the source writes it.
    source: String,
    /// Whose row it is.
    #[serde(default)]
    origin: Origin,
    /// The word of the official dictionary, by language tag.
    #[serde(default)]
    official: BTreeMap<String, String>,
    /// Why a language does not use the official word.
    #[serde(default)]
    reason: BTreeMap<String, String>,
    /// Wordings allowed, by language tag; a language not named is not checked.
    #[serde(flatten)]
    wordings: BTreeMap<String, Vec<String>>,
}

/// Whose row of the glossary it is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Origin {
    /// The project's.
    #[default]
    Own,
    /// The multilingual dictionary of the Japan Meteorological Agency.
    Jma,
}

impl Glossary {
    /// Reads the glossary.
    ///
    /// # Errors
    ///
    /// What the TOML reader expected, on one line.
    pub fn parse(text: &str) -> Result<Self, String> {
        let mut glossary: Self = toml::from_str(text).map_err(|e| {
            e.to_string()
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ")
        })?;
        glossary
            .term
            .sort_by_key(|term| std::cmp::Reverse(term.source.chars().count()));
        Ok(glossary)
    }

    /// Whose words the terms begin from, in the words its publisher asks for.
    #[must_use]
    pub fn credit(&self) -> &str {
        &self.credit
    }

    /// Checks the rows themselves: an official word is used, or a reason says why not.
    pub(super) fn check_rows(&self, findings: &mut Vec<Finding>) {
        for term in &self.term {
            let found = |fault| Finding::whole("glossary.toml", fault);
            if term.origin == Origin::Jma && (self.credit.is_empty() || term.official.is_empty()) {
                let term = term.source.clone();
                findings.push(found(Fault::NoCredit { term }));
            }
            for (tag, official) in &term.official {
                let Some(wordings) = term.wordings.get(tag) else {
                    continue;
                };
                let uses = |word: &String| folded(word).contains(&folded(official));
                let excused = term
                    .reason
                    .get(tag)
                    .is_some_and(|why| !why.trim().is_empty());
                if !excused && !wordings.iter().any(uses) {
                    findings.push(found(Fault::NotOfficial {
                        term: term.source.clone(),
                        tag: tag.clone(),
                        official: official.clone(),
                    }));
                }
            }
        }
    }

    /// Whether a word may be read so.
    pub(super) fn allows_reading(&self, base: &str, reading: &str) -> bool {
        self.readings
            .get(base)
            .is_some_and(|all| all.iter().any(|one| one == reading))
    }

    /// Whether a message may have one text in several languages.
    pub(super) fn same_everywhere(&self, id: &str) -> bool {
        self.same_everywhere.iter().any(|same| same == id)
    }

    /// Checks that a language words the source's terms as fixed.
    pub(super) fn check(&self, locale: &Locale, source: &Locale, findings: &mut Vec<Finding>) {
        if locale.info.status == Status::Source {
            return;
        }
        let free = &locale.info.gate.other_terms;
        for message in locale.messages.values().filter(|m| !free.contains(&m.id)) {
            let Some(original) = source.messages.get(&message.id) else {
                continue;
            };
            let ours = folded(&ruby::base_text(&message.text));
            let mut theirs = ruby::base_text(&original.text);
            for term in &self.term {
                if !theirs.contains(&term.source) {
                    continue;
                }
                // A longer term hides the shorter ones inside it.
                theirs = theirs.replace(&term.source, "\u{0}");
                let Some(wordings) = term.wordings.get(locale.info.tag.as_str()) else {
                    continue;
                };
                if !wordings.iter().any(|w| ours.contains(&folded(w))) {
                    let (id, term) = (message.id.clone(), term.source.clone());
                    let expected = wordings.join(" / ");
                    findings.push(locale.at(message, Fault::Term { id, term, expected }));
                }
            }
        }
    }
}

/// Lower case, Latin digits, one space for any, no full stop at the end: as words are compared.
fn folded(text: &str) -> String {
    let digit = |c: char| match u32::from(c) {
        code @ (0x966..=0x96F | 0x1040..=0x1049 | 0x17E0..=0x17E9 | 0xE50..=0xE59) => {
            let first = match code {
                0x966..=0x96F => 0x966,
                0x1040..=0x1049 => 0x1040,
                0x17E0..=0x17E9 => 0x17E0,
                _ => 0xE50,
            };
            char::from_digit(code - first, 10).unwrap_or(c)
        }
        _ => c,
    };
    let words: Vec<&str> = text.split_whitespace().collect();
    let text: String = words.join(" ").chars().map(digit).collect();
    let text = text.to_lowercase().replace('…', ".");
    text.trim_end_matches('.').to_owned()
}
