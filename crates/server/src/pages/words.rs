//! The sentences of one language, as pages use them.

use michi_geo::hazard::HazardKind;
use michi_geo::names::LocalName;
use michi_geo::rank::DepthRange;
use michi_l10n::{Args, Catalogs, LocaleInfo, names};

use super::rich::{Rich, plain};

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
        let said = self.catalogs.format(&self.info.tag, id, args);
        for fault in &said.faults {
            tracing::warn!(target: "michi", "page text: {fault}");
        }
        if said.lang == self.info.tag {
            Rich::new(said.text)
        } else {
            Rich::foreign(said.text, said.lang, said.dir)
        }
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
        self.say(&format!("hazard-{}", dashed(kind.code())))
    }

    /// A depth in metres.
    pub fn depth(&self, depth: DepthRange) -> Rich {
        match depth.max {
            None => self.say_with("depth-from", &Args::new().with("min", depth.min)),
            Some(max) if depth.min <= 0.0 => {
                self.say_with("depth-below", &Args::new().with("max", max))
            }
            Some(max) => {
                let args = Args::new().with("min", depth.min).with("max", max);
                self.say_with("depth-range", &args)
            }
        }
    }

    /// A date written `2020-07-06`; as it is when it is none.
    pub fn date(&self, iso: &str) -> Rich {
        let said = self.catalogs.date(&self.info.tag, iso);
        Rich::new(said.map_or_else(|| iso.to_owned(), |said| said.text))
    }

    /// Several things as one list; empty for none.
    pub fn list(&self, items: impl Iterator<Item = Rich>) -> Rich {
        items
            .reduce(|first, second| {
                let pair = Args::new()
                    .with("first", first.marked())
                    .with("second", second.marked());
                self.say_with("list-pair", &pair)
            })
            .unwrap_or_else(|| Rich::new(""))
    }

    /// Whether the language puts readings above its kanji.
    pub fn has_ruby(&self) -> bool {
        self.info.ruby == michi_l10n::locale::RubyRule::All
    }
}

/// A code as it stands in message ids.
pub fn dashed(code: &str) -> String {
    code.replace('_', "-")
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
