//! Named places in lists.

use super::rich::Rich;
use super::words::Name;

/// A place in a list, leading to its page.
#[derive(Debug, Clone)]
pub struct PlaceRow {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Name,
    /// What it is.
    pub kind: Rich,
}
