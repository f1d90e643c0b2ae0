//! Containers: each turns bytes into records without knowing what they mean.

pub mod csv;
pub mod dbf;
pub mod geojson;
pub mod gml;
pub mod shapefile;
pub mod xml;
