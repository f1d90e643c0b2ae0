//! The fold: total, the same at every cut, and never mixing two spaces.

use michi_geo::board::{Board, FoldError};
use michi_geo::event::{Change, Event, Seq, Subject, SubjectKind};
use proptest::prelude::*;

use crate::story::{stories, told};
use crate::support::Office;

fn replayed(office: &Office, events: &[Event]) -> Board {
    let mut board = Board::new(office.board.space().clone());
    for event in events {
        board.apply(event).unwrap();
    }
    board
}

/// Applies an event that may be refused; refused, it changes nothing.
fn tried(board: &mut Board, event: &Event) -> Result<(), FoldError> {
    let before = board.clone();
    let result = board.apply(event);
    if result.is_err() {
        assert_eq!(*board, before, "{event:?}");
    }
    result
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn a_snapshot_and_the_events_after_it_equal_all_events_at_every_cut(story in stories(40)) {
        let (live, _) = told(&story);
        prop_assert_eq!(&replayed(&live, &live.events), &live.board);
        for cut in 0..=live.events.len() {
            let (head, tail) = live.events.split_at(cut);
            let snapshot = replayed(&live, head).to_snapshot();
            let mut board = Board::from_snapshot(&snapshot).unwrap();
            for event in tail {
                board.apply(event).unwrap();
            }
            prop_assert_eq!(&board, &live.board);
        }
    }

    #[test]
    fn an_event_is_read_back_as_it_was_stored(story in stories(40)) {
        let (live, _) = told(&story);
        for event in &live.events {
            let json = event.change.to_json();
            prop_assert!(json.contains(event.change.code()));
            prop_assert_eq!(&Change::from_json(event.seq, &json).unwrap(), &event.change);
            let whole = serde_json::to_string(event).unwrap();
            prop_assert_eq!(&serde_json::from_str::<Event>(&whole).unwrap(), event);
        }
    }

    #[test]
    fn two_spaces_never_mix(story in stories(60)) {
        let (live, drill) = told(&story);
        for (office, other) in [(&live, &drill), (&drill, &live)] {
            let mut board = Board::new(office.board.space().clone());
            let mut mixed: Vec<_> = office.events.iter().chain(&other.events).collect();
            mixed.sort_by_key(|event| event.seq);
            for event in mixed {
                match tried(&mut board, event) {
                    Ok(()) => prop_assert_eq!(&event.space, board.space()),
                    Err(FoldError::OtherSpace { .. }) => {
                        prop_assert_ne!(&event.space, board.space());
                    }
                    Err(other) => prop_assert!(false, "{}", other),
                }
            }
            prop_assert_eq!(&board, &office.board);
        }
    }

    #[test]
    fn any_events_in_any_order_are_applied_or_refused_whole(
        story in stories(40),
        order in prop::collection::vec((any::<prop::sample::Index>(), 0..4_u64), 0..80),
    ) {
        let (live, _) = told(&story);
        prop_assume!(!live.events.is_empty());
        let mut board = Board::new(live.board.space().clone());
        for (number, (index, version)) in order.iter().enumerate() {
            let mut event = index.get(&live.events).clone();
            event.seq = Seq(number as u64 + 1);
            // Mostly a version that follows, so that the change itself is looked at.
            let current = board.version_of(&event.subject).unwrap_or(0);
            event.version = if *version == 0 { event.version } else { current + 1 };
            let _ = tried(&mut board, &event);
        }
    }

    #[test]
    fn erasing_a_note_leaves_its_text_nowhere(story in stories(40), number in 1..60_usize) {
        let (live, _) = told(&story);
        let marked = format!("\"n-{number}-live\"");
        let mut board = live.board.clone();
        let erase = Event {
            seq: Seq(board.seq().0 + 1),
            space: board.space().clone(),
            at: board.at(),
            actor: "store".to_owned(),
            subject: Subject::new(SubjectKind::Journal, format!("n-{number}-live")),
            version: 1,
            change: Change::NoteErased { note: format!("n-{number}-live") },
        };
        board.apply(&erase).unwrap();
        let text = board.to_snapshot();
        let kept = format!("{{\"id\":{marked},\"text\":\"");
        prop_assert!(!text.contains(&kept), "{}", text);
    }
}

#[test]
fn an_event_that_is_not_after_the_last_one_is_refused() {
    let mut office = Office::new(michi_geo::space::Space::Live);
    let all = michi_geo::request::AllPosted {
        of: michi_geo::confirmation::Subjects::All,
        recheck_by: None,
    };
    let event = office.decide(|desk| desk.confirm_all_posted(all)).unwrap();
    let refused = tried(&mut office.board, &event).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "expected an event after 3, found event 3"
    );
    let again = Event {
        seq: Seq(9),
        ..event.clone()
    };
    let refused = tried(&mut office.board, &again).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "expected version 2, found 1 in event 9"
    );
    let other = Subject::new(SubjectKind::Closure, "all");
    let wrong = Event {
        seq: Seq(9),
        subject: other,
        ..event
    };
    assert!(matches!(
        tried(&mut office.board, &wrong),
        Err(FoldError::WrongSubject { .. })
    ));
}
