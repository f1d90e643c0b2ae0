//! Why an import could not be made at all.

use thiserror::Error;

/// The command of GDAL that makes what can be read of what cannot.
pub(crate) const TO_GEOJSON: &str = "`ogr2ogr -f GeoJSON -t_srs EPSG:6668 OUT.geojson IN`";

/// Everything that stops an import; nothing is written then.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum IngestError {
    /// A gzip or zip could not be unpacked.
    #[error("expected a whole archive, found {found} in `{file}`")]
    BrokenArchive {
        /// Label of the file.
        file: String,
        /// What the unpacker said.
        found: String,
    },
    /// An archive holds more members than are opened.
    #[error("expected at most {max} members, found {found} in `{file}`")]
    TooManyMembers {
        /// Label of the file.
        file: String,
        /// The bound.
        max: usize,
        /// Members found.
        found: usize,
    },
    /// An archive holds no file.
    #[error("expected files inside the archive, found none in `{file}`")]
    EmptyArchive {
        /// Label of the file.
        file: String,
    },
    /// A file or its unpacked content is too large.
    #[error("expected at most {max_bytes} bytes, found more in `{file}`")]
    TooLarge {
        /// Label of the file.
        file: String,
        /// The bound.
        max_bytes: u64,
    },
    /// Bytes are neither UTF-8 nor the encoding the format allows.
    #[error("expected {expected}, found a byte that is neither at offset {offset} in `{file}`")]
    WrongEncoding {
        /// Label of the file.
        file: String,
        /// Encodings that are allowed here.
        expected: &'static str,
        /// Offset of the first wrong byte.
        offset: usize,
    },
    /// A file is cut off or is not what its beginning promised.
    #[error("expected {expected}, found {found} at {at} in `{file}`")]
    Malformed {
        /// Label of the file.
        file: String,
        /// What the format asks for.
        expected: &'static str,
        /// What was there.
        found: String,
        /// Line, row, feature or byte.
        at: String,
    },
    /// No known format matched.
    #[error("expected a known official format, found {found} in `{file}`")]
    UnknownFormat {
        /// Label of the file.
        file: String,
        /// What the content looks like.
        found: String,
    },
    /// The content cannot be read without being told something.
    #[error("expected {expected}, found none: `{file}` does not say it; give it with {how}")]
    NeedsMapping {
        /// Label of the file.
        file: String,
        /// The missing knowledge.
        expected: &'static str,
        /// The option that supplies it.
        how: &'static str,
    },
    /// Two keys of a mapping fit one file and say different ranks.
    #[error("expected one rank by file name, found {first} and {second} in `{file}`")]
    AmbiguousFileRank {
        /// Label of the file.
        file: String,
        /// The first key and its rank.
        first: String,
        /// Another key and its rank.
        second: String,
    },
    /// A known data set that must not be shown as what it is not.
    #[error("expected {expected}, found {found} in `{file}`")]
    Refused {
        /// Label of the file.
        file: String,
        /// What would be taken.
        expected: &'static str,
        /// What it is instead.
        found: &'static str,
    },
    /// The coordinate reference system is not one of those that equal WGS 84 here.
    #[error(
        "expected lon, lat in WGS 84 or JGD, found `{found}` in `{file}`: {TO_GEOJSON} converts it"
    )]
    UnknownCrs {
        /// Label of the file.
        file: String,
        /// The declared system.
        found: String,
    },
    /// Files of one import disagree about what the layer is.
    #[error(
        "expected one layer, found {first} and {second} in `{file}`: say which with --role, --kind, --attribute or --scenario"
    )]
    MixedContent {
        /// Label of the second file.
        file: String,
        /// What the first files hold.
        first: String,
        /// What this one holds.
        second: String,
    },
    /// The layer folder says something else than the files.
    #[error("expected {expected} for layer `{layer}`, found {found}")]
    WrongLayer {
        /// Layer id.
        layer: String,
        /// What the manifest or option asks for.
        expected: String,
        /// What the files hold.
        found: String,
    },
    /// A settings file (city, layer, readings, map) is broken.
    #[error("expected {expected}, found {found} in `{file}`")]
    Settings {
        /// Name of the settings file.
        file: String,
        /// What it should hold.
        expected: &'static str,
        /// What was wrong.
        found: String,
    },
    /// Nothing was left after checking.
    #[error("expected at least one feature, found {read} read and none kept for layer `{layer}`")]
    NothingKept {
        /// Layer id.
        layer: String,
        /// Features read.
        read: usize,
    },
    /// Features are wrong; dropping them would make the map say less danger than there is.
    #[error(
        "expected no faulty feature, found {count} for layer `{layer}`: {first} \
         (`leave_out_faulty = true` in a file for --map goes on without them)"
    )]
    FaultyFeatures {
        /// Layer id.
        layer: String,
        /// Faulty features.
        count: usize,
        /// The first one, named.
        first: String,
    },
    /// What the import made is not what the server reads; a fault of the import itself.
    #[error(
        "expected to have made a sound layer `{layer}`: {found}; please report this with the files"
    )]
    Unreadable {
        /// Layer id.
        layer: String,
        /// The first fault of the reader.
        found: String,
    },
    /// No file was given.
    #[error("expected at least one file, found none for layer `{layer}`")]
    NoFile {
        /// Layer id.
        layer: String,
    },
}
