//! Words that no sentence of ours may hold: nobody is told that a place is safe.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};

/// Phrases in which a word of safety may stand, because they take it back or name a measure.
const ALLOWED: &[&str] = &[
    "not mean safe",
    "does not mean that it is safe",
    "safest place within reach",
    "emergency safety measures",
    "安全という意味ではありません",
    "安全とはいえません",
    "安全とは言えません",
    "緊急安全確保",
    "安心しないで",
];

/// Words of safety, and of having nothing to fear.
const FORBIDDEN: &[&str] = &[
    "safe",
    "no danger",
    "no risk",
    "all clear",
    "do not worry",
    "nothing to fear",
    "安全",
    "あんぜん",
    "安心",
    "あんしん",
    "大丈夫",
    "だいじょうぶ",
    "心配ありません",
    "問題ありません",
    "危険はありません",
    "危なくありません",
];

/// The languages whose words of safety stand here; the others list theirs in `locale.toml`.
const HERE: &[&str] = &["ja", "ja-simple", "en"];

/// The first forbidden word of a text in a language: by the words here, or by its own list.
pub fn forbidden_in(lang: &str, text: &str) -> Option<String> {
    if HERE.contains(&lang) {
        return forbidden_word(text).map(str::to_owned);
    }
    let text = text.to_lowercase().replace(['\u{2068}', '\u{2069}'], "");
    let words = own_words(lang);
    words
        .iter()
        .find(|word| text.contains(word.as_str()))
        .cloned()
}

/// The words that a language forbids itself, read once.
fn own_words(lang: &str) -> Arc<Vec<String>> {
    static READ: Mutex<BTreeMap<String, Arc<Vec<String>>>> = Mutex::new(BTreeMap::new());
    let mut read = READ.lock().expect("no reader panics");
    let words = read.entry(lang.to_owned()).or_insert_with(|| {
        let file = crate::workspace::locales().join(lang).join("locale.toml");
        let info = std::fs::read_to_string(file).expect("a language of ours has a description");
        let info = michi_l10n::LocaleInfo::parse(lang, &info).expect("one that can be read");
        assert!(!info.gate.forbidden.is_empty(), "{lang} forbids no words");
        Arc::new(info.gate.forbidden)
    });
    Arc::clone(words)
}

/// The first forbidden word of a text outside every allowed phrase.
pub fn forbidden_word(text: &str) -> Option<&'static str> {
    let mut left = without_readings(&text.to_lowercase());
    left.retain(|c| !('\u{2066}'..='\u{2069}').contains(&c));
    if !left.contains("safe") {
        left.retain(|c| !c.is_whitespace());
    }
    for phrase in ALLOWED {
        left = left.replace(phrase, "");
    }
    FORBIDDEN.iter().find(|word| left.contains(**word)).copied()
}

/// Takes out readings in brackets, as plain text carries them: `安全（あんぜん）`.
fn without_readings(text: &str) -> String {
    let mut parts = text.split('（');
    let mut kept = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        match part.split_once('）') {
            Some((reading, rest)) if reading.chars().all(is_hiragana) => kept.push_str(rest),
            _ => {
                kept.push('（');
                kept.push_str(part);
            }
        }
    }
    kept
}

fn is_hiragana(c: char) -> bool {
    ('ぁ'..='ゖ').contains(&c) || c == 'ー'
}

#[cfg(test)]
mod tests {
    use super::forbidden_word;

    #[test]
    fn ok_a_sentence_that_takes_safety_back() {
        assert_eq!(
            forbidden_word("No zone drawn here. This does not mean safe."),
            None
        );
        assert_eq!(
            forbidden_word("データが ありません。安全（あんぜん）とは いえません。"),
            None
        );
    }

    #[test]
    fn err_a_sentence_that_promises_it() {
        assert_eq!(forbidden_word("You are safe here."), Some("safe"));
        assert_eq!(forbidden_word("ここは 安全です。"), Some("安全"));
        assert_eq!(
            forbidden_word("This does not mean safe, but it is safe."),
            Some("safe")
        );
    }
}
