//! The city pack, opened with the `pmtiles` crate, and its tiles, opened with `geozero`.

use std::collections::BTreeMap;

use geozero::mvt::tile::{GeomType, Layer, Value};
use geozero::mvt::{Message, Tile};
use michi_tests::mvt_rules::{self, Polygon};
use michi_tests::server::Server;
use pmtiles::{AsyncPmTilesReader, MmapBackend, TileCoord};
use serde_json::Value as Json;

/// Tile units along one side.
pub(crate) const EXTENT: i64 = 4096;

/// A tile's address.
pub(crate) type Address = (u8, u32, u32);

/// Every tile of the pack, decoded.
pub(crate) struct Pack {
    /// The archive as served.
    pub(crate) bytes: Vec<u8>,
    /// Lowest and highest zoom of the header.
    pub(crate) zooms: (u8, u8),
    /// West, south, east, north of the header.
    pub(crate) bounds: [f64; 4],
    /// The metadata document.
    pub(crate) metadata: Json,
    /// The tiles that hold anything, unpacked.
    pub(crate) tiles: BTreeMap<Address, Vec<u8>>,
}

/// Fetches the pack from a running server and reads all of it.
pub(crate) fn pack(server: &Server) -> Pack {
    let answer = server.get("/packs/city.pmtiles");
    assert_eq!(answer.status, 200);
    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), &answer.body).unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .unwrap();
    runtime.block_on(read(file.path(), answer.body))
}

async fn read(path: &std::path::Path, bytes: Vec<u8>) -> Pack {
    let backend = MmapBackend::try_from(path).await.expect("a file");
    let reader = AsyncPmTilesReader::try_from_source(backend)
        .await
        .expect("a PMTiles archive");
    let header = reader.get_header();
    let zooms = (header.min_zoom, header.max_zoom);
    let bounds = [
        header.min_longitude,
        header.min_latitude,
        header.max_longitude,
        header.max_latitude,
    ];
    let metadata = serde_json::from_str(&reader.get_metadata().await.unwrap()).expect("JSON");
    let mut tiles = BTreeMap::new();
    for z in zooms.0..=zooms.1 {
        for (x, y) in covering(bounds, z) {
            let at = TileCoord::new(z, x, y).expect("an address");
            if let Some(tile) = reader
                .get_tile_decompressed(at)
                .await
                .expect("a readable tile")
            {
                tiles.insert((z, x, y), tile.to_vec());
            }
        }
    }
    Pack {
        bytes,
        zooms,
        bounds,
        metadata,
        tiles,
    }
}

/// The tiles that touch a box.
pub(crate) fn covering(bounds: [f64; 4], z: u8) -> Vec<(u32, u32)> {
    let [west, south, east, north] = bounds;
    let (x0, y0) = tile_units(west, north, z);
    let (x1, y1) = tile_units(east, south, z);
    let tile = |units: f64| (units / EXTENT as f64).floor() as u32;
    (tile(x0)..=tile(x1))
        .flat_map(|x| (tile(y0)..=tile(y1)).map(move |y| (x, y)))
        .collect()
}

/// Web Mercator in tile units of the whole world at a zoom.
///
/// # Source
/// OGC 17-083r4, WebMercatorQuad.
pub(crate) fn tile_units(lon: f64, lat: f64, z: u8) -> (f64, f64) {
    let side = EXTENT as f64 * f64::from(1_u32 << z);
    let y = lat.to_radians().tan().asinh() / std::f64::consts::PI;
    ((lon / 360.0 + 0.5) * side, (1.0 - y) / 2.0 * side)
}

/// Longitude and latitude of a point in tile units of the whole world.
pub(crate) fn degrees(x: f64, y: f64, z: u8) -> (f64, f64) {
    let side = EXTENT as f64 * f64::from(1_u32 << z);
    let lat = ((1.0 - 2.0 * y / side) * std::f64::consts::PI)
        .sinh()
        .atan();
    ((x / side - 0.5) * 360.0, lat.to_degrees())
}

/// Decodes a tile and checks what every tile must hold to.
pub(crate) fn decode(bytes: &[u8]) -> Tile {
    let tile = Tile::decode(bytes).expect("protobuf");
    for layer in &tile.layers {
        assert_eq!(
            (layer.version, layer.extent),
            (2, Some(EXTENT as u32)),
            "{}",
            layer.name
        );
    }
    tile
}

/// Areas of one layer of a tile by rank.
pub(crate) fn areas(layer: &Layer) -> BTreeMap<i64, Vec<Polygon>> {
    let mut found: BTreeMap<i64, Vec<Polygon>> = BTreeMap::new();
    for feature in &layer.features {
        assert_eq!(
            feature.r#type,
            Some(GeomType::Polygon as i32),
            "{}",
            layer.name
        );
        let polygons = mvt_rules::polygons(&feature.geometry)
            .unwrap_or_else(|fault| panic!("{}: {fault}", layer.name));
        let rank = number(tag(layer, &feature.tags, "rank").expect("a rank"));
        found.entry(rank).or_default().extend(polygons);
    }
    found
}

/// The value of a tag of a feature.
pub(crate) fn tag<'a>(layer: &'a Layer, tags: &[u32], key: &str) -> Option<&'a Value> {
    let mut pairs = tags.chunks(2);
    let pair = pairs.find(|pair| layer.keys[pair[0] as usize] == key)?;
    Some(&layer.values[pair[1] as usize])
}

fn number(value: &Value) -> i64 {
    let unsigned = value.uint_value.map(|n| n as i64);
    value
        .int_value
        .or(unsigned)
        .or(value.sint_value)
        .expect("a whole number")
}
