//! Power cuts: the files are rebuilt as the disk might hold them, at many moments.

use crate::setting;
use crate::shim::Logged;
use michi_geo::event::Seq;
use michi_store::open::{OpenMode, Store};
use michi_store::url::StoreUrl;
use michi_tests::numbered::assert_kept;
use michi_tests::poster::Said;
use michi_tests::seeded::Seeded;
use michi_tests::torn_disk::{Disk, Record, Syncs, records};
use std::collections::BTreeMap;
use std::panic::AssertUnwindSafe;
use std::path::Path;

/// Runs on one store: numbers, and how many postings wait at once. Odd first numbers do not close.
const RUNS: [[u64; 3]; 4] = [[0, 350, 1], [1001, 700, 8], [2001, 60, 3], [3000, 700, 40]];

/// What was posted, and all that the disk was told.
struct Lived {
    log: Vec<u8>,
    heard: Vec<Said>,
}

fn live() -> Lived {
    let disk = Logged::new();
    let mut heard = Vec::new();
    for numbers in RUNS {
        let mut poster = disk.post(numbers);
        heard.extend(poster.by_ref());
        poster.wait();
    }
    let posted: u64 = RUNS.iter().map(|[_, count, _]| count).sum();
    assert_eq!(heard.len() as u64, posted, "every posting is acknowledged");
    Lived {
        log: disk.log(),
        heard,
    }
}

impl Lived {
    /// Seeded moments, ascending, as numbers of records that were done by then.
    fn moments(&self, records: &[Record<'_>], count: u64, random: &mut Seeded) -> Vec<usize> {
        let mut moments: Vec<usize> = (0..count)
            .map(|_| random.index(records.len() + 1))
            .collect();
        moments.sort_unstable();
        moments
    }

    /// What had been acknowledged when the log was this long.
    fn acknowledged(&self, length: u64) -> BTreeMap<u64, Seq> {
        let pairs = self.heard.iter().filter_map(|said| match said {
            Said::Acknowledged {
                number,
                seq,
                position,
            } if *position <= length => Some((*number, *seq)),
            _ => None,
        });
        pairs.collect()
    }

    /// Cuts the power at each moment and gives those at which something was lost or broken.
    fn cut(&self, syncs: Syncs, count: u64, seed: u64) -> Vec<String> {
        let records = records(&self.log);
        let mut random = Seeded::new(seed);
        let moments = self.moments(&records, count, &mut random);
        let mut disk = Disk::new(syncs);
        let mut done = 0;
        let mut failed = Vec::new();
        for moment in moments {
            for record in &records[done..moment] {
                disk.apply(record);
            }
            done = moment;
            let length = moment.checked_sub(1).map_or(0, |last| records[last].end);
            let files = disk.after_power_cut(&mut random);
            let acknowledged = self.acknowledged(length);
            let checked = std::panic::catch_unwind(AssertUnwindSafe(|| {
                check(&files, &acknowledged);
            }));
            if checked.is_err() {
                failed.push(format!("after record {moment}, seed {seed}"));
            }
        }
        failed
    }
}

/// The journal opens, is sound, and holds what was acknowledged.
fn check(files: &BTreeMap<String, Vec<u8>>, acknowledged: &BTreeMap<u64, Seq>) {
    let place = tempfile::tempdir().unwrap();
    for (name, bytes) in files {
        std::fs::write(place.path().join(name), bytes).unwrap();
    }
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .unwrap();
    runtime.block_on(async {
        let path = place.path().join("michi.db");
        let url = StoreUrl::Sqlite { path: path.clone() };
        let store = Store::open(&url, OpenMode::Create).await.unwrap();
        assert_kept(&*store.journal, acknowledged).await;
        assert_sound(&path).await;
        store.journal.close().await;
    });
}

async fn assert_sound(path: &Path) {
    use sqlx::ConnectOptions;
    let options = sqlx::sqlite::SqliteConnectOptions::new().filename(path);
    let mut connection = options.connect().await.unwrap();
    let found: String = sqlx::query_scalar("pragma integrity_check")
        .fetch_one(&mut connection)
        .await
        .unwrap();
    assert_eq!(found, "ok");
}

#[test]
fn nothing_acknowledged_is_lost_by_a_power_cut_unless_the_disk_lies() {
    let lived = live();
    let count = setting("MICHI_POWER_CUTS", 250);
    let seed = setting("MICHI_SEED", 1);
    let failed = lived.cut(Syncs::Kept, count, seed);
    assert!(failed.is_empty(), "{} of {count}: {failed:?}", failed.len());

    // The same check has teeth: on a disk that only says it synced, postings are lost.
    let failed = lived.cut(Syncs::Ignored, 10, seed);
    assert!(!failed.is_empty(), "a lying disk lost nothing");
}
