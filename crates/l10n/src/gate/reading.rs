//! Readings above kanji: all there where the language needs them, and one per word.

use std::collections::BTreeMap;

use super::finding::{Fault, Finding};
use super::glossary::Glossary;
use super::read::{Locale, Message};
use crate::locale::RubyRule;
use crate::ruby::{Segment, is_kanji, segments};

/// Checks the readings of one language.
pub(super) fn check(locale: &Locale, glossary: &Glossary, findings: &mut Vec<Finding>) {
    let mut met: BTreeMap<String, String> = BTreeMap::new();
    for message in locale.messages.values() {
        for segment in segments(&message.text) {
            let fault = match segment {
                Segment::Text(text) => bare(locale, message, text),
                Segment::Ruby { base, reading } => {
                    let first = met
                        .entry(base.to_owned())
                        .or_insert_with(|| reading.to_owned());
                    read(message, (base, reading), first, glossary)
                }
            };
            findings.extend(fault.map(|fault| locale.at(message, fault)));
        }
    }
}

/// Faults of a text without readings: broken marks, and kanji where readings are needed.
fn bare(locale: &Locale, message: &Message, text: &str) -> Option<Fault> {
    let id = message.id.clone();
    if text.contains(['｜', '《', '》']) {
        return Some(Fault::BrokenRuby { id });
    }
    let found: String = text
        .chars()
        .skip_while(|c| !is_kanji(*c))
        .take_while(|c| is_kanji(*c))
        .collect();
    let needed = locale.info.ruby == RubyRule::All && !found.is_empty();
    needed.then_some(Fault::NoReading { id, found })
}

/// Faults of a word with its reading.
fn read(
    message: &Message,
    (base, reading): (&str, &str),
    first: &str,
    glossary: &Glossary,
) -> Option<Fault> {
    let id = message.id.clone();
    let kana = |c: char| matches!(c, '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FC}');
    if !reading.chars().all(kana) {
        return Some(Fault::ReadingNotKana {
            id,
            found: reading.to_owned(),
        });
    }
    let allowed = reading == first || glossary.allows_reading(base, reading);
    (!allowed).then(|| Fault::Readings {
        id,
        base: base.to_owned(),
        first: first.to_owned(),
        found: reading.to_owned(),
    })
}
