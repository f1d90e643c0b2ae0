//! Vector tiles (MVT 2.1) of one layer, cut once for every zoom.
//!
//! Polygons with equal tags are merged; below the deepest zoom shared edges are thinned once for
//! both neighbours, so ranks that touch keep touching. Everything happens on one integer grid.

mod arcs;
mod area;
mod clip;
mod encode;
mod grid;
mod holes;
mod layer_tiles;
mod noding;
mod point;
mod stroke;
mod thin;

pub use area::double_area;
pub use grid::{BUFFER, EXTENT, MAX_ZOOM, MIN_ZOOM};
pub use holes::assign_holes;
pub use layer_tiles::{LayerTiles, TileFeature, TileGeometry};
