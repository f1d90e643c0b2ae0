//! Completeness: staff say that what is posted is all there is to post, as of now.

use serde::{Deserialize, Serialize};

use crate::code::code_enum;
use crate::moment::Moment;

code_enum! {
    /// What staff say is complete.
    pub enum Subjects: "a subject of a confirmation" {
        /// The closures.
        Closures = "closures",
        /// The evacuation orders.
        Evacuation = "evacuation",
        /// The states of the shelters.
        Shelters = "shelters",
        /// All three.
        All = "all",
    }
}

impl Subjects {
    /// The single subjects this stands for.
    pub const fn each(self) -> &'static [Subjects] {
        match self {
            Subjects::Closures => &[Subjects::Closures],
            Subjects::Evacuation => &[Subjects::Evacuation],
            Subjects::Shelters => &[Subjects::Shelters],
            Subjects::All => &[Subjects::Closures, Subjects::Evacuation, Subjects::Shelters],
        }
    }
}

/// The last time staff said so, and from when on that no longer counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Completeness {
    /// When they said so.
    pub confirmed_at: Moment,
    /// From when on it no longer counts.
    pub recheck_by: Moment,
}
