//! Decisions about evacuation orders: the table of transitions, and what remains after a lift.

use michi_geo::decide::{Expected, Refusal};
use michi_geo::evacuation::{Coverage, OrderDraft, OrderPatch, OrderState, OrderStep};
use michi_geo::event::Event;
use michi_geo::request::{Ending, OrderLift, Recheck};
use michi_geo::space::Space;
use serde_json::{Value, json};

use crate::support::Office;

pub(crate) const ANY: Expected = Expected::Any;

pub(crate) fn prepare(office: &mut Office, body: Value) -> Result<String, Refusal> {
    let draft = office.read(|reading| OrderDraft::read(&body, reading));
    office
        .decide(|desk| desk.prepare_order(draft))
        .map(|event| event.subject.id)
}

pub(crate) fn body(kind: &str, districts: Value) -> Value {
    json!({
        "kind": kind, "hazard": "flood", "districts": districts, "reason": "river_rising",
    })
}

pub(crate) fn issue(office: &mut Office, id: &str) -> Result<Event, Refusal> {
    office.decide(|desk| desk.issue_order(id, ANY, Recheck::default()))
}

pub(crate) fn issued(office: &mut Office, body: Value) -> String {
    let id = prepare(office, body).unwrap();
    issue(office, &id).unwrap();
    id
}

pub(crate) fn lift(
    office: &mut Office,
    id: &str,
    remaining_level: Option<u8>,
) -> Result<Event, Refusal> {
    let lift = OrderLift {
        remaining_level,
        note_ja: None,
    };
    office.decide(|desk| desk.lift_order(id, ANY, lift))
}

pub(crate) fn cancel(office: &mut Office, id: &str) -> Result<Event, Refusal> {
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

pub(crate) fn confirm(office: &mut Office, id: &str) -> Result<Event, Refusal> {
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
