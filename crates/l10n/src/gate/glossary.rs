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
    /// Terms of the source with their wording in each language.
    #[serde(default)]
    term: Vec<Term>,
}

/// One term.
#[derive(Debug, Deserialize)]
struct Term {
    /// As the source writes it.
    source: String,
    /// Wordings allowed, by language tag; a language not named is not checked.
    #[serde(flatten)]
    wordings: BTreeMap<String, Vec<String>>,
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
            let ours = ruby::base_text(&message.text).to_lowercase();
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
                if !wordings.iter().any(|w| ours.contains(&w.to_lowercase())) {
                    let (id, term) = (message.id.clone(), term.source.clone());
                    let expected = wordings.join(" / ");
                    findings.push(locale.at(message, Fault::Term { id, term, expected }));
                }
            }
        }
    }
}
