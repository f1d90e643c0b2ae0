//! Tests: postings in one process, on a journal that can be brought into trouble.

mod town;

use std::time::Duration;

use michi_geo::decide::{Expected, Refusal};
use michi_geo::evacuation::OrderState;
use michi_geo::event::{Change, NewEvent, Subject, SubjectKind};
use michi_geo::request::{OrderLift, Recheck};
use michi_geo::space::Space;
use tokio::time::timeout;

use self::town::{Town, order};
use super::follow::{Sign, keep_up};
use super::submit::NotPosted;

const LIFT: OrderLift = OrderLift {
    remaining_level: None,
    note_ja: None,
};

#[tokio::test]
async fn a_step_whose_author_hung_up_is_on_the_board_before_the_next_is_decided() {
    let town = Town::open().await;
    let old = town.issued(order("elderly_evacuation", None)).await;
    let new = town.prepared(order("evacuation_order", Some(&old))).await;
    town.journal.stall();
    let id = old.clone();
    let lift = town.submit(move |desk| desk.lift_order(&id, Expected::Any, LIFT));
    let lift = tokio::spawn(lift);
    town.journal.wait_for_waiting(1).await;
    lift.abort();
    assert!(lift.await.unwrap_err().is_cancelled());
    let id = new.clone();
    let issue = town.submit(move |desk| desk.issue_order(&id, Expected::Any, Recheck::default()));
    let mut issue = tokio::spawn(issue);
    // It may take a while to see that nothing happens; that it did not end is what counts.
    let early = timeout(Duration::from_millis(200), &mut issue).await;
    assert!(
        early.is_err(),
        "decided before the one before it: {early:?}"
    );
    town.journal.go_on();
    let refused = issue.await.unwrap().unwrap_err();
    let expected = Refusal::SupersedesNoneInForce { id: old.clone() };
    assert!(
        matches!(&refused, NotPosted::Refused(refusal) if *refusal == expected),
        "{refused}"
    );
    assert_eq!(town.state_of(&old), OrderState::Lifted);
    assert_eq!(town.state_of(&new), OrderState::Prepared);
}

#[tokio::test]
async fn nobody_is_told_that_something_is_posted_which_the_board_refuses() {
    let town = Town::open().await;
    let now = town.hub().now();
    let event = NewEvent {
        space: Space::Live,
        at: now,
        actor: "sato".to_owned(),
        subject: Subject::new(SubjectKind::Evacuation, "o-nobody-prepared"),
        version: 1,
        change: Change::OrderIssued { recheck_by: now },
    };
    let refused = town.submit(move |_| Ok(event.clone())).await.unwrap_err();
    assert!(matches!(refused, NotPosted::Void { .. }), "{refused}");
    // The next one is decided all the same.
    town.prepared(order("evacuation_order", None)).await;
}

#[tokio::test]
async fn a_server_whose_board_does_not_follow_is_neither_alive_nor_ready() {
    let town = Town::open().await;
    town.stop_following();
    let ready = || async { town.get("/readyz").await.status().as_u16() };
    let mut told = town.hub().messages();
    let mut heard = || std::iter::from_fn(|| told.try_recv().ok()).count();
    keep_up(town.hub(), &town.state, Sign::Due).await;
    assert_eq!(heard(), 1, "a sign of life was due");
    assert_eq!(ready().await, 200);
    town.journal.set_readable(false);
    keep_up(town.hub(), &town.state, Sign::Due).await;
    assert_eq!(heard(), 0, "it said that it is alive");
    assert_eq!(ready().await, 503);
    town.journal.set_readable(true);
    keep_up(town.hub(), &town.state, Sign::NotDue).await;
    assert_eq!((heard(), ready().await), (0, 200));
}
