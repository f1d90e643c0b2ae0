//! Who may do what, by token.

use michi_tests::city_hall::{ALL_SCOPES, CityHall, order};
use michi_tests::http::{self, Response};
use serde_json::json;

/// The code of a problem.
pub(super) fn code(answer: &Response) -> String {
    answer.json()["code"]
        .as_str()
        .unwrap_or_default()
        .to_owned()
}

/// Every route of staff with a scope that it needs; ids do not exist.
pub(super) const WRITES: &[(&str, &str, &str)] = &[
    ("POST", "/api/v1/closures", "closures"),
    ("PATCH", "/api/v1/closures/c-0", "closures"),
    ("POST", "/api/v1/lines", "closures"),
    ("POST", "/api/v1/closures/c-0/confirm", "closures"),
    ("POST", "/api/v1/closures/c-0/lift", "closures"),
    ("PUT", "/api/v1/shelters/E0/state", "shelters"),
    ("POST", "/api/v1/shelters/E0/confirm", "shelters"),
    ("POST", "/api/v1/confirmations", "confirmations"),
    ("POST", "/api/v1/evacuation", "evacuation_prepare"),
    (
        "POST",
        "/api/v1/evacuation/o-0/correct",
        "evacuation_prepare",
    ),
    (
        "POST",
        "/api/v1/evacuation/o-0/cancel",
        "evacuation_prepare",
    ),
    ("POST", "/api/v1/evacuation/o-0/issue", "evacuation"),
    ("POST", "/api/v1/evacuation/o-0/confirm", "evacuation"),
    ("POST", "/api/v1/evacuation/o-0/lift", "evacuation"),
    ("GET", "/api/v1/journal", "journal"),
];

/// What staff may ask, whatever their scope; nothing is posted by it.
pub(super) const ASKS: &[(&str, &str)] = &[("POST", "/api/v1/lint")];

/// What only staff may read, whatever their scope.
pub(super) const READS: &[&str] = &["/api/v1/session", "/api/v1/board", "/api/v1/board/stream"];

#[test]
fn nobody_gets_in_without_a_token_or_with_one_that_is_none() {
    let hall = CityHall::open();
    let real = hall.add_token("real", ALL_SCOPES);
    let other_end = if real.ends_with('0') { '1' } else { '0' };
    let wrong = [
        None,
        Some("Bearer".to_owned()),
        Some("Bearer ".to_owned()),
        Some(format!("Bearer {}", "0".repeat(64))),
        Some(format!("Bearer {}", real.to_uppercase())),
        Some(format!("Bearer {}{other_end}", &real[..63])),
        Some(format!("Basic {real}")),
        Some(real.clone()),
        Some(format!("Bearer {}", "a".repeat(4_000))),
        Some("Bearer ' or 1=1 --".to_owned()),
    ];
    let reads = READS.iter().map(|target| ("GET", *target));
    let routes: Vec<(&str, &str)> = WRITES
        .iter()
        .map(|(m, t, _)| (*m, *t))
        .chain(ASKS.iter().copied())
        .chain(reads)
        .collect();
    for auth in &wrong {
        for route in &routes {
            let mut headers = vec![("content-type", "application/json")];
            headers.extend(auth.as_deref().map(|auth| ("authorization", auth)));
            let answer = http::send_body(hall.addr(), *route, &headers, b"{}");
            assert_eq!(
                (answer.status, code(&answer).as_str()),
                (401, "unauthenticated"),
                "{route:?} {auth:?}"
            );
            assert_eq!(answer.header("www-authenticate"), Some("Bearer"));
        }
    }
}

#[test]
fn a_token_does_only_what_its_scopes_say() {
    let hall = CityHall::open();
    for scope in ALL_SCOPES {
        let desk_token = hall.add_token(&format!("only-{scope}"), &[scope]);
        let desk = hall.desk_of(&desk_token);
        for (method, target, needed) in WRITES {
            let answer = desk.send((method, target), &[("if-match", "\"v1\"")], &json!({}));
            let refused = answer.status == 403;
            assert_eq!(
                refused,
                needed != scope,
                "{scope}: {method} {target}: {}",
                answer.text()
            );
            if refused {
                assert_eq!(code(&answer), "forbidden");
                assert!(
                    answer.text().contains(needed),
                    "the right is not named: {}",
                    answer.text()
                );
            }
        }
        assert_eq!(desk.get("/api/v1/session").json()["rights"], json!([scope]));
    }
    assert_eq!(hall.desk().seq(), 0);
}

#[test]
fn who_only_prepares_neither_changes_nor_cancels_what_is_in_force() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let id = desk.order(&order());
    let token = hall.add_token("prepares", &["evacuation_prepare"]);
    let poster = hall.desk_of(&token);
    for (step, body) in [
        ("correct", json!({"districts": "all"})),
        ("cancel", json!({})),
        ("lift", json!({"remaining_level": null})),
        ("confirm", json!({})),
    ] {
        let answer = poster.step(&format!("/api/v1/evacuation/{id}/{step}"), 2, &body);
        assert_eq!(
            (answer.status, code(&answer).as_str()),
            (403, "forbidden"),
            "{step}"
        );
    }
    assert_eq!(desk.seq(), 2);
    let own = poster.prepare(&order());
    let cancel = poster.step(&format!("/api/v1/evacuation/{own}/cancel"), 1, &json!({}));
    assert_eq!(cancel.status, 200);
}
