//! Members of a body that are wrong: every one is named, with what was expected.

use michi_tests::city_hall::{CityHall, closure, order};
use michi_tests::workspace;
use serde_json::{Value, json};

use crate::bodies::{ROUTE, problem};

#[test]
fn every_fault_of_a_body_is_listed_at_once_with_where_and_what() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let body = json!({
        "geometry": {"type": "LineString", "coordinates": [[130.1, 33.1]]},
        "restriction": "closed", "cause": "rain", "affects": ["cars"], "colour": "red",
        "expected_end_at": "2026-12-01T00:00:00", "decided_by": "me",
    });
    let answer = desk.post(ROUTE, &body);
    assert_eq!(
        (answer.status, problem(&answer).1.as_str()),
        (422, "invalid")
    );
    let found: Vec<(String, String)> = answer.json()["errors"]
        .as_array()
        .unwrap()
        .iter()
        .map(|e| {
            (
                e["pointer"].as_str().unwrap().to_owned(),
                e["code"].as_str().unwrap().to_owned(),
            )
        })
        .collect();
    for (pointer, code) in [
        ("/road_name", "missing"),
        ("/geometry/coordinates", "shape"),
        ("/restriction", "unknown_code"),
        ("/cause", "unknown_code"),
        ("/affects/0", "unknown_code"),
        ("/expected_end_at", "no_offset"),
        ("/decided_by", "unknown_code"),
        ("/colour", "unknown_member"),
    ] {
        assert!(
            found.contains(&(pointer.to_owned(), code.to_owned())),
            "{pointer} {code}: {found:?}"
        );
    }
    assert_eq!(found.len(), 8, "{found:?}");
    assert_eq!(desk.seq(), 0);
}

#[test]
fn a_member_that_is_wrong_is_named_with_what_was_expected() {
    let hall = CityHall::open();
    let desk = hall.desk();
    for case in cases("closures.json") {
        let member = case["member"].as_str().unwrap();
        let mut body = closure("市道");
        body[member] = case["value"].clone();
        let answer = desk.post(ROUTE, &body);
        assert_eq!(answer.status, 422, "{case}: {}", answer.text());
        let errors = answer.json()["errors"].as_array().unwrap().clone();
        let fault = errors.iter().find(|error| error["code"] == case["code"]);
        let fault = fault.unwrap_or_else(|| panic!("{case}: {errors:?}"));
        let pointer = fault["pointer"].as_str().unwrap();
        assert!(
            pointer.starts_with(&format!("/{member}")),
            "{case}: {fault}"
        );
        assert!(says(fault, &case["detail"]), "{case}: {fault}");
    }
    assert_eq!(desk.seq(), 0);
}

#[test]
fn an_end_before_the_start_is_named_as_such() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let mut backwards = closure("市道");
    backwards["starts_at"] = json!("2026-12-24T10:00:00+09:00");
    backwards["expected_end_at"] = json!("2026-12-24T09:00:00+09:00");
    let answer = desk.post(ROUTE, &backwards);
    let fault = answer.json()["errors"][0].clone();
    assert_eq!(
        (&fault["pointer"], &fault["code"]),
        (&json!("/expected_end_at"), &json!("out_of_range"))
    );
    assert_eq!(desk.seq(), 0);
}

#[test]
fn an_order_that_is_wrong_is_named_with_what_was_expected() {
    let hall = CityHall::open();
    let desk = hall.desk();
    for case in cases("orders.json") {
        let mut body = order();
        body[case["member"].as_str().unwrap()] = case["value"].clone();
        let answer = desk.post("/api/v1/evacuation", &body);
        assert_eq!(answer.status, 422, "{case}: {}", answer.text());
        let fault = answer.json()["errors"][0].clone();
        assert_eq!(fault["pointer"], case["pointer"], "{case}: {fault}");
        assert_eq!(fault["code"], case["code"], "{case}: {fault}");
        assert!(says(&fault, &case["detail"]), "{case}: {fault}");
    }
    assert_eq!(desk.seq(), 0);
}

#[test]
fn a_note_of_level_5_that_sends_people_to_a_shelter_is_refused() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let mut body = json!({"kind": "emergency_safety", "hazard": "flood", "districts": "all",
        "reason": "river_overflowing", "note_ja": "直ちに指定避難所へ避難してください"});
    let fault = desk.post("/api/v1/evacuation", &body).json()["errors"][0].clone();
    assert_eq!(
        (&fault["pointer"], &fault["code"]),
        (&json!("/note_ja"), &json!("level5_wording"))
    );
    assert_eq!(desk.seq(), 0);
    body["note_ja"] = json!("避難所へ行かないでください。2階へ。");
    assert_eq!(desk.post("/api/v1/evacuation", &body).status, 201);
}

#[test]
fn a_translation_at_level_5_is_warned_about_as_no_rule_reads_it() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let body = json!({"kind": "emergency_safety", "hazard": "flood", "districts": "all",
        "reason": "river_overflowing", "note_ja": "2階へ。", "note_translations":
        {"ja-simple": "2かいへ いってください。", "vi": "Hãy lên tầng hai."}});
    let route = "/api/v1/evacuation";
    let warned = |answer: &Value| {
        let all = answer["warnings"].as_array().unwrap().clone();
        assert_eq!(all.len(), 1, "{all:?}");
        assert_eq!(all[0]["pointer"], "/note_translations/vi");
        assert_eq!(all[0]["code"], "unread_translation");
    };
    warned(&desk.post(&format!("{route}?dry_run=true"), &body).json());
    let prepared = desk.post(route, &body).json();
    warned(&prepared);
    let id = prepared["id"].as_str().unwrap();
    let issue = format!("{route}/{id}/issue?dry_run=true");
    warned(&desk.step(&issue, 1, &json!({})).json());
    let mut leave = body;
    leave["kind"] = json!("evacuation_order");
    let other = desk.post(route, &leave).json();
    assert_eq!(other["warnings"], json!([]));
}

/// Cases of a file.
pub(super) fn cases(name: &str) -> Vec<Value> {
    let file = workspace::fixture("bad_postings").join(name);
    serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap()
}

/// Whether a fault's detail holds a word.
fn says(fault: &Value, word: &Value) -> bool {
    fault["detail"]
        .as_str()
        .unwrap()
        .contains(word.as_str().unwrap())
}
