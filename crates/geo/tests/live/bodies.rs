//! Reading the small bodies: confirm, lift, cancel, issue, say that all is posted.

use michi_geo::confirmation::Subjects;
use michi_geo::lease::Lease;
use michi_geo::request::{AllPosted, Ending, OrderLift, Recheck};
use serde_json::{Value, json};

use crate::support::{in_min, now, read, told};

#[test]
fn ok_no_body_at_all_equals_an_empty_one() {
    for body in [Value::Null, json!({})] {
        let recheck = Recheck::read(&body, Lease::Order, now()).unwrap();
        assert_eq!(recheck, Recheck::default());
        let ending = read(|reading| Ending::read(&body, reading)).unwrap();
        assert_eq!(ending, Ending::default());
    }
}

#[test]
fn err_a_next_check_is_ahead_and_within_the_longest_lease() {
    let read = |minutes, lease| {
        let body = json!({ "recheck_by": in_min(minutes) });
        Recheck::read(&body, lease, now()).is_ok()
    };
    let days = |days: i64| days * 24 * 60;
    assert!(!read(0, Lease::Order));
    assert!(read(1, Lease::Order));
    assert!(read(days(7), Lease::Opening) && !read(days(7) + 1, Lease::Opening));
    assert!(read(days(31), Lease::Closure) && !read(days(31) + 1, Lease::Closure));
    let unknown = Recheck::read(&json!({ "until": 1 }), Lease::Order, now()).unwrap_err();
    assert_eq!(told(&unknown), ["/until unknown_member"]);
}

#[test]
fn err_lifting_an_order_says_which_level_remains_be_it_none() {
    let lift = |body: Value| read(|reading| OrderLift::read(&body, reading));
    assert_eq!(
        lift(json!({ "remaining_level": null }))
            .unwrap()
            .remaining_level,
        None
    );
    assert_eq!(
        lift(json!({ "remaining_level": 3 }))
            .unwrap()
            .remaining_level,
        Some(3)
    );
    for body in [json!({}), Value::Null] {
        assert_eq!(told(&lift(body).unwrap_err()), ["/remaining_level missing"]);
    }
    for level in [json!(2), json!(6), json!("3"), json!(3.5), json!(-3)] {
        let faults = lift(json!({ "remaining_level": level })).unwrap_err();
        assert_eq!(told(&faults), ["/remaining_level out_of_range"]);
    }
}

#[test]
fn ok_a_note_of_an_ending_gets_an_id() {
    let body = json!({ "note_ja": "水が引いた" });
    let note = read(|reading| Ending::read(&body, reading))
        .unwrap()
        .note_ja
        .unwrap();
    assert_eq!(
        (note.id.as_str(), note.text.as_deref()),
        ("n-1", Some("水が引いた"))
    );
}

#[test]
fn err_a_confirmation_says_of_what() {
    let all = AllPosted::read(&json!({ "of": "all" }), now()).unwrap();
    assert_eq!((all.of, all.recheck_by), (Subjects::All, None));
    assert_eq!(
        told(&AllPosted::read(&Value::Null, now()).unwrap_err()),
        ["/of missing"]
    );
    let faults = AllPosted::read(&json!({ "of": "everything" }), now()).unwrap_err();
    assert_eq!(told(&faults), ["/of unknown_code"]);
}
