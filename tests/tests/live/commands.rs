//! Commands beside the running server: users, tokens, the board of a moment, backup, erasing.

use michi_tests::city_hall::{CityHall, PASSWORD};
use michi_tests::clock::hours;
use serde_json::{Value, json};

#[test]
fn users_and_tokens_made_beside_the_server_count_at_once() {
    let hall = CityHall::open();
    hall.add_user("sato", "poster");
    assert_eq!(hall.try_log_in("sato", PASSWORD).status, 200);
    let listed = hall.done(&["user", "list"], "");
    assert!(listed.starts_with("sato\tposter\tenabled\t"), "{listed}");
    assert!(!listed.contains("argon2"), "{listed}");
    let token = hall.add_token("press", &["closures"]);
    assert_eq!(token.len(), 64);
    assert_eq!(hall.desk_of(&token).get("/api/v1/session").status, 200);
    let listed = hall.done(&["token", "list"], "");
    assert!(
        listed.contains("press\tclosures\tuntil ") && listed.contains("used 20"),
        "{listed}"
    );
    assert!(!listed.contains(&token), "a token's secret is shown twice");
    let taken = hall.michi(
        &["user", "add", "sato", "--role", "admin", "--password-stdin"],
        PASSWORD,
    );
    assert_eq!(taken.code, 2);
    assert!(taken.err.contains("sato"), "{}", taken.err);
    let before = hall.log_in("sato");
    hall.done(
        &["user", "password", "sato", "--password-stdin"],
        "another long enough password",
    );
    assert_eq!(hall.try_log_in("sato", PASSWORD).status, 401);
    assert_eq!(
        hall.try_log_in("sato", "another long enough password")
            .status,
        200
    );
    let session = hall
        .server()
        .get_with("/api/v1/session", &[("cookie", &before)]);
    assert_eq!(session.status, 401, "a changed password ends the sessions");
}

/// Commands that cannot be done, and the word that their fault has to hold.
const IMPOSSIBLE: &[(&str, &str)] = &[
    ("user add a/b --role admin --password-stdin", "a/b"),
    ("user add x --role mayor --password-stdin", "approver"),
    ("user disable nobody", "nobody"),
    ("token add t --scope everything", "closures"),
    (
        "token add t --scope journal --expires 2020-01-01T00:00:00Z",
        "2020",
    ),
    ("token add t --scope journal --user nobody", "nobody"),
    ("token revoke nothing", "nothing"),
    ("board --space drill:ÄÖ", "drill:"),
    ("board --at 2026-07-06T15:10:00", "offset"),
    ("board --store sqlite:/nowhere/journal.db", "nowhere"),
    ("board --store mysql://x", "mysql"),
    ("restore /nowhere/backup.db", "nowhere"),
    ("backup /nowhere/backup.db", "nowhere"),
];

#[test]
fn what_a_command_cannot_do_it_says_and_ends_with_2() {
    let hall = CityHall::open();
    let short = ("user add kurz --role admin --password-stdin", "15");
    let cases = IMPOSSIBLE.iter().map(|case| (*case, PASSWORD));
    for ((command, word), line) in cases.chain([(short, "short")]) {
        let args: Vec<&str> = command.split(' ').collect();
        let finished = hall.michi(&args, line);
        assert_eq!(finished.code, 2, "{command}: {}", finished.both());
        assert!(finished.err.contains(word), "{command}: {}", finished.err);
        assert!(
            !finished.both().contains("panicked"),
            "{command}: {}",
            finished.err
        );
    }
}

#[test]
fn the_board_of_a_moment_is_as_it_was_then() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let id = desk.close_road("市道");
    let then = desk.board()["closures"][0]["posted_at"]
        .as_str()
        .unwrap()
        .to_owned();
    hall.clock.set_ahead(hours(1));
    desk.stepped(&format!("/api/v1/closures/{id}/lift"), 1, &json!({}));
    let board = |args: &[&str]| -> Value {
        let mut all = vec!["board"];
        all.extend_from_slice(args);
        serde_json::from_str(&hall.done(&all, "")).unwrap()
    };
    let (now, was) = (board(&[]), board(&["--at", &then]));
    assert!(now["closures"][&id]["lifted_at"].is_string(), "{now}");
    assert_eq!(was["closures"][&id]["lifted_at"], Value::Null);
    assert_eq!(was["closures"][&id]["version"], 1);
    assert_eq!(
        board(&["--at", "2020-01-01T00:00:00Z"])["closures"],
        json!({})
    );
}

#[test]
fn a_backup_made_beside_the_server_is_whole_and_overwrites_nothing() {
    let hall = CityHall::open();
    let desk = hall.desk();
    for number in 0..3 {
        desk.close_road(&format!("道{number}"));
    }
    let file = hall.file("backup.db");
    let path = file.to_str().unwrap();
    let said = hall.done(&["backup", path], "");
    assert!(said.contains("3 events up to seq 3"), "{said}");
    let printed = hall.done(&["board", "--store", &format!("sqlite:{path}")], "");
    assert!(printed.contains("道2"), "{printed}");
    let bytes = std::fs::read(&file).unwrap();
    let again = hall.michi(&["backup", path], "");
    assert_eq!(again.code, 2, "{}", again.both());
    assert_eq!(std::fs::read(&file).unwrap(), bytes);
    desk.close_road("道3");
}

#[test]
fn an_unknown_note_is_not_erased_and_that_is_said() {
    let hall = CityHall::open();
    let erased = hall.michi(&["erase", "n-nothing", "--actor", "kocho"], "");
    assert_eq!(erased.code, 1);
    assert!(erased.err.contains("n-nothing"), "{}", erased.err);
    assert_eq!(hall.desk().seq(), 0);
}

#[test]
fn an_erased_note_is_in_no_file_of_the_journal_any_more() {
    let mut hall = CityHall::open();
    let note = {
        let desk = hall.desk();
        let mut body = michi_tests::city_hall::closure("市道");
        body["note_ja"] = json!("山田さんの家の前");
        desk.posted("/api/v1/closures", &body);
        desk.board()["closures"][0]["note_ja"]["id"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    hall.done(&["erase", &note, "--actor", "kocho"], "");
    hall.stop();
    let words = "山田さん".as_bytes();
    for entry in std::fs::read_dir(hall.file("")).unwrap() {
        let path = entry.unwrap().path();
        let bytes = std::fs::read(&path).unwrap();
        let found = bytes.windows(words.len()).any(|part| part == words);
        assert!(!found, "`{}` still holds the erased words", path.display());
    }
}
