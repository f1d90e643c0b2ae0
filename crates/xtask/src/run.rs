//! `cargo xtask run`: from a bare machine to the address of the running map.

use crate::exec::{Fault, cargo, command, succeed, workspace_root};
use crate::{prerequisites, web};
use clap::Args;
use std::net::TcpListener;

/// Options of `cargo xtask run`.
#[derive(Args)]
pub(crate) struct Options {
    /// Address to listen on; port 0 takes any free one
    #[arg(long, default_value = "127.0.0.1:8080", env = "MICHI_LISTEN")]
    listen: String,
    /// Folder with city.toml and one folder a layer
    #[arg(long, default_value = "layers", env = "MICHI_LAYERS")]
    layers: String,
}

/// Builds everything that is out of date, then serves until it is stopped.
pub(crate) fn run(options: &Options) -> Result<(), Fault> {
    prerequisites::build_tools()?;
    web::install("web")?;
    web::script("web", "build")?;
    succeed(cargo().args(["build", "--release", "--package", "michi-server"]))?;
    let michi = workspace_root().join("target/release/michi");
    succeed(command(michi).args([
        "serve",
        "--layers",
        &options.layers,
        "--listen",
        &free_or_any(&options.listen),
    ]))
}

/// The wanted address, or the same host with port 0 where another program holds the port.
fn free_or_any(wanted: &str) -> String {
    if TcpListener::bind(wanted).is_ok() {
        return wanted.to_owned();
    }
    let host = wanted
        .rsplit_once(':')
        .map_or("127.0.0.1", |(host, _)| host);
    println!("\n{wanted} is in use or cannot be bound: taking a free port instead");
    format!("{host}:0")
}
