//! Notes: stored apart, erased for good. Folded states must not bring them back.

use crate::place::{NOW, Place, entry, noted};
use michi_geo::event::{Change, Seq};
use michi_geo::note::{Note, translations_of};
use michi_geo::space::Space;
use michi_store::journal::{AppendError, Head, Snapshot};
use michi_store::open::Store;

async fn note_of(store: &Store, seq: u64) -> Note {
    let event = store.journal.event(Seq(seq)).await.unwrap().unwrap();
    let Change::ClosureLifted { note_ja } = event.change else {
        panic!("expected a lift, found {:?}", event.change)
    };
    note_ja.unwrap()
}

fn state(seq: u64, generation: u64) -> Snapshot {
    Snapshot {
        space: Space::Live,
        head: Head {
            generation,
            seq: Seq(seq),
        },
        body: b"folded".to_vec(),
    }
}

#[tokio::test]
async fn a_note_comes_back_with_its_event() {
    let place = Place::new();
    let store = place.open().await;
    store
        .journal
        .append(noted("c-1", 1, "n-1", "迂回は県道"))
        .await
        .unwrap();
    assert_eq!(note_of(&store, 1).await, Note::new("n-1", "迂回は県道"));
}

#[tokio::test]
async fn an_erased_note_is_gone_from_every_event_and_from_the_files() {
    let place = Place::new();
    let store = place.open().await;
    let secret = "山田さんの携帯は090";
    store
        .journal
        .append(noted("c-1", 1, "n-1", secret))
        .await
        .unwrap();
    store
        .journal
        .append(noted("c-1", 2, "n-1", secret))
        .await
        .unwrap();
    let erased = store.journal.erase_note("n-1", "admin", NOW).await.unwrap();
    assert_eq!(erased, Some(Seq(3)));
    for seq in [1, 2] {
        assert_eq!(note_of(&store, seq).await.text, None);
    }
    let tombstone = store.journal.event(Seq(3)).await.unwrap().unwrap();
    assert_eq!(tombstone.actor, "admin");
    assert_eq!(
        tombstone.change,
        Change::NoteErased {
            note: "n-1".to_owned()
        }
    );

    store.journal.close().await;
    for file in std::fs::read_dir(place.file("")).unwrap() {
        let bytes = std::fs::read(file.unwrap().path()).unwrap();
        let found = bytes
            .windows(secret.len())
            .any(|part| part == secret.as_bytes());
        assert!(!found, "the text is still on the disk");
    }
}

#[tokio::test]
async fn a_note_is_erased_with_its_translations_and_a_translation_alone() {
    let place = Place::new();
    let store = place.open().await;
    let texts = [("en", "Call 090"), ("vi", "Gọi 090")].map(|(l, t)| (l.to_owned(), t.to_owned()));
    for id in ["n-1", "n-10"] {
        let mut entry = noted("c-1", 1, id, "090へ");
        entry.event.subject.id = format!("c-of-{id}");
        let note = Note::new(id, "090へ").translated(texts.clone().into(), || "n-0".to_owned());
        entry.event.change = Change::ClosureLifted {
            note_ja: Some(note),
        };
        store.journal.append(entry).await.unwrap();
    }
    let told = |note: &Note| (note.text.is_some(), translations_of(Some(note)).len());
    assert_eq!(told(&note_of(&store, 1).await), (true, 2));
    let erase = |id: &'static str| store.journal.erase_note(id, "admin", NOW);
    assert_eq!(erase("n-10.vi").await, Ok(Some(Seq(3))));
    assert_eq!(told(&note_of(&store, 2).await), (true, 1));
    assert_eq!(erase("n-1").await, Ok(Some(Seq(4))));
    assert_eq!(told(&note_of(&store, 1).await), (false, 0));
    assert_eq!(told(&note_of(&store, 2).await), (true, 1));
}

#[tokio::test]
async fn erasing_again_gives_the_first_tombstone_and_an_unknown_note_none() {
    let place = Place::new();
    let store = place.open().await;
    store
        .journal
        .append(noted("c-1", 1, "n-1", "x"))
        .await
        .unwrap();
    let erase = |id: &'static str| store.journal.erase_note(id, "admin", NOW);
    assert_eq!(erase("n-1").await, Ok(Some(Seq(2))));
    assert_eq!(erase("n-1").await, Ok(Some(Seq(2))));
    assert_eq!(erase("n-9").await, Ok(None));
}

#[tokio::test]
async fn an_erased_note_does_not_come_back_with_a_later_posting() {
    let place = Place::new();
    let store = place.open().await;
    store
        .journal
        .append(noted("c-1", 1, "n-1", "x"))
        .await
        .unwrap();
    store.journal.erase_note("n-1", "admin", NOW).await.unwrap();
    store
        .journal
        .append(noted("c-1", 2, "n-1", "x"))
        .await
        .unwrap();
    assert_eq!(note_of(&store, 3).await.text, None);
}

#[tokio::test]
async fn an_id_cannot_stand_for_two_texts() {
    let place = Place::new();
    let store = place.open().await;
    store
        .journal
        .append(noted("c-1", 1, "n-1", "one"))
        .await
        .unwrap();
    let refused = store.journal.append(noted("c-1", 2, "n-1", "two")).await;
    assert_eq!(
        refused,
        Err(AppendError::NoteTaken {
            id: "n-1".to_owned()
        })
    );
    assert_eq!(note_of(&store, 1).await.text.as_deref(), Some("one"));
}

#[tokio::test]
async fn a_folded_state_is_kept_and_replaced_by_later_ones_only() {
    let place = Place::new();
    let store = place.open().await;
    for version in 1..=3 {
        store.journal.append(entry("c-1", version)).await.unwrap();
    }
    assert_eq!(store.journal.load_snapshot(&Space::Live).await, Ok(None));
    assert_eq!(store.journal.save_snapshot(state(2, 1)).await, Ok(true));
    assert_eq!(store.journal.save_snapshot(state(1, 1)).await, Ok(false));
    assert_eq!(store.journal.save_snapshot(state(3, 1)).await, Ok(true));
    assert_eq!(store.journal.save_snapshot(state(3, 9)).await, Ok(false));
    let kept = store.journal.load_snapshot(&Space::Live).await.unwrap();
    assert_eq!(kept, Some(state(3, 1)));
}

#[tokio::test]
async fn a_folded_state_from_before_an_erasure_is_dropped_and_not_kept_again() {
    let place = Place::new();
    let store = place.open().await;
    store
        .journal
        .append(noted("c-1", 1, "n-1", "x"))
        .await
        .unwrap();
    assert_eq!(store.journal.save_snapshot(state(1, 1)).await, Ok(true));
    store.journal.erase_note("n-1", "admin", NOW).await.unwrap();
    assert_eq!(store.journal.load_snapshot(&Space::Live).await, Ok(None));
    assert_eq!(store.journal.save_snapshot(state(1, 1)).await, Ok(false));
    assert_eq!(store.journal.save_snapshot(state(2, 1)).await, Ok(true));
}
