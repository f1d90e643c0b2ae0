//! Sessions of people: the cookie, where it counts from, and when it ends.

use std::time::Duration;

use michi_tests::city_hall::{ALL_SCOPES, CityHall, closure};
use michi_tests::clock::hours;
use michi_tests::http::{self, Response};
use serde_json::json;

use crate::access::code;

/// A posting with a cookie and an origin.
fn with_cookie(hall: &CityHall, cookie: &str, origin: Option<&str>) -> Response {
    let mut headers = vec![("content-type", "application/json"), ("cookie", cookie)];
    headers.extend(origin.map(|origin| ("origin", origin)));
    let body = closure("市道").to_string();
    http::send_body(
        hall.staff_addr(),
        ("POST", "/api/v1/closures"),
        &headers,
        body.as_bytes(),
    )
}

fn session(hall: &CityHall, cookie: &str) -> u16 {
    http::send(
        hall.staff_addr(),
        "GET",
        "/api/v1/session",
        &[("cookie", cookie)],
    )
    .status
}

#[test]
fn a_cookie_posts_only_from_a_page_of_this_server() {
    let hall = CityHall::open();
    hall.add_user("sato", "poster");
    let cookie = hall.log_in("sato");
    let own = format!("http://{}", hall.addr());
    let port = hall.addr().rsplit(':').next().unwrap();
    let elsewhere = [
        None,
        Some("null".to_owned()),
        Some("https://evil.example".to_owned()),
        Some(format!("http://127.0.0.1:{port}.evil.example")),
        Some("http://127.0.0.1".to_owned()),
        Some(format!("http://127.0.0.1:{port}/")),
        Some(format!("http://user@127.0.0.1:{port}")),
        Some(format!("{own}, https://evil.example")),
        Some(format!("ftp://127.0.0.1:{port}")),
        Some(String::new()),
    ];
    for origin in &elsewhere {
        let answer = with_cookie(&hall, &cookie, origin.as_deref());
        assert_eq!(
            (answer.status, code(&answer).as_str()),
            (403, "bad_origin"),
            "{origin:?}"
        );
    }
    assert_eq!(with_cookie(&hall, &cookie, Some(&own)).status, 201);
    assert_eq!(session(&hall, &cookie), 200, "reading needs no origin");
    let log_in_from_elsewhere = http::send_body(
        hall.addr(),
        ("POST", "/api/v1/session"),
        &[
            ("content-type", "application/json"),
            ("origin", "https://evil.example"),
        ],
        json!({"user": "sato", "password": "x"})
            .to_string()
            .as_bytes(),
    );
    assert_eq!(code(&log_in_from_elsewhere), "bad_origin");
}

#[test]
fn the_cookie_is_kept_from_scripts_and_other_sites() {
    let hall = CityHall::open();
    hall.add_user("sato", "admin");
    let answer = hall.try_log_in("sato", michi_tests::city_hall::PASSWORD);
    let cookie = answer.header("set-cookie").expect("a cookie").to_owned();
    for flag in ["HttpOnly", "SameSite=Strict", "Path=/"] {
        assert!(
            cookie.split("; ").any(|part| part == flag),
            "{flag} is missing: {cookie}"
        );
    }
    assert!(!cookie.contains("Domain"), "{cookie}");
    let body = answer.json();
    assert_eq!(
        (&body["user"], &body["role"]),
        (&json!("sato"), &json!("admin"))
    );
    assert_eq!(body["rights"], json!(ALL_SCOPES));
    let secret = cookie.split(['=', ';']).nth(1).unwrap();
    assert!(
        !answer.text().contains(secret),
        "scripts can read the secret"
    );
    assert_eq!(answer.header("cache-control"), Some("no-store"));
}

#[test]
fn a_stolen_cookie_is_worth_nothing_after_the_log_out() {
    let hall = CityHall::open();
    hall.add_user("sato", "poster");
    let own = format!("http://{}", hall.addr());
    let end = |cookie: &str, query: &str| {
        let headers = [("cookie", cookie), ("origin", own.as_str())];
        http::send(
            hall.addr(),
            "DELETE",
            &format!("/api/v1/session{query}"),
            &headers,
        )
    };
    let (one, other) = (hall.log_in("sato"), hall.log_in("sato"));
    let foreign = http::send(
        hall.addr(),
        "DELETE",
        "/api/v1/session",
        &[("cookie", &one)],
    );
    assert_eq!(foreign.status, 403, "another site may not log anybody out");
    let ended = end(&one, "");
    assert_eq!(ended.status, 204);
    assert!(ended.header("set-cookie").unwrap().contains("Max-Age=0"));
    assert_eq!((session(&hall, &one), session(&hall, &other)), (401, 200));
    assert_eq!(with_cookie(&hall, &one, Some(&own)).status, 401);
    let third = hall.log_in("sato");
    assert_eq!(end(&other, "?all=true").status, 204);
    assert_eq!((session(&hall, &other), session(&hall, &third)), (401, 401));
}

#[test]
fn only_who_reads_the_journal_ends_the_sessions_of_others() {
    let hall = CityHall::open();
    hall.add_user("sato", "approver");
    hall.add_user("kocho", "admin");
    let (sato, kocho) = (hall.log_in("sato"), hall.log_in("kocho"));
    let own = format!("http://{}", hall.addr());
    let end = |cookie: &str, user: &str| {
        let headers = [("cookie", cookie), ("origin", own.as_str())];
        let target = format!("/api/v1/session?user={user}");
        http::send(hall.addr(), "DELETE", &target, &headers)
    };
    assert_eq!(end(&sato, "kocho").status, 403);
    assert_eq!((session(&hall, &sato), session(&hall, &kocho)), (200, 200));
    let ended = end(&kocho, "sato");
    assert_eq!(ended.status, 204);
    assert_eq!(
        ended.header("set-cookie"),
        None,
        "one's own session goes on"
    );
    assert_eq!((session(&hall, &sato), session(&hall, &kocho)), (401, 200));
}

#[test]
fn a_disabled_user_is_out_at_once_with_every_session_and_token() {
    let hall = CityHall::open();
    hall.add_user("sato", "poster");
    let cookie = hall.log_in("sato");
    let args = [
        "token", "add", "of-sato", "--scope", "closures", "--user", "sato",
    ];
    let token = hall.done(&args, "").trim().to_owned();
    let desk = hall.desk_of(&token);
    assert_eq!(
        (session(&hall, &cookie), desk.get("/api/v1/session").status),
        (200, 200)
    );
    hall.done(&["user", "disable", "sato"], "");
    assert_eq!(
        (session(&hall, &cookie), desk.get("/api/v1/session").status),
        (401, 401)
    );
    let refused = hall.try_log_in("sato", michi_tests::city_hall::PASSWORD);
    assert_eq!(
        (refused.status, code(&refused).as_str()),
        (401, "wrong_password")
    );
    hall.done(&["user", "enable", "sato"], "");
    assert_eq!(
        session(&hall, &cookie),
        401,
        "an ended session does not come back"
    );
    assert_eq!(desk.get("/api/v1/session").status, 200);
    hall.done(&["token", "revoke", "of-sato"], "");
    assert_eq!(desk.get("/api/v1/session").status, 401);
}

#[test]
fn a_role_that_is_lowered_counts_from_the_next_request_on() {
    let hall = CityHall::open();
    hall.add_user("sato", "admin");
    let cookie = hall.log_in("sato");
    let journal = || {
        http::send(
            hall.addr(),
            "GET",
            "/api/v1/journal",
            &[("cookie", &cookie)],
        )
        .status
    };
    assert_eq!(journal(), 200);
    hall.done(&["user", "role", "sato", "--role", "poster"], "");
    assert_eq!(journal(), 403);
}

#[test]
fn tokens_and_sessions_end_with_their_time() {
    let hall = CityHall::open();
    hall.add_user("sato", "poster");
    let cookie = hall.log_in("sato");
    let token = hall.add_token("quarter", &["closures"]);
    let desk = hall.desk_of(&token);
    hall.clock.set_ahead(hours(13));
    assert_eq!(session(&hall, &cookie), 200, "in use within its 14 hours");
    hall.clock.set_ahead(hours(26));
    assert_eq!(session(&hall, &cookie), 200, "using it has prolonged it");
    hall.clock.set_ahead(hours(26 + 15));
    assert_eq!(session(&hall, &cookie), 401);
    assert_eq!(desk.get("/api/v1/session").status, 200);
    hall.clock.set_ahead(hours(24 * 90));
    assert_eq!(
        desk.get("/api/v1/session").status,
        401,
        "tokens last 90 days"
    );
    assert_eq!(desk.post("/api/v1/closures", &closure("市道")).status, 401);
    hall.clock.set_ahead(Duration::ZERO);
    assert_eq!(desk.get("/api/v1/session").status, 200);
}
