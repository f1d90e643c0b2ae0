//! Reading what evacuation orders are prepared and corrected with.

use michi_geo::evacuation::{Areas, Order, OrderDraft, OrderPatch, OrderState};
use michi_geo::input::InputFault;
use serde_json::{Value, json};

use crate::support::{in_min, now, read, told, with};

fn least() -> Value {
    json!({
        "kind": "evacuation_order", "hazard": "flood",
        "districts": ["hama"], "reason": "river_rising",
    })
}

fn draft(body: &Value) -> Result<Order, Vec<InputFault>> {
    read(|reading| OrderDraft::read(body, reading)).map(|draft| draft.order().clone())
}

fn order(members: Value) -> Order {
    draft(&with(&least(), members)).unwrap()
}

fn faults(members: Value) -> Vec<String> {
    told(&draft(&with(&least(), members)).unwrap_err())
}

fn patched(base: &Order, body: Value) -> Result<Order, Vec<String>> {
    let patch = read(|reading| OrderPatch::read(&body, base, reading));
    patch
        .map(|patch| patch.order().clone())
        .map_err(|faults| told(&faults))
}

#[test]
fn ok_four_members_suffice_and_the_mayor_decided_now() {
    let order = order(json!({}));
    assert_eq!(
        (order.id.as_str(), order.state),
        ("o-1", OrderState::Prepared)
    );
    assert_eq!(
        (order.decided_by.code(), order.decided_at),
        ("mayor", now())
    );
    assert_eq!((order.level(), order.recheck_by), (Some(4), None));
}

#[test]
fn ok_districts_are_canonical_and_named_once() {
    let named = order(json!({ "districts": ["浜", "hama", "三河内", "浜町"] }));
    let json = serde_json::to_value(&named.areas).unwrap();
    assert_eq!(json, json!(["hama", "三河内", "浜町"]));
    assert_eq!(order(json!({ "districts": "all" })).areas, Areas::All);
}

#[test]
fn err_districts_are_named_with_those_there_are() {
    let body = with(&least(), json!({ "districts": ["hama", "佐賀", 3] }));
    let found = draft(&body).unwrap_err();
    assert_eq!(
        told(&found),
        ["/districts/1 unknown_area", "/districts/2 shape"]
    );
    let text = found[0].to_string();
    assert!(text.contains("one of kashima, nogomi, furueda"), "{text}");
    assert_eq!(faults(json!({ "districts": [] })), ["/districts shape"]);
    assert_eq!(faults(json!({ "districts": "hama" })), ["/districts shape"]);
}

#[test]
fn err_a_level_has_to_be_that_of_kind_and_hazard() {
    assert_eq!(order(json!({ "level": 4 })).level(), Some(4));
    assert_eq!(faults(json!({ "level": 3 })), ["/level contradiction"]);
    assert_eq!(faults(json!({ "level": "4" })), ["/level shape"]);
    let tsunami = json!({ "hazard": "tsunami", "reason": "tsunami", "level": 4 });
    assert_eq!(faults(tsunami), ["/level contradiction"]);
    let tsunami = json!({ "hazard": "tsunami", "reason": "tsunami" });
    assert_eq!(order(tsunami).level(), None);
}

#[test]
fn err_hazards_without_levels_have_only_evacuation_orders() {
    for hazard in ["tsunami", "volcano", "large_fire"] {
        for kind in ["elderly_evacuation", "emergency_safety"] {
            let body = json!({ "hazard": hazard, "kind": kind });
            assert_eq!(faults(body), ["/kind contradiction"], "{hazard} {kind}");
        }
    }
}

#[test]
fn err_another_reason_needs_a_note() {
    assert_eq!(faults(json!({ "reason": "other" })), ["/note_ja missing"]);
    order(json!({ "reason": "other", "note_ja": "堤防に亀裂" }));
}

#[test]
fn err_level_5_sends_nobody_to_a_shelter() {
    let level_5 = |note: &str| json!({ "kind": "emergency_safety", "note_ja": note });
    assert_eq!(
        faults(level_5("直ちに避難所へ行ってください。")),
        ["/note_ja level5_wording"]
    );
    order(level_5("避難所へ行かないでください。2階へ。"));
    order(json!({ "note_ja": "避難所へ行ってください。" }));
    let easy = json!({ "note_translations": { "ja-simple": "ひなん所へ 行ってください。避難所へ行ってください。" } });
    assert_eq!(
        faults(with(&level_5("2階へ。"), easy)),
        ["/note_translations/ja-simple level5_wording"]
    );
}

#[test]
fn err_a_decision_is_not_of_the_future_but_clocks_may_differ() {
    assert!(order(json!({ "decided_at": in_min(5) })).decided_at > now());
    assert_eq!(
        faults(json!({ "decided_at": in_min(6) })),
        ["/decided_at out_of_range"]
    );
}

#[test]
fn err_every_fault_of_an_order_is_told_at_once() {
    let body = json!({
        "kind": "evacuate", "reason": "rain", "districts": ["x"], "supersedes": 7,
        "decided_by": "police_chief", "recheck_by": "2026-07-06T06:00:00Z", "note_ja": "a\u{0}",
    });
    let mut found = told(&draft(&body).unwrap_err());
    found.sort();
    assert_eq!(
        found,
        [
            "/decided_by unknown_code",
            "/districts/0 unknown_area",
            "/hazard missing",
            "/kind unknown_code",
            "/note_ja forbidden_character",
            "/reason unknown_code",
            "/recheck_by unknown_member",
            "/supersedes shape",
        ]
    );
}

#[test]
fn ok_a_correction_keeps_what_it_does_not_name() {
    let base = order(json!({ "note_ja": "浜川沿い" }));
    let same = patched(&base, json!({})).unwrap();
    assert_eq!(same, base);
    let wider = patched(&base, json!({ "districts": "all", "note_ja": null })).unwrap();
    assert_eq!((wider.areas, wider.note_ja), (Areas::All, None));
    assert_eq!(
        patched(&base, json!({ "reason": "other", "note_ja": null })),
        Err(vec!["/note_ja missing".to_owned()])
    );
}

#[test]
fn err_what_an_issued_order_took_the_place_of_cannot_be_corrected() {
    let mut base = order(json!({ "supersedes": "o-0" }));
    assert!(patched(&base, json!({ "supersedes": null })).is_ok());
    base.state = OrderState::InForce;
    for other in [
        json!({ "supersedes": null }),
        json!({ "supersedes": "o-7" }),
    ] {
        assert_eq!(
            patched(&base, other),
            Err(vec!["/supersedes contradiction".to_owned()])
        );
    }
    assert!(patched(&base, json!({ "supersedes": "o-0" })).is_ok());
}
