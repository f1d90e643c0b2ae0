#![doc = include_str!("../README.md")]

pub mod city;
pub mod code;
pub mod coord;
pub mod date;
pub mod fault;
pub mod feature;
pub mod geojson;
pub mod hazard;
pub mod layer;
mod layer_print;
pub mod metric;
pub mod mvt;
pub mod names;
pub mod rank;
mod read;
pub mod shelter;
pub mod tile;
mod validity;
