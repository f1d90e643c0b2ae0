//! Everything built from layers and languages: replaced whole, never changed.

use axum::body::Body;
use axum::http::{Request, Response};
use michi_l10n::{Catalogs, Tag};

use crate::api;
use crate::config::Config;
use crate::kept_pages::KeptPages;
use crate::ready::ReadyAnswers;
use crate::service::load_locales::{LocalesError, load_locales};

/// The layers, the languages, and what was made of them.
#[derive(Debug)]
pub struct Snapshot {
    /// Sentences in every language.
    pub catalogs: Catalogs,
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
    /// The languages cannot be used.
    #[error(transparent)]
    Locales(#[from] LocalesError),
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
        let mut snapshot = Self {
            catalogs: loaded.catalogs,
            version: String::new(),
            ready: ReadyAnswers::default(),
            pages: KeptPages::default(),
        };
        api::prepare(&mut snapshot);
        Ok(snapshot)
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
