//! The public projection: what is in it, what never is, and until when it stays true.

use michi_geo::board::Board;
use michi_geo::closure::{ClosureDraft, ClosureState};
use michi_geo::evacuation::{OrderDraft, OrderState};
use michi_geo::moment::Moment;
use michi_geo::public::{Knowledge, PublicBoard};
use michi_geo::request::{Ending, Recheck};
use michi_geo::space::Space;
use proptest::prelude::*;
use serde_json::{Value, json};

use crate::story::{stories, told};
use crate::support::{ACTOR, Office, kashima};

/// Everything the public board prints.
fn printed(public: &PublicBoard) -> String {
    let closures: Vec<_> = public.closures.iter().map(|c| c.to_feature()).collect();
    let orders: Vec<_> = public.orders.iter().map(|o| o.to_json()).collect();
    let openings: Vec<_> = public.openings.iter().map(|o| o.to_json()).collect();
    let completeness = json!(public.completeness);
    json!([closures, orders, openings, completeness]).to_string()
}

/// The same board but for the moment it speaks of.
fn undated(public: &PublicBoard) -> PublicBoard {
    PublicBoard {
        as_of: Moment::EPOCH,
        valid_until: None,
        ..public.clone()
    }
}

fn at_minutes(board: &Board, minutes: i64) -> PublicBoard {
    PublicBoard::at(board, board.at().plus_ms(minutes * 60_000))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn nothing_that_is_staffs_alone_is_ever_printed(story in stories(50), minutes in 0..2_000_i64) {
        let (live, drill) = told(&story);
        for office in [&live, &drill] {
            let text = printed(&at_minutes(&office.board, minutes));
            for never in [ACTOR, "posted_by", "prepared", "issued_by", "actor"] {
                prop_assert!(!text.contains(never), "{never} in {text}");
            }
            let unissued = office.board.orders().filter(|order| order.issued_at.is_none());
            for order in unissued {
                let id = format!("\"{}\"", order.id);
                prop_assert!(!text.contains(&id), "{id} in {text}");
            }
        }
    }

    #[test]
    fn a_public_board_stays_the_same_until_it_says_and_then_changes(
        story in stories(50),
        minutes in 0..3_000_i64,
        share in 0.0..1.0_f64,
    ) {
        let (live, _) = told(&story);
        let public = at_minutes(&live.board, minutes);
        let Some(until) = public.valid_until else {
            let later = PublicBoard::at(&live.board, public.as_of.plus_ms(i64::from(u32::MAX)));
            prop_assert_eq!(undated(&later), undated(&public));
            return Ok(());
        };
        prop_assert!(until > public.as_of);
        let span = until.minus(public.as_of);
        for ms in [(span as f64 * share) as i64, span - 1] {
            let later = PublicBoard::at(&live.board, public.as_of.plus_ms(ms));
            prop_assert_eq!(undated(&later), undated(&public));
            prop_assert_eq!(later.valid_until, Some(until));
        }
        let then = PublicBoard::at(&live.board, until);
        prop_assert_ne!(undated(&then), undated(&public));
    }
}

fn post(office: &mut Office, members: Value) -> String {
    let mut body = json!({
        "road_name": "県道", "restriction": "full_closure", "cause": "flooding",
        "geometry": { "type": "Point", "coordinates": [130.1, 33.1] },
    });
    for (key, value) in members.as_object().unwrap() {
        body[key] = value.clone();
    }
    let (draft, _) = office.read(|reading| ClosureDraft::read(&body, reading));
    office
        .decide(|desk| desk.post_closure(draft))
        .unwrap()
        .subject
        .id
}

fn issue(office: &mut Office, kind: &str, districts: Value) -> String {
    let body = json!({
        "kind": kind, "hazard": "flood", "districts": districts, "reason": "river_rising",
    });
    let draft = office.read(|reading| OrderDraft::read(&body, reading));
    let id = office
        .decide(|desk| desk.prepare_order(draft))
        .unwrap()
        .subject
        .id;
    let any = michi_geo::decide::Expected::Any;
    office
        .decide(|desk| desk.issue_order(&id, any, Recheck::default()))
        .unwrap();
    id
}

#[test]
fn a_closure_is_a_feature_whose_properties_are_codes() {
    let mut office = Office::new(Space::Live);
    let end = office.now.plus_ms(3_600_000);
    let members = json!({ "feature": "bridge", "note_ja": "膝まで水", "expected_end_at": end });
    let id = post(&mut office, members);
    let feature = at_minutes(&office.board, 60)
        .closure(&id)
        .unwrap()
        .to_feature();
    let expected = json!({
        "type": "Feature",
        "id": id,
        "geometry": { "type": "Point", "coordinates": [130.1, 33.1] },
        "properties": {
            "id": id,
            "road_name": "県道",
            "restriction": "full_closure",
            "cause": "flooding",
            "direction": "both",
            "affects": ["pedestrian", "bicycle", "motorcycle", "car", "large_vehicle", "bus"],
            "feature": "bridge",
            "state": "unconfirmed",
            "starts_at": "2026-07-05T18:00:00Z",
            "expected_end_at": "2026-07-05T19:00:00Z",
            "expected_end_passed": true,
            "confirmed_at": "2026-07-05T18:00:00Z",
            "recheck_by": "2026-07-05T19:00:00Z",
            "unconfirmed_since": "2026-07-05T19:00:00Z",
            "decided_by": "city",
            "detour": null,
            "note_ja": "膝まで水",
            "note_translations": {},
            "lifted_at": null,
            "version": 1,
        },
    });
    assert_eq!(feature, expected);
}

#[test]
fn an_order_past_its_check_stays_in_force_and_says_so() {
    let mut office = Office::new(Space::Live);
    let id = issue(&mut office, "evacuation_order", json!(["hama"]));
    let public = at_minutes(&office.board, 120);
    let order = public.order(&id).unwrap().to_json();
    let part = |key: &str| order[key].clone();
    assert_eq!(
        (part("state"), part("level")),
        (json!("in_force"), json!(4))
    );
    assert_eq!(part("unconfirmed"), json!(true));
    assert_eq!(part("unconfirmed_since"), json!("2026-07-05T20:00:00Z"));
    assert_eq!(part("districts"), json!(["hama"]));
    assert_eq!(public.orders_in_force().count(), 1);
}

#[test]
fn what_ended_is_shown_for_24_hours_with_what_was_said_then() {
    let mut office = Office::new(Space::Live);
    let id = post(&mut office, json!({ "note_ja": "膝まで水" }));
    let ending = office.read(|reading| Ending::read(&json!({ "note_ja": "通れます" }), reading));
    let any = michi_geo::decide::Expected::Any;
    office
        .decide(|desk| desk.lift_closure(&id, any, ending))
        .unwrap();
    let day = 24 * 60;
    let public = at_minutes(&office.board, day - 1);
    let closure = public.closure(&id).unwrap();
    assert_eq!(closure.note_ja.as_deref(), Some("通れます"));
    assert_eq!(public.valid_until, Some(office.now.plus_ms(day * 60_000)));
    assert_eq!(at_minutes(&office.board, day).closures, []);
}

#[test]
fn lists_begin_with_what_matters_most() {
    let mut office = Office::new(Space::Live);
    let soon = office.now.plus_ms(3_600_000);
    let planned = post(&mut office, json!({ "starts_at": soon }));
    let chain = post(&mut office, json!({ "restriction": "chain" }));
    let old = post(&mut office, json!({}));
    office.wait_min(1);
    let new = post(&mut office, json!({}));
    let ids: Vec<_> = at_minutes(&office.board, 0)
        .closures
        .into_iter()
        .map(|c| c.id)
        .collect();
    assert_eq!(ids, [new, old, chain, planned]);
    let public = at_minutes(&office.board, 119);
    let states: Vec<_> = public
        .closures
        .iter()
        .map(|closure| closure.state)
        .collect();
    assert_eq!(states[0], ClosureState::InForce);
    assert_eq!(states[3], ClosureState::Unconfirmed);

    let three = issue(&mut office, "elderly_evacuation", json!("all"));
    let four = issue(&mut office, "evacuation_order", json!(["hama"]));
    office.wait_min(1);
    let newer = issue(&mut office, "evacuation_order", json!(["nogomi"]));
    let any = michi_geo::decide::Expected::Any;
    office
        .decide(|desk| desk.cancel_order(&newer, any, Ending::default()))
        .unwrap();
    let public = at_minutes(&office.board, 0);
    let ids: Vec<_> = public.orders.iter().map(|order| order.id.clone()).collect();
    assert_eq!(ids, [four, three, newer]);
    assert_eq!(public.orders[2].state, OrderState::Cancelled);
    assert_eq!(public.orders_ended().count(), 1);
}

#[test]
fn the_orders_of_an_area_are_those_that_hold_in_it_or_in_part_of_it() {
    let mut office = Office::new(Space::Live);
    let all = issue(&mut office, "elderly_evacuation", json!("all"));
    let part = issue(&mut office, "evacuation_order", json!(["三河内"]));
    let public = at_minutes(&office.board, 0);
    let city = kashima().city();
    let of = |text: &str| -> Vec<(String, &str)> {
        let area = city.area(text).unwrap();
        let found = public.orders_covering(city, &area);
        found
            .iter()
            .map(|(order, how)| (order.id.clone(), how.code()))
            .collect()
    };
    assert_eq!(
        of("能古見"),
        [(part.clone(), "part"), (all.clone(), "whole")]
    );
    assert_eq!(of("三河内"), [(part, "whole"), (all.clone(), "whole")]);
    assert_eq!(of("山浦"), [(all.clone(), "whole")]);
    assert_eq!(of("浜"), [(all, "whole")]);
}

#[test]
fn nothing_posted_is_known_only_when_staff_said_so_in_time() {
    let mut office = Office::new(Space::Live);
    let known = |office: &Office, minutes| at_minutes(&office.board, minutes).completeness;
    assert_eq!(known(&office, 0).closures, Knowledge::Never);
    let all = michi_geo::request::AllPosted {
        of: michi_geo::confirmation::Subjects::Closures,
        recheck_by: None,
    };
    office.decide(|desk| desk.confirm_all_posted(all)).unwrap();
    assert_eq!(known(&office, 0).evacuation, Knowledge::Never);
    assert_eq!(known(&office, 719).closures.state().code(), "confirmed");
    let expected = json!({
        "state": "unconfirmed",
        "confirmed_at": "2026-07-05T18:00:00Z",
        "recheck_by": "2026-07-06T06:00:00Z",
    });
    assert_eq!(json!(known(&office, 720).closures), expected);
}

#[test]
fn only_the_live_board_is_proved_live() {
    let live = Office::new(Space::Live);
    let drill = Office::new("drill:autumn".parse().unwrap());
    assert!(live.board.live().is_some() && at_minutes(&live.board, 0).live().is_some());
    assert!(drill.board.live().is_none() && at_minutes(&drill.board, 0).live().is_none());
}
