//! The process killed in the middle of postings: what was acknowledged is there, once, and every
//! reader that comes back has all of it.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Mutex, PoisonError};
use std::thread;
use std::time::Duration;

use michi_tests::city_hall::{CityHall, Desk, closure};
use michi_tests::sse::{Event, Stream};
use serde_json::json;

/// How often the process is killed; `cargo xtask soak` asks for more.
fn rounds() -> usize {
    let rounds = std::env::var("MICHI_KILLS").ok();
    rounds.map_or(4, |rounds| rounds.parse().expect("MICHI_KILLS is a number"))
}

/// What was acknowledged: road names with the ids they were answered with.
#[derive(Default)]
struct Acknowledged(Mutex<BTreeMap<String, String>>);

impl Acknowledged {
    fn note(&self, road: String, id: String) {
        let mut known = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        known.insert(road, id);
    }

    fn all(&self) -> BTreeMap<String, String> {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .clone()
    }
}

/// Posts until the server is gone; a posting whose answer got lost is given back with its key.
fn post_until_killed(
    desk: &Desk<'_>,
    who: &str,
    stop: &AtomicBool,
    acknowledged: &Acknowledged,
) -> Option<String> {
    for number in 0.. {
        if stop.load(Ordering::Relaxed) {
            return None;
        }
        let road = format!("{who}の道{number}");
        match post_once(desk, &road) {
            Some(id) => acknowledged.note(road, id),
            None => return Some(road),
        }
    }
    None
}

/// One posting with the road as its key; none when the server went before it answered.
fn post_once(desk: &Desk<'_>, road: &str) -> Option<String> {
    let key: String = road.bytes().map(|b| format!("{b:02x}")).collect();
    let headers = [("idempotency-key", key.as_str())];
    let sent = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        desk.send(("POST", "/api/v1/closures"), &headers, &closure(road))
    }));
    let answer = sent.ok().filter(|answer| answer.status == 201)?;
    answer.json()["id"].as_str().map(str::to_owned)
}

/// Reads until the stream breaks.
fn read_until_killed(mut stream: Stream) -> Vec<Event> {
    let mut events = Vec::new();
    while let Some(Some(event)) = stream.next_within(Duration::from_secs(30)) {
        if event.id.is_some() {
            events.push(event);
        }
    }
    events
}

#[test]
fn after_every_kill_each_acknowledged_posting_is_there_once_and_no_reader_misses_one() {
    let mut hall = CityHall::open();
    let token = hall.add_token("kills", &["closures", "journal"]);
    let acknowledged = Acknowledged::default();
    let mut read: Vec<Event> = Vec::new();
    quiet_panics();
    for round in 0..rounds() {
        let stream = hall.stream_after(last_id(&read));
        let (unsure, events) = post_and_kill(&hall, (&token, round), &acknowledged, stream);
        read.extend(events);
        hall.kill();
        hall.start();
        let desk = hall.desk_of(&token);
        for road in unsure {
            let id = post_once(&desk, &road).expect("the server answers again");
            acknowledged.note(road, id);
        }
        check_once(&desk, &acknowledged.all(), round);
    }
    let head = hall.json("/api/v1/closures")["seq"].as_u64().unwrap();
    if last_id(&read) < head {
        let rest = hall.stream_after(last_id(&read)).up_to(head);
        read.extend(rest.into_iter().filter(|event| event.id.is_some()));
    }
    let known = acknowledged.all();
    check_read(&read, &known);
    let count = known.len();
    assert!(
        count > rounds() * 3,
        "only {count} postings: nothing was tried"
    );
}

/// Posts from three sides while a stream is read, kills the server in the middle, and gives back
/// the roads whose answer got lost and what was read.
fn post_and_kill(
    hall: &CityHall,
    (token, round): (&str, usize),
    acknowledged: &Acknowledged,
    stream: Stream,
) -> (Vec<String>, Vec<Event>) {
    let stop = &AtomicBool::new(false);
    let wait = Duration::from_millis(60 + (round as u64 * 83) % 400);
    thread::scope(|scope| {
        let posting: Vec<_> = (0..3)
            .map(|part| {
                let desk = hall.desk_of(token);
                let who = format!("{round}回目{part}番");
                scope.spawn(move || post_until_killed(&desk, &who, stop, acknowledged))
            })
            .collect();
        let reading = scope.spawn(move || read_until_killed(stream));
        thread::park_timeout(wait);
        kill(hall.server().pid());
        stop.store(true, Ordering::Relaxed);
        let unsure = posting
            .into_iter()
            .filter_map(|posting| posting.join().unwrap());
        (unsure.collect(), reading.join().unwrap())
    })
}

fn last_id(read: &[Event]) -> u64 {
    read.last().and_then(|event| event.id).unwrap_or(0)
}

/// What the reader got in all: every posting once, in the order of the journal.
fn check_read(read: &[Event], known: &BTreeMap<String, String>) {
    let ids: Vec<u64> = read.iter().filter_map(|event| event.id).collect();
    let ascending = ids.windows(2).all(|pair| pair[0] < pair[1]);
    assert!(ascending, "repeated or out of order: {ids:?}");
    let road = |event: &Event| event.data["object"]["properties"]["road_name"].clone();
    let mut roads: Vec<String> = read
        .iter()
        .map(|event| road(event).as_str().expect("a closure").to_owned())
        .collect();
    roads.sort_unstable();
    let expected: Vec<String> = known.keys().cloned().collect();
    assert_eq!(
        roads, expected,
        "the reader has another set than was posted"
    );
}

/// Every acknowledged posting is in the journal, once, under the id it was answered with.
fn check_once(desk: &Desk<'_>, acknowledged: &BTreeMap<String, String>, round: usize) {
    let mut found: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut after = json!(0);
    while after.is_u64() {
        let page = desk.get(&format!("/api/v1/journal?after={after}")).json();
        for event in page["events"].as_array().unwrap() {
            let closure = &event["change"]["closure"];
            let word = |name: &str| closure[name].as_str().unwrap_or_default().to_owned();
            found.entry(word("road_name")).or_default().push(word("id"));
        }
        after = page["next"].clone();
    }
    for (road, id) in acknowledged {
        assert_eq!(
            found.get(road),
            Some(&vec![id.clone()]),
            "round {round}: {road}"
        );
    }
    assert_eq!(
        found.len(),
        acknowledged.len(),
        "round {round}: posted, and nobody knows"
    );
}

fn kill(pid: u32) {
    let sent = std::process::Command::new("kill")
        .args(["-KILL", &pid.to_string()])
        .status();
    assert!(sent.expect("kill exists").success());
}

/// A refused connection is what this test makes: its panics are caught, and need no words.
fn quiet_panics() {
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        let text = info.to_string();
        if !["no server at", "expected an answer", "expected a head"]
            .iter()
            .any(|w| text.contains(w))
        {
            usual(info);
        }
    }));
}
