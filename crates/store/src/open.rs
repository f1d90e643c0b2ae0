//! Opening a store, whatever keeps it.

use crate::accounts::Accounts;
use crate::fault::OpenError;
use crate::journal::Journal;
use crate::sqlite::SqliteStore;
use crate::url::StoreUrl;
use std::sync::Arc;

/// Whether a store may be made.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OpenMode {
    /// Make the store when there is none.
    Create,
    /// Only open one that is there.
    Existing,
}

/// An open store: the journal and the accounts beside it.
#[derive(Clone)]
pub struct Store {
    /// What was posted.
    pub journal: Arc<dyn Journal>,
    /// Who may post.
    pub accounts: Arc<dyn Accounts>,
}

impl Store {
    /// Opens a store, checks it and brings its schema up to date. Needs a tokio runtime.
    ///
    /// # Errors
    /// When the store is missing, damaged, foreign, newer than this version or cannot be written.
    pub async fn open(url: &StoreUrl, mode: OpenMode) -> Result<Self, OpenError> {
        match url {
            StoreUrl::Sqlite { path } => {
                let store = Arc::new(SqliteStore::open(path, mode).await?);
                Ok(Store {
                    journal: store.clone(),
                    accounts: store,
                })
            }
        }
    }
}
