//! The catalogues: loaded once, shared between threads, asked for sentences.

use std::collections::BTreeMap;
use std::fmt;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use serde::Serialize;

use crate::args::Args;
use crate::fault::{FormatFault, LoadError, LoadFault};
use crate::limits::MAX_TEXT_BYTES;
use crate::load::{gather, gather_aliases, load_locale, repair_fallbacks};
use crate::locale::{Direction, LocaleInfo, Status};
use crate::polarity::{self, Polarity};
use crate::tag::Tag;

/// One file of one language, as the caller read it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LocaleFile {
    /// Folder name, which is the language's tag.
    pub tag: String,
    /// File name: `locale.toml` or `*.ftl`.
    pub name: String,
    /// The file's text.
    pub text: String,
}

impl LocaleFile {
    /// Bundles what was read.
    pub fn new(tag: impl Into<String>, name: impl Into<String>, text: impl Into<String>) -> Self {
        Self {
            tag: tag.into(),
            name: name.into(),
            text: text.into(),
        }
    }
}

/// Catalogues and every fault met while loading them.
#[derive(Debug)]
pub struct Loaded {
    /// What could be read.
    pub catalogs: Catalogs,
    /// What could not.
    pub faults: Vec<LoadFault>,
}

/// A formatted message: the text, the language it is in, and what went wrong on the way.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct Formatted {
    /// The sentence; arguments are isolated, ruby is still markup.
    pub text: String,
    /// The language the text is in, which may be further down the chain.
    pub lang: Tag,
    /// Its direction.
    pub dir: Direction,
    /// Faults for the log; never for people.
    #[serde(skip)]
    pub faults: Vec<FormatFault>,
}

/// One language, loaded.
pub(crate) struct Locale {
    /// Its description.
    pub(crate) info: LocaleInfo,
    /// Its messages.
    pub(crate) bundle: FluentBundle<FluentResource>,
    /// Its Fluent files, by name.
    pub(crate) files: BTreeMap<String, String>,
}

/// Every language, loaded once.
pub struct Catalogs {
    locales: BTreeMap<Tag, Locale>,
    aliases: BTreeMap<String, Tag>,
    source: Tag,
    polarities: BTreeMap<String, Polarity>,
}

impl fmt::Debug for Catalogs {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Catalogs")
            .field("tags", &self.locales.keys())
            .finish_non_exhaustive()
    }
}

impl Catalogs {
    /// Loads languages from their files. A file given again (an overlay) replaces the first.
    ///
    /// # Errors
    ///
    /// Only when there is not exactly one source language; every other fault is reported beside
    /// what could be loaded.
    pub fn load(files: &[LocaleFile]) -> Result<Loaded, LoadError> {
        let mut faults = Vec::new();
        let folders = gather(files, &mut faults);
        let mut locales = BTreeMap::new();
        for (tag, texts) in folders {
            if let Some(locale) = load_locale(&tag, texts, &mut faults) {
                locales.insert(Tag::new(&tag), locale);
            }
        }
        let sources: Vec<Tag> = locales
            .values()
            .filter(|l| l.info.status == Status::Source)
            .map(|l| l.info.tag.clone())
            .collect();
        let [source] = sources.as_slice() else {
            return Err(LoadError::NoSource {
                found: sources.len(),
                faults,
            });
        };
        let source = source.clone();
        repair_fallbacks(&mut locales, &source, &mut faults);
        let aliases = gather_aliases(&locales, &mut faults);
        let polarities = locales.get(&source).map(polarities).unwrap_or_default();
        Ok(Loaded {
            catalogs: Self {
                locales,
                polarities,
                aliases,
                source,
            },
            faults,
        })
    }

    /// Leaves only these languages and the source; a fallback that goes becomes the next of its
    /// chain.
    #[must_use]
    pub fn only(mut self, tags: &[String]) -> Self {
        let stays = |tag: &Tag| *tag == self.source || tags.iter().any(|kept| tag == kept.as_str());
        let next: BTreeMap<Tag, Option<Tag>> = self
            .locales
            .keys()
            .map(|tag| {
                let chain = self.chain(tag).into_iter().skip(1);
                (tag.clone(), chain.into_iter().find(|step| stays(step)))
            })
            .collect();
        self.aliases.retain(|_, tag| stays(tag));
        self.locales
            .retain(|tag, _| next.contains_key(tag) && stays(tag));
        for (tag, locale) in &mut self.locales {
            locale.info.fallback = next.get(tag).cloned().flatten();
        }
        self
    }

    /// The language all others are written from.
    #[must_use]
    pub fn source(&self) -> &Tag {
        &self.source
    }

    /// Every language, by tag.
    pub fn locales(&self) -> impl Iterator<Item = &LocaleInfo> {
        self.locales.values().map(|locale| &locale.info)
    }

    /// One language's description.
    #[must_use]
    pub fn info(&self, tag: &str) -> Option<&LocaleInfo> {
        self.locales.get(&Tag::new(tag)).map(|locale| &locale.info)
    }

    /// Alias, in lower case, to tag.
    pub(crate) fn aliases(&self) -> &BTreeMap<String, Tag> {
        &self.aliases
    }

    /// The languages to try for a tag, in order, ending with the source.
    #[must_use]
    pub fn chain(&self, tag: &Tag) -> Vec<Tag> {
        let mut chain = Vec::new();
        let mut next = self.locales.get(tag).map(|_| tag.clone());
        while let Some(tag) = next {
            if chain.contains(&tag) {
                break;
            }
            next = self.locales.get(&tag).and_then(|l| l.info.fallback.clone());
            chain.push(tag);
        }
        if !chain.contains(&self.source) {
            chain.push(self.source.clone());
        }
        chain
    }

    /// The Fluent files of one language joined for the device, without those named.
    ///
    /// Files come in the order of their names, so the bytes are the same on every start.
    #[must_use]
    pub fn joined(&self, tag: &str, without: &[&str]) -> Option<String> {
        let locale = self.locales.get(&Tag::new(tag))?;
        let mut out = String::new();
        for (_, text) in locale
            .files
            .iter()
            .filter(|(name, _)| !without.contains(&name.as_str()))
        {
            out.push_str(text);
            if !text.ends_with('\n') {
                out.push('\n');
            }
        }
        Some(out)
    }

    /// The text of one file of a language.
    #[must_use]
    pub fn file(&self, tag: &str, name: &str) -> Option<&str> {
        let locale = self.locales.get(&Tag::new(tag))?;
        locale.files.get(name).map(String::as_str)
    }

    /// Whether a language itself has a message with a text.
    #[must_use]
    pub fn has(&self, tag: &Tag, id: &str) -> bool {
        self.locales
            .get(tag)
            .is_some_and(|l| pattern_of(l, id).is_some())
    }

    /// Which way a message sends people, as the source defines it.
    #[must_use]
    pub fn polarity(&self, id: &str) -> Option<Polarity> {
        self.polarities.get(id).copied()
    }

    /// Formats a message for a language, walking its chain where it lacks the message.
    ///
    /// An id may name an attribute: `search.placeholder`.
    #[must_use]
    pub fn format(&self, tag: &Tag, id: &str, args: &Args<'_>) -> Formatted {
        let mut faults: Vec<FormatFault> = args
            .unprintable()
            .map(|name| FormatFault::BadNumber {
                id: id.to_owned(),
                name: name.to_owned(),
            })
            .collect();
        for step in self.chain(tag) {
            if let Some(locale) = self.locales.get(&step)
                && let Some(text) = write_message(locale, id, args, &mut faults)
            {
                return Formatted {
                    text,
                    lang: step,
                    dir: locale.info.direction,
                    faults,
                };
            }
            faults.push(FormatFault::FellBack {
                tag: step,
                id: id.to_owned(),
            });
        }
        faults.push(FormatFault::Missing {
            tag: tag.clone(),
            id: id.to_owned(),
        });
        Formatted {
            text: format!("{{{id}}}"),
            lang: self.source.clone(),
            dir: Direction::Ltr,
            faults,
        }
    }
}

/// Which way each message of a language sends people.
fn polarities(locale: &Locale) -> BTreeMap<String, Polarity> {
    let texts = locale.files.values();
    let ids = texts.flat_map(|text| text.lines().filter_map(|line| line.split_once(" =")));
    let polarity = |id: &str| {
        let message = locale.bundle.get_message(id)?;
        let way = message.get_attribute(polarity::ATTRIBUTE)?.value();
        let code = locale.bundle.format_pattern(way, None, &mut Vec::new());
        Some((id.to_owned(), Polarity::of_code(&code)?))
    };
    ids.filter_map(|(id, _)| polarity(id)).collect()
}

type Pattern<'a> = &'a fluent_syntax::ast::Pattern<&'a str>;

fn pattern_of<'a>(locale: &'a Locale, id: &str) -> Option<Pattern<'a>> {
    match id.split_once('.') {
        None => locale.bundle.get_message(id)?.value(),
        Some((id, attribute)) => Some(
            locale
                .bundle
                .get_message(id)?
                .get_attribute(attribute)?
                .value(),
        ),
    }
}

fn write_message(
    locale: &Locale,
    id: &str,
    args: &Args<'_>,
    faults: &mut Vec<FormatFault>,
) -> Option<String> {
    let pattern = pattern_of(locale, id)?;
    let args = args.to_fluent();
    let tag = &locale.info.tag;
    let mut errors = Vec::new();
    let mut capped = Capped::default();
    let whole = locale
        .bundle
        .write_pattern(&mut capped, pattern, Some(&args), &mut errors);
    faults.extend(errors.iter().map(|error| FormatFault::Unresolved {
        tag: tag.clone(),
        id: id.to_owned(),
        detail: error.to_string(),
    }));
    if whole.is_err() {
        faults.push(FormatFault::TooLong {
            tag: tag.clone(),
            id: id.to_owned(),
            limit: MAX_TEXT_BYTES,
        });
    }
    Some(capped.0)
}

/// A text that refuses to grow past the cap.
#[derive(Default)]
struct Capped(String);

impl fmt::Write for Capped {
    fn write_str(&mut self, text: &str) -> fmt::Result {
        if self.0.len() + text.len() > MAX_TEXT_BYTES {
            return Err(fmt::Error);
        }
        self.0.push_str(text);
        Ok(())
    }
}

#[cfg(test)]
mod tests;
