//! The `michi` server: pages, API, tiles and packs of a city's disaster map.

pub mod access;
pub mod api;
pub mod app;
#[cfg(test)]
mod app_tests;
pub mod assets;
pub mod bounded_stream;
pub mod cache;
pub mod cli;
pub mod clock;
pub mod config;
pub mod encoding;
pub mod epoch;
pub mod file_limit;
pub mod folder_watch;
pub mod headers;
pub mod ids;
pub mod kept_pages;
pub mod listen;
pub mod live;
pub mod metrics;
pub mod observe;
pub mod open_stream;
pub mod pages;
pub mod prepared;
pub mod problem;
pub mod query;
pub mod range;
pub mod ready;
pub mod route_class;
pub mod service;
pub mod snapshot;
pub mod staff;
pub mod start;
pub mod state;
pub mod text;
pub mod version;
