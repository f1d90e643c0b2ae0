//! The map style of a language (MapLibre style specification 8): built from the layers.

mod base;
mod hazards;
mod labels;

use michi_geo::atlas::Layer;
use michi_geo::city::City;
use michi_geo::layer::Role;
use michi_geo::load::{LayerState, LoadedLayer};
use michi_l10n::LocaleInfo;
use serde_json::{Map, Value, json};

/// Zoom at which a phone shows the whole city.
const START_ZOOM: f64 = 11.5;

/// The style for a language; `version` stands in the addresses of the sources.
///
/// One source a layer with data, each named as its layer, and no address for glyphs: labels use
/// the fonts of the device. `metadata` of a style layer names the layer that it draws.
pub fn style(layers: &[Layer], city: &City, locale: &LocaleInfo, version: &str) -> Value {
    let drawn: Vec<&LoadedLayer> = layers
        .iter()
        .map(Layer::loaded)
        .filter(|l| l.state() == LayerState::Data)
        .collect();
    let with_role = |role: Role| {
        drawn
            .iter()
            .copied()
            .filter(move |layer| layer.role() == Some(role))
    };
    let mut styled = vec![base::background()];
    for kind in &city.hazards {
        let of_kind = with_role(Role::Hazard).filter(|layer| layer.kind() == Some(*kind));
        styled.extend(of_kind.flat_map(hazards::styled));
    }
    styled.extend(with_role(Role::Roads).flat_map(base::roads));
    styled.extend(with_role(Role::Railways).flat_map(base::railways));
    styled.extend(with_role(Role::Boundary).flat_map(base::boundary));
    let places: Vec<&LoadedLayer> = with_role(Role::Places).collect();
    styled.extend(labels::places(&places, locale));
    styled.extend(with_role(Role::Shelters).flat_map(|layer| labels::shelters(layer, locale)));
    let sources: Map<String, Value> = drawn
        .iter()
        .map(|layer| (layer.id().to_owned(), source(layer, version)))
        .collect();
    json!({
        "version": 8,
        "name": city.name.lookup(name_tags(locale)).map(|(_, name)| name),
        "metadata": { "michi:lang": locale.tag, "michi:version": version },
        "center": [city.center.lon(), city.center.lat()],
        "zoom": START_ZOOM,
        "sources": sources,
        "layers": styled,
    })
}

fn source(layer: &LoadedLayer, version: &str) -> Value {
    json!({ "type": "vector", "url": format!("/tiles/{}.json?v={version}", layer.id()) })
}

/// Tags of names to try for a language, best first, the sign's own last.
fn name_tags(locale: &LocaleInfo) -> Vec<&str> {
    let mut tags: Vec<&str> = locale.names.iter().map(String::as_str).collect();
    if !tags.contains(&michi_geo::names::JA) {
        tags.push(michi_geo::names::JA);
    }
    tags
}

/// A style layer of a map layer; `part` tells apart what one layer draws.
fn layer(of: &LoadedLayer, part: &str, kind: &str) -> Value {
    json!({
        "id": format!("{}:{part}", of.id()),
        "type": kind,
        "source": of.id(),
        "source-layer": of.id(),
        "metadata": { "michi:layer": of.id(), "michi:role": of.role() },
    })
}

/// Adds members to a style layer.
fn with(mut layer: Value, members: Value) -> Value {
    if let (Value::Object(layer), Value::Object(members)) = (&mut layer, members) {
        layer.extend(members);
    }
    layer
}
