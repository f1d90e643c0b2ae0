//! What every handler shares: settings, counters, the front end, and the snapshot of the layers.

use std::sync::{Arc, PoisonError, RwLock};

use axum::http::{HeaderMap, Method};

use crate::access::{Staff, origin};
use crate::assets::Assets;
use crate::clock;
use crate::config::Config;
use crate::epoch::Epoch;
use crate::live::Live;
use crate::metrics::Metrics;
use crate::problem::Problem;
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
    live: Option<Live>,
}

impl AppState {
    /// Puts the parts together; without `live`, postings are not connected.
    pub fn new(config: Config, assets: Assets, snapshot: Snapshot, live: Option<Live>) -> Self {
        Self(Arc::new(Shared {
            config,
            assets,
            metrics: Metrics::default(),
            snapshot: RwLock::new(Arc::new(snapshot)),
            live,
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

    /// The span of time and postings that answers are made for now.
    pub fn epoch(&self) -> Epoch {
        Epoch {
            day: clock::today(),
            live: self.live().map_or(0, |live| live.hub.view().stamp),
        }
    }

    /// The postings, when they are connected.
    pub fn live(&self) -> Option<&Live> {
        self.0.live.as_ref()
    }

    /// Who asks, and the postings.
    ///
    /// # Errors
    /// A [`Problem`] when nobody who may post asks, or postings are not connected.
    pub async fn staff(
        &self,
        method: &Method,
        headers: &HeaderMap,
    ) -> Result<(Staff, &Live), Problem> {
        let live = self.live().ok_or(Problem::NotConnected)?;
        let own = self.config().public_url.as_deref();
        let staff = Staff::of(live, method, headers, own).await?;
        Ok((staff, live))
    }

    /// Whether browsers reach this server through TLS.
    pub fn is_behind_tls(&self) -> bool {
        origin::is_behind_tls(self.config().public_url.as_deref())
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
