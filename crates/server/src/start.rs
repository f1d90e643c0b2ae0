//! From settings to a running state, and again when the layers changed.

use std::net::SocketAddr;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::PathBuf;

use crate::assets::Assets;
use crate::config::Config;
use crate::live::{Live, LiveError};
use crate::snapshot::{Snapshot, SnapshotError};
use crate::state::AppState;

/// Why the server could not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// The asynchronous runtime could not be made.
    #[error("expected threads to run on")]
    Runtime {
        /// What the system said.
        source: std::io::Error,
    },
    /// The address cannot be listened on.
    #[error("expected to listen on `{address}`")]
    Listen {
        /// The address asked for.
        address: SocketAddr,
        /// What the system said.
        source: std::io::Error,
    },
    /// The folder of the front end cannot be read.
    #[error("expected the built front end in `{}`", path.display())]
    Web {
        /// The folder asked for.
        path: PathBuf,
        /// What the file system said.
        source: std::io::Error,
    },
    /// The layers or languages cannot be used.
    #[error(transparent)]
    Snapshot(#[from] SnapshotError),
    /// The journal cannot be used.
    #[error(transparent)]
    Live(#[from] LiveError),
    /// An address for staff, and nothing for them to post into.
    #[error("expected a journal (--store) beside an address for staff, found none")]
    StaffWithoutStore,
}

/// Loads everything and puts it together; the journal is opened where the settings name one.
///
/// # Errors
/// [`StartError`] that names the file and what was expected of it.
pub async fn connected(config: Config) -> Result<AppState, StartError> {
    if config.store.is_none() && config.staff_listen.is_some() {
        return Err(StartError::StaffWithoutStore);
    }
    let live = match &config.store {
        Some(url) => Some(Live::open(url).await?),
        None => None,
    };
    with_live(config, live)
}

/// Loads everything but the journal: postings are not connected.
///
/// # Errors
/// [`StartError`] that names the file and what was expected of it.
pub fn state(config: Config) -> Result<AppState, StartError> {
    let store = None;
    with_live(Config { store, ..config }, None)
}

fn with_live(config: Config, live: Option<Live>) -> Result<AppState, StartError> {
    let assets = Assets::load(config.web.as_deref()).map_err(|source| StartError::Web {
        path: config.web.clone().unwrap_or_default(),
        source,
    })?;
    let snapshot = Snapshot::build(&config, &assets)?;
    Ok(AppState::new(config, assets, snapshot, live))
}

/// Reads the layers and languages again; what cannot be used leaves the old ones in place.
pub fn reload(state: &AppState) {
    let build = || Snapshot::build(state.config(), state.assets());
    let Ok(built) = catch_unwind(AssertUnwindSafe(build)) else {
        tracing::error!(target: "michi", "layers not read again, the old ones stay: a panic");
        state.metrics().count_reload(false);
        return;
    };
    match built {
        Ok(snapshot) => {
            tracing::info!(target: "michi", version = snapshot.version, "layers read again");
            state.replace(snapshot);
            // Answers made from the old layers and languages go with them.
            if let Some(live) = state.live() {
                live.hub.renew();
            }
            state.metrics().count_reload(true);
        }
        Err(fault) => {
            tracing::error!(target: "michi", "layers not read again, the old ones stay: {fault}");
            state.metrics().count_reload(false);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::Arc;

    #[test]
    fn reading_again_lets_the_old_snapshot_and_its_pages_go() {
        let layers = concat!(env!("CARGO_MANIFEST_DIR"), "/../../layers");
        let state = state(Config::for_layers(layers)).unwrap();
        let old = Arc::downgrade(&state.snapshot());
        let version = state.snapshot().version.clone();
        reload(&state);
        assert!(old.upgrade().is_none());
        assert_eq!(state.snapshot().version, version, "the same content again");
    }
}
