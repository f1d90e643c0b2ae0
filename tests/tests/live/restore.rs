//! A backup put back beside the running server: never silently, and everything counts as unconfirmed.

use michi_tests::city_hall::{ALL_SCOPES, CityHall, order};
use michi_tests::clock::hours;
use michi_tests::sse::Stream;
use serde_json::json;

/// A city hall with a backup of an evening, and what was posted and lifted after it.
struct Evening {
    hall: CityHall,
    token: String,
    kept: String,
    lifted: String,
    issued: String,
    newer: String,
}

impl Evening {
    fn new() -> Self {
        let hall = CityHall::open();
        let token = hall.add_token("evening", ALL_SCOPES);
        let desk = hall.desk_of(&token);
        let kept = desk.close_road("残る道");
        let lifted = desk.close_road("通れるようになった道");
        let issued = desk.order(&order());
        desk.posted("/api/v1/confirmations", &json!({"of": "all"}));
        hall.done(&["backup", &backup(&hall)], "");
        desk.stepped(&format!("/api/v1/closures/{lifted}/lift"), 1, &json!({}));
        let lift = json!({"remaining_level": null});
        desk.stepped(&format!("/api/v1/evacuation/{issued}/lift"), 2, &lift);
        let newer = desk.close_road("新しい道");
        Self {
            hall,
            token,
            kept,
            lifted,
            issued,
            newer,
        }
    }

    /// Restores with a stream open, and gives back that stream and where it was told to start anew.
    fn restore(&self) -> (Stream, u64) {
        let mut stream = self.hall.stream();
        let backup = backup(&self.hall);
        let args = ["restore", &backup, "--accept-revived", "--actor", "kocho"];
        let done = self.hall.michi(&args, "");
        assert_eq!(done.code, 1, "it revives something: {}", done.both());
        let told = stream.until(|event| event.name == "reset").pop().unwrap();
        (stream, told.id.expect("a place to resume from"))
    }
}

fn backup(hall: &CityHall) -> String {
    hall.file("backup.db")
        .to_str()
        .expect("a UTF-8 path")
        .to_owned()
}

#[test]
fn a_restore_says_what_it_would_revive_and_does_nothing_until_told() {
    let evening = Evening::new();
    let Evening {
        hall,
        kept,
        lifted,
        issued,
        newer,
        ..
    } = &evening;
    let desk = hall.desk_of(&evening.token);
    let seq = desk.seq();
    for more in [None, Some("--dry-run")] {
        let backup = backup(hall);
        let args: Vec<&str> = ["restore", &backup].into_iter().chain(more).collect();
        let refused = hall.michi(&args, "");
        assert_eq!(refused.code, 1, "{args:?}: {}", refused.both());
        for words in [
            format!("would come back: closure {lifted} (通れるようになった道): ENDED since"),
            format!("would come back: evacuation {issued} (evacuation_order): ENDED since"),
            format!("would be gone: closure {newer} (新しい道)"),
            "3 events of the present journal are not in the backup".to_owned(),
        ] {
            assert!(refused.out.contains(&words), "`{words}`:\n{}", refused.out);
        }
        assert!(!refused.out.contains(kept), "{}", refused.out);
        assert_eq!(desk.seq(), seq, "{args:?} changed something");
    }
}

#[test]
fn after_a_restore_everything_counts_as_unconfirmed() {
    let evening = Evening::new();
    let hall = &evening.hall;
    evening.restore();
    let closures = hall.json("/api/v1/closures");
    let mut states: Vec<(&str, &str)> = closures["features"]
        .as_array()
        .unwrap()
        .iter()
        .map(|f| {
            (
                f["id"].as_str().unwrap(),
                f["properties"]["state"].as_str().unwrap(),
            )
        })
        .collect();
    states.sort_unstable();
    let mut expected =
        [evening.kept.as_str(), evening.lifted.as_str()].map(|id| (id, "unconfirmed"));
    expected.sort_unstable();
    assert_eq!(states, expected);
    let orders = hall.json("/api/v1/evacuation");
    assert_eq!(orders["in_force"][0]["unconfirmed"], true, "{orders}");
    for route in ["closures", "evacuation", "shelters"] {
        let state = hall.json(&format!("/api/v1/{route}"))["state"].clone();
        assert_ne!(state, "confirmed", "{route} claims to be complete");
    }
    let page = hall.page("/en/closures");
    assert!(
        !page.contains("新しい道"),
        "what is not in the backup is on a page"
    );
    assert!(page.contains("Treat the road as closed."), "{page}");
}

#[test]
fn readers_of_the_lost_time_start_anew_and_ids_go_on_ascending() {
    let evening = Evening::new();
    let desk = evening.hall.desk_of(&evening.token);
    let seq = desk.seq();
    let (mut stream, restored) = evening.restore();
    assert!(restored > seq, "seq went back: {restored} after {seq}");
    for old in [1, seq - 1, seq] {
        let mut resumed = evening.hall.stream_after(old);
        let events = resumed.until(|event| event.id >= Some(restored));
        assert_eq!(
            events.last().unwrap().name,
            "reset",
            "after {old}: {events:?}"
        );
    }
    let confirm = format!("/api/v1/closures/{}/confirm", evening.kept);
    let confirmed = desk.stepped(&confirm, 1, &json!({}));
    assert_eq!(confirmed["properties"]["state"], "in_force");
    let event = stream.until(|event| event.name == "closure").pop().unwrap();
    assert!(event.id > Some(restored), "{event:?}");
}

#[test]
fn a_restore_that_changes_nothing_needs_no_word_and_still_ends_every_lease() {
    let hall = CityHall::open();
    let desk = hall.desk();
    desk.close_road("市道");
    desk.posted("/api/v1/confirmations", &json!({"of": "all"}));
    let file = hall.file("backup.db");
    hall.done(&["backup", file.to_str().unwrap()], "");
    let mut stream = hall.stream();
    hall.done(&["restore", file.to_str().unwrap()], "");
    stream.until(|event| event.name == "reset");
    let closures = hall.json("/api/v1/closures");
    assert_eq!(
        closures["features"][0]["properties"]["state"],
        "unconfirmed"
    );
    assert_ne!(closures["state"], "confirmed");
}

#[test]
fn who_logged_in_before_a_restore_is_not_let_in_by_chance() {
    let hall = CityHall::open();
    hall.add_user("sato", "poster");
    let file = hall.file("backup.db");
    hall.desk().close_road("市道");
    hall.done(&["backup", file.to_str().unwrap()], "");
    hall.done(&["user", "disable", "sato"], "");
    let mut stream = hall.stream();
    hall.done(&["restore", file.to_str().unwrap()], "");
    stream.until(|event| event.name == "reset");
    let listed = hall.done(&["user", "list"], "");
    assert!(
        listed.contains("sato\tposter\tdisabled"),
        "a restore let somebody in again: {listed}"
    );
}

#[test]
fn a_backup_of_another_city_or_of_no_kind_is_refused() {
    let hall = CityHall::open();
    let other = CityHall::open();
    other.desk().close_road("隣町の道");
    hall.desk().close_road("市道");
    let backup = other.file("other.db");
    other.done(&["backup", backup.to_str().unwrap()], "");
    let refused = hall.michi(
        &["restore", backup.to_str().unwrap(), "--accept-revived"],
        "",
    );
    assert_eq!(refused.code, 2, "{}", refused.both());
    assert!(
        refused.err.contains("another") || refused.err.contains("journal"),
        "{}",
        refused.err
    );
    let torn = hall.file("torn.db");
    let bytes = std::fs::read(&backup).unwrap();
    std::fs::write(&torn, &bytes[..bytes.len() / 2]).unwrap();
    let text = hall.file("text.db");
    std::fs::write(&text, "not a backup").unwrap();
    for file in [torn, text] {
        let refused = hall.michi(
            &[
                "restore",
                file.to_str().unwrap(),
                "--any-journal",
                "--accept-revived",
            ],
            "",
        );
        assert_eq!(refused.code, 2, "{}: {}", file.display(), refused.both());
    }
    assert!(hall.page("/ja/closures").contains("市道"));
    assert!(!hall.page("/ja/closures").contains("隣町の道"));
}

#[test]
fn a_key_used_before_the_restore_does_not_answer_with_what_was_lost() {
    let hall = CityHall::open();
    let desk = hall.desk();
    desk.close_road("残る道");
    let file = hall.file("backup.db");
    hall.done(&["backup", file.to_str().unwrap()], "");
    let send = || {
        let headers = [("idempotency-key", "lost")];
        desk.send(
            ("POST", "/api/v1/closures"),
            &headers,
            &michi_tests::city_hall::closure("失われた道"),
        )
    };
    assert_eq!(send().status, 201);
    let mut stream = hall.stream();
    let done = hall.michi(&["restore", file.to_str().unwrap(), "--accept-revived"], "");
    assert_eq!(done.code, 1, "{}", done.both());
    stream.until(|event| event.name == "reset");
    hall.clock.set_ahead(hours(1));
    let again = send();
    assert_eq!(again.status, 201, "{}", again.text());
    assert!(
        hall.page("/ja/closures").contains("失われた道"),
        "acknowledged and not posted"
    );
}
