//! The same messages, with the same arguments, in every language, and none left untranslated.

use std::collections::BTreeSet;

use super::finding::{Fault, Finding};
use super::glossary::Glossary;
use super::read::{HOLE, Locale, Message};
use crate::locale::Status;
use crate::ruby::is_kanji;

/// Words from which equal texts of two languages count as a copy.
///
/// Names and short labels are often the same in related languages; four words seldom are.
const COPIED_WORDS: usize = 4;

/// Checks one language against the source and, for copies, against all others.
pub(super) fn check(
    locale: &Locale,
    source: &Locale,
    (all, glossary): (&[Locale], &Glossary),
    findings: &mut Vec<Finding>,
) {
    for message in locale.messages.values() {
        references(locale, (message, source), findings);
    }
    if locale.info.status == Status::Source {
        return;
    }
    let shared = source.messages.values().filter(|m| !is_own(source, m));
    for message in shared.filter(|m| !locale.messages.contains_key(&m.id)) {
        let id = message.id.clone();
        findings.push(locale.whole(Fault::Missing { id }));
    }
    for message in locale.messages.values() {
        match source.messages.get(&message.id) {
            None => findings.push(locale.at(
                message,
                Fault::Extra {
                    id: message.id.clone(),
                },
            )),
            Some(original) if is_own(source, original) => {
                let (id, file) = (message.id.clone(), original.file.clone());
                findings.push(locale.at(message, Fault::OnlySource { id, file }));
            }
            Some(original) => {
                arguments(locale, message, original, findings);
                if !may_be_same(locale, &message.id, glossary) {
                    copies(locale, message, source, all, findings);
                }
            }
        }
    }
}

/// Whether a message of the source stands in a file that no other language has.
fn is_own(source: &Locale, message: &Message) -> bool {
    source.info.gate.own_files.contains(&message.file)
}

/// The one function both runtimes know.
const KNOWN_FUNCTION: &str = "NUMBER";

/// The file the device does not get; other files cannot refer to it, nor to the source's own ones.
const PAGE_FILE: &str = "page.ftl";

fn references(
    locale: &Locale,
    (message, source): (&Message, &Locale),
    findings: &mut Vec<Finding>,
) {
    let id = || message.id.clone();
    let is_apart = |to: &Message| to.file == PAGE_FILE || is_own(source, to);
    for found in &message.refers {
        let reached = locale.messages.get(found);
        if reached.is_none_or(|to| is_apart(to) && message.file != to.file) {
            findings.push(locale.at(
                message,
                Fault::Reference {
                    id: id(),
                    found: found.clone(),
                },
            ));
        }
    }
    for found in message.calls.iter().filter(|call| *call != KNOWN_FUNCTION) {
        findings.push(locale.at(
            message,
            Fault::Function {
                id: id(),
                found: found.clone(),
            },
        ));
    }
}

fn arguments(locale: &Locale, message: &Message, original: &Message, findings: &mut Vec<Finding>) {
    let allowed: BTreeSet<_> = original.args.union(&original.may_use).cloned().collect();
    let required: BTreeSet<_> = original
        .args
        .difference(&original.may_use)
        .cloned()
        .collect();
    if message.args.is_subset(&allowed) && message.args.is_superset(&required) {
        return;
    }
    let (id, expected) = (message.id.clone(), listed(&original.args));
    let found = listed(&message.args);
    findings.push(locale.at(
        message,
        Fault::Arguments {
            id,
            expected,
            found,
        },
    ));
}

fn listed(args: &BTreeSet<String>) -> String {
    if args.is_empty() {
        return "none".to_owned();
    }
    args.iter()
        .map(|name| format!("`${name}`"))
        .collect::<Vec<_>>()
        .join(", ")
}

fn may_be_same(locale: &Locale, id: &str, glossary: &Glossary) -> bool {
    locale
        .info
        .gate
        .same_as_source
        .iter()
        .any(|same| same == id)
        || glossary.same_everywhere(id)
}

fn copies(
    locale: &Locale,
    message: &Message,
    source: &Locale,
    all: &[Locale],
    findings: &mut Vec<Finding>,
) {
    let same = |other: &Locale| {
        other
            .messages
            .get(&message.id)
            .is_some_and(|theirs| theirs.text == message.text)
    };
    let of_source = same(source) && can_be_translated(&message.text, locale);
    let others = all
        .iter()
        .filter(|l| l.info.tag != locale.info.tag && l.info.tag != source.info.tag);
    let of_other = others
        .filter(|other| words(&message.text) >= COPIED_WORDS && same(other))
        .map(|other| other.info.tag.to_string())
        .next();
    let other = if of_source {
        Some(source.info.tag.to_string())
    } else {
        of_other
    };
    if let Some(other) = other {
        findings.push(locale.at(
            message,
            Fault::Copy {
                id: message.id.clone(),
                other,
            },
        ));
    }
}

/// Whether a text has anything that another language would write otherwise.
///
/// Between two ways of writing Japanese, words in kana may be the same; kanji are the sign.
fn can_be_translated(text: &str, locale: &Locale) -> bool {
    let japanese = locale.info.scripts.iter().any(|script| script == "Jpan");
    let sign = |c: char| {
        if japanese {
            is_kanji(c)
        } else {
            c.is_alphabetic()
        }
    };
    text.chars().filter(|c| *c != HOLE).any(sign) && !is_unit(text)
}

/// Units and numbers are the same in many languages.
fn is_unit(text: &str) -> bool {
    let letters: String = text.chars().filter(|c| c.is_alphabetic()).collect();
    matches!(letters.as_str(), "m" | "km" | "cm" | "h" | "min")
}

fn words(text: &str) -> usize {
    text.split(|c: char| c.is_whitespace() || c == HOLE)
        .filter(|w| !w.is_empty())
        .count()
}
