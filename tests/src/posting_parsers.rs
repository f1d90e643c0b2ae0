//! Every parser of what is posted and of what is stored: bytes in, no panic, and what was read
//! can be written and read again.

use michi_geo::atlas::Atlas;
use michi_geo::board::Board;
use michi_geo::closure::{ClosureDraft, ClosurePatch};
use michi_geo::decide::Desk;
use michi_geo::evacuation::{OrderDraft, OrderPatch};
use michi_geo::event::{Change, Event, NewEvent, Seq};
use michi_geo::ids::IdKind;
use michi_geo::input::Reading;
use michi_geo::lease::Lease;
use michi_geo::moment::Moment;
use michi_geo::opening::OpeningDraft;
use michi_geo::public::PublicBoard;
use michi_geo::request::{AllPosted, Ending, OrderLift, Recheck};
use michi_geo::space::Space;
use serde_json::Value;

/// A whole body of each kind and a stored change; mutations begin here.
pub const SEEDS: [(&str, &str); 7] = [
    (
        "closure",
        r#"{"road_name":"県道444号","geometry":{"type":"LineString","coordinates":[[130.1,33.1],[130.101,33.102]]},"restriction":"full_closure","cause":"flooding","direction":"both","affects":["car"],"feature":"bridge","starts_at":"2026-07-06T15:10:00+09:00","expected_end_at":"2026-07-06T18:10:00+09:00","recheck_by":"2026-07-06T17:10:00+09:00","decided_by":"city","detour":"国道207号","note_ja":"橋の手前"}"#,
    ),
    (
        "opening",
        r#"{"state":"open","crowding":"space","open_for":["flood"],"undesignated_reason_ja":"体育館の二階","services":{"water":"yes","power":"unknown"},"note_ja":"北口から","recheck_by":"2026-07-06T17:10:00+09:00"}"#,
    ),
    (
        "order",
        r#"{"kind":"evacuation_order","hazard":"flood","districts":["鹿島"],"reason":"river_level","decided_by":"mayor","decided_at":"2026-07-06T15:00:00+09:00","level":4,"supersedes":"o-1","note_ja":"川から離れて","recheck_by":"2026-07-06T17:10:00+09:00"}"#,
    ),
    (
        "confirmation",
        r#"{"of":"closures","recheck_by":"2026-07-06T17:10:00+09:00"}"#,
    ),
    (
        "lift",
        r#"{"remaining_level":3,"note_ja":"水位が下がりました"}"#,
    ),
    (
        "stored change",
        r#"{"type":"order_lifted","remaining_level":null,"note_ja":{"id":"n-1","text":"終わり"}}"#,
    ),
    ("last event id", "1234"),
];

/// A shelter of the shipped layers.
const SHELTER: &str = "E4120700001";

/// The moment at which everything is read.
fn now() -> Moment {
    "2026-07-06T15:10:00+09:00".parse().expect("a moment")
}

/// Feeds bytes to every parser; what a parser takes goes all the way to the public board.
///
/// # Panics
/// When something that was read is not the same after it was stored.
pub fn feed(atlas: &Atlas, bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(change) = Change::from_json(Seq(1), &text) {
        reread(&change);
    }
    let _ = text.parse::<Moment>();
    let _ = text.parse::<Space>();
    let Ok(body) = serde_json::from_str::<Value>(&text) else {
        return;
    };
    let mut board = Board::new(Space::Live);
    let mut count = 0_u32;
    let mut ids = |kind: IdKind| {
        count += 1;
        format!("{}{count}", kind.prefix())
    };
    let mut reading = Reading {
        atlas,
        now: now(),
        ids: &mut ids,
    };
    if let Ok((draft, _)) = ClosureDraft::read(&body, &mut reading) {
        let _ = ClosurePatch::read(&body, draft.closure(), &mut reading);
        post(&mut board, atlas, |desk| desk.post_closure(draft).ok());
    }
    if let Ok(draft) = OrderDraft::read(&body, &mut reading) {
        let _ = OrderPatch::read(&body, draft.order(), &mut reading);
        post(&mut board, atlas, |desk| desk.prepare_order(draft).ok());
    }
    let _ = OpeningDraft::read(&body, SHELTER, &mut reading);
    let _ = Ending::read(&body, &mut reading);
    let _ = OrderLift::read(&body, &mut reading);
    let _ = AllPosted::read(&body, now());
    let _ = Recheck::read(&body, Lease::Closure, now());
    let _ = PublicBoard::at(&board, now());
}

/// What is decided can be stored, read again and folded.
fn post(board: &mut Board, atlas: &Atlas, decide: impl FnOnce(&Desk<'_>) -> Option<NewEvent>) {
    let desk = Desk {
        board,
        city: atlas.city(),
        actor: "soak",
        now: now(),
    };
    let Some(new) = decide(&desk) else { return };
    reread(&new.change);
    let seq = Seq(board.seq().0 + 1);
    let event = Event {
        seq,
        space: new.space,
        at: new.at,
        actor: new.actor,
        subject: new.subject,
        version: new.version,
        change: new.change,
    };
    let folded = board.apply(&event);
    assert!(folded.is_ok(), "{folded:?}");
}

fn reread(change: &Change) {
    let stored = change.to_json();
    let again = Change::from_json(Seq(1), &stored);
    assert!(
        again.as_ref().is_ok_and(|again| again == change),
        "{stored}: {again:?}"
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{city_atlas, workspace};

    #[test]
    fn the_closure_and_the_stored_change_among_the_seeds_are_taken() {
        let atlas = city_atlas::build(&workspace::layers());
        for (_, seed) in SEEDS {
            feed(&atlas, seed.as_bytes());
        }
        assert!(Change::from_json(Seq(1), SEEDS[5].1).is_ok());
        let body: Value = serde_json::from_str(SEEDS[0].1).unwrap();
        let mut ids = |kind: IdKind| format!("{}1", kind.prefix());
        let reading = &mut Reading {
            atlas: &atlas,
            now: now(),
            ids: &mut ids,
        };
        let read = ClosureDraft::read(&body, reading);
        assert!(read.is_ok(), "{read:?}");
    }
}
