//! Reading what closures are posted and changed with.

use michi_geo::closure::{Closure, ClosureDraft, ClosureGeometry, Restriction};
use michi_geo::input::{InputFault, Warning};
use michi_geo::posting::{Affected, ClosureDecidedBy, Direction};
use serde_json::{Value, json};

use crate::support::{in_min, moment, now, read, told, with};

fn least() -> Value {
    json!({
        "road_name": "市道 中牟田線",
        "geometry": { "type": "LineString", "coordinates": [[130.0987, 33.1037], [130.1, 33.104]] },
        "restriction": "full_closure",
        "cause": "flooding",
    })
}

fn draft(body: &Value) -> Result<(ClosureDraft, Vec<Warning>), Vec<InputFault>> {
    read(|reading| ClosureDraft::read(body, reading))
}

pub(crate) fn closure(members: Value) -> Closure {
    let (draft, _) = draft(&with(&least(), members)).unwrap();
    draft.closure().clone()
}

pub(crate) fn faults(members: Value) -> Vec<String> {
    told(&draft(&with(&least(), members)).unwrap_err())
}

fn line(coordinates: Value) -> Value {
    json!({ "geometry": { "type": "LineString", "coordinates": coordinates } })
}

#[test]
fn ok_four_members_suffice_and_the_rest_is_usual() {
    let closure = closure(json!({}));
    assert_eq!(closure.id, "c-1");
    assert_eq!(closure.direction, Direction::Both);
    assert_eq!(closure.decided_by, ClosureDecidedBy::City);
    assert_eq!((closure.starts_at, closure.confirmed_at), (now(), now()));
    assert_eq!(closure.recheck_by, in_min(120));
    assert_eq!(closure.affects.len(), Affected::ALL.len() - 1);
    assert!(!closure.affects.contains(&Affected::EmergencyVehicle));
}

#[test]
fn ok_every_restriction_has_its_usual_affected() {
    let of = |restriction: Restriction| {
        let line = if restriction == Restriction::ClosureOneDirection {
            json!({ "restriction": restriction, "direction": "forward" })
        } else {
            json!({ "restriction": restriction })
        };
        let codes: Vec<_> = closure(line).affects.iter().map(|a| a.code()).collect();
        codes.join(" ")
    };
    let vehicles = "motorcycle car large_vehicle bus";
    assert_eq!(of(Restriction::VehicleClosure), vehicles);
    assert_eq!(of(Restriction::LargeVehicleClosure), "large_vehicle bus");
    assert_eq!(of(Restriction::PedestrianClosure), "pedestrian");
    for restriction in [Restriction::ClosureOneDirection, Restriction::Chain] {
        assert_eq!(of(restriction), format!("bicycle {vehicles}"));
    }
}

#[test]
fn ok_the_usual_lease_starts_with_a_planned_closure_and_ends_with_an_expected_end() {
    let times = |starts: &str, end: &str| {
        let closure = closure(json!({ "starts_at": starts, "expected_end_at": end }));
        closure.recheck_by
    };
    let tomorrow = "2026-07-07T09:00:00+09:00";
    assert_eq!(
        times(tomorrow, "2026-07-07T17:00:00+09:00"),
        moment("2026-07-07T11:00:00+09:00")
    );
    assert_eq!(
        times("2026-07-06T01:00:00+09:00", "2026-07-06T04:00:00+09:00"),
        moment("2026-07-06T04:00:00+09:00")
    );
}

#[test]
fn ok_positions_are_rounded_and_an_altitude_is_not_used() {
    let body = line(json!([
        [130.098_712_345_678, 33.1037, 12.0],
        [130.1, 33.104]
    ]));
    let closure = closure(body);
    let first = closure.geometry.positions()[0];
    assert_eq!((first.lon(), first.lat()), (130.098_712_3, 33.1037));
}

#[test]
fn ok_markup_in_a_name_is_just_text() {
    let name = "<script>alert(1)</script> & \"国道\"";
    assert_eq!(closure(json!({ "road_name": name })).road_name, name);
}

#[test]
fn ok_what_looks_like_a_slip_is_taken_with_a_warning() {
    let body = line(json!([
        [130.0, 33.0],
        [130.002, 33.002],
        [130.002, 33.0],
        [130.0, 33.002]
    ]));
    let (_, warnings) = draft(&with(&least(), body)).unwrap();
    let told: Vec<_> = warnings
        .iter()
        .map(|w| (w.code.code(), w.pointer.as_str()))
        .collect();
    let at = "/geometry/coordinates";
    assert_eq!(told, [("outside_city", at), ("self_crossing", at)]);
    let (_, warnings) = draft(&least()).unwrap();
    assert_eq!(warnings, []);
}

#[test]
fn err_every_fault_of_a_body_is_told_at_once() {
    let body = json!({
        "road_name": "国道\u{202e}444号",
        "geometry": { "type": "LineString", "coordinates": [
            [130.0987, 33.1037], [33.104, 130.1], [139.7, 35.6], [0.0, 0.0], [1], "x"] },
        "cause": "flood",
        "affects": ["car", "cars"],
        "starts_at": "2026-07-06T03:00",
        "recheck_by": "soon",
        "detour": "あ".repeat(201),
        "note_ja": 5,
        "feature": "bridge",
        "reason": "?",
    });
    let faults = draft(&body).unwrap_err();
    let mut found = told(&faults);
    found.sort();
    assert_eq!(
        found,
        [
            "/affects/1 unknown_code",
            "/cause unknown_code",
            "/detour too_long",
            "/geometry/coordinates/1 swapped_axes",
            "/geometry/coordinates/3 outside_japan",
            "/geometry/coordinates/4 shape",
            "/geometry/coordinates/5 shape",
            "/note_ja shape",
            "/reason unknown_member",
            "/recheck_by not_a_time",
            "/restriction missing",
            "/road_name forbidden_character",
            "/starts_at no_offset",
        ]
    );
    let text: String = faults.iter().map(|fault| format!("{fault}\n")).collect();
    for part in [
        "expected only visible characters, found a bidi override or embedding U+202E at character 3",
        "expected lon, lat, found `33.104, 130.1`, which is lat, lon (swapped axes)",
        "expected a cause (one of flooding, inundation,",
        "expected only road_name, geometry, restriction,",
        "expected 1 to 200 characters, found 201",
    ] {
        assert!(text.contains(part), "missing {part} in\n{text}");
    }
}

#[test]
fn err_a_body_that_is_no_object_is_one_fault() {
    for body in [json!([]), json!("x"), json!(3)] {
        assert_eq!(told(&draft(&body).unwrap_err()), [" shape"]);
    }
    assert_eq!(draft(&Value::Null).unwrap_err().len(), 4);
}

#[test]
fn err_faults_beyond_the_limit_are_counted() {
    let swapped = vec![json!([33.1, 130.1]); 60];
    let faults = faults(line(json!(swapped)));
    assert_eq!(faults.len(), 51);
    assert_eq!(faults[50], " more");
}

#[test]
fn err_words_of_other_lists_are_answered_with_what_to_write() {
    for (word, hint) in [
        (
            "bridge",
            "`full_closure` or `vehicle_closure` with `feature` `bridge`",
        ),
        ("underpass", "with `feature` `underpass`"),
        ("released", "is lifted, not posted"),
    ] {
        let faults = draft(&with(&least(), json!({ "restriction": word }))).unwrap_err();
        assert!(faults[0].to_string().contains(hint), "{}", faults[0]);
    }
}

#[test]
fn err_lines_too_short_too_long_or_of_one_point_and_other_geometries_are_refused() {
    let at = json!([130.1, 33.1]);
    assert_eq!(faults(line(json!([at]))), ["/geometry/coordinates shape"]);
    assert_eq!(
        faults(line(json!([at, at, at]))),
        ["/geometry/coordinates same_point"]
    );
    assert_eq!(
        faults(line(json!(vec![at.clone(); 2_001]))),
        ["/geometry/coordinates too_long"]
    );
    assert_eq!(faults(line(json!("x"))), ["/geometry/coordinates shape"]);
    assert_eq!(
        faults(json!({ "geometry": { "type": "Polygon", "coordinates": [[]] } })),
        ["/geometry/type shape"]
    );
    assert_eq!(
        faults(json!({ "geometry": [130.1, 33.1] })),
        ["/geometry shape"]
    );
}

#[test]
fn err_a_direction_needs_a_line_and_a_closed_direction_needs_a_direction() {
    let point = json!({ "type": "Point", "coordinates": [130.1, 33.1] });
    let one = "closure_one_direction";
    assert_eq!(
        faults(json!({ "restriction": one })),
        ["/direction contradiction"]
    );
    assert_eq!(
        faults(json!({ "restriction": one, "direction": "forward", "geometry": point })),
        ["/geometry/type contradiction"]
    );
    assert_eq!(
        faults(json!({ "direction": "backward", "geometry": point })),
        ["/direction contradiction"]
    );
    assert!(matches!(
        closure(json!({ "geometry": point })).geometry,
        ClosureGeometry::Point(_)
    ));
}

#[test]
fn err_walkers_are_not_affected_where_only_vehicles_are_stopped() {
    let body = json!({ "restriction": "vehicle_closure", "affects": ["pedestrian", "car"] });
    assert_eq!(faults(body), ["/affects contradiction"]);
    assert_eq!(faults(json!({ "affects": [] })), ["/affects shape"]);
}

#[test]
fn err_times_out_of_order_or_too_far_ahead_are_refused() {
    let out = |members| faults(members);
    assert_eq!(
        out(json!({ "starts_at": "2027-07-08T00:00:00Z" })),
        ["/starts_at out_of_range"]
    );
    assert_eq!(
        out(json!({ "expected_end_at": "2026-07-06T03:00:00+09:00" })),
        ["/expected_end_at out_of_range"]
    );
    assert_eq!(
        out(json!({
            "starts_at": "2026-07-07T00:00:00Z",
            "expected_end_at": "2026-07-06T23:00:00Z"
        })),
        ["/expected_end_at out_of_range"]
    );
    for recheck in ["2026-07-06T03:00:00+09:00", "2026-08-07T00:00:00Z"] {
        assert_eq!(
            out(json!({ "recheck_by": recheck })),
            ["/recheck_by out_of_range"]
        );
    }
}
