//! Boards for tests: cases as files, seen at one moment of an afternoon.

use michi_geo::board::Board;
use michi_geo::moment::Moment;
use michi_geo::public::PublicBoard;
use serde_json::Value;

use super::LiveView;

/// When the cases are looked at.
pub(crate) const NOW: &str = "2026-07-06T15:52:00+09:00";

/// Every case.
pub(crate) const ALL: [(&str, &str); 5] = [
    (
        "storm",
        include_str!("../../../../tests/fixtures/postings/storm.json"),
    ),
    (
        "level-4",
        include_str!("../../../../tests/fixtures/postings/level-4.json"),
    ),
    (
        "without-level",
        include_str!("../../../../tests/fixtures/postings/without-level.json"),
    ),
    (
        "quiet",
        include_str!("../../../../tests/fixtures/postings/quiet.json"),
    ),
    ("never", NEVER),
];

/// A board on which nothing was ever posted or confirmed.
const NEVER: &str = r#"{"space":"live","seq":0,"at":"1970-01-01T00:00:00Z","closures":{},
"openings":{},"orders":{},"completeness":{},"confirmations":{}}"#;

/// The view of a case, seen some hours after [`NOW`].
pub(crate) fn view_after(name: &str, hours: i64) -> LiveView {
    seen(board(name), hours)
}

/// The view of a case.
pub(crate) fn view(name: &str) -> LiveView {
    view_after(name, 0)
}

/// The view of a case of which something is changed, seen some hours after [`NOW`].
pub(crate) fn view_changed(
    (name, hours): (&str, i64),
    change: impl FnOnce(&mut Value),
) -> LiveView {
    let mut board = board(name);
    change(&mut board);
    seen(board, hours)
}

fn board(name: &str) -> Value {
    let json = ALL.iter().find(|(case, _)| *case == name).unwrap().1;
    serde_json::from_str(json).unwrap()
}

fn seen(board: Value, hours: i64) -> LiveView {
    let board: Board = serde_json::from_value(board).unwrap();
    let now = Moment::parse(NOW).unwrap().plus_ms(hours * 3_600_000);
    LiveView::new(PublicBoard::at(&board, now), 1)
}
