//! One posting, read in every language at once: whole sentences, and no Japanese but names and notes.

use michi_tests::city_hall::{CityHall, closure, order};
use michi_tests::workspace::languages;
use serde_json::{Value, json};

const NOTE: &str = "橋の手前で引き返してください";

/// A closure, an order and an open shelter, each with a note.
fn storm() -> CityHall {
    let hall = CityHall::open();
    let desk = hall.desk();
    let mut road = closure("国道207号");
    road["note_ja"] = json!(NOTE);
    desk.posted("/api/v1/closures", &road);
    let mut evacuation = order();
    evacuation["note_ja"] = json!(NOTE);
    desk.order(&evacuation);
    let list = hall.json("/api/v1/shelters?hazard=flood");
    let id = list["features"][0]["id"].as_str().unwrap().to_owned();
    let open =
        json!({"state": "open", "open_for": ["flood"], "crowding": "space", "note_ja": NOTE});
    let put = desk.put(&format!("/api/v1/shelters/{id}/state"), &open);
    assert_eq!(put.status, 200, "{}", put.text());
    hall
}

/// Every sentence of an answer: the objects with a text and its language.
fn sentences(value: &Value, found: &mut Vec<(String, String)>) {
    if let (Some(text), Some(lang)) = (value["text"].as_str(), value["lang"].as_str()) {
        found.push((text.to_owned(), lang.to_owned()));
        return;
    }
    match value {
        Value::Array(list) => list.iter().for_each(|one| sentences(one, found)),
        Value::Object(map) => map.values().for_each(|one| sentences(one, found)),
        _ => {}
    }
}

/// Names of the places in the answers, the road and the note: what may be Japanese.
fn allowed(hall: &CityHall) -> Vec<String> {
    let mut names = vec![NOTE.to_owned(), "国道207号".to_owned()];
    let kinds = ["高齢者等避難", "避難指示", "緊急安全確保"];
    names.extend(kinds.map(str::to_owned));
    let shelters = hall.json("/api/v1/shelters");
    for feature in shelters["features"].as_array().unwrap() {
        names.extend(
            feature["properties"]["name"]["ja"]
                .as_str()
                .map(str::to_owned),
        );
    }
    let city: toml::Table =
        std::fs::read_to_string(michi_tests::workspace::layers().join("city.toml"))
            .unwrap()
            .parse()
            .unwrap();
    for district in city["district"].as_array().unwrap() {
        names.extend(district["name"]["ja"].as_str().map(str::to_owned));
        let oaza = district["oaza"].as_array().unwrap();
        names.extend(
            oaza.iter()
                .filter_map(|one| one["ja"].as_str().map(str::to_owned)),
        );
    }
    names.sort_by_key(|name| std::cmp::Reverse(name.len()));
    names
}

fn is_japanese(lang: &str, c: char) -> bool {
    let kana = matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}');
    let kanji = !lang.starts_with("zh") && matches!(c, '\u{4e00}'..='\u{9fff}');
    kana || kanji
}

#[test]
fn the_same_posting_is_whole_in_every_language_with_no_japanese_but_names_and_notes() {
    let hall = storm();
    let allowed = allowed(&hall);
    for lang in languages().iter().filter(|lang| !lang.starts_with("ja")) {
        for route in ["closures", "evacuation", "shelters"] {
            let mut found = Vec::new();
            sentences(
                &hall.json(&format!("/api/v1/{route}?lang={lang}")),
                &mut found,
            );
            assert!(found.len() > 5, "{route} in {lang}: {found:?}");
            for (text, said_in) in found {
                let left = allowed
                    .iter()
                    .fold(text.clone(), |text, name| text.replace(name, ""));
                let foreign = left.chars().find(|c| is_japanese(lang, *c));
                assert_eq!(foreign, None, "{route} in {lang}: {text}");
                assert!(
                    said_in == *lang || said_in.starts_with("ja") || said_in == "en",
                    "{lang}: {text} is in {said_in}"
                );
            }
        }
    }
}

#[test]
fn a_draft_shows_the_official_words_beside_what_people_act_on_and_says_that_it_is_one() {
    let hall = storm();
    for lang in languages().iter().filter(|lang| !lang.starts_with("ja")) {
        let html = hall.page(&format!("/{lang}/"));
        for words in [
            "危険な場所にいる人は、全員いま避難してください。",
            "だれも通れません。",
        ] {
            let beside = format!("<span lang=\"ja\" dir=\"ltr\">{words}</span></span>");
            assert!(
                html.contains(&beside),
                "{lang}: {words} does not stand beside"
            );
        }
        assert!(html.contains("class=\"official\"><svg"), "{lang}: no sign");
    }
    let about = hall.page("/vi/about");
    assert!(
        about.contains("出典：気象庁ホームページ（気象情報等に関する多言語辞書）を加工して作成")
    );
    let easy = hall.page("/ja-simple/");
    assert!(
        !easy.contains("class=\"official\""),
        "easy Japanese needs none"
    );
}
