//! Checks a folder of layers: everything that import would refuse and start would report.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use michi_geo::city::CITY_FILE;
use michi_geo::layer::MANIFEST_FILE;
use michi_ingest::check::{Checked, LayerFiles, check};

use crate::service::import_layer::READINGS_FILE;
use crate::service::load_layers::{LayersError, layer_ids};

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
    let city = fs::read_to_string(&path).map_err(|source| CheckError::City { path, source })?;
    let readings = fs::read_to_string(folder.join(READINGS_FILE)).ok();
    let mut layers = Vec::new();
    for id in layer_ids(folder)? {
        let manifest = fs::read(folder.join(&id).join(MANIFEST_FILE)).unwrap_or_default();
        let data = fs::read(folder.join(&id).join("data.geojson")).ok();
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
