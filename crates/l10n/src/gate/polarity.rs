//! The polarity guard: a sentence sends people the same way in every language.
//!
//! The source says which way in the attribute `.polarity`. Every other language says the same, and
//! `polarity.toml` of every language pins the phrase that carries it. A phrase stands for one way
//! only, and a sentence holds no phrase that is pinned for another.

use std::collections::BTreeMap;

use super::finding::{Fault, Finding};
use super::read::{Locale, Message};
use crate::polarity::Polarity;
use crate::ruby;

/// File of the pinned phrases.
pub(super) const FILE: &str = "polarity.toml";

/// Families of messages that must carry a polarity.
const FAMILIES: [&str; 3] = ["order-do-", "closure-effect-", "polarity-"];

/// Checks the source's own marks.
pub(super) fn check_source(source: &Locale, findings: &mut Vec<Finding>) {
    for message in source.messages.values() {
        let due = FAMILIES.iter().any(|family| message.id.starts_with(family));
        let fault = match &message.polarity {
            Some(code) if Polarity::of_code(code).is_none() => Some(Fault::UnknownPolarity {
                id: message.id.clone(),
                expected: Polarity::ALL.map(Polarity::code).join(", "),
                found: code.clone(),
            }),
            None if due => Some(Fault::NoPolarity {
                id: message.id.clone(),
            }),
            _ => None,
        };
        findings.extend(fault.map(|fault| source.at(message, fault)));
    }
}

/// Checks one language: its marks against the source's, and its pins.
pub(super) fn check(locale: &Locale, source: &Locale, findings: &mut Vec<Finding>) {
    for message in locale.messages.values() {
        let Some(original) = source.messages.get(&message.id) else {
            continue;
        };
        if message.polarity != original.polarity {
            let said = |polarity: &Option<String>| polarity.clone().unwrap_or("none".to_owned());
            let fault = Fault::OtherPolarity {
                id: message.id.clone(),
                expected: said(&original.polarity),
                found: said(&message.polarity),
            };
            findings.push(locale.at(message, fault));
        }
    }
    let pins = match &locale.pins {
        Ok(pins) => pins,
        Err(detail) => {
            let detail = detail.clone();
            findings.push(locale.whole(Fault::BadPins { detail }));
            return;
        }
    };
    unpinned(locale, (source, pins), findings);
    needless(locale, (source, pins), findings);
    crossed(locale, (source, pins), findings);
}

type Pins = BTreeMap<String, String>;

/// Messages with a polarity but no phrase that is really in them.
fn unpinned(locale: &Locale, (source, pins): (&Locale, &Pins), findings: &mut Vec<Finding>) {
    for message in marked(locale, source) {
        let id = message.id.clone();
        let fault = match pins.get(&message.id) {
            None => Fault::Unpinned { id },
            Some(phrase) if !plain(&message.text).contains(&plain(phrase)) || phrase.is_empty() => {
                Fault::PinLost {
                    id,
                    phrase: phrase.clone(),
                }
            }
            Some(_) => continue,
        };
        findings.push(locale.at(message, fault));
    }
}

/// Pins of messages that carry no polarity.
fn needless(locale: &Locale, (source, pins): (&Locale, &Pins), findings: &mut Vec<Finding>) {
    let marked = |id: &String| {
        source
            .messages
            .get(id)
            .is_some_and(|m| m.polarity.is_some())
    };
    for id in pins.keys().filter(|id| !marked(id)) {
        findings.push(locale.whole(Fault::NeedlessPin { id: id.clone() }));
    }
}

/// Sentences that hold, beside their own phrase, one that is pinned for another way.
fn crossed(locale: &Locale, (source, pins): (&Locale, &Pins), findings: &mut Vec<Finding>) {
    for message in marked(locale, source) {
        let Some(own) = pins.get(&message.id) else {
            continue;
        };
        let rest = plain(&message.text).replace(&plain(own), "\u{0}");
        let way = |id: &str| source.messages.get(id).and_then(|m| m.polarity.as_deref());
        let opposite = pins.iter().find(|(id, phrase)| {
            let ways = (way(&message.id), way(id));
            let same_words = plain(phrase) == plain(own) && ways.0 != ways.1;
            same_words || (are_opposite(ways) && rest.contains(&plain(phrase)))
        });
        if let Some((id, phrase)) = opposite {
            let fault = Fault::CrossedPin {
                id: message.id.clone(),
                phrase: phrase.clone(),
                other: id.clone(),
            };
            findings.push(locale.at(message, fault));
        }
    }
}

/// Whether a reader who takes the one for the other would go the wrong way.
fn are_opposite(ways: (Option<&str>, Option<&str>)) -> bool {
    let (Some(one), Some(other)) = ways else {
        return false;
    };
    let pair = |a: &str, b: &str| (one, other) == (a, b) || (one, other) == (b, a);
    pair("keep-out", "may-pass") || pair("safest-now", "leave") || pair("ended", "keep-out")
}

fn marked<'a>(locale: &'a Locale, source: &'a Locale) -> impl Iterator<Item = &'a Message> {
    let is_marked = |m: &&Message| {
        let original = source.messages.get(&m.id);
        original.is_some_and(|original| original.polarity.is_some())
    };
    locale.messages.values().filter(is_marked)
}

/// The words alone: no readings, one space wherever there is any.
fn plain(text: &str) -> String {
    let base = ruby::base_text(text);
    base.split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
        .to_lowercase()
}
