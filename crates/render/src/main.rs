//! Draws a hazard tile into a PNG: `michi-render TILE OUT --layer ID --scheme SCHEME`.

use clap::Parser;
use michi_geo::hazard::Scheme;
use std::path::PathBuf;
use std::process::ExitCode;

/// Draws one hazard layer of a vector tile in the official colours.
#[derive(Parser)]
#[command(name = "michi-render", about)]
struct Cli {
    /// The vector tile, not compressed
    tile: PathBuf,
    /// The picture to write
    out: PathBuf,
    /// The tile layer to draw
    #[arg(long)]
    layer: String,
    /// The scheme of its ranks
    #[arg(long, default_value = "standard6")]
    scheme: Scheme,
    /// Width and height in pixels
    #[arg(long, default_value_t = 512)]
    size: u32,
}

#[tokio::main]
async fn main() -> ExitCode {
    let cli = Cli::parse();
    let tile = match std::fs::read(&cli.tile) {
        Ok(tile) => tile,
        Err(fault) => {
            eprintln!("expected to read `{}`, found: {fault}", cli.tile.display());
            return ExitCode::from(2);
        }
    };
    match michi_render::draw(&tile, (&cli.layer, cli.scheme), cli.size, &cli.out).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(fault) => {
            eprintln!("{fault}");
            ExitCode::from(2)
        }
    }
}
