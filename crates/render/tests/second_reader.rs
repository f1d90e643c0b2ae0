//! maplibre-rs reads and draws what `michi-geo` wrote.

use geo_types::{MultiPolygon, polygon};
use michi_geo::hazard::Scheme;
use michi_geo::mvt::{LayerTiles, TileFeature, TileGeometry};
use michi_geo::tile::TileCoord;

const SIZE: u32 = 256;

/// A square in the middle of a z14 tile of Kashima, of rank 2, with a hole in its middle.
fn tile() -> Vec<u8> {
    let square = polygon!(
        exterior: [
            (x: 130.0876, y: 33.1030), (x: 130.0952, y: 33.1030),
            (x: 130.0952, y: 33.1160), (x: 130.0876, y: 33.1160),
        ],
        interiors: [[
            (x: 130.0900, y: 33.1070), (x: 130.0900, y: 33.1120),
            (x: 130.0928, y: 33.1120), (x: 130.0928, y: 33.1070),
        ]],
    );
    let feature = TileFeature {
        geometry: TileGeometry::Areas(MultiPolygon(vec![square])),
        tags: vec![("rank".to_owned(), 2.into())],
        min_zoom: 5,
    };
    let at = TileCoord::new(14, 14112, 6593).unwrap();
    let tiles = LayerTiles::build("flood-l2", &[feature]);
    tiles
        .tile(at)
        .expect("the square lies in this tile")
        .to_vec()
}

/// The share of pixels that have exactly this colour.
fn share(png: &std::path::Path, colour: [u8; 3]) -> f64 {
    let decoder = png::Decoder::new(std::fs::File::open(png).unwrap());
    let mut reader = decoder.read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size()];
    let info = reader.next_frame(&mut pixels).unwrap();
    let samples = info.color_type.samples();
    let same = pixels[..info.buffer_size()]
        .chunks(samples)
        .filter(|p| p[..3] == colour)
        .count();
    same as f64 / f64::from(info.width * info.height)
}

#[tokio::test]
async fn a_rank_is_drawn_in_its_official_colour_and_its_hole_is_not() {
    let folder = std::env::temp_dir().join(format!("michi-render-{}", std::process::id()));
    std::fs::create_dir_all(&folder).unwrap();
    let out = folder.join("tile.png");
    michi_render::draw(&tile(), ("flood-l2", Scheme::Standard6), SIZE, &out)
        .await
        .unwrap();
    let found = share(&out, [0xff, 0xd8, 0xc0]);
    // 0.346 x 0.706 of the tile without 0.127 x 0.272 of it
    assert!(
        (found - 0.210).abs() < 0.01,
        "share of rank 2 pixels: {found}"
    );
    std::fs::remove_dir_all(&folder).unwrap();
}
