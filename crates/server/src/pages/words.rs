//! The sentences of one language, as pages use them.

use michi_geo::hazard::HazardKind;
use michi_geo::names::LocalName;
use michi_l10n::locale::RubyRule;
use michi_l10n::{Args, Catalogs, LocaleInfo, names};

use super::rich::{Rich, plain};
use crate::text::{Said, Speaker};

/// Sentences and names for one reader.
#[derive(Debug, Clone, Copy)]
pub struct Words<'a> {
    catalogs: &'a Catalogs,
    info: &'a LocaleInfo,
}

/// A place's name: the reader's form, and the one on the signs beside it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Name {
    /// The reader's form, with ruby where the language wants it.
    pub own: Rich,
    /// The language of the reader's form.
    pub lang: String,
    /// The Japanese form, when the reader's is another.
    pub beside: Option<String>,
}

impl<'a> Words<'a> {
    /// The sentences of a language; none when the catalogues lack it.
    pub fn new(catalogs: &'a Catalogs, tag: &str) -> Option<Self> {
        Some(Self {
            catalogs,
            info: catalogs.info(tag)?,
        })
    }

    /// Every language.
    pub fn catalogs(&self) -> &'a Catalogs {
        self.catalogs
    }

    /// The same sentences in the source language.
    pub fn source(&self) -> Self {
        let source = self.catalogs.source();
        Self {
            info: self.catalogs.info(source).unwrap_or(self.info),
            ..*self
        }
    }

    /// What is known of this language.
    pub fn info(&self) -> &'a LocaleInfo {
        self.info
    }

    /// A sentence without arguments.
    pub fn say(&self, id: &str) -> Rich {
        self.say_with(id, &Args::new())
    }

    /// A sentence with arguments.
    pub fn say_with(&self, id: &str, args: &Args<'_>) -> Rich {
        self.rich(self.speaker().say_with(id, args))
    }

    /// The same language, speaking of codes.
    pub fn speaker(&self) -> Speaker<'a> {
        Speaker::new(self.catalogs, &self.info.tag)
    }

    /// A sentence as HTML, naming its language where it is not the page's.
    pub fn rich(&self, said: Said) -> Rich {
        if said.fell_back() {
            let label = self.speaker().language(said.lang());
            let foreign = Rich::foreign(said.marked(), said.lang().clone(), said.dir());
            return foreign.with_times(said.times()).labelled(label.plain());
        }
        let rich = if *said.lang() == self.info.tag {
            let rich = Rich::new(said.marked());
            if self.info.tag.as_str().starts_with("ja") {
                rich
            } else {
                rich.with_japanese_named()
            }
        } else {
            Rich::foreign(said.marked(), said.lang().clone(), said.dir())
        };
        rich.with_times(said.times())
            .with_official(said.official().cloned())
    }

    /// Several sentences as HTML.
    pub fn riches(&self, said: impl IntoIterator<Item = Said>) -> Vec<Rich> {
        said.into_iter().map(|said| self.rich(said)).collect()
    }

    /// A sentence for titles and attributes: no readings, no marks.
    pub fn plain(&self, id: &str) -> String {
        self.plain_with(id, &Args::new())
    }

    /// A sentence with arguments for titles and attributes.
    pub fn plain_with(&self, id: &str, args: &Args<'_>) -> String {
        plain(self.say_with(id, args).marked())
    }

    /// Whether any language of the chain has the sentence.
    pub fn has(&self, id: &str) -> bool {
        self.catalogs
            .chain(&self.info.tag)
            .iter()
            .any(|tag| self.catalogs.has(tag, id))
    }

    /// The name of a place for this reader.
    pub fn name(&self, name: &LocalName) -> Name {
        let all: names::Names = name
            .iter()
            .map(|(tag, text)| (tag.to_owned(), text.to_owned()))
            .collect();
        match names::pick(&all, self.info) {
            Some(picked) => Name {
                own: Rich::new(picked.text),
                lang: picked.lang,
                beside: picked.beside,
            },
            None => Name {
                own: Rich::new(""),
                lang: names::SIGN_TAG.to_owned(),
                beside: None,
            },
        }
    }

    /// The name of a hazard kind.
    pub fn hazard(&self, kind: HazardKind) -> Rich {
        self.rich(self.speaker().hazard(kind))
    }

    /// Whether the language puts readings above its kanji.
    pub fn has_ruby(&self) -> bool {
        self.info.ruby == RubyRule::All
    }
}

impl Name {
    /// A heading that is no place, in the language of the page.
    pub fn from_own(own: Rich, words: &Words<'_>) -> Self {
        Self {
            own,
            lang: words.info().tag.to_string(),
            beside: None,
        }
    }

    /// Without markup, for titles and sorting.
    pub fn plain(&self) -> String {
        plain(self.own.marked())
    }
}
