//! What commands on the store share: where it is, and a runtime to ask it in.

use std::error::Error;
use std::future::Future;

use clap::Args;
use michi_store::open::{OpenMode, Store};
use michi_store::url::StoreUrl;

use super::{Outcome, could_not_run};

/// Where the journal is.
#[derive(Debug, Clone, Args)]
pub(super) struct StoreArgs {
    /// Journal of postings, as sqlite:PATH
    #[arg(
        long,
        env = "MICHI_STORE",
        default_value = "sqlite:data/journal.sqlite",
        global = true,
        value_name = "URL"
    )]
    pub(super) store: StoreUrl,
}

impl StoreArgs {
    /// Opens the store.
    pub(super) async fn open(&self, mode: OpenMode) -> Result<Store, Box<dyn Error>> {
        Ok(Store::open(&self.store, mode).await?)
    }
}

/// Runs a command that waits for the store, and says why it could not where it could not.
pub(super) fn run(work: impl Future<Output = Result<Outcome, Box<dyn Error>>>) -> Outcome {
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .worker_threads(1)
        .enable_all()
        .build();
    let runtime = match runtime {
        Ok(runtime) => runtime,
        Err(fault) => return could_not_run(&fault),
    };
    match runtime.block_on(work) {
        Ok(outcome) => outcome,
        Err(fault) => could_not_run(&*fault),
    }
}

/// Finishes what was accepted, then closes.
pub(super) async fn close(store: &Store) {
    store.journal.close().await;
}
