//! GML containers.
use crate::error::IngestError;
use crate::format::Container;
/// Opens XML.
///
/// # Errors
/// XML of no known kind.
pub fn open(label: &str, _bytes: &[u8]) -> Result<Container, IngestError> {
    Err(IngestError::UnknownFormat {
        file: label.to_owned(),
        found: "XML".to_owned(),
    })
}
