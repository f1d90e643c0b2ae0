//! EJ02, EJ03, EJ05, EJ20: how long sentences, words and the whole are, and how many kanji.

use super::lists::NAMES;
use super::rule::{Rule, Severity};
use super::sentences::{HOLE, Sentence, Text};
use super::sieve::Sieve;
use super::terms;
use crate::ruby::is_kanji;

/// Morae of a sentence from which it is long. Source: guide of 弘前大学.
const LONG_MORAE: usize = 24;
/// Morae of a sentence from which it has to be cut. Source: guide of 弘前大学.
const TOO_LONG_MORAE: usize = 30;
/// Characters, without readings, from which a sentence has to be cut.
const TOO_LONG_CHARS: usize = 40;
/// Most kanji of a sentence that tells people in danger what to do. Source: guide of 弘前大学 (2019).
const KANJI_OF_INSTRUCTION: usize = 4;
/// Most kanji of any other sentence. Source: guide of 弘前大学 (2019).
const KANJI_OF_SENTENCE: usize = 13;
/// Most characters without a space.
const RUN_CHARS: usize = 12;
/// Most characters of a notice: one page of A4 at 12 pt. Source: 横浜市.
const NOTICE_CHARS: usize = 1000;

/// Checks one sentence.
pub(super) fn check(sentence: &Sentence, sieve: &mut Sieve<'_>) {
    short(sentence, sieve);
    few_kanji(sentence, sieve);
    spaces(sentence, sieve);
}

fn short(sentence: &Sentence, sieve: &mut Sieve<'_>) {
    let core = &sentence.core;
    let places = (0..core.len()).map(|at| core.place(at));
    let morae: usize = places.map(|place| sieve.text.letters[place].morae).sum();
    let rule = if morae > TOO_LONG_MORAE || core.len() > TOO_LONG_CHARS {
        (Rule::Short, Severity::Error)
    } else if morae > LONG_MORAE {
        (Rule::Short, Severity::Warn)
    } else {
        return;
    };
    let instead =
        format!("文を 2つか 3つに 分けてください（今は {morae}拍。24拍までが 読みやすいです）。");
    sieve.whole(rule, sentence, &instead);
}

fn few_kanji(sentence: &Sentence, sieve: &mut Sieve<'_>) {
    let core = &sentence.core;
    let all = core.chars().iter().filter(|c| is_kanji(**c)).count();
    let words = terms::met(core);
    let words = words.iter().map(|met| (met.from, met.to));
    let known = words.chain(core.find_any(NAMES));
    let in_known = known.flat_map(|(from, to)| &core.chars()[from..to]);
    let counted = all.saturating_sub(in_known.filter(|c| is_kanji(**c)).count());
    let most = if core.ends_with("ください") {
        KANJI_OF_INSTRUCTION
    } else {
        KANJI_OF_SENTENCE
    };
    if counted > most {
        let instead = format!(
            "漢字を {most}つまでに してください（今は {counted}）。ほかは ひらがなで 書きます。"
        );
        sieve.whole((Rule::FewKanji, Severity::Warn), sentence, &instead);
    }
}

fn spaces(sentence: &Sentence, sieve: &mut Sieve<'_>) {
    let mut from = sentence.from;
    for at in sentence.from..=sentence.to {
        let letter = sieve.text.letters.get(at);
        let joins = at < sentence.to && letter.is_some_and(|l| is_joined(l.c));
        if joins {
            continue;
        }
        if at - from > RUN_CHARS && !is_one_word(sentence, (from, at)) {
            let instead = "ことばと ことばの 間に スペースを 入れてください。";
            let rule = (Rule::Spaces, Rule::Spaces.severity());
            sieve.add(rule, sentence.number, (from, at), instead);
        }
        from = at + 1;
    }
}

/// Whether no place to breathe is here. Latin letters are not written with Japanese spaces.
fn is_joined(c: char) -> bool {
    c.is_alphanumeric() && !c.is_ascii_alphabetic() && c != HOLE
}

/// Whether the run is a word of disasters, with what follows it at most.
fn is_one_word(sentence: &Sentence, (from, to): (usize, usize)) -> bool {
    let (whole, words) = (&sentence.whole, &sentence.words);
    let first = words.partition_point(|met| whole.place(met.from) < from);
    words.get(first).is_some_and(|met| {
        let end = whole.place(met.to - 1) + 1;
        whole.place(met.from) == from && end <= to && to - end <= RUN_CHARS / 2
    })
}

/// Checks the length of a notice.
pub(super) fn check_whole(text: &Text, sieve: &mut Sieve<'_>) {
    let chars: usize = text.sentences.iter().map(|s| s.whole.len()).sum();
    if chars > NOTICE_CHARS {
        let rule = (Rule::ShortNotice, Rule::ShortNotice.severity());
        let instead = format!("1000字までに してください（今は {chars}字）。");
        sieve.add(rule, 1, (0, text.letters.len()), &instead);
    }
}
