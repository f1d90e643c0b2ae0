#![doc = include_str!("../README.md")]

pub mod archive;
pub mod check;
pub mod content;
pub mod crs;
pub mod decode;
pub mod depth_text;
pub mod digest;
mod distinct;
pub mod error;
pub mod format;
pub mod geometry;
pub mod import;
mod join;
pub mod mapping;
mod members;
pub mod names;
pub mod read;
pub mod record;
pub mod report;
pub mod rings;
pub mod romaji;
pub mod schema;
mod sites;
pub mod source;
mod tables;
pub mod wanted;
