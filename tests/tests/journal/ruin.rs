//! A damaged store that a process still has open is not replaced under it.

use crate::program;
use michi_geo::moment::Moment;
use michi_store::backup::back_up;
use michi_store::open::{OpenMode, Store};
use michi_store::restore::{Origin, RestoreError, RestoreOrder, Run, restore};
use michi_store::url::StoreUrl;
use michi_tests::poster::Poster;
use std::fs;
use std::os::unix::fs::FileExt;
use std::path::PathBuf;

const NOW: Moment = Moment::from_unix_ms(1_783_318_200_000);

/// A store without events.
async fn made(path: PathBuf) -> StoreUrl {
    let url = StoreUrl::Sqlite { path };
    let store = Store::open(&url, OpenMode::Create).await.unwrap();
    store.journal.close().await;
    url
}

#[tokio::test]
async fn a_ruin_that_is_in_use_is_left_until_the_process_is_gone() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("michi.db");
    let mut poster = Poster::start(program(), &path, [0, 0, 1], &[]);
    poster.by_ref().take(5).for_each(drop);
    let url = StoreUrl::Sqlite { path: path.clone() };
    let backup = place.path().join("saved.db");
    back_up(&made(place.path().join("other.db")).await, &backup, NOW)
        .await
        .unwrap();

    let file = fs::OpenOptions::new().write(true).open(&path).unwrap();
    file.write_all_at(&[0x5a; 4096], 0).unwrap();
    let _ = fs::remove_file(place.path().join("michi.db-wal"));
    let order = RestoreOrder {
        backup,
        actor: "console".to_owned(),
        at: NOW,
        origin: Origin::SameJournal,
        run: Run::Restore,
    };
    let refused = restore(&url, &order).await.unwrap_err();
    assert!(matches!(refused, RestoreError::InUse { .. }), "{refused}");

    drop(poster);
    restore(&url, &order).await.unwrap();
}
