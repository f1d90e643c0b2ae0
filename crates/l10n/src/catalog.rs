//! The catalogues: loaded once, shared between threads, asked for sentences.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::parser::ParserError;
use serde::Serialize;
use unic_langid::LanguageIdentifier;

use crate::args::Args;
use crate::fault::{FormatFault, LoadError, LoadFault};
use crate::limits::{self, MAX_TEXT_BYTES};
use crate::locale::{Direction, LocaleInfo, Status};
use crate::number::{DecimalMark, hook_comma, hook_point};
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

struct Locale {
    info: LocaleInfo,
    bundle: FluentBundle<FluentResource>,
    files: BTreeMap<String, String>,
}

/// Every language, loaded once.
pub struct Catalogs {
    locales: BTreeMap<Tag, Locale>,
    aliases: BTreeMap<String, Tag>,
    source: Tag,
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
        Ok(Loaded {
            catalogs: Self {
                locales,
                aliases,
                source,
            },
            faults,
        })
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

    /// Whether a language itself has a message with a text.
    #[must_use]
    pub fn has(&self, tag: &Tag, id: &str) -> bool {
        self.locales
            .get(tag)
            .is_some_and(|l| pattern_of(l, id).is_some())
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
            if let Some(locale) = self.locales.get(&step) {
                if let Some(text) = write_message(locale, id, args, &mut faults) {
                    return Formatted {
                        text,
                        lang: step,
                        dir: locale.info.direction,
                        faults,
                    };
                }
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

type Folders = BTreeMap<String, BTreeMap<String, String>>;

fn gather(files: &[LocaleFile], faults: &mut Vec<LoadFault>) -> Folders {
    let mut folders = Folders::new();
    for file in files {
        let (tag, name) = (file.tag.clone(), file.name.clone());
        if file.text.len() > limits::MAX_FILE_BYTES {
            let (found, limit) = (file.text.len(), limits::MAX_FILE_BYTES);
            faults.push(LoadFault::TooLarge {
                tag,
                file: name,
                found,
                limit,
            });
            continue;
        }
        if !folders.contains_key(&tag) && folders.len() >= limits::MAX_LOCALES {
            faults.push(LoadFault::TooMany {
                what: "languages",
                tag,
                limit: limits::MAX_LOCALES,
            });
            continue;
        }
        let folder = folders.entry(tag.clone()).or_default();
        if !folder.contains_key(&name) && folder.len() >= limits::MAX_FILES_PER_LOCALE {
            let limit = limits::MAX_FILES_PER_LOCALE;
            faults.push(LoadFault::TooMany {
                what: "files",
                tag,
                limit,
            });
            continue;
        }
        folder.insert(name, file.text.clone());
    }
    folders
}

fn load_locale(
    tag: &str,
    mut texts: BTreeMap<String, String>,
    faults: &mut Vec<LoadFault>,
) -> Option<Locale> {
    let Ok(id) = tag.parse::<LanguageIdentifier>() else {
        faults.push(LoadFault::BadTag {
            tag: tag.to_owned(),
        });
        return None;
    };
    let Some(description) = texts.remove("locale.toml") else {
        faults.push(LoadFault::NoDescription {
            tag: tag.to_owned(),
        });
        return None;
    };
    let info = match LocaleInfo::parse(tag, &description) {
        Ok(info) => info,
        Err(detail) => {
            faults.push(LoadFault::BadDescription {
                tag: tag.to_owned(),
                detail,
            });
            return None;
        }
    };
    let mut bundle = new_bundle(id, info.decimal);
    let mut files = BTreeMap::new();
    for (name, text) in texts.into_iter().filter(|(name, _)| is_ftl(name)) {
        if let Some(resource) = read_resource(tag, &name, &text, faults) {
            add_resource(&mut bundle, resource, (tag, &name), faults);
            files.insert(name, text);
        }
    }
    Some(Locale {
        info,
        bundle,
        files,
    })
}

fn is_ftl(name: &str) -> bool {
    name.ends_with(".ftl")
}

fn new_bundle(id: LanguageIdentifier, decimal: DecimalMark) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(true);
    bundle.set_formatter(Some(match decimal {
        DecimalMark::Point => hook_point,
        DecimalMark::Comma => hook_comma,
    }));
    bundle
        .add_function("NUMBER", number_function)
        .expect("a new bundle holds no function yet");
    bundle
}

/// `NUMBER($n)` for the sake of files that use it: printing is decided in [`crate::number`], so
/// its options (some of which could exhaust memory) are not read.
fn number_function<'a>(positional: &[FluentValue<'a>], _: &FluentArgs<'_>) -> FluentValue<'a> {
    match positional {
        [number @ FluentValue::Number(_)] => number.clone(),
        _ => FluentValue::Error,
    }
}

fn read_resource(
    tag: &str,
    name: &str,
    text: &str,
    faults: &mut Vec<LoadFault>,
) -> Option<FluentResource> {
    let (owned_tag, file) = (tag.to_owned(), name.to_owned());
    if let Some(line) = limits::too_deep_at(text) {
        let limit = limits::MAX_BRACE_DEPTH;
        faults.push(LoadFault::TooDeep {
            tag: owned_tag,
            file,
            line,
            limit,
        });
        return None;
    }
    if limits::has_long_number(text) {
        let limit = limits::MAX_NUMBER_CHARS;
        faults.push(LoadFault::LongNumber {
            tag: owned_tag,
            file,
            limit,
        });
        return None;
    }
    match FluentResource::try_new(text.to_owned()) {
        Ok(resource) => Some(resource),
        Err((resource, errors)) => {
            faults.extend(errors.iter().map(|error| LoadFault::Syntax {
                tag: owned_tag.clone(),
                file: file.clone(),
                line: limits::line_of(text, entry_start(text, error)),
                detail: error.kind.to_string(),
            }));
            Some(resource)
        }
    }
}

/// Where the entry that does not parse begins; the parser itself points at what it stumbled over.
fn entry_start(text: &str, error: &ParserError) -> usize {
    let Some(slice) = &error.slice else {
        return error.pos.start;
    };
    let junk = text.get(slice.clone()).unwrap_or_default();
    slice.start + (junk.len() - junk.trim_start().len())
}

fn add_resource(
    bundle: &mut FluentBundle<FluentResource>,
    resource: FluentResource,
    (tag, name): (&str, &str),
    faults: &mut Vec<LoadFault>,
) {
    let Err(errors) = bundle.add_resource(resource) else {
        return;
    };
    for error in errors {
        if let FluentError::Overriding { id, .. } = error {
            faults.push(LoadFault::Duplicate {
                tag: tag.to_owned(),
                file: name.to_owned(),
                id,
            });
        }
    }
}

/// Points every fallback that leads nowhere, or in a circle, at the source.
fn repair_fallbacks(
    locales: &mut BTreeMap<Tag, Locale>,
    source: &Tag,
    faults: &mut Vec<LoadFault>,
) {
    let next: BTreeMap<Tag, Option<Tag>> = locales
        .iter()
        .map(|(tag, l)| (tag.clone(), l.info.fallback.clone()))
        .collect();
    for (tag, locale) in locales.iter_mut().filter(|(tag, _)| *tag != source) {
        let mut seen = BTreeSet::from([tag.clone()]);
        let mut step = locale.info.fallback.clone();
        while let Some(at) = step
            .clone()
            .filter(|at| at != source && seen.insert(at.clone()))
        {
            step = next.get(&at).cloned().flatten();
        }
        if step.as_ref() != Some(source) {
            let fallback = locale
                .info
                .fallback
                .as_ref()
                .map_or_else(String::new, Tag::to_string);
            faults.push(LoadFault::BadFallback {
                tag: tag.to_string(),
                fallback,
            });
            locale.info.fallback = Some(source.clone());
        }
    }
}

fn gather_aliases(
    locales: &BTreeMap<Tag, Locale>,
    faults: &mut Vec<LoadFault>,
) -> BTreeMap<String, Tag> {
    let mut aliases = BTreeMap::new();
    for tag in locales.keys() {
        aliases.insert(tag.to_ascii_lowercase(), tag.clone());
    }
    for (tag, locale) in locales {
        for alias in &locale.info.aliases {
            let key = alias.to_ascii_lowercase();
            if aliases.contains_key(&key) {
                let (tag, alias) = (tag.to_string(), alias.clone());
                faults.push(LoadFault::DuplicateAlias { tag, alias });
            } else {
                aliases.insert(key, tag.clone());
            }
        }
    }
    aliases
}
