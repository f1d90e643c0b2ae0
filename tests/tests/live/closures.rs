//! The life of a closure: posted, changed, confirmed, lifted, and read back wherever it is shown.

use michi_tests::city_hall::{CityHall, closure};
use michi_tests::workspace::languages;
use serde_json::{Value, json};

/// A road of the city.
const ROAD: &str = "市道中牟田線";
/// The pages that list closures, in each language, with the words for a closed road.
const PAGES: &[(&str, &str)] = &[
    ("/ja/closures", "通れません"),
    ("/ja-simple/closures", "れません"),
    ("/en/closures", "Nobody can pass."),
];

fn listed(hall: &CityHall, id: &str) -> Option<Value> {
    let list = hall.json("/api/v1/closures");
    let features = list["features"].as_array().expect("features").clone();
    features.into_iter().find(|feature| feature["id"] == id)
}

#[test]
fn a_closure_that_is_posted_is_answered_whole_and_listed_the_same() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let answer = desk.post("/api/v1/closures", &closure(ROAD));
    assert_eq!(answer.status, 201, "{}", answer.text());
    assert_eq!(answer.header("etag"), Some("\"v1\""));
    assert_eq!(answer.header("cache-control"), Some("no-store"));
    let posted = answer.json();
    let id = posted["id"].as_str().expect("an id").to_owned();
    let place = format!("/api/v1/closures/{id}");
    assert_eq!(answer.header("location"), Some(place.as_str()));
    assert_eq!(posted["type"], "Feature");
    assert_eq!(posted["warnings"], json!([]));
    let properties = &posted["properties"];
    assert_eq!(properties["state"], "in_force");
    assert_eq!(properties["direction"], "both");
    let affects = "pedestrian bicycle motorcycle car large_vehicle bus";
    let affects: Vec<&str> = affects.split(' ').collect();
    assert_eq!(properties["affects"], json!(affects));
    assert_eq!(properties["decided_by"], "city");

    let read = listed(&hall, &id).expect("the closure is listed");
    assert_eq!(read["properties"], *properties);
    assert_eq!(read["geometry"], closure(ROAD)["geometry"]);
    let alone = hall.server().get(&place);
    let tag = alone.header("etag").expect("a tag");
    assert!(tag.starts_with("\"v1-"), "{tag}");
    assert_eq!(alone.json(), read);
}

#[test]
fn a_closure_is_read_back_on_pages_and_stream_in_every_language() {
    let hall = CityHall::open();
    let mut stream = hall.stream();
    let mut in_english = michi_tests::sse::Stream::open(hall.addr(), "/api/v1/stream?lang=en", &[]);
    let id = hall.desk().close_road(ROAD);
    let event = stream.until(|event| event.name == "closure").pop().unwrap();
    assert_eq!(event.data["id"], id.as_str());
    assert_eq!(event.data["object"], listed(&hall, &id).unwrap());
    assert_eq!(
        event.data.get("text"),
        None,
        "no sentences unless asked for"
    );
    let event = in_english
        .until(|event| event.name == "closure")
        .pop()
        .unwrap();
    let text = event.data["text"].to_string();
    assert!(text.contains("Nobody can pass."), "{text}");
    for (page, words) in PAGES {
        let html = hall.page(page);
        assert!(html.contains(ROAD), "{page}: the road is missing");
        assert!(html.contains(words), "{page}: `{words}` is missing");
        let start = hall.page(page.trim_end_matches("closures"));
        assert!(start.contains(ROAD), "{page}: missing on the start page");
    }
    for lang in languages() {
        let list = hall.json(&format!("/api/v1/closures?lang={lang}"));
        assert_eq!(list["lang"], lang);
        let text = list["features"][0]["properties"]["text"].to_string();
        assert!(text.contains(ROAD), "{lang}: {text}");
    }
}

#[test]
fn a_change_a_confirmation_and_a_lift_each_make_the_next_version() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let mut stream = hall.stream();
    let id = desk.close_road("国道444号");
    let path = format!("/api/v1/closures/{id}");

    let patch =
        json!({"cause": "landslide", "detour": "県道を通ってください", "note_ja": "復旧作業中"});
    let answer = desk.patch(&path, 1, &patch);
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("etag"), Some("\"v2\""));
    let before = hall.json(&path)["properties"]["confirmed_at"].clone();

    hall.clock.set_ahead(std::time::Duration::from_secs(600));
    let confirmed = desk.stepped(&format!("{path}/confirm"), 2, &json!({}));
    assert_eq!(confirmed["properties"]["version"], 3);
    assert_ne!(confirmed["properties"]["confirmed_at"], before);

    let lifted = desk.stepped(&format!("{path}/lift"), 3, &json!({"note_ja": "通れます"}));
    assert_eq!(lifted["properties"]["state"], "lifted");
    assert_eq!(lifted["properties"]["note_ja"], "通れます");
    assert!(lifted["properties"]["lifted_at"].is_string());
    assert_eq!(
        hall.json("/api/v1/closures?state=lifted")["features"]
            .as_array()
            .unwrap()
            .len(),
        1
    );
    assert_eq!(
        hall.json("/api/v1/closures?state=in_force")["features"],
        json!([])
    );

    let again = desk.step(&format!("{path}/lift"), 4, &json!({}));
    assert_eq!(again.status, 409, "{}", again.text());
    assert_eq!(again.json()["reason"], "already_lifted");

    let versions: Vec<u64> = stream
        .until(|event| event.data["object"]["properties"]["state"] == "lifted")
        .iter()
        .filter_map(|event| event.data["object"]["properties"]["version"].as_u64())
        .collect();
    assert_eq!(versions, [1, 2, 3, 4]);
}

#[test]
fn a_planned_closure_is_shown_as_planned_and_begins_by_itself() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let now = desk.board()["as_of"].as_str().expect("a time").to_owned();
    let starts_at: michi_geo::moment::Moment = now.parse().unwrap();
    let mut body = closure("祭りの道");
    body["cause"] = json!("event");
    body["starts_at"] = json!(starts_at.plus_ms(3_600_000).to_string());
    let posted = desk.posted("/api/v1/closures", &body);
    let id = posted["id"].as_str().unwrap();
    assert_eq!(posted["properties"]["state"], "planned");
    assert!(hall.page("/en/closures").contains("is planned to start at"));
    hall.clock.set_ahead(michi_tests::clock::hours(1));
    assert_eq!(
        listed(&hall, id).unwrap()["properties"]["state"],
        "in_force"
    );
    assert!(!hall.page("/en/closures").contains("is planned to start at"));
}

#[test]
fn a_planned_closure_that_is_lifted_before_it_began_is_answered_and_shown_lifted() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let now: michi_geo::moment::Moment = desk.board()["as_of"].as_str().unwrap().parse().unwrap();
    let mut body = closure("祭りの道");
    body["starts_at"] = json!(now.plus_ms(86_400_000 * 3).to_string());
    let posted = desk.posted("/api/v1/closures", &body);
    let path = format!("/api/v1/closures/{}", posted["id"].as_str().unwrap());
    let lifted = desk.stepped(&format!("{path}/lift"), 1, &json!({}));
    assert_eq!(lifted["properties"]["state"], "lifted");
}

#[test]
fn a_dry_run_previews_in_every_language_and_stores_nothing() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let answer = desk.post("/api/v1/closures?dry_run=true", &closure("国道207号"));
    assert_eq!(answer.status, 200, "{}", answer.text());
    let body = answer.json();
    for (lang, words) in [
        ("ja", "国道207号"),
        ("ja-simple", "207"),
        ("en", "Nobody can pass."),
    ] {
        let preview = body["preview"][lang].as_array().expect("sentences");
        assert!(!preview.is_empty() && preview.iter().all(|line| line["dir"].is_string()));
        assert!(
            body["preview"][lang].to_string().contains(words),
            "{lang}: {body}"
        );
    }
    assert_eq!(body["object"]["properties"]["state"], "in_force");
    assert_eq!(desk.seq(), 0);
    assert_eq!(hall.json("/api/v1/closures")["features"], json!([]));
}

#[test]
fn closures_are_found_by_box_and_a_box_elsewhere_finds_none() {
    let hall = CityHall::open();
    hall.desk().close_road("市道");
    let count = |query: &str| {
        let list = hall.json(&format!("/api/v1/closures?{query}"));
        list["features"].as_array().unwrap().len()
    };
    assert_eq!(count("bbox=130.09,33.10,130.11,33.11"), 1);
    assert_eq!(count("bbox=130.00,33.00,130.01,33.01"), 0);
    assert_eq!(count("state=planned"), 0);
    assert_eq!(
        hall.server().get("/api/v1/closures?state=closed").status,
        400
    );
}
