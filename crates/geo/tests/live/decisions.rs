//! Decisions about closures and shelters: versions, states, and how leases run.

use michi_geo::closure::{ClosureDraft, ClosurePatch, ClosureState};
use michi_geo::confirmation::Subjects;
use michi_geo::decide::{Expected, Refusal};
use michi_geo::event::{Change, NewEvent, Seq, Subject, SubjectKind};
use michi_geo::opening::OpeningDraft;
use michi_geo::request::{AllPosted, Ending, Recheck};
use michi_geo::space::Space;
use serde_json::{Value, json};

use crate::support::{ACTOR, Office};

fn body() -> Value {
    json!({
        "road_name": "県道", "restriction": "full_closure", "cause": "flooding",
        "geometry": { "type": "Point", "coordinates": [130.1, 33.1] },
    })
}

fn office_with_closure() -> (Office, String) {
    let mut office = Office::new(Space::Live);
    let (draft, _) = office.read(|reading| ClosureDraft::read(&body(), reading));
    let event = office.decide(|desk| desk.post_closure(draft)).unwrap();
    (office, event.subject.id)
}

#[test]
fn a_posting_is_version_1_and_says_who_and_when() {
    let (office, id) = office_with_closure();
    let closure = office.board.closure(&id).unwrap();
    assert_eq!((closure.version, closure.posted_by.as_str()), (1, ACTOR));
    assert_eq!(
        (closure.posted_at, closure.confirmed_at),
        (office.now, office.now)
    );
}

#[test]
fn the_journals_time_counts_when_the_clock_went_back() {
    let (mut office, _) = office_with_closure();
    let written = office.board.at();
    office.wait_min(-30);
    let (draft, _) = office.read(|reading| ClosureDraft::read(&body(), reading));
    let event = office.decide(|desk| desk.post_closure(draft)).unwrap();
    let closure = office.board.closure(&event.subject.id).unwrap();
    assert_eq!((closure.posted_at, office.board.at()), (written, written));
}

#[test]
fn a_closure_runs_from_planned_through_in_force_and_unconfirmed_to_lifted() {
    let mut office = Office::new(Space::Live);
    let mut planned = body();
    planned["starts_at"] = json!(office.now.plus_ms(3_600_000));
    let (draft, _) = office.read(|reading| ClosureDraft::read(&planned, reading));
    let id = office
        .decide(|desk| desk.post_closure(draft))
        .unwrap()
        .subject
        .id;
    let start = office.now;
    let state = |office: &Office, minutes: i64| {
        let closure = office.board.closure(&id).unwrap();
        closure.state(start.plus_ms(minutes * 60_000))
    };
    assert_eq!(state(&office, 59), ClosureState::Planned);
    assert_eq!(state(&office, 60), ClosureState::InForce);
    assert_eq!(state(&office, 179), ClosureState::InForce);
    assert_eq!(state(&office, 180), ClosureState::Unconfirmed);
    office.wait_min(200);
    let usual = Recheck::default();
    office
        .decide(|desk| desk.confirm_closure(&id, Expected::Version(1), usual))
        .unwrap();
    assert_eq!(state(&office, 319), ClosureState::InForce);
    assert_eq!(state(&office, 320), ClosureState::Unconfirmed);
    office
        .decide(|desk| desk.lift_closure(&id, Expected::Version(2), Ending::default()))
        .unwrap();
    assert_eq!(state(&office, 201), ClosureState::Lifted);
}

#[test]
fn changes_of_another_version_or_of_nothing_are_refused() {
    let (mut office, id) = office_with_closure();
    let usual = Recheck::default();
    for (expected, current) in [(Expected::Version(2), 1), (Expected::Absent, 1)] {
        let refused = office.decide(|desk| desk.confirm_closure(&id, expected, usual));
        assert_eq!(refused.unwrap_err(), Refusal::Stale { current });
    }
    let refused = office.decide(|desk| desk.confirm_closure("c-0", Expected::Any, usual));
    assert_eq!(
        refused.unwrap_err(),
        Refusal::UnknownId {
            id: "c-0".to_owned()
        }
    );
}

#[test]
fn a_patch_read_against_an_older_version_is_stale_even_when_any_is_expected() {
    let (mut office, id) = office_with_closure();
    let base = office.board.closure(&id).unwrap().clone();
    let change = json!({ "cause": "landslide" });
    let mut patch = || {
        let (patch, _) = office.read(|reading| ClosurePatch::read(&change, &base, reading));
        patch
    };
    let (first, second) = (patch(), patch());
    office
        .decide(|desk| desk.change_closure(Expected::Version(1), first))
        .unwrap();
    let refused = office.decide(|desk| desk.change_closure(Expected::Any, second));
    assert_eq!(refused.unwrap_err(), Refusal::Stale { current: 2 });
}

#[test]
fn a_lifted_closure_takes_no_further_step() {
    let (mut office, id) = office_with_closure();
    let any = Expected::Any;
    office
        .decide(|desk| desk.lift_closure(&id, any, Ending::default()))
        .unwrap();
    let lift = office.decide(|desk| desk.lift_closure(&id, any, Ending::default()));
    let confirm = office.decide(|desk| desk.confirm_closure(&id, any, Recheck::default()));
    for refused in [lift, confirm] {
        assert_eq!(refused.unwrap_err(), Refusal::AlreadyLifted);
    }
}

#[test]
fn the_board_forgets_what_was_lifted_30_days_ago() {
    let (mut office, id) = office_with_closure();
    office
        .decide(|desk| desk.lift_closure(&id, Expected::Any, Ending::default()))
        .unwrap();
    let all = AllPosted {
        of: Subjects::All,
        recheck_by: None,
    };
    office.wait_min(30 * 24 * 60 - 1);
    office.decide(|desk| desk.confirm_all_posted(all)).unwrap();
    assert!(office.board.closure(&id).is_some());
    office.wait_min(1);
    office.decide(|desk| desk.confirm_all_posted(all)).unwrap();
    assert!(office.board.closure(&id).is_none());
}

#[test]
fn a_shelter_state_is_set_whole_and_its_versions_go_on() {
    let mut office = Office::new(Space::Live);
    let facility = "E4120700002";
    let mut set = |expected, body: Value| {
        let draft = office.read(|reading| OpeningDraft::read(&body, facility, reading));
        office
            .decide(|desk| desk.set_opening(expected, draft))
            .map(|event| event.version)
    };
    let open = json!({ "state": "open", "open_for": ["flood"], "note_ja": "2階のみ" });
    assert_eq!(
        set(Expected::Version(1), open.clone()),
        Err(Refusal::Stale { current: 0 })
    );
    assert_eq!(set(Expected::Absent, open.clone()), Ok(1));
    assert_eq!(
        set(Expected::Absent, open),
        Err(Refusal::Stale { current: 1 })
    );
    assert_eq!(
        set(Expected::Version(1), json!({ "state": "closed" })),
        Ok(2)
    );
    let opening = office.board.opening(facility).unwrap();
    assert_eq!(
        (opening.note_ja.as_ref(), opening.open_for.len()),
        (None, 0)
    );
    let refused = office
        .decide(|desk| desk.confirm_opening("E4120700003", Expected::Any, Recheck::default()));
    assert!(matches!(refused, Err(Refusal::UnknownId { .. })));
}

#[test]
fn after_a_restore_every_lease_has_ended_and_completeness_is_void() {
    let (mut office, id) = office_with_closure();
    let all = AllPosted {
        of: Subjects::All,
        recheck_by: None,
    };
    office.decide(|desk| desk.confirm_all_posted(all)).unwrap();
    office.wait_min(10);
    let at = office.now;
    office.append(NewEvent {
        space: Space::Live,
        at,
        actor: "store".to_owned(),
        subject: Subject::new(SubjectKind::Journal, "restored"),
        version: 1,
        change: Change::Restored {
            backup_seq: Seq(6),
            backup_at: at,
        },
    });
    let closure = office.board.closure(&id).unwrap();
    assert_eq!(
        (closure.recheck_by, closure.state(at)),
        (at, ClosureState::Unconfirmed)
    );
    assert_eq!(office.board.completeness(Subjects::Closures), None);
    let again = office.decide(|desk| desk.confirm_all_posted(all)).unwrap();
    assert_eq!(again.version, 2);
}
