//! What a note at level 5 must not say: go to a shelter. It is too late to be outside.

use super::{Order, OrderKind};
use crate::input::{Warning, WarningCode};
use crate::note::translations_of;

/// The one translation that is checked as the note is.
pub(super) const EASY_JAPANESE: &str = "ja-simple";

/// The words for where people would go, as written and in kana.
const PLACES: [&str; 4] = ["避難所", "避難場所", "ひなんじょ", "ひなんばしょ"];

/// What may stand between the place and the verb, the longest first.
const PARTICLES: [&str; 10] = [
    "までは",
    "への",
    "へは",
    "には",
    "まで",
    "などへ",
    "へ",
    "に",
    "は",
    "も",
];

/// How a place may go on when people are told not to go there.
const NEGATED: [&str; 17] = [
    "行かないで",
    "行かず",
    "いかないで",
    "いかず",
    "行ってはいけ",
    "行くのは危険",
    "行くことは危険",
    "向かわないで",
    "向かわず",
    "移動しないで",
    "移動せず",
    "移動は危険",
    "移動はしないで",
    "移動はせず",
    "避難しないで",
    "避難せず",
    "避難は危険",
];

/// The first mention of a shelter that is not directly followed by a negation.
///
/// # Source
/// 避難情報に関するガイドライン (内閣府): at level 5 people protect their life where they are, as
/// going to a shelter may cost it.
pub(super) fn sends_people_out(note: &str) -> Option<String> {
    // Easy Japanese puts blanks between words.
    let note: String = note.chars().filter(|c| !c.is_whitespace()).collect();
    let mut rest = note.as_str();
    loop {
        let found = PLACES
            .iter()
            .filter_map(|place| Some((rest.find(place)?, place)));
        let (at, place) = found.min_by_key(|(at, _)| *at)?;
        let after = &rest[at + place.len()..];
        if !is_negated(after) {
            let shown: String = rest[at..].chars().take(20).collect();
            return Some(shown);
        }
        rest = after;
    }
}

impl Order {
    /// What whoever prepares or issues it should look at: at level 5 translations of the note, as
    /// the rule above reads Japanese alone.
    pub fn warnings(&self) -> Vec<Warning> {
        if self.kind != OrderKind::EmergencySafety {
            return Vec::new();
        }
        let translations = translations_of(self.note_ja.as_ref()).into_keys();
        let unread = translations.filter(|tag| tag != EASY_JAPANESE);
        let warning = |tag: String| Warning {
            pointer: format!("/note_translations/{tag}"),
            code: WarningCode::UnreadTranslation,
            expected: "someone who reads the language and has seen no way to a shelter in it",
            found: format!("a translation into `{tag}`, which is not checked"),
        };
        unread.map(warning).collect()
    }
}

fn is_negated(after: &str) -> bool {
    let particles = PARTICLES.iter().filter_map(|p| after.strip_prefix(p));
    let mut starts = particles.chain([after]);
    starts.any(|start| NEGATED.iter().any(|words| start.starts_with(words)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_a_note_that_keeps_people_where_they_are_passes() {
        for note in [
            "2階へ上がり、崖から離れた部屋へ。",
            "避難所へ行かないでください。",
            "避難所には 行かないで ください。上の 階へ。",
            "指定避難所への移動は危険です。",
            "避難場所に向かわず、近くの高い建物へ。",
            "ひなんじょへ いかないで ください",
        ] {
            assert_eq!(sends_people_out(note), None, "{note}");
        }
    }

    #[test]
    fn err_any_mention_that_sends_people_out_is_found() {
        for note in [
            "避難所へ行ってください。",
            "直ちに指定避難所へ。",
            "避難所へ行かないと危険です。",
            "避難所へ行かないでください。ただし西部の人は避難場所へ。",
            "避難所は開いています。",
            "避 難 所 へ",
        ] {
            assert!(sends_people_out(note).is_some(), "{note}");
        }
    }
}
