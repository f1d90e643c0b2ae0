//! The public stream: misses nothing, repeats nothing, and says so when it cannot be resumed.

use std::thread;

use michi_tests::city_hall::{CityHall, order};
use michi_tests::http;
use michi_tests::sse::{Event, Stream, ids};
use serde_json::{Value, json};

fn names(events: &[Event]) -> Vec<&str> {
    events.iter().map(|event| event.name.as_str()).collect()
}

fn seqs(from: u64, to: u64) -> Vec<u64> {
    (from..=to).collect()
}

#[test]
fn a_stream_says_hello_then_what_is_posted_and_that_it_is_alive() {
    let hall = CityHall::open();
    let desk = hall.desk();
    desk.close_road("前の道");
    let mut stream = hall.stream();
    assert_eq!(stream.header("cache-control"), Some("no-store"));
    assert_eq!(stream.header("content-encoding"), None);
    assert_eq!(stream.header("x-accel-buffering"), Some("no"));
    let hello = stream.next_event().unwrap();
    assert_eq!((hello.name.as_str(), hello.id), ("hello", None));
    assert_eq!(hello.data["seq"], 1);
    assert!(hello.data["as_of"].is_string());
    let retry = stream.retry_ms.expect("a retry line");
    assert!((1_000..=5_000).contains(&retry), "{retry}");
    desk.close_road("市道");
    let event = stream.until(|event| event.name == "closure").pop().unwrap();
    assert_eq!(event.id, Some(2));
    assert_eq!(event.data["seq"], 2);
    assert_eq!(event.data["object"]["properties"]["road_name"], "市道");
    let alive = stream.until(|event| event.name == "alive").pop().unwrap();
    assert_eq!((alive.id, &alive.data["seq"]), (None, &json!(2)));
}

#[test]
fn the_retry_times_of_many_phones_are_spread() {
    let hall = CityHall::open();
    let mut retries: Vec<u64> = (0..12)
        .map(|_| {
            let mut stream = hall.stream();
            stream.next_event();
            stream.retry_ms.unwrap()
        })
        .collect();
    retries.sort_unstable();
    retries.dedup();
    assert!(retries.len() > 6, "{retries:?}");
}

#[test]
fn a_stream_resumed_from_memory_misses_none_and_repeats_none() {
    let hall = CityHall::open();
    let desk = hall.desk();
    for number in 0..6 {
        desk.close_road(&format!("道{number}"));
    }
    for from in [0, 1, 3, 5] {
        let mut stream = hall.stream_after(from);
        assert_eq!(ids(&stream.up_to(6)), seqs(from + 1, 6), "after {from}");
    }
    let mut stream = hall.stream_after(6);
    desk.close_road("次の道");
    assert_eq!(ids(&stream.up_to(7)), [7]);
}

#[test]
fn a_stream_resumed_after_a_restart_is_answered_from_the_journal() {
    let mut hall = CityHall::open();
    let before: Vec<Event> = {
        let desk = hall.desk();
        let mut stream = hall.stream();
        let id = desk.close_road("市道");
        let prepared = desk.prepare(&order());
        desk.stepped(
            &format!("/api/v1/evacuation/{prepared}/issue"),
            1,
            &json!({}),
        );
        desk.stepped(&format!("/api/v1/closures/{id}/confirm"), 1, &json!({}));
        desk.posted("/api/v1/confirmations", &json!({"of": "all"}));
        stream.up_to(5)
    };
    assert_eq!(
        names(&before),
        ["hello", "closure", "evacuation", "closure", "confirmation"]
    );
    assert_eq!(
        ids(&before),
        [1, 3, 4, 5],
        "what is only prepared has no message"
    );
    for restart in ["killed", "stopped"] {
        if restart == "killed" {
            hall.kill()
        } else {
            hall.stop()
        }
        hall.start();
        for from in [0, 1, 2, 3, 4] {
            let mut stream = hall.stream_after(from);
            let again = stream.up_to(5);
            let expected: Vec<&Event> = before[1..].iter().filter(|e| e.id > Some(from)).collect();
            let found: Vec<&Event> = again.iter().filter(|e| e.id.is_some()).collect();
            assert_eq!(found.len(), expected.len(), "{restart}, after {from}");
            for (found, expected) in found.iter().zip(expected) {
                assert_eq!((found.id, &found.name), (expected.id, &expected.name));
                assert_eq!(
                    found.data["object"], expected.data["object"],
                    "{restart}: {}",
                    found.name
                );
            }
        }
    }
    let mut spoken = Stream::open(
        hall.addr(),
        "/api/v1/stream?lang=en",
        &[("last-event-id", "0")],
    );
    let first = spoken.until(|event| event.name == "closure").pop().unwrap();
    assert!(first.data["text"].to_string().contains("Nobody can pass."));
}

#[test]
fn a_reader_far_behind_gets_every_message_once_and_in_order() {
    /// More than the server remembers for all readers, and enough to fill the sockets between.
    const POSTINGS: u64 = 1_200;
    let hall = CityHall::open();
    let desk = hall.desk();
    let mut slow = hall.stream();
    assert_eq!(slow.next_event().unwrap().name, "hello");
    let long = "長い注意".repeat(100);
    thread::scope(|scope| {
        for part in 0..4 {
            let (desk, long) = (&desk, &long);
            scope.spawn(move || {
                for number in 0..POSTINGS / 4 {
                    let mut body = michi_tests::city_hall::closure(&format!("道{part}-{number}"));
                    body["note_ja"] = json!(long);
                    assert_eq!(desk.post("/api/v1/closures", &body).status, 201);
                }
            });
        }
    });
    assert_eq!(ids(&slow.up_to(POSTINGS)), seqs(1, POSTINGS));
    let mut from_the_start = hall.stream_after(0);
    assert_eq!(ids(&from_the_start.up_to(POSTINGS)), seqs(1, POSTINGS));
}

#[test]
fn of_many_that_ask_for_the_whole_past_some_are_told_to_read_again() {
    /// More than the server remembers.
    const POSTINGS: u64 = 1_100;
    /// More readers than may be told the past at once, none of which reads.
    const READERS: usize = 12;
    let hall = CityHall::open();
    let desk = hall.desk();
    thread::scope(|scope| {
        for part in 0..4 {
            let desk = &desk;
            scope.spawn(move || {
                for number in 0..POSTINGS / 4 {
                    desk.close_road(&format!("道{part}-{number}"));
                }
            });
        }
    });
    let mut readers: Vec<Stream> = (0..READERS).map(|_| hall.stream_after(0)).collect();
    let told_first = |reader: &mut Stream| reader.until(|event| event.id.is_some()).pop().unwrap();
    let first: Vec<Event> = readers.iter_mut().map(told_first).collect();
    let reset = first.iter().filter(|event| event.name == "reset");
    let whole = first.iter().filter(|event| event.id == Some(1));
    let (reset, whole) = (reset.count(), whole.count());
    assert_eq!(reset + whole, READERS);
    assert!(reset > 0 && whole > 0, "{reset} and {whole}");
    // Who was told to read again hears everything from there on.
    desk.close_road("道の終わり");
    for (reader, first) in readers
        .iter_mut()
        .zip(first)
        .filter(|(_, first)| first.name == "reset")
    {
        assert_eq!(first.id, Some(POSTINGS));
        assert_eq!(told_first(reader).id, Some(POSTINGS + 1));
    }
}

#[test]
fn readers_that_come_while_postings_go_on_miss_none() {
    const POSTINGS: u64 = 160;
    let hall = CityHall::open();
    let desk = hall.desk();
    thread::scope(|scope| {
        let posting = scope.spawn(|| {
            for number in 0..POSTINGS {
                desk.close_road(&format!("道{number}"));
            }
        });
        let readers: Vec<_> = (0..6)
            .map(|_| {
                scope.spawn(|| {
                    let mut opened = Vec::new();
                    while opened.len() < 60 {
                        let mut stream = hall.stream();
                        let hello = stream.next_event().unwrap().data["seq"].as_u64().unwrap();
                        opened.push((hello, stream));
                    }
                    opened
                })
            })
            .collect();
        posting.join().unwrap();
        for reader in readers {
            for (hello, mut stream) in reader.join().unwrap() {
                if hello < POSTINGS {
                    let found = ids(&stream.up_to(POSTINGS));
                    assert_eq!(found, seqs(hello + 1, POSTINGS), "after hello at {hello}");
                }
            }
        }
    });
}

#[test]
fn an_id_of_the_future_makes_the_reader_start_anew() {
    let hall = CityHall::open();
    let desk = hall.desk();
    desk.close_road("市道");
    for future in [2, 1_000_000, u64::MAX] {
        let mut stream = hall.stream_after(future);
        let reset = stream.until(|event| event.name == "reset").pop().unwrap();
        assert_eq!(
            (reset.id, &reset.data["seq"]),
            (Some(1), &json!(1)),
            "{future}"
        );
        if future == 2 {
            desk.posted("/api/v1/confirmations", &json!({"of": "all"}));
            assert_eq!(ids(&stream.up_to(2)), [2], "and goes on after it");
            break;
        }
    }
    for future in [1_000_000, u64::MAX] {
        let mut stream = hall.stream_after(future);
        assert_eq!(
            stream
                .until(|event| event.name == "reset")
                .pop()
                .unwrap()
                .id,
            Some(2)
        );
    }
}

#[test]
fn an_id_that_is_none_is_a_problem_and_an_empty_one_is_a_new_reader() {
    let hall = CityHall::open();
    for bad in ["x", "-1", "1.5", "18446744073709551616", "1 2", "0x1", "１"] {
        let answer = http::send(
            hall.addr(),
            "GET",
            "/api/v1/stream",
            &[("last-event-id", bad)],
        );
        assert_eq!(
            (answer.status, answer.json()["code"].clone()),
            (400, json!("bad_header")),
            "{bad}"
        );
    }
    let mut stream = Stream::open(hall.addr(), "/api/v1/stream", &[("last-event-id", "")]);
    assert_eq!(stream.next_event().unwrap().name, "hello");
    let head = hall.server().send("HEAD", "/api/v1/stream");
    assert_eq!((head.status, head.body.len()), (200, 0));
}

#[test]
fn an_erased_note_is_gone_from_what_is_replayed_and_readers_are_told() {
    let mut hall = CityHall::open();
    let mut body = michi_tests::city_hall::closure("市道");
    body["note_ja"] = json!("山田さんの家の前");
    let (note, mut stream) = {
        let desk = hall.desk();
        let stream = hall.stream();
        desk.posted("/api/v1/closures", &body);
        let board = desk.board();
        (
            board["closures"][0]["note_ja"]["id"]
                .as_str()
                .unwrap()
                .to_owned(),
            stream,
        )
    };
    hall.done(&["erase", &note, "--actor", "kocho"], "");
    let told = stream.until(|event| event.id == Some(2)).pop().unwrap();
    assert_eq!(told.name, "reset", "what was shown must be read again");
    for target in ["/api/v1/closures", "/ja/closures", "/ja/"] {
        let text = hall.server().get(target).text();
        assert!(!text.contains("山田さん"), "{target} still shows the note");
    }
    hall.kill();
    hall.start();
    let mut again = hall.stream_after(0);
    let events = again.up_to(2);
    assert!(
        !format!("{events:?}").contains("山田さん"),
        "replayed: {events:?}"
    );
    assert_eq!(names(&events[1..]), ["closure", "reset"]);
}

#[test]
fn staff_are_told_of_what_is_only_prepared_and_the_public_is_not() {
    let hall = CityHall::open();
    let desk = hall.desk();
    let token = hall.add_token("console", &["closures"]);
    let auth = format!("Bearer {token}");
    let headers = [("authorization", auth.as_str())];
    let mut staff = Stream::open(hall.addr(), "/api/v1/board/stream", &headers);
    assert_eq!(staff.next_event().unwrap().name, "changed");
    let mut public = hall.stream();
    desk.prepare(&order());
    let changed = staff.until(|event| event.name == "changed" && event.data["seq"] == 1);
    assert!(!changed.is_empty());
    desk.close_road("市道");
    let events = public.up_to(2);
    assert_eq!(names(&events), ["hello", "closure"]);
    assert_eq!(events[0].data["seq"], Value::from(0));
}
