//! The store in trouble: a full disk, a locked or vanished file. Nothing lost, nothing invented.

use std::process::Command;
use std::time::Duration;

use michi_tests::city_hall::{CityHall, Doors, closure};
use michi_tests::server::Log;
use serde_json::json;

/// Lets no file of the server grow beyond a size: writing more fails, as on a full disk.
fn limit_files(hall: &CityHall, bytes: &str) -> bool {
    let pid = hall.server().pid().to_string();
    let limit = format!("--fsize={bytes}:");
    let set = Command::new("prlimit")
        .args(["--pid", &pid, &limit])
        .status();
    set.is_ok_and(|status| status.success())
}

#[test]
fn on_a_disk_that_takes_no_more_a_posting_is_refused_and_reading_goes_on() {
    let hall = CityHall::open_with(Doors::OneWithoutRoom, Log::FaultsExpected);
    let desk = hall.desk();
    let first = desk.close_road("前の道");
    if !limit_files(&hall, "4096") {
        eprintln!("not covered here: `prlimit` (package util-linux) is not on this machine");
        return;
    }
    let mut refused = 0;
    for number in 0..3 {
        let answer = desk.post("/api/v1/closures", &closure(&format!("道{number}")));
        if answer.status != 201 {
            assert!(
                [503, 507].contains(&answer.status),
                "{} {}",
                answer.status,
                answer.text()
            );
            refused += 1;
        }
    }
    assert_eq!(refused, 3, "the limit stopped nothing: nothing was tried");
    let read = hall.json("/api/v1/closures");
    assert_eq!(read["features"].as_array().unwrap().len(), 1, "{read}");
    assert_eq!(read["features"][0]["id"], first.as_str());
    assert!(hall.page("/ja/closures").contains("前の道"));
    assert!(limit_files(&hall, "unlimited"));
    let after = desk.close_road("後の道");
    let read = hall.json("/api/v1/closures");
    let ids: Vec<_> = read["features"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| f["id"].clone())
        .collect();
    assert!(ids.contains(&json!(after)) && ids.len() == 2, "{ids:?}");
}

#[test]
fn a_journal_that_another_program_has_locked_holds_postings_up_and_loses_none() {
    let hall = CityHall::open_with(Doors::One, Log::FaultsExpected);
    let desk = hall.desk();
    let first = desk.close_road("前の道");
    let runtime = tokio::runtime::Runtime::new().unwrap();
    let path = hall.file("journal.db");
    let answer = runtime.block_on(async {
        use sqlx::{ConnectOptions, sqlite::SqliteConnectOptions};
        let options = SqliteConnectOptions::new().filename(&path);
        let mut other = options.connect().await.unwrap();
        sqlx::raw_sql("begin immediate")
            .execute(&mut other)
            .await
            .unwrap();
        std::thread::scope(|scope| {
            let sending = scope.spawn(|| desk.post("/api/v1/closures", &closure("待つ道")));
            // While it waits, everybody reads.
            let read = hall.json("/api/v1/closures");
            assert_eq!(read["features"][0]["id"], first.as_str());
            assert!(hall.page("/ja/").contains("前の道"));
            std::thread::park_timeout(Duration::from_millis(500));
            runtime_block(&mut other);
            sending.join().unwrap()
        })
    });
    assert_eq!(answer.status, 201, "{}", answer.text());
    assert_eq!(desk.seq(), 2);
}

fn runtime_block(other: &mut sqlx::SqliteConnection) {
    let rollback = async { sqlx::raw_sql("rollback").execute(other).await.unwrap() };
    tokio::task::block_in_place(|| tokio::runtime::Handle::current().block_on(rollback));
}

#[test]
fn a_server_does_not_start_on_a_file_that_is_no_journal_and_leaves_it_as_it_is() {
    let mut hall = CityHall::open();
    hall.stop();
    let url = hall.store_url();
    for (name, bytes) in [
        (
            "text",
            b"these are the minutes of the city council".to_vec(),
        ),
        ("zeros", vec![0; 8_192]),
        (
            "torn",
            std::fs::read(hall.file("journal.db")).unwrap()[..1_000].to_vec(),
        ),
    ] {
        std::fs::write(hall.file("journal.db"), &bytes).unwrap();
        let env = [("MICHI_STORE", url.as_str())];
        let started = michi_tests::server::Server::try_start_with(
            &michi_tests::workspace::layers(),
            Log::FaultsExpected,
            &env,
        );
        let Err((status, said)) = started else {
            panic!("{name}: it started")
        };
        assert_eq!(status.code(), Some(2), "{name}: {said:?}");
        assert!(
            said.join("\n").contains("journal.db"),
            "{name}: the file is not named: {said:?}"
        );
        assert_eq!(
            std::fs::read(hall.file("journal.db")).unwrap(),
            bytes,
            "{name}: it was changed"
        );
    }
}

#[test]
fn settings_that_make_no_sense_together_are_refused() {
    let layers = michi_tests::workspace::layers();
    for (env, word) in [
        (("MICHI_STAFF_LISTEN", "127.0.0.1:0"), "--store"),
        (("MICHI_STORE", "sqlite:/nowhere/at/all.db"), "/nowhere/at"),
        (("MICHI_STORE", "postgres://localhost/x"), "sqlite:"),
        (("MICHI_STORE", "journal.db"), "sqlite:"),
    ] {
        let started =
            michi_tests::server::Server::try_start_with(&layers, Log::FaultsExpected, &[env]);
        let Err((status, said)) = started else {
            panic!("{env:?}: it started")
        };
        assert_eq!(status.code(), Some(2), "{env:?}: {said:?}");
        assert!(said.join("\n").contains(word), "{env:?}: {said:?}");
    }
}
