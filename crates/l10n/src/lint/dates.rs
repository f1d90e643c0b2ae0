//! EJ15, EJ16, EJ17, EJ21: dates, times, ranges, digits.

use super::rule::Rule;
use super::sentences::Sentence;
use super::sieve::Sieve;
use super::view::View;

const ERAS: [&str; 3] = ["令和", "平成", "昭和"];
const DATE: &str = "「2026年11月20日」の ように 書いてください。";
const COUNTERS: [&str; 9] = [
    "時",
    "人",
    "日",
    "メートル",
    "階",
    "分",
    "月",
    "年",
    "センチ",
];
/// Numbers in kanji that stay: they are read as words of their own.
const READ_AS_WORDS: [&str; 9] = [
    "一人",
    "二人",
    "一つ",
    "十分",
    "一部",
    "一時的",
    "一時停止",
    "三日月",
    "一日中",
];

/// Checks one sentence.
pub(super) fn check(sentence: &Sentence, sieve: &mut Sieve<'_>) {
    let whole = &sentence.whole;
    for (from, to) in whole.find_any(&ERAS) {
        sieve.at(Rule::Dates, sentence, (whole, from, to), DATE);
    }
    let numbers: Vec<(usize, usize)> = whole.runs(|c| digit(c).is_some()).collect();
    for (index, number) in numbers.iter().enumerate() {
        era_letter(sentence, *number, sieve);
        time(sentence, *number, sieve);
        if let Some(next) = numbers.get(index + 1) {
            slashed(sentence, (*number, *next), sieve);
        }
    }
    ranges(sentence, &numbers, sieve);
    kanji_numbers(sentence, sieve);
}

fn digit(c: char) -> Option<u32> {
    match c {
        '0'..='9' => c.to_digit(10),
        '０'..='９' => Some(u32::from(c) - u32::from('０')),
        _ => None,
    }
}

/// Its value; a number of five digits and more is no date and no time.
fn value(view: &View, (from, to): (usize, usize)) -> Option<u32> {
    if to - from > 4 {
        return None;
    }
    let digits = view.chars()[from..to].iter().filter_map(|c| digit(*c));
    Some(digits.fold(0, |sum, digit| sum * 10 + digit))
}

/// R6年 and R6.7.1 are years of an era; R207 is a road.
fn era_letter(sentence: &Sentence, (from, to): (usize, usize), sieve: &mut Sieve<'_>) {
    let whole = &sentence.whole;
    let letter = |c: char| matches!(c, 'R' | 'Ｒ' | 'H' | 'Ｈ' | 'S' | 'Ｓ');
    let era = whole.before(from).is_some_and(letter) && to - from <= 2;
    let within = from >= 2
        && whole
            .get(from - 2)
            .is_some_and(|c| c.is_ascii_alphanumeric());
    let dated = whole.get(to).is_some_and(|c| "年.．/／・-".contains(c));
    if era && dated && !within {
        sieve.at(Rule::Dates, sentence, (whole, from - 1, to + 1), DATE);
    }
}

/// 11/20 and 2026/11/20.
fn slashed(
    sentence: &Sentence,
    (one, other): ((usize, usize), (usize, usize)),
    sieve: &mut Sieve<'_>,
) {
    let whole = &sentence.whole;
    if is_slashed(whole, one, other) {
        sieve.at(Rule::Dates, sentence, (whole, one.0, other.1), DATE);
    }
}

fn is_slashed(view: &View, one: (usize, usize), other: (usize, usize)) -> bool {
    let slash = one.1 + 1 == other.0 && matches!(view.get(one.1), Some('/' | '／'));
    let latin = |at: usize| {
        view.before(at)
            .is_some_and(|c| c == '/' || c.is_ascii_alphabetic())
    };
    slash && !latin(one.0) && value(view, one).is_some() && value(view, other).is_some()
}

/// 9時, 21時, 9:30; but 2時間 is a duration.
fn time(sentence: &Sentence, (from, to): (usize, usize), sieve: &mut Sieve<'_>) {
    let whole = &sentence.whole;
    let Some(hour) = value(whole, (from, to)).filter(|hour| *hour <= 24) else {
        return;
    };
    let colon = matches!(whole.get(to), Some(':' | '：')) && {
        let minutes = whole.chars()[to + 1..].iter().take(3);
        minutes.take_while(|c| digit(**c).is_some()).count() == 2
    };
    let hour_word = whole.get(to) == Some('時') && whole.get(to + 1) != Some('間');
    // The minutes of 9:30 are no hours of another time.
    let is_minutes = matches!(whole.before(from), Some(':' | '：'));
    if !(colon || hour_word) || is_minutes {
        return;
    }
    let half = whole.ends_at(from, "午前") || whole.ends_at(from, "午後");
    if !half || hour > 12 {
        let half = if hour < 12 { "午前" } else { "午後" };
        let hour = if hour > 12 { hour - 12 } else { hour };
        let instead = format!("「{half}{hour}時」の ように、午前か 午後を 書いてください。");
        sieve.at(Rule::Times, sentence, (whole, from, to + 1), &instead);
    }
}

/// 〜 and /; an address on the web is left alone.
fn ranges(sentence: &Sentence, numbers: &[(usize, usize)], sieve: &mut Sieve<'_>) {
    let whole = &sentence.whole;
    for (at, c) in whole.chars().iter().enumerate() {
        let found = match c {
            '〜' | '～' | '~' => true,
            '/' | '／' => !is_in_address(whole, at) && !is_in_date(whole, numbers, at),
            _ => false,
        };
        if found {
            let instead = "「〜から 〜まで」「〜か 〜」と ことばで 書いてください。";
            sieve.at(Rule::Ranges, sentence, (whole, at, at + 1), instead);
        }
    }
}

fn is_in_address(view: &View, at: usize) -> bool {
    let latin = |c: char| c.is_ascii_alphabetic() || matches!(c, ':' | '/' | '.' | '-' | '_');
    view.before(at).is_some_and(latin) || view.get(at + 1).is_some_and(latin)
}

fn is_in_date(view: &View, numbers: &[(usize, usize)], at: usize) -> bool {
    let after = numbers.partition_point(|(from, _)| *from <= at);
    let pair = after
        .checked_sub(1)
        .and_then(|before| numbers.get(before))
        .zip(numbers.get(after));
    pair.is_some_and(|(one, other)| one.1 == at && is_slashed(view, *one, *other))
}

fn kanji_numbers(sentence: &Sentence, sieve: &mut Sieve<'_>) {
    let whole = &sentence.whole;
    for (from, to) in whole.runs(|c| "一二三四五六七八九十百千".contains(c)) {
        let counted = COUNTERS
            .iter()
            .any(|counter| whole.starts_with(to, counter));
        let word = READ_AS_WORDS
            .iter()
            .any(|word| whole.starts_with(from, word));
        if counted && !word {
            let instead = "数字で 書いてください（「二階」は「2階」）。";
            sieve.at(Rule::Digits, sentence, (whole, from, to + 1), instead);
        }
    }
}
