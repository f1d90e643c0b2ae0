//! A disk that is full, or cannot sync, while postings arrive.

use crate::shim::Logged;
use michi_geo::event::Seq;
use michi_geo::space::Space;
use michi_store::open::{OpenMode, Store};
use michi_store::url::StoreUrl;
use michi_tests::numbered::assert_kept;
use michi_tests::poster::{Said, acknowledged};

async fn open(disk: &Logged) -> Store {
    let url = StoreUrl::Sqlite { path: disk.store() };
    Store::open(&url, OpenMode::Existing).await.unwrap()
}

/// Posts, has the fault for a while, and posts again; what was said in between must be `expected`.
async fn survive(fault: &str, expected: Said) {
    let disk = Logged::new();
    let mut poster = disk.post([0, 0, 4]);
    let mut heard = poster.by_ref().take(30).collect::<Vec<_>>();

    disk.fault(fault);
    heard.extend(poster.until(|said| *said == expected));
    let meanwhile: Vec<Said> = poster.by_ref().take(40).collect();
    let refusals = meanwhile.iter().filter(|said| **said == expected).count();
    // A commit that was under way when the fault came may still be told of.
    assert!(refusals >= 36, "{meanwhile:?}");
    heard.extend(meanwhile);
    let store = open(&disk).await;
    let read = store.journal.read(&Space::Live, Seq(0), 10).await.unwrap();
    assert_eq!(read.len(), 10, "reading goes on");

    disk.fault("");
    let is_acknowledged = |said: &Said| matches!(said, Said::Acknowledged { .. });
    for _ in 0..20 {
        heard.extend(poster.until(is_acknowledged));
    }
    poster.kill();
    heard.extend(poster);
    assert_kept(&*store.journal, &acknowledged(&heard)).await;
}

#[tokio::test]
async fn on_a_full_disk_postings_are_refused_as_full_and_taken_again_once_there_is_room() {
    survive("F", Said::Full).await;
}

#[tokio::test]
async fn on_a_disk_that_cannot_sync_nothing_is_acknowledged_until_it_can() {
    survive("E", Said::Away).await;
}
