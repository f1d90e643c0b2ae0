//! Checks a folder of layers: everything that import would refuse and start would report.

use std::io;
use std::path::{Path, PathBuf};

use michi_geo::city::CITY_FILE;
use michi_geo::geojson::DATA_FILE;
use michi_geo::layer::MANIFEST_FILE;
use michi_ingest::check::{Checked, LayerFiles, check};

use crate::service::import_layer::READINGS_FILE;
use crate::service::load_layers::{LayersError, layer_ids, read};

/// Why nothing could be checked.
#[derive(Debug, thiserror::Error)]
pub enum CheckError {
    /// The folder cannot be listed.
    #[error(transparent)]
    Folder(#[from] LayersError),
    /// The city file cannot be read as text.
    #[error("expected a readable text file at `{}`", path.display())]
    City {
        /// Where.
        path: PathBuf,
        /// What the file system said.
        source: io::Error,
    },
}

/// Checks every layer of `folder`, with the city and the readings.
///
/// # Errors
/// [`CheckError`] when there is nothing to check.
pub fn check_layers(folder: &Path) -> Result<Checked, CheckError> {
    let path = folder.join(CITY_FILE);
    let city = text(&path).map_err(|source| CheckError::City { path, source })?;
    let readings = text(&folder.join(READINGS_FILE)).ok();
    let mut layers = Vec::new();
    for id in layer_ids(folder)? {
        let manifest = read(&folder.join(&id).join(MANIFEST_FILE)).unwrap_or_default();
        let data = read(&folder.join(&id).join(DATA_FILE));
        layers.push((id, manifest, data));
    }
    let files: Vec<LayerFiles<'_>> = layers
        .iter()
        .map(|(id, manifest, data)| LayerFiles {
            id,
            manifest,
            data: data.as_deref(),
        })
        .collect();
    Ok(check(&city, readings.as_deref(), &files))
}

fn text(path: &Path) -> io::Result<String> {
    let bytes = read(path).ok_or(io::ErrorKind::NotFound)?;
    String::from_utf8(bytes).map_err(|fault| io::Error::new(io::ErrorKind::InvalidData, fault))
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;

    #[test]
    fn err_a_device_in_the_place_of_a_file_is_not_read() {
        let folder = std::env::temp_dir().join(format!("michi-check-{}", std::process::id()));
        std::fs::create_dir_all(&folder).unwrap();
        std::os::unix::fs::symlink("/dev/zero", folder.join(CITY_FILE)).unwrap();
        let fault = check_layers(&folder).unwrap_err();
        assert!(matches!(fault, CheckError::City { .. }), "{fault}");
        std::fs::remove_dir_all(&folder).unwrap();
    }
}
