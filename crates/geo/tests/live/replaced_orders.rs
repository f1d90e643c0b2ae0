//! Orders that take the place of others, and give it back.

use michi_geo::decide::{Expected, Refusal};
use michi_geo::evacuation::{OrderPatch, OrderState};
use michi_geo::event::{Change, Seq};
use michi_geo::request::{Ending, OrderLift, Recheck};
use michi_geo::space::Space;
use serde_json::json;

use crate::orders::{ANY, body, cancel, confirm, issue, issued, lift, prepare};
use crate::support::Office;

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
