//! Kills: one store, one process after another, each killed while it posts.

use crate::{program, setting};
use michi_store::open::{OpenMode, Store};
use michi_store::url::StoreUrl;
use michi_tests::numbered::assert_kept;
use michi_tests::poster::{Poster, acknowledged};
use michi_tests::seeded::Seeded;

/// Numbers of one process; none posts that many before it is killed.
const NUMBERS: u64 = 1_000_000;

#[tokio::test]
async fn nothing_acknowledged_is_lost_by_kills_and_nothing_is_there_twice() {
    let place = tempfile::tempdir().unwrap();
    let path = place.path().join("michi.db");
    let mut random = Seeded::new(setting("MICHI_SEED", 1));
    let mut heard = Vec::new();
    for round in 0..setting("MICHI_KILLS", 200) {
        let tasks = 1 + random.index(12) as u64;
        let mut poster = Poster::start(program(), &path, [round * NUMBERS, 0, tasks], &[]);
        for _ in 0..random.index(30) {
            heard.push(poster.next().expect("the poster posts until it is killed"));
        }
        poster.kill();
        heard.extend(poster);
    }
    let acknowledged = acknowledged(&heard);
    assert_eq!(
        acknowledged.len(),
        heard.len(),
        "every posting was taken at once"
    );
    let url = StoreUrl::Sqlite { path };
    let store = Store::open(&url, OpenMode::Existing).await.unwrap();
    assert_kept(&*store.journal, &acknowledged).await;
}
