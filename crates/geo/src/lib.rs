#![doc = include_str!("../README.md")]

pub mod advice;
pub mod area_index;
pub mod atlas;
pub mod city;
pub mod code;
pub mod coord;
pub mod date;
pub mod fault;
pub mod feature;
pub mod gazetteer;
pub mod geojson;
pub mod hazard;
pub mod layer;
mod layer_print;
pub mod load;
pub mod metric;
pub mod mvt;
pub mod names;
pub mod rank;
pub mod query;
mod read;
pub mod shelter;
mod strips;
pub mod tile;
mod validity;
