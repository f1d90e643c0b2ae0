//! Bodies and headers that cannot be read: each has its own problem, and nothing is stored.

use michi_tests::city_hall::{ALL_SCOPES, CityHall, closure};
use michi_tests::http::{self, Response};
use serde_json::json;

pub(super) const ROUTE: &str = "/api/v1/closures";
/// Far beyond every limit.
const LARGE: usize = 10 * 1024 * 1024;

/// Status, type and code of a problem.
pub(super) fn problem(answer: &Response) -> (u16, String, String) {
    let kind = answer.header("content-type").unwrap_or_default().to_owned();
    assert_eq!(
        kind,
        "application/problem+json",
        "{}: {}",
        answer.status,
        answer.text()
    );
    let body = answer.json();
    assert_eq!(body["status"], answer.status);
    let word = |name: &str| body[name].as_str().unwrap_or_default().to_owned();
    (answer.status, word("code"), word("detail"))
}

#[test]
fn a_body_of_10_mb_is_refused_with_a_length_and_without() {
    let hall = CityHall::open();
    let token = hall.add_token("large", ALL_SCOPES);
    let auth = format!("Bearer {token}");
    let headers = [
        ("authorization", auth.as_str()),
        ("content-type", "application/json"),
    ];
    let body = vec![b' '; LARGE];
    let routes = [
        ("POST", ROUTE),
        ("PATCH", "/api/v1/closures/c-1"),
        ("POST", "/api/v1/session"),
        ("POST", "/api/v1/lint"),
    ];
    for route in routes {
        let answer = http::send_body(hall.addr(), route, &headers, &body);
        let (status, code, detail) = problem(&answer);
        assert_eq!(
            (status, code.as_str()),
            (413, "body_too_large"),
            "{route:?}"
        );
        assert!(
            detail.contains("262144"),
            "{route:?}: the limit is not named: {detail}"
        );
    }
    let mut chunked = Vec::new();
    for _ in 0..(LARGE / 65_536) {
        chunked.extend_from_slice(b"10000\r\n");
        chunked.extend_from_slice(&[b' '; 65_536]);
        chunked.extend_from_slice(b"\r\n");
    }
    chunked.extend_from_slice(b"0\r\n\r\n");
    let mut with_chunks = headers.to_vec();
    with_chunks.push(("transfer-encoding", "chunked"));
    for route in routes {
        let answer = http::send_body(hall.addr(), route, &with_chunks, &chunked);
        let (status, code, _) = problem(&answer);
        assert_eq!(
            (status, code.as_str()),
            (413, "body_too_large"),
            "{route:?}, chunked"
        );
    }
    assert_eq!(hall.desk().seq(), 0);
}

#[test]
fn a_stranger_is_refused_before_a_large_body_is_read() {
    let hall = CityHall::open();
    let headers = [("content-type", "application/json")];
    let answer = http::send_body(hall.addr(), ("POST", ROUTE), &headers, &[b' '; 200_000]);
    assert_eq!(problem(&answer).1, "unauthenticated");
}

#[test]
fn a_body_that_is_no_json_object_is_named_as_what_it_is() {
    let hall = CityHall::open();
    let token = hall.add_token("bad", ALL_SCOPES);
    let auth = format!("Bearer {token}");
    let send = |kind: &str, body: &[u8]| {
        let headers = [("authorization", auth.as_str()), ("content-type", kind)];
        problem(&http::send_body(
            hall.addr(),
            ("POST", ROUTE),
            &headers,
            body,
        ))
    };
    let json = "application/json";
    let deep = "[".repeat(100_000);
    let deep_inside = format!("{{\"road_name\":{}", "[".repeat(10_000));
    let cases: &[(&[u8], &str)] = &[
        (b"{", "line 1"),
        (b"{}x", "trailing"),
        (b"[]", "a list"),
        (b"null", "null"),
        (b"\"a\"", "a text"),
        (b"1e999", "number"),
        (b"{\"a\":NaN}", "line 1"),
        (
            b"{\"geometry\":{\"type\":\"Point\",\"coordinates\":[1e999,33]}}",
            "number",
        ),
        (b"\xff\xfe{\x00}\x00", "line 1"),
        (b"{\"road_name\":\"\xff\"}", "unicode"),
        (b"\xef\xbb\xbf{}", "line 1"),
        (deep.as_bytes(), "recursion"),
        (deep_inside.as_bytes(), "recursion"),
    ];
    for (body, word) in cases {
        let (status, code, detail) = send(json, body);
        let shown = String::from_utf8_lossy(&body[..body.len().min(40)]);
        assert_eq!(
            (status, code.as_str()),
            (400, "bad_json"),
            "{shown}: {detail}"
        );
        assert!(detail.to_lowercase().contains(word), "{shown}: {detail}");
    }
    let whole = closure("市道").to_string();
    for kind in [
        "text/plain",
        "application/x-www-form-urlencoded",
        "multipart/form-data",
        "",
        "application/jsonx",
    ] {
        let (status, code, _) = send(kind, whole.as_bytes());
        assert_eq!(
            (status, code.as_str()),
            (415, "unsupported_media_type"),
            "`{kind}`"
        );
    }
    assert_eq!(hall.desk().seq(), 0);
}

#[test]
fn what_is_not_there_or_not_in_force_is_not_lifted() {
    let hall = CityHall::open();
    let desk = hall.desk();
    for target in [
        "/api/v1/closures/c-0000000000000000/lift",
        "/api/v1/closures/%2e%2e/confirm",
        "/api/v1/closures/%E9%81%93/confirm",
        "/api/v1/evacuation/o-0000000000000000/lift",
        "/api/v1/evacuation/o-0000000000000000/issue",
        "/api/v1/evacuation/o-0000000000000000/cancel",
    ] {
        let body = if target.ends_with("/lift") && target.contains("evacuation") {
            json!({"remaining_level": null})
        } else {
            json!({})
        };
        let answer = desk.step(target, 1, &body);
        assert_eq!(
            (answer.status, problem(&answer).1.as_str()),
            (404, "unknown_id"),
            "{target}"
        );
    }
    let prepared = desk.prepare(&michi_tests::city_hall::order());
    let body = json!({"remaining_level": null});
    let answer = desk.step(&format!("/api/v1/evacuation/{prepared}/lift"), 1, &body);
    assert_eq!(answer.json()["reason"], "not_in_force", "{}", answer.text());
    assert_eq!(answer.status, 409);
    assert_eq!(desk.seq(), 1);
}

#[test]
fn a_bad_query_of_a_posting_is_named_and_nothing_is_posted() {
    let hall = CityHall::open();
    let desk = hall.desk();
    for query in [
        "dry_run=maybe",
        "dry_run=",
        "dry_run=true&dry_run=false",
        "dry_run=TRUE",
    ] {
        let answer = desk.post(&format!("{ROUTE}?{query}"), &closure("市道"));
        assert_eq!(
            (answer.status, problem(&answer).1.as_str()),
            (400, "bad_parameter"),
            "{query}"
        );
    }
    assert_eq!(desk.seq(), 0);
}
