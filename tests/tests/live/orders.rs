//! The life of an evacuation order: prepared in silence, issued, replaced, corrected, lifted.

use michi_tests::city_hall::{CityHall, order};
use serde_json::{Value, json};

fn in_force(hall: &CityHall) -> Vec<Value> {
    hall.json("/api/v1/evacuation")["in_force"]
        .as_array()
        .expect("a list")
        .clone()
}

fn ended(hall: &CityHall) -> Vec<Value> {
    hall.json("/api/v1/evacuation")["lifted"]
        .as_array()
        .expect("a list")
        .clone()
}

fn elderly() -> Value {
    let mut body = order();
    body["kind"] = json!("elderly_evacuation");
    body
}

#[test]
fn an_order_is_read_back_in_every_language_only_once_it_is_issued() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let mut stream = hall.stream();
    let answer = desk.post("/api/v1/evacuation", &order());
    assert_eq!(answer.status, 201, "{}", answer.text());
    let prepared = answer.json();
    assert_eq!(prepared["state"], "prepared");
    assert_eq!(prepared["level"], 4);
    let id = prepared["id"].as_str().unwrap();
    assert!(in_force(&hall).is_empty() && ended(&hall).is_empty());
    let quiet = hall.page("/en/");
    assert!(
        !quiet.contains("Evacuation order"),
        "a prepared order is on a page"
    );

    let issued = desk.stepped(&format!("/api/v1/evacuation/{id}/issue"), 1, &json!({}));
    assert_eq!(issued["state"], "in_force");
    let event = stream
        .until(|event| event.name == "evacuation")
        .pop()
        .unwrap();
    assert_eq!(event.data["object"], in_force(&hall)[0]);
    assert_eq!(event.data["object"]["state"], "in_force");
    for (lang, words) in [
        ("ja", "避難指示"),
        ("ja-simple", "レベル"),
        ("en", "Everyone in a dangerous place: leave now."),
    ] {
        assert!(
            hall.page(&format!("/{lang}/")).contains(words),
            "{lang}: `{words}` is missing"
        );
        let text = hall.json(&format!("/api/v1/evacuation?lang={lang}"));
        assert!(
            text["in_force"][0]["text"]
                .as_array()
                .is_some_and(|t| t.len() > 3),
            "{lang}"
        );
    }
}

#[test]
fn a_higher_order_replaces_the_lower_one_in_the_same_event() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let low = desk.order(&elderly());
    let mut body = order();
    body["supersedes"] = json!(low);
    let mut stream = hall.stream();
    let high = desk.order(&body);
    assert_eq!(in_force(&hall).len(), 1);
    assert_eq!(in_force(&hall)[0]["id"], high.as_str());
    let old = ended(&hall)[0].clone();
    assert_eq!(old["id"], low.as_str());
    assert_eq!(old["superseded_by"], high.as_str());
    assert_eq!(old["remaining_level"], 4);
    let events = stream.until(|event| event.name == "evacuation");
    assert_eq!(
        events.last().unwrap().data["also"],
        json!([old]),
        "the replaced order comes along"
    );
    let page = hall.page("/en/");
    assert!(
        page.contains("was replaced at"),
        "the page does not say that it was replaced"
    );
    let again = desk.step(&format!("/api/v1/evacuation/{low}/confirm"), 3, &json!({}));
    assert_eq!(again.status, 409);
    assert_eq!(again.json()["reason"], "not_in_force");
}

#[test]
fn cancelling_a_replacing_order_puts_the_replaced_one_back_in_force_unconfirmed() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let low = desk.order(&elderly());
    let mut body = order();
    body["supersedes"] = json!(low);
    let high = desk.order(&body);
    let mut stream = hall.stream();
    desk.stepped(&format!("/api/v1/evacuation/{high}/cancel"), 2, &json!({}));
    let again = in_force(&hall);
    assert_eq!(again.len(), 1, "nobody is under an order");
    assert_eq!(
        (&again[0]["id"], &again[0]["unconfirmed"]),
        (&json!(low), &json!(true))
    );
    let event = stream
        .until(|event| event.name == "evacuation")
        .pop()
        .unwrap();
    assert_eq!(event.data["also"], json!(again), "it comes along");
    let page = hall.page("/en/");
    assert!(page.contains("was a mistake"), "the page does not say so");
    assert!(
        page.contains("Act as if it is still in force."),
        "the page does not say that it is not confirmed"
    );
    let confirm = format!("/api/v1/evacuation/{low}/confirm");
    assert_eq!(
        desk.step(&confirm, 2, &json!({})).status,
        412,
        "not as it was seen"
    );
    let confirmed = desk.stepped(&confirm, 4, &json!({}));
    assert_eq!(confirmed["version"], 5);
    assert_eq!(in_force(&hall)[0]["unconfirmed"], false);
    let lift = json!({"remaining_level": null});
    desk.stepped(&format!("/api/v1/evacuation/{low}/lift"), 5, &lift);
    assert_eq!(in_force(&hall), Vec::<Value>::new());
}

#[test]
fn an_order_for_less_than_the_replaced_one_or_another_hazard_is_refused() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let mut wide = elderly();
    wide["districts"] = json!("all");
    let wide = desk.order(&wide);
    let mut body = order();
    body["supersedes"] = json!(wide);
    let refused = desk.post("/api/v1/evacuation", &body);
    assert_eq!(
        refused.json()["reason"],
        "supersedes_wider",
        "{}",
        refused.text()
    );
    body["districts"] = json!("all");
    body["hazard"] = json!("landslide");
    let refused = desk.post("/api/v1/evacuation", &body);
    assert_eq!(
        refused.json()["reason"],
        "supersedes_other_hazard",
        "{}",
        refused.text()
    );
    body["supersedes"] = json!("o-nothing");
    let refused = desk.post("/api/v1/evacuation", &body);
    assert_eq!(
        refused.json()["reason"],
        "supersedes_none_in_force",
        "{}",
        refused.text()
    );
}

#[test]
fn a_lift_has_to_name_the_level_that_really_remains() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let all = json!({"kind": "elderly_evacuation", "hazard": "landslide", "districts": "all",
        "reason": "heavy_rain"});
    desk.order(&all);
    let id = desk.order(&order());
    let lift = format!("/api/v1/evacuation/{id}/lift");
    let unsaid = desk.step(&lift, 2, &json!({}));
    assert_eq!(unsaid.status, 422, "{}", unsaid.text());
    for wrong in [json!(null), json!(4)] {
        let refused = desk.step(&lift, 2, &json!({"remaining_level": wrong}));
        assert_eq!(refused.status, 409, "{}", refused.text());
        assert_eq!(refused.json()["reason"], "remaining_differs");
        assert!(
            refused.json()["detail"]
                .as_str()
                .unwrap()
                .contains("expected 3")
        );
    }
    assert_eq!(in_force(&hall).len(), 2, "nothing was lifted");
    let lifted = desk.stepped(&lift, 2, &json!({"remaining_level": 3}));
    assert_eq!(lifted["state"], "lifted");
    assert_eq!(ended(&hall)[0]["remaining_level"], 3);
    assert!(
        hall.page("/en/")
            .contains("an order of level 3 remained in force there")
    );
}

#[test]
fn an_order_in_force_is_confirmed_corrected_and_cancelled_and_each_is_said() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let id = desk.order(&order());
    let path = format!("/api/v1/evacuation/{id}");
    hall.clock.set_ahead(std::time::Duration::from_secs(900));
    let confirmed = desk.stepped(&format!("{path}/confirm"), 2, &json!({}));
    assert_eq!(confirmed["version"], 3);
    assert_ne!(confirmed["confirmed_at"], confirmed["issued_at"]);
    let corrected = json!({"districts": ["hama", "kita_kashima"]});
    let corrected = desk.stepped(&format!("{path}/correct"), 3, &corrected);
    assert!(corrected["corrected_at"].is_string());
    let narrower = json!({"districts": ["kita_kashima"]});
    let refused = desk.step(&format!("{path}/correct"), 4, &narrower);
    assert_eq!(
        (refused.status, &refused.json()["reason"]),
        (409, &json!("correction_narrower"))
    );
    assert_eq!(
        in_force(&hall)[0]["districts"],
        json!(["hama", "kita_kashima"])
    );
    let page = hall.page("/en/");
    assert!(
        page.contains("Corrected at"),
        "the page does not say that it was corrected"
    );
    let cancelled = json!({"note_ja": "発令は誤りでした"});
    let cancelled = desk.stepped(&format!("{path}/cancel"), 4, &cancelled);
    assert_eq!(cancelled["state"], "cancelled");
    assert_eq!(in_force(&hall), Vec::<Value>::new());
    assert_eq!(ended(&hall)[0]["state"], "cancelled");
    for (page, words) in [("/en/", "was a mistake"), ("/ja/", "発令は誤りでした")] {
        assert!(
            hall.page(page).contains(words),
            "{page}: `{words}` is missing"
        );
    }
}

#[test]
fn a_prepared_order_is_changed_and_discarded_without_a_word_to_the_public() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let mut stream = hall.stream();
    let id = desk.prepare(&order());
    let path = format!("/api/v1/evacuation/{id}");
    desk.stepped(&format!("{path}/correct"), 1, &json!({"districts": "all"}));
    desk.stepped(&format!("{path}/cancel"), 2, &json!({}));
    let last = desk.close_road("市道");
    let events = stream.until(|event| event.name == "closure");
    assert!(
        events.iter().all(|event| event.name != "evacuation"),
        "{events:?}"
    );
    assert_eq!(events.last().unwrap().data["id"], last.as_str());
    assert!(
        ended(&hall).is_empty(),
        "a discarded preparation was made public"
    );
    let late = desk.step(&format!("{path}/issue"), 3, &json!({}));
    assert_eq!(
        (late.status, late.json()["reason"].clone()),
        (409, json!("not_prepared"))
    );
}

#[test]
fn an_order_against_tsunamis_has_no_level_and_only_one_kind() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let mut body = json!({"kind": "evacuation_order", "hazard": "tsunami", "districts": "all",
        "reason": "tsunami"});
    desk.order(&body);
    assert_eq!(in_force(&hall)[0]["level"], Value::Null);
    assert!(hall.page("/en/").contains("Run to high ground now."));
    body["kind"] = json!("elderly_evacuation");
    assert_eq!(desk.post("/api/v1/evacuation", &body).status, 422);
    body["kind"] = json!("evacuation_order");
    body["level"] = json!(4);
    assert_eq!(desk.post("/api/v1/evacuation", &body).status, 422);
}

#[test]
fn none_posted_is_said_only_while_staff_stand_by_it() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let none = "has posted no evacuation order here";
    let unknown = "We do not know whether any evacuation order is in force now.";
    let page = hall.page("/en/");
    assert!(
        page.contains(unknown) && !page.contains(none),
        "never confirmed is not none"
    );
    assert_eq!(hall.json("/api/v1/evacuation")["state"], "never_confirmed");
    let mut stream = hall.stream();
    desk.posted("/api/v1/confirmations", &json!({"of": "all"}));
    for route in ["closures", "evacuation", "shelters"] {
        let body = hall.json(&format!("/api/v1/{route}"));
        assert_eq!(body["state"], "confirmed", "{route}");
        assert!(body["confirmed_at"].is_string(), "{route}");
    }
    assert!(hall.page("/en/").contains(none));
    let event = stream
        .until(|event| event.name == "confirmation")
        .pop()
        .unwrap();
    assert_eq!(event.data["object"]["evacuation"]["state"], "confirmed");
}
