//! Writing the pack: PMTiles v3, clustered, tiles in gzip, equal tiles once.

use std::collections::BTreeMap;
use std::io::{Cursor, Write as _};

use flate2::{Compression as Level, GzBuilder};
use pmtiles::{Compression, PmTilesWriter, TileType};
use serde_json::Value;

use super::metadata::{PackLayer, metadata};
use crate::coord::{Bbox, LonLat};
use crate::mvt::{MAX_ZOOM, MIN_ZOOM};

/// How hard the tiles are pressed, 0 to 9.
const GZIP_LEVEL: u32 = 9;

/// The zoom a viewer opens the pack at.
const CENTER_ZOOM: u8 = 12;

/// Why a pack could not be written.
#[derive(Debug, thiserror::Error)]
pub enum PackError {
    /// A tile could not be compressed.
    #[error("expected gzip to accept a tile of {bytes} bytes")]
    Gzip {
        /// The tile's size.
        bytes: usize,
        /// The compressor's error.
        source: std::io::Error,
    },
    /// The archive could not be put together.
    #[error("expected the tiles to fit a PMTiles archive")]
    Archive {
        /// The writer's error.
        source: pmtiles::PmtError,
    },
}

/// What goes into a pack beside its layers.
#[derive(Debug, Clone, Copy)]
pub struct Pack<'a> {
    /// The name of the file's content.
    pub name: &'a str,
    /// The box the city lies in.
    pub bounds: Bbox,
    /// Where a viewer opens the map.
    pub center: LonLat,
    /// Our own part of the metadata: all a device needs for an answer.
    pub michi: &'a Value,
}

/// Writes the pack; equal input gives equal bytes.
///
/// # Errors
/// [`PackError`] when a tile or the archive does not fit its format.
pub fn write_pack(pack: &Pack<'_>, layers: &[PackLayer<'_>]) -> Result<Vec<u8>, PackError> {
    let archive = |source| PackError::Archive { source };
    let (west, south) = (pack.bounds.west(), pack.bounds.south());
    let mut bytes = Cursor::new(Vec::new());
    let mut writer = PmTilesWriter::new(TileType::Mvt)
        .precompressed(Compression::Gzip)
        .min_zoom(MIN_ZOOM)
        .max_zoom(MAX_ZOOM)
        .bounds(west, south, pack.bounds.east(), pack.bounds.north())
        .center(pack.center.lon(), pack.center.lat())
        .center_zoom(CENTER_ZOOM)
        .metadata(metadata(pack.name, layers, pack.michi).to_string())
        .create(&mut bytes)
        .map_err(archive)?;
    for (id, tile) in joined(layers).map_err(archive)? {
        let coord = pmtiles::TileId::new(id).map_err(archive)?.into();
        writer.add_tile(coord, &gzip(&tile)?).map_err(archive)?;
    }
    writer.finalize().map_err(archive)?;
    Ok(bytes.into_inner())
}

/// The tiles of all layers by archive id; a tile is the layers' bytes one after the other.
///
/// # Source
/// Protocol Buffers encoding: parts of a message may be concatenated; `Tile.layers` is repeated.
fn joined(layers: &[PackLayer<'_>]) -> Result<BTreeMap<u64, Vec<u8>>, pmtiles::PmtError> {
    let mut tiles: BTreeMap<u64, Vec<u8>> = BTreeMap::new();
    for layer in layers {
        for (at, bytes) in layer.tiles.iter() {
            let coord = pmtiles::TileCoord::new(at.z(), at.x(), at.y())?;
            tiles
                .entry(pmtiles::TileId::from(coord).value())
                .or_default()
                .extend(bytes);
        }
    }
    Ok(tiles)
}

/// Gzip without a time or a name, so that equal tiles stay equal.
fn gzip(tile: &[u8]) -> Result<Vec<u8>, PackError> {
    let bytes = tile.len();
    let mut encoder = GzBuilder::new().write(Vec::new(), Level::new(GZIP_LEVEL));
    let written = encoder.write_all(tile).and_then(|()| encoder.finish());
    written.map_err(|source| PackError::Gzip { bytes, source })
}

#[cfg(test)]
mod tests {
    use std::io::Read as _;

    use serde_json::json;

    use super::*;
    use crate::mvt::{LayerTiles, TileFeature, TileGeometry};

    fn stations() -> LayerTiles {
        let station = |lon, name: &str| TileFeature {
            geometry: TileGeometry::Point((lon, 33.09487).into()),
            tags: vec![("name:ja".to_owned(), name.into())],
            min_zoom: 5,
        };
        LayerTiles::build(
            "stations",
            &[station(130.1174, "肥前浜"), station(130.0983, "肥前鹿島")],
        )
    }

    fn pack(tiles: &LayerTiles) -> Vec<u8> {
        let michi = json!({ "version": "1" });
        let layers = [PackLayer {
            id: "stations",
            description: "Stations",
            credit: "KSJ",
            fields: &[("name:ja".to_owned(), "String")],
            tiles,
        }];
        let bounds = Bbox::new(130.0378, 32.9859, 130.1708, 33.1316).unwrap();
        let center = LonLat::new(130.0987, 33.1037).unwrap();
        write_pack(
            &Pack {
                name: "Kashima",
                bounds,
                center,
                michi: &michi,
            },
            &layers,
        )
        .unwrap()
    }

    fn number(bytes: &[u8], at: usize) -> usize {
        u64::from_le_bytes(bytes[at..at + 8].try_into().unwrap()) as usize
    }

    fn gunzip(bytes: &[u8]) -> Vec<u8> {
        let mut out = Vec::new();
        flate2::read::GzDecoder::new(bytes)
            .read_to_end(&mut out)
            .unwrap();
        out
    }

    #[test]
    fn the_header_says_version_3_clustered_gzip_vector_tiles_of_z5_to_z14() {
        let bytes = pack(&stations());
        assert_eq!(&bytes[..8], b"PMTiles\x03");
        assert_eq!(bytes[96..102], [1, 2, 2, 1, 5, 14]);
        let [_, _, from, length] = [8, 16, 24, 32].map(|at| number(&bytes, at));
        let metadata: Value = serde_json::from_slice(&gunzip(&bytes[from..from + length])).unwrap();
        assert_eq!(metadata["michi"]["version"], "1");
        assert_eq!(metadata["vector_layers"][0]["id"], "stations");
        assert_eq!(metadata["attribution"], "KSJ");
    }

    #[test]
    fn every_tile_is_found_in_the_directory_with_its_bytes() {
        let tiles = stations();
        let bytes = pack(&tiles);
        let [root, root_length, data] = [8, 16, 56].map(|at| number(&bytes, at));
        let entries = directory(&gunzip(&bytes[root..root + root_length]));
        let found: Vec<Vec<u8>> = entries
            .iter()
            .map(|e| gunzip(&bytes[data + e.offset..data + e.offset + e.length]))
            .collect();
        assert_eq!(entries.len(), tiles.len());
        for (at, tile) in tiles.iter() {
            let coord = pmtiles::TileCoord::new(at.z(), at.x(), at.y()).unwrap();
            let id = pmtiles::TileId::from(coord).value();
            let entry = entries.iter().position(|e| e.id == id).unwrap();
            assert_eq!(found[entry], tile);
        }
        assert!(
            entries
                .windows(2)
                .all(|e| e[0].id < e[1].id && e[0].offset <= e[1].offset)
        );
    }

    #[test]
    fn equal_input_gives_equal_bytes() {
        assert_eq!(pack(&stations()), pack(&stations()));
    }

    struct DirectoryEntry {
        id: u64,
        offset: usize,
        length: usize,
    }

    /// Reads a directory as the specification says, without the library that wrote it.
    fn directory(bytes: &[u8]) -> Vec<DirectoryEntry> {
        let mut rest = bytes;
        let mut varint = || {
            let (mut value, mut shift) = (0u64, 0);
            loop {
                let byte = rest[0];
                rest = &rest[1..];
                value |= u64::from(byte & 0x7f) << shift;
                shift += 7;
                if byte < 0x80 {
                    return value;
                }
            }
        };
        let count = varint() as usize;
        let mut id = 0;
        let ids: Vec<u64> = (0..count)
            .map(|_| {
                id += varint();
                id
            })
            .collect();
        let runs: Vec<u64> = (0..count).map(|_| varint()).collect();
        assert!(runs.iter().all(|run| *run == 1));
        let lengths: Vec<usize> = (0..count).map(|_| varint() as usize).collect();
        let mut offset = 0;
        let mut entries = Vec::new();
        for (i, length) in lengths.iter().enumerate() {
            let coded = varint() as usize;
            offset = if coded == 0 {
                offset + lengths[i - 1]
            } else {
                coded - 1
            };
            entries.push(DirectoryEntry {
                id: ids[i],
                offset,
                length: *length,
            });
        }
        entries
    }
}
