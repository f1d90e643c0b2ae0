//! What every handler shares: settings, counters, the front end, and the snapshot of the layers.

use std::sync::{Arc, PoisonError, RwLock};

use crate::assets::Assets;
use crate::config::Config;
use crate::metrics::Metrics;
use crate::snapshot::Snapshot;

/// Shared by every handler; cloning is cheap.
#[derive(Debug, Clone)]
pub struct AppState(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    config: Config,
    assets: Assets,
    metrics: Metrics,
    snapshot: RwLock<Arc<Snapshot>>,
}

impl AppState {
    /// Puts the parts together.
    pub fn new(config: Config, assets: Assets, snapshot: Snapshot) -> Self {
        Self(Arc::new(Shared {
            config,
            assets,
            metrics: Metrics::default(),
            snapshot: RwLock::new(Arc::new(snapshot)),
        }))
    }

    /// The settings.
    pub fn config(&self) -> &Config {
        &self.0.config
    }

    /// The built front end.
    pub fn assets(&self) -> &Assets {
        &self.0.assets
    }

    /// The counters.
    pub fn metrics(&self) -> &Metrics {
        &self.0.metrics
    }

    /// The layers as they are now; hold it for one request.
    pub fn snapshot(&self) -> Arc<Snapshot> {
        self.0
            .snapshot
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }

    /// Puts a newly built snapshot in place.
    pub fn replace(&self, snapshot: Snapshot) {
        *self
            .0
            .snapshot
            .write()
            .unwrap_or_else(PoisonError::into_inner) = Arc::new(snapshot);
    }
}
