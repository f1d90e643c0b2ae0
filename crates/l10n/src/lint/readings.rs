//! EJ04: every kanji has its reading, above it or in brackets behind it.

use super::rule::Rule;
use super::sentences::{Sentence, Text};
use super::sieve::Sieve;
use crate::ruby::is_kanji;

/// Checks a text.
pub(super) fn check(text: &Text, sieve: &mut Sieve<'_>) {
    for sentence in &text.sentences {
        let whole = &sentence.whole;
        let bare = |at: usize| {
            whole.get(at).is_some_and(is_kanji) && !text.letters[whole.place(at)].is_read
        };
        let mut from = 0;
        for at in 0..=whole.len() {
            if bare(at) {
                continue;
            }
            if at > from && !is_read_behind(sentence, at) {
                let instead = "漢字の 読みかたを 書いてください：｜漢字《かんじ》。";
                sieve.at(Rule::Readings, sentence, (whole, from, at), instead);
            }
            from = at + 1;
        }
    }
}

/// Whether kana in brackets stand here: 川（かわ）, also behind okurigana: 通行止め（つうこうどめ）.
fn is_read_behind(sentence: &Sentence, at: usize) -> bool {
    let chars = sentence.whole.chars().get(at..).unwrap_or_default();
    let kana = |c: &&char| matches!(c, '\u{3041}'..='\u{3096}' | '\u{30A1}'..='\u{30FC}');
    let okurigana = chars.iter().take(2).take_while(kana).count();
    let Some('（' | '(') = chars.get(okurigana) else {
        return false;
    };
    let reading = &chars[okurigana + 1..];
    let kana = reading.iter().take_while(kana).count();
    kana > 0 && matches!(reading.get(kana), Some('）' | ')'))
}
