//! Questions to the atlas, one a file.

mod knowledge;
pub mod line_between;
pub mod point;
pub mod shelters;
mod zone_hit;
