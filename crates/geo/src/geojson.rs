//! `data.geojson`: a layer's features as RFC 7946, one feature a line.

mod geometry;
mod parse;
mod print;
mod properties;

pub use parse::{Form, parse, parse_area};
pub use print::{print, print_area};

/// The name of the data file in a layer's folder.
pub const DATA_FILE: &str = "data.geojson";

/// Decimals of a coordinate in our files: 1e-7 degree is about 1 cm.
///
/// # Source
/// RFC 7946 section 11.2 advises 6; the flood raster's pixel corners need 7 to stay apart.
pub const DECIMALS: usize = 7;
