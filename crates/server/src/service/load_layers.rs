//! Reads the folder of layers: a faulty layer keeps its faults, a faulty city stops the start.

use std::path::{Path, PathBuf};

use michi_geo::city::{CITY_FILE, City};
use michi_geo::fault::{Fault, Problem};
use michi_geo::load::LoadedLayer;

/// Largest file of a layer that is read, in bytes.
pub const FILE_MAX_BYTES: u64 = 256 * 1024 * 1024;

/// The city and its layers, in the order of their ids.
#[derive(Debug)]
pub struct LoadedFolder {
    /// What `city.toml` says.
    pub city: City,
    /// Every layer, the faulty ones included.
    pub layers: Vec<LoadedLayer>,
}

/// Why the folder as a whole cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum LayersError {
    /// The folder cannot be read.
    #[error("expected a folder of layers at `{}`", path.display())]
    Unreadable {
        /// The folder asked for.
        path: PathBuf,
        /// What the file system said.
        source: std::io::Error,
    },
    /// `city.toml` cannot be used.
    #[error("expected a sound `{}`, found {}", path.display(), listed(faults))]
    City {
        /// The file.
        path: PathBuf,
        /// Everything that is wrong with it.
        faults: Vec<Fault>,
    },
}

fn listed(faults: &[Fault]) -> String {
    let lines: Vec<String> = faults.iter().map(|fault| format!("\n  {fault}")).collect();
    let noun = if faults.len() == 1 { "fault" } else { "faults" };
    format!("{} {noun}:{}", faults.len(), lines.concat())
}

/// Reads `folder`.
///
/// # Errors
/// [`LayersError`] when the folder or its `city.toml` cannot be used.
pub fn load_layers(folder: &Path) -> Result<LoadedFolder, LayersError> {
    let city = load_city(folder)?;
    let layers = layer_ids(folder)?;
    let load = |id: &String| LoadedLayer::load(id, |file| read(&folder.join(id).join(file)));
    Ok(LoadedFolder {
        city,
        layers: layers.iter().map(load).collect(),
    })
}

/// Reads `city.toml` of `folder`.
///
/// # Errors
/// [`LayersError::City`] with every fault of the file.
pub fn load_city(folder: &Path) -> Result<City, LayersError> {
    let path = folder.join(CITY_FILE);
    let one = |problem| vec![Fault::in_file(None, CITY_FILE, problem)];
    let parsed = match read(&path) {
        None => Err(one(Problem::MissingFile)),
        Some(bytes) => match String::from_utf8(bytes) {
            Ok(text) => City::parse(&text),
            Err(fault) => Err(one(Problem::NotUtf8 {
                at: fault.utf8_error().valid_up_to(),
            })),
        },
    };
    parsed.map_err(|faults| LayersError::City { path, faults })
}

/// Names of the layer folders in order; hidden and temporary ones are left out.
///
/// # Errors
/// [`LayersError::Unreadable`] when the folder cannot be listed.
pub fn layer_ids(folder: &Path) -> Result<Vec<String>, LayersError> {
    let unreadable = |source| LayersError::Unreadable {
        path: folder.to_owned(),
        source,
    };
    let mut ids = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(unreadable)? {
        let entry = entry.map_err(unreadable)?;
        let name = entry.file_name().to_string_lossy().into_owned();
        if entry.path().is_dir() && !name.starts_with('.') {
            ids.push(name);
        }
    }
    ids.sort();
    Ok(ids)
}

/// The bytes of a file, or none when there is no file of a reasonable size: a pipe or a device that
/// somebody put there is not waited for.
pub fn read(path: &Path) -> Option<Vec<u8>> {
    let size = std::fs::metadata(path).ok().filter(|m| m.is_file())?.len();
    (size <= FILE_MAX_BYTES)
        .then(|| std::fs::read(path).ok())
        .flatten()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn err_a_folder_without_a_city_names_the_file() {
        let fault = load_layers(Path::new("no/such/layers"))
            .unwrap_err()
            .to_string();
        assert!(fault.contains("no/such/layers/city.toml"), "{fault}");
        assert!(fault.contains("expected the file to be there"), "{fault}");
    }
}
