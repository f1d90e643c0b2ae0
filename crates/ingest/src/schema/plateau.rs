//! PLATEAU CityGML.
use super::Context;
use crate::content::Content;
use crate::error::IngestError;
use crate::report::FileReport;
/// One city object.
#[derive(Debug, Clone)]
pub struct Object;
/// The format in words.
pub fn name(_objects: &[Object]) -> &'static str {
    "PLATEAU"
}
/// Gives objects their meaning.
///
/// # Errors
/// None yet.
pub fn read(
    label: &str,
    _o: &[Object],
    _c: &Context,
    _r: &mut FileReport,
) -> Result<Content, IngestError> {
    Err(IngestError::UnknownFormat {
        file: label.to_owned(),
        found: "XML".to_owned(),
    })
}
