//! Where a closure is: lines that cannot be one, and lines that look like a slip.

use std::fmt::Write;

use michi_tests::city_hall::{CityHall, Desk, closure};
use michi_tests::http::Response;
use serde_json::{Value, json};

use crate::members::cases;

const ROUTE: &str = "/api/v1/closures";

fn post(desk: &Desk<'_>, geometry: &Value) -> Response {
    let mut body = closure("市道");
    body["geometry"] = geometry.clone();
    desk.post(ROUTE, &body)
}

fn line(coordinates: Value) -> Value {
    json!({"type": "LineString", "coordinates": coordinates})
}

#[test]
fn a_geometry_that_is_none_is_refused_with_where_and_why() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let many: Vec<Value> = (0..10_000)
        .map(|i| json!([130.0 + f64::from(i) / 1e6, 33.1]))
        .collect();
    let too_long = json!({"geometry": line(json!(many)), "pointer": "/geometry/coordinates",
        "code": "too_long"});
    for case in cases("geometries.json").into_iter().chain([too_long]) {
        let answer = post(&desk, &case["geometry"]);
        let shown: String = case["geometry"].to_string().chars().take(80).collect();
        assert_eq!(answer.status, 422, "{shown}: {}", answer.text());
        let errors = answer.json()["errors"].clone();
        assert_eq!(errors.as_array().unwrap().len(), 1, "{shown}: {errors}");
        assert_eq!(errors[0]["pointer"], case["pointer"], "{shown}: {errors}");
        assert_eq!(errors[0]["code"], case["code"], "{shown}: {errors}");
    }
    assert_eq!(desk.seq(), 0);
}

#[test]
fn numbers_that_json_has_not_are_refused_as_json() {
    let hall = CityHall::open();
    let token = hall.add_token("numbers", &["closures"]);
    let auth = format!("Bearer {token}");
    let headers = [
        ("authorization", auth.as_str()),
        ("content-type", "application/json"),
    ];
    for number in [
        "NaN",
        "Infinity",
        "-Infinity",
        "1e999",
        "0x10",
        "+1",
        "１３０",
    ] {
        let body = closure("市道").to_string().replace("130.0987", number);
        let answer =
            michi_tests::http::send_body(hall.addr(), ("POST", ROUTE), &headers, body.as_bytes());
        assert_eq!(
            answer.json()["code"],
            "bad_json",
            "{number}: {}",
            answer.text()
        );
    }
}

#[test]
fn a_line_that_looks_like_a_slip_is_posted_with_a_warning() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let crossing = line(json!([
        [130.09, 33.10],
        [130.10, 33.11],
        [130.10, 33.10],
        [130.09, 33.11]
    ]));
    let outside = line(json!([[130.30, 33.26], [130.31, 33.26]]));
    for (geometry, code) in [(crossing, "self_crossing"), (outside, "outside_city")] {
        let mut body = closure("市道");
        body["geometry"] = geometry;
        let preview = desk.post(&format!("{ROUTE}?dry_run=true"), &body);
        assert_eq!(
            preview.json()["warnings"][0]["code"],
            code,
            "{}",
            preview.text()
        );
        let answer = desk.post(ROUTE, &body);
        assert_eq!(answer.status, 201, "{}", answer.text());
        assert_eq!(answer.json()["warnings"][0]["code"], code);
    }
    let listed = hall.json(ROUTE);
    assert_eq!(listed["features"].as_array().unwrap().len(), 2);
    assert!(
        !listed.to_string().contains("warnings"),
        "warnings are for who posts"
    );
}

#[test]
fn the_longest_line_is_taken_whole_and_served_whole() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let degrees = |whole: i32, part: i32| f64::from(whole * 100_000 + part) / 1e5;
    let longest: Vec<Value> = (0..2_000)
        .map(|i| json!([degrees(130, 9_000 + i), degrees(33, 10_000 + i % 7)]))
        .collect();
    assert_eq!(post(&desk, &line(json!(longest))).status, 201);
    let read = hall.json(ROUTE)["features"][0]["geometry"]["coordinates"].clone();
    assert_eq!(read.as_array().unwrap().len(), 2_000);
    assert_eq!(read, json!(longest));
}

#[test]
fn a_body_of_thousands_of_wrong_positions_is_answered_in_a_bounded_list() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let mut text = String::from("[");
    for i in 0..2_000 {
        let _ = write!(text, "{}[0,{i}]", if i == 0 { "" } else { "," });
    }
    let wrong: Value = serde_json::from_str(&(text + "]")).unwrap();
    let answer = post(&desk, &line(wrong));
    assert_eq!(answer.status, 422);
    let errors = answer.json()["errors"].as_array().unwrap().len();
    assert!((2..200).contains(&errors), "{errors} faults in one answer");
    assert!(answer.body.len() < 50_000, "{} bytes", answer.body.len());
}

#[test]
fn one_direction_needs_a_line_and_a_way_along_it() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let mut body = closure("市道");
    body["restriction"] = json!("closure_one_direction");
    assert_eq!(
        desk.post(ROUTE, &body).json()["errors"][0]["pointer"],
        "/direction"
    );
    body["direction"] = json!("backward");
    assert_eq!(desk.post(ROUTE, &body).status, 201);
    assert!(
        hall.page("/en/closures")
            .contains("only for the way to the")
    );
    body["geometry"] = json!({"type": "Point", "coordinates": [130.0987, 33.1037]});
    assert_eq!(
        desk.post(ROUTE, &body).json()["errors"][0]["pointer"],
        "/geometry/type"
    );
}

#[test]
fn two_ends_are_joined_along_a_known_road_or_it_is_said_that_none_leads_there() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let road = known_road();
    let (from, to) = (&road[0], &road[road.len() - 1]);
    let join =
        |from: &Value, to: &Value| desk.post("/api/v1/lines", &json!({"from": from, "to": to}));
    let answer = join(from, to);
    assert_eq!(answer.status, 200, "{}", answer.text());
    let geometry = answer.json()["geometry"].clone();
    let line = geometry["coordinates"].as_array().expect("a line").clone();
    assert!(line.len() >= 2, "{geometry}");
    assert!(
        is_near(&line[0], from) && is_near(&line[line.len() - 1], to),
        "{geometry}"
    );
    assert_eq!(
        post(&desk, &geometry).status,
        201,
        "what it answers can be posted"
    );
    let nowhere = join(from, &json!([130.02, 33.02]));
    assert_eq!(
        (nowhere.status, nowhere.json()["errors"][0]["code"].clone()),
        (422, json!("no_line"))
    );
    for (wrong, pointer) in [
        (json!({}), "/from"),
        (json!({"from": from}), "/to"),
        (json!({"from": [33.1, 130.1], "to": to}), "/from"),
        (json!({"from": from, "to": ["a", "b"]}), "/to"),
    ] {
        let answer = desk.post("/api/v1/lines", &wrong);
        assert_eq!(answer.status, 422, "{wrong}: {}", answer.text());
        assert_eq!(answer.json()["errors"][0]["pointer"], pointer, "{wrong}");
    }
    assert_eq!(desk.seq(), 1, "asking stores nothing");
}

/// The positions of a road of the city's own layer.
fn known_road() -> Vec<Value> {
    let file = michi_tests::workspace::layers().join("bus-roads/data.geojson");
    let layer: Value = serde_json::from_slice(&std::fs::read(file).unwrap()).unwrap();
    let features = layer["features"].as_array().unwrap().iter();
    let mut lines = features.filter(|feature| feature["geometry"]["type"] == "LineString");
    let line = lines.next().expect("a road")["geometry"]["coordinates"].clone();
    line.as_array().unwrap().clone()
}

fn is_near(found: &Value, expected: &Value) -> bool {
    [0, 1].iter().all(|axis| {
        let [found, expected] = [found, expected].map(|at| at[*axis].as_f64().unwrap());
        (found - expected).abs() < 0.003
    })
}
