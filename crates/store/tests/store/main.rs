//! The store through its traits: what is acknowledged, refused, remembered and forgotten.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must say so and stop"
)]

mod accounts;
mod append;
mod backup;
mod keys;
mod notes;
mod open;
mod place;
mod posting;
mod read;
mod restore;
mod watch;
