//! Appends numbered postings to a store and prints each one that was acknowledged.
//!
//! `poster FILE FIRST COUNT TASKS`: numbers begin at FIRST; with a COUNT of 0 it goes on until it is
//! killed. Lines: `ack NUMBER SEQ POSITION`, the position being the length of `SHIM_LOG` then, and
//! `full NUMBER` or `away NUMBER` for a refused posting, which is sent again.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must say so and stop"
)]

use michi_store::journal::{AppendError, Journal};
use michi_store::open::{OpenMode, Store};
use michi_store::url::StoreUrl;
use michi_tests::numbered::entry;
use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;
use tokio::task::JoinSet;

/// How long a refused posting waits before it is sent again.
const PAUSE: Duration = Duration::from_millis(5);

#[tokio::main]
async fn main() {
    let mut words = std::env::args().skip(1);
    let path = words.next().unwrap().into();
    let mut number = || words.next().unwrap().parse::<u64>().unwrap();
    let (first, count, tasks) = (number(), number(), number());
    let store = Store::open(&StoreUrl::Sqlite { path }, OpenMode::Create)
        .await
        .unwrap();
    let next = Arc::new(AtomicU64::new(first));
    let mut posters = JoinSet::new();
    for _ in 0..tasks {
        let (journal, next) = (store.journal.clone(), next.clone());
        posters.spawn(async move {
            loop {
                let number = next.fetch_add(1, Ordering::Relaxed);
                if count > 0 && number >= first + count {
                    break;
                }
                post(&*journal, number).await;
            }
        });
    }
    posters.join_all().await;
    // From odd numbers on it leaves its log behind, as a killed process would.
    if first % 2 == 1 {
        std::process::exit(0);
    }
    store.journal.close().await;
}

async fn post(journal: &dyn Journal, number: u64) {
    loop {
        match journal.append(entry(number)).await {
            Ok(done) => {
                println!("ack {number} {} {}", done.seq, log_position());
                return;
            }
            Err(AppendError::Full { .. }) => println!("full {number}"),
            Err(AppendError::Unavailable { .. }) => println!("away {number}"),
            Err(refusal) => panic!("expected posting {number} to be taken, found {refusal}"),
        }
        tokio::time::sleep(PAUSE).await;
    }
}

fn log_position() -> u64 {
    let log = std::env::var_os("SHIM_LOG");
    log.map_or(0, |log| std::fs::metadata(log).unwrap().len())
}
