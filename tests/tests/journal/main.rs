//! The journal of a process that is killed, or whose power or disk fails: nothing acknowledged is
//! lost. `MICHI_POWER_CUTS`, `MICHI_KILLS` and `MICHI_SEED` make the runs longer or others.
#![cfg(target_os = "linux")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must say so and stop"
)]

mod faults;
mod kills;
mod power_cut;
mod ruin;
mod shim;

/// A number that long runs set.
fn setting(name: &str, usual: u64) -> u64 {
    match std::env::var(name) {
        Ok(text) => text.parse().unwrap(),
        Err(_) => usual,
    }
}

/// The program of this package that posts.
fn program() -> &'static std::path::Path {
    std::path::Path::new(env!("CARGO_BIN_EXE_poster"))
}
