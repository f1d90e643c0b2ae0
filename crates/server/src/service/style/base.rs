//! What lies under the labels: ground, roads, railways, the boundary.

use michi_geo::load::LoadedLayer;
use serde_json::{Value, json};

use super::{layer, with};

/// Colours of the ground plan: greys that no hazard colour can be mistaken for.
///
/// # Source
/// デジタル庁デザインシステム, neutral solid greys.
mod colour {
    pub(super) const GROUND: &str = "#f8f8fb";
    pub(super) const ROAD: &str = "#b3b3b3";
    pub(super) const ROAD_EDGE: &str = "#ffffff";
    pub(super) const RAIL: &str = "#666666";
    pub(super) const BOUNDARY: &str = "#4d4d4d";
}

pub(super) fn background() -> Value {
    json!({
        "id": "ground",
        "type": "background",
        "paint": { "background-color": colour::GROUND },
    })
}

pub(super) fn roads(of: &LoadedLayer) -> Vec<Value> {
    let round = json!({ "line-cap": "round", "line-join": "round" });
    let edge = json!({
        "layout": round,
        "paint": { "line-color": colour::ROAD_EDGE, "line-width": by_zoom(2.0, 7.0) },
    });
    let middle = json!({
        "layout": round,
        "paint": { "line-color": colour::ROAD, "line-width": by_zoom(1.0, 4.0) },
    });
    vec![
        with(layer(of, "edge", "line"), edge),
        with(layer(of, "line", "line"), middle),
    ]
}

pub(super) fn railways(of: &LoadedLayer) -> Vec<Value> {
    let ties = json!({
        "minzoom": 11,
        "paint": {
            "line-color": colour::RAIL,
            "line-width": by_zoom(3.0, 6.0),
            "line-dasharray": [0.2, 2.0],
        },
    });
    let track = json!({
        "paint": { "line-color": colour::RAIL, "line-width": by_zoom(1.0, 1.8) },
    });
    vec![
        with(layer(of, "line", "line"), track),
        with(layer(of, "ties", "line"), ties),
    ]
}

pub(super) fn boundary(of: &LoadedLayer) -> Vec<Value> {
    let line = json!({
        "layout": { "line-join": "round" },
        "paint": {
            "line-color": colour::BOUNDARY,
            "line-width": by_zoom(1.2, 2.5),
            "line-dasharray": [4.0, 2.0],
        },
    });
    vec![with(layer(of, "line", "line"), line)]
}

/// A width in pixels that grows from zoom 10 to zoom 16.
fn by_zoom(at_10: f64, at_16: f64) -> Value {
    json!(["interpolate", ["linear"], ["zoom"], 10, at_10, 16, at_16])
}
