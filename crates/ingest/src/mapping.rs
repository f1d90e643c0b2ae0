//! `--map FILE`: names and values of a source that our formats do not know, mapped by a person.

use std::collections::BTreeMap;

use michi_geo::hazard::{Attribute, HazardKind, Scenario, Scheme};
use serde::Deserialize;

use crate::archive::own_name;
use crate::error::IngestError;

/// What a person says about files that do not say it themselves.
///
/// # Examples
/// ```
/// let map = michi_ingest::mapping::Mapping::parse(r#"
/// kind = "landslide"
/// scheme = "sediment"
/// rank = "区域"
/// phenomenon = "現象種類"
/// [ranks]
/// "警戒区域" = 2
/// "特別警戒区域" = 4
/// "#)?;
/// assert_eq!(map.ranks["特別警戒区域"], 4);
/// # Ok::<(), michi_ingest::error::IngestError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Mapping {
    /// The hazard kind of all files.
    pub kind: Option<HazardKind>,
    /// The rank scheme of all files.
    pub scheme: Option<Scheme>,
    /// The assumed event of all files.
    pub scenario: Option<Scenario>,
    /// The attribute that carries the rank.
    pub rank: Option<String>,
    /// Values of the rank attribute and the ranks they mean; `0` means no zone.
    pub ranks: BTreeMap<String, u8>,
    /// The attribute that carries the phenomenon of a landslide zone.
    pub phenomenon: Option<String>,
    /// The attribute that carries the river name.
    pub river: Option<String>,
    /// The rank of every feature of the files whose own name contains the key.
    pub file_ranks: BTreeMap<String, u8>,
    /// The coordinate system of files that declare none, such as `EPSG:6668`.
    pub crs: Option<String>,
    /// Keeps going although features are faulty; they are left out and stay in the report.
    pub leave_out_faulty: bool,
}

impl Mapping {
    /// Reads a mapping file.
    ///
    /// # Errors
    /// Text that is not such a file; unknown keys are named.
    pub fn parse(text: &str) -> Result<Self, IngestError> {
        toml::from_str(text).map_err(|fault| IngestError::Settings {
            file: "--map".to_owned(),
            expected: "a mapping (kind, scheme, scenario, rank, ranks, phenomenon, crs, …)",
            found: fault.message().to_owned(),
        })
    }

    /// The scheme of zones that are told by their depths.
    ///
    /// # Errors
    /// A scheme that has none: every depth would be its first rank.
    pub fn scheme_of_depths(&self, usual: Scheme) -> Result<Scheme, IngestError> {
        let scheme = self.scheme.unwrap_or(usual);
        if scheme.attribute() == Attribute::Depth {
            return Ok(scheme);
        }
        Err(IngestError::Settings {
            file: "--map".to_owned(),
            expected: "a scheme of depths for water",
            found: format!("`{scheme}`"),
        })
    }

    /// The rank given for every feature of this file, if any; archive and folder names do not count.
    ///
    /// # Errors
    /// Keys of different ranks fit the name: `keikai` and `tokubetsu` in `tokubetsukeikai`.
    pub fn file_rank(&self, label: &str) -> Result<Option<u8>, IngestError> {
        let own = own_name(label);
        let mut fitting = self
            .file_ranks
            .iter()
            .filter(|(part, _)| own.contains(*part));
        let Some((part, rank)) = fitting.next() else {
            return Ok(None);
        };
        match fitting.find(|(_, other)| *other != rank) {
            None => Ok(Some(*rank)),
            Some((other_part, other)) => Err(IngestError::AmbiguousFileRank {
                file: label.to_owned(),
                first: format!("`{part}` = {rank}"),
                second: format!("`{other_part}` = {other}"),
            }),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn err_an_unknown_key_is_named() {
        let found = Mapping::parse("rnak = \"a\"")
            .expect_err("is unknown")
            .to_string();
        assert!(found.contains("rnak"), "{found}");
    }

    #[test]
    fn ok_a_file_rank_is_found_by_part_of_the_name() {
        let map = Mapping::parse("[file_ranks]\ntokubetsu = 4\n").expect("parses");
        assert_eq!(map.file_rank("hida_dosha-tokubetsu.geojson"), Ok(Some(4)));
        assert_eq!(map.file_rank("hida_dosha-keikai.geojson"), Ok(None));
    }

    #[test]
    fn err_two_keys_of_different_ranks_are_both_named() {
        let map = Mapping::parse("[file_ranks]\nkeikai = 2\ntokubetsu = 4\n").expect("parses");
        let found = map
            .file_rank("dosha_tokubetsukeikai.geojson")
            .expect_err("could be yellow or red")
            .to_string();
        assert_eq!(
            found,
            "expected one rank by file name, found `keikai` = 2 and `tokubetsu` = 4 \
             in `dosha_tokubetsukeikai.geojson`"
        );
        let same = Mapping::parse("[file_ranks]\nkeikai = 4\ntokubetsu = 4\n").expect("parses");
        assert_eq!(same.file_rank("tokubetsukeikai.geojson"), Ok(Some(4)));
    }

    #[test]
    fn ok_the_name_of_the_zip_says_nothing_of_its_members() {
        let map = Mapping::parse("[file_ranks]\nkeikai = 2\ntokubetsu = 4\n").expect("parses");
        assert_eq!(
            map.file_rank("keikai.zip/keikai/tokubetsu.shp"),
            Ok(Some(4))
        );
        assert_eq!(map.file_rank("keikai.zip/zones.geojson"), Ok(None));
    }
}
