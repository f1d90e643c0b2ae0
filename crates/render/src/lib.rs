#![doc = include_str!("../README.md")]

mod draw;
mod split;
mod style;

pub use draw::{Fault, draw};
pub use split::split_by_rank;
