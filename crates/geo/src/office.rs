//! The city's own offices: places people look for that no open position layer has.

use serde::Serialize;

use crate::coord::LonLat;
use crate::fault::Problem;
use crate::names::LocalName;
use crate::read::{self, Reader};

/// An office of the city.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub struct Office {
    /// Its id, stable, for its page.
    pub id: String,
    /// Its name.
    pub name: LocalName,
    /// More words to find it by.
    pub keys: Vec<String>,
    /// Where it is.
    pub at: LonLat,
    /// Who says that it is there.
    pub source: String,
}

impl Office {
    /// Reads one `[[office]]`.
    pub(crate) fn read(r: &mut Reader<'_, '_, '_>) -> Option<Self> {
        let (id, name) = (r.need_text("id"), r.need_name("name"));
        if let Some(found) = id.clone().filter(|id| !read::is_code(id)) {
            r.fault(Problem::NotACode {
                key: "office.id".to_owned(),
                found,
            });
        }
        let keys = r.texts("keys");
        let at = r.need_position("at");
        let source = r.need_text("source");
        Some(Self {
            id: id?,
            name: name?,
            keys,
            at: at?,
            source: source?,
        })
    }
}
