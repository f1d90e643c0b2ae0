//! Numbered postings: whoever knows the number knows all that has to be in the journal.

use michi_geo::event::{Change, Event, NewEvent, Seq, Subject, SubjectKind};
use michi_geo::moment::Moment;
use michi_geo::note::Note;
use michi_geo::space::Space;
use michi_store::journal::{Entry, Journal, Key};
use std::collections::BTreeMap;

/// 2026-07-06T15:10:00+09:00.
const NOW: Moment = Moment::from_unix_ms(1_783_318_200_000);

/// Read at once.
const PAGE: usize = 500;

/// The posting of a number, with a key and a note of its own.
pub fn entry(number: u64) -> Entry {
    Entry {
        event: NewEvent {
            space: Space::Live,
            at: NOW,
            actor: "poster".to_owned(),
            subject: Subject::new(SubjectKind::Closure, format!("c-{number}")),
            version: 1,
            change: Change::ClosureLifted {
                note_ja: Some(Note::new(format!("n-{number}"), text(number))),
            },
        },
        key: Some(Key {
            actor: "poster".to_owned(),
            key: format!("k-{number}"),
            body_hash: [number as u8; 32],
        }),
    }
}

/// Notes of many lengths, so that pages of the file fill in many ways.
fn text(number: u64) -> String {
    "通行止め".repeat(1 + (number % 97) as usize)
}

/// Reads the whole journal and checks each event against its number.
///
/// # Panics
/// When a number is there twice, an event is not what was posted, or seqs do not ascend.
pub async fn read_all(journal: &dyn Journal) -> BTreeMap<u64, Seq> {
    let mut found = BTreeMap::new();
    let mut last = Seq(0);
    loop {
        let events = journal.read(&Space::Live, last, PAGE).await.unwrap();
        if events.is_empty() {
            assert_eq!(journal.head().await.unwrap().seq, last);
            return found;
        }
        for event in events {
            assert!(
                event.seq > last,
                "expected more than {last}, found {}",
                event.seq
            );
            last = event.seq;
            let before = found.insert(checked(&event), event.seq);
            assert_eq!(before, None, "{} is there twice", event.subject.id);
        }
    }
}

/// The event's number, when it is just what was posted with that number.
fn checked(event: &Event) -> u64 {
    let digits = event.subject.id.trim_start_matches("c-");
    let number = digits.parse().unwrap();
    let expected = entry(number).event.placed(event.seq, NOW);
    assert_eq!(*event, expected);
    number
}

/// Checks that every acknowledged number is there once, under its seq, and that its key is known.
///
/// # Panics
/// When one is not.
pub async fn assert_kept(journal: &dyn Journal, acknowledged: &BTreeMap<u64, Seq>) {
    let found = read_all(journal).await;
    for (number, seq) in acknowledged {
        assert_eq!(found.get(number), Some(seq), "posting {number}");
    }
    if let Some((number, seq)) = acknowledged.last_key_value() {
        let used = journal.find_key("poster", &format!("k-{number}")).await;
        assert_eq!(used.unwrap().map(|used| used.seq), Some(*seq));
    }
}
