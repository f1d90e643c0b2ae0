//! CSV with a header row: UTF-8 with or without BOM, or cp932.

use std::collections::BTreeMap;

use geo_types::{Geometry, Point};

use crate::decode::{self, Encoding};
use crate::error::IngestError;
use crate::record::{BrokenRecord, Record, Records, Value, half_width};

/// One row by its column names; values trimmed, as text.
pub type Row = BTreeMap<String, String>;

/// A table with its header in file order.
#[derive(Debug, Clone)]
pub struct Table {
    /// Column names, without blanks and BOM.
    pub header: Vec<String>,
    /// Rows with their line numbers in the file.
    pub rows: Vec<(u64, Row)>,
    /// How many rows hold nothing but separators, as spreadsheets leave them; they are no rows.
    pub blank: usize,
    /// Names of columns that stand there twice with different values; the first counts.
    pub repeated: Vec<String>,
    /// Rows that do not fit the header, with what was expected and found.
    pub broken: Vec<String>,
    /// The encoding found.
    pub encoding: Encoding,
}

impl Table {
    /// Whether a column exists.
    pub fn has(&self, column: &str) -> bool {
        self.header.iter().any(|name| name == column)
    }
}

/// What separates the cells: of comma, tab and semicolon the most frequent outside quotes, in the
/// first line that has one.
fn separator(bytes: &[u8]) -> Option<u8> {
    let mut counts = [(b',', 0_usize), (b'\t', 0), (b';', 0)];
    let mut quoted = false;
    for byte in bytes {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted && counts.iter().any(|(_, count)| *count > 0) => break,
            _ if quoted => {}
            _ => {
                let mark = counts.iter_mut().find(|(mark, _)| mark == byte);
                mark.into_iter().for_each(|(_, count)| *count += 1);
            }
        }
    }
    // Of equals the first of the list.
    let most = counts.iter().map(|(_, count)| *count).max()?;
    let found = counts.iter().find(|(_, count)| *count == most && most > 0);
    found.map(|(mark, _)| *mark)
}

/// Whether bytes look like a table: something separates the cells of the first line.
pub fn is_table(bytes: &[u8]) -> bool {
    // Of UTF-16, every other byte is nothing.
    let start: Vec<u8> = bytes
        .iter()
        .take(4_096)
        .copied()
        .filter(|b| *b != 0)
        .collect();
    separator(&start).is_some()
}

/// Reads a whole table; a row of another width is broken, not guessed at.
///
/// # Errors
/// Bytes that are no text, or a file without a header.
pub fn read(label: &str, bytes: &[u8]) -> Result<Table, IngestError> {
    let (text, encoding) = decode::text(label, bytes)?;
    // One kind of line end: else the reader counts lines differently before and after a `\r\n`.
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let mut reader = csv::ReaderBuilder::new()
        .flexible(true)
        .trim(csv::Trim::All)
        .delimiter(separator(text.as_bytes()).unwrap_or(b','))
        .from_reader(text.as_bytes());
    let header: Vec<String> = match reader.headers() {
        Ok(names) if !names.is_empty() => names.iter().map(str::to_owned).collect(),
        Ok(_) => return Err(no_header(label, "an empty file")),
        Err(fault) => return Err(no_header(label, &fault.to_string())),
    };
    let mut table = Table {
        header,
        rows: Vec::new(),
        blank: 0,
        repeated: Vec::new(),
        broken: Vec::new(),
        encoding,
    };
    for result in reader.records() {
        let record = result.map_err(|fault| IngestError::Malformed {
            file: label.to_owned(),
            expected: "a CSV row",
            found: fault.to_string(),
            at: format!("row {}", table.rows.len() + 1),
        })?;
        let line = record.position().map_or(0, csv::Position::line);
        if record.iter().all(is_nothing) {
            table.blank += 1;
            continue;
        }
        let width = table.header.len();
        // A separator at the end of a row holds nothing.
        let too_long = record.iter().skip(width).any(|cell| !cell.is_empty());
        if record.len() < width || too_long {
            table.broken.push(format!(
                "line {line}: expected {width} columns, found {}",
                record.len()
            ));
            continue;
        }
        let row = row(&record, &table.header, &mut table.repeated);
        table.rows.push((line, row));
    }
    Ok(table)
}

/// A cell that is empty, or holds a dash as spreadsheets fill a column with.
fn is_nothing(cell: &str) -> bool {
    matches!(cell, "" | "-" | "－" | "―" | "ー" | "—")
}

/// The cells by their columns; of columns of one name, the first that holds something counts.
fn row(record: &csv::StringRecord, header: &[String], repeated: &mut Vec<String>) -> Row {
    let mut row = Row::new();
    for (name, value) in header.iter().zip(record) {
        let value = value.trim();
        match row.get_mut(name) {
            None => {
                row.insert(name.clone(), value.to_owned());
            }
            Some(known) if known.is_empty() => value.clone_into(known),
            Some(known) if *known == value || value.is_empty() || name.is_empty() => {}
            Some(_) if repeated.contains(name) => {}
            Some(_) => repeated.push(name.clone()),
        }
    }
    row
}

/// The rows as point features, from the columns of longitude and latitude.
pub fn points(table: &Table, lon: &str, lat: &str) -> Records {
    let mut out = Records {
        encoding: Some(table.encoding),
        ..Records::default()
    };
    for (line, row) in &table.rows {
        let number = usize::try_from(*line).unwrap_or(usize::MAX);
        let attributes = row
            .iter()
            .map(|(k, v)| (k.clone(), Value::from_text(v)))
            .collect();
        let read = |name: &str| row.get(name).map(|v| half_width(v)).unwrap_or_default();
        let geometry = match (read(lon), read(lat)) {
            (x, y) if x.is_empty() && y.is_empty() => None,
            (x, y) => match (x.parse::<f64>(), y.parse::<f64>()) {
                (Ok(x), Ok(y)) => Some(Geometry::Point(Point::new(x, y))),
                _ => {
                    let fault = format!("line {line}: expected two numbers, found `{x}`, `{y}`");
                    out.broken.push(BrokenRecord { number, fault });
                    continue;
                }
            },
        };
        out.records.push(Record {
            number,
            attributes,
            geometry,
            doubt: None,
        });
    }
    for fault in &table.broken {
        out.broken.push(BrokenRecord {
            number: 0,
            fault: fault.clone(),
        });
    }
    out
}

fn no_header(label: &str, found: &str) -> IngestError {
    IngestError::Malformed {
        file: label.to_owned(),
        expected: "a CSV header",
        found: found.to_owned(),
        at: "line 1".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ok_bom_and_cp932_give_the_same_table() {
        let text = "名称,緯度\r\n祐徳,33.07\r\n";
        let cp932 = encoding_rs::SHIFT_JIS.encode(text).0.into_owned();
        let bom = [&[0xef, 0xbb, 0xbf], text.as_bytes()].concat();
        for bytes in [cp932, bom] {
            let table = read("a.csv", &bytes).expect("reads");
            assert!(table.has("名称"));
            assert_eq!(table.rows[0].1["緯度"], "33.07");
        }
    }

    #[test]
    fn ok_rows_of_nothing_but_separators_are_counted_and_skipped() {
        let table = read("a.csv", b"a,b\r\n1,2\r\n,\r\n , \r\n3,4\r\n,,,\r\n").expect("reads");
        assert_eq!(
            (table.rows.len(), table.blank, table.broken.len()),
            (2, 3, 0)
        );
    }

    #[test]
    fn ok_lines_are_counted_alike_with_every_line_end() {
        for end in ["\n", "\r\n", "\r"] {
            let text = ["a,b", "1,2", "\"x\ny\",2", "3", ""].join(end);
            let table = read("a.csv", text.as_bytes()).expect("reads");
            let lines: Vec<u64> = table.rows.iter().map(|(line, _)| *line).collect();
            assert_eq!(lines, [2, 3]);
            assert_eq!(table.broken, ["line 5: expected 2 columns, found 1"]);
        }
    }

    #[test]
    fn err_a_short_row_is_named_by_its_line() {
        let table = read("a.csv", b"a,b\n1,2\n3\n").expect("reads");
        assert_eq!((table.rows.len(), table.broken.len()), (1, 1));
        assert_eq!(table.broken[0], "line 3: expected 2 columns, found 1");
    }
}
