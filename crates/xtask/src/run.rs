//! `cargo xtask run`: from a bare machine to the address of the running map.

use crate::exec::{Fault, cargo, command, output, succeed, workspace_root};
use crate::{prerequisites, web};
use clap::Args;
use std::net::TcpListener;
use std::path::PathBuf;

/// The account that is made with a new journal.
const FIRST_USER: &str = "admin";

/// Options of `cargo xtask run`.
#[derive(Args)]
pub(crate) struct Options {
    /// Address to listen on; port 0 takes any free one
    #[arg(long, default_value = "127.0.0.1:8080", env = "MICHI_LISTEN")]
    listen: String,
    /// Folder with city.toml and one folder a layer
    #[arg(long, default_value = "layers", env = "MICHI_LAYERS")]
    layers: String,
    /// Journal of postings; a new one is made with a first account
    #[arg(
        long,
        default_value = "sqlite:data/journal.sqlite",
        env = "MICHI_STORE"
    )]
    store: String,
}

/// Builds everything that is out of date, then serves until it is stopped.
pub(crate) fn run(options: &Options) -> Result<(), Fault> {
    prerequisites::build_tools()?;
    web::install("web")?;
    web::script("web", "build")?;
    succeed(cargo().args(["build", "--release", "--package", "michi-server"]))?;
    provide_journal(&options.store)?;
    succeed(command(michi()).args([
        "serve",
        "--layers",
        &options.layers,
        "--store",
        &options.store,
        "--listen",
        &free_or_any(&options.listen),
    ]))
}

fn michi() -> PathBuf {
    workspace_root().join("target/release/michi")
}

/// Makes the journal with its first account where there is none; the password is shown this once.
fn provide_journal(store: &str) -> Result<(), Fault> {
    let Some(path) = store.strip_prefix("sqlite:") else {
        return Ok(());
    };
    let path = workspace_root().join(path.strip_prefix("//").unwrap_or(path));
    if path.exists() {
        return Ok(());
    }
    if let Some(folder) = path.parent() {
        std::fs::create_dir_all(folder).map_err(|source| Fault::File {
            path: folder.display().to_string(),
            source,
        })?;
    }
    let made = output(command(michi()).args([
        "user",
        "--store",
        store,
        "add",
        FIRST_USER,
        "--role",
        "admin",
        "--password-random",
    ]))?;
    println!("\nA new journal: {}", path.display());
    println!(
        "First account, for /staff/: {FIRST_USER}   password, shown this once: {}",
        made.trim()
    );
    Ok(())
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
