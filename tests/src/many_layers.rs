//! A city with several layers a hazard: overlapping ranks, a survey's area, a layer out of date.

use std::f64::consts::TAU;

use serde_json::{Value, json};

use crate::layer_folder::Copy;
use crate::seeded::Seeded;

/// Zones a layer has.
const ZONES: usize = 40;

/// The rivers zones may name.
const RIVERS: [&str; 3] = ["塩田川", "鹿島川", "浜川"];

/// A layer of the city: its id, the head of its manifest, its highest rank.
struct Made {
    id: &'static str,
    head: &'static str,
    highest: u64,
}

const LAYERS: [Made; 7] = [
    Made {
        id: "flood-l1",
        head: "role = \"hazard\"\nkind = \"flood\"\nscenario = \"l1\"\n\
               attribute = \"depth\"\nscheme = \"detailed8\"\n\
               covers = { what = [\"designated_rivers\"], gaps = [] }",
        highest: 8,
    },
    Made {
        id: "flood-duration",
        head: "role = \"hazard\"\nkind = \"flood\"\nscenario = \"l2\"\n\
               attribute = \"duration\"\nscheme = \"duration7\"",
        highest: 7,
    },
    Made {
        id: "flood-collapse",
        head: "role = \"hazard\"\nkind = \"flood\"\nscenario = \"l2\"\n\
               attribute = \"collapse\"\nscheme = \"collapse\"",
        highest: 3,
    },
    Made {
        id: "landslide",
        head: "role = \"hazard\"\nkind = \"landslide\"\nattribute = \"zone\"\nscheme = \"sediment\"",
        highest: 4,
    },
    Made {
        id: "storm-surge",
        head: "role = \"hazard\"\nkind = \"storm_surge\"\nscenario = \"l2\"\n\
               attribute = \"depth\"\nscheme = \"standard6\"\n\
               covers = { what = [], gaps = [], polygon = \"surveyed.geojson\" }",
        highest: 6,
    },
    Made {
        id: "tsunami",
        head: "role = \"hazard\"\nkind = \"tsunami\"\nattribute = \"depth\"\n\
               scheme = \"standard6\"",
        highest: 6,
    },
    Made {
        id: "tsunami-duration",
        head: "role = \"hazard\"\nkind = \"tsunami\"\nattribute = \"duration\"\nscheme = \"duration7\"",
        highest: 7,
    },
];

/// Whether everything is known of the city's hazards.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Known {
    /// Small rivers were not surveyed, and a layer is out of date: nobody may be told to stay.
    Partly,
    /// Nothing is missing where the storm surge was surveyed.
    Wholly,
}

/// The repository's city with these layers added; its own flood layer is cut small.
///
/// Every hazard it lists has data, so that the advice is not always "not known".
pub fn many_layers(seed: u64, known: Known) -> Copy {
    let copy = Copy::small();
    let listed = "\"tsunami\", \"inland_flood\", \"reservoir\"]";
    copy.replace("city.toml", listed, "\"tsunami\"]");
    let mut random = Seeded::new(seed);
    for layer in &LAYERS {
        let zones: Vec<Value> = (0..ZONES).map(|_| zone(layer, &mut random)).collect();
        let stale = layer.id == "tsunami" && known == Known::Partly;
        let stale = if stale {
            "\nstale_after = \"2026-01-31\""
        } else {
            ""
        };
        copy.add_layer(layer.id, &format!("{}{stale}", layer.head), &zones);
    }
    if known == Known::Wholly {
        copy.replace(
            "flood-l2/layer.toml",
            "gaps = [\"smaller_rivers\"]",
            "gaps = []",
        );
    }
    let surveyed = blob([130.1, 33.1], 3_000.0, &mut random);
    let geometry = json!({"type": "Polygon", "coordinates": [surveyed]});
    let area = json!({"type": "FeatureCollection", "features": [
        {"type": "Feature", "properties": {}, "geometry": geometry}
    ]});
    copy.write("storm-surge/surveyed.geojson", area.to_string());
    copy
}

fn zone(layer: &Made, random: &mut Seeded) -> Value {
    let rank = random.index(layer.highest as usize) + 1;
    let mut properties = json!({ "rank": rank });
    if layer.id == "landslide" {
        properties["phenomenon"] = json!(random.index(3) + 1);
    } else {
        let river = *random.pick(&RIVERS);
        properties["rivers"] = json!([river]);
    }
    let centre = [random.between(130.07, 130.13), random.between(33.07, 33.12)];
    let radius_m = random.between(60.0, 600.0);
    let mut rings = vec![blob(centre, radius_m, random)];
    if random.index(3) == 0 {
        let mut hole = blob(centre, radius_m * 0.3, random);
        hole.reverse();
        rings.push(hole);
    }
    json!({"type": "Feature", "properties": properties,
           "geometry": {"type": "Polygon", "coordinates": rings}})
}

/// A closed ring round a point, between half the radius and the radius from it.
fn blob(centre: [f64; 2], radius_m: f64, random: &mut Seeded) -> Vec<[f64; 2]> {
    let corners = 6 + random.index(14);
    let corner = |number: usize| {
        let turn = TAU * number as f64 / corners as f64;
        let far_m = radius_m * random.between(0.5, 1.0);
        shifted(centre, far_m * turn.cos(), far_m * turn.sin())
    };
    let mut ring: Vec<[f64; 2]> = (0..corners).map(corner).collect();
    ring.push(ring[0]);
    ring
}

/// A point moved by metres east and north, to the seven decimals of layer files.
fn shifted([lon, lat]: [f64; 2], east_m: f64, north_m: f64) -> [f64; 2] {
    const M_PER_DEGREE: f64 = 111_195.0;
    let rounded = |degrees: f64| (degrees * 1e7).round() / 1e7;
    let east = east_m / (M_PER_DEGREE * lat.to_radians().cos());
    [rounded(lon + east), rounded(lat + north_m / M_PER_DEGREE)]
}
