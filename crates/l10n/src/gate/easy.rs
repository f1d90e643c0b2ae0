//! Easy Japanese, where a language is written in it: the rules of [`crate::lint`] on every message.
//!
//! Warnings are for who writes; errors keep the language from being published.

use std::collections::BTreeMap;

use super::finding::{Fault, Finding};
use super::read::{Locale, Message};
use crate::lint::{self, Kind, Severity};
use crate::locale::RubyRule;

/// Checks the messages of one language.
pub(super) fn check(locale: &Locale, findings: &mut Vec<Finding>) {
    if locale.info.ruby != RubyRule::All {
        return;
    }
    for message in locale.messages.values() {
        // A longer text is refused by the loader already.
        let Ok(report) = lint::check(&message.text, Kind::Message) else {
            continue;
        };
        let errors = report
            .findings
            .into_iter()
            .filter(|finding| finding.severity == Severity::Error);
        findings.extend(errors.map(|error| {
            let fault = Fault::NotEasy {
                id: message.id.clone(),
                rule: error.rule,
                found: error.found,
                instead: error.instead,
            };
            locale.at(message, fault)
        }));
    }
    unexplained(locale, findings);
}

/// Words of disasters that no message of the language explains: in brackets behind the word, or in
/// a message of its own, `hazard-tsunami-means` for `hazard-tsunami`.
fn unexplained(locale: &Locale, findings: &mut Vec<Finding>) {
    let mut first: BTreeMap<&str, (&Message, &str, bool)> = BTreeMap::new();
    for message in locale.messages.values() {
        for (term, explained) in lint::kept_terms(&message.text) {
            let met = first
                .entry(term.word)
                .or_insert((message, term.easy, false));
            let apart = locale
                .messages
                .contains_key(&format!("{}-means", message.id));
            met.2 |= explained || apart;
        }
    }
    for (word, (message, easy, explained)) in first {
        if !explained {
            let fault = Fault::NeverExplained {
                id: message.id.clone(),
                word: word.to_owned(),
                easy: easy.to_owned(),
            };
            findings.push(locale.at(message, fault));
        }
    }
}
