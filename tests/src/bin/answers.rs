//! Writes answers of the server's engine as JSON lines, for the phone's engine to be compared with.
//!
//! Usage: `answers POINTS HOUSEHOLDS SEED [LAYERS]`, by default on the repository's own layers.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a tool of the tests: what is wrong must stop them"
)]

use std::io::Write;
use std::path::{Path, PathBuf};

use michi_geo::advice::{Advice, AlertLevel, Household, InForce, Structure, advise};
use michi_geo::atlas::Atlas;
use michi_geo::coord::{LonLat, Metres};
use michi_geo::query::point::{NEAR_M, Question};
use michi_server::service::answer_at::{answer_at, facts};
use michi_tests::oracle::{self, Spot, Zone};
use michi_tests::seeded::Seeded;
use michi_tests::{city_atlas, layer_folder, workspace};
use serde_json::{Value, json};

/// Metres from an edge within which the phone may differ: its tiles are rounded to half a metre.
const EDGE_M: f64 = 1.0;

/// How exact the positions are that are asked for: a chosen point, and what phones say.
const ACCURACIES_M: [f64; 4] = [0.0, 0.0, 35.0, 120.0];

/// The days that level and typhoon are asked for.
const LEVELS: [Option<u8>; 6] = [None, Some(1), Some(2), Some(3), Some(4), Some(5)];

fn main() {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let (numbers, layers) = arguments.split_at(arguments.len().min(3));
    let numbers: Vec<u64> = numbers.iter().map(|a| a.parse().unwrap()).collect();
    let [points, households, seed] = numbers[..] else {
        panic!("expected `answers POINTS HOUSEHOLDS SEED [LAYERS]`, but found {arguments:?}");
    };
    let layers = layers.first().map_or_else(workspace::layers, PathBuf::from);
    let atlas = city_atlas::build(&layers);
    let edges = Edges::read(&layers);
    let mut random = Seeded::new(seed);
    let mut out = std::io::BufWriter::new(std::io::stdout().lock());
    for _ in 0..points {
        let spot = spot(&edges.zones, &mut random);
        let accuracy_m = *random.pick(&ACCURACIES_M);
        writeln!(out, "{}", point(&atlas, &edges, spot, accuracy_m)).unwrap();
    }
    for _ in 0..households {
        let spot = spot(&edges.zones, &mut random);
        let line = household(&atlas, &edges, spot, &mut random);
        writeln!(out, "{line}").unwrap();
    }
}

/// Everything with an edge: the zones, the city's area, the areas that surveys looked at.
struct Edges {
    zones: Vec<Zone>,
    areas: Vec<Zone>,
}

impl Edges {
    fn read(folder: &Path) -> Self {
        let layers = layer_folder::read_all(folder);
        let of_role = |role: &str| -> Vec<Zone> {
            let own = layers
                .iter()
                .filter(|l| l.text("role") == Some(role) && l.has_data());
            own.flat_map(oracle::zones).collect()
        };
        let surveyed = layers.iter().flat_map(|layer| layer.surveyed(folder));
        Self {
            zones: of_role("hazard"),
            areas: of_role("boundary")
                .into_iter()
                .chain(surveyed.flat_map(|f| oracle::zones_of(&f)))
                .collect(),
        }
    }

    /// Whether rounding may change what is at the spot, or what is within reach of it.
    fn are_near(&self, spot: Spot, within_m: f64) -> bool {
        let close = oracle::worse_nearby(&self.zones, spot, None, within_m + EDGE_M);
        let at_reach = close.iter().any(|(_, d)| (d - within_m).abs() <= EDGE_M);
        let mut all = [&self.zones, &self.areas].into_iter();
        at_reach || all.any(|zones| oracle::edge_nearby_m(zones, spot, EDGE_M).is_some())
    }
}

/// Half of the spots anywhere in the city, half within 60 m of an edge.
fn spot(zones: &[Zone], random: &mut Seeded) -> Spot {
    if random.index(2) == 0 {
        return Spot::of_degrees(random.between(130.03, 130.18), random.between(32.98, 33.14));
    }
    let edges: Vec<(Spot, Spot)> = random.pick(zones).edges().collect();
    let corner = random.pick(&edges).0;
    let mut shift = || random.between(-6_000.0, 6_000.0) as i64;
    Spot {
        x: corner.x + shift(),
        y: corner.y + shift(),
    }
}

fn question(spot: Spot, accuracy_m: f64) -> Question {
    let (lon, lat) = spot.degrees();
    let at = LonLat::new(lon, lat).expect("a position");
    Question {
        at,
        accuracy: Metres::new(accuracy_m).expect("a distance"),
        today: city_atlas::test_day(),
    }
}

fn point(atlas: &Atlas, edges: &Edges, spot: Spot, accuracy_m: f64) -> Value {
    let (lon, lat) = spot.degrees();
    let answer = answer_at(atlas, question(spot, accuracy_m));
    let near_an_edge = edges.are_near(spot, accuracy_m.max(NEAR_M));
    json!({"point": [lon, lat], "accuracy_m": accuracy_m, "near_an_edge": near_an_edge, "answer": answer})
}

fn household(atlas: &Atlas, edges: &Edges, spot: Spot, random: &mut Seeded) -> Value {
    let (lon, lat) = spot.degrees();
    let home = any_household(random);
    let force = any_in_force(random);
    let facts: Vec<_> = atlas
        .at_point(question(spot, 0.0))
        .hazards
        .iter()
        .map(facts)
        .collect();
    let advice: Advice = advise(&facts, &home, &force);
    json!({
        "point": [lon, lat],
        "near_an_edge": edges.are_near(spot, NEAR_M),
        "household": said(&home),
        "in_force": {
            "level": force.level.map(|l| l.get().to_string()),
            "too_late": force.too_late.then_some("yes"),
            "typhoon": force.typhoon.then_some("yes"),
        },
        "advice": advice,
    })
}

fn any_household(random: &mut Seeded) -> Household {
    let mut maybe = || *random.pick(&[None, Some(true), Some(false)]);
    let (basement, can_endure, needs_help, safe_relatives) = (maybe(), maybe(), maybe(), maybe());
    let floors: Vec<Option<u8>> = std::iter::once(None).chain((1..=9).map(Some)).collect();
    Household {
        living_floor: *random.pick(&floors),
        storeys: *random.pick(&floors),
        structure: *random.pick(&[None, Some(Structure::Wood), Some(Structure::Robust)]),
        basement,
        can_endure,
        needs_help,
        safe_relatives,
    }
}

fn any_in_force(random: &mut Seeded) -> InForce {
    let level = *random.pick(&LEVELS);
    InForce {
        level: level.map(|l| AlertLevel::new(l).expect("1 to 5")),
        too_late: random.index(8) == 0,
        typhoon: random.index(8) == 0,
    }
}

/// The household in the words of the phone; what is not said is left out.
fn said(home: &Household) -> Value {
    let yes = |said: Option<bool>| said.map(|s| if s { "yes" } else { "no" });
    let all = json!({
        "living_floor": home.living_floor,
        "storeys": home.storeys,
        "structure": home.structure.map(|s| s.code()),
        "basement": yes(home.basement),
        "can_endure": yes(home.can_endure),
        "needs_help": yes(home.needs_help),
        "safe_relatives": yes(home.safe_relatives),
    });
    let Value::Object(all) = all else {
        unreachable!("an object was written above")
    };
    Value::Object(
        all.into_iter()
            .filter(|(_, value)| !value.is_null())
            .collect(),
    )
}
