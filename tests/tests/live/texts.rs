//! Free text of staff: markup is only text, what cannot be seen is refused, length is bounded.

use michi_tests::city_hall::{CityHall, closure, order};
use michi_tests::workspace::languages;
use serde_json::{Value, json};

const ROUTE: &str = "/api/v1/closures";
const MARKUP: &str = "</script><img src=x onerror=alert(1)>'\"&amp;<b>{{7*7}}{ $x }";

/// Pages and answers that may carry the text of postings, in every language.
fn pages() -> Vec<String> {
    let each = |lang: &str| {
        [
            "", "closures", "shelters", "map", "my", "timeline", "help", "about",
        ]
        .map(|page| format!("/{lang}/{page}"))
    };
    languages().iter().flat_map(|lang| each(lang)).collect()
}

#[test]
fn markup_in_every_text_is_shown_as_text_on_every_page() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let mut road = closure(MARKUP);
    road["note_ja"] = json!(MARKUP);
    road["detour"] = json!(MARKUP);
    desk.posted(ROUTE, &road);
    let mut evacuation = order();
    evacuation["note_ja"] = json!(MARKUP);
    desk.order(&evacuation);
    let list = hall.json("/api/v1/shelters");
    let id = list["features"][0]["id"].as_str().unwrap().to_owned();
    let open = json!({"state": "unsafe", "note_ja": MARKUP});
    assert_eq!(
        desk.put(&format!("/api/v1/shelters/{id}/state"), &open)
            .status,
        200
    );

    let mut seen = 0;
    for page in pages()
        .into_iter()
        .chain([format!("/en/place/{id}"), format!("/ja/place/{id}")])
    {
        let html = hall.page(&page);
        for raw in ["<img src=x", "onerror=alert(1)>", "</script><img", "<b>{{"] {
            assert!(!html.contains(raw), "{page}: `{raw}` stands in the page");
        }
        assert!(!html.contains("&amp;amp;amp;"), "{page}: escaped twice");
        seen += usize::from(html.contains("{{7*7}}"));
    }
    assert!(
        seen >= 8,
        "the text is on {seen} pages only: nothing was tried"
    );
    let read = hall.json(ROUTE);
    assert_eq!(read["features"][0]["properties"]["note_ja"], MARKUP);
}

#[test]
fn what_cannot_be_seen_is_refused_in_every_text_with_its_place() {
    let hall = CityHall::open();
    let desk = hall.desk();
    for (text, word) in [
        ("国道\u{202e}444号", "U+202E at character 3"),
        ("国道\u{2067}444号", "U+2067 at character 3"),
        ("\u{200f}国道", "U+200F at character 1"),
        ("国\u{200b}道", "U+200B at character 2"),
        ("国\u{feff}道", "U+FEFF at character 2"),
        ("国道\u{0}", "U+0000 at character 3"),
        ("国道\u{1b}[31m", "U+001B at character 3"),
        ("一\n二", "U+000A at character 2"),
        ("国\u{2028}道", "U+2028 at character 2"),
        ("国\u{e0041}道", "U+E0041 at character 2"),
    ] {
        for member in ["road_name", "note_ja", "detour"] {
            let mut body = closure("市道");
            body[member] = json!(text);
            let answer = desk.post(ROUTE, &body);
            assert_eq!(answer.status, 422, "{member} {text:?}: {}", answer.text());
            let fault = answer.json()["errors"][0].clone();
            assert_eq!(fault["code"], "forbidden_character", "{fault}");
            assert_eq!(fault["pointer"], format!("/{member}"));
            assert!(
                fault["detail"].as_str().unwrap().contains(word),
                "{text:?}: {fault}"
            );
            assert!(
                !answer.text().contains(['\u{202e}', '\u{200b}', '\u{1b}']),
                "echoed: {text:?}"
            );
        }
    }
    assert_eq!(desk.seq(), 0);
}

#[test]
fn a_text_that_is_too_long_or_blank_is_refused_with_its_length() {
    let hall = CityHall::open();
    let desk = hall.desk();
    for (member, longest) in [("road_name", 100), ("note_ja", 400), ("detour", 200)] {
        for (text, code, word) in [
            ("あ".repeat(20_000), "too_long", "20000"),
            ("あ".repeat(longest + 1), "too_long", "found"),
            (" \u{3000}\n".to_owned(), "blank", "1 to"),
            (String::new(), "blank", "1 to"),
        ] {
            let mut body = closure("市道");
            body[member] = json!(text);
            let answer = desk.post(ROUTE, &body);
            assert_eq!(answer.status, 422, "{member}: {}", answer.text());
            let fault = answer.json()["errors"][0].clone();
            assert_eq!(fault["code"], code, "{member}: {fault}");
            assert!(
                fault["detail"].as_str().unwrap().contains(word),
                "{member}: {fault}"
            );
            assert!(answer.body.len() < 2_000, "{member}: the text came back");
        }
        let mut body = closure("市道");
        body[member] = json!("あ".repeat(longest));
        assert_eq!(desk.post(ROUTE, &body).status, 201, "{member}: the longest");
    }
}

#[test]
fn unusual_but_visible_text_is_kept_as_it_is() {
    let hall = CityHall::open();
    let desk = hall.desk();
    for name in [
        "𠮷野家前の市道",
        "葛\u{e0100}城線",
        "طريق ١٢",
        "🚧工事中🚧",
        "‘quoted’ – dash — 〜",
        "0",
        "null",
        "true",
        "%00%0d%0aSet-Cookie: x=y",
    ] {
        let feature = desk.posted(ROUTE, &closure(name));
        assert_eq!(feature["properties"]["road_name"], name);
        let page = hall.page("/ja/closures");
        let shown = michi_shown(name);
        assert!(
            page.contains(&shown),
            "{name}: not on the page as `{shown}`"
        );
    }
    let all = hall.json(ROUTE);
    assert_eq!(all["features"].as_array().map(Vec::len), Some(9));
    let composed = desk.posted(ROUTE, &closure("か\u{3099}け下の道"));
    assert_eq!(
        composed["properties"]["road_name"],
        Value::from("がけ下の道")
    );
}

/// How a page writes a text.
fn michi_shown(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;")
}
