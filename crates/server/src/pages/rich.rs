//! A sentence as HTML: escaped, with ruby, and with its own language where it is not the page's.

use std::fmt;

use askama::filters::HtmlSafe;
use michi_l10n::{Direction, Tag, ruby};

use super::polarity_sign::polarity_sign;
use crate::text::said::{Official, SaidTime};

/// Text with ruby markup (`｜川《かわ》`) that prints itself as safe HTML.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Rich {
    marked: String,
    foreign: Option<(Tag, Direction)>,
    holds_japanese: bool,
    times: Vec<SaidTime>,
    official: Option<Official>,
    label: Option<String>,
}

impl Rich {
    /// Text in the language of the page.
    pub fn new(marked: impl Into<String>) -> Self {
        Self {
            marked: marked.into(),
            foreign: None,
            holds_japanese: false,
            times: Vec::new(),
            official: None,
            label: None,
        }
    }

    /// Puts the sign and the official words beside the sentence.
    pub fn with_official(mut self, official: Option<Official>) -> Self {
        self.official = official;
        self
    }

    /// Says in which language the sentence is shown for want of a translation.
    pub fn labelled(mut self, label: String) -> Self {
        self.label = Some(label);
        self
    }

    /// Marks the moments that the sentence names as `<time>`, whose age the device can tell.
    pub fn with_times(mut self, times: &[SaidTime]) -> Self {
        self.times = times.to_vec();
        self
    }

    /// Names the language of Japanese arguments (titles, addresses) in a sentence of another one.
    pub fn with_japanese_named(mut self) -> Self {
        self.holds_japanese = true;
        self
    }

    /// Text in another language than the page, which it then names in the HTML.
    pub fn foreign(marked: impl Into<String>, lang: Tag, dir: Direction) -> Self {
        Self {
            marked: marked.into(),
            foreign: Some((lang, dir)),
            holds_japanese: false,
            times: Vec::new(),
            official: None,
            label: None,
        }
    }

    /// The text with its ruby markup, for use as an argument of another message.
    pub fn marked(&self) -> &str {
        &self.marked
    }
}

/// The text without readings and without isolation marks, for titles and attributes.
pub fn plain(marked: &str) -> String {
    ruby::base_text(marked).replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "")
}

impl fmt::Display for Rich {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let html = held_together(ruby::to_html(&self.marked));
        let html = self.times.iter().fold(html, time_marked);
        let html = if self.holds_japanese {
            japanese_named(&html)
        } else {
            html
        };
        match &self.foreign {
            None => f.write_str(&html)?,
            Some((lang, dir)) => {
                let dir = dir.as_str();
                write!(f, "<span lang=\"{lang}\" dir=\"{dir}\">{html}</span>")?;
            }
        }
        if let Some(label) = &self.label {
            let label = ruby::to_html(label);
            write!(
                f,
                " <small class=\"untranslated\">[<bdi>{label}</bdi>]</small>"
            )?;
        }
        match &self.official {
            None => Ok(()),
            Some(official) => write_official(f, official),
        }
    }
}

/// The sign and the Japanese words, on a line of their own.
fn write_official(f: &mut fmt::Formatter<'_>, official: &Official) -> fmt::Result {
    let (sign, words) = (
        polarity_sign(official.polarity),
        ruby::to_html(&official.marked),
    );
    write!(
        f,
        " <span class=\"official\">{sign}<span lang=\"ja\" dir=\"ltr\">{words}</span></span>"
    )
}

impl HtmlSafe for Rich {}

/// Puts the argument that is a moment into `<time>`.
fn time_marked(html: String, time: &SaidTime) -> String {
    let written = held_together(ruby::to_html(&time.marked));
    let argument = format!("\u{2068}{written}\u{2069}");
    let datetime = &time.datetime;
    let marked = format!("\u{2068}<time datetime=\"{datetime}\" data-age>{written}</time>\u{2069}");
    html.replacen(&argument, &marked, 1)
}

/// Keeps kana and the kanji after it in one word: browsers break lines before any ruby.
fn held_together(html: String) -> String {
    const RUBY: &str = "<ruby>";
    if !html.contains(RUBY) {
        return html;
    }
    let mut out = String::with_capacity(html.len() + 32);
    for (number, piece) in html.split(RUBY).enumerate() {
        if number > 0 {
            if out.ends_with(is_kana) {
                out.push('\u{2060}');
            }
            out.push_str(RUBY);
        }
        out.push_str(piece);
    }
    out
}

/// Wraps each isolated argument in Japanese writing, so that it is read aloud as Japanese.
fn japanese_named(html: &str) -> String {
    const OPEN: char = '\u{2068}';
    const CLOSE: char = '\u{2069}';
    let mut out = String::with_capacity(html.len() + 32);
    let mut pieces = html.split(OPEN);
    out.push_str(pieces.next().unwrap_or_default());
    for piece in pieces {
        out.push(OPEN);
        match piece.split_once(CLOSE) {
            Some((argument, rest)) if argument.contains(is_japanese) => {
                out.push_str(&format!("<span lang=\"ja\">{argument}</span>{CLOSE}{rest}"));
            }
            _ => out.push_str(piece),
        }
    }
    out
}

/// Kana or kanji.
fn is_japanese(c: char) -> bool {
    is_kana(c) || ruby::is_kanji(c)
}

/// Hiragana, katakana and the long mark.
fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}' | 'ー')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_of_a_stranger_is_escaped_and_ruby_is_drawn() {
        let rich = Rich::new("｜川《かわ》 <script>\"&'");
        assert_eq!(
            rich.to_string(),
            "<ruby>川<rp>(</rp><rt>かわ</rt><rp>)</rp></ruby> &lt;script&gt;&quot;&amp;&#39;"
        );
    }

    #[test]
    fn a_japanese_argument_of_an_english_sentence_is_named() {
        let rich = Rich::new("Licence: \u{2068}規約\u{2069}, \u{2068}CC BY\u{2069}");
        assert_eq!(
            rich.with_japanese_named().to_string(),
            "Licence: \u{2068}<span lang=\"ja\">規約</span>\u{2069}, \u{2068}CC BY\u{2069}"
        );
    }

    #[test]
    fn a_word_of_kana_and_kanji_stays_on_one_line() {
        let html = Rich::new("お｜知《し》らせ ｜川《かわ》").to_string();
        assert!(html.starts_with("お\u{2060}<ruby>知"), "{html}");
        assert!(html.contains("らせ <ruby>川"), "{html}");
    }

    #[test]
    fn text_in_another_language_says_so() {
        let rich = Rich::foreign("川", Tag::new("ja"), Direction::Ltr);
        assert_eq!(rich.to_string(), "<span lang=\"ja\" dir=\"ltr\">川</span>");
    }

    #[test]
    fn a_moment_in_a_sentence_is_marked_for_the_device() {
        let time = SaidTime {
            datetime: "2026-07-06T06:10:00Z".to_owned(),
            marked: "\u{2068}3\u{2069}｜時《じ》".to_owned(),
        };
        let rich = Rich::new("あ\u{2068}\u{2068}3\u{2069}｜時《じ》\u{2069}に").with_times(&[time]);
        let html = rich.to_string();
        assert!(
            html.contains("<time datetime=\"2026-07-06T06:10:00Z\" data-age>\u{2068}3"),
            "{html}"
        );
        assert!(html.ends_with("</ruby></time>\u{2069}に"), "{html}");
    }

    #[test]
    fn plain_text_has_no_readings_and_no_isolation_marks() {
        assert_eq!(plain("\u{2068}｜川《かわ》\u{2069}です"), "川です");
    }
}
