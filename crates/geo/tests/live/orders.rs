//! Decisions about evacuation orders: the table of transitions, and what remains after a lift.

use michi_geo::decide::{Expected, Refusal};
use michi_geo::evacuation::{Coverage, OrderDraft, OrderPatch, OrderState, OrderStep};
use michi_geo::event::{Change, Event, Seq};
use michi_geo::request::{Ending, OrderLift, Recheck};
use michi_geo::space::Space;
use serde_json::{Value, json};

use crate::support::Office;

const ANY: Expected = Expected::Any;

fn prepare(office: &mut Office, body: Value) -> Result<String, Refusal> {
    let draft = office.read(|reading| OrderDraft::read(&body, reading));
    office
        .decide(|desk| desk.prepare_order(draft))
        .map(|event| event.subject.id)
}

fn body(kind: &str, districts: Value) -> Value {
    json!({
        "kind": kind, "hazard": "flood", "districts": districts, "reason": "river_rising",
    })
}

fn issue(office: &mut Office, id: &str) -> Result<Event, Refusal> {
    office.decide(|desk| desk.issue_order(id, ANY, Recheck::default()))
}

fn issued(office: &mut Office, body: Value) -> String {
    let id = prepare(office, body).unwrap();
    issue(office, &id).unwrap();
    id
}

fn lift(office: &mut Office, id: &str, remaining_level: Option<u8>) -> Result<Event, Refusal> {
    let lift = OrderLift {
        remaining_level,
        note_ja: None,
    };
    office.decide(|desk| desk.lift_order(id, ANY, lift))
}

fn cancel(office: &mut Office, id: &str) -> Result<Event, Refusal> {
    office.decide(|desk| desk.cancel_order(id, ANY, Ending::default()))
}

fn correct(office: &mut Office, id: &str) -> Result<Event, Refusal> {
    correct_to(office, id, json!({ "reason": "heavy_rain" }))
}

fn correct_to(office: &mut Office, id: &str, body: Value) -> Result<Event, Refusal> {
    let base = office.board.order(id).unwrap().clone();
    let patch = office.read(|reading| OrderPatch::read(&body, &base, reading));
    office.decide(|desk| desk.correct_order(ANY, patch))
}

fn confirm(office: &mut Office, id: &str) -> Result<Event, Refusal> {
    office.decide(|desk| desk.confirm_order(id, ANY, Recheck::default()))
}

/// An office with one order in a state.
fn with_order(state: OrderState) -> (Office, String) {
    let mut office = Office::new(Space::Live);
    let id = prepare(&mut office, body("evacuation_order", json!(["hama"]))).unwrap();
    if state != OrderState::Prepared {
        issue(&mut office, &id).unwrap();
    }
    match state {
        OrderState::Lifted => drop(lift(&mut office, &id, None).unwrap()),
        OrderState::Cancelled => drop(cancel(&mut office, &id).unwrap()),
        OrderState::Prepared | OrderState::InForce => {}
    }
    assert_eq!(office.board.order(&id).unwrap().state, state);
    (office, id)
}

/// A step with what takes it and where it leads from prepared and from in force.
type Row = (
    &'static str,
    fn(&mut Office, &str) -> Result<Event, Refusal>,
    Option<OrderState>,
    Option<OrderState>,
);

#[test]
fn every_state_allows_exactly_the_steps_of_the_table() {
    use OrderState::{Cancelled, InForce, Lifted, Prepared};
    let table: [Row; 5] = [
        ("issue", issue, Some(InForce), None),
        ("correct", correct, Some(Prepared), Some(InForce)),
        ("confirm", confirm, None, Some(InForce)),
        (
            "lift",
            |office, id| lift(office, id, None),
            None,
            Some(Lifted),
        ),
        ("cancel", cancel, Some(Cancelled), Some(Cancelled)),
    ];
    for (name, step, from_prepared, from_in_force) in table {
        for (from, to) in [
            (Prepared, from_prepared),
            (InForce, from_in_force),
            (Lifted, None),
            (Cancelled, None),
        ] {
            let (mut office, id) = with_order(from);
            let result = step(&mut office, &id);
            assert_eq!(result.is_ok(), to.is_some(), "{name} from {from}");
            let now = office.board.order(&id).unwrap().state;
            assert_eq!(now, to.unwrap_or(from), "{name} from {from}");
        }
    }
    assert!(Prepared.allows(OrderStep::Change) && !InForce.allows(OrderStep::Change));
}

#[test]
fn refusals_name_the_state() {
    let (mut office, id) = with_order(OrderState::Prepared);
    let state = OrderState::Prepared;
    assert_eq!(
        confirm(&mut office, &id).unwrap_err(),
        Refusal::NotInForce { state }
    );
    let (mut office, id) = with_order(OrderState::Lifted);
    let state = OrderState::Lifted;
    assert_eq!(
        issue(&mut office, &id).unwrap_err(),
        Refusal::NotPrepared { state }
    );
    assert_eq!(
        cancel(&mut office, &id).unwrap_err(),
        Refusal::Ended { state }
    );
    let text = cancel(&mut office, &id).unwrap_err().to_string();
    assert_eq!(
        text,
        "expected an order prepared or in force, found one `lifted`"
    );
}

#[test]
fn an_issued_order_is_confirmed_for_2_hours_and_a_correction_keeps_that() {
    let (mut office, id) = with_order(OrderState::InForce);
    let start = office.now;
    office.wait_min(30);
    correct(&mut office, &id).unwrap();
    let order = office.board.order(&id).unwrap();
    assert_eq!(order.corrected_at, Some(office.now));
    assert_eq!(order.confirmed_at, Some(start));
    assert_eq!(order.recheck_by, Some(start.plus_ms(2 * 3_600_000)));
    assert!(order.is_unconfirmed(start.plus_ms(2 * 3_600_000)));
}

#[test]
fn a_lift_says_the_highest_level_that_remains_in_any_part() {
    let mut office = Office::new(Space::Live);
    let all = issued(&mut office, body("evacuation_order", json!("all")));
    let part = issued(&mut office, body("elderly_evacuation", json!(["三河内"])));
    let mut slope = body("emergency_safety", json!(["hama"]));
    slope["hazard"] = json!("landslide");
    let slope = issued(&mut office, slope);
    let differs = |remaining| Refusal::RemainingDiffers {
        stated: None,
        remaining,
    };
    let refused = lift(&mut office, &all, None).unwrap_err();
    assert_eq!(refused, differs(Some(5)));
    assert_eq!(
        refused.to_string(),
        "expected 5, the level that remains, found none"
    );
    lift(&mut office, &slope, Some(4)).unwrap();
    assert_eq!(lift(&mut office, &all, None).unwrap_err(), differs(Some(3)));
    lift(&mut office, &all, Some(3)).unwrap();
    assert_eq!(left(&office, &all), (Some(3), Some(Coverage::Part)));
    lift(&mut office, &part, None).unwrap();
    assert_eq!(left(&office, &part), (None, None));
}

/// What remained when an order was lifted.
fn left(office: &Office, id: &str) -> (Option<u8>, Option<Coverage>) {
    let order = office.board.order(id).unwrap();
    (order.remaining_level, order.remaining_coverage)
}

#[test]
fn a_lift_says_that_an_order_without_a_level_remains() {
    let mut office = Office::new(Space::Live);
    let mut wave = body("evacuation_order", json!("all"));
    wave["hazard"] = json!("tsunami");
    let wave = issued(&mut office, wave);
    let river = issued(&mut office, body("evacuation_order", json!(["hama"])));
    lift(&mut office, &river, None).unwrap();
    assert_eq!(left(&office, &river), (None, Some(Coverage::Whole)));
    let river = issued(&mut office, body("evacuation_order", json!(["hama"])));
    lift(&mut office, &wave, Some(4)).unwrap();
    assert_eq!(left(&office, &wave), (Some(4), Some(Coverage::Part)));
    lift(&mut office, &river, None).unwrap();
    assert_eq!(left(&office, &river), (None, None));
}

#[test]
fn orders_of_one_level_remain_together_for_the_whole_of_an_area() {
    let mut office = Office::new(Space::Live);
    let low = issued(
        &mut office,
        body("elderly_evacuation", json!(["hama", "nogomi"])),
    );
    for district in ["hama", "nogomi"] {
        issued(&mut office, body("evacuation_order", json!([district])));
    }
    lift(&mut office, &low, Some(4)).unwrap();
    assert_eq!(left(&office, &low), (Some(4), Some(Coverage::Whole)));
}

#[test]
fn an_order_that_takes_the_place_of_another_lifts_it_in_the_same_event() {
    let mut office = Office::new(Space::Live);
    let old = issued(
        &mut office,
        body("elderly_evacuation", json!(["hama", "三河内"])),
    );
    let mut wider = body("evacuation_order", json!(["hama", "nogomi"]));
    wider["supersedes"] = json!(old);
    let new = prepare(&mut office, wider).unwrap();
    assert_eq!(office.board.order(&old).unwrap().state, OrderState::InForce);
    let event = issue(&mut office, &new).unwrap();
    let old = office.board.order(&old).unwrap();
    assert_eq!(
        (old.state, old.remaining_level),
        (OrderState::Lifted, Some(4))
    );
    assert_eq!(old.lifted_at, Some(event.at));
    assert_eq!(
        (old.superseded_by.as_deref(), old.version),
        (Some(new.as_str()), 3)
    );
}

#[test]
fn nobody_is_left_without_an_order_by_an_exchange() {
    let mut office = Office::new(Space::Live);
    let old = issued(&mut office, body("elderly_evacuation", json!("all")));
    let mut replacing = |hazard: &str, id: &str| {
        let mut new = body("evacuation_order", json!(["hama"]));
        new["hazard"] = json!(hazard);
        new["supersedes"] = json!(id);
        prepare(&mut office, new).unwrap_err()
    };
    let id = old.clone();
    assert_eq!(
        replacing("flood", &old),
        Refusal::SupersedesWider { id: id.clone() }
    );
    assert_eq!(
        replacing("landslide", &old),
        Refusal::SupersedesOtherHazard { id }
    );
    let id = "o-99".to_owned();
    assert_eq!(
        replacing("flood", &id.clone()),
        Refusal::SupersedesNoneInForce { id }
    );
}

#[test]
fn an_order_whose_predecessor_ended_meanwhile_is_not_issued() {
    let mut office = Office::new(Space::Live);
    let old = issued(&mut office, body("elderly_evacuation", json!("all")));
    let mut new = body("evacuation_order", json!("all"));
    new["supersedes"] = json!(old);
    let new = prepare(&mut office, new).unwrap();
    lift(&mut office, &old, None).unwrap();
    let refused = issue(&mut office, &new).unwrap_err();
    assert_eq!(refused.code(), "supersedes_none_in_force");
    let base = office.board.order(&new).unwrap().clone();
    let patch = office.read(|r| OrderPatch::read(&json!({ "supersedes": null }), &base, r));
    office
        .decide(|desk| desk.correct_order(ANY, patch))
        .unwrap();
    issue(&mut office, &new).unwrap();
}

#[test]
fn an_order_decided_before_its_predecessor_ended_is_in_force_all_the_same() {
    let mut office = Office::new(Space::Live);
    let old = issued(&mut office, body("elderly_evacuation", json!("all")));
    let mut new = body("evacuation_order", json!("all"));
    new["supersedes"] = json!(old);
    let new = prepare(&mut office, new).unwrap();
    let decided = office.desk().issue_order(&new, ANY, Recheck::default());
    lift(&mut office, &old, None).unwrap();
    let lifted = office.board.order(&old).unwrap().clone();
    office.append(decided.unwrap());
    assert_eq!(office.board.order(&new).unwrap().state, OrderState::InForce);
    assert_eq!(
        office.board.order(&old),
        Some(&lifted),
        "it had ended by itself"
    );
}

/// An order of level 3, and one of level 4 that took its place.
fn with_replaced() -> (Office, String, String) {
    let mut office = Office::new(Space::Live);
    let old = issued(&mut office, body("elderly_evacuation", json!(["hama"])));
    office.wait_min(10);
    let mut new = body("evacuation_order", json!("all"));
    new["supersedes"] = json!(old);
    let new = issued(&mut office, new);
    office.wait_min(10);
    (office, old, new)
}

#[test]
fn cancelling_an_order_puts_the_one_it_replaced_back_in_force_and_unconfirmed() {
    let (mut office, old, new) = with_replaced();
    let before = office.board.order(&old).unwrap().clone();
    let event = cancel(&mut office, &new).unwrap();
    let order = office.board.order(&old).unwrap().clone();
    assert_eq!((order.state, order.ended_at()), (OrderState::InForce, None));
    assert_eq!((&order.superseded_by, order.remaining_level), (&None, None));
    assert_eq!(order.confirmed_at, before.confirmed_at);
    assert!(order.is_unconfirmed(event.at), "{order:?}");
    assert_eq!(order.version, before.version + 1);
    // It goes on like any other, and its own events follow each other without a gap.
    let confirmed = confirm(&mut office, &old).unwrap();
    assert_eq!(confirmed.version, 3);
    let seen = Expected::Version(before.version + 2);
    let lift = OrderLift {
        remaining_level: None,
        note_ja: None,
    };
    let lifted = office.decide(|desk| desk.lift_order(&old, seen, lift));
    assert_eq!(lifted.unwrap().version, 4);
}

#[test]
fn an_order_that_ended_otherwise_stays_ended_when_another_is_cancelled() {
    // Lifted before the other was issued.
    let mut office = Office::new(Space::Live);
    let old = issued(&mut office, body("elderly_evacuation", json!("all")));
    let mut new = body("evacuation_order", json!("all"));
    new["supersedes"] = json!(old);
    let new = prepare(&mut office, new).unwrap();
    let decided = office.desk().issue_order(&new, ANY, Recheck::default());
    lift(&mut office, &old, None).unwrap();
    office.append(decided.unwrap());
    cancel(&mut office, &new).unwrap();
    assert_eq!(office.board.order(&old).unwrap().state, OrderState::Lifted);
    // Lifted: that the danger is over is not that the announcement was wrong.
    let (mut office, old, new) = with_replaced();
    lift(&mut office, &new, None).unwrap();
    assert_eq!(office.board.order(&old).unwrap().state, OrderState::Lifted);
}

#[test]
fn each_of_a_row_of_replacing_orders_gives_its_place_back() {
    let (mut office, first, second) = with_replaced();
    let mut third = body("emergency_safety", json!("all"));
    third["supersedes"] = json!(second);
    let third = issued(&mut office, third);
    let states =
        |office: &Office| [&first, &second, &third].map(|id| office.board.order(id).unwrap().state);
    use OrderState::{Cancelled, InForce, Lifted};
    assert_eq!(states(&office), [Lifted, Lifted, InForce]);
    cancel(&mut office, &third).unwrap();
    assert_eq!(states(&office), [Lifted, InForce, Cancelled]);
    cancel(&mut office, &second).unwrap();
    assert_eq!(states(&office), [InForce, Cancelled, Cancelled]);
}

#[test]
fn a_cancellation_of_an_earlier_edition_reinstates_nothing() {
    let (mut office, old, new) = with_replaced();
    let event = office.desk().cancel_order(&new, ANY, Ending::default());
    let mut event = event.unwrap();
    let stored = event.change.to_json();
    let earlier = stored.replace(&format!(",\"reinstates\":\"{old}\""), "");
    assert_ne!(earlier, stored);
    event.change = Change::from_json(Seq(1), &earlier).unwrap();
    office.append(event);
    assert_eq!(office.board.order(&old).unwrap().state, OrderState::Lifted);
}

#[test]
fn a_correction_neither_lets_anybody_go_nor_makes_another_order() {
    let mut office = Office::new(Space::Live);
    let id = issued(
        &mut office,
        body("evacuation_order", json!(["hama", "三河内"])),
    );
    let before = office.board.order(&id).unwrap().clone();
    for (change, code) in [
        (json!({ "districts": ["hama"] }), "correction_narrower"),
        (
            json!({ "districts": ["hama", "nanaura"] }),
            "correction_narrower",
        ),
        (json!({ "districts": ["kashima"] }), "correction_narrower"),
        (
            json!({ "kind": "elderly_evacuation" }),
            "correction_of_kind",
        ),
        (json!({ "kind": "emergency_safety" }), "correction_of_kind"),
        (json!({ "hazard": "landslide" }), "correction_of_kind"),
        (json!({ "hazard": "tsunami" }), "correction_of_kind"),
    ] {
        let refused = correct_to(&mut office, &id, change.clone()).unwrap_err();
        assert_eq!(refused.code(), code, "{change}");
    }
    assert_eq!(office.board.order(&id), Some(&before));
    for wider in [
        json!(["三河内", "hama"]),
        json!(["nogomi", "hama"]),
        json!("all"),
    ] {
        correct_to(&mut office, &id, json!({ "districts": wider })).unwrap();
    }
    // What nobody has heard of yet may become anything.
    let id = prepare(&mut office, body("evacuation_order", json!("all"))).unwrap();
    let other = json!({ "kind": "elderly_evacuation", "districts": ["hama"] });
    correct_to(&mut office, &id, other).unwrap();
}
