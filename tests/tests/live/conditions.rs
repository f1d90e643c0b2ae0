//! Conditions of a change: the version that was seen, the key of a repeated posting, two at once.

use std::sync::Barrier;
use std::thread;
use std::time::{SystemTime, UNIX_EPOCH};

use michi_geo::moment::Moment;
use michi_tests::city_hall::{CityHall, closure};
use michi_tests::clock::hours;
use michi_tests::http::Response;
use serde_json::{Value, json};

/// Runs `act` in so many threads at the same moment and gives back what each got.
fn at_once<T: Send>(count: usize, act: impl Fn(usize) -> T + Sync) -> Vec<T> {
    let barrier = Barrier::new(count);
    thread::scope(|scope| {
        let one = |index| {
            let (barrier, act) = (&barrier, &act);
            scope.spawn(move || {
                barrier.wait();
                act(index)
            })
        };
        let threads: Vec<_> = (0..count).map(one).collect();
        threads
            .into_iter()
            .map(|thread| thread.join().unwrap())
            .collect()
    })
}

fn code(answer: &Response) -> Value {
    answer.json()["code"].clone()
}

#[test]
fn a_change_without_the_version_seen_is_refused_428_and_with_an_old_one_412() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let id = desk.close_road("市道");
    let path = format!("/api/v1/closures/{id}");
    let empty = json!({});
    for (method, target) in [
        ("PATCH", path.clone()),
        ("POST", format!("{path}/confirm")),
        ("POST", format!("{path}/lift")),
    ] {
        let unsaid = desk.send((method, &target), &[], &empty);
        assert_eq!(
            (unsaid.status, code(&unsaid)),
            (428, json!("precondition_required")),
            "{target}"
        );
        for old in ["\"v0\"", "\"v2\"", "\"v18446744073709551615\""] {
            let stale = desk.send((method, &target), &[("if-match", old)], &empty);
            assert_eq!(
                (stale.status, code(&stale)),
                (412, json!("stale")),
                "{target} {old}"
            );
            assert!(
                stale.text().contains("version 1"),
                "{target}: {}",
                stale.text()
            );
        }
    }
    assert_eq!(desk.seq(), 1, "nothing else was posted");
}

#[test]
fn the_tag_of_every_form_of_a_closure_may_be_sent_back() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let id = desk.close_road("市道");
    let path = format!("/api/v1/closures/{id}");
    for (version, coding) in (1..).zip(["identity", "gzip", "br"]) {
        let target = format!("{path}?lang=en");
        let read = hall
            .server()
            .get_with(&target, &[("accept-encoding", coding)]);
        let tag = read.header("etag").expect("a tag").to_owned();
        assert!(tag.starts_with(&format!("\"v{version}")), "{coding}: {tag}");
        let confirm = format!("{path}/confirm");
        let answer = desk.send(("POST", &confirm), &[("if-match", &tag)], &json!({}));
        assert_eq!(answer.status, 200, "{coding}: {tag}: {}", answer.text());
    }
    let star = desk.send(
        ("POST", &format!("{path}/confirm")),
        &[("if-match", "*")],
        &json!({}),
    );
    assert_eq!(star.status, 200);
}

#[test]
fn a_tag_of_no_shape_of_ours_is_named() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let id = desk.close_road("市道");
    let target = format!("/api/v1/closures/{id}/confirm");
    for bad in [
        "1",
        "v1",
        "\"1\"",
        "\"v\"",
        "\"v-1\"",
        "\"v1",
        "\"v1\", \"v2\"",
        "\"v１\"",
        "",
    ] {
        let answer = desk.send(("POST", &target), &[("if-match", bad)], &json!({}));
        assert_eq!(
            (answer.status, code(&answer)),
            (400, json!("bad_header")),
            "`{bad}`"
        );
    }
    for bad in ["\"v1\"", "x"] {
        let answer = desk.send(("POST", &target), &[("if-none-match", bad)], &json!({}));
        assert_eq!(
            (answer.status, code(&answer)),
            (400, json!("bad_header")),
            "`{bad}`"
        );
    }
    let long = "k".repeat(129);
    for bad in ["a b", "鍵", long.as_str(), ""] {
        let answer = desk.send(
            ("POST", "/api/v1/closures"),
            &[("idempotency-key", bad)],
            &closure("市道"),
        );
        assert_eq!(
            (answer.status, code(&answer)),
            (400, json!("bad_header")),
            "`{bad:.20}`"
        );
    }
    assert_eq!(desk.seq(), 1, "nothing else was posted");
}

#[test]
fn the_same_posting_sent_twice_at_once_is_posted_once_and_answered_alike() {
    let hall = CityHall::open();
    let desk = hall.desk();
    for round in 0..8 {
        let key = format!("round-{round}");
        let answers = at_once(4, |_| {
            let headers = [("idempotency-key", key.as_str())];
            desk.send(("POST", "/api/v1/closures"), &headers, &closure("市道"))
        });
        for answer in &answers {
            assert_eq!(answer.status, 201, "{}", answer.text());
            assert_eq!(answer.json(), answers[0].json(), "round {round}");
            assert_eq!(answer.header("etag"), answers[0].header("etag"));
            assert_eq!(answer.header("location"), answers[0].header("location"));
        }
        assert_eq!(desk.seq(), round + 1);
    }
    let headers = [("idempotency-key", "round-0")];
    let other = desk.send(("POST", "/api/v1/closures"), &headers, &closure("別の道"));
    assert_eq!((other.status, code(&other)), (409, json!("key_reused")));
    let other = desk.send(
        ("POST", "/api/v1/confirmations"),
        &headers,
        &json!({"of": "all"}),
    );
    assert_eq!((other.status, code(&other)), (409, json!("key_reused")));
    assert_eq!(desk.seq(), 8);
}

#[test]
fn a_key_belongs_to_who_sent_it_and_outlives_a_restart() {
    let mut hall = CityHall::open();
    let (one, other) = (
        hall.add_token("one", &["closures"]),
        hall.add_token("other", &["closures"]),
    );
    let send = |hall: &CityHall, token: &str| {
        let headers = [("idempotency-key", "the-same")];
        let desk = hall.desk_of(token);
        let answer = desk.send(("POST", "/api/v1/closures"), &headers, &closure("市道"));
        assert_eq!(answer.status, 201, "{}", answer.text());
        answer.json()["id"].as_str().unwrap().to_owned()
    };
    let first = send(&hall, &one);
    assert_ne!(first, send(&hall, &other));
    hall.kill();
    hall.start();
    assert_eq!(first, send(&hall, &one));
    assert_eq!(
        hall.json("/api/v1/closures")["features"]
            .as_array()
            .unwrap()
            .len(),
        2
    );
}

#[test]
fn a_repeated_posting_is_answered_alike_when_the_time_it_names_has_passed() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let mut body = closure("市道");
    let since_epoch = SystemTime::now().duration_since(UNIX_EPOCH).unwrap();
    let now = Moment::from_unix_ms(i64::try_from(since_epoch.as_millis()).unwrap());
    body["recheck_by"] = json!(now.plus_ms(600_000));
    let send = || {
        let headers = [("idempotency-key", "once")];
        desk.send(("POST", "/api/v1/closures"), &headers, &body)
    };
    let first = send();
    assert_eq!(first.status, 201, "{}", first.text());
    hall.clock.set_ahead(hours(1));
    let again = send();
    assert_eq!(again.status, 201, "{}", again.text());
    assert_eq!(again.json()["id"], first.json()["id"]);
    assert_eq!(again.header("location"), first.header("location"));
    assert_eq!(desk.seq(), 1);
    let unkeyed = desk.send(("POST", "/api/v1/closures"), &[], &body);
    assert_eq!(unkeyed.status, 422, "a new posting is refused");
}

#[test]
fn a_repeated_posting_is_answered_even_when_its_closure_is_no_longer_shown() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let send = || {
        let headers = [("idempotency-key", "once")];
        desk.send(("POST", "/api/v1/closures"), &headers, &closure("市道"))
    };
    let id = send().json()["id"].as_str().unwrap().to_owned();
    desk.stepped(&format!("/api/v1/closures/{id}/lift"), 1, &json!({}));
    hall.clock.set_ahead(michi_tests::clock::hours(25));
    let again = send();
    assert_eq!(again.status, 201, "{}", again.text());
    assert_eq!(desk.seq(), 2);
}

#[test]
fn of_two_editors_at_once_exactly_one_wins() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let id = desk.close_road("市道");
    let path = format!("/api/v1/closures/{id}");
    for version in 1..=6 {
        let answers = at_once(3, |index| {
            desk.patch(&path, version, &json!({"note_ja": format!("編集{index}")}))
        });
        let mut statuses: Vec<u16> = answers.iter().map(|answer| answer.status).collect();
        statuses.sort_unstable();
        assert_eq!(statuses, [200, 412, 412], "version {version}");
        let winner = answers
            .iter()
            .position(|answer| answer.status == 200)
            .unwrap();
        let shown = hall.json(&path)["properties"]["note_ja"].clone();
        assert_eq!(
            shown,
            json!(format!("編集{winner}")),
            "the loser's words are shown"
        );
    }
    assert_eq!(desk.seq(), 7);
}

#[test]
fn of_two_who_issue_or_lift_an_order_at_once_exactly_one_wins() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let id = desk.prepare(&michi_tests::city_hall::order());
    let path = format!("/api/v1/evacuation/{id}");
    for (step, seen, body) in [
        ("issue", 1, json!({})),
        ("lift", 2, json!({"remaining_level": null})),
    ] {
        let answers = at_once(3, |_| {
            desk.step(&format!("{path}/{step}"), seen, &body).status
        });
        let won = answers.iter().filter(|status| **status == 200).count();
        assert_eq!(won, 1, "{step}: {answers:?}");
        assert!(
            answers.iter().all(|status| [200, 412].contains(status)),
            "{step}: {answers:?}"
        );
    }
    assert_eq!(desk.seq(), 3);
}

#[test]
fn confirmations_that_come_at_once_need_no_version_and_none_is_turned_away() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let answers = at_once(8, |_| {
        let answer = desk.post("/api/v1/confirmations", &json!({"of": "closures"}));
        (answer.status, answer.text())
    });
    assert!(
        answers.iter().all(|(status, _)| *status == 200),
        "{answers:?}"
    );
}
