//! EJ09: no honorific and no humble words; 〜てください is neither.

use super::rule::Rule;
use super::sentences::Sentence;
use super::sieve::Sieve;
use super::view::View;
use crate::ruby::is_kanji;

/// Each with what is said instead.
const HUMBLE: [(&str, &str); 14] = [
    ("いたします", "「します」と 書いてください。"),
    ("いたしました", "「しました」と 書いてください。"),
    ("いたしません", "「しません」と 書いてください。"),
    ("申し上げ", "「言います」と 書いてください。"),
    ("もうしあげ", "「言います」と 書いてください。"),
    (
        "いただ",
        "「〜てください」「もらいます」と 書いてください。",
    ),
    ("頂", "「〜てください」「もらいます」と 書いてください。"),
    ("くださいませ", "「ください」と 書いてください。"),
    ("ございます", "「あります」「です」と 書いてください。"),
    ("ございません", "「ありません」と 書いてください。"),
    (
        "いらっしゃ",
        "「います」「来ます」「行きます」と 書いてください。",
    ),
    ("なさいます", "「します」と 書いてください。"),
    ("おります", "「います」と 書いてください。"),
    ("おりません", "「いません」と 書いてください。"),
];

/// Greetings that are learned in the first lesson.
const GREETINGS: [&str; 2] = ["ありがとうございます", "おはようございます"];

/// Most characters between お or ご and what makes them honorific.
const REACH: usize = 8;

/// Checks one sentence.
pub(super) fn check(sentence: &Sentence, sieve: &mut Sieve<'_>) {
    let core = &sentence.core;
    for (word, instead) in HUMBLE {
        for at in core.find_all(word) {
            if !is_no_humble(core, at, word) {
                let to = at + word.chars().count();
                sieve.at(Rule::NotHonorific, sentence, (core, at, to), instead);
            }
        }
    }
    for at in core.find_all("ください") {
        honorific_request(sentence, at, sieve);
    }
    for at in core.find_all("にな") {
        honorific_verb(sentence, at, sieve);
    }
}

/// Greetings; and verbs that only end so: おります after て is humble, とおります is not.
fn is_no_humble(core: &View, at: usize, word: &str) -> bool {
    let end = at + word.chars().count();
    match word {
        "頂" => core.get(at + 1) == Some('上'),
        "おります" | "おりません" => {
            !core.before(at).is_some_and(|c| "て、にがは".contains(c))
        }
        _ => GREETINGS.iter().any(|greeting| core.ends_at(end, greeting)),
    }
}

/// お待ちください, ご注意ください. A verb in て, or a thing with を, is asked for plainly.
fn honorific_request(sentence: &Sentence, at: usize, sieve: &mut Sieve<'_>) {
    let core = &sentence.core;
    let stem_end = core.before(at);
    let plain = stem_end.is_none_or(|c| "てでを、。」いもけはつ".contains(c));
    if plain {
        return;
    }
    if let Some(from) = prefix_before(core, at) {
        let instead =
            "「〜てください」と 書いてください（「お待ちください」は「待ってください」）。";
        sieve.at(Rule::NotHonorific, sentence, (core, from, at + 4), instead);
    }
}

/// お帰りになる, ご利用になる; but not お年寄りになる.
fn honorific_verb(sentence: &Sentence, at: usize, sieve: &mut Sieve<'_>) {
    let core = &sentence.core;
    let inflected = core.get(at + 2).is_some_and(|c| "りるっられ".contains(c));
    let Some(from) = prefix_before(core, at).filter(|_| inflected) else {
        return;
    };
    let verb = core
        .before(at)
        .is_some_and(|c| "いきぎしちにびみり".contains(c));
    let honorific = match core.get(from) {
        Some('お') => verb && !core.starts_with(from, "お年寄り"),
        _ => true,
    };
    if honorific {
        let instead = "「お」「ご」を 取って、「〜ます」と 書いてください。";
        sieve.at(Rule::NotHonorific, sentence, (core, from, at + 3), instead);
    }
}

/// The nearest お or ご before a kanji, or ごらん, with only kanji and kana of a verb between.
fn prefix_before(core: &View, end: usize) -> Option<usize> {
    let start = end.saturating_sub(REACH);
    let inside = |c: char| is_kanji(c) || matches!(c, '\u{3041}'..='\u{3096}');
    (start..end)
        .rev()
        .take_while(|at| core.get(*at).is_some_and(inside) && core.get(*at) != Some('を'))
        .find(|at| {
            let prefix = core
                .get(*at)
                .is_some_and(|c| c == 'お' || c == 'ご' || c == '御');
            let before_kanji = core.get(at + 1).is_some_and(is_kanji);
            prefix
                && (before_kanji
                    || core.starts_with(*at, "ごらん")
                    || core.starts_with(*at, "おまち"))
        })
}
