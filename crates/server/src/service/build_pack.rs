//! The tiles of every layer and the city pack around them.

use michi_geo::advice::TABLE_JSON;
use michi_geo::atlas::{Atlas, Layer};
use michi_geo::load::LayerState;
use michi_geo::mvt::LayerTiles;
use michi_geo::pack::{Pack, PackError, PackLayer, write_pack};
use serde_json::{Value, json};

use crate::all_cores;
use crate::service::describe_layers::describe_layers;
use crate::service::describe_shelters::{Wanted, describe_shelters};
use crate::service::tile_features::{fields, tile_features};

/// The tiles of one layer with what TileJSON says of them.
#[derive(Debug)]
pub struct DrawnLayer {
    /// The layer's id.
    pub id: String,
    /// The layer's own name for itself, for developers.
    pub description: String,
    /// Its credit line.
    pub credit: String,
    /// Names and types of its properties.
    pub fields: Vec<(String, &'static str)>,
    /// Its tiles.
    pub tiles: LayerTiles,
}

/// Draws every layer with data, as many at once as there are processors.
pub fn draw_layers(atlas: &Atlas) -> Vec<DrawnLayer> {
    let with_data = |layer: &&Layer| layer.loaded().state() == LayerState::Data;
    let layers: Vec<&Layer> = atlas.layers().iter().filter(with_data).collect();
    all_cores::map(&layers, |layer| draw(layer))
}

fn draw(layer: &Layer) -> DrawnLayer {
    let features = tile_features(layer.features());
    let source = layer
        .manifest()
        .and_then(|manifest| manifest.source.as_ref());
    DrawnLayer {
        id: layer.id().to_owned(),
        description: source.map(|source| source.name.clone()).unwrap_or_default(),
        credit: source
            .map(|source| source.credit.clone())
            .unwrap_or_default(),
        fields: fields(&features),
        tiles: LayerTiles::build(layer.id(), &features),
    }
}

/// Writes the pack: all tiles, and in its metadata all that a device needs for an answer.
///
/// # Errors
/// [`PackError`] when a tile or the archive does not fit its format.
pub fn build_pack(
    atlas: &Atlas,
    drawn: &[DrawnLayer],
    metadata: &Value,
) -> Result<Vec<u8>, PackError> {
    let city = atlas.city();
    let layers: Vec<PackLayer<'_>> = drawn
        .iter()
        .map(|layer| PackLayer {
            id: &layer.id,
            description: &layer.description,
            credit: &layer.credit,
            fields: &layer.fields,
            tiles: &layer.tiles,
        })
        .collect();
    let pack = Pack {
        name: city.name.ja().unwrap_or(&city.code),
        bounds: city.bounds,
        center: city.center,
        michi: metadata,
    };
    write_pack(&pack, &layers)
}

/// All that a device needs for an answer besides the tiles, without the version.
pub fn metadata(atlas: &Atlas) -> Value {
    let city = atlas.city();
    let advice: Value = serde_json::from_str(TABLE_JSON).expect("the built-in table is JSON");
    json!({
        "city": city,
        "hazards": city.hazards,
        "layers": describe_layers(atlas),
        "advice": advice,
        "shelters": describe_shelters(atlas, Wanted::default(), None, None),
        "known": { "flooded": city.known_flooded },
    })
}
