//! Postings that a board can fold: closures and what becomes of them.

use crate::place::{NOW, entry};
use michi_geo::event::{Change, Seq};
use michi_geo::note::Note;
use michi_store::journal::Entry;
use michi_store::open::Store;

/// A closure is posted, with a note of the same number.
pub(crate) fn closed(id: &str, road: &str) -> Entry {
    let closure = serde_json::json!({
        "type": "closure_posted",
        "closure": {
            "id": id, "road_name": road,
            "geometry": { "type": "Point", "coordinates": [130.1, 33.1] },
            "restriction": "full_closure", "cause": "flooding", "direction": "both",
            "affects": ["car", "bus"], "feature": null,
            "starts_at": NOW, "expected_end_at": null,
            "confirmed_at": NOW, "recheck_by": NOW.plus_ms(7_200_000),
            "decided_by": "city", "detour": null, "note_ja": Note::new(format!("n-{id}"), road),
            "lifted_at": null, "lift_note_ja": null,
            "version": 1, "posted_at": NOW, "posted_by": "sato",
        },
    });
    with(
        id,
        1,
        Change::from_json(Seq(0), &closure.to_string()).unwrap(),
    )
}

/// A closure is confirmed.
pub(crate) fn confirmed(id: &str, version: u64) -> Entry {
    let recheck_by = NOW.plus_ms(9_000_000);
    with(id, version, Change::ClosureConfirmed { recheck_by })
}

/// A closure is lifted.
pub(crate) fn lifted(id: &str, version: u64) -> Entry {
    with(id, version, Change::ClosureLifted { note_ja: None })
}

fn with(id: &str, version: u64, change: Change) -> Entry {
    let mut entry = entry(id, version);
    entry.event.change = change;
    entry
}

pub(crate) async fn append(store: &Store, entries: impl IntoIterator<Item = Entry>) {
    for entry in entries {
        store.journal.append(entry).await.unwrap();
    }
}
