//! ESRI shapefiles of older official data: `.shp` with its `.dbf` (cp932 or UTF-8) and `.prj`.
//!
//! # Source
//! ESRI Shapefile Technical Description (July 1998), main file header and record contents.

use geo_types::{Coord, Geometry, LineString, MultiLineString, Point};

use super::{csv, dbf, xml};
use crate::archive::Part;
use crate::crs;
use crate::error::IngestError;
use crate::record::{BrokenRecord, Record, Records};
use crate::rings;

/// The name of the container.
pub const SHAPEFILE: &str = "shapefile";

const HEADER_BYTES: usize = 100;
const FILE_CODE: [u8; 4] = [0, 0, 0x27, 0x0a];

/// Whether bytes are a main file.
pub fn is_shp(bytes: &[u8]) -> bool {
    bytes.len() >= HEADER_BYTES && bytes.starts_with(&FILE_CODE) && is_main(bytes)
}

/// The index file has the same header, but its records hold an offset and a length only.
fn is_main(bytes: &[u8]) -> bool {
    let first = bytes.get(HEADER_BYTES..HEADER_BYTES + 8);
    first.is_none_or(|r| r[..4] == [0, 0, 0, 1] && r[4..] != [0, 0, 0, 50])
}

/// What a file is that goes with another one and is not read by itself.
pub fn companion(part: &Part) -> Option<&'static str> {
    let label = part.label.to_lowercase();
    let (_, extension) = label.rsplit_once('.')?;
    match extension {
        "dbf" | "shx" | "prj" | "cpg" | "sbn" | "sbx" | "qix" | "fbn" | "fbx" | "ain" | "aih"
        | "atx" | "ixs" | "mxs" | "qpj" | "qmd" | "qml" | "sld" | "lyr" => {
            Some("part of a shapefile")
        }
        "xml" if label.ends_with(".shp.xml") => Some("part of a shapefile"),
        "txt" if csv::is_table(&part.bytes) => None,
        "txt" | "html" | "htm" | "pdf" | "xsd" | "md" | "doc" | "docx" => Some("a document"),
        _ => None,
    }
}

/// Reads the main file and, where present, the attributes and coordinate system beside it.
///
/// # Errors
/// A header that is cut off, or attributes that do not fit the shapes.
pub fn read(part: &Part, parts: &[Part]) -> Result<Records, IngestError> {
    let beside = |extension: &str| {
        let label = part.label.to_lowercase();
        let wanted = format!("{}{extension}", stem(&label));
        parts.iter().find(|p| p.label.to_lowercase() == wanted)
    };
    let mut out = Records {
        crs: beside(".prj")
            .map(|p| String::from_utf8_lossy(&p.bytes).trim().to_owned())
            .or_else(|| crs_of_metadata(parts)),
        ..Records::default()
    };
    let shapes = shapes(&part.bytes);
    let table = match beside(".dbf") {
        Some(table) => Some(dbf::read(&table.label, &table.bytes, beside(".cpg"))?),
        None => None,
    };
    if let Some(table) = &table
        && table.rows.len() != shapes.len()
    {
        return Err(IngestError::Malformed {
            file: part.label.clone(),
            expected: "as many attribute rows as shapes",
            found: format!("{} rows, {} shapes", table.rows.len(), shapes.len()),
            at: "its .dbf".to_owned(),
        });
    }
    out.encoding = table.as_ref().map(|t| t.encoding);
    let mut rows = table.map(|t| t.rows).unwrap_or_default().into_iter();
    for (index, shape) in shapes.into_iter().enumerate() {
        let (number, row) = (index + 1, rows.next().unwrap_or_default());
        let Some(attributes) = row.attributes else {
            out.deleted += 1;
            continue;
        };
        match shape {
            Ok((geometry, doubt)) => out.records.push(Record {
                number,
                attributes,
                geometry,
                doubt,
            }),
            Err(found) => {
                let fault = format!("feature {number}: expected a shape, found {found}");
                out.broken.push(BrokenRecord { number, fault });
            }
        }
    }
    Ok(out)
}

/// The system that KSJ metadata in the same archive name; of several, one that is refused.
fn crs_of_metadata(parts: &[Part]) -> Option<String> {
    let is_metadata = |p: &&Part| {
        let label = p.label.to_uppercase();
        label.ends_with(".XML") && label.contains("META")
    };
    let mut named = Vec::new();
    for part in parts.iter().filter(is_metadata) {
        let Ok(root) = xml::read(&part.label, &part.bytes) else {
            continue;
        };
        for identifier in root.all("referenceSystemIdentifier") {
            let code = identifier.children.iter().find(|c| c.name == "code");
            let text = code.map(|c| c.children.first().unwrap_or(c).text.clone());
            named.extend(text.filter(|t| !t.is_empty()));
        }
    }
    let refused = named.iter().find(|name| !crs::is_same(name));
    refused.or(named.first()).cloned()
}

fn stem(label: &str) -> &str {
    label.rsplit_once('.').map_or(label, |(stem, _)| stem)
}

/// A geometry and what is unusual about it, or what is wrong.
type Shape = Result<(Option<Geometry<f64>>, Option<&'static str>), String>;

/// All records; a record that is cut off ends the list with a fault.
fn shapes(bytes: &[u8]) -> Vec<Shape> {
    let mut out = Vec::new();
    let mut at = HEADER_BYTES;
    while at < bytes.len() {
        let words = int_be(bytes, at + 4).and_then(|n| usize::try_from(n).ok());
        let content = words.and_then(|n| bytes.get(at + 8..(at + 8).checked_add(n * 2)?));
        let Some(content) = content else {
            out.push(Err(format!("a record cut off at byte {at}")));
            break;
        };
        out.push(shape(content));
        at += 8 + content.len();
    }
    out
}

fn shape(content: &[u8]) -> Shape {
    let cut_off = || "a shape cut off".to_owned();
    match int_le(content, 0).ok_or_else(cut_off)? {
        0 => Ok((None, None)),
        1 | 11 | 21 => {
            let point = coord(content, 4).ok_or_else(cut_off)?;
            Ok((Some(Point(point).into()), None))
        }
        3 | 13 | 23 => {
            let lines = parts(content).ok_or_else(cut_off)?;
            Ok((Some(MultiLineString(lines).into()), None))
        }
        5 | 15 | 25 => {
            let rings = parts(content).ok_or_else(cut_off)?;
            let (area, doubt) = rings::assemble(rings);
            Ok((Some(area.into()), doubt))
        }
        other => Err(format!("shape type {other}")),
    }
}

/// The parts of a polyline or polygon.
fn parts(content: &[u8]) -> Option<Vec<LineString<f64>>> {
    let count = usize::try_from(int_le(content, 36)?).ok()?;
    let points = usize::try_from(int_le(content, 40)?).ok()?;
    let first_point = 44_usize.checked_add(count.checked_mul(4)?)?;
    let end = first_point.checked_add(points.checked_mul(16)?)?;
    if end > content.len() {
        return None;
    }
    let start = |part: usize| match part {
        part if part == count => Some(points),
        part => usize::try_from(int_le(content, 44 + 4 * part)?).ok(),
    };
    let mut out = Vec::new();
    for part in 0..count {
        let (from, to) = (start(part)?, start(part + 1)?);
        if from > to || to > points {
            return None;
        }
        let line: Option<Vec<_>> = (from..to)
            .map(|i| coord(content, first_point + 16 * i))
            .collect();
        out.push(LineString(line?));
    }
    Some(out)
}

fn int_be(bytes: &[u8], at: usize) -> Option<i32> {
    Some(i32::from_be_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn int_le(bytes: &[u8], at: usize) -> Option<i32> {
    Some(i32::from_le_bytes(bytes.get(at..at + 4)?.try_into().ok()?))
}

fn coord(bytes: &[u8], at: usize) -> Option<Coord<f64>> {
    let number = |at: usize| Some(f64::from_le_bytes(bytes.get(at..at + 8)?.try_into().ok()?));
    Some(Coord {
        x: number(at)?,
        y: number(at + 8)?,
    })
}
