//! The `Journal` of the file.

use super::erase::{Erasure, erase};
use super::fault::store_error;
use super::{SqliteStore, append, read, snapshot};
use crate::fault::StoreError;
use crate::journal::{Answer, AppendError, Appended, Entry, Head, Journal, KeyUse, Snapshot};
use michi_geo::event::{Event, Seq};
use michi_geo::moment::Moment;
use michi_geo::space::Space;
use tokio::sync::watch;

impl Journal for SqliteStore {
    fn append(&self, entry: Entry) -> Answer<'_, Result<Appended, AppendError>> {
        Box::pin(self.writer.append(entry))
    }

    fn find_key<'a>(
        &'a self,
        actor: &'a str,
        key: &'a str,
    ) -> Answer<'a, Result<Option<KeyUse>, StoreError>> {
        Box::pin(async move {
            let mut reader = self.reader().await?;
            append::find_key(&mut reader, actor, key)
                .await
                .map_err(store_error)
        })
    }

    fn read<'a>(
        &'a self,
        space: &'a Space,
        after: Seq,
        limit: usize,
    ) -> Answer<'a, Result<Vec<Event>, StoreError>> {
        Box::pin(async move {
            let mut reader = self.reader().await?;
            read::events(&mut reader, space, after, limit).await
        })
    }

    fn event(&self, seq: Seq) -> Answer<'_, Result<Option<Event>, StoreError>> {
        Box::pin(async move {
            let mut reader = self.reader().await?;
            read::event(&mut reader, seq).await
        })
    }

    fn head(&self) -> Answer<'_, Result<Head, StoreError>> {
        Box::pin(async move {
            let mut reader = self.reader().await?;
            read::head(&mut reader).await.map_err(store_error)
        })
    }

    fn watch(&self) -> watch::Receiver<Head> {
        self.head.clone()
    }

    fn erase_note<'a>(
        &'a self,
        id: &'a str,
        actor: &'a str,
        at: Moment,
    ) -> Answer<'a, Result<Option<Seq>, AppendError>> {
        let erasure = Erasure {
            id: id.to_owned(),
            actor: actor.to_owned(),
            at,
        };
        Box::pin(async move {
            let seq = self.write(|connection| erase(connection, erasure)).await?;
            self.writer.empty_log().await;
            Ok(seq)
        })
    }

    fn save_snapshot(&self, snapshot: Snapshot) -> Answer<'_, Result<bool, StoreError>> {
        Box::pin(self.write(|connection| snapshot::save(connection, snapshot)))
    }

    fn load_snapshot<'a>(
        &'a self,
        space: &'a Space,
    ) -> Answer<'a, Result<Option<Snapshot>, StoreError>> {
        Box::pin(async move {
            let mut reader = self.reader().await?;
            snapshot::load(&mut reader, space)
                .await
                .map_err(store_error)
        })
    }

    fn close(&self) -> Answer<'_, ()> {
        Box::pin(async move {
            self.observer.stop();
            self.readers.close().await;
            self.writer.close().await;
        })
    }
}
