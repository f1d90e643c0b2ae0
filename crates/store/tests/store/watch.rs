//! Watching the head: our own commits at once, those of others soon.

use crate::place::{Place, entry};
use michi_geo::event::Seq;
use std::time::Duration;
use tokio::time::timeout;

/// Beyond this, another process's posting counts as not noticed; the promise is a second.
const PATIENCE: Duration = Duration::from_secs(20);

#[tokio::test]
async fn the_head_is_told_before_the_posting_is_answered() {
    let place = Place::new();
    let store = place.open().await;
    let heads = store.journal.watch();
    store.journal.append(entry("c-1", 1)).await.unwrap();
    // Looked at before anything is awaited: who holds what is told keeps others from telling.
    let told = *heads.borrow();
    assert_eq!(told.seq, Seq(1));
    assert_eq!(told, store.journal.head().await.unwrap());
}

#[tokio::test]
async fn a_posting_of_another_process_is_noticed() {
    let place = Place::new();
    let ours = place.open().await;
    let theirs = place.open().await;
    let mut heads = ours.journal.watch();
    for version in 1..=3 {
        theirs.journal.append(entry("c-1", version)).await.unwrap();
        let noticed = heads.wait_for(|head| head.seq == Seq(version));
        timeout(PATIENCE, noticed).await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn a_refused_posting_moves_no_head() {
    let place = Place::new();
    let store = place.open().await;
    let mut heads = store.journal.watch();
    heads.mark_unchanged();
    store.journal.append(entry("c-1", 5)).await.unwrap_err();
    assert!(!heads.has_changed().unwrap());
}
