//! The city pack: every tile and everything a device needs for an answer, in one PMTiles file.

mod metadata;
mod write;

pub use metadata::PackLayer;
pub use write::{Pack, PackError, write_pack};
