//! Postings through the real binary: their life, bad input, access, time, stream, faults.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must say so and stop"
)]

mod access;
mod bodies;
mod closures;
mod commands;
mod conditions;
mod faults;
mod hidden;
mod kills;
mod languages;
mod lines;
mod lint;
mod login;
mod members;
mod openings;
mod orders;
mod restore;
mod sessions;
mod stream;
mod surfaces;
mod texts;
mod time;
