//! Shapefiles.
use crate::archive::Part;
use crate::error::IngestError;
use crate::record::Records;
/// Whether bytes are a .shp file.
pub fn is_shp(_bytes: &[u8]) -> bool {
    false
}
/// Companion files.
pub fn companion(_part: &Part) -> Option<&'static str> {
    None
}
/// Reads a shapefile.
///
/// # Errors
/// None yet.
pub fn read(_part: &Part, _parts: &[Part]) -> Result<Records, IngestError> {
    Ok(Records::default())
}
