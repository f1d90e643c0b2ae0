//! What the pack says about itself.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::mvt::{LayerTiles, MAX_ZOOM, MIN_ZOOM};

/// One layer that goes into the pack.
#[derive(Debug, Clone, Copy)]
pub struct PackLayer<'a> {
    /// The layer's id: the name of the MVT layer.
    pub id: &'a str,
    /// The layer's name, for tools that list the layers of a file.
    pub description: &'a str,
    /// Its credit line.
    pub credit: &'a str,
    /// Names and types of its tile properties (`Number`, `String` or `Boolean`).
    pub fields: &'a [(String, &'static str)],
    /// Its tiles.
    pub tiles: &'a LayerTiles,
}

/// The metadata of the file.
///
/// # Source
/// PMTiles specification v3, section 5: `vector_layers` is required for vector tiles; our own
/// member is `michi`.
pub(super) fn metadata(name: &str, layers: &[PackLayer<'_>], michi: &Value) -> Value {
    let credits: BTreeSet<&str> = layers
        .iter()
        .map(|layer| layer.credit)
        .filter(|credit| !credit.is_empty())
        .collect();
    json!({
        "name": name,
        "type": "overlay",
        "attribution": Vec::from_iter(credits).join(" | "),
        "vector_layers": layers.iter().map(vector_layer).collect::<Vec<_>>(),
        "michi": michi,
    })
}

fn vector_layer(layer: &PackLayer<'_>) -> Value {
    let fields: serde_json::Map<String, Value> = layer
        .fields
        .iter()
        .map(|(name, kind)| (name.clone(), (*kind).into()))
        .collect();
    json!({
        "id": layer.id,
        "description": layer.description,
        "fields": fields,
        "minzoom": MIN_ZOOM,
        "maxzoom": MAX_ZOOM,
    })
}
