//! What is posted: the board of a space, kept in step with the journal, and its public stream.

#[cfg(test)]
pub(crate) mod cases;
pub mod encode;
mod folded;
pub mod follow;
mod followed;
pub mod hub;
pub mod message;
mod present;
pub mod recent;
pub mod replay;
pub mod resume;
pub mod submit;
#[cfg(test)]
mod tests;
pub mod view;

use std::sync::Arc;

use michi_geo::space::Space;
use michi_store::fault::{OpenError, StoreError};
use michi_store::open::{OpenMode, Store};
use michi_store::url::{BadStoreUrl, StoreUrl};

pub use hub::Hub;
pub use view::LiveView;

/// The store, and what is live in it.
pub struct Live {
    /// Journal and accounts.
    pub store: Store,
    /// The live space.
    pub hub: Arc<Hub>,
}

/// Why postings could not be connected.
#[derive(Debug, thiserror::Error)]
pub enum LiveError {
    /// The setting names no store.
    #[error(transparent)]
    Url(#[from] BadStoreUrl),
    /// The store cannot be opened.
    #[error(transparent)]
    Open(#[from] OpenError),
    /// The store cannot be read.
    #[error(transparent)]
    Store(#[from] StoreError),
}

impl Live {
    /// Opens the store, which is made where there is none, and folds its live events.
    ///
    /// # Errors
    /// [`LiveError`] that names the file and what was expected of it.
    pub async fn open(url: &str) -> Result<Self, LiveError> {
        let url: StoreUrl = url.parse()?;
        let store = Store::open(&url, OpenMode::Create).await?;
        let hub = Hub::open(store.journal.clone(), Space::Live).await?;
        Ok(Self {
            store,
            hub: Arc::new(hub),
        })
    }
}

impl std::fmt::Debug for Live {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Live").field("hub", &self.hub).finish()
    }
}
