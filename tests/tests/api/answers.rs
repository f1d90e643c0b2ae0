//! The answer at a point over HTTP: the three places of the first issue, languages, honesty.

use michi_tests::server::Server;
use serde_json::{Value, json};

fn risk(lon: f64, lat: f64, more: &str) -> Value {
    Server::shared().json(&format!("/api/v1/risk?lon={lon}&lat={lat}{more}"))
}

fn hazard<'a>(answer: &'a Value, kind: &str) -> &'a Value {
    let hazards = answer["hazards"].as_array().expect("a list");
    hazards
        .iter()
        .find(|h| h["kind"] == kind)
        .unwrap_or_else(|| panic!("{kind} is missing"))
}

fn states(hazard: &Value) -> Vec<&str> {
    hazard["knowledge"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|k| k["state"].as_str())
        .collect()
}

fn outcome(answer: &Value) -> &str {
    answer["advice"]["outcome"].as_str().expect("an outcome")
}

#[test]
fn at_the_city_hall_the_flood_is_half_a_metre_to_three_metres_and_staying_is_not_confirmed() {
    let answer = risk(130.0987, 33.1037, "");
    assert_eq!(answer["inside_city"], true);
    let flood = hazard(&answer, "flood");
    assert_eq!(
        flood["zones"][0]["depth_m"],
        json!({"min": 0.5, "max": 3.0})
    );
    assert_eq!(flood["zones"][0]["rank"], 2);
    assert!(
        states(flood).contains(&"drawn") && states(flood).contains(&"not_surveyed"),
        "{flood}"
    );
    for kind in [
        "landslide",
        "storm_surge",
        "tsunami",
        "inland_flood",
        "reservoir",
    ] {
        assert_eq!(states(hazard(&answer, kind)), ["no_data"], "{kind}");
        assert_eq!(hazard(&answer, kind)["zones"], json!([]), "{kind}");
    }
    assert!(
        !outcome(&answer).starts_with("may_stay"),
        "{}",
        answer["advice"]
    );
    assert_ne!(outcome(&answer), "aware");
    assert!(!answer["shelters"].as_array().unwrap().is_empty());
}

#[test]
fn at_the_shrine_no_zone_is_drawn_and_that_is_not_called_anything_better() {
    let answer = risk(130.108_483, 33.074_408, "");
    let flood = hazard(&answer, "flood");
    assert_eq!(flood["zones"], json!([]));
    assert_eq!(flood["near"], Value::Null, "nothing is drawn within 50 m");
    let states = states(flood);
    assert!(
        states.contains(&"no_zone_shown") && states.contains(&"not_surveyed"),
        "{flood}"
    );
    assert_eq!(outcome(&answer), "unknown_ask");
}

#[test]
fn at_the_station_the_zone_within_50_m_is_named() {
    let answer = risk(130.1174, 33.094_87, "");
    let flood = hazard(&answer, "flood");
    assert_eq!(flood["zones"], json!([]), "no zone at the point itself");
    assert_eq!(
        flood["near"]["zone"]["depth_m"],
        json!({"min": 0.5, "max": 3.0})
    );
    assert_eq!(flood["near"]["within_m"].as_f64(), Some(50.0));
}

#[test]
fn a_rough_position_widens_the_circle_that_is_looked_at() {
    let far = (130.108_483, 33.074_408);
    let rough = risk(far.0, far.1, "&accuracy_m=3000");
    let near = &hazard(&rough, "flood")["near"];
    assert!(near["zone"]["rank"].as_i64().is_some(), "{near}");
    assert!(near["within_m"].as_f64().unwrap() >= 3000.0, "{near}");
}

#[test]
fn outside_the_city_the_answer_says_so() {
    let answer = risk(130.30, 33.25, "");
    assert_eq!(answer["inside_city"], false);
}

#[test]
fn an_unknown_language_falls_back_along_the_chain_and_the_answer_names_its_language() {
    for (asked, expected) in [
        ("en", "en"),
        ("ja-simple", "ja-simple"),
        ("ja", "ja"),
        ("tlh", "ja"),
        ("en-GB", "en"),
    ] {
        let answer = risk(130.0987, 33.1037, &format!("&lang={asked}"));
        assert_eq!(answer["lang"], expected, "{asked}");
        assert!(answer.to_string().contains("\"text\""), "{asked}: no text");
    }
    let codes = risk(130.0987, 33.1037, "");
    assert_eq!(
        codes.get("lang"),
        None,
        "codes only when no language is asked for"
    );
}

#[test]
fn the_three_kinds_of_shelter_fact_stand_in_the_answer() {
    let answer = risk(130.0987, 33.1037, "");
    for shelter in answer["shelters"].as_array().unwrap() {
        assert_eq!(shelter["recommended"], true, "{shelter}");
        assert_eq!(
            shelter["in_zone"], false,
            "a shelter in the zone is never recommended"
        );
        assert_eq!(shelter["known_flooded"], false, "{shelter}");
        let metres = shelter["distance_m"].as_f64().unwrap();
        assert!(metres > 0.0 && metres < 20_000.0, "{shelter}");
    }
    let distances: Vec<f64> = answer["shelters"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|s| s["distance_m"].as_f64())
        .collect();
    assert!(distances.is_sorted(), "{distances:?}");
}
