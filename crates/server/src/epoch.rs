//! What a page depends on beside its address and the layers: the day, and what is posted.

use michi_geo::date::Date;

/// A span in which every page stays the same; later ones are greater.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Epoch {
    /// The day in Japan.
    pub day: Date,
    /// The stamp of the postings; 0 while they are not connected.
    pub live: u64,
}
