//! Depth ranges written as free text in the official storm surge, tsunami and inland water files.

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

/// Full-width digits, letters and marks to their half-width forms; blanks removed.
pub fn half_width(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '！'..='～' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
            '〜' | '∼' => '~',
            '㍍' => 'm',
            '−' | '‐' | '–' | '—' | 'ー' => '-',
            other => other,
        })
        .collect()
}

/// Reads a range such as `0.3m以上0.5m未満`, `０．０１ｍ以上　～　０．３ｍ未満`, `5.0m以上`, `～0.3m`.
///
/// # Errors
/// `None` when the text does not name one range.
///
/// # Source
/// Wordings of KSJ A40_003, A49_003 and A51_005; prefectures differ, so only numbers and the
/// words 以上, 未満, 以下, 超 are read.
pub fn parse(text: &str) -> Option<DepthRange> {
    let text = half_width(text);
    let numbers = numbers(&text)?;
    let open_top = ["以上", "超", "より深い", "~", "-"]
        .iter()
        .any(|w| text.contains(w));
    let closed_top =
        ["未満", "以下", "まで"].iter().any(|w| text.contains(w)) || text.starts_with(['~', '-']);
    let range = match (numbers.as_slice(), open_top, closed_top) {
        ([min, max], _, _) => DepthRange {
            min_m: *min,
            max_m: Some(*max),
        },
        ([max], _, true) => DepthRange {
            min_m: 0.0,
            max_m: Some(*max),
        },
        ([min], true, false) => DepthRange {
            min_m: *min,
            max_m: None,
        },
        _ => return None,
    };
    let in_order = range
        .max_m
        .is_none_or(|max| range.min_m < max && max <= 100.0);
    (in_order && range.min_m <= 100.0).then_some(range)
}

/// All numbers of the text, at most two; centimetres become metres.
fn numbers(text: &str) -> Option<Vec<f64>> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(start) = rest.find(|c: char| c.is_ascii_digit()) {
        let tail = &rest[start..];
        let end = tail
            .find(|c: char| !c.is_ascii_digit() && c != '.')
            .unwrap_or(tail.len());
        let number: f64 = tail[..end].parse().ok()?;
        rest = &tail[end..];
        let metres = if rest.starts_with("cm") {
            number / 100.0
        } else {
            number
        };
        found.push(metres);
        if found.len() > 2 {
            return None;
        }
    }
    (!found.is_empty()).then_some(found)
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
