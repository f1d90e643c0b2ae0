//! Each tile keeps the rules of the format, and neighbours fit together.

use std::collections::{BTreeMap, HashSet};

use geozero::ToGeo;
use geozero::mvt::tile::GeomType;
use michi_tests::mvt_rules::{Polygon, holds};
use michi_tests::server::Server;

use crate::reader::{self, Address, EXTENT};

/// Tile units a tile may reach over its edge.
const BUFFER: i64 = 64;

#[test]
fn every_tile_of_the_pack_opens_in_a_strict_reader() {
    let pack = reader::pack(&Server::shared());
    assert!(pack.tiles.len() > 60, "{} tiles", pack.tiles.len());
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

/// Half a unit to each side of the common edge, an area that goes on in one tile goes on in both.
///
/// A tile need not draw what only reaches into its buffer, so only what crosses the edge is compared.
#[test]
fn an_area_that_crosses_the_edge_of_a_tile_goes_on_in_the_next_one() {
    let pack = reader::pack(&Server::shared());
    let decoded: BTreeMap<Address, Areas> = pack
        .tiles
        .iter()
        .map(|(at, bytes)| (*at, flood(bytes)))
        .collect();
    let mut crossings = 0;
    for (&(z, x, y), here) in &decoded {
        for (dx, dy) in [(1, 0), (0, 1)] {
            let nothing = BTreeMap::new();
            let there = decoded.get(&(z, x + dx, y + dy)).unwrap_or(&nothing);
            for along in (0..EXTENT).step_by(3) {
                let crossing = Crossing::at(here, there, dx == 1, along as f64 + 0.5);
                let fault = crossing.fault();
                assert_eq!(
                    fault, None,
                    "{z}/{x}/{y} and ({dx}, {dy}) at {along}: {crossing:?}"
                );
                crossings += usize::from(!crossing.here_in.is_empty());
            }
        }
    }
    println!("{crossings} places on tile edges go on without a crack");
    assert!(crossings > 1_000, "{crossings}");
}

/// Ranks half a unit inside and outside a tile's far edge, as it and its neighbour draw them.
#[derive(Debug)]
struct Crossing {
    here_in: Vec<i64>,
    here_out: Vec<i64>,
    there_in: Vec<i64>,
    there_out: Vec<i64>,
}

type Areas = BTreeMap<i64, Vec<Polygon>>;

impl Crossing {
    fn at(here: &Areas, there: &Areas, eastward: bool, along: f64) -> Self {
        let look = |areas: &Areas, across: f64| {
            let (x, y) = if eastward {
                (across, along)
            } else {
                (along, across)
            };
            ranks(areas, x, y)
        };
        let edge = EXTENT as f64;
        Self {
            here_in: look(here, edge - 0.5),
            here_out: look(here, edge + 0.5),
            there_in: look(there, 0.5),
            there_out: look(there, -0.5),
        }
    }

    fn fault(&self) -> Option<&'static str> {
        let all = |from: &[i64], also: &[i64], goes: &[i64]| {
            from.iter()
                .filter(|rank| also.contains(rank))
                .all(|rank| goes.contains(rank))
        };
        let checks = [
            (
                &self.here_in,
                &self.here_out,
                &self.there_in,
                "the next tile lacks what goes on here",
            ),
            (
                &self.there_in,
                &self.there_out,
                &self.here_in,
                "this tile lacks what goes on there",
            ),
            (
                &self.here_in,
                &self.there_in,
                &self.here_out,
                "the buffer here lacks what crosses",
            ),
            (
                &self.here_in,
                &self.there_in,
                &self.there_out,
                "the buffer there lacks what crosses",
            ),
        ];
        let broken = checks
            .into_iter()
            .find(|(from, also, goes, _)| !all(from, also, goes));
        broken.map(|(_, _, _, fault)| fault)
    }
}

/// Rank areas of the flood layer of a tile.
pub(crate) fn flood(bytes: &[u8]) -> Areas {
    let tile = reader::decode(bytes);
    tile.layers
        .iter()
        .find(|l| l.name == "flood-l2")
        .map(reader::areas)
        .unwrap_or_default()
}

/// Ranks whose areas hold the point; a point on an edge counts as in.
pub(crate) fn ranks(areas: &Areas, x: f64, y: f64) -> Vec<i64> {
    let held = |polygons: &Vec<Polygon>| polygons.iter().any(|p| holds(p, x, y) != Some(false));
    areas
        .iter()
        .filter(|(_, polygons)| held(polygons))
        .map(|(rank, _)| *rank)
        .collect()
}
