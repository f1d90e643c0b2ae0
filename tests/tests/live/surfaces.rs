//! What each address answers: methods, headers, and what the public one has not.

use michi_tests::city_hall::{ALL_SCOPES, CityHall, Doors, PASSWORD, closure, order};
use michi_tests::http::{self, Response};
use michi_tests::server::Log;
use serde_json::{Value, json};

use crate::access::{READS, WRITES, code};

/// Another site.
const ELSEWHERE: (&str, &str) = ("origin", "https://example.org");

#[test]
fn with_two_addresses_the_public_one_takes_nothing_and_shows_nothing_of_staff() {
    let hall = CityHall::open_with(Doors::Two, Log::Clean);
    let token = hall.add_token("desk", ALL_SCOPES);
    let auth = format!("Bearer {token}");
    let headers = [
        ("authorization", auth.as_str()),
        ("content-type", "application/json"),
        ("if-match", "\"v1\""),
    ];
    let reads = READS.iter().map(|target| ("GET", *target));
    let session = [("POST", "/api/v1/session"), ("DELETE", "/api/v1/session")];
    let writes = WRITES.iter().map(|(method, target, _)| (*method, *target));
    for route in writes.chain(reads).chain(session) {
        let body = closure("市道").to_string();
        let public = http::send_body(hall.addr(), route, &headers, body.as_bytes());
        assert!(
            [404, 405].contains(&public.status),
            "{route:?}: {} {}",
            public.status,
            public.text()
        );
        if public.status == 405 {
            assert_eq!(public.header("allow"), Some("GET,HEAD"), "{route:?}");
        }
        if route.1 != "/api/v1/board/stream" {
            let staff = http::send_body(hall.staff_addr(), route, &headers, body.as_bytes());
            assert!(
                ![404, 405].contains(&staff.status) || code(&staff) == "unknown_id",
                "{route:?}: {}",
                staff.text()
            );
        }
    }
    let desk = hall.desk_of(&token);
    let id = desk.close_road("市道");
    assert_eq!(
        hall.json("/api/v1/closures")["features"][0]["id"],
        id.as_str()
    );
    for target in ["/en/", "/api/v1/closures", "/api/v1/layers"] {
        assert_eq!(
            http::send(hall.staff_addr(), "GET", target, &[]).status,
            200,
            "{target} for the console"
        );
    }
}

/// What staff ask and are answered, good or bad, with the origin of another site.
fn answers_to_staff(hall: &CityHall) -> Vec<(String, Response)> {
    let token = hall.add_token("desk", ALL_SCOPES);
    let desk = hall.desk_of(&token);
    hall.add_user("sato", "poster");
    let change = format!("/api/v1/closures/{}", desk.close_road("市道"));
    let correct = format!("/api/v1/evacuation/{}/correct", desk.prepare(&order()));
    let mut answers = Vec::new();
    for (method, target, body) in [
        ("GET", "/api/v1/session", json!({})),
        ("GET", "/api/v1/board", json!({})),
        ("GET", "/api/v1/journal", json!({})),
        ("GET", "/api/v1/journal?limit=0", json!({})),
        ("POST", "/api/v1/closures", closure("市道")),
        ("POST", "/api/v1/closures", json!({})),
        ("POST", "/api/v1/closures?dry_run=true", closure("市道")),
        ("PATCH", &change, json!({"cause": "fire"})),
        ("POST", &correct, json!({})),
        ("POST", "/api/v1/confirmations", json!({"of": "all"})),
        ("PUT", "/api/v1/shelters/E0/state", json!({})),
    ] {
        let headers = [ELSEWHERE, ("if-match", "\"v1\"")];
        answers.push((
            format!("{method} {target}"),
            desk.send((method, target), &headers, &body),
        ));
    }
    for password in [PASSWORD, "wrong"] {
        answers.push((
            format!("log in with {password}"),
            hall.try_log_in("sato", password),
        ));
    }
    let nobody = hall.server().get_with("/api/v1/board", &[ELSEWHERE]);
    answers.push(("nobody".to_owned(), nobody));
    answers
}

#[test]
fn answers_to_staff_are_kept_by_nobody_and_read_by_no_other_site() {
    let hall = CityHall::open();
    for (what, answer) in answers_to_staff(&hall) {
        assert_eq!(answer.header("cache-control"), Some("no-store"), "{what}");
        assert_eq!(answer.header("access-control-allow-origin"), None, "{what}");
        let tag = answer.header("etag");
        assert!(
            tag.is_none_or(|tag| tag.starts_with("\"v")),
            "{what}: {tag:?}"
        );
        for name in [
            "x-content-type-options",
            "content-security-policy",
            "referrer-policy",
        ] {
            assert!(answer.header(name).is_some(), "{what}: {name} is missing");
        }
    }
    let read = hall.server().get_with("/api/v1/closures", &[ELSEWHERE]);
    let allowed = read.header("access-control-allow-origin");
    assert_eq!(allowed, Some("*"), "what is public stays so");
}

#[test]
fn a_method_that_a_route_has_not_is_refused_with_those_it_has() {
    let hall = CityHall::open();
    for (method, target, allowed) in [
        ("DELETE", "/api/v1/closures", &["GET", "HEAD", "POST"][..]),
        ("PUT", "/api/v1/closures/c-0", &["GET", "HEAD", "PATCH"]),
        ("GET", "/api/v1/closures/c-0/lift", &["POST"]),
        ("GET", "/api/v1/shelters/E0/state", &["PUT"]),
        ("GET", "/api/v1/confirmations", &["POST"]),
        ("POST", "/api/v1/board", &["GET", "HEAD"]),
        ("POST", "/api/v1/journal", &["GET", "HEAD"]),
        ("PUT", "/api/v1/session", &["DELETE", "GET", "HEAD", "POST"]),
        ("POST", "/api/v1/layers", &["GET", "HEAD"]),
        ("POST", "/en/", &["GET", "HEAD"]),
    ] {
        let answer = hall.server().send(method, target);
        assert_eq!(
            (answer.status, code(&answer).as_str()),
            (405, "method_not_allowed"),
            "{method} {target}"
        );
        let mut found: Vec<&str> = answer
            .header("allow")
            .unwrap_or_default()
            .split([',', ' '])
            .filter(|word| !word.is_empty())
            .collect();
        found.sort_unstable();
        assert_eq!(found, allowed, "{method} {target}");
    }
    for target in [
        "/api/v1/closures",
        "/api/v1/evacuation",
        "/api/v1/shelters",
        "/api/v1/stream",
        "/en/",
    ] {
        assert_eq!(
            hall.server().send("HEAD", target).status,
            200,
            "HEAD {target}"
        );
    }
}

#[test]
fn the_journal_is_paged_and_names_who_did_what() {
    let hall = CityHall::open();
    let desk = hall.desk();
    for road in ["一", "二", "三"] {
        desk.close_road(road);
    }
    let page = |query: &str| desk.get(&format!("/api/v1/journal{query}")).json();
    let all = page("");
    assert_eq!(all["events"].as_array().unwrap().len(), 3);
    assert_eq!(all["next"], Value::Null);
    assert_eq!(all["events"][0]["actor"], "token:desk");
    let first = page("?limit=2");
    assert_eq!(first["events"].as_array().unwrap().len(), 2);
    let next = first["next"].as_u64().unwrap();
    let rest = page(&format!("?limit=2&after={next}"));
    assert_eq!(
        (rest["events"].as_array().unwrap().len(), &rest["next"]),
        (1, &Value::Null)
    );
    for bad in [
        "after=-1",
        "after=x",
        "limit=0",
        "limit=501",
        "after=99999999999999999999",
        "limit=1&limit=2",
    ] {
        let answer = desk.get(&format!("/api/v1/journal?{bad}"));
        assert_eq!(
            (answer.status, code(&answer).as_str()),
            (400, "bad_parameter"),
            "{bad}"
        );
    }
}
