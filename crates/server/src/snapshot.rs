//! Everything built from layers and languages: replaced whole, never changed.

use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock};

use axum::body::Body;
use axum::http::{Request, Response};
use michi_geo::atlas::{Atlas, Layer};
use michi_geo::date::Date;
use michi_geo::gazetteer::Gazetteer;
use michi_geo::load::LayerState;
use michi_geo::pack::PackError;
use michi_l10n::{Catalogs, Tag};
use serde_json::{Value, json};

use crate::api;
use crate::api::live::Postings;
use crate::assets::Assets;
use crate::config::Config;
use crate::epoch::Epoch;
use crate::kept_pages::KeptPages;
use crate::metrics::LayerCounts;
use crate::pages::site::DayFacts;
use crate::ready::ReadyAnswers;
use crate::service::build_pack::{DrawnLayer, build_pack, draw_layers, metadata};
use crate::service::load_layers::{LayersError, LoadedFolder, load_layers};
use crate::service::load_locales::{LocalesError, load_locales};
use crate::service::offered::{offered, own_languages};
use crate::version::Content;

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
    /// Names the content of everything below; stands in `?v=`.
    pub version: String,
    /// Answers that are ready to send.
    pub ready: ReadyAnswers,
    /// Pages that were rendered from this snapshot.
    pub pages: KeptPages,
    day: RwLock<Option<Arc<DayFacts>>>,
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
    pub fn build(config: &Config, assets: &Assets) -> Result<Self, SnapshotError> {
        let (catalogs, atlas) = read(config)?;
        let gazetteer = Gazetteer::build(atlas.city(), atlas.layers().iter().map(Layer::features));
        let drawn = draw_layers(&atlas);
        let mut metadata = metadata(&atlas);
        let content = Content {
            metadata: &metadata,
            drawn: &drawn,
            gazetteer: &gazetteer,
            catalogs: &catalogs,
            web: &assets.urls(),
        };
        let version = content.version();
        metadata["version"] = json!(version);
        let pack = build_pack(&atlas, &drawn, &metadata)?;
        let mut snapshot = Self {
            atlas,
            catalogs,
            gazetteer,
            tilejson: BTreeMap::new(),
            version,
            ready: ReadyAnswers::default(),
            pages: KeptPages::default(),
            day: RwLock::default(),
        };
        snapshot.add_tiles(&drawn, pack);
        drop(drawn);
        api::prepare(&mut snapshot, Postings::of(config));
        Ok(snapshot)
    }

    /// Puts tiles, TileJSON, pack and gazetteer in place.
    fn add_tiles(&mut self, drawn: &[DrawnLayer], pack: Vec<u8>) {
        let places = self.gazetteer.to_json(&self.version);
        for layer in drawn {
            let bounds = self.atlas.layer(&layer.id).and_then(Layer::bounds);
            let tilejson = api::tiles::tilejson(layer, bounds, &self.version);
            self.tilejson.insert(layer.id.clone(), tilejson);
        }
        api::tiles::prepare(self, drawn);
        api::packs::prepare(self, pack, places);
    }

    /// What pages work out once a day.
    pub fn facts_of(&self, day: Date) -> Arc<DayFacts> {
        let known = self.day.read().unwrap_or_else(PoisonError::into_inner);
        if let Some(facts) = known.as_ref().filter(|facts| facts.day() == day) {
            return Arc::clone(facts);
        }
        drop(known);
        let facts = Arc::new(DayFacts::new(&self.atlas, day));
        let mut known = self.day.write().unwrap_or_else(PoisonError::into_inner);
        *known = Some(Arc::clone(&facts));
        facts
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
    pub fn ready_answer<B>(
        &self,
        request: &Request<B>,
        epoch: impl FnOnce() -> Epoch,
    ) -> Option<Response<Body>> {
        self.ready
            .answer(request)
            .or_else(|| self.pages.answer(request, epoch))
    }
}

/// Reads the languages and the layers; what is faulty in them is logged.
fn read(config: &Config) -> Result<(Catalogs, Atlas), SnapshotError> {
    let loaded = load_locales(config.locales.as_deref())?;
    for fault in &loaded.faults {
        tracing::warn!(target: "michi", "{fault}");
    }
    let mut folder = load_layers(&config.layers)?;
    for fault in folder.layers.iter().flat_map(|layer| layer.faults()) {
        tracing::error!(target: "michi", "{fault}");
    }
    disagreements(&folder, &loaded.catalogs);
    folder.city.languages = offered(&folder.city, &loaded.catalogs, &own_languages(config)?);
    let catalogs = loaded.catalogs.only(&folder.city.languages);
    let atlas = Atlas::build(folder.city, folder.layers);
    Ok((catalogs, atlas))
}

/// Logs what `city.toml` names that is not there, and what is there that it does not name.
fn disagreements(folder: &LoadedFolder, catalogs: &Catalogs) {
    let city = &folder.city;
    let without_files = |tag: &&String| catalogs.info(tag).is_none();
    for tag in city.languages.iter().filter(without_files) {
        tracing::warn!(target: "michi", "expected the files of every language in city.toml, found none of `{tag}`: it is not offered");
    }
    for layer in &folder.layers {
        if let Some(kind) = layer.unlisted(city) {
            let id = layer.id();
            tracing::warn!(target: "michi", "expected `{kind}` of layer `{id}` among `hazards` in city.toml, found none: it is shown last");
        }
    }
}
