//! Texts in easy Japanese against their rules: by the API, for staff alone, and by the command.

use michi_tests::city_hall::CityHall;
use michi_tests::http;
use serde_json::{Value, json};

use crate::access::code;

const ROUTE: &str = "/api/v1/lint";

fn easy(text: &str) -> Value {
    json!({"lang": "ja-simple", "text": text})
}

#[test]
fn staff_are_told_what_is_not_easy_and_what_to_write_instead() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let answer = desk.post(ROUTE, &easy("｜川《かわ》に ｜近《ちか》づくな。"));
    assert_eq!(answer.status, 200, "{}", answer.text());
    let body = answer.json();
    assert_eq!((&body["ok"], &body["left_off"]), (&json!(false), &json!(0)));
    let finding = &body["findings"][0];
    assert_eq!(
        (&finding["rule"], &finding["severity"], &finding["found"]),
        (&json!("EJ06"), &json!("error"), &json!("近づくな"))
    );
    assert_eq!(
        (&finding["sentence"], &finding["start"], &finding["end"]),
        (&json!(1), &json!(3), &json!(7))
    );
    assert!(finding["instead"].as_str().unwrap().contains("ください"));
    let good = desk.post(ROUTE, &easy("ここから にげて ください。")).json();
    assert_eq!(good, json!({"findings": [], "left_off": 0, "ok": true}));
    assert_eq!(desk.seq(), 0, "asking stores nothing");
}

#[test]
fn any_token_may_ask_and_nobody_without_one() {
    let hall = CityHall::open();
    let token = hall.add_token("reads", &["journal"]);
    let answer = hall.desk_of(&token).post(ROUTE, &easy("にげて ください。"));
    assert_eq!(answer.status, 200, "{}", answer.text());
    let headers = [("content-type", "application/json")];
    let body = easy("にげて ください。").to_string();
    let answer = http::send_body(hall.addr(), ("POST", ROUTE), &headers, body.as_bytes());
    assert_eq!(
        (answer.status, code(&answer).as_str()),
        (401, "unauthenticated")
    );
    assert!(!answer.text().contains("findings"));
}

#[test]
fn markup_stays_text_and_answers_are_bounded() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let answer = desk.post(ROUTE, &easy("令和8年です<script>alert(1)</script>。"));
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("content-type"), Some("application/json"));
    let answer = desk.post(ROUTE, &easy(&"令和".repeat(3_000)));
    let body = answer.json();
    assert_eq!(body["findings"].as_array().unwrap().len(), 500);
    assert!(
        body["left_off"].as_u64().unwrap() > 2_000,
        "{}",
        body["left_off"]
    );
    assert!(
        answer.body.len() < 256 * 1024,
        "{} bytes",
        answer.body.len()
    );
}

#[test]
fn what_cannot_be_checked_is_named() {
    let hall = CityHall::open();
    let desk = hall.desk();
    for (body, pointer, code) in [
        (json!({}), "/lang", "missing"),
        (json!({"lang": "ja-simple"}), "/text", "missing"),
        (json!({"lang": "ja-simple", "text": 1}), "/text", "missing"),
        (
            json!({"lang": "en", "text": "Go."}),
            "/lang",
            "unknown_code",
        ),
        (
            json!({"lang": "x".repeat(9_000), "text": ""}),
            "/lang",
            "unknown_code",
        ),
        (easy(&"あ".repeat(30_000)), "/text", "too_long"),
    ] {
        let answer = desk.post(ROUTE, &body);
        assert_eq!(answer.status, 422, "{pointer}: {}", answer.text());
        let fault = &answer.json()["errors"][0];
        assert_eq!(
            (&fault["pointer"], &fault["code"]),
            (&json!(pointer), &json!(code))
        );
        assert!(answer.body.len() < 2_000, "{} bytes", answer.body.len());
    }
}

#[test]
fn the_command_reads_a_file_or_standard_input_and_ends_with_1_on_errors() {
    let hall = CityHall::open();
    let file = hall.file("notice.txt");
    std::fs::write(&file, "ここから にげて ください。\n早く にげろ。\n").unwrap();
    let file = file.to_str().unwrap();
    let found = hall.michi(&["lint", "ja-simple", file], "");
    assert_eq!(found.code, 1, "{}", found.both());
    assert!(found.out.contains("2:1: EJ04 error: 早: "), "{}", found.out);
    assert!(
        found.out.contains("2:2: EJ06 error: く にげろ: "),
        "{}",
        found.out
    );
    let found = hall.michi(&["lint", "ja-simple"], "水を/薬を ください。");
    assert_eq!(found.code, 1, "{}", found.both());
    assert!(found.out.contains("1:3: EJ17 warn: /: "), "{}", found.out);
    let clean = hall.michi(&["lint", "ja-simple", "-"], "ここから にげて ください。");
    assert_eq!((clean.code, clean.both().trim()), (0, ""));
}

#[test]
fn the_command_ends_with_2_where_it_cannot_check() {
    let hall = CityHall::open();
    let binary = hall.file("binary.txt");
    std::fs::write(&binary, [0xff, 0xfe]).unwrap();
    let long = hall.file("long.txt");
    std::fs::write(&long, "あ".repeat(30_000)).unwrap();
    let [binary, long] = [&binary, &long].map(|path| path.to_str().unwrap());
    for (args, word) in [
        (["lint", "ja-simple", "/nowhere/text"], "nowhere"),
        (["lint", "ja-simple", binary], "UTF-8"),
        (["lint", "ja-simple", long], "65536"),
        (["lint", "en", "-"], "ja-simple"),
    ] {
        let finished = hall.michi(&args, "");
        assert_eq!(finished.code, 2, "{args:?}: {}", finished.both());
        assert!(finished.err.contains(word), "{args:?}: {}", finished.err);
    }
    let help = hall.michi(&["lint", "--help"], "");
    assert!(help.out.contains("EJ19"), "{}", help.out);
}
