//! Reading languages from their files: bounded, and with every fault reported.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentError, FluentResource, FluentValue};
use fluent_syntax::parser::ParserError;
use unic_langid::LanguageIdentifier;

use crate::catalog::{Locale, LocaleFile};
use crate::fault::LoadFault;
use crate::limits;
use crate::locale::LocaleInfo;
use crate::number::{NumberStyle, hook};
use crate::tag::Tag;

/// Texts by file name, by language.
type Folders = BTreeMap<String, BTreeMap<String, String>>;

/// Sorts files into their folders; what is too large or too much is left out.
pub(crate) fn gather(files: &[LocaleFile], faults: &mut Vec<LoadFault>) -> Folders {
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

/// Reads one language; none when it cannot be described.
pub(crate) fn load_locale(
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
    let mut bundle = new_bundle(id, info.numbers);
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

fn new_bundle(id: LanguageIdentifier, numbers: NumberStyle) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![id]);
    bundle.set_use_isolating(true);
    bundle.set_formatter(Some(hook(numbers)));
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
pub(crate) fn repair_fallbacks(
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

/// Alias, in lower case, to tag; every tag is its own alias.
pub(crate) fn gather_aliases(
    locales: &BTreeMap<Tag, Locale>,
    faults: &mut Vec<LoadFault>,
) -> BTreeMap<String, Tag> {
    let mut aliases: BTreeMap<String, Tag> = BTreeMap::new();
    for tag in locales.keys() {
        aliases.insert(tag.to_ascii_lowercase(), tag.clone());
    }
    for (tag, locale) in locales {
        for alias in &locale.info.aliases {
            let key = alias.to_ascii_lowercase();
            match aliases.entry(key) {
                Entry::Vacant(free) => {
                    free.insert(tag.clone());
                }
                Entry::Occupied(_) => {
                    let (tag, alias) = (tag.to_string(), alias.clone());
                    faults.push(LoadFault::DuplicateAlias { tag, alias });
                }
            }
        }
    }
    aliases
}
