//! Everything that keeps a language from being published, listed with file and line.
//!
//! [`check`] reads the same files as [`crate::Catalogs`] and reports every finding, not the first.
//! Nothing here looks at style, but in easy Japanese: its messages follow the rules of [`crate::lint`].

mod easy;
mod finding;
mod glossary;
mod parity;
mod polarity;
mod read;
mod reading;
mod wording;

pub use finding::{Fault, Finding};
pub use glossary::Glossary;

use std::collections::BTreeMap;

use crate::catalog::{Catalogs, LocaleFile};
use crate::fault::{LoadError, LoadFault};
use crate::locale::{LocaleInfo, Status};
use read::{Locale, read_locale};

/// Checks every language against the source language; an empty list means all may be published.
///
/// `glossary` is the text of `locales/glossary.toml`, where there is one.
///
/// # Examples
///
/// ```
/// use michi_l10n::{LocaleFile, gate};
/// let files = [
///     LocaleFile::new("ja", "locale.toml", "endonym = '日本語'\nstatus = 'source'"),
///     LocaleFile::new("ja", "hazard.ftl", "hazard-flood = 洪水\n"),
///     LocaleFile::new("en", "locale.toml", "endonym = 'English'\nstatus = 'draft'\nfallback = 'ja'"),
/// ];
/// let findings = gate::check(&files, None);
/// assert_eq!(
///     findings[0].to_string(),
///     "locales/en: expected message `hazard-flood`, but found none"
/// );
/// ```
#[must_use]
pub fn check(files: &[LocaleFile], glossary: Option<&str>) -> Vec<Finding> {
    let mut findings = load_findings(files);
    let glossary = match glossary.map(Glossary::parse).transpose() {
        Ok(glossary) => glossary.unwrap_or_default(),
        Err(detail) => {
            findings.push(Finding::whole(
                "glossary.toml",
                Fault::BadGlossary { detail },
            ));
            Glossary::default()
        }
    };
    glossary.check_rows(&mut findings);
    let locales = read_all(files);
    let Some(source) = locales
        .iter()
        .find(|locale| locale.info.status == Status::Source)
    else {
        return findings;
    };
    polarity::check_source(source, &mut findings);
    for locale in &locales {
        parity::check(locale, source, (&locales, &glossary), &mut findings);
        wording::check(locale, &mut findings);
        reading::check(locale, &glossary, &mut findings);
        glossary.check(locale, source, &mut findings);
        polarity::check(locale, source, &mut findings);
        easy::check(locale, &mut findings);
    }
    findings.sort_by(|a, b| (&a.tag, &a.file, a.line).cmp(&(&b.tag, &b.file, b.line)));
    findings
}

fn load_findings(files: &[LocaleFile]) -> Vec<Finding> {
    let faults: Vec<LoadFault> = match Catalogs::load(files) {
        Ok(loaded) => loaded.faults,
        Err(LoadError::NoSource { found, faults }) => {
            let mut findings = vec![Finding::whole("", Fault::NoSource { found })];
            findings.extend(faults.into_iter().map(Finding::from));
            return findings;
        }
    };
    faults.into_iter().map(Finding::from).collect()
}

fn read_all(files: &[LocaleFile]) -> Vec<Locale> {
    let mut by_tag: BTreeMap<&str, BTreeMap<&str, &str>> = BTreeMap::new();
    for file in files {
        by_tag
            .entry(&file.tag)
            .or_default()
            .insert(&file.name, &file.text);
    }
    by_tag
        .into_iter()
        .filter_map(|(tag, texts)| {
            let info = LocaleInfo::parse(tag, texts.get("locale.toml")?).ok()?;
            Some(read_locale(info, &texts))
        })
        .collect()
}

#[cfg(test)]
mod tests;
