//! Drawing a tile into a picture.

use crate::split::{layer_name, split_by_rank};
use crate::style::style;
use csscolorparser::Color;
use maplibre::headless::map::HeadlessMap;
use maplibre::headless::{HeadlessPlugin, create_headless_renderer};
use maplibre::render::RenderPlugin;
use maplibre::vector::{DefaultVectorTransferables, VectorPlugin};
use michi_geo::hazard::Scheme;
use michi_geo::rank::Rank;
use std::path::{Path, PathBuf};

/// Why a tile was not drawn.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// The bytes are not a vector tile.
    #[error("expected a vector tile, found bytes that do not decode")]
    Tile(#[from] fast_mvt::MvtError),
    /// The tile holds a rank that its scheme does not have.
    #[error("expected a rank of `{scheme}`, found {rank}")]
    Rank {
        /// The scheme that was asked for.
        scheme: &'static str,
        /// The rank in the tile.
        rank: u64,
    },
    /// The renderer could not be set up.
    #[error("expected a map that can be drawn without a window, found: {0}")]
    Map(String),
    /// The picture could not be moved to its place.
    #[error("expected to write `{path}`")]
    Write {
        /// Where the picture should go.
        path: PathBuf,
        /// What the system said.
        source: std::io::Error,
    },
}

/// Draws the hazard layer of a tile, `size` by `size` pixels, into the PNG file `out`.
///
/// The renderer writes only to the working directory, so this changes into `out`'s folder:
/// call it in a process of its own.
///
/// # Errors
/// See [`Fault`].
pub async fn draw(
    tile: &[u8],
    (layer, scheme): (&str, Scheme),
    size: u32,
    out: &Path,
) -> Result<(), Fault> {
    let (split, ranks) = split_by_rank(tile, layer)?;
    let fills = ranks.iter().map(|rank| Ok((*rank, colour(scheme, *rank)?)));
    let fills: Vec<(u64, Color)> = fills.collect::<Result<_, Fault>>()?;
    let names: Vec<String> = ranks.iter().map(|rank| layer_name(*rank)).collect();
    let names: Vec<&str> = names.iter().map(String::as_str).collect();

    let folder = out.parent().filter(|folder| !folder.as_os_str().is_empty());
    let write = |source| Fault::Write {
        path: out.to_owned(),
        source,
    };
    if let Some(folder) = folder {
        std::env::set_current_dir(folder).map_err(write)?;
    }
    let (kernel, renderer) = create_headless_renderer(size, None).await;
    let mut map = HeadlessMap::new(
        style(&fills),
        renderer,
        kernel,
        vec![
            Box::new(RenderPlugin),
            Box::new(VectorPlugin::<DefaultVectorTransferables>::default()),
            Box::new(HeadlessPlugin::new(true)),
        ],
    )
    .map_err(|fault| Fault::Map(format!("{fault:?}")))?;
    let layers = map.process_tile(split.into_boxed_slice(), &names).await;
    map.render_tile(layers);
    let name = out.file_name().unwrap_or(out.as_os_str());
    std::fs::rename("frame_0.png", name).map_err(write)
}

fn colour(scheme: Scheme, rank: u64) -> Result<Color, Fault> {
    let unknown = || Fault::Rank {
        scheme: scheme.code(),
        rank,
    };
    let known = i64::try_from(rank)
        .ok()
        .and_then(|number| Rank::new(scheme, number).ok());
    let hex = known.ok_or_else(unknown)?.row(None).hex;
    hex.parse().map_err(|_| unknown())
}
