//! What is wrong with a layer folder or the city file, and where.

use crate::code::UnknownCode;
use crate::coord::CoordError;
use crate::date::NotADate;
use crate::rank::UnknownRank;

/// The most faults one file reports one by one; the rest are counted.
///
/// # Source
/// Own choice: a swapped file has one fault per feature, and nobody reads thousands of lines.
pub const MOST_FAULTS: usize = 50;

/// One thing that is wrong, with the place where it is wrong.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
#[error("{problem}{}", self.place())]
pub struct Fault {
    /// The layer, where the fault is in one.
    pub layer: Option<String>,
    /// The file, relative to the layer's folder (or to `layers/`).
    pub file: String,
    /// The feature, counted from 1 in the order of the file.
    pub feature: Option<usize>,
    /// What was expected and what was found.
    pub problem: Problem,
}

impl Fault {
    /// A fault of a whole file.
    pub fn in_file(layer: Option<&str>, file: &str, problem: Problem) -> Self {
        Fault {
            layer: layer.map(str::to_owned),
            file: file.to_owned(),
            feature: None,
            problem,
        }
    }

    fn place(&self) -> String {
        let mut place = format!(", in `{}`", self.file);
        if let Some(feature) = self.feature {
            place.push_str(&format!(", feature {feature}"));
        }
        if let Some(layer) = &self.layer {
            place.push_str(&format!(", layer `{layer}`"));
        }
        place
    }
}

/// What was expected and what was found.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Problem {
    /// A file the manifest names, or the manifest itself, is not there.
    #[error("expected the file to be there, found nothing")]
    MissingFile,
    /// Bytes that are not UTF-8.
    #[error("expected UTF-8, found another encoding at byte {at}")]
    NotUtf8 {
        /// The first bad byte.
        at: usize,
    },
    /// Text that is not TOML, or a value of the wrong type.
    #[error("expected TOML of the documented form, found {found} (line {line})")]
    Toml {
        /// What the parser met.
        found: String,
        /// The line, from 1.
        line: usize,
    },
    /// Text that is not JSON.
    #[error("expected JSON, found {found}")]
    Json {
        /// What the parser met, with line and column.
        found: String,
    },
    /// A word where a number has to be, as some tools write for "no value".
    #[error("expected a finite number, found `{found}`")]
    NotANumber {
        /// The word.
        found: String,
    },
    /// JSON of another shape than asked for.
    #[error("expected {expected}, found {found}")]
    Shape {
        /// What the format asks for.
        expected: &'static str,
        /// What is there instead.
        found: String,
    },
    /// A key that has to be there is not.
    #[error("expected the key `{key}`, found none")]
    MissingKey {
        /// The key, with its table.
        key: String,
    },
    /// A key that must not be there in this case.
    #[error("expected no key `{key}` {when}, found one")]
    ExtraKey {
        /// The key, with its table.
        key: String,
        /// In which case it must be absent.
        when: &'static str,
    },
    /// A word outside its closed list.
    #[error("{cause} at key `{key}`")]
    Code {
        /// The key.
        key: String,
        /// The word and its list.
        cause: UnknownCode,
    },
    /// Text that is not a lower-case code of letters, digits, `_` and `-`.
    #[error(
        "expected a code of lower-case letters, digits, `_` or `-` at key `{key}`, found `{found}`"
    )]
    NotACode {
        /// The key.
        key: String,
        /// The text.
        found: String,
    },
    /// Text that is not a date.
    #[error("{cause} at key `{key}`")]
    BadDate {
        /// The key.
        key: String,
        /// The text.
        cause: NotADate,
    },
    /// Text that is not an address on the web.
    #[error("expected an https or http address at key `{key}`, found `{found}`")]
    NotAUrl {
        /// The key.
        key: String,
        /// The text.
        found: String,
    },
    /// An id that occurs twice.
    #[error("expected every {what} once, found `{id}` twice")]
    Twice {
        /// What the id names.
        what: &'static str,
        /// The id.
        id: String,
    },
    /// A layer whose id is not its folder's name.
    #[error("expected id `{folder}`, the folder's name, found `{found}`")]
    WrongId {
        /// The folder's name.
        folder: String,
        /// The id in the manifest.
        found: String,
    },
    /// A scheme that does not measure the layer's attribute.
    #[error("expected a scheme for `{attribute}`, found `{scheme}`")]
    WrongScheme {
        /// The attribute in the manifest.
        attribute: &'static str,
        /// The scheme in the manifest.
        scheme: &'static str,
    },
    /// A file of another size than the manifest records.
    #[error("expected {expected} bytes, found {found}")]
    Size {
        /// Bytes in the manifest.
        expected: u64,
        /// Bytes in the file.
        found: u64,
    },
    /// A file with another checksum than the manifest records.
    #[error("expected sha256 `{expected}`, found `{found}`")]
    Checksum {
        /// Checksum in the manifest.
        expected: String,
        /// Checksum of the file.
        found: String,
    },
    /// Another number of features than the manifest records.
    #[error("expected {expected} features, found {found}")]
    Count {
        /// Features in the manifest.
        expected: u64,
        /// Features in the file.
        found: u64,
    },
    /// A layer of data without any feature.
    #[error("expected at least one feature, found none")]
    Empty,
    /// A position that is not one.
    #[error("{cause}")]
    Position {
        /// What is wrong with it.
        cause: CoordError,
    },
    /// A position outside Japan.
    #[error("expected a position in Japan (lon 122 to 154, lat 20 to 46), found `{lon}, {lat}`")]
    OutsideJapan {
        /// Longitude, degrees.
        lon: f64,
        /// Latitude, degrees.
        lat: f64,
    },
    /// A position that would be in Japan with its two numbers exchanged.
    #[error("expected lon, lat, found `{first}, {second}`, which is lat, lon (swapped axes)")]
    SwappedAxes {
        /// The first number.
        first: f64,
        /// The second number.
        second: f64,
    },
    /// A number that is not a rank of the layer's scheme.
    #[error("{cause}")]
    Rank {
        /// The number and the scheme.
        cause: UnknownRank,
    },
    /// A ring with too few positions.
    #[error("expected a ring of at least 4 positions, found {found}")]
    ShortRing {
        /// How many there are.
        found: usize,
    },
    /// A ring whose last position is not its first.
    #[error("expected a closed ring, found first `{first}` and last `{last}`")]
    OpenRing {
        /// First position.
        first: String,
        /// Last position.
        last: String,
    },
    /// A ring that encloses nothing.
    #[error("expected a ring that encloses an area, found one of no area at `{at}`")]
    FlatRing {
        /// Its first position.
        at: String,
    },
    /// A polygon whose edges cross.
    #[error("expected edges that do not cross, found a crossing at `{at}`")]
    SelfIntersection {
        /// A position near the crossing.
        at: String,
    },
    /// A hole outside its polygon.
    #[error("expected a hole inside its polygon, found one outside at `{at}`")]
    HoleOutside {
        /// The hole's first position.
        at: String,
    },
    /// A line with too few positions.
    #[error("expected a line of at least 2 positions, found {found}")]
    ShortLine {
        /// How many there are.
        found: usize,
    },
    /// More faults of the same file, not listed one by one.
    #[error("expected no fault, found {count} more")]
    More {
        /// How many.
        count: usize,
    },
}

/// A position as it is shown in a fault.
pub(crate) fn shown(c: geo_types::Coord<f64>) -> String {
    format!("{}, {}", c.x, c.y)
}

/// Collects faults of one file, up to a limit, and counts the rest.
#[derive(Debug)]
pub(crate) struct Faults<'a> {
    layer: Option<&'a str>,
    file: &'a str,
    list: Vec<Fault>,
    more: usize,
}

impl<'a> Faults<'a> {
    pub(crate) fn new(layer: Option<&'a str>, file: &'a str) -> Self {
        Faults {
            layer,
            file,
            list: Vec::new(),
            more: 0,
        }
    }

    pub(crate) fn push(&mut self, problem: Problem) {
        self.add(None, problem);
    }

    pub(crate) fn push_at(&mut self, feature: usize, problem: Problem) {
        self.add(Some(feature), problem);
    }

    fn add(&mut self, feature: Option<usize>, problem: Problem) {
        if self.list.len() < MOST_FAULTS {
            let fault = Fault::in_file(self.layer, self.file, problem);
            self.list.push(Fault { feature, ..fault });
        } else {
            self.more += 1;
        }
    }

    /// The value when nothing was wrong, else every fault.
    pub(crate) fn or<T>(self, value: Option<T>) -> Result<T, Vec<Fault>> {
        match value {
            Some(value) if self.list.is_empty() => Ok(value),
            _ => Err(self.into_list()),
        }
    }

    pub(crate) fn into_list(mut self) -> Vec<Fault> {
        if self.more > 0 {
            let more = Problem::More { count: self.more };
            self.list.push(Fault::in_file(self.layer, self.file, more));
        }
        self.list
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_says_what_was_expected_what_was_found_and_where() {
        let cause = UnknownRank {
            scheme: crate::hazard::Scheme::Standard6,
            highest: 6,
            found: 9,
        };
        let fault = Fault {
            layer: Some("flood-l2".to_owned()),
            file: "data.geojson".to_owned(),
            feature: Some(12),
            problem: Problem::Rank { cause },
        };
        assert_eq!(
            fault.to_string(),
            "expected a rank from 1 to 6 (standard6), found `9`, \
             in `data.geojson`, feature 12, layer `flood-l2`"
        );
    }

    #[test]
    fn faults_beyond_the_limit_are_counted_not_listed() {
        let mut faults = Faults::new(None, "data.geojson");
        for feature in 0..MOST_FAULTS + 7 {
            faults.push_at(feature, Problem::Empty);
        }
        let list = faults.into_list();
        assert_eq!(list.len(), MOST_FAULTS + 1);
        assert_eq!(list.last().unwrap().problem, Problem::More { count: 7 });
    }
}
