//! Every layer as the API and the pack describe it: legend, coverage, credit, tiles.

use geo_types::{LineString, MultiPolygon, Polygon};
use michi_geo::atlas::{Atlas, Layer};
use michi_geo::coord::Bbox;
use michi_geo::layer::Manifest;
use michi_geo::load::LayerState;
use michi_geo::mvt::{MAX_ZOOM, MIN_ZOOM};
use michi_geo::rank::LegendRow;
use serde_json::{Map, Value, json};

/// All layers in the order of their ids, the ones without data and the faulty ones included.
pub fn describe_layers(atlas: &Atlas) -> Vec<Value> {
    atlas.layers().iter().map(describe).collect()
}

fn describe(layer: &Layer) -> Value {
    let loaded = layer.loaded();
    let mut about = Map::new();
    about.insert("id".to_owned(), json!(layer.id()));
    about.insert("role".to_owned(), json!(loaded.role()));
    about.insert("kind".to_owned(), json!(loaded.kind()));
    about.insert("status".to_owned(), json!(loaded.state()));
    if let Some(fault) = loaded.faults().first() {
        about.insert("fault".to_owned(), json!(fault.to_string()));
    }
    if let Some(manifest) = layer.manifest() {
        add_manifest(&mut about, manifest);
    }
    if let Some(area) = loaded.surveyed() {
        about.insert("surveyed".to_owned(), multi_polygon(area));
    }
    if loaded.state() == LayerState::Data {
        about.insert("tiles".to_owned(), json!([tiles_path(layer.id())]));
        about.insert("minzoom".to_owned(), json!(MIN_ZOOM));
        about.insert("maxzoom".to_owned(), json!(MAX_ZOOM));
        about.insert(
            "bounds".to_owned(),
            json!(layer.bounds().map(Bbox::to_array)),
        );
    }
    Value::Object(about)
}

fn add_manifest(about: &mut Map<String, Value>, manifest: &Manifest) {
    if let Some(hazard) = manifest.hazard {
        about.insert("scenario".to_owned(), json!(hazard.scenario));
        about.insert("attribute".to_owned(), json!(hazard.attribute));
        about.insert("scheme".to_owned(), json!(hazard.scheme));
        let legend: Vec<LegendRow> = hazard.scheme.rows().map(LegendRow::from).collect();
        about.insert("legend".to_owned(), json!(legend));
        about.insert("covers".to_owned(), json!(manifest.covers));
        about.insert("stale_after".to_owned(), json!(manifest.stale_after));
    }
    about.insert("source".to_owned(), json!(manifest.source));
    if let Some(official) = &manifest.official {
        about.insert("official".to_owned(), json!(official));
    }
}

/// The area that a layer's survey looked at, as an RFC 7946 geometry.
fn multi_polygon(area: &MultiPolygon<f64>) -> Value {
    let ring = |ring: &LineString<f64>| ring.coords().map(|at| [at.x, at.y]).collect::<Vec<_>>();
    let rings = |part: &Polygon<f64>| {
        let holes = part.interiors().iter();
        std::iter::once(part.exterior())
            .chain(holes)
            .map(ring)
            .collect::<Vec<_>>()
    };
    json!({ "type": "MultiPolygon", "coordinates": area.iter().map(rings).collect::<Vec<_>>() })
}

/// The address of a layer's tiles below the origin, as TileJSON writes it.
pub fn tiles_path(id: &str) -> String {
    format!("/tiles/{id}/{{z}}/{{x}}/{{y}}.mvt")
}
