//! The `michi` binary.

use std::process::ExitCode;

fn main() -> ExitCode {
    michi_server::cli::run()
}
