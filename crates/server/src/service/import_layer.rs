//! Imports official files into a layer folder, whole or not at all.

use std::collections::{BTreeMap, BTreeSet};
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use michi_geo::city::CITY_FILE;
use michi_geo::date::Date;
use michi_geo::geojson::DATA_FILE;
use michi_geo::layer::{MANIFEST_FILE, Manifest, Role};
use michi_geo::load::LoadedLayer;
use michi_ingest::archive::MAX_FILE_BYTES;
use michi_ingest::import::{ImportFault, Imported, Options, import};
use michi_ingest::wanted::Wanted;

use super::load_layers::{self, layer_ids};

/// The file with readings of names, beside `city.toml`.
pub const READINGS_FILE: &str = "readings.toml";
/// The layer whose data says what is inside the city.
const BOUNDARY: &str = "boundary";
/// Longest layer id.
const ID_MAX_BYTES: usize = 40;

/// What is asked of an import.
#[derive(Debug)]
pub struct Request<'a> {
    /// The folder of layers.
    pub layers: &'a Path,
    /// The layer to write.
    pub id: &'a str,
    /// The official files.
    pub files: &'a [PathBuf],
    /// Which layer is asked for, where the files hold several or do not say it.
    pub wanted: Wanted,
    /// The mapping file, for attributes nobody else uses.
    pub map: Option<&'a Path>,
    /// The day the files were fetched.
    pub today: Date,
}

/// Why nothing was imported.
#[derive(Debug, thiserror::Error)]
pub enum ImportError {
    /// A layer id that cannot be a folder's name.
    #[error("expected a layer id of a-z, 0-9 and `-`, at most {ID_MAX_BYTES} long, found `{id}`")]
    BadId {
        /// The id as given.
        id: String,
    },
    /// A file that cannot be read, or is too large.
    #[error("expected a readable file of at most {MAX_FILE_BYTES} bytes at `{}`", path.display())]
    Unreadable {
        /// Where.
        path: PathBuf,
        /// What the file system said.
        source: io::Error,
    },
    /// A layer that the server would not read.
    #[error(
        "expected a layer of at most {} bytes, found {bytes}: give the files of a smaller area",
        load_layers::FILE_MAX_BYTES
    )]
    TooLarge {
        /// What the data would take.
        bytes: u64,
    },
    /// The files do not make a layer.
    #[error("nothing imported from {files}")]
    Refused {
        /// Names of the files.
        files: String,
        /// Why, and what had been read.
        source: ImportFault,
    },
}

/// Reads the files into a layer; nothing is written yet.
///
/// # Errors
/// [`ImportError`] that names the file and what was expected of it.
pub fn read_layer(request: &Request<'_>) -> Result<Imported, ImportError> {
    let id = request.id;
    let sound = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-';
    if id.is_empty() || id.len() > ID_MAX_BYTES || !id.bytes().all(sound) || id.starts_with('-') {
        return Err(ImportError::BadId { id: id.to_owned() });
    }
    let paths = with_companions(request.files);
    let mut files = Vec::new();
    for (path, label) in paths.iter().zip(labels(&paths)) {
        files.push((label, read(path)?));
    }
    let files: Vec<(&str, &[u8])> = files
        .iter()
        .map(|(name, bytes)| (name.as_str(), bytes.as_slice()))
        .collect();
    let city = text(&request.layers.join(CITY_FILE))?;
    let beside = |name: &str| optional_text(&request.layers.join(name));
    let readings = beside(READINGS_FILE)?;
    let boundary = if id == BOUNDARY {
        None
    } else {
        beside("boundary/data.geojson")?
    };
    let manifest = beside(&format!("{id}/{MANIFEST_FILE}"))?;
    let old = beside(&format!("{id}/{DATA_FILE}"))?;
    let map = request.map.map(text).transpose()?;
    let taken = places_of_others(request.layers, id);
    let options = Options {
        city: &city,
        readings: readings.as_deref(),
        boundary: boundary.as_deref(),
        manifest: manifest.as_deref(),
        old: old.as_deref(),
        map: map.as_deref(),
        taken: &taken,
        wanted: request.wanted,
        retrieved_at: request.today,
    };
    let imported = import(id, &files, &options).map_err(|source| ImportError::Refused {
        files: files
            .iter()
            .map(|(name, _)| *name)
            .collect::<Vec<_>>()
            .join(", "),
        source,
    })?;
    let bytes = imported.data.len() as u64;
    if bytes > load_layers::FILE_MAX_BYTES {
        return Err(ImportError::TooLarge { bytes });
    }
    Ok(imported)
}

/// Ids of the places in the other layers; a layer that cannot be read has none.
fn places_of_others(layers: &Path, own: &str) -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for id in layer_ids(layers).unwrap_or_default() {
        let manifest = load_layers::read(&layers.join(&id).join(MANIFEST_FILE));
        let text = manifest.and_then(|bytes| String::from_utf8(bytes).ok());
        let manifest = text.and_then(|text| Manifest::parse(&text, &id).ok());
        if id == own || manifest.is_none_or(|m| m.role != Role::Places) {
            continue;
        }
        let layer = LoadedLayer::load(&id, |file| load_layers::read(&layers.join(&id).join(file)));
        ids.extend(
            layer
                .features()
                .places()
                .iter()
                .map(|place| place.id.clone()),
        );
    }
    ids
}

/// The files, and beside each shapefile what its attributes and coordinate system are in.
fn with_companions(files: &[PathBuf]) -> Vec<PathBuf> {
    let is_shp = |path: &&PathBuf| {
        path.extension()
            .is_some_and(|e| e.eq_ignore_ascii_case("shp"))
    };
    let mut all = files.to_vec();
    for shp in files.iter().filter(is_shp) {
        for path in beside(shp) {
            if !all.contains(&path) {
                all.push(path);
            }
        }
    }
    all
}

/// The attributes, the coordinate system and the encoding of a shapefile, in any case of letters.
fn beside(shp: &Path) -> Vec<PathBuf> {
    let is_part = |path: &Path| {
        let extension = path.extension().map(|e| e.to_string_lossy().to_lowercase());
        let known = extension.is_some_and(|e| ["dbf", "prj", "cpg"].contains(&e.as_str()));
        known && stem(path) == stem(shp)
    };
    let folder = shp.parent().filter(|folder| !folder.as_os_str().is_empty());
    let listed = std::fs::read_dir(folder.unwrap_or(Path::new(".")));
    let names = listed.into_iter().flatten().flatten();
    let names = names.map(|entry| shp.with_file_name(entry.file_name()));
    let mut found: Vec<PathBuf> = names
        .filter(|path| is_part(path) && path.is_file())
        .collect();
    found.sort();
    found
}

/// What the files are called in reports: their names; with their folders, where files of one name
/// lie in several, so that none is taken for a part of another.
fn labels(paths: &[PathBuf]) -> Vec<String> {
    let mut folders: BTreeMap<String, BTreeSet<Option<&Path>>> = BTreeMap::new();
    for path in paths {
        folders.entry(stem(path)).or_default().insert(path.parent());
    }
    // The tables of a bus feed belong to their folder, whatever their own names are.
    let one_folder = folders.values().all(|all| all.len() < 2);
    let label = |path: &PathBuf| {
        let own = path.file_name().unwrap_or(path.as_os_str());
        let shown = if one_folder { Path::new(own) } else { path };
        shown.to_string_lossy().trim_start_matches('/').to_owned()
    };
    paths.iter().map(label).collect()
}

/// The name without its ending, in small letters.
fn stem(path: &Path) -> String {
    let stem = path.file_stem().unwrap_or(path.as_os_str());
    stem.to_string_lossy().to_lowercase()
}

fn read(path: &Path) -> Result<Vec<u8>, ImportError> {
    read_bounded(path, MAX_FILE_BYTES).map_err(|source| ImportError::Unreadable {
        path: path.to_owned(),
        source,
    })
}

/// A pipe or a device does not say how long it is.
fn read_bounded(path: &Path, most: u64) -> io::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let file = File::open(path)?;
    file.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most {
        return Err(io::ErrorKind::FileTooLarge.into());
    }
    Ok(bytes)
}

fn text(path: &Path) -> Result<String, ImportError> {
    let wrong = |fault| io::Error::new(io::ErrorKind::InvalidData, fault);
    String::from_utf8(read(path)?).map_err(|fault| ImportError::Unreadable {
        path: path.to_owned(),
        source: wrong(fault),
    })
}

fn optional_text(path: &Path) -> Result<Option<String>, ImportError> {
    if path.exists() {
        text(path).map(Some)
    } else {
        Ok(None)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn err_a_device_without_end_is_read_up_to_the_limit_only() {
        let fault = read_bounded(Path::new("/dev/zero"), 1_000).unwrap_err();
        assert_eq!(fault.kind(), io::ErrorKind::FileTooLarge);
    }

    #[test]
    fn ok_a_shapefile_brings_its_attributes_and_its_coordinate_system() {
        let folder = tempfile::tempdir().unwrap();
        let folder = folder.path();
        for name in ["x.shp", "x.dbf", "X.Prj", "y.dbf"] {
            std::fs::write(folder.join(name), "").unwrap();
        }
        let given = [folder.join("x.shp"), folder.join("x.dbf")];
        let all = with_companions(&given);
        let names = labels(&all);
        assert_eq!(names, ["x.shp", "x.dbf", "X.Prj"]);
    }

    #[test]
    fn ok_files_of_one_name_in_two_folders_keep_their_folders() {
        let paths = ["east/zones.shp", "/west/Zones.dbf", "east/other.csv"].map(PathBuf::from);
        assert_eq!(
            labels(&paths),
            ["east/zones.shp", "west/Zones.dbf", "east/other.csv"]
        );
        assert_eq!(labels(&paths[1..]), ["Zones.dbf", "other.csv"]);
    }

    #[test]
    fn err_ids_that_leave_the_folder_are_refused() {
        for id in ["", "..", "a/b", "A", "-a", &"a".repeat(41)] {
            let request = Request {
                layers: Path::new("."),
                id,
                files: &[],
                wanted: Wanted::default(),
                map: None,
                today: Date::new(2026, 11, 20).unwrap(),
            };
            assert!(
                matches!(read_layer(&request), Err(ImportError::BadId { .. })),
                "{id}"
            );
        }
    }
}
