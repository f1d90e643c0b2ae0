//! A sentence and the language it is in.

use michi_l10n::{Direction, Polarity, Tag, ruby};
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

/// A sentence as it leaves the catalogues: ruby markup and isolation marks included.
///
/// In JSON it is `{"text", "lang", "dir"}`, the text plain: readings in brackets, no marks that
/// a program would stumble over. Where the official words have to stand beside it, they are in
/// `official`, with the way that the sentence sends people.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    marked: String,
    lang: Tag,
    dir: Direction,
    times: Vec<SaidTime>,
    official: Option<Official>,
    fell_back: bool,
}

/// The official words of a sentence that people act on, beside a translation nobody has reviewed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Official {
    /// Which way the sentence sends people.
    pub polarity: Polarity,
    /// The sentence in the source language, markup included.
    pub marked: String,
}

/// A moment that a sentence names, so that a page can mark it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SaidTime {
    /// As RFC 3339, for programs.
    pub datetime: String,
    /// As the sentence writes it, markup included.
    pub marked: String,
}

impl Said {
    /// A sentence in a language.
    pub fn new(marked: impl Into<String>, lang: Tag, dir: Direction) -> Self {
        let marked = marked.into();
        Self {
            marked,
            lang,
            dir,
            times: Vec::new(),
            official: None,
            fell_back: false,
        }
    }

    /// Remembers that the reader's language lacks the sentence.
    #[must_use]
    pub fn fallen_back(mut self, fell_back: bool) -> Self {
        self.fell_back = fell_back;
        self
    }

    /// Whether the reader's language lacks the sentence.
    pub fn fell_back(&self) -> bool {
        self.fell_back
    }

    /// Puts the official words beside.
    #[must_use]
    pub fn beside(mut self, official: Option<Official>) -> Self {
        self.official = official;
        self
    }

    /// The official words, where they have to stand beside.
    pub fn official(&self) -> Option<&Official> {
        self.official.as_ref()
    }

    /// Remembers a moment that the sentence names.
    #[must_use]
    pub fn naming(mut self, datetime: impl ToString, written: &Said) -> Self {
        self.times.push(SaidTime {
            datetime: datetime.to_string(),
            marked: written.marked.clone(),
        });
        self
    }

    /// The moments that the sentence names.
    pub fn times(&self) -> &[SaidTime] {
        &self.times
    }

    /// With ruby markup and isolation marks: for pages, and as an argument of another sentence.
    pub fn marked(&self) -> &str {
        &self.marked
    }

    /// The language of the text, which may be further down the reader's chain.
    pub fn lang(&self) -> &Tag {
        &self.lang
    }

    /// Its direction.
    pub fn dir(&self) -> Direction {
        self.dir
    }

    /// Without markup: readings in brackets, and isolation marks only where they matter.
    pub fn plain(&self) -> String {
        let text = ruby::plain_text(&self.marked);
        match self.dir {
            Direction::Ltr => text.replace(['\u{2068}', '\u{2069}'], ""),
            Direction::Rtl => text,
        }
    }
}

impl Serialize for Said {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let members = 3 + usize::from(self.official.is_some());
        let mut said = to.serialize_struct("Said", members)?;
        said.serialize_field("text", &self.plain())?;
        said.serialize_field("lang", &self.lang)?;
        said.serialize_field("dir", self.dir.as_str())?;
        match &self.official {
            Some(official) => said.serialize_field("official", official)?,
            None => said.skip_field("official")?,
        }
        said.end()
    }
}

impl Serialize for Official {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let text = ruby::plain_text(&self.marked).replace(['\u{2068}', '\u{2069}'], "");
        let mut official = to.serialize_struct("Official", 2)?;
        official.serialize_field("polarity", &self.polarity)?;
        official.serialize_field("text", &text)?;
        official.end()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn json_has_the_plain_text_and_its_language() {
        let said = Said::new(
            "\u{2068}｜川《かわ》\u{2069}です",
            Tag::new("ja-simple"),
            Direction::Ltr,
        );
        let json = serde_json::to_value(&said).unwrap();
        assert_eq!(json["text"], "川（かわ）です");
        assert_eq!(json["lang"], "ja-simple");
        assert_eq!(json["dir"], "ltr");
    }

    #[test]
    fn json_has_the_official_words_only_where_they_stand_beside() {
        let said = Said::new("Keep out.", Tag::new("en"), Direction::Ltr);
        assert_eq!(
            serde_json::to_value(&said).unwrap(),
            serde_json::json!({"text": "Keep out.", "lang": "en", "dir": "ltr"})
        );
        let official = Official {
            polarity: Polarity::KeepOut,
            marked: "\u{2068}3\u{2069}｜時《じ》まで通れません。".to_owned(),
        };
        let json = serde_json::to_value(said.beside(Some(official))).unwrap();
        assert_eq!(
            json["official"],
            serde_json::json!({"polarity": "keep-out", "text": "3時（じ）まで通れません。"})
        );
    }
}
