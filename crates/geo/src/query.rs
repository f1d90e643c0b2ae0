//! Questions to the atlas, one a file.

pub mod point;
pub mod shelters;
