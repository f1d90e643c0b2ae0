//! Reading what the state of a shelter is set with.

use michi_geo::input::InputFault;
use michi_geo::opening::{Opening, OpeningDraft, Service};
use michi_geo::posting::Known;
use serde_json::{Value, json};

use crate::support::{in_min, read, told, with};

/// 古枝小学校: for earthquake, flood, landslide, storm surge and tsunami.
const SCHOOL: &str = "E4120700002";

fn open() -> Value {
    json!({ "state": "open", "open_for": ["landslide", "flood", "flood"] })
}

fn draft(facility: &str, body: &Value) -> Result<Opening, Vec<InputFault>> {
    let draft = read(|reading| OpeningDraft::read(body, facility, reading));
    draft.map(|draft| draft.opening().clone())
}

fn faults(members: Value) -> Vec<String> {
    told(&draft(SCHOOL, &with(&open(), members)).unwrap_err())
}

#[test]
fn ok_an_open_shelter_says_for_which_hazards() {
    let opening = draft(SCHOOL, &open()).unwrap();
    let kinds: Vec<_> = opening.open_for.iter().map(|kind| kind.code()).collect();
    assert_eq!(kinds, ["flood", "landslide"]);
    assert_eq!(opening.recheck_by, in_min(180));
}

#[test]
fn ok_a_facility_is_found_by_its_own_id_and_by_the_whole_one() {
    for id in [SCHOOL, "E4120700002201"] {
        assert_eq!(draft(id, &open()).unwrap().facility, SCHOOL);
    }
    for id in ["", "E4120700999", "E41207000022", "E4120700002999"] {
        assert_eq!(
            told(&draft(id, &open()).unwrap_err()),
            [" unknown_facility"],
            "{id}"
        );
    }
}

#[test]
fn ok_a_hazard_beyond_the_designation_needs_a_reason_that_the_public_reads() {
    let fire = json!({ "open_for": ["large_fire"] });
    assert_eq!(faults(fire), ["/undesignated_reason_ja missing"]);
    let reason =
        json!({ "open_for": ["flood", "reservoir"], "undesignated_reason_ja": "高台のため" });
    let opening = draft(SCHOOL, &with(&open(), reason)).unwrap();
    let text = opening.undesignated_reason_ja.unwrap().text;
    assert_eq!(text.as_deref(), Some("高台のため"));
    assert_eq!(
        faults(json!({ "undesignated_reason_ja": "高台のため" })),
        ["/undesignated_reason_ja contradiction"]
    );
}

#[test]
fn ok_services_and_languages_are_read() {
    let body = json!({
        "crowding": "some_space",
        "services": { "water": "no", "interpreter": "yes", "wifi": "unknown" },
        "interpreter_languages": ["vi", "zh-Hans", "vi"],
    });
    let opening = draft(SCHOOL, &with(&open(), body)).unwrap();
    assert_eq!(opening.services[&Service::Water], Known::No);
    assert_eq!(opening.interpreter_languages, ["vi", "zh-Hans"]);
}

#[test]
fn err_every_fault_of_a_state_is_told_at_once() {
    let body = json!({
        "state": "open",
        "open_for": [],
        "crowding": "empty",
        "services": { "sauna": "yes", "water": "maybe", "a/b~": 1 },
        "interpreter_languages": ["Vietnamese language", "vi"],
        "recheck_by": "2026-08-01T00:00:00Z",
        "posted_by": "me",
    });
    let mut found = told(&draft("nowhere", &body).unwrap_err());
    found.sort();
    assert_eq!(
        found,
        [
            " unknown_facility",
            "/crowding unknown_code",
            "/interpreter_languages/0 shape",
            "/open_for shape",
            "/posted_by unknown_member",
            "/recheck_by out_of_range",
            "/services/a~1b~0 unknown_code",
            "/services/sauna unknown_code",
            "/services/water unknown_code",
        ]
    );
}

#[test]
fn err_what_only_an_open_shelter_has_is_refused_of_another() {
    assert_eq!(faults(json!({ "open_for": null })), ["/open_for missing"]);
    assert_eq!(
        faults(json!({ "state": "closed" })),
        ["/open_for contradiction"]
    );
    assert_eq!(
        faults(json!({ "state": "preparing", "crowding": "full" })),
        ["/crowding contradiction"]
    );
    assert_eq!(
        faults(json!({ "interpreter_languages": ["vi"] })),
        ["/interpreter_languages contradiction"]
    );
    let closed = json!({ "state": "unsafe", "open_for": [], "note_ja": "体育館の屋根が破損" });
    assert!(draft(SCHOOL, &closed).is_ok());
}
