//! EJ10, EJ11, EJ12, EJ13: vague words, sounds, loan words, rows of kanji.

use super::lists::{LOAN_WORDS, NAMES, SOUNDS, VAGUE};
use super::rule::Rule;
use super::sentences::Sentence;
use super::sieve::Sieve;
use super::terms;
use crate::ruby::is_kanji;

/// Kanji in a row from which they are to be a verb.
const COMPOUND: usize = 4;

/// Checks one sentence.
pub(super) fn check(sentence: &Sentence, sieve: &mut Sieve<'_>) {
    vague(sentence, sieve);
    sounds(sentence, sieve);
    let known = known(sentence);
    loan_words(sentence, &known, sieve);
    compounds(sentence, &known, sieve);
}

/// Which characters belong to a word of disasters or a name.
fn known(sentence: &Sentence) -> Vec<bool> {
    let whole = &sentence.whole;
    let mut known = vec![false; whole.len()];
    let words = sentence.words.iter().map(|met| (met.from, met.to));
    for (from, to) in words.chain(whole.find_any(NAMES)) {
        known[from..to].fill(true);
    }
    known
}

/// Explanations are left out: など is part of some of the official ones.
fn vague(sentence: &Sentence, sieve: &mut Sieve<'_>) {
    let core = &sentence.core;
    for (word, instead) in VAGUE {
        for at in core.find_all(word) {
            let to = at + word.chars().count();
            sieve.at(Rule::NotVague, sentence, (core, at, to), instead);
        }
    }
}

fn sounds(sentence: &Sentence, sieve: &mut Sieve<'_>) {
    let whole = &sentence.whole;
    for (from, to) in whole.find_any(SOUNDS) {
        let instead =
            "どんな ようすかを ふつうの ことばで 書いてください（「たくさん」「強く」など）。";
        sieve.at(Rule::NoSounds, sentence, (whole, from, to), instead);
    }
}

fn loan_words(sentence: &Sentence, known: &[bool], sieve: &mut Sieve<'_>) {
    let whole = &sentence.whole;
    for (from, to) in whole.runs(|c| matches!(c, '\u{30A1}'..='\u{30FA}' | 'ー')) {
        let word: String = whole.chars()[from..to].iter().collect();
        let is_term = known[from..to].iter().all(|known| *known);
        let is_fine = is_term || LOAN_WORDS.contains(&word.as_str());
        if !is_fine && !terms::is_explained(whole, to) {
            let instead =
                "日本語の やさしい ことばで 書くか、ことばの あとに 〈意味〉を 書いてください。";
            sieve.at(Rule::LoanWords, sentence, (whole, from, to), instead);
        }
    }
}

/// Rows of kanji that neither are nor hold a word of disasters or a name, and are not explained.
fn compounds(sentence: &Sentence, known: &[bool], sieve: &mut Sieve<'_>) {
    let whole = &sentence.whole;
    let mut from = 0;
    for at in 0..=whole.len() {
        let counts = whole.get(at).is_some_and(is_kanji) && known.get(at) == Some(&false);
        if counts {
            continue;
        }
        if at - from >= COMPOUND && !terms::is_explained(whole, at) {
            let instead =
                "動詞を 使って 短い ことばに 分けてください（「水分補給」は「水を 飲みます」）。";
            sieve.at(Rule::NotCompound, sentence, (whole, from, at), instead);
        }
        from = at + 1;
    }
}
