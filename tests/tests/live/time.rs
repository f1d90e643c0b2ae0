//! Time passing: leases run out, what ended disappears, and a clock set back freshens nothing.

use std::time::Duration;

use michi_geo::moment::Moment;
use michi_tests::city_hall::{CityHall, Desk, order};
use michi_tests::clock::hours;
use serde_json::{Value, json};

fn etag(hall: &CityHall, target: &str) -> String {
    hall.server()
        .get(target)
        .header("etag")
        .expect("a tag")
        .to_owned()
}

fn open_one(hall: &CityHall, desk: &Desk<'_>) -> String {
    let list = hall.json("/api/v1/shelters?hazard=flood");
    let id = list["features"][0]["id"].as_str().unwrap().to_owned();
    let body = json!({"state": "open", "open_for": ["flood"]});
    assert_eq!(
        desk.put(&format!("/api/v1/shelters/{id}/state"), &body)
            .status,
        200
    );
    id
}

fn opening(hall: &CityHall, id: &str) -> Value {
    let list = hall.json("/api/v1/shelters");
    let features = list["features"].as_array().unwrap().clone();
    let feature = features
        .into_iter()
        .find(|feature| feature["id"] == id)
        .unwrap();
    feature["properties"]["opening"].clone()
}

#[test]
fn a_lease_that_runs_out_shows_in_the_api_by_itself_and_nothing_is_posted() {
    let hall = CityHall::open();
    let desk = hall.desk();
    desk.close_road("市道");
    desk.order(&order());
    let shelter = open_one(&hall, &desk);
    let seq = desk.seq();
    let targets = ["closures", "evacuation", "shelters"].map(|route| format!("/api/v1/{route}"));
    let before = targets.each_ref().map(|target| etag(&hall, target));
    let closures = hall.json("/api/v1/closures");
    let recheck_by = closures["features"][0]["properties"]["recheck_by"].clone();
    assert_eq!(closures["fresh_until"], recheck_by);

    hall.clock.set_ahead(hours(4));
    let closure = hall.json("/api/v1/closures")["features"][0]["properties"].clone();
    assert_eq!(closure["state"], "unconfirmed");
    assert_eq!(closure["unconfirmed_since"], recheck_by);
    let order = hall.json("/api/v1/evacuation")["in_force"][0].clone();
    assert_eq!(
        order["state"], "in_force",
        "an order ends only when it is lifted"
    );
    assert_eq!(order["unconfirmed"], true);
    let opening = opening(&hall, &shelter);
    assert_eq!(
        (&opening["state"], &opening["unconfirmed"]),
        (&json!("open"), &json!(true))
    );
    for (target, before) in targets.iter().zip(before) {
        assert_ne!(
            etag(&hall, target),
            before,
            "{target} has the tag of a fresh answer"
        );
    }
    assert_eq!(desk.seq(), seq, "time alone posts nothing");
}

#[test]
fn a_lease_that_runs_out_shows_on_pages_by_itself() {
    let hall = CityHall::open();
    let desk = hall.desk();
    desk.close_road("市道");
    desk.order(&order());
    let late = [
        ("/en/closures", "Treat the road as closed."),
        ("/en/closures", "and not since"),
        ("/en/", "Act as if it is still in force."),
    ];
    let says = |page: &str, words: &str| hall.page(page).contains(words);
    let before = ["/en/", "/ja/closures"].map(|page| etag(&hall, page));
    assert!(
        !says("/en/closures", late[0].1) && !says("/en/", late[2].1),
        "too early"
    );
    hall.clock.set_ahead(hours(3));
    for (page, words) in late {
        assert!(says(page, words), "{page}: `{words}` is missing");
    }
    assert!(says("/en/", "leave now"), "the order vanished");
    assert_ne!(
        ["/en/", "/ja/closures"].map(|page| etag(&hall, page)),
        before
    );
}

#[test]
fn confirming_again_makes_it_fresh_again() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let id = desk.close_road("市道");
    hall.clock.set_ahead(hours(3));
    let state = || hall.json("/api/v1/closures")["features"][0]["properties"]["state"].clone();
    assert_eq!(state(), "unconfirmed");
    desk.stepped(&format!("/api/v1/closures/{id}/confirm"), 1, &json!({}));
    assert_eq!(state(), "in_force");
    hall.clock.set_ahead(hours(5) + Duration::from_secs(60));
    assert_eq!(state(), "unconfirmed");
}

#[test]
fn what_was_lifted_is_shown_for_24_hours_and_then_gone() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let road = desk.close_road("市道");
    let order = desk.order(&order());
    desk.stepped(&format!("/api/v1/closures/{road}/lift"), 1, &json!({}));
    let lift = json!({"remaining_level": null});
    desk.stepped(&format!("/api/v1/evacuation/{order}/lift"), 2, &lift);
    let shown = || {
        let closures = hall.json("/api/v1/closures")["features"]
            .as_array()
            .unwrap()
            .len();
        let orders = hall.json("/api/v1/evacuation")["lifted"]
            .as_array()
            .unwrap()
            .len();
        let pages = usize::from(hall.page("/en/closures").contains("市道"));
        (closures, orders, pages)
    };
    hall.clock.set_ahead(hours(24) - Duration::from_secs(60));
    assert_eq!(shown(), (1, 1, 1));
    assert_eq!(
        hall.server()
            .get(&format!("/api/v1/closures/{road}"))
            .status,
        200
    );
    hall.clock.set_ahead(hours(24));
    assert_eq!(shown(), (0, 0, 0));
    assert_eq!(
        hall.server()
            .get(&format!("/api/v1/closures/{road}"))
            .status,
        404
    );
}

#[test]
fn completeness_that_runs_out_is_not_known_and_never_none() {
    let hall = CityHall::open();
    let desk = hall.desk();
    desk.posted("/api/v1/confirmations", &json!({"of": "all"}));
    let none = [
        ("/en/", "has posted no evacuation order here"),
        ("/en/closures", "has posted no road closure here"),
        ("/ja/", "避難情報はありません"),
    ];
    // The page keeps both sentences for the device; the hidden one is the one that does not hold.
    let says = |page: &str, words: &str| hall.page(page).contains(words);
    for (page, words) in none {
        assert!(
            says(page, words),
            "{page}: `{words}` is missing while staff stand by it"
        );
    }
    hall.clock.set_ahead(hours(12));
    for (page, words) in none {
        assert!(!says(page, words), "{page}: still says `{words}`");
    }
    for (page, words) in [
        (
            "/en/",
            "We do not know whether any evacuation order is in force now.",
        ),
        ("/en/closures", "We do not know which roads are closed now."),
        ("/ja/", "わかりません"),
        ("/en/", "and not since"),
    ] {
        assert!(says(page, words), "{page}: `{words}` is missing");
    }
    for route in ["closures", "evacuation", "shelters"] {
        let body = hall.json(&format!("/api/v1/{route}"));
        assert_eq!(body["state"], "unconfirmed", "{route}");
        assert!(
            body["confirmed_at"].is_string() && body["connected"] == true,
            "{route}"
        );
    }
}

#[test]
fn a_clock_set_back_makes_nothing_fresh_again_and_time_still_ascends() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let first = desk.close_road("一");
    hall.clock.set_ahead(hours(3));
    desk.close_road("二");
    let state = |road: &str| {
        let list = hall.json("/api/v1/closures");
        let features = list["features"].as_array().unwrap().clone();
        let found = features
            .into_iter()
            .find(|f| f["properties"]["road_name"] == road);
        found.unwrap()["properties"]["state"].clone()
    };
    assert_eq!(state("一"), "unconfirmed");
    for back in [hours(1), hours(24)] {
        hall.clock.set_back(back);
        assert_eq!(
            state("一"),
            "unconfirmed",
            "{back:?} back made it fresh again"
        );
        assert_eq!(state("二"), "in_force");
    }
    desk.close_road("三");
    desk.stepped(&format!("/api/v1/closures/{first}/lift"), 1, &json!({}));
    let journal = desk.get("/api/v1/journal").json();
    let times: Vec<Moment> = journal["events"]
        .as_array()
        .unwrap()
        .iter()
        .map(|event| event["at"].as_str().unwrap().parse().unwrap())
        .collect();
    assert!(times.is_sorted(), "{times:?}");
    assert_eq!(times.len(), 4);
    let third = hall.json("/api/v1/closures");
    let third = third["features"]
        .as_array()
        .unwrap()
        .iter()
        .find(|f| f["properties"]["road_name"] == "三")
        .unwrap()["properties"]
        .clone();
    assert_eq!(
        third["state"], "in_force",
        "posted now, and confirmed now: {third}"
    );
}

#[test]
fn a_clock_set_back_takes_back_nothing_that_time_alone_has_shown() {
    let hall = CityHall::open();
    hall.desk().close_road("市道");
    let state = || hall.json("/api/v1/closures")["features"][0]["properties"]["state"].clone();
    hall.clock.set_ahead(hours(4));
    assert_eq!(state(), "unconfirmed");
    hall.clock.set_ahead(hours(1));
    assert_eq!(
        state(),
        "unconfirmed",
        "three hours back made it fresh again"
    );
}

#[test]
fn a_clock_set_back_across_a_restart_makes_nothing_fresh_either() {
    let mut hall = CityHall::open();
    {
        let desk = hall.desk();
        desk.posted("/api/v1/confirmations", &json!({"of": "all"}));
        hall.clock.set_ahead(hours(13));
        desk.close_road("市道");
    }
    assert_eq!(hall.json("/api/v1/evacuation")["state"], "unconfirmed");
    hall.stop();
    hall.clock.set_ahead(Duration::ZERO);
    hall.start();
    assert_eq!(hall.json("/api/v1/evacuation")["state"], "unconfirmed");
    let as_of: Moment = hall.json("/api/v1/closures")["as_of"]
        .as_str()
        .unwrap()
        .parse()
        .unwrap();
    let posted = hall.json("/api/v1/closures")["features"][0]["properties"]["confirmed_at"].clone();
    assert!(as_of >= posted.as_str().unwrap().parse().unwrap());
}
