//! What never leaves for the public: names of staff, what is only prepared, what belongs to drills.

use std::collections::BTreeMap;

use michi_geo::event::{Change, NewEvent, Subject, SubjectKind};
use michi_geo::space::Space;
use michi_store::journal::Entry;
use michi_store::open::{OpenMode, Store};
use michi_tests::city_hall::{ALL_SCOPES, CityHall, Desk, Doors, closure, order};
use michi_tests::http;
use michi_tests::server::Log;
use michi_tests::workspace::languages;
use serde_json::{Value, json};

/// Names that nothing else on the map can hold.
const USER: &str = "himitsu-tantosha";
const TOKEN: &str = "himitsu-program";
const PREPARED: &str = "準備だけの避難指示";
const DRILL: &str = "訓練だけの道";

const STAFF_WORDS: &[&str] = &[
    USER,
    TOKEN,
    PREPARED,
    "posted_by",
    "prepared_by",
    "prepared_at",
    "issued_by",
    "\"actor\"",
    "\"prepared\"",
    "n-",
];

/// Every GET path of the document that needs no session, with its parameters filled in.
fn documented(hall: &CityHall, ids: &BTreeMap<&str, String>) -> Vec<String> {
    let document = hall.json("/openapi.json");
    let paths = document["paths"].as_object().expect("paths");
    let mut targets = Vec::new();
    for (path, item) in paths {
        let Some(get) = item.get("get") else { continue };
        if get["tags"] == json!(["staff"]) || path == "/api/v1/stream" {
            continue;
        }
        let mut target = path.clone();
        for (name, value) in [
            ("{z}", "14"),
            ("{x}", "14112"),
            ("{y}", "6593"),
            ("{layer}", "flood-l2"),
            ("{lang}", "ja"),
            ("{file}", "ja.ftl"),
            ("{id}", ids["closure"].as_str()),
        ] {
            target = target.replace(name, value);
        }
        assert!(!target.contains('{'), "fill in the parameters of {target}");
        match path.as_str() {
            "/api/v1/risk" => target += "?lon=130.0987&lat=33.1037",
            "/api/v1/places" => target += "?q=%E6%B5%9C",
            _ => {}
        }
        targets.push(target.clone());
        let has_lang = get["parameters"]
            .as_array()
            .is_some_and(|all| all.iter().any(|p| p["name"] == "lang"));
        if has_lang {
            let join = if target.contains('?') { '&' } else { '?' };
            targets.extend(
                languages()
                    .iter()
                    .map(|lang| format!("{target}{join}lang={lang}")),
            );
        }
    }
    assert!(targets.len() > 30, "{targets:?}");
    targets
}

/// Every page in every language.
fn pages(ids: &BTreeMap<&str, String>) -> Vec<String> {
    let mut targets = vec![
        "/".to_owned(),
        "/nowhere".to_owned(),
        "/robots.txt".to_owned(),
        "/sw.js".to_owned(),
    ];
    for lang in languages() {
        for page in [
            "",
            "map",
            "closures",
            "shelters",
            "shelters?hazard=flood",
            "my",
            "timeline",
            "help",
            "about",
            "place/hama",
            "nowhere",
        ] {
            targets.push(format!("/{lang}/{page}"));
        }
        targets.push(format!("/{lang}/place/{}", ids["facility"]));
    }
    targets
}

fn everything(hall: &CityHall, ids: &BTreeMap<&str, String>) -> Vec<String> {
    let mut all = documented(hall, ids);
    all.extend(pages(ids));
    all
}

/// Posts one of each kind, by a user and by a token, and prepares one more order.
fn post_everything(hall: &CityHall, desk: &Desk<'_>) -> BTreeMap<&'static str, String> {
    hall.add_user(USER, "admin");
    let cookie = hall.log_in(USER);
    let own = format!("http://{}", hall.staff_addr());
    let headers = [
        ("content-type", "application/json"),
        ("cookie", &cookie),
        ("origin", &own),
    ];
    let mut body = closure("市道中牟田線");
    body["note_ja"] = json!("公開してよい注意");
    let route = ("POST", "/api/v1/closures");
    let answer = http::send_body(
        hall.staff_addr(),
        route,
        &headers,
        body.to_string().as_bytes(),
    );
    assert_eq!(answer.status, 201, "{}", answer.text());
    let closure = answer.json()["id"].as_str().unwrap().to_owned();
    desk.order(&order());
    let list = hall.json("/api/v1/shelters?hazard=flood");
    let facility = list["features"][0]["id"].as_str().unwrap().to_owned();
    let open = json!({"state": "open", "open_for": ["flood"], "note_ja": "毛布"});
    assert_eq!(
        desk.put(&format!("/api/v1/shelters/{facility}/state"), &open)
            .status,
        200
    );
    desk.posted("/api/v1/confirmations", &json!({"of": "all"}));
    let mut prepared = order();
    prepared["districts"] = json!(["nanaura"]);
    prepared["note_ja"] = json!(PREPARED);
    let prepared = desk.prepare(&prepared);
    BTreeMap::from([
        ("closure", closure),
        ("facility", facility),
        ("prepared", prepared),
    ])
}

#[test]
fn no_public_answer_page_pack_or_stream_names_staff_or_what_is_only_prepared() {
    let hall = CityHall::open_with(Doors::Two, Log::Clean);
    let token = hall.add_token(TOKEN, ALL_SCOPES);
    let desk = hall.desk_of(&token);
    let mut stream = hall.stream();
    let ids = post_everything(&hall, &desk);
    let board = desk.board().to_string();
    for word in STAFF_WORDS {
        let elsewhere = *word == "\"actor\"";
        assert!(
            elsewhere || board.contains(word),
            "`{word}` is not even on the board of staff"
        );
    }
    let last = desk.close_road("最後の道");
    let mut leaks = Vec::new();
    let mut check = |what: &str, text: &str| {
        let words = STAFF_WORDS
            .iter()
            .copied()
            .chain([ids["prepared"].as_str()]);
        for word in words {
            // The ids of notes begin so; other words do too.
            let found = if word == "n-" {
                text.contains("\"n-")
            } else {
                text.contains(word)
            };
            if found {
                leaks.push(format!("{what}: {word}"));
            }
        }
    };
    for target in everything(&hall, &ids) {
        let answer = http::send(hall.addr(), "GET", &target, &[("accept", "text/html, */*")]);
        let text = String::from_utf8_lossy(&answer.body).into_owned();
        // The OpenAPI document names the members that staff send.
        if target != "/openapi.json" {
            check(&target, &text);
        }
        check(
            &format!("{target}: headers"),
            &format!("{:?}", answer.headers),
        );
    }
    let events = stream.until(|event| event.data["id"] == last.as_str());
    check("the stream", &format!("{events:?}").replace("\\\"", "\""));
    let mut replayed = michi_tests::sse::Stream::open(
        hall.addr(),
        "/api/v1/stream?lang=en",
        &[("last-event-id", "0")],
    );
    let events = replayed.until(|event| event.data["id"] == last.as_str());
    check(
        "the stream, resumed",
        &format!("{events:?}").replace("\\\"", "\""),
    );
    assert_eq!(leaks, Vec::<String>::new());
}

#[test]
fn the_log_names_no_staff_and_no_posting() {
    let hall = CityHall::open();
    let token = hall.add_token(TOKEN, ALL_SCOPES);
    let desk = hall.desk_of(&token);
    post_everything(&hall, &desk);
    hall.try_log_in(USER, "wrong-password-in-the-log");
    let log = hall.server().said().join("\n");
    for word in [
        USER,
        TOKEN,
        PREPARED,
        "市道中牟田線",
        "wrong-password",
        &token,
    ] {
        assert!(!log.contains(word), "`{word}` stands in the log:\n{log}");
    }
}

/// Puts events of a drill into the journal of a running server.
fn drill(hall: &CityHall, events: Vec<NewEvent>) {
    let runtime = tokio::runtime::Runtime::new().unwrap();
    runtime.block_on(async {
        let url = hall.store_url().parse().unwrap();
        let store = Store::open(&url, OpenMode::Existing).await.unwrap();
        for event in events {
            store
                .journal
                .append(Entry { event, key: None })
                .await
                .unwrap();
        }
        store.journal.close().await;
    });
}

/// The same postings as are live, made anew in a drill, from the journal of the live ones.
fn in_a_drill(journal: &Value) -> Vec<NewEvent> {
    let space: Space = "drill:autumn-2026".parse().unwrap();
    let text = journal["events"]
        .to_string()
        .replace("市道中牟田線", DRILL)
        .replace("\"c-", "\"c-d")
        .replace("\"o-", "\"o-d")
        .replace("\"n-", "\"n-d");
    let events: Vec<michi_geo::event::Event> = serde_json::from_str(&text).unwrap();
    let mut events: Vec<NewEvent> = events
        .into_iter()
        .map(|event| NewEvent {
            space: space.clone(),
            at: event.at,
            actor: "kunren".to_owned(),
            subject: event.subject,
            version: event.version,
            change: event.change,
        })
        .collect();
    let last = events.last().unwrap().at;
    events.push(NewEvent {
        space,
        at: last,
        actor: "kunren".to_owned(),
        subject: Subject::new(SubjectKind::Journal, "restore-1"),
        version: 1,
        change: Change::Restored {
            backup_seq: michi_geo::event::Seq(1),
            backup_at: last,
        },
    });
    events
}

/// Tags and bodies of everything public, with the seq that may move taken out.
fn state(
    hall: &CityHall,
    ids: &BTreeMap<&str, String>,
) -> BTreeMap<String, (Option<String>, String)> {
    let mut state = BTreeMap::new();
    for target in everything(hall, ids) {
        if ["/metrics", "/readyz"]
            .iter()
            .any(|own| target.starts_with(own))
        {
            continue;
        }
        let answer = http::send(hall.addr(), "GET", &target, &[]);
        let text = String::from_utf8_lossy(&answer.body).into_owned();
        state.insert(target, (answer.header("etag").map(str::to_owned), text));
    }
    state
}

#[test]
fn what_happens_in_a_drill_is_on_no_public_output_and_moves_no_tag() {
    let mut hall = CityHall::open_with(Doors::Two, Log::Clean);
    let token = hall.add_token(TOKEN, ALL_SCOPES);
    let ids = post_everything(&hall, &hall.desk_of(&token));
    let journal = hall.desk_of(&token).get("/api/v1/journal").json();
    let before = state(&hall, &ids);
    let mut stream = hall.stream();
    assert_eq!(stream.next_event().unwrap().name, "hello");
    let events = in_a_drill(&journal);
    let count = events.len() as u64;
    drill(&hall, events);

    let printed = hall.done(&["board", "--space", "drill:autumn-2026"], "");
    assert!(
        printed.contains(DRILL),
        "the drill itself is not there: {printed}"
    );
    let live = hall.done(&["board"], "");
    assert!(!live.contains(DRILL) && !live.contains("kunren"), "{live}");

    let after = state(&hall, &ids);
    for (target, known) in &before {
        assert_eq!(&after[target], known, "{target} changed with a drill");
        assert!(!after[target].1.contains(DRILL), "{target}");
    }
    let road = hall.desk_of(&token).close_road("最後の道");
    let seen = stream.until(|event| event.data["id"] == road.as_str());
    let told: Vec<_> = seen.iter().filter(|event| event.name != "alive").collect();
    assert_eq!(told.len(), 1, "a drill is on the stream: {seen:?}");
    let seq = told[0].id.unwrap();
    assert_eq!(
        seq,
        journal["events"].as_array().unwrap().len() as u64 + count + 1
    );

    hall.kill();
    hall.start();
    let mut again = hall.stream_after(0);
    let replayed = again.up_to(seq);
    let text = format!("{replayed:?}");
    assert!(!text.contains(DRILL) && !text.contains("reset"), "{text}");
    let journal = hall.desk_of(&token).get("/api/v1/journal").text();
    assert!(
        !journal.contains("kunren"),
        "the journal of the live space shows a drill"
    );
    for page in pages(&ids) {
        let answer = http::send(hall.addr(), "GET", &page, &[]);
        assert!(
            !String::from_utf8_lossy(&answer.body).contains(DRILL),
            "{page}"
        );
    }
}
