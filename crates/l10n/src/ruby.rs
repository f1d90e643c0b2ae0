//! Readings above kanji, written `｜避難所《ひなんじょ》` in messages and names.
//!
//! Braces belong to Fluent, so the marks are the ones Japanese electronic texts have long used:
//! `｜` opens the base, `《…》` gives its reading. Markup that is not complete is ordinary text:
//! nothing here fails, and no character is lost.
//!
//! # Source
//!
//! 青空文庫 注記一覧, ルビ (｜ and 《》).

/// A piece of text, with or without a reading above it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Segment<'a> {
    /// Plain text.
    Text(&'a str),
    /// A base with its reading.
    Ruby {
        /// What is written.
        base: &'a str,
        /// How it is read.
        reading: &'a str,
    },
}

const OPEN: char = '｜';
const READ: char = '《';
const CLOSE: char = '》';

/// Splits a text into its segments.
///
/// # Examples
///
/// ```
/// use michi_l10n::ruby::{Segment, segments};
/// let found: Vec<_> = segments("｜避難所《ひなんじょ》へ").collect();
/// assert_eq!(found[0], Segment::Ruby { base: "避難所", reading: "ひなんじょ" });
/// assert_eq!(found[1], Segment::Text("へ"));
/// ```
pub fn segments(text: &str) -> impl Iterator<Item = Segment<'_>> {
    let mut rest = text;
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let (segment, after) = next_segment(rest);
        rest = after;
        Some(segment)
    })
}

fn next_segment(text: &str) -> (Segment<'_>, &str) {
    let mut from = 0;
    while let Some(found) = text[from..].find(OPEN) {
        let open = from + found;
        if let Some((base, reading, after)) = complete(&text[open + OPEN.len_utf8()..]) {
            if open == 0 {
                return (Segment::Ruby { base, reading }, after);
            }
            return (Segment::Text(&text[..open]), &text[open..]);
        }
        from = open + OPEN.len_utf8();
    }
    (Segment::Text(text), "")
}

/// Base, reading and what follows, when the text after `｜` is complete markup.
fn complete(text: &str) -> Option<(&str, &str, &str)> {
    let read = text.find([OPEN, READ, CLOSE])?;
    let (base, tail) = text.split_at(read);
    let tail = tail.strip_prefix(READ)?;
    let close = tail.find([OPEN, READ, CLOSE])?;
    let (reading, after) = tail.split_at(close);
    let after = after.strip_prefix(CLOSE)?;
    let whole = !base.trim().is_empty() && !reading.trim().is_empty();
    whole.then_some((base, reading, after))
}

/// The text as it is written, without readings: for comparing, searching and sorting.
#[must_use]
pub fn base_text(text: &str) -> String {
    segments(text)
        .map(|s| match s {
            Segment::Text(t) => t,
            Segment::Ruby { base, .. } => base,
        })
        .collect()
}

/// The text as it is read aloud: readings in place of their bases.
#[must_use]
pub fn spoken_text(text: &str) -> String {
    segments(text)
        .map(|s| match s {
            Segment::Text(t) => t,
            Segment::Ruby { reading, .. } => reading,
        })
        .collect()
}

/// The text where no ruby can be drawn (titles, attributes): readings follow in brackets.
///
/// # Examples
///
/// ```
/// assert_eq!(michi_l10n::ruby::plain_text("｜今《いま》です"), "今（いま）です");
/// ```
#[must_use]
pub fn plain_text(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for segment in segments(text) {
        match segment {
            Segment::Text(t) => out.push_str(t),
            Segment::Ruby { base, reading } => {
                out.push_str(base);
                out.push('（');
                out.push_str(reading);
                out.push('）');
            }
        }
    }
    out
}

/// The text as HTML: escaped, readings as `<ruby>` with brackets for readers without ruby.
///
/// # Examples
///
/// ```
/// assert_eq!(
///     michi_l10n::ruby::to_html("｜川《かわ》 & <b>"),
///     "<ruby>川<rp>(</rp><rt>かわ</rt><rp>)</rp></ruby> &amp; &lt;b&gt;"
/// );
/// ```
#[must_use]
pub fn to_html(text: &str) -> String {
    let mut out = String::with_capacity(text.len() * 2);
    for segment in segments(text) {
        match segment {
            Segment::Text(t) => escape(t, &mut out),
            Segment::Ruby { base, reading } => {
                out.push_str("<ruby>");
                escape(base, &mut out);
                out.push_str("<rp>(</rp><rt>");
                escape(reading, &mut out);
                out.push_str("</rt><rp>)</rp></ruby>");
            }
        }
    }
    out
}

fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            other => out.push(other),
        }
    }
}

/// Whether a character is a kanji, which needs a reading in easy Japanese.
///
/// # Source
///
/// Unicode 16.0, blocks CJK Unified Ideographs, Extension A, Compatibility Ideographs and the
/// supplementary ideographic planes, with 々 and 〆.
#[must_use]
pub fn is_kanji(c: char) -> bool {
    matches!(c, '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}'
        | '\u{20000}'..='\u{3FFFF}' | '々' | '〆')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn broken_markup_is_kept_as_text_and_never_panics() {
        for broken in [
            "｜",
            "｜避難",
            "｜避難《",
            "｜避難《ひなん",
            "》《｜",
            "｜《》",
            "｜避難《》",
            "《ひなん》",
            "｜｜《",
        ] {
            assert_eq!(base_text(broken), broken);
            assert_eq!(spoken_text(broken), broken);
        }
    }

    #[test]
    fn markup_after_a_broken_mark_is_still_read() {
        let found: Vec<_> = segments("｜だめ ｜川《かわ》です").collect();
        assert_eq!(
            found,
            [
                Segment::Text("｜だめ "),
                Segment::Ruby {
                    base: "川",
                    reading: "かわ"
                },
                Segment::Text("です"),
            ]
        );
    }

    #[test]
    fn base_spoken_and_plain_text_differ_only_in_readings() {
        let text = "｜避難所《ひなんじょ》へ ｜行《い》ってください。";
        assert_eq!(base_text(text), "避難所へ 行ってください。");
        assert_eq!(spoken_text(text), "ひなんじょへ いってください。");
        assert_eq!(
            plain_text(text),
            "避難所（ひなんじょ）へ 行（い）ってください。"
        );
    }
}
