//! Idempotency keys: the same posting, sent again.

use crate::place::{NOW, Place, entry, keyed, written};
use michi_geo::event::Seq;
use michi_store::journal::{AppendError, Appended, KEY_KEPT_MS, KeyUse};
use tokio::task::JoinSet;

#[tokio::test]
async fn the_same_key_and_request_give_the_first_event_again() {
    let place = Place::new();
    let store = place.open().await;
    let first = store.journal.append(keyed("c-1", 1, "k", 7)).await.unwrap();
    let again = store.journal.append(keyed("c-1", 1, "k", 7)).await.unwrap();
    assert_eq!(
        again,
        Appended {
            seq: first.seq,
            replayed: true
        }
    );
    assert_eq!(written(&store).await.len(), 1);
}

#[tokio::test]
async fn the_same_key_with_another_request_is_refused() {
    let place = Place::new();
    let store = place.open().await;
    store.journal.append(keyed("c-1", 1, "k", 7)).await.unwrap();
    let refused = store.journal.append(keyed("c-2", 1, "k", 8)).await;
    assert_eq!(refused, Err(AppendError::KeyReused));
    assert_eq!(written(&store).await.len(), 1);
}

#[tokio::test]
async fn keys_of_two_actors_never_meet() {
    let place = Place::new();
    let store = place.open().await;
    store.journal.append(keyed("c-1", 1, "k", 7)).await.unwrap();
    let mut other = keyed("c-2", 1, "k", 8);
    other.key.as_mut().unwrap().actor = "tanaka".to_owned();
    assert!(!store.journal.append(other).await.unwrap().replayed);
}

#[tokio::test(flavor = "multi_thread")]
async fn one_posting_sent_many_times_at_once_is_written_once() {
    let place = Place::new();
    let store = place.open().await;
    let mut tasks = JoinSet::new();
    for _ in 0..40 {
        let journal = store.journal.clone();
        tasks.spawn(async move { journal.append(keyed("c-1", 1, "k", 7)).await.unwrap() });
    }
    let answers = tasks.join_all().await;
    assert!(answers.iter().all(|answer| answer.seq == Seq(1)));
    let firsts = answers.iter().filter(|answer| !answer.replayed).count();
    assert_eq!(firsts, 1);
    assert_eq!(written(&store).await.len(), 1);
}

#[tokio::test]
async fn a_refused_posting_does_not_use_up_its_key() {
    let place = Place::new();
    let store = place.open().await;
    store.journal.append(entry("c-1", 1)).await.unwrap();
    let stale = store.journal.append(keyed("c-1", 1, "k", 7)).await;
    assert_eq!(stale, Err(AppendError::VersionTaken { current: 1 }));
    assert_eq!(store.journal.find_key("sato", "k").await, Ok(None));
    assert!(
        !store
            .journal
            .append(keyed("c-1", 2, "k", 8))
            .await
            .unwrap()
            .replayed
    );
}

#[tokio::test]
async fn a_key_is_found_for_seven_days_and_then_forgotten() {
    let place = Place::new();
    let store = place.open().await;
    let first = store.journal.append(keyed("c-1", 1, "k", 7)).await.unwrap();
    let expected = KeyUse {
        body_hash: [7; 32],
        seq: first.seq,
    };
    assert_eq!(
        store.journal.find_key("sato", "k").await,
        Ok(Some(expected))
    );

    let mut later = keyed("c-1", 2, "other", 7);
    later.event.at = NOW.plus_ms(KEY_KEPT_MS);
    store.journal.append(later).await.unwrap();
    assert!(store.journal.find_key("sato", "k").await.unwrap().is_some());

    let mut too_late = keyed("c-1", 3, "third", 7);
    too_late.event.at = NOW.plus_ms(KEY_KEPT_MS + 1);
    store.journal.append(too_late).await.unwrap();
    assert_eq!(store.journal.find_key("sato", "k").await, Ok(None));
}
