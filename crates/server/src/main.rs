//! The `michi` binary.

use std::process::ExitCode;

/// An answer is made on one core and often freed on the other: see ADR 0012.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    michi_server::cli::run()
}
