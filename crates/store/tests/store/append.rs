//! Appending: versions, order, time, many at once.

use crate::place::{NOW, Place, entry, event, written};
use michi_geo::event::Seq;
use michi_geo::space::Space;
use michi_store::journal::{AppendError, Appended, Entry};
use std::collections::BTreeSet;
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Waker};
use tokio::task::JoinSet;

#[tokio::test]
async fn a_posting_is_there_after_closing_and_opening_again() {
    let place = Place::new();
    let store = place.open().await;
    let first = store.journal.append(entry("c-1", 1)).await.unwrap();
    assert_eq!(
        first,
        Appended {
            seq: Seq(1),
            replayed: false
        }
    );
    store.journal.close().await;
    drop(store);

    let store = place.open().await;
    let event_1 = store.journal.event(Seq(1)).await.unwrap().unwrap();
    assert_eq!(event_1, event("c-1", 1).placed(Seq(1), NOW));
    assert_eq!(store.journal.head().await.unwrap().seq, Seq(1));
}

#[tokio::test]
async fn a_posting_is_there_when_the_store_is_dropped_without_closing() {
    let place = Place::new();
    let store = place.open().await;
    store.journal.append(entry("c-1", 1)).await.unwrap();
    drop(store);
    assert_eq!(written(&place.open().await).await, [("c-1".to_owned(), 1)]);
}

#[tokio::test]
async fn a_version_that_does_not_follow_the_latest_is_refused_and_told_the_latest() {
    let place = Place::new();
    let store = place.open().await;
    store.journal.append(entry("c-1", 1)).await.unwrap();
    store.journal.append(entry("c-1", 2)).await.unwrap();
    for version in [0, 1, 2, 4] {
        let refused = store.journal.append(entry("c-1", version)).await;
        assert_eq!(refused, Err(AppendError::VersionTaken { current: 2 }));
    }
    let refused = store.journal.append(entry("c-2", 2)).await;
    assert_eq!(refused, Err(AppendError::VersionTaken { current: 0 }));
    store.journal.append(entry("c-1", 3)).await.unwrap();
}

#[tokio::test(flavor = "multi_thread")]
async fn of_fifty_writers_at_once_exactly_one_wins_each_version() {
    let place = Place::new();
    // Two stores on one file, as two processes.
    let stores = [place.open().await, place.open().await];
    for version in 1..=5 {
        let mut tasks = JoinSet::new();
        for writer in 0..50 {
            let journal = stores[writer % 2].journal.clone();
            tasks.spawn(async move { journal.append(entry("c-1", version)).await });
        }
        let outcomes = tasks.join_all().await;
        let won = outcomes.iter().filter(|outcome| outcome.is_ok()).count();
        assert_eq!(won, 1);
        for refused in outcomes.into_iter().filter_map(Result::err) {
            assert_eq!(refused, AppendError::VersionTaken { current: version });
        }
    }
    assert_eq!(written(&stores[0]).await.len(), 5);
}

#[tokio::test(flavor = "multi_thread")]
async fn a_refused_posting_does_not_fail_those_that_share_its_commit() {
    let place = Place::new();
    let store = place.open().await;
    store.journal.append(entry("taken", 1)).await.unwrap();
    let mut tasks = JoinSet::new();
    for number in 0..300 {
        let journal = store.journal.clone();
        let id = if number % 3 == 0 {
            "taken".to_owned()
        } else {
            format!("c-{number}")
        };
        tasks.spawn(async move { journal.append(entry(&id, 1)).await });
    }
    let outcomes = tasks.join_all().await;
    let seqs: BTreeSet<Seq> = outcomes.iter().flatten().map(|done| done.seq).collect();
    assert_eq!(
        seqs.len(),
        200,
        "every other posting has a number of its own"
    );
    assert_eq!(written(&store).await.len(), 201);
}

#[tokio::test]
async fn a_posting_is_carried_out_when_its_caller_has_gone() {
    let place = Place::new();
    let store = place.open().await;
    let mut heads = store.journal.watch();
    {
        let mut append = pin!(store.journal.append(entry("c-1", 1)));
        let mut context = Context::from_waker(Waker::noop());
        assert!(append.as_mut().poll(&mut context).is_pending());
    }
    heads.wait_for(|head| head.seq == Seq(1)).await.unwrap();
    assert_eq!(written(&store).await, [("c-1".to_owned(), 1)]);
}

#[tokio::test]
async fn time_never_runs_backwards() {
    let place = Place::new();
    let store = place.open().await;
    for (version, minutes) in [(1, 0), (2, -90), (3, 5)] {
        let mut late = event("c-1", version);
        late.at = NOW.plus_ms(minutes * 60_000);
        store
            .journal
            .append(Entry {
                event: late,
                key: None,
            })
            .await
            .unwrap();
    }
    let events = store.journal.read(&Space::Live, Seq(0), 10).await.unwrap();
    let times: Vec<i64> = events.iter().map(|event| event.at.minus(NOW)).collect();
    assert_eq!(times, [0, 0, 300_000]);
}

#[tokio::test]
async fn after_closing_nothing_is_accepted() {
    let place = Place::new();
    let store = place.open().await;
    store.journal.close().await;
    let refused = store.journal.append(entry("c-1", 1)).await;
    assert!(
        matches!(refused, Err(AppendError::Unavailable { .. })),
        "{refused:?}"
    );
    assert!(store.journal.head().await.is_err());
}
