//! Reading: order, limits, spaces, unknown events.

use crate::place::{Place, entry, event};
use michi_geo::event::Seq;
use michi_geo::space::Space;
use michi_store::fault::StoreError;
use michi_store::journal::Entry;
use michi_store::open::Store;

const NONE: [u64; 0] = [];

async fn seqs(store: &Store, space: &Space, after: u64, limit: usize) -> Vec<u64> {
    let events = store.journal.read(space, Seq(after), limit).await.unwrap();
    events.iter().map(|event| event.seq.0).collect()
}

#[tokio::test]
async fn events_come_ascending_after_a_number_and_no_more_than_asked_for() {
    let place = Place::new();
    let store = place.open().await;
    for version in 1..=7 {
        store.journal.append(entry("c-1", version)).await.unwrap();
    }
    assert_eq!(seqs(&store, &Space::Live, 0, 3).await, [1, 2, 3]);
    assert_eq!(seqs(&store, &Space::Live, 3, 100).await, [4, 5, 6, 7]);
    assert_eq!(seqs(&store, &Space::Live, 7, 100).await, NONE);
    assert_eq!(seqs(&store, &Space::Live, u64::MAX, 100).await, NONE);
    assert_eq!(seqs(&store, &Space::Live, 0, 0).await, NONE);
    assert_eq!(store.journal.event(Seq(8)).await, Ok(None));
}

#[tokio::test]
async fn a_space_is_given_no_event_of_another_and_versions_do_not_meet() {
    let place = Place::new();
    let store = place.open().await;
    let drill: Space = "drill:2026-autumn".parse().unwrap();
    for space in [&Space::Live, &drill, &Space::Live, &drill] {
        let version = seqs(&store, space, 0, 9).await.len() as u64 + 1;
        let mut event = event("c-1", version);
        event.space = space.clone();
        store
            .journal
            .append(Entry { event, key: None })
            .await
            .unwrap();
    }
    assert_eq!(seqs(&store, &Space::Live, 0, 9).await, [1, 3]);
    assert_eq!(seqs(&store, &drill, 0, 9).await, [2, 4]);
}

#[tokio::test]
async fn an_event_of_an_unknown_type_is_named_by_its_number() {
    let place = Place::new();
    let store = place.open().await;
    store.journal.append(entry("c-1", 1)).await.unwrap();
    store.journal.append(entry("c-2", 1)).await.unwrap();
    let mut bare = place.bare().await;
    sqlx::query(r#"update event set body = '{"type":"volcano_moved"}' where seq = 2"#)
        .execute(&mut bare)
        .await
        .unwrap();
    let fault = store
        .journal
        .read(&Space::Live, Seq(0), 9)
        .await
        .unwrap_err();
    assert!(
        matches!(fault, StoreError::UnreadableEvent { seq: 2, .. }),
        "{fault}"
    );
    assert!(store.journal.event(Seq(1)).await.unwrap().is_some());
}
