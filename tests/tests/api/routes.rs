//! Every read route answers, with the type and the shape the design names.

use michi_tests::http::Response;
use michi_tests::server::Server;
use serde_json::Value;

/// Routes of the read side with the content type each must have.
pub(crate) const ROUTES: &[(&str, &str)] = &[
    ("/ja/", "text/html"),
    ("/ja-simple/", "text/html"),
    ("/en/", "text/html"),
    ("/en/map", "text/html"),
    ("/en/closures", "text/html"),
    ("/en/shelters", "text/html"),
    ("/en/my", "text/html"),
    ("/en/timeline", "text/html"),
    ("/en/help", "text/html"),
    ("/en/about", "text/html"),
    ("/api/v1/risk?lon=130.0987&lat=33.1037", "application/json"),
    ("/api/v1/advice", "application/json"),
    ("/api/v1/layers", "application/json"),
    ("/api/v1/shelters", "application/geo+json"),
    ("/api/v1/closures", "application/geo+json"),
    ("/api/v1/evacuation", "application/json"),
    ("/api/v1/warnings", "application/json"),
    ("/api/v1/notices", "application/json"),
    (
        "/api/v1/places?q=%E8%82%A5%E5%89%8D%E6%B5%9C",
        "application/json",
    ),
    ("/api/v1/locales", "application/json"),
    ("/tiles/flood-l2.json", "application/json"),
    ("/packs/places.json", "application/json"),
    ("/packs/city.pmtiles", "application/vnd.pmtiles"),
    ("/style/en.json", "application/json"),
    ("/locales/en.ftl", "text/plain"),
    ("/openapi.json", "application/json"),
    ("/manifest.webmanifest", "application/manifest+json"),
    ("/sw.js", "text/javascript"),
    ("/healthz", "text/plain"),
    ("/readyz", "text/plain"),
    ("/metrics", "text/plain"),
];

fn content_type(answer: &Response) -> &str {
    answer.header("content-type").unwrap_or_default()
}

#[test]
fn every_route_answers_200_with_its_content_type() {
    let server = Server::shared();
    for (target, expected) in ROUTES {
        let answer = server.get(target);
        assert_eq!(answer.status, 200, "{target}");
        let found = content_type(&answer);
        assert!(
            found.starts_with(expected),
            "{target}: expected {expected}, but found {found}"
        );
        assert!(!answer.body.is_empty(), "{target}");
    }
}

#[test]
fn head_answers_like_get_without_the_body() {
    let server = Server::shared();
    for (target, _) in ROUTES {
        let get = server.get(target);
        let head = server.send("HEAD", target);
        assert_eq!(head.status, 200, "{target}");
        assert!(
            head.body.is_empty(),
            "{target}: a body of {} bytes",
            head.body.len()
        );
        for name in ["content-type", "etag", "cache-control", "content-length"] {
            if name == "content-length" && *target == "/metrics" {
                continue;
            }
            assert_eq!(head.header(name), get.header(name), "{target}: {name}");
        }
    }
}

#[test]
fn methods_that_change_things_are_refused_and_the_answer_names_the_allowed_ones() {
    let server = Server::shared();
    for (target, _) in ROUTES {
        for method in ["POST", "PUT", "DELETE", "PATCH"] {
            let answer = server.send(method, target);
            assert_eq!(answer.status, 405, "{method} {target}");
            let allow = answer.header("allow").unwrap_or_default();
            assert!(
                allow.contains("GET"),
                "{method} {target}: allow is `{allow}`"
            );
        }
    }
}

#[test]
fn the_start_page_goes_to_the_language_the_browser_asks_for() {
    let server = Server::shared();
    for (accept, expected) in [
        ("en-GB,en;q=0.8", "en"),
        ("ja", "ja"),
        ("ja-simple", "ja-simple"),
        ("vi,en;q=0.3", "vi"),
        ("zh-TW,zh;q=0.9", "zh-Hant"),
        ("tl", "fil"),
        ("fr,en;q=0.3", "en"),
    ] {
        let answer = server.get_with("/", &[("accept-language", accept)]);
        assert!(
            (300..400).contains(&answer.status),
            "{accept}: {}",
            answer.status
        );
        let location = answer.header("location").unwrap_or_default();
        assert!(
            location.ends_with(&format!("/{expected}/")),
            "{accept}: {location}"
        );
        let vary = answer
            .header("vary")
            .unwrap_or_default()
            .to_ascii_lowercase();
        assert!(
            vary.contains("accept-language") && vary.contains("cookie"),
            "vary: {vary}"
        );
    }
}

#[test]
fn an_unknown_language_of_the_browser_starts_in_the_citys_own() {
    let server = Server::shared();
    for accept in ["tlh", "*", "", "q=;;;,,"] {
        let answer = server.get_with("/", &[("accept-language", accept)]);
        let location = answer.header("location").unwrap_or_default();
        assert!(
            location.ends_with("/ja/") || location.ends_with("/ja-simple/"),
            "{accept}: {location}"
        );
    }
}

#[test]
fn layers_are_listed_with_legend_coverage_and_credit_and_none_is_hidden() {
    let listed = Server::shared().json("/api/v1/layers");
    let layers = listed["layers"].as_array().expect("a list");
    let hazards: Vec<&Value> = layers.iter().filter(|l| l["role"] == "hazard").collect();
    let kinds: Vec<&str> = hazards.iter().filter_map(|l| l["kind"].as_str()).collect();
    for kind in [
        "flood",
        "landslide",
        "storm_surge",
        "tsunami",
        "inland_flood",
        "reservoir",
    ] {
        assert!(kinds.contains(&kind), "{kind} is not in {kinds:?}");
    }
    for layer in &hazards {
        let id = &layer["id"];
        let expected = if layer["kind"] == "flood" {
            "data"
        } else {
            "no_data"
        };
        assert_eq!(layer["status"], expected, "{id}");
        assert!(
            layer["source"].is_object() || layer["official"].is_object(),
            "{id}: no source"
        );
    }
    let flood = hazards
        .iter()
        .find(|l| l["id"] == "flood-l2")
        .expect("the flood layer");
    let legend: Vec<&str> = flood["legend"]
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|l| l["hex"].as_str())
        .collect();
    let official = [
        "#f7f5a9", "#ffd8c0", "#ffb7b7", "#ff9191", "#f285c9", "#dc7adc",
    ];
    assert_eq!(legend, official, "colours of the official six classes");
    assert_eq!(
        flood["covers"]["what"],
        serde_json::json!(["designated_rivers"])
    );
    assert_eq!(
        flood["covers"]["gaps"],
        serde_json::json!(["smaller_rivers"])
    );
    assert!(
        !flood["covers"]["exceptions"].as_array().unwrap().is_empty(),
        "Hama river, 2020"
    );
    assert!(
        flood["source"]["credit"]
            .as_str()
            .is_some_and(|c| !c.is_empty())
    );
}

#[test]
fn shelters_are_33_facilities_with_their_roles_and_designations() {
    let server = Server::shared();
    let collection = server.json("/api/v1/shelters");
    assert_eq!(collection["type"], "FeatureCollection");
    let features = collection["features"].as_array().unwrap();
    assert_eq!(features.len(), 33);
    let roles: usize = features
        .iter()
        .map(|f| f["properties"]["roles"].as_array().unwrap().len())
        .sum();
    assert_eq!(roles, 33 + 26, "33 emergency sites and 26 shelters");
    for feature in features {
        let id = feature["id"].as_str().expect("an id");
        assert!(id.starts_with("E41207") && id.len() == 11, "{id}");
        assert_eq!(feature["properties"]["id"], id);
        let [lon, lat] = [0, 1].map(|i| feature["geometry"]["coordinates"][i].as_f64().unwrap());
        assert!(
            (130.0..130.2).contains(&lon) && (32.9..33.2).contains(&lat),
            "{id}: {lon} {lat}"
        );
        assert!(feature["properties"]["name"]["ja"].is_string(), "{id}");
    }
}

#[test]
fn a_shelter_inside_the_flood_zone_is_designated_but_never_recommended_for_floods() {
    let collection = Server::shared().json("/api/v1/shelters");
    let mut both = 0;
    for feature in collection["features"].as_array().unwrap() {
        for hazard in feature["properties"]["hazards"].as_array().unwrap() {
            let recommended = hazard["recommended"] == true;
            if hazard["in_zone"] == true {
                assert!(!recommended, "{}: {hazard}", feature["id"]);
                both += usize::from(hazard["kind"] == "flood" && hazard["designated"] == true);
            }
            assert!(
                !recommended || hazard["designated"] == true,
                "{}: {hazard}",
                feature["id"]
            );
        }
    }
    assert_eq!(
        both, 13,
        "sites marked for floods by the city that stand inside the flood zone"
    );
}

#[test]
fn a_site_outside_the_flood_zone_says_whether_a_zone_begins_within_50_m() {
    let server = Server::shared();
    let collection = server.json("/api/v1/shelters");
    let mut beside = Vec::new();
    for feature in collection["features"].as_array().unwrap() {
        let hazards = feature["properties"]["hazards"].as_array().unwrap();
        let flood = hazards.iter().find(|h| h["kind"] == "flood").unwrap();
        let [lon, lat] = [0, 1].map(|i| feature["geometry"]["coordinates"][i].as_f64().unwrap());
        let answer = server.json(&format!("/api/v1/risk?lon={lon}&lat={lat}"));
        let here = &answer["hazards"][0];
        if flood["in_zone"] == true {
            assert_eq!(flood["near_zone"], Value::Null, "{}", feature["id"]);
            continue;
        }
        assert_eq!(
            flood["near_zone"],
            !here["near"].is_null(),
            "{}",
            feature["id"]
        );
        if flood["near_zone"] == true && flood["recommended"] == true {
            assert_eq!(answer["shelters"][0]["id"], feature["id"]);
            assert_eq!(answer["shelters"][0]["near_zones"][0], "flood");
            beside.push(feature["id"].as_str().unwrap().to_owned());
        }
    }
    assert!(!beside.is_empty(), "a recommended site close to a zone");
    let page = server.get(&format!("/en/place/{}", beside[0])).text();
    let said = page.find("A drawn zone begins within").expect("it is said");
    assert!(said < page.find("What to do").unwrap(), "before the advice");
}

#[test]
fn shelters_can_be_asked_for_by_hazard_and_by_box() {
    let server = Server::shared();
    let count = |target: &str| server.json(target)["features"].as_array().unwrap().len();
    let all = count("/api/v1/shelters");
    let tsunami = count("/api/v1/shelters?hazard=tsunami");
    assert!(tsunami > 0 && tsunami <= all, "{tsunami} of {all}");
    assert_eq!(
        count("/api/v1/shelters?hazard=inland_flood"),
        0,
        "the city designated none"
    );
    let north = count("/api/v1/shelters?bbox=130.0,33.1,130.2,33.2");
    assert!(north > 0 && north < all, "{north} of {all}");
    assert_eq!(count("/api/v1/shelters?bbox=130.0,33.19,130.01,33.2"), 0);
}

#[test]
fn postings_that_are_not_connected_say_so_instead_of_none() {
    let server = Server::shared();
    for route in ["closures", "evacuation", "warnings", "notices"] {
        let body = server.json(&format!("/api/v1/{route}"));
        let text = body.to_string();
        assert!(text.contains("not_connected"), "{route}: {text}");
    }
}

#[test]
fn locales_are_listed_with_endonym_direction_and_review_state() {
    let listed = Server::shared().json("/api/v1/locales");
    let locales = listed["locales"].as_array().expect("a list");
    let tags: Vec<&str> = locales.iter().filter_map(|l| l["lang"].as_str()).collect();
    assert_eq!(tags, michi_tests::workspace::languages());
    for locale in locales {
        for key in ["endonym", "direction", "status"] {
            assert!(
                locale[key].as_str().is_some_and(|t| !t.is_empty()),
                "{locale}: {key}"
            );
        }
    }
}
