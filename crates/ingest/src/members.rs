//! Which members of an archive are read: one form of each data set, nothing dropped in silence.

use std::collections::{BTreeMap, BTreeSet};

use crate::archive::{self, Part};
use crate::digest;
use crate::error::IngestError;
use crate::format::{self, Container, Opened};
use crate::read::{self, shapefile};
use crate::tables;

/// Endings of the forms that are read from an archive, the preferred one first.
const FORMS: [&str; 2] = [".geojson", ".shp"];

/// Folders that hold the same data in another encoding; they do not make it other data.
///
/// # Source
/// 国土数値情報 N02, N03: zips with a folder for each of these encodings.
const ENCODINGS: [&str; 2] = ["shift-jis", "utf-8"];

/// Folders, and ends of their names, that only say a form.
const FORM_WORDS: [&str; 5] = ["geojson", "shp", "shape", "shapefile", "gml"];

/// Opens every file, and every member of the archives among them.
///
/// # Errors
/// No file, a broken archive, or content of no known container.
pub(crate) fn open_all(id: &str, files: &[(&str, &[u8])]) -> Result<Vec<Opened>, IngestError> {
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
                found: "an Excel, Word or OpenDocument file: save the sheet as CSV".to_owned(),
            });
        }
        opened.push(parts);
    }
    let mut out = Vec::new();
    let mut seen = BTreeSet::new();
    for parts in &opened {
        let members = Members::of(parts);
        for part in parts {
            let container = match parts.as_slice() {
                _ if !seen.insert((known_by(part), digest::sha256(&part.bytes))) => {
                    Container::Companion("the same file again")
                }
                [alone] if shapefile::is_shp(&alone.bytes) => {
                    format::open(alone, &family(alone, &opened))?
                }
                _ => members.open(part)?,
            };
            out.push(Opened {
                label: part.label.clone(),
                folder: split(part).0,
                container,
            });
        }
    }
    nothing_but_dropped(out)
}

/// Where no file is read, the reason of the first that might have been.
fn nothing_but_dropped(opened: Vec<Opened>) -> Result<Vec<Opened>, IngestError> {
    let is_read = |o: &Opened| {
        let unread = matches!(
            o.container,
            Container::Companion(_) | Container::Dropped { .. }
        );
        !unread
    };
    if opened.iter().any(is_read) {
        return Ok(opened);
    }
    let why = opened.iter().find_map(|o| match &o.container {
        Container::Dropped { why, .. } => why.clone(),
        _ => None,
    });
    why.map_or(Ok(opened), Err)
}

/// What a file is besides its content: its name can say a rank, and its path the rest of a shapefile.
fn known_by(part: &Part) -> String {
    let of_shapefile = shapefile::companion(part).is_some() || shapefile::is_shp(&part.bytes);
    if of_shapefile || tables::is_of_feed(&split(part).1) {
        part.label.clone()
    } else {
        split(part).1
    }
}

/// Whether a part is the member by which a workbook or text document is known.
fn is_office(part: &Part) -> bool {
    let of = |member: &str| part.label.ends_with(&format!("/{member}"));
    archive::OFFICE_MEMBERS.iter().any(|member| of(member))
}

/// What is given beside a file and belongs to it: a shapefile is several files of one name.
fn family(part: &Part, opened: &[Vec<Part>]) -> Vec<Part> {
    let alone = opened.iter().filter(|parts| parts.len() == 1).flatten();
    let stem = |part: &Part| {
        let label = part.label.to_lowercase();
        label.rsplit_once('.').map(|(stem, _)| stem.to_owned())
    };
    let belongs =
        |other: &&Part| stem(other) == stem(part) && shapefile::companion(other).is_some();
    let mut family: Vec<Part> = alone.filter(belongs).cloned().collect();
    family.push(part.clone());
    family
}

/// The files of one archive, or one file that is in none.
struct Members<'p> {
    parts: &'p [Part],
    /// Folders that hold the stops of a bus feed.
    feeds: BTreeSet<String>,
    /// Of every data set, the best form that is there, by its place among the forms.
    best: BTreeMap<String, usize>,
    /// The shapefiles with attributes in UTF-8, by data set and digest.
    in_utf8: BTreeSet<(String, String)>,
}

impl<'p> Members<'p> {
    fn of(parts: &'p [Part]) -> Self {
        let split = parts.iter().map(split);
        let stops = split.filter(|(_, name)| name == "stops.txt");
        let mut members = Members {
            parts,
            feeds: stops.map(|(folder, _)| folder).collect(),
            best: BTreeMap::new(),
            in_utf8: BTreeSet::new(),
        };
        for part in parts {
            let Some(form) = members.form(part) else {
                continue;
            };
            let best = members.best.entry(stem(part)).or_insert(form);
            *best = form.min(*best);
            if shapefile::is_shp(&part.bytes) && is_in_utf8(part) {
                members.in_utf8.insert(shape_of(part));
            }
        }
        members
    }

    /// The place of a part among the forms that are preferred; a feed's tables are none of them.
    fn form(&self, part: &Part) -> Option<usize> {
        let label = part.label.to_lowercase();
        let form = FORMS.iter().position(|ending| label.ends_with(ending));
        form.filter(|_| !self.is_of_feed(part))
    }

    /// A better form counts only under the same name; other data is read, or its loss is told.
    fn open(&self, part: &Part) -> Result<Container, IngestError> {
        if let Some(what) = shapefile::companion(part).or_else(|| self.picture(part)) {
            return Ok(Container::Companion(what));
        }
        if self.is_of_feed(part) && tables::is_rest_of_feed_by_name(&split(part).1) {
            return Ok(Container::Companion("GTFS table that is not needed"));
        }
        let (own, best) = (self.form(part), self.best.get(&stem(part)));
        if best.is_some_and(|best| own.is_none_or(|own| *best < own)) {
            return Ok(Container::Companion("another form of the same data"));
        }
        if shapefile::is_shp(&part.bytes)
            && !is_in_utf8(part)
            && self.in_utf8.contains(&shape_of(part))
        {
            return Ok(Container::Companion("another encoding of the same data"));
        }
        if best.is_some() || self.best.is_empty() || self.is_of_feed(part) {
            return self.open_data(part);
        }
        Ok(match format::open(part, self.parts) {
            Ok(Container::Companion(what)) => Container::Companion(what),
            // GeoJSON under another ending.
            Ok(Container::Records(read::geojson::GEOJSON, records)) => {
                Container::Records(read::geojson::GEOJSON, records)
            }
            Err(why) if is_broken_json(part) => return Err(why),
            opened => Container::Dropped {
                what: "a file beside GeoJSON or shapefiles of other names",
                why: opened.err(),
            },
        })
    }

    /// Opens a part. In an archive, what is no known list or format is told and passed over, as a
    /// readme or the list of another office is; a broken file is not.
    fn open_data(&self, part: &Part) -> Result<Container, IngestError> {
        let opened = format::open(part, self.parts);
        if self.parts.len() == 1 || self.form(part).is_some() || self.is_of_feed(part) {
            return opened;
        }
        match opened {
            Ok(Container::Table(table)) if tables::Kind::of(&table).is_none() => {
                Ok(Container::Dropped {
                    what: "a table of no known list",
                    why: Some(tables::no_known_list(&part.label, &table)),
                })
            }
            Err(why @ IngestError::UnknownFormat { .. }) => Ok(Container::Dropped {
                what: "a file of no known format",
                why: Some(why),
            }),
            Err(why) if may_be_text(part) => Ok(Container::Dropped {
                what: "a text beside other files",
                why: Some(why),
            }),
            opened => opened,
        }
    }

    /// What an archive holds for people only; a lone picture is refused as one.
    fn picture(&self, part: &Part) -> Option<&'static str> {
        let (_, name) = split(part);
        let (_, ending) = name.rsplit_once('.')?;
        let is_picture = ["png", "jpg", "jpeg", "gif", "bmp", "tif", "tiff"].contains(&ending);
        (is_picture && self.parts.len() > 1).then_some("a picture")
    }

    /// Whether a part stands beside the stops of a bus feed, as a table of that feed.
    fn is_of_feed(&self, part: &Part) -> bool {
        let (folder, name) = split(part);
        tables::is_of_feed(&name) && self.feeds.contains(&folder)
    }
}

/// Whether a part is named as JSON and is none: half a file, not another one.
fn is_broken_json(part: &Part) -> bool {
    let parsed = serde_json::from_slice::<serde::de::IgnoredAny>(&part.bytes);
    split(part).1.ends_with(".json") && parsed.is_err()
}

fn is_in_utf8(part: &Part) -> bool {
    part.label.to_lowercase().contains("/utf-8/")
}

fn shape_of(part: &Part) -> (String, String) {
    (stem(part), digest::sha256(&part.bytes))
}

/// Whether a file of an archive is named as texts are.
fn may_be_text(part: &Part) -> bool {
    let (_, name) = split(part);
    name.ends_with(".txt") || !name.contains('.')
}

/// The folder and the own name, in small letters; a file that is in no archive has no folder.
fn split(part: &Part) -> (String, String) {
    let label = part.label.to_lowercase();
    match label.rsplit_once('/') {
        Some((folder, name)) => (folder.to_owned(), name.to_owned()),
        None => (String::new(), label),
    }
}

/// The path without the ending, and without what only names an encoding or a form.
fn stem(part: &Part) -> String {
    let label = part.label.to_lowercase();
    let stem = label.rsplit_once('.').map_or(label.as_str(), |(s, _)| s);
    let mut folders: Vec<&str> = stem.split('/').collect();
    let own = folders.pop();
    let plain = |folder: &&str| !ENCODINGS.contains(folder) && !FORM_WORDS.contains(folder);
    let folders = folders.into_iter().filter(plain).map(|folder| {
        let cut = FORM_WORDS.iter().find_map(|word| {
            let start = folder.strip_suffix(word)?;
            start.strip_suffix(['_', '-'])
        });
        cut.unwrap_or(folder)
    });
    folders.chain(own).collect::<Vec<_>>().join("/")
}
