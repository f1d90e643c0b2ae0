//! EJ06, EJ07, EJ18, EJ22: how sentences end, what they deny, what comes first.

use super::Kind;
use super::rule::{Rule, Severity};
use super::sentences::{HOLE, Sentence, Text};
use super::sieve::Sieve;

const POLITE: [&str; 9] = [
    "です",
    "ます",
    "ください",
    "ません",
    "ました",
    "でした",
    "ましょう",
    "でしょう",
    "か",
];

/// Answers that are whole sentences.
const WHOLE: [&str; 3] = ["はい", "いいえ", "ありがとう"];

/// Most characters of a heading that ends in hiragana, as にげるところ does.
const HEADING_CHARS: usize = 12;

const DENIED_TWICE: &[&str] = &[
    "ないわけではない",
    "ないわけではありません",
    "ないことはない",
    "ないことはありません",
    "ないこともない",
    "ないこともありません",
    "ないものでもない",
    "ないではない",
    "ないではありません",
    "なくはない",
    "なくはありません",
    "なくない",
    "なくありません",
    "ざるを得",
    "ざるをえ",
    "なければなりません",
    "なければなら",
    "なければいけません",
];

/// Adjectives whose own な is no denial.
const NOT_DENIED: [&str; 6] = [
    "あぶなく",
    "危なく",
    "少なく",
    "すくなく",
    "きたなく",
    "汚なく",
];

const RUDE_ENDS: [&str; 4] = ["ないこと", "ぬこと", "なさい", "ること"];

const GREETINGS: [&str; 2] = ["ごめんなさい", "おやすみなさい"];

/// Words that say what to do or what cannot be done.
const ACTIONS: [&str; 8] = [
    "てください",
    "でください",
    "できません",
    "使えません",
    "通れません",
    "入れません",
    "にげて",
    "行って",
];

/// Checks one sentence.
pub(super) fn check(sentence: &Sentence, kind: Kind, sieve: &mut Sieve<'_>) {
    if !is_label(sentence, kind) && !instruction(sentence, sieve) {
        polite(sentence, sieve);
    }
    should(sentence, sieve);
    denied_twice(sentence, sieve);
}

/// Whether it is a title, name or button rather than a sentence.
fn is_label(sentence: &Sentence, kind: Kind) -> bool {
    if sentence.has_stop {
        return sentence.core.len() == 0;
    }
    let last = sentence.core.chars().last();
    let hiragana = last.is_some_and(|c| matches!(c, '\u{3041}'..='\u{3096}'));
    kind == Kind::Message || !hiragana || sentence.core.len() <= HEADING_CHARS
}

fn polite(sentence: &Sentence, sieve: &mut Sieve<'_>) {
    let core = &sentence.core;
    let trimmed = |c: &char| matches!(c, '」' | '』' | '）' | '〉' | ')' | '、' | '…');
    let closers = core.chars().iter().rev().take_while(|c| trimmed(c)).count();
    let end = core.len() - closers;
    let fine = |words: &[&str]| words.iter().any(|word| core.ends_at(end, word));
    let open = core.before(end) == Some(HOLE);
    if !open && !fine(&POLITE) && !fine(&WHOLE) {
        let instead = "「です」「ます」「ください」「ません」「ました」で 終わってください。";
        let from = end.saturating_sub(4);
        sieve.at(Rule::Ending, sentence, (core, from, end.max(1)), instead);
    }
}

/// Commands at the end; true when there is one.
fn instruction(sentence: &Sentence, sieve: &mut Sieve<'_>) -> bool {
    let core = &sentence.core;
    if GREETINGS.iter().any(|word| core.ends_with(word)) {
        return false;
    }
    let Some(end) = RUDE_ENDS.iter().find(|word| core.ends_with(word)) else {
        return false;
    };
    let instead = if end.starts_with(['な', 'ぬ']) && end.ends_with('と') {
        "「〜ないでください」と 書いてください。"
    } else {
        "「〜てください」と 書いてください。"
    };
    let from = core.len() - end.chars().count();
    sieve.at(
        Rule::Instruction,
        sentence,
        (core, from, core.len()),
        instead,
    );
    true
}

/// べき, which 食べきる and くらべきる only look like.
fn should(sentence: &Sentence, sieve: &mut Sieve<'_>) {
    let core = &sentence.core;
    for at in core.find_all("べき") {
        let verb = core.get(at + 2).is_some_and(|c| "れらりるっ".contains(c));
        if !verb {
            let instead = "「〜てください」と 書いてください。";
            sieve.at(Rule::Instruction, sentence, (core, at, at + 2), instead);
        }
    }
}

fn denied_twice(sentence: &Sentence, sieve: &mut Sieve<'_>) {
    let core = &sentence.core;
    for (from, to) in core.find_any(DENIED_TWICE) {
        let adjective = NOT_DENIED.iter().any(|word| core.ends_at(from + 2, word));
        if adjective {
            continue;
        }
        let instead = if core.starts_with(from, "なければ") || core.starts_with(from, "ざる")
        {
            "「〜てください」と 書いてください。"
        } else {
            "「ない」を 2回 使わないでください。「あります」「できます」などで 言います。"
        };
        sieve.at(Rule::OneNegation, sentence, (core, from, to), instead);
    }
}

/// Checks that the first sentence of a notice says what the notice asks for.
pub(super) fn check_first(text: &Text, sieve: &mut Sieve<'_>) {
    let acts = |s: &Sentence| {
        ACTIONS
            .iter()
            .any(|word| s.whole.find_all(word).next().is_some())
    };
    let mut said = text.sentences.iter().filter(|s| !is_label(s, Kind::Notice));
    let Some(first) = said.next() else { return };
    if !acts(first) && said.any(acts) {
        let instead = "何を するか（「にげてください」など）を はじめに 書いてください。";
        sieve.whole((Rule::ActionFirst, Severity::Warn), first, instead);
    }
}
