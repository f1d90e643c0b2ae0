//! The life of a shelter's state: set, confirmed, closed, and read back wherever it is shown.

use michi_tests::city_hall::CityHall;
use michi_tests::workspace::languages;
use serde_json::{Value, json};

/// A facility that is designated for floods and one that is not, from the list itself.
fn facilities(hall: &CityHall) -> (String, String) {
    let list = hall.json("/api/v1/shelters");
    let found = |designated: bool| {
        let features = list["features"].as_array().unwrap().iter();
        let mut fitting = features.filter(|feature| {
            let hazards = feature["properties"]["hazards"].as_array().unwrap().iter();
            let mut floods = hazards.filter(|hazard| hazard["kind"] == "flood");
            floods.any(|hazard| hazard["designated"] == true) == designated
        });
        fitting.next().expect("a facility")["id"]
            .as_str()
            .unwrap()
            .to_owned()
    };
    (found(true), found(false))
}

fn shelter(hall: &CityHall, id: &str) -> Value {
    let list = hall.json("/api/v1/shelters");
    let features = list["features"].as_array().unwrap().clone();
    features
        .into_iter()
        .find(|feature| feature["id"] == id)
        .expect("the facility")
}

#[test]
fn an_opening_is_read_back_through_api_pages_and_stream_in_every_language() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let mut stream = hall.stream();
    let (id, _) = facilities(&hall);
    assert_eq!(shelter(&hall, &id)["properties"]["opening"], Value::Null);
    assert_eq!(shelter(&hall, &id)["properties"]["state"], Value::Null);
    let name = shelter(&hall, &id)["properties"]["name"]["ja"]
        .as_str()
        .unwrap()
        .to_owned();

    let body = json!({
        "state": "open", "open_for": ["flood"], "crowding": "some_space",
        "services": {"wifi": "yes", "pets": "no", "interpreter": "yes"},
        "interpreter_languages": ["vi", "en"], "note_ja": "毛布を持ってきてください",
    });
    let answer = desk.put(&format!("/api/v1/shelters/{id}/state"), &body);
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(answer.header("etag"), Some("\"v1\""));

    let properties = shelter(&hall, &id)["properties"].clone();
    assert_eq!(properties["state"], "open");
    assert_eq!(properties["opening"]["crowding"], "some_space");
    assert_eq!(properties["opening"]["open_for"], json!(["flood"]));
    assert_eq!(properties["opening"]["note_ja"], "毛布を持ってきてください");
    assert_eq!(
        properties["opening"]["interpreter_languages"],
        json!(["en", "vi"])
    );
    let event = stream.until(|event| event.name == "shelter").pop().unwrap();
    assert_eq!(event.data["id"], id.as_str());
    assert_eq!(event.data["object"], properties["opening"]);

    for lang in languages() {
        for page in [format!("/{lang}/shelters"), format!("/{lang}/place/{id}")] {
            assert!(
                hall.page(&page).contains("毛布を持ってきてください"),
                "{page}: the note of the staff is missing"
            );
        }
        let start = hall.page(&format!("/{lang}/"));
        assert!(
            start.contains(&format!("/{lang}/place/{id}")),
            "{lang}: not on the start page"
        );
    }
    assert!(hall.page("/ja/").contains(&name));
}

#[test]
fn a_state_is_replaced_only_by_those_who_saw_it() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let (id, _) = facilities(&hall);
    let path = format!("/api/v1/shelters/{id}/state");
    let open = json!({"state": "open", "open_for": ["flood"]});
    let absent = desk.send(("PUT", &path), &[("if-none-match", "*")], &open);
    assert_eq!(absent.status, 200, "{}", absent.text());
    assert_eq!(desk.put(&path, &open).status, 428);
    let absent = desk.send(("PUT", &path), &[("if-none-match", "*")], &open);
    assert_eq!(absent.status, 412, "{}", absent.text());
    let stale = desk.send(("PUT", &path), &[("if-match", "\"v7\"")], &open);
    assert_eq!(
        (stale.status, stale.json()["code"].clone()),
        (412, json!("stale"))
    );
    let confirm = format!("/api/v1/shelters/{id}/confirm");
    assert_eq!(desk.stepped(&confirm, 1, &json!({}))["version"], 2);
    let closed = json!({"state": "closed"});
    let answer = desk.send(("PUT", &path), &[("if-match", "\"v2\"")], &closed);
    assert_eq!(answer.status, 200, "{}", answer.text());
    assert_eq!(shelter(&hall, &id)["properties"]["state"], "closed");
    assert_eq!(
        shelter(&hall, &id)["properties"]["opening"]["open_for"],
        json!([])
    );
}

#[test]
fn a_shelter_that_is_closed_is_no_longer_recommended_at_a_point() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let risk = "/api/v1/risk?lon=130.0987&lat=33.1037";
    let first = hall.json(risk)["shelters"][0]["id"]
        .as_str()
        .expect("a shelter")
        .to_owned();
    let path = format!("/api/v1/shelters/{first}/state");
    let answer = desk.put(&path, &json!({"state": "unsafe"}));
    assert_eq!(answer.status, 200, "{}", answer.text());
    let shelters = hall.json(risk)["shelters"].clone();
    let ids: Vec<&str> = shelters
        .as_array()
        .unwrap()
        .iter()
        .filter_map(|s| s["id"].as_str())
        .collect();
    assert!(
        !ids.contains(&first.as_str()),
        "{ids:?} still sends people to {first}"
    );
    let hazards = shelter(&hall, &first)["properties"]["hazards"].clone();
    let recommended = |hazard: &Value| hazard["recommended"] == true;
    assert!(
        !hazards.as_array().unwrap().iter().any(recommended),
        "{hazards}"
    );
}

#[test]
fn opening_for_a_hazard_it_is_not_designated_for_needs_a_public_reason() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let (_, id) = facilities(&hall);
    let path = format!("/api/v1/shelters/{id}/state");
    let mut body = json!({"state": "open", "open_for": ["flood"]});
    let refused = desk.put(&path, &body);
    assert_eq!(refused.status, 422);
    assert_eq!(
        refused.json()["errors"][0]["pointer"],
        "/undesignated_reason_ja"
    );
    body["undesignated_reason_ja"] = json!("ほかの避難所が満員のため");
    assert_eq!(desk.put(&path, &body).status, 200);
    let page = hall.page(&format!("/ja/place/{id}"));
    assert!(
        page.contains("ほかの避難所が満員のため"),
        "the reason is not public"
    );
}

#[test]
fn a_facility_is_known_by_its_whole_common_id_and_by_its_first_11_characters() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let (id, _) = facilities(&hall);
    let roles = shelter(&hall, &id)["properties"]["roles"].clone();
    let whole = roles[0]["common_id"].as_str().expect("a 共通ID").to_owned();
    assert!(whole.len() > id.len() && whole.starts_with(&id), "{whole}");
    let open = json!({"state": "preparing", "open_for": ["flood"]});
    assert_eq!(
        desk.put(&format!("/api/v1/shelters/{whole}/state"), &open)
            .status,
        200
    );
    assert_eq!(shelter(&hall, &id)["properties"]["state"], "preparing");
    let unknown = desk.put("/api/v1/shelters/E9999999999/state", &open);
    assert_eq!(
        (unknown.status, unknown.json()["code"].clone()),
        (404, json!("unknown_id"))
    );
}

#[test]
fn the_list_for_a_danger_tells_nobody_to_go_to_a_site_that_is_shut() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let first = hall.json("/api/v1/risk?lon=130.0987&lat=33.1037")["shelters"][0].clone();
    let id = first["id"].as_str().expect("a shelter");
    for (state, seen) in [("unsafe", "*"), ("closed", "\"v1\"")] {
        let path = format!("/api/v1/shelters/{id}/state");
        let headers = [(
            if seen == "*" {
                "if-none-match"
            } else {
                "if-match"
            },
            seen,
        )];
        let answer = desk.send(("PUT", &path), &headers, &json!({"state": state}));
        assert_eq!(answer.status, 200, "{}", answer.text());
        for (lang, go, stay) in [
            ("en", "Go to one of these", "Do not go to these places."),
            (
                "ja",
                "この中から選んでください",
                "ここには行かないでください。",
            ),
        ] {
            let page = hall.page(&format!("/{lang}/shelters?hazard=flood"));
            let row = page
                .find(&format!("/{lang}/place/{id}\""))
                .expect("the site is listed");
            let (go, stay) = (
                page.rfind(go).unwrap(),
                page.find(stay).expect("its own group"),
            );
            assert!(
                go < stay && stay < row,
                "{lang}, {state}: {go} {stay} {row}"
            );
        }
    }
}
