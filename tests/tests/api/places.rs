//! Named places: found in any writing, readable as a page without script.

use michi_tests::http::escape;
use michi_tests::server::Server;
use serde_json::Value;

fn found(server: &Server, q: &str) -> Vec<Value> {
    let body = server.json(&format!("/api/v1/places?q={}", escape(q)));
    body["places"].as_array().expect("a list").clone()
}

fn names(places: &[Value]) -> Vec<&str> {
    places
        .iter()
        .filter_map(|p| p["name"]["ja"].as_str())
        .collect()
}

#[test]
fn the_station_is_found_in_kanji_kana_and_romanisation() {
    let server = Server::shared();
    for q in [
        "肥前浜",
        "ひぜんはま",
        "ヒゼンハマ",
        "Hizen-Hama",
        "hizenhama",
        "ｈｉｚｅｎ　ｈａｍａ",
        "HIZEN HAMA",
    ] {
        let places = found(&server, q);
        let names = names(&places);
        assert!(names.iter().any(|n| n.contains("肥前浜")), "{q}: {names:?}");
    }
}

#[test]
fn the_city_hall_is_the_first_place_found_and_has_a_page() {
    let server = Server::shared();
    for q in [
        "市役所",
        "鹿島市役所",
        "しやくしょ",
        "city hall",
        "City Hall",
        "shiyakusho",
        "Kashima City H",
    ] {
        let places = found(&server, q);
        assert_eq!(names(&places).first(), Some(&"鹿島市役所"), "{q}");
        assert_eq!(places[0]["kind"], "office", "{q}");
    }
    let page = server.get("/en/place/city-hall").text();
    let page = page.replace(['\u{2068}', '\u{2069}'], "");
    assert!(
        page.contains("Kashima City Hall") && page.contains("0.5–3"),
        "{page}"
    );
}

#[test]
fn the_shrine_is_found_by_the_start_of_its_name() {
    let server = Server::shared();
    for q in ["祐徳", "ゆうとく", "Yutoku", "yuutoku"] {
        let places = found(&server, q);
        let names = names(&places);
        assert!(names.iter().any(|n| n.contains("祐徳")), "{q}: {names:?}");
    }
}

#[test]
fn a_word_that_no_place_has_finds_none_and_is_no_fault() {
    assert_eq!(found(&Server::shared(), "zzzzqqq"), Vec::<Value>::new());
}

#[test]
fn every_place_of_the_gazetteer_has_a_page_and_a_position_in_or_near_the_city() {
    let server = Server::shared();
    let all = server.json("/packs/places.json");
    let places = all["places"].as_array().expect("a list");
    assert!(places.len() > 100, "{} places", places.len());
    let mut ids: Vec<&str> = places.iter().filter_map(|p| p["id"].as_str()).collect();
    for place in places {
        let [lon, lat] = ["lon", "lat"].map(|k| place[k].as_f64().expect("a number"));
        assert!(
            (129.9..130.3).contains(&lon) && (32.9..33.2).contains(&lat),
            "{place}"
        );
        assert!(
            !place["keys"].as_array().expect("keys").is_empty(),
            "{place}"
        );
    }
    for id in ids.iter().step_by(ids.len() / 20) {
        let answer = server.get(&format!("/en/place/{}", escape(id)));
        assert_eq!(answer.status, 200, "{id}");
    }
    ids.sort_unstable();
    let before = ids.len();
    ids.dedup();
    assert_eq!(ids.len(), before, "an id stands twice");
}

#[test]
fn a_place_page_tells_the_flood_depth_in_text() {
    let server = Server::shared();
    let all = server.json("/packs/places.json");
    let hall = all["places"].as_array().unwrap().iter().find(|p| {
        let depth = server.json(&format!("/api/v1/risk?lon={}&lat={}", p["lon"], p["lat"]));
        depth["hazards"][0]["zones"][0]["rank"] == 2
    });
    let id = hall.expect("a place in rank 2")["id"].as_str().unwrap();
    let page = server.get(&format!("/en/place/{}", escape(id))).text();
    assert!(
        page.contains("0.5") && page.contains('3') && page.contains("m"),
        "{id}"
    );
}

#[test]
fn the_page_of_a_facility_begins_with_what_it_is() {
    let server = Server::shared();
    let page = server.get("/en/place/E4120700001").text();
    let order = [
        "About this building",
        "Designated for",
        "Water came here on",
        "What to do",
        "Dangers here",
    ];
    let at = order.map(|words| {
        page.find(words)
            .unwrap_or_else(|| panic!("expected {words}"))
    });
    assert!(at.is_sorted(), "{at:?}");
}
