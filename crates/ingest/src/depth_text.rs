//! Depth ranges written as free text in the official storm surge, tsunami and inland water files.

use unicode_normalization::UnicodeNormalization;

/// A range of depths; `max_m` is absent for "and more".
///
/// # Units
/// Metres.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct DepthRange {
    /// Lower bound, included.
    pub min_m: f64,
    /// Upper bound, excluded.
    pub max_m: Option<f64>,
}

/// Longest text that is read; the official ones have some ten characters.
const MAX_BYTES: usize = 400;

/// Reads a range such as `0.3m以上0.5m未満`, `０．０１ｍ以上　～　０．３ｍ未満`, `5.0m以上`, `～0.3m`.
///
/// # Errors
/// `None` when the text does not name one range, or in another unit than metres or centimetres.
///
/// # Source
/// Wordings of KSJ A40_003, A49_003 and A51_005; prefectures differ, so only numbers, their units
/// and the words 以上, 未満, 以下, 超, から, まで are read.
pub fn parse(text: &str) -> Option<DepthRange> {
    if text.len() > MAX_BYTES {
        return None;
    }
    // Circled and other numerals would become digits of the number behind them.
    if text
        .chars()
        .any(|c| c.is_numeric() && !c.is_ascii_digit() && !('０'..='９').contains(&c))
    {
        return None;
    }
    let (text, remarks) = plain(text);
    let numbers = numbers(&text, told_unit(&remarks))?;
    let has = |part: &str, words: &[&str]| words.iter().any(|word| part.contains(word));
    let (lower, upper) = (["以上", "超", "深い", "から"], ["未満", "以下", "まで"]);
    let range = match numbers.as_slice() {
        [min, max] => {
            let between = &text[min.to..max.from];
            if !has(between, &lower) && !has(between, &["~", "より", "<", "≦", "≤"]) {
                return None;
            }
            DepthRange {
                min_m: min.metres,
                max_m: Some(max.metres),
            }
        }
        [one] => {
            let (before, after) = (&text[..one.from], &text[one.to..]);
            let is_lower = has(after, &lower) || after.contains('~');
            let is_upper = has(after, &upper) || before.contains('~');
            match (is_lower, is_upper) {
                (true, false) => DepthRange {
                    min_m: one.metres,
                    max_m: None,
                },
                (false, true) => DepthRange {
                    min_m: 0.0,
                    max_m: Some(one.metres),
                },
                _ => return None,
            }
        }
        _ => return None,
    };
    let in_order = range
        .max_m
        .is_none_or(|max| range.min_m < max && max <= 100.0);
    (in_order && range.min_m <= 100.0).then_some(range)
}

/// The text in compatibility forms, units as letters, every range mark a `~`; and the remarks that
/// stood in brackets.
fn plain(text: &str) -> (String, Vec<String>) {
    let text: String = text.nfkc().flat_map(char::to_lowercase).collect();
    let mut text = text
        .replace("センチメートル", "cm")
        .replace("センチ", "cm")
        .replace("メートル", "m")
        .replace(['〜', '∼', '−', '‐', '‑', '–', '—', '―', 'ー', '-'], "~");
    let mut remarks = Vec::new();
    while let Some((open, close)) = text.find('(').and_then(|open| {
        let length = text[open..].find(')')?;
        Some((open, open + length))
    }) {
        remarks.push(text[open + 1..close].to_owned());
        text.replace_range(open..=close, " ");
    }
    (text, remarks)
}

/// The unit that a remark gives for numbers without one: metres, another in metres, or an unknown
/// one (`Err`).
fn told_unit(remarks: &[String]) -> Result<f64, ()> {
    for remark in remarks {
        let word: String = remark.chars().filter(|c| !" :".contains(*c)).collect();
        match word.replace("単位", "").as_str() {
            "m" => return Ok(1.0),
            "cm" => return Ok(0.01),
            word if word.contains(|c: char| c.is_ascii_alphabetic()) => return Err(()),
            _ => {}
        }
    }
    Ok(1.0)
}

/// A number of a text, with the bytes it stands at, its unit included.
struct Number {
    metres: f64,
    from: usize,
    to: usize,
}

/// All numbers of the text, at most two; one without a unit has that of the other, or the told one.
fn numbers(text: &str, told: Result<f64, ()>) -> Option<Vec<Number>> {
    let mut found: Vec<(Number, Option<f64>)> = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(|c: char| c.is_ascii_digit()) {
        let from = at + start;
        if text[..from].ends_with(['.', ',']) {
            return None;
        }
        let tail = &text[from..];
        let end = tail.find(|c: char| !c.is_ascii_digit() && c != '.');
        let (digits, rest) = tail.split_at(end.unwrap_or(tail.len()));
        let (unit, length) = unit(rest)?;
        let number = Number {
            metres: digits.parse().ok()?,
            from,
            to: from + digits.len() + length,
        };
        at = number.to;
        found.push((number, unit));
        if found.len() > 2 {
            return None;
        }
    }
    let known = match found.iter().find_map(|(_, unit)| *unit) {
        Some(unit) => unit,
        None => told.ok()?,
    };
    let in_metres = found.into_iter().map(|(number, unit)| Number {
        metres: number.metres * unit.unwrap_or(known),
        ..number
    });
    Some(in_metres.collect())
}

/// The unit behind a number in metres, and how many bytes it takes; `None` where something stands
/// there that is neither a unit nor a word that can follow a number.
fn unit(rest: &str) -> Option<(Option<f64>, usize)> {
    let word = rest.trim_start();
    let blanks = rest.len() - word.len();
    let letters = word.find(|c: char| !c.is_ascii_alphabetic());
    let letters = &word[..letters.unwrap_or(word.len())];
    let unit = match letters {
        "" => None,
        "m" => Some(1.0),
        "cm" => Some(0.01),
        _ => return None,
    };
    let next = word[letters.len()..].trim_start().chars().next();
    let can_follow = |c: char| "以未超をまかよの程~<≦≤:/、・".contains(c);
    next.is_none_or(can_follow)
        .then_some((unit, blanks + letters.len()))
}

/// The rank that holds the deepest water of a range, and how well it fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Ranked {
    /// The rank.
    pub number: u8,
    /// How the range lies in it.
    pub fit: Fit,
}

/// How a range lies in the rank it is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fit {
    /// It begins in the rank.
    Own,
    /// It begins in a milder rank: part of the water is shallower than shown.
    Raised,
    /// It names no upper end ("5 m and more"), and deeper ranks exist: the deepest is shown.
    Open,
}

/// The rank that holds the deepest water of the range: never a shallower one.
///
/// `minima` are the lower bounds of the ranks in metres, from rank 1.
pub fn rank(range: DepthRange, minima: &[f64]) -> Option<Ranked> {
    let below = |end: f64| minima.iter().take_while(|min| **min < end).count();
    let begins = minima.iter().take_while(|min| **min <= range.min_m).count();
    let found = range.max_m.map_or(minima.len(), below).max(1);
    let fit = match range.max_m {
        _ if begins >= found => Fit::Own,
        Some(_) => Fit::Raised,
        None => Fit::Open,
    };
    let number = u8::try_from(found).ok()?;
    Some(Ranked { number, fit })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn range(min_m: f64, max_m: Option<f64>) -> DepthRange {
        DepthRange { min_m, max_m }
    }

    #[test]
    fn ok_every_official_wording_is_read() {
        for (text, expected) in [
            ("0.3m未満", range(0.0, Some(0.3))),
            ("0.3m以上0.5m未満", range(0.3, Some(0.5))),
            ("5m以上10m未満", range(5.0, Some(10.0))),
            ("20m以上", range(20.0, None)),
            ("0.01m以上 ～ 0.3m未満", range(0.01, Some(0.3))),
            ("０．３ｍ以上　〜　１ｍ未満", range(0.3, Some(1.0))),
            ("0.5〜3.0m", range(0.5, Some(3.0))),
            ("50cm以上100cm未満", range(0.5, Some(1.0))),
            ("10m～", range(10.0, None)),
            ("5.0ｍ以上", range(5.0, None)),
            ("～0.3m", range(0.0, Some(0.3))),
            ("〜0.5ｍ", range(0.0, Some(0.5))),
            ("10.0m～", range(10.0, None)),
            ("50㎝以上1㍍未満", range(0.5, Some(1.0))),
            ("３０センチ～５０センチ", range(0.3, Some(0.5))),
            ("ﾒｰﾄﾙ表示 0.5ﾒｰﾄﾙ以上 3ﾒｰﾄﾙ未満", range(0.5, Some(3.0))),
            ("5メートル以上", range(5.0, None)),
            ("0.5メートル未満", range(0.0, Some(0.5))),
            ("50~100cm", range(0.5, Some(1.0))),
            ("50 cm 以上 1 m 未満", range(0.5, Some(1.0))),
            ("0.5ｍ−3.0ｍ", range(0.5, Some(3.0))),
            (
                "0.5m以上3m未満（1階の床上から2階の床下）",
                range(0.5, Some(3.0)),
            ),
            ("3mを超える", range(3.0, None)),
            ("30以上50未満（cm）", range(0.3, Some(0.5))),
            ("50未満（単位：ｃｍ）", range(0.0, Some(0.5))),
            ("0.5～3(m)", range(0.5, Some(3.0))),
        ] {
            assert_eq!(parse(text), Some(expected), "{text}");
        }
    }

    #[test]
    fn err_texts_that_name_no_single_range_are_refused() {
        for text in [
            "",
            "浸水",
            "3m",
            "1m 2m 3m",
            "5m以上3m未満",
            "1.2.3m以上",
            "999m以上",
            "0.5m",
            "1 0.5m",
            "2　1.0m",
            "0,5m以上",
            "0.5m 1m",
            "1m、2m",
            "500mm以上",
            "5尺以上",
            "3ft以上",
            "～0.3m以上",
            "メートル",
            "1/2m以上",
            "30以上50未満（mm）",
            ".5m未満",
            "②0.5m以上1m未満",
            "½m以上",
        ] {
            assert_eq!(parse(text), None, "{text}");
        }
    }

    #[test]
    fn the_rank_is_never_shallower_than_the_water() {
        let minima = [0.0, 0.3, 0.5, 1.0, 3.0, 5.0, 10.0, 20.0];
        for (min, max, number, fit) in [
            (0.3, Some(0.5), 2, Fit::Own),
            (1.0, Some(3.0), 4, Fit::Own),
            (2.0, Some(5.0), 5, Fit::Raised),
            (0.5, Some(3.0), 4, Fit::Raised),
            (0.01, Some(0.3), 1, Fit::Own),
            (0.0, Some(0.3), 1, Fit::Own),
            (20.0, None, 8, Fit::Own),
            (5.0, None, 8, Fit::Open),
        ] {
            let found = rank(range(min, max), &minima);
            assert_eq!(found, Some(Ranked { number, fit }), "{min} to {max:?}");
        }
    }
}
