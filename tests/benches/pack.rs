//! Seconds and bytes for the flood layer's tiles, z5 to z14, written as PMTiles.
//!
//! Prints `pack_s` (from the file's bytes to the pack's bytes, as tippecanoe does) and
//! `pack_bytes`.
#![allow(
    clippy::unwrap_used,
    reason = "a measurement stops where something is missing"
)]

use michi_geo::load::LoadedLayer;
use michi_geo::mvt::LayerTiles;
use michi_geo::pack::{Pack, PackLayer, write_pack};
use michi_server::service::tile_features::{fields, tile_features};
use michi_tests::workspace;
use std::time::Instant;

const ID: &str = "flood-l2";

fn main() {
    let folder = workspace::layers().join(ID);
    let city = std::fs::read_to_string(workspace::layers().join("city.toml")).unwrap();
    let city = michi_geo::city::City::parse(&city).unwrap();
    let began = Instant::now();
    let layer = LoadedLayer::load(ID, |file| std::fs::read(folder.join(file)).ok());
    let features = tile_features(layer.features());
    let tiles = LayerTiles::build(ID, &features);
    let pack = Pack {
        name: ID,
        bounds: city.bounds,
        center: city.center,
        michi: &serde_json::Value::Null,
    };
    let layers = [PackLayer {
        id: ID,
        description: ID,
        credit: ID,
        fields: &fields(&features),
        tiles: &tiles,
    }];
    let bytes = write_pack(&pack, &layers).unwrap();
    let seconds = began.elapsed().as_secs_f64();
    println!("pack_s {seconds:.3}\npack_bytes {}", bytes.len());
}
