//! Which members of an archive are read: one form of each data set, nothing dropped in silence.

use crate::archive::{self, Part};
use crate::error::IngestError;
use crate::format::{self, Container};
use crate::read::shapefile;

/// Endings of the forms that are read from an archive, the preferred one first.
const FORMS: [&str; 2] = [".geojson", ".shp"];

/// Folders that hold the same data in another encoding; they do not make it other data.
///
/// # Source
/// 国土数値情報 N02, N03: zips with a folder for each of these encodings.
const ENCODINGS: [&str; 2] = ["shift-jis", "utf-8"];

/// Opens every file, and every member of the archives among them.
///
/// # Errors
/// No file, a broken archive, or content of no known container.
pub(crate) fn open_all(
    id: &str,
    files: &[(&str, &[u8])],
) -> Result<Vec<(String, Container)>, IngestError> {
    if files.is_empty() {
        return Err(IngestError::NoFile {
            layer: id.to_owned(),
        });
    }
    let mut opened = Vec::new();
    for (label, bytes) in files {
        let parts = archive::open(label, bytes)?;
        if parts.iter().any(is_office) {
            return Err(IngestError::UnknownFormat {
                file: (*label).to_owned(),
                found: "an Excel or Word file: save the sheet as CSV".to_owned(),
            });
        }
        opened.push(parts);
    }
    let mut out = Vec::new();
    for parts in &opened {
        for part in parts {
            let container = match parts.as_slice() {
                [alone] if shapefile::is_shp(&alone.bytes) => open(alone, &family(alone, &opened))?,
                _ => open(part, parts)?,
            };
            out.push((part.label.clone(), container));
        }
    }
    Ok(out)
}

/// The member that every Office Open XML file holds.
///
/// # Source
/// ECMA-376 part 2, "Content Types Stream".
fn is_office(part: &Part) -> bool {
    part.label.ends_with("/[Content_Types].xml")
}

/// What is given beside a file and belongs to it: a shapefile is several files of one name.
fn family(part: &Part, opened: &[Vec<Part>]) -> Vec<Part> {
    let alone = opened.iter().filter(|parts| parts.len() == 1).flatten();
    let belongs =
        |other: &&Part| stem(other) == stem(part) && shapefile::companion(other).is_some();
    let mut family: Vec<Part> = alone.filter(belongs).cloned().collect();
    family.push(part.clone());
    family
}

/// A better form counts only under the same name; other data is read, or its loss is told.
fn open(part: &Part, parts: &[Part]) -> Result<Container, IngestError> {
    if let Some(what) = shapefile::companion(part) {
        return Ok(Container::Companion(what));
    }
    let (own, name) = (form(part), stem(part));
    if parts.iter().any(|p| form(p) < own && stem(p) == name) {
        return Ok(Container::Companion("another form of the same data"));
    }
    let has_form = |p: &Part| form(p) < FORMS.len();
    if has_form(part) || !parts.iter().any(has_form) {
        return format::open(part, parts);
    }
    Ok(match format::open(part, parts) {
        Ok(Container::Companion(what)) => Container::Companion(what),
        _ => Container::Dropped("a file beside GeoJSON or shapefiles of other names"),
    })
}

/// The place of a part among the forms; their number for every other file.
fn form(part: &Part) -> usize {
    let label = part.label.to_lowercase();
    let found = FORMS.iter().position(|ending| label.ends_with(ending));
    found.unwrap_or(FORMS.len())
}

/// The path without the ending and without folders that only name an encoding.
fn stem(part: &Part) -> String {
    let label = part.label.to_lowercase();
    let stem = label.rsplit_once('.').map_or(label.as_str(), |(s, _)| s);
    let plain = |s: &&str| !ENCODINGS.contains(s);
    stem.split('/').filter(plain).collect::<Vec<_>>().join("/")
}
