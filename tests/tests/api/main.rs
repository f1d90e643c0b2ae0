//! The read routes of the real binary: shapes, caching, headers, faults and the log.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must say so and stop"
)]

mod answers;
mod caching;
mod contract;
mod headers;
mod log;
mod packs;
mod places;
mod problems;
mod routes;
