//! Scripts, markup, placeholders and claims this project never makes.

use super::finding::{Fault, Finding};
use super::read::{HOLE, Locale, Message};
use crate::ruby;

/// Texts that stand for a missing one, in lower case.
const PLACEHOLDERS: [&str; 6] = ["n/a", "na", "tbd", "???", "-", "…"];

/// Checks the wording of one language.
pub(super) fn check(locale: &Locale, findings: &mut Vec<Finding>) {
    for message in locale.messages.values() {
        let faults = [
            placeholder(message),
            html(message),
            forbidden(locale, message),
            script(locale, message),
        ];
        findings.extend(
            faults
                .into_iter()
                .flatten()
                .map(|fault| locale.at(message, fault)),
        );
    }
}

fn placeholder(message: &Message) -> Option<Fault> {
    let text = message.text.trim();
    let empty = text.is_empty() && message.args.is_empty() && message.refers.is_empty();
    let stands_in = PLACEHOLDERS.contains(&text.to_lowercase().as_str());
    let fault = Fault::Placeholder {
        id: message.id.clone(),
        found: text.to_owned(),
    };
    (empty || stands_in).then_some(fault)
}

fn html(message: &Message) -> Option<Fault> {
    let text = &message.text;
    let tag = text
        .match_indices('<')
        .map(|(at, _)| &text[at..])
        .find(|rest| {
            rest[1..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '/' || c == '!')
        });
    let entity = text
        .match_indices('&')
        .map(|(at, _)| &text[at..])
        .find(|rest| {
            let name: String = rest[1..]
                .chars()
                .take_while(|c| c.is_ascii_alphanumeric() || *c == '#')
                .collect();
            !name.is_empty() && rest[1 + name.len()..].starts_with(';')
        });
    let found: String = tag.or(entity)?.chars().take(20).collect();
    Some(Fault::Html {
        id: message.id.clone(),
        found,
    })
}

fn forbidden(locale: &Locale, message: &Message) -> Option<Fault> {
    let text = ruby::base_text(&message.text).to_lowercase();
    let spaceless: String = text.split_whitespace().collect();
    let found = locale.info.gate.forbidden.iter().find(|words| {
        let tight: String = words.split_whitespace().collect();
        let spaced = words.starts_with(' ') || words.contains(' ');
        text.contains(words.as_str()) || (!spaced && spaceless.contains(&tight))
    })?;
    Some(Fault::Forbidden {
        id: message.id.clone(),
        found: found.trim().to_owned(),
    })
}

fn script(locale: &Locale, message: &Message) -> Option<Fault> {
    let info = &locale.info;
    if info.scripts.is_empty() || info.gate.other_scripts.contains(&message.id) {
        return None;
    }
    let foreign = |c: &char| {
        *c != HOLE && script_of(*c).is_some_and(|s| !info.scripts.iter().any(|own| own == s))
    };
    let found = message.text.chars().find(foreign)?;
    Some(Fault::Script {
        id: message.id.clone(),
        expected: info.scripts.join(", "),
        found,
    })
}

/// The script of a letter as ISO 15924 names it; none for marks, digits and unlisted scripts.
///
/// # Source
///
/// Unicode 16.0, block ranges of the scripts the project offers.
fn script_of(c: char) -> Option<&'static str> {
    if ruby::is_kanji(c) {
        return Some("Jpan");
    }
    match c {
        'A'..='Z' | 'a'..='z' | '\u{C0}'..='\u{24F}' | '\u{1E00}'..='\u{1EFF}' => {
            (c != '×' && c != '÷').then_some("Latn")
        }
        '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FA}' => Some("Jpan"),
        '\u{400}'..='\u{52F}' => Some("Cyrl"),
        '\u{590}'..='\u{5FF}' => Some("Hebr"),
        '\u{600}'..='\u{6FF}' => Some("Arab"),
        '\u{900}'..='\u{963}' | '\u{970}'..='\u{97F}' => Some("Deva"),
        '\u{D80}'..='\u{DFF}' => Some("Sinh"),
        '\u{E00}'..='\u{E4F}' => Some("Thai"),
        '\u{1000}'..='\u{103F}' | '\u{1050}'..='\u{109F}' => Some("Mymr"),
        '\u{1100}'..='\u{11FF}' | '\u{AC00}'..='\u{D7AF}' => Some("Kore"),
        '\u{1780}'..='\u{17D3}' => Some("Khmr"),
        _ => None,
    }
}
