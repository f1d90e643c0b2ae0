//! dBASE tables beside shapefiles.
//!
//! # Source
//! dBASE III file structure; KSJ files carry language byte 0x13 (cp932) and no `.cpg`.

use std::collections::BTreeMap;

use crate::archive::Part;
use crate::decode::Encoding;
use crate::error::IngestError;
use crate::record::Value;

/// The rows of a table.
#[derive(Debug, Clone)]
pub struct Table {
    /// The rows, those marked as deleted too: each belongs to a shape.
    pub rows: Vec<Row>,
    /// The encoding of texts.
    pub encoding: Encoding,
}

/// One row.
#[derive(Debug, Clone)]
pub struct Row {
    /// Its attributes; none where it is marked as deleted.
    pub attributes: Option<BTreeMap<String, Value>>,
}

impl Default for Row {
    fn default() -> Self {
        Row {
            attributes: Some(BTreeMap::new()),
        }
    }
}

/// The mark of a deleted row.
const DELETED: u8 = b'*';

struct Field<'a> {
    name: &'a [u8],
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
    let fields = fields(bytes, start);
    if fields.iter().any(|f| f.to > width) {
        return Err(malformed(
            "fields wider than a row",
            "its header".to_owned(),
        ));
    }
    let rows = body.chunks_exact(width.max(1)).take(count);
    let names = fields.iter().map(|f| f.name);
    let texts = names.chain(rows.clone().flat_map(|row| {
        let texts = fields.iter().filter(|f| f.kind == b'C');
        texts.map(|f| &row[f.from..f.to])
    }));
    let encoding = encoding(label, texts, cpg)?;
    let row = |row: &[u8]| {
        let value = |f: &Field<'_>| {
            let value = value(&row[f.from..f.to], f.kind, encoding);
            (text(f.name, encoding), value)
        };
        let attributes = (row[0] != DELETED).then(|| fields.iter().map(value).collect());
        Row { attributes }
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

/// What the `.cpg` says, else the encoding that every text is in.
fn encoding<'a>(
    label: &str,
    texts: impl Iterator<Item = &'a [u8]> + Clone,
    cpg: Option<&Part>,
) -> Result<Encoding, IngestError> {
    let told = cpg.map(|p| String::from_utf8_lossy(&p.bytes).to_ascii_uppercase());
    match told.as_deref().map(str::trim) {
        Some(told) if told.starts_with("UTF") => return Ok(Encoding::Utf8),
        Some(told) if told.contains("932") || told.contains("JIS") => return Ok(Encoding::Cp932),
        _ => {}
    }
    if texts.clone().all(|text| whole_utf8(text).is_some()) {
        return Ok(Encoding::Utf8);
    }
    match texts.clone().position(|text| whole_cp932(text).is_none()) {
        None => Ok(Encoding::Cp932),
        Some(number) => Err(IngestError::Malformed {
            file: label.to_owned(),
            expected: "texts in UTF-8 or cp932",
            found: "bytes that are neither".to_owned(),
            at: format!("text {}", number + 1),
        }),
    }
}

/// The text; a last character that the width of its field cut off is left out.
fn whole_utf8(bytes: &[u8]) -> Option<&str> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text),
        Err(fault) if fault.error_len().is_none() => {
            std::str::from_utf8(&bytes[..fault.valid_up_to()]).ok()
        }
        Err(_) => None,
    }
}

/// The same for cp932, whose characters have at most two bytes.
fn whole_cp932(bytes: &[u8]) -> Option<std::borrow::Cow<'_, str>> {
    let decode =
        |bytes| encoding_rs::SHIFT_JIS.decode_without_bom_handling_and_without_replacement(bytes);
    decode(bytes).or_else(|| decode(bytes.split_last()?.1))
}

fn fields(bytes: &[u8], start: usize) -> Vec<Field<'_>> {
    let mut out = Vec::new();
    let mut from = 1;
    let descriptors = bytes.get(32..start).unwrap_or_default();
    for field in descriptors.chunks_exact(32).take_while(|f| f[0] != 0x0d) {
        let to = from + usize::from(field[16]);
        out.push(Field {
            name: field[..11].split(|b| *b == 0).next().unwrap_or_default(),
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
        Encoding::Cp932 => whole_cp932(bytes)
            .unwrap_or_else(|| encoding_rs::SHIFT_JIS.decode_without_bom_handling(bytes).0),
        Encoding::Utf8 | Encoding::Utf8Bom | Encoding::Utf16 => {
            whole_utf8(bytes).map_or_else(|| String::from_utf8_lossy(bytes), Into::into)
        }
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_a_text_that_its_field_cut_in_the_middle_of_a_character_is_read_up_to_there() {
        let cp932 = encoding_rs::SHIFT_JIS.encode("鹿島市").0.into_owned();
        for (bytes, expected) in [
            (&"鹿島市".as_bytes()[..8], Encoding::Utf8),
            (&cp932[..5], Encoding::Cp932),
        ] {
            let found = encoding("a.dbf", [bytes].into_iter(), None).expect("is text");
            assert_eq!(found, expected);
            assert_eq!(text(bytes, found), "鹿島");
        }
    }

    #[test]
    fn err_bytes_of_no_known_encoding_are_named_by_their_place() {
        let texts: [&[u8]; 2] = [b"a", b"\x81\x20\xff\xff"];
        let found = encoding("a.dbf", texts.into_iter(), None).expect_err("is no text");
        assert!(
            found.to_string().contains("at text 2 in `a.dbf`"),
            "{found}"
        );
    }
}
