//! One feature as a container format gives it: attributes and geometry, not yet understood.

use std::collections::BTreeMap;

use geo_types::Geometry;

use crate::decode::Encoding;

/// The value of one attribute.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Absent, null, empty, or the word 空白 of older official files.
    Empty,
    /// A number.
    Number(f64),
    /// A text, trimmed.
    Text(String),
}

impl Value {
    /// Reads a text; empty and 空白 mean that there is no value.
    pub fn from_text(text: &str) -> Self {
        let text = text.trim_matches(|c: char| c.is_whitespace() || c == '\0');
        if text.is_empty() || text == "空白" {
            Self::Empty
        } else {
            Self::Text(text.to_owned())
        }
    }

    /// The text, if there is one; whole numbers print without a point.
    pub fn text(&self) -> Option<String> {
        match self {
            Self::Empty => None,
            Self::Number(number) => Some(number.to_string()),
            Self::Text(text) => Some(text.clone()),
        }
    }

    /// The value as a small whole number, whether it came as a number or as digits.
    pub fn code(&self) -> Option<u8> {
        match self {
            Self::Empty => None,
            Self::Number(n) if n.fract() == 0.0 && (0.0..=255.0).contains(n) => Some(*n as u8),
            Self::Number(_) => None,
            Self::Text(text) => {
                let text = half_width(text);
                let whole = text.trim_end_matches('0').strip_suffix('.');
                whole.unwrap_or(&text).parse().ok()
            }
        }
    }
}

/// Full-width digits, letters and marks to their half-width forms; blanks removed.
pub fn half_width(text: &str) -> String {
    text.chars()
        .filter(|c| !c.is_whitespace())
        .map(|c| match c {
            '！'..='～' => char::from_u32(c as u32 - 0xfee0).unwrap_or(c),
            '〜' | '∼' => '~',
            '㍍' => 'm',
            '−' | '‐' | '–' | '—' | 'ー' => '-',
            other => other,
        })
        .collect()
}

/// One feature with its attributes.
#[derive(Debug, Clone)]
pub struct Record {
    /// Number within its file, from 1, for reports.
    pub number: usize,
    /// Attributes by their name in the file.
    pub attributes: BTreeMap<String, Value>,
    /// Geometry as found, not yet checked; `None` when it is absent.
    pub geometry: Option<Geometry<f64>>,
    /// What is unusual about the geometry, for a person to look at.
    pub doubt: Option<&'static str>,
}

impl Record {
    /// The value of an attribute; `Empty` when the attribute is absent.
    pub fn get(&self, name: &str) -> &Value {
        self.attributes.get(name).unwrap_or(&Value::Empty)
    }

    /// The text of an attribute.
    pub fn text(&self, name: &str) -> Option<String> {
        self.get(name).text()
    }
}

/// A part that could not be read as a feature.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BrokenRecord {
    /// Number within its file, from 1.
    pub number: usize,
    /// What was expected and found.
    pub fault: String,
}

/// A whole container: features, what could not be read, and what it says of itself.
#[derive(Debug, Clone, Default)]
pub struct Records {
    /// The features.
    pub records: Vec<Record>,
    /// Features that could not be read.
    pub broken: Vec<BrokenRecord>,
    /// The declared coordinate system, if any.
    pub crs: Option<String>,
    /// How many features are marked as deleted; they are not among the records.
    pub deleted: usize,
    /// The encoding of the attributes.
    pub encoding: Option<Encoding>,
}

impl Records {
    /// Whether any feature carries this attribute; some writers leave empty ones out.
    pub fn has(&self, name: &str) -> bool {
        let mut records = self.records.iter();
        records.any(|r| r.attributes.contains_key(name))
    }
}
