//! A mapping that names what no file has is a mistake of its writer, not a wish to be passed over.

use std::collections::BTreeSet;

use michi_geo::layer::HazardLayer;

use crate::archive::own_name;
use crate::error::IngestError;
use crate::format::{Container, Opened, shortened};
use crate::mapping::Mapping;
use crate::record::Record;
use crate::report::{Effect, FileReport, Problem, Report};
use crate::schema::{depth_ksj, landslide_prefecture, mapped, plateau};

/// Formats that read `[ranks]`, by their names in the report.
fn reads_ranks(file: &FileReport) -> bool {
    let names = depth_ksj::LAYERS.map(|layer| layer.name);
    let mut names = names.into_iter().chain([mapped::NAME, plateau::WATER_NAME]);
    names.any(|name| file.format.starts_with(name))
}

/// Formats that read `[file_ranks]`.
fn reads_file_ranks(file: &FileReport) -> bool {
    let mut names = [mapped::NAME, landslide_prefecture::NAME].into_iter();
    names.any(|name| file.format.starts_with(name))
}

fn fault(expected: &'static str, found: String) -> IngestError {
    IngestError::Settings {
        file: "--map".to_owned(),
        expected,
        found,
    }
}

/// What the names in a mapping fit, before the files are understood.
///
/// # Errors
/// An attribute or a part of a file name that is nowhere, or a rank attribute without its meaning.
pub(crate) fn check_names(
    mapping: &Mapping,
    has_kind: bool,
    opened: &[Opened],
) -> Result<(), IngestError> {
    let records = || records(opened);
    for (expected, name) in [
        ("an attribute of the files in `rank`", &mapping.rank),
        (
            "an attribute of the files in `phenomenon`",
            &mapping.phenomenon,
        ),
        ("an attribute of the files in `river`", &mapping.river),
    ] {
        let Some(name) = name else { continue };
        if !records().any(|record| record.attributes.contains_key(name)) {
            let first = records().next();
            let there = first
                .into_iter()
                .flat_map(|record| record.attributes.keys());
            let there: Vec<&str> = there.map(String::as_str).collect();
            let there = shortened(&there.join(", "));
            return Err(fault(expected, format!("`{name}`; there are {there}")));
        }
    }
    if mapping.rank.is_some() && mapping.scheme.is_none() {
        return Err(fault("`scheme` beside `rank`", "none".to_owned()));
    }
    if mapping.rank.is_some() && !has_kind {
        return Err(fault("`kind` beside `rank`", "none".to_owned()));
    }
    // A mapping can be written for several files and be used for one of them.
    let is_there = |part: &String| fits_a_file(part, opened.iter().map(|o| o.label.as_str()));
    if !mapping.file_ranks.is_empty() && !mapping.file_ranks.keys().any(is_there) {
        let parts: Vec<&str> = mapping.file_ranks.keys().map(String::as_str).collect();
        return Err(fault(
            "parts of the files' names in [file_ranks]",
            format!("{}, which are in none", shortened(&parts.join(", "))),
        ));
    }
    Ok(())
}

/// Whether a key of `[file_ranks]` fits the own name of a file, as it is looked for.
fn fits_a_file<'l>(part: &str, mut labels: impl Iterator<Item = &'l str>) -> bool {
    labels.any(|label| own_name(label).contains(part))
}

/// Whether what the mapping says became part of the layer.
///
/// # Errors
/// Ranks that no format of the files reads, or a layer of another kind, scheme or event.
pub(crate) fn check_meaning(
    mapping: &Mapping,
    hazard: Option<HazardLayer>,
    values: &Values,
    report: &mut Report,
) -> Result<(), IngestError> {
    let formats: Vec<&str> = report.files.iter().map(|f| f.format.as_str()).collect();
    let formats = shortened(&formats.join(", "));
    if !mapping.ranks.is_empty() && !report.files.iter().any(reads_ranks) {
        return Err(fault("`rank` and `scheme` beside [ranks]", formats));
    }
    if !mapping.file_ranks.is_empty() && !report.files.iter().any(reads_file_ranks) {
        return Err(fault("`kind` and `scheme` beside [file_ranks]", formats));
    }
    said("kind", mapping.kind, hazard.map(|h| h.kind))?;
    said("scheme", mapping.scheme, hazard.map(|h| h.scheme))?;
    let scenario = hazard.map(|h| h.scenario.or(mapping.scenario));
    said("scenario", mapping.scenario, scenario.flatten())?;
    let unused: Vec<&String> = mapping
        .ranks
        .keys()
        .filter(|v| !values.0.contains(*v))
        .collect();
    if !unused.is_empty() && unused.len() == mapping.ranks.len() {
        let keys: Vec<&str> = unused.into_iter().map(String::as_str).collect();
        return Err(fault(
            "values of the files in [ranks]",
            shortened(&keys.join(", ")),
        ));
    }
    let labels: Vec<String> = report.files.iter().map(|f| f.file.clone()).collect();
    if let Some(file) = report.first_kept() {
        for part in mapping.file_ranks.keys() {
            if !fits_a_file(part, labels.iter().map(String::as_str)) {
                file.add(Problem::Unused, Effect::Finding, || {
                    format!("`{part}` of [file_ranks] is in no file's name: is it spelt right?")
                });
            }
        }
        for value in unused {
            file.add(Problem::Unused, Effect::Noted, || {
                format!("`{value}` of [ranks] is in no feature")
            });
        }
    }
    Ok(())
}

/// What the mapping says must be what the files are.
fn said<T: PartialEq + std::fmt::Display>(
    key: &str,
    said: Option<T>,
    found: Option<T>,
) -> Result<(), IngestError> {
    match (said, found) {
        (Some(said), Some(found)) if said != found => Err(fault(
            "what the files are",
            format!("{key} {said}, the files hold {found}"),
        )),
        (Some(said), None) => Err(fault(
            "what the files are",
            format!("{key} {said}, the files hold no zones of a hazard"),
        )),
        _ => Ok(()),
    }
}

/// Those keys of `[ranks]` that are values of the files.
pub(crate) struct Values(BTreeSet<String>);

impl Values {
    /// Looks for the keys in every attribute.
    pub(crate) fn of(mapping: &Mapping, opened: &[Opened]) -> Self {
        let mut found = BTreeSet::new();
        if mapping.ranks.is_empty() {
            return Values(found);
        }
        let values = records(opened).flat_map(|record| record.attributes.values());
        for text in values.filter_map(crate::record::Value::text) {
            if mapping.ranks.contains_key(&text) {
                found.insert(text);
            }
        }
        Values(found)
    }
}

fn records(opened: &[Opened]) -> impl Iterator<Item = &Record> {
    opened.iter().flat_map(|o| match &o.container {
        Container::Records(_, records) => records.records.as_slice(),
        _ => &[],
    })
}
