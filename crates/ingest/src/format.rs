//! Finds the format of a file by its content, and reads it.

use std::collections::BTreeMap;

use michi_geo::names::LocalName;

use crate::archive::Part;
use crate::content::Content;
use crate::error::{IngestError, TO_GEOJSON};
use crate::read::{self, csv::Table};
use crate::record::Records;
use crate::report::{Effect, FileReport, Problem};
use crate::schema::{self, Context};
use crate::tables;

/// A container, opened but not understood.
#[derive(Debug)]
pub enum Container {
    /// Features with attributes.
    Records(&'static str, Records),
    /// A table without geometry of its own.
    Table(Table),
    /// A JSON array of flat objects.
    Array(Vec<schema::address_geolonia::Row>),
    /// Something that goes with another file and is not read itself.
    Companion(&'static str),
    /// Something that may hold other data and is not read; a person should look.
    Dropped {
        /// What it is.
        what: &'static str,
        /// What is said when the archive holds nothing else.
        why: Option<IngestError>,
    },
}

/// A file or a member of an archive, opened.
#[derive(Debug)]
pub struct Opened {
    /// Its label in reports.
    pub label: String,
    /// The folder of its archive; empty for a file in none. The tables of a bus feed share one.
    pub folder: String,
    /// What it holds.
    pub container: Container,
}

/// What a file gave.
#[derive(Debug)]
pub enum Found {
    /// Features of a layer.
    Content(Content),
    /// Translations for another file.
    Translations(BTreeMap<String, LocalName>),
    /// Nothing for the layer.
    Nothing,
}

/// Opens a part by what its first bytes are.
///
/// # Errors
/// Content of no known container, or a broken one.
pub fn open(part: &Part, parts: &[Part]) -> Result<Container, IngestError> {
    let (label, bytes) = (part.label.as_str(), part.bytes.as_slice());
    if read::shapefile::is_shp(bytes) {
        return Ok(Container::Records(
            read::shapefile::SHAPEFILE,
            read::shapefile::read(part, parts)?,
        ));
    }
    if let Some(what) = read::shapefile::companion(part) {
        return Ok(Container::Companion(what));
    }
    if let Some(name) = foreign(bytes) {
        return Err(unknown(label, &name));
    }
    match first_char(bytes) {
        Some('{' | '\u{1e}') => Ok(Container::Records(
            read::geojson::GEOJSON,
            read::geojson::read(label, bytes)?,
        )),
        Some('[') => Ok(Container::Array(read::geojson::read_array(label, bytes)?)),
        Some('<') => read::gml::open(label, bytes),
        Some(_) if read::csv::is_table(bytes) => {
            Ok(Container::Table(read::csv::read(label, bytes)?))
        }
        _ => Err(unknown(label, "no comma, tab, brace or angle bracket")),
    }
}

/// Formats of GIS tools that are not read, by their first bytes, with the way to one that is.
///
/// # Source
/// SQLite file format, GeoPackage; FlatGeobuf; Apache Parquet; TIFF 6.0; PNG; ISO 32000 (PDF); 7z;
/// MS-CFB (xls).
fn foreign(bytes: &[u8]) -> Option<String> {
    const TABLES: [(&[u8], &str); 3] = [
        (b"SQLite format 3\0", "a GeoPackage or another SQLite file"),
        (b"fgb\x03", "FlatGeobuf"),
        (b"PAR1", "GeoParquet"),
    ];
    const OTHERS: [(&[u8], &str); 8] = [
        (
            b"\xd0\xcf\x11\xe0",
            "an old Excel or Word file: save the sheet as CSV",
        ),
        (
            b"PK\x03\x04",
            "a zip in a zip in a zip, or an Excel file: unpack it first, or save the sheet as CSV",
        ),
        (b"II*\0", "a picture (TIFF), not shapes"),
        (b"MM\0*", "a picture (TIFF), not shapes"),
        (b"\x89PNG", "a picture (PNG), not shapes"),
        (b"\xff\xd8\xff", "a picture (JPEG), not shapes"),
        (b"%PDF", "a PDF, not shapes"),
        (b"7z\xbc\xaf\x27\x1c", "a 7z archive: unpack it first"),
    ];
    let is = |(start, _): &&(&[u8], &str)| bytes.starts_with(start);
    let table = TABLES.iter().find(is);
    let made = table.map(|(_, name)| format!("{name}: {TO_GEOJSON} makes GeoJSON of it"));
    made.or_else(|| OTHERS.iter().find(is).map(|(_, name)| (*name).to_owned()))
}

fn first_char(bytes: &[u8]) -> Option<char> {
    let bytes = bytes.strip_prefix(&[0xef, 0xbb, 0xbf]).unwrap_or(bytes);
    let first = bytes
        .iter()
        .find(|b| !b.is_ascii_whitespace() && **b != 0 && **b < 0xfe)?;
    Some(char::from(*first))
}

pub(crate) fn unknown(label: &str, found: &str) -> IngestError {
    IngestError::UnknownFormat {
        file: label.to_owned(),
        found: found.to_owned(),
    }
}

/// Gives a container its meaning.
///
/// # Errors
/// A format nobody knows, one that is refused, or one that needs a mapping.
pub fn understand(
    label: &str,
    container: Container,
    context: &Context,
) -> Result<(Found, FileReport), IngestError> {
    match container {
        Container::Records(name, records) => records_of(label, name, &records, context),
        Container::Table(table) => tables::understand(label, &table, context),
        Container::Array(rows) => {
            if !schema::address_geolonia::detect(&rows) {
                return Err(unknown(label, "a JSON array without town and koaza"));
            }
            let mut report = FileReport::new(label, "Geolonia addresses, JSON");
            report.read = rows.len();
            let content = schema::address_geolonia::read(&rows, context, &mut report);
            Ok(finish(content, report))
        }
        Container::Companion(what) => {
            let mut report = FileReport::new(label, what);
            report.add(Problem::Unused, Effect::Noted, || {
                "not read by itself".to_owned()
            });
            Ok((Found::Nothing, report))
        }
        Container::Dropped { what, why } => {
            let mut report = FileReport::new(label, what);
            report.add(Problem::Unused, Effect::Finding, || {
                let why = why.map(|why| format!(" ({why})")).unwrap_or_default();
                format!(
                    "not read: expected the same data as in the other files{why}; if not, import it by itself"
                )
            });
            Ok((Found::Nothing, report))
        }
    }
}

pub(crate) fn finish(content: Content, mut report: FileReport) -> (Found, FileReport) {
    report.kept = content.features.len();
    (Found::Content(content), report)
}

fn records_of(
    label: &str,
    container: &str,
    records: &Records,
    context: &Context,
) -> Result<(Found, FileReport), IngestError> {
    let mut report = FileReport::new(label, container);
    report.encoding = records.encoding.map(crate::decode::Encoding::name);
    schema::broken(records, &mut report);
    let told = context.mapping.crs.as_ref();
    crate::crs::check(label, (container, told), records, &mut report)?;
    replacement_characters(records, &mut report);
    if records.records.is_empty() && records.broken.is_empty() {
        report.add(Problem::NoGeometry, Effect::Finding, || {
            "expected features, found none".to_owned()
        });
        return Ok((Found::Nothing, report));
    }
    let (name, content) = match zones_of(label, records, context, &mut report)? {
        Some(found) => found,
        None => places_of(records, context, &mut report)
            .ok_or_else(|| unknown(label, &attribute_names(records)))?,
    };
    report.format = format!("{name}, {container}");
    Ok(finish(content, report))
}

type Named = (&'static str, Content);

fn zones_of(
    label: &str,
    records: &Records,
    context: &Context,
    report: &mut FileReport,
) -> Result<Option<Named>, IngestError> {
    if let Some(layer) = schema::mapped::detect(records, context) {
        let both = (records, context);
        return Ok(Some((
            schema::mapped::NAME,
            schema::mapped::read(label, layer, both, report)?,
        )));
    }
    if schema::flood_ksj::is_old(records) {
        return Err(schema::flood_ksj::refuse_old(label));
    }
    if let Some(layer) = schema::flood_ksj::detect(label, records, context.wanted)? {
        let content = schema::flood_ksj::read(layer, records, context, report);
        return Ok(Some((layer.name, content)));
    }
    if schema::landslide_ksj::detect(records) {
        let content = schema::landslide_ksj::read(records, context, report);
        return Ok(Some(("KSJ A33 landslide zones", content)));
    }
    if let Some(layer) = schema::depth_ksj::detect(records) {
        let content = schema::depth_ksj::read(layer, records, context, report)?;
        return Ok(Some((layer.name, content)));
    }
    if schema::plateau::detect(records) {
        let (name, content) = schema::plateau::read(label, records, context, report)?;
        return Ok(Some((name, content)));
    }
    if schema::landslide_prefecture::detect(records) {
        let content = schema::landslide_prefecture::read(label, records, context, report)?;
        return Ok(Some((schema::landslide_prefecture::NAME, content)));
    }
    Ok(None)
}

fn places_of(records: &Records, context: &Context, report: &mut FileReport) -> Option<Named> {
    if schema::shelter_gsi::detect(records) {
        let content = schema::shelter_gsi::read(records, context, report);
        return Some(("GSI shelters", content));
    }
    if schema::rail_n02::detect_stations(records) {
        let content = schema::rail_n02::read_stations(records, context, report);
        return Some(("KSJ N02 stations", content));
    }
    if schema::rail_n02::detect_lines(records) {
        let content = schema::rail_n02::read_lines(records, context, report);
        return Some(("KSJ N02 railways", content));
    }
    if schema::gtfs_shapes::detect(records) {
        let content = schema::gtfs_shapes::read(records, context, report);
        return Some(("GTFS shapes as lines", content));
    }
    if schema::boundary::detect_n03(records) {
        return Some((
            "KSJ N03 boundary",
            schema::boundary::read(records, context, report),
        ));
    }
    if schema::boundary::detect_single(records) {
        return Some((
            "boundary of one city",
            schema::boundary::read(records, context, report),
        ));
    }
    None
}

fn attribute_names(records: &Records) -> String {
    let Some(first) = records.records.first() else {
        return match records.broken.first() {
            Some(broken) => format!(
                "no sound feature among {}; {}",
                records.broken.len(),
                broken.fault
            ),
            None => "no feature".to_owned(),
        };
    };
    let names: Vec<&str> = first.attributes.keys().map(String::as_str).collect();
    if names.is_empty() {
        return "features without attributes (of a shapefile, the .dbf holds them)".to_owned();
    }
    shortened(&format!("attributes {}", names.join(", ")))
}

pub(crate) fn shortened(text: &str) -> String {
    text.chars().take(160).collect()
}

/// Text that was decoded wrongly before it reached us cannot be put right.
fn replacement_characters(records: &Records, report: &mut FileReport) {
    for record in &records.records {
        let bad = record.attributes.iter().find(|(name, value)| {
            name.contains('\u{fffd}') || value.text().is_some_and(|t| t.contains('\u{fffd}'))
        });
        if let Some((name, _)) = bad {
            report.add(Problem::ReplacementCharacter, Effect::Finding, || {
                format!(
                    "feature {}: expected text in `{name}`, found U+FFFD",
                    record.number
                )
            });
        }
    }
}
