//! One tile layer becomes one layer for each rank, because the renderer knows no filters.

use fast_mvt::{MvtError, MvtLayer, MvtReaderRef, MvtTile, MvtValue};
use std::collections::BTreeMap;

/// The features of `layer` in `tile`, in one tile layer for each value of `rank`.
///
/// Returns the new tile and the ranks that occur, ascending; layers are named by [`layer_name`].
///
/// # Errors
/// The tile is not a vector tile, or a geometry cannot be read.
pub fn split_by_rank(tile: &[u8], layer: &str) -> Result<(Vec<u8>, Vec<u64>), MvtError> {
    let tile = MvtReaderRef::new(tile)?.to_tile()?;
    let mut ranks: BTreeMap<u64, MvtLayer> = BTreeMap::new();
    for source in tile.layers.into_iter().filter(|found| found.name == layer) {
        for feature in source.features {
            let Some(rank) = rank(&feature.properties) else {
                continue;
            };
            ranks
                .entry(rank)
                .or_insert_with(|| MvtLayer::new(layer_name(rank), source.extent))
                .add_feature(feature);
        }
    }
    let found = ranks.keys().copied().collect();
    let mut split = MvtTile::new();
    ranks.into_values().for_each(|layer| split.add_layer(layer));
    Ok((split.encode()?, found))
}

/// The name of the tile layer that holds one rank.
pub(crate) fn layer_name(rank: u64) -> String {
    format!("rank-{rank}")
}

fn rank(properties: &[(String, MvtValue)]) -> Option<u64> {
    properties
        .iter()
        .find(|(key, _)| key == "rank")
        .and_then(|(_, value)| match value {
            MvtValue::UInt(rank) => Some(*rank),
            MvtValue::Int(rank) | MvtValue::SInt(rank) => u64::try_from(*rank).ok(),
            _ => None,
        })
}
