//! Each tile keeps the rules of the format, and neighbours fit together.

use std::collections::{BTreeMap, HashSet};

use geozero::ToGeo;
use geozero::mvt::tile::GeomType;
use michi_tests::mvt_rules::{Polygon, holds};
use michi_tests::seeded::Seeded;
use michi_tests::server::Server;

use crate::reader::{self, Address, EXTENT};

/// Tile units a tile may reach over its edge.
const BUFFER: i64 = 64;

#[test]
fn every_tile_of_the_pack_opens_in_a_strict_reader() {
    let pack = reader::pack(&Server::shared());
    assert!(pack.tiles.len() > 100, "{} tiles", pack.tiles.len());
    let mut polygons = 0;
    for (address, bytes) in &pack.tiles {
        let tile = reader::decode(bytes);
        assert!(
            !tile.layers.is_empty(),
            "{address:?}: a tile without layers"
        );
        for layer in &tile.layers {
            assert!(
                !layer.features.is_empty(),
                "{address:?}: `{}` is empty",
                layer.name
            );
            for feature in &layer.features {
                let geometry = feature.to_geo();
                assert!(
                    geometry.is_ok(),
                    "{address:?} `{}`: {geometry:?}",
                    layer.name
                );
                assert_eq!(feature.tags.len() % 2, 0, "{address:?}");
                if feature.r#type == Some(GeomType::Polygon as i32) {
                    let rings = michi_tests::mvt_rules::polygons(&feature.geometry);
                    let rings =
                        rings.unwrap_or_else(|e| panic!("{address:?} `{}`: {e}", layer.name));
                    within_buffer(&rings, *address);
                    polygons += rings.len();
                }
            }
        }
    }
    println!("{} tiles, {polygons} polygons, all valid", pack.tiles.len());
}

fn within_buffer(polygons: &[Polygon], address: Address) {
    let allowed = -BUFFER..=EXTENT + BUFFER;
    for (x, y) in polygons.iter().flatten().flatten() {
        assert!(
            allowed.contains(x) && allowed.contains(y),
            "{address:?}: ({x}, {y})"
        );
    }
}

#[test]
fn neighbours_of_equal_rank_are_one_area_and_no_edge_runs_twice() {
    let pack = reader::pack(&Server::shared());
    for (address, bytes) in &pack.tiles {
        for layer in reader::decode(bytes)
            .layers
            .iter()
            .filter(|l| l.name == "flood-l2")
        {
            for (rank, polygons) in reader::areas(layer) {
                let mut seen = HashSet::new();
                for ring in polygons.iter().flatten() {
                    for edge in ring.iter().zip(ring.iter().cycle().skip(1)) {
                        let back = (edge.1, edge.0);
                        let inner = [edge.0, edge.1].iter().all(|p| inside(**p));
                        let split = inner && seen.contains(&back);
                        assert!(
                            !split,
                            "{address:?} rank {rank}: an edge on both sides {edge:?}"
                        );
                        assert!(seen.insert(edge), "{address:?} rank {rank}: twice {edge:?}");
                    }
                }
            }
        }
    }
}

fn inside((x, y): (i64, i64)) -> bool {
    (0..=EXTENT).contains(&x) && (0..=EXTENT).contains(&y)
}

/// What two tiles both draw, in the strip that both reach over, is the same to the last unit.
#[test]
fn tiles_side_by_side_agree_where_they_overlap() {
    let pack = reader::pack(&Server::shared());
    let decoded: BTreeMap<Address, BTreeMap<i64, Vec<Polygon>>> = pack
        .tiles
        .iter()
        .map(|(at, bytes)| (*at, flood(bytes)))
        .collect();
    let mut random = Seeded::new(7);
    let mut compared = 0;
    for (&(z, x, y), here) in &decoded {
        for (dx, dy) in [(1, 0), (0, 1)] {
            let Some(there) = decoded.get(&(z, x + dx, y + dy)) else {
                continue;
            };
            for _ in 0..400 {
                let along = random.index(EXTENT as usize) as f64 + 0.5;
                let across = random.index(2 * BUFFER as usize) as f64 - BUFFER as f64 + 0.5;
                let (px, py) = if dx == 1 {
                    (EXTENT as f64 + across, along)
                } else {
                    (along, EXTENT as f64 + across)
                };
                let shift = EXTENT as f64;
                let ours = ranks(here, px, py);
                let theirs = ranks(
                    there,
                    px - f64::from(dx) * shift,
                    py - f64::from(dy) * shift,
                );
                assert_eq!(
                    ours, theirs,
                    "{z}/{x}/{y} and its neighbour ({dx}, {dy}) at {px}, {py}"
                );
                compared += usize::from(!ours.is_empty());
            }
        }
    }
    println!("{compared} points drawn by both of two neighbours agree");
    assert!(compared > 1_000, "{compared}");
}

/// Rank areas of the flood layer of a tile.
pub(crate) fn flood(bytes: &[u8]) -> BTreeMap<i64, Vec<Polygon>> {
    let tile = reader::decode(bytes);
    tile.layers
        .iter()
        .find(|l| l.name == "flood-l2")
        .map(reader::areas)
        .unwrap_or_default()
}

/// Ranks whose areas hold the point; a point on an edge counts as in.
pub(crate) fn ranks(areas: &BTreeMap<i64, Vec<Polygon>>, x: f64, y: f64) -> Vec<i64> {
    let held = |polygons: &Vec<Polygon>| polygons.iter().any(|p| holds(p, x, y) != Some(false));
    areas
        .iter()
        .filter(|(_, polygons)| held(polygons))
        .map(|(rank, _)| *rank)
        .collect()
}
