//! dBASE tables beside shapefiles.
//!
//! # Source
//! dBASE III file structure; KSJ files carry language byte 0x13 (cp932) and no `.cpg`.

use std::collections::BTreeMap;

use crate::archive::Part;
use crate::decode::{self, Encoding};
use crate::error::IngestError;
use crate::record::Value;

/// The rows of a table.
#[derive(Debug, Clone)]
pub struct Table {
    /// Attributes of each row.
    pub rows: Vec<BTreeMap<String, Value>>,
    /// The encoding of texts.
    pub encoding: Encoding,
}

struct Field {
    name: String,
    kind: u8,
    from: usize,
    to: usize,
}

/// Reads a table; the encoding is that of the `.cpg`, else UTF-8 if it fits, else cp932.
///
/// # Errors
/// A table that is cut off, or text in neither encoding.
pub fn read(label: &str, bytes: &[u8], cpg: Option<&Part>) -> Result<Table, IngestError> {
    let malformed = |found: &str, at: String| IngestError::Malformed {
        file: label.to_owned(),
        expected: "a dBASE table",
        found: found.to_owned(),
        at,
    };
    let header = header(bytes).ok_or_else(|| malformed("a cut off header", "byte 0".to_owned()))?;
    let (count, start, width) = header;
    let body = bytes.get(start..).unwrap_or_default();
    if count
        .checked_mul(width)
        .is_none_or(|need| body.len() < need)
    {
        let found = format!("{} bytes for {count} rows of {width}", body.len());
        return Err(malformed(&found, format!("byte {start}")));
    }
    let encoding = encoding(label, bytes, cpg)?;
    let fields = fields(bytes, start, encoding);
    if fields.iter().any(|f| f.to > width) {
        return Err(malformed(
            "fields wider than a row",
            "its header".to_owned(),
        ));
    }
    let rows = body.chunks_exact(width.max(1)).take(count);
    let row = |row: &[u8]| {
        let value = |f: &Field| (f.name.clone(), value(&row[f.from..f.to], f.kind, encoding));
        fields.iter().map(value).collect()
    };
    Ok(Table {
        rows: rows.map(row).collect(),
        encoding,
    })
}

fn header(bytes: &[u8]) -> Option<(usize, usize, usize)> {
    let short = |at: usize| {
        Some(usize::from(u16::from_le_bytes(
            bytes.get(at..at + 2)?.try_into().ok()?,
        )))
    };
    let count = u32::from_le_bytes(bytes.get(4..8)?.try_into().ok()?);
    let (start, width) = (short(8)?, short(10)?);
    (start >= 33 && start <= bytes.len() && width > 0).then_some((
        usize::try_from(count).ok()?,
        start,
        width,
    ))
}

fn encoding(label: &str, bytes: &[u8], cpg: Option<&Part>) -> Result<Encoding, IngestError> {
    let says_utf8 = |p: &Part| p.bytes.to_ascii_uppercase().starts_with(b"UTF");
    if cpg.is_some_and(says_utf8) {
        return Ok(Encoding::Utf8);
    }
    // The header holds binary numbers; only the rows and names are text.
    let text: Vec<u8> = bytes.iter().skip(32).copied().collect();
    if std::str::from_utf8(&text).is_ok() {
        return Ok(Encoding::Utf8);
    }
    let (_, start, _) = header(bytes).unwrap_or((0, 0, 0));
    decode::text(label, bytes.get(start..).unwrap_or_default()).map(|(_, encoding)| encoding)
}

fn fields(bytes: &[u8], start: usize, encoding: Encoding) -> Vec<Field> {
    let mut out = Vec::new();
    let mut from = 1;
    let descriptors = bytes.get(32..start).unwrap_or_default();
    for field in descriptors.chunks_exact(32).take_while(|f| f[0] != 0x0d) {
        let name = field[..11].split(|b| *b == 0).next().unwrap_or_default();
        let to = from + usize::from(field[16]);
        out.push(Field {
            name: text(name, encoding),
            kind: field[11],
            from,
            to,
        });
        from = to;
    }
    out
}

fn text(bytes: &[u8], encoding: Encoding) -> String {
    let text = match encoding {
        Encoding::Cp932 => encoding_rs::SHIFT_JIS.decode_without_bom_handling(bytes).0,
        Encoding::Utf8 | Encoding::Utf8Bom | Encoding::Utf16 => String::from_utf8_lossy(bytes),
    };
    text.trim_matches(|c: char| c.is_whitespace() || c == '\0')
        .to_owned()
}

fn value(bytes: &[u8], kind: u8, encoding: Encoding) -> Value {
    let text = text(bytes, encoding);
    match (kind, text.parse::<f64>()) {
        (b'N' | b'F', Ok(number)) if number.is_finite() => Value::Number(number),
        _ => Value::from_text(&text),
    }
}
