//! The `michi` server: pages, API, tiles and packs of a city's disaster map.

pub mod app;
pub mod assets;
pub mod cache;
pub mod config;
pub mod encoding;
pub mod headers;
pub mod metrics;
pub mod prepared;
pub mod problem;
pub mod range;
pub mod route_class;
pub mod service;
pub mod state;
