//! Everything built from layers and languages: replaced whole, never changed.

use std::collections::BTreeMap;

use axum::body::Body;
use axum::http::{Request, Response};
use michi_geo::advice::DecisionTable;
use michi_geo::atlas::{Atlas, Layer};
use michi_geo::gazetteer::Gazetteer;
use michi_geo::load::LayerState;
use michi_geo::pack::PackError;
use michi_l10n::{Catalogs, Tag};
use serde_json::Value;

use crate::api;
use crate::config::Config;
use crate::kept_pages::KeptPages;
use crate::metrics::LayerCounts;
use crate::prepared::tag_stem;
use crate::ready::ReadyAnswers;
use crate::service::build_pack::{build_pack, draw_layers};
use crate::service::load_layers::{LayersError, load_layers};
use crate::service::load_locales::{LocalesError, load_locales};

/// The layers, the languages, and what was made of them.
#[derive(Debug)]
pub struct Snapshot {
    /// The city and its layers.
    pub atlas: Atlas,
    /// Sentences in every language.
    pub catalogs: Catalogs,
    /// Every named place.
    pub gazetteer: Gazetteer,
    /// TileJSON of each layer with data, without the origin of its tiles.
    pub tilejson: BTreeMap<String, Value>,
    /// Changes with any content of the layers or of the release; stands in `?v=`.
    pub version: String,
    /// Answers that are ready to send.
    pub ready: ReadyAnswers,
    /// Pages that were rendered from this snapshot.
    pub pages: KeptPages,
}

/// Why no snapshot could be built.
#[derive(Debug, thiserror::Error)]
pub enum SnapshotError {
    /// The layers as a whole cannot be used.
    #[error(transparent)]
    Layers(#[from] LayersError),
    /// The languages cannot be used.
    #[error(transparent)]
    Locales(#[from] LocalesError),
    /// The city pack cannot be written.
    #[error(transparent)]
    Pack(#[from] PackError),
}

impl Snapshot {
    /// Reads layers and languages and prepares every answer that needs no question.
    ///
    /// # Errors
    /// [`SnapshotError`] that names the file and what was expected of it.
    pub fn build(config: &Config) -> Result<Self, SnapshotError> {
        let loaded = load_locales(config.locales.as_deref())?;
        for fault in &loaded.faults {
            tracing::warn!(target: "michi", "{fault}");
        }
        let folder = load_layers(&config.layers)?;
        for fault in folder.layers.iter().flat_map(|layer| layer.faults()) {
            tracing::error!(target: "michi", "{fault}");
        }
        let atlas = Atlas::build(folder.city, folder.layers);
        let version = version(&atlas);
        let gazetteer = Gazetteer::build(atlas.city(), atlas.layers().iter().map(Layer::features));
        let mut snapshot = Self {
            atlas,
            catalogs: loaded.catalogs,
            gazetteer,
            tilejson: BTreeMap::new(),
            version,
            ready: ReadyAnswers::default(),
            pages: KeptPages::default(),
        };
        snapshot.add_tiles()?;
        api::prepare(&mut snapshot);
        Ok(snapshot)
    }

    /// Draws the layers and puts tiles, TileJSON, pack and gazetteer in place.
    fn add_tiles(&mut self) -> Result<(), SnapshotError> {
        let drawn = draw_layers(&self.atlas);
        let pack = build_pack(&self.atlas, &drawn, &self.version)?;
        let places = self.gazetteer.to_json(&self.version);
        for layer in &drawn {
            let bounds = self.atlas.layer(&layer.id).and_then(Layer::bounds);
            let tilejson = api::tiles::tilejson(layer, bounds, &self.version);
            self.tilejson.insert(layer.id.clone(), tilejson);
        }
        api::tiles::prepare(self, &drawn);
        api::packs::prepare(self, pack, places);
        Ok(())
    }

    /// How many layers have data, have none, or could not be read.
    pub fn layer_counts(&self) -> LayerCounts {
        let mut counts = LayerCounts::default();
        for layer in self.atlas.layers() {
            match layer.loaded().state() {
                LayerState::Data => counts.data += 1,
                LayerState::NoData => counts.no_data += 1,
                LayerState::Error => counts.faulty += 1,
            }
        }
        counts
    }

    /// The language that a tag means: itself, a relative, or else the source language.
    pub fn language(&self, tag: &str) -> Tag {
        self.catalogs
            .resolve(tag)
            .unwrap_or_else(|| self.catalogs.source().clone())
    }

    /// Answers a request from what is ready, or leaves it to the router.
    pub fn ready_answer<B>(&self, request: &Request<B>) -> Option<Response<Body>> {
        self.ready
            .answer(request)
            .or_else(|| self.pages.answer(request))
    }
}

/// Names everything a pack holds: the layers, the advice, and the release that drew the tiles.
fn version(atlas: &Atlas) -> String {
    let advice = &DecisionTable::get().version;
    let parts = [atlas.version(), advice, env!("CARGO_PKG_VERSION")];
    tag_stem(parts.join("\n").as_bytes())
}
