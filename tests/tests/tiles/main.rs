//! Tiles and the pack, read by programs that did not write them.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must say so and stop"
)]

mod gdal;
mod pack;
mod reader;
mod rules;
mod source;
