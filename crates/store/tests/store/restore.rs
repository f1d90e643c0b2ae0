//! Restoring: over a running store, over a ruin, over nothing.

use crate::place::{NOW, Place, noted, written};
use crate::posting::{append, closed, confirmed, lifted};
use michi_geo::event::{Change, Seq};
use michi_geo::moment::Moment;
use michi_geo::space::Space;
use michi_store::accounts::{NewUser, Role};
use michi_store::backup::back_up;
use michi_store::compare::Since;
use michi_store::journal::{AppendError, Entry, Head};
use michi_store::open::{OpenMode, Store};
use michi_store::password::PasswordHash;
use michi_store::restore::{
    Before, Origin, RestoreError, RestoreOrder, RestoreReport, Run, restore,
};
use michi_store::url::StoreUrl;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;
use tokio::time::timeout;

const PATIENCE: Duration = Duration::from_secs(20);

fn later(minutes: i64) -> Moment {
    NOW.plus_ms(minutes * 60_000)
}

fn order(backup: &Path) -> RestoreOrder {
    RestoreOrder {
        backup: backup.to_owned(),
        actor: "console".to_owned(),
        at: later(60),
        origin: Origin::SameJournal,
        run: Run::Restore,
    }
}

async fn saved(place: &Place) -> PathBuf {
    let to = place.file("saved.db");
    back_up(&place.url(), &to, later(30)).await.unwrap().path
}

fn kept(report: &RestoreReport) -> PathBuf {
    match &report.before {
        Before::Read { kept, .. } | Before::Unreadable { kept, .. } => kept.clone().unwrap(),
        Before::Missing => panic!("expected a store that was kept"),
    }
}

/// A store with three closures, its backup, and what happened after it.
async fn lived_in(place: &Place) -> (Store, PathBuf) {
    let store = place.open().await;
    let roads = [
        ("c-1", "国道207号"),
        ("c-2", "県道444号"),
        ("c-3", "浜大橋"),
    ];
    append(&store, roads.map(|(id, road)| closed(id, road))).await;
    let saved = saved(place).await;
    append(
        &store,
        [
            confirmed("c-2", 2),
            lifted("c-3", 2),
            closed("c-4", "中川沿い"),
        ],
    )
    .await;
    (store, saved)
}

#[tokio::test]
async fn a_running_store_notices_and_goes_on_above_every_number_there_was() {
    let place = Place::new();
    let (store, saved) = lived_in(&place).await;
    let mut heads = store.journal.watch();
    let report = restore(&place.url(), &order(&saved)).await.unwrap();
    let head = Head {
        generation: 2,
        seq: Seq(7),
    };
    assert_eq!(report.head, Some(head));
    let noticed = heads.wait_for(|head| head.generation == 2);
    assert_eq!(*timeout(PATIENCE, noticed).await.unwrap().unwrap(), head);

    let events = store.journal.read(&Space::Live, Seq(0), 99).await.unwrap();
    let seqs: Vec<u64> = events.iter().map(|event| event.seq.0).collect();
    assert_eq!(seqs, [1, 2, 3, 7]);
    let told = Change::Restored {
        backup_seq: Seq(3),
        backup_at: later(30),
    };
    assert_eq!(events[3].change, told);
    assert_eq!(
        (events[3].at, events[3].actor.as_str()),
        (later(60), "console")
    );

    let stale = store.journal.append(confirmed("c-2", 3)).await;
    assert_eq!(stale, Err(AppendError::VersionTaken { current: 1 }));
    let next = store.journal.append(confirmed("c-2", 2)).await.unwrap();
    assert_eq!(next.seq, Seq(8));
}

#[tokio::test]
async fn the_report_names_what_comes_back_and_what_is_lost() {
    let place = Place::new();
    let (_store, saved) = lived_in(&place).await;
    let mut preview = order(&saved);
    preview.run = Run::Preview;
    let report = restore(&place.url(), &preview).await.unwrap();
    let revived: Vec<(&str, Since)> = report
        .revived
        .iter()
        .map(|revived| (revived.posting.label.as_str(), revived.since))
        .collect();
    let changed = Since::Changed { version: 2 };
    assert_eq!(revived, [("県道444号", changed), ("浜大橋", Since::Ended)]);
    let lost: Vec<&str> = report.lost.iter().map(|lost| lost.label.as_str()).collect();
    assert_eq!(lost, ["中川沿い"]);
    assert_eq!((report.events, report.backup_at), (3, later(30)));
    assert_eq!(
        report.before,
        Before::Read {
            head: Head {
                generation: 1,
                seq: Seq(6)
            },
            later_events: 3,
            kept: None,
        }
    );
}

#[tokio::test]
async fn a_preview_changes_nothing() {
    let place = Place::new();
    let (store, saved) = lived_in(&place).await;
    let before = (written(&store).await, store.journal.head().await.unwrap());
    let mut preview = order(&saved);
    preview.run = Run::Preview;
    assert_eq!(restore(&place.url(), &preview).await.unwrap().head, None);
    assert_eq!(
        (written(&store).await, store.journal.head().await.unwrap()),
        before
    );
    let names = fs::read_dir(place.file("")).unwrap().count();
    assert_eq!(names, 4, "the store, its two helpers, and the backup");
}

#[tokio::test]
async fn the_store_before_is_kept_whole_under_another_name() {
    let place = Place::new();
    let (store, saved) = lived_in(&place).await;
    let all = written(&store).await;
    let report = restore(&place.url(), &order(&saved)).await.unwrap();
    let path = kept(&report);
    assert_eq!(path, place.file("michi.db.before-restore-20260706T071000Z"));
    let kept = Store::open(&StoreUrl::Sqlite { path }, OpenMode::Existing)
        .await
        .unwrap();
    assert_eq!(written(&kept).await, all);
}

#[tokio::test]
async fn restoring_again_raises_the_generation_again_and_repeats_no_number() {
    let place = Place::new();
    let (store, saved) = lived_in(&place).await;
    let first = restore(&place.url(), &order(&saved))
        .await
        .unwrap()
        .head
        .unwrap();
    let second = restore(&place.url(), &order(&saved))
        .await
        .unwrap()
        .head
        .unwrap();
    assert_eq!(
        second,
        Head {
            generation: 3,
            seq: Seq(first.seq.0 + 1)
        }
    );
    assert_eq!(written(&store).await.len(), 4);
}

#[tokio::test]
async fn every_space_is_told() {
    let place = Place::new();
    let store = place.open().await;
    let drill: Space = "drill:autumn".parse().unwrap();
    let mut event = closed("c-9", "訓練の道").event;
    event.space = drill.clone();
    store
        .journal
        .append(Entry { event, key: None })
        .await
        .unwrap();
    let saved = saved(&place).await;
    restore(&place.url(), &order(&saved)).await.unwrap();
    for space in [Space::Live, drill] {
        let events = store.journal.read(&space, Seq(0), 9).await.unwrap();
        let last = events.last().unwrap();
        assert!(matches!(last.change, Change::Restored { .. }), "{space}");
    }
}

#[tokio::test]
async fn what_was_erased_stays_erased() {
    let place = Place::new();
    let store = place.open().await;
    append(
        &store,
        [
            closed("c-1", "国道207号"),
            noted("c-1", 2, "n-x", "山田さん"),
        ],
    )
    .await;
    let saved = saved(&place).await;
    store
        .journal
        .erase_note("n-x", "admin", later(40))
        .await
        .unwrap();
    restore(&place.url(), &order(&saved)).await.unwrap();
    let events = store.journal.read(&Space::Live, Seq(0), 9).await.unwrap();
    let Change::ClosureLifted {
        note_ja: Some(note),
    } = &events[1].change
    else {
        panic!("expected the lift, found {:?}", events[1]);
    };
    assert_eq!(note.text, None);
    let last = events.last().unwrap();
    assert_eq!(
        last.change,
        Change::NoteErased {
            note: "n-x".to_owned()
        }
    );
    assert_eq!(last.actor, "admin");
}

#[tokio::test]
async fn users_stay_as_they_are_now() {
    let place = Place::new();
    let store = place.open().await;
    let user = |name: &str| NewUser {
        name: name.to_owned(),
        role: Role::Poster,
        password: PasswordHash::of("x").unwrap(),
        at: NOW,
    };
    store.accounts.add_user(user("sato")).await.unwrap();
    let saved = saved(&place).await;
    store.accounts.set_disabled("sato", true).await.unwrap();
    store.accounts.add_user(user("tanaka")).await.unwrap();
    restore(&place.url(), &order(&saved)).await.unwrap();
    let users = store.accounts.users().await.unwrap();
    let found: Vec<_> = users
        .iter()
        .map(|user| (user.name.as_str(), user.disabled))
        .collect();
    assert_eq!(found, [("sato", true), ("tanaka", false)]);

    // Elsewhere, where there is nobody yet, the backup's come along.
    let elsewhere = Place::new();
    elsewhere.open().await.journal.close().await;
    restore(&elsewhere.url(), &order(&saved)).await.unwrap();
    let users = elsewhere.open().await.accounts.users().await.unwrap();
    assert_eq!(users.len(), 1);
}

#[tokio::test]
async fn on_a_new_machine_numbers_skip_a_million() {
    let place = Place::new();
    let (_store, saved) = lived_in(&place).await;
    let new = Place::new();
    let report = restore(&new.url(), &order(&saved)).await.unwrap();
    assert_eq!(report.before, Before::Missing);
    assert_eq!(
        report.head,
        Some(Head {
            generation: 2,
            seq: Seq(1_000_004)
        })
    );
    assert!(
        report
            .revived
            .iter()
            .all(|revived| revived.since == Since::Unknown)
    );
    assert_eq!(report.revived.len(), 3);
    let store = new.open().await;
    assert_eq!(written(&store).await.len(), 4);
    append(&store, [lifted("c-1", 2)]).await;
}

#[tokio::test]
async fn a_ruin_is_moved_aside_and_the_backup_takes_its_place() {
    let place = Place::new();
    let (store, saved) = lived_in(&place).await;
    store.journal.close().await;
    drop(store);
    let ruin = vec![0x5a; 8192];
    fs::write(place.file("michi.db"), &ruin).unwrap();
    fs::write(place.file("michi.db-wal"), b"left over").unwrap();
    let report = restore(&place.url(), &order(&saved)).await.unwrap();
    let path = kept(&report);
    assert_eq!(fs::read(&path).unwrap(), ruin);
    assert_eq!(path, place.file("michi.db.unreadable-20260706T071000Z"));
    assert_eq!(report.head.unwrap().seq, Seq(1_000_004));
    assert_eq!(written(&place.open().await).await.len(), 4);
}

#[tokio::test]
async fn a_backup_of_another_journal_is_refused_unless_asked_for() {
    let place = Place::new();
    let (store, _) = lived_in(&place).await;
    let other = Place::new();
    let (_other, foreign) = lived_in(&other).await;
    let mut order = order(&foreign);
    let refused = restore(&place.url(), &order).await.unwrap_err();
    assert!(
        matches!(refused, RestoreError::OtherJournal { .. }),
        "{refused}"
    );
    assert_eq!(store.journal.head().await.unwrap().generation, 1);
    order.origin = Origin::AnyJournal;
    restore(&place.url(), &order).await.unwrap();
    assert_eq!(store.journal.head().await.unwrap().generation, 2);
}

#[tokio::test]
async fn a_backup_that_is_torn_missing_or_contradicts_itself_is_refused_by_its_name() {
    let place = Place::new();
    let (store, saved) = lived_in(&place).await;
    let whole = fs::read(&saved).unwrap();
    let mut cases = vec![(place.file("missing.db"), None)];
    cases.push((
        place.file("torn.db"),
        Some(whole[..whole.len() / 2].to_vec()),
    ));
    cases.push((place.file("text.db"), Some(b"not a backup".repeat(500))));
    for (path, bytes) in cases {
        if let Some(bytes) = bytes {
            fs::write(&path, bytes).unwrap();
        }
        let refused = restore(&place.url(), &order(&path)).await.unwrap_err();
        assert!(matches!(refused, RestoreError::Backup { .. }), "{refused}");
        assert!(
            refused.to_string().contains(path.to_str().unwrap()),
            "{refused}"
        );
    }

    let mut bare = crate::place::bare(saved.clone()).await;
    sqlx::query("delete from event where seq = 1")
        .execute(&mut bare)
        .await
        .unwrap();
    sqlx::query("update event set version = 7")
        .execute(&mut bare)
        .await
        .unwrap();
    drop(bare);
    let refused = restore(&place.url(), &order(&saved)).await.unwrap_err();
    assert!(
        matches!(refused, RestoreError::Contradiction { .. }),
        "{refused}"
    );
    assert_eq!(store.journal.head().await.unwrap().generation, 1);
    assert_eq!(written(&store).await.len(), 6);
}
