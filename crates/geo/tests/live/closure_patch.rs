//! Changing a posted closure, and its note in further languages.

use michi_geo::closure::{Closure, ClosurePatch, Restriction};
use michi_geo::note::{Note, translations_of};
use serde_json::{Value, json};

use crate::closure_draft::{closure, faults};
use crate::support::{in_min, now, read, told};

fn patched(base: &Closure, body: Value) -> Result<Closure, Vec<String>> {
    let patch = read(|reading| ClosurePatch::read(&body, base, reading));
    patch
        .map(|(patch, _)| patch.closure().clone())
        .map_err(|faults| told(&faults))
}

#[test]
fn ok_a_patch_keeps_what_it_does_not_name_and_null_clears_what_is_optional() {
    let base = closure(json!({
        "feature": "bridge", "note_ja": "膝まで水", "detour": "国道207号へ",
        "expected_end_at": "2026-07-06T09:00:00+09:00"
    }));
    let body = json!({ "cause": "river_overflow", "feature": null, "note_ja": null });
    let changed = patched(&base, body).unwrap();
    let expected = Closure {
        cause: michi_geo::closure::Cause::RiverOverflow,
        feature: None,
        note_ja: None,
        ..base.clone()
    };
    assert_eq!(changed, expected);
    assert_eq!(
        patched(&base, json!({ "detour": "国道207号へ" })).unwrap(),
        base
    );
    assert_eq!(patched(&base, Value::Null).unwrap(), base);
}

#[test]
fn ok_only_a_given_recheck_by_confirms_again() {
    let mut base = closure(json!({}));
    base.confirmed_at = in_min(-300);
    base.recheck_by = in_min(-180);
    let renamed = patched(&base, json!({ "road_name": "市道" })).unwrap();
    assert_eq!(renamed.recheck_by, in_min(-180));
    let again = json!({ "recheck_by": in_min(60) });
    let confirmed = patched(&base, again).unwrap();
    assert_eq!(
        (confirmed.confirmed_at, confirmed.recheck_by),
        (now(), in_min(60))
    );
    let later = patched(&base, json!({ "starts_at": in_min(600) })).unwrap();
    assert_eq!((later.confirmed_at, later.recheck_by), (now(), in_min(720)));
}

#[test]
fn ok_what_was_left_to_the_restriction_follows_it() {
    let base = closure(json!({}));
    let changed = patched(&base, json!({ "restriction": "vehicle_closure" })).unwrap();
    assert_eq!(
        changed.affects,
        Restriction::VehicleClosure.usually_affects()
    );
    let own = closure(json!({ "affects": ["car", "pedestrian"] }));
    let body = json!({ "restriction": "vehicle_closure" });
    assert_eq!(
        patched(&own, body),
        Err(vec!["/affects contradiction".to_owned()])
    );
}

#[test]
fn ok_an_expected_end_that_has_passed_hinders_no_other_change() {
    let mut base = closure(json!({ "starts_at": "2026-07-05T00:00:00+09:00" }));
    base.expected_end_at = Some(in_min(-60));
    assert!(patched(&base, json!({ "cause": "landslide" })).is_ok());
    let given = json!({ "expected_end_at": in_min(-60) });
    assert_eq!(
        patched(&base, given),
        Err(vec!["/expected_end_at out_of_range".to_owned()])
    );
}

#[test]
fn err_a_patch_cannot_clear_what_a_closure_needs_nor_set_what_is_ours() {
    let base = closure(json!({}));
    let body = json!({ "road_name": null, "geometry": null, "id": "c-9", "version": 2 });
    assert_eq!(
        patched(&base, body).unwrap_err(),
        [
            "/road_name shape",
            "/geometry shape",
            "/id unknown_member",
            "/version unknown_member"
        ]
    );
}

const NOTE: &str = "県道へ回ってください";

#[test]
fn ok_a_note_is_translated_by_language_and_each_translation_has_its_id() {
    let texts = json!({ "en": "Take the prefectural road.", "ja-simple": "べつの道へ" });
    let body = json!({ "note_ja": NOTE, "note_translations": texts });
    let note = closure(body).note_ja.unwrap();
    assert_eq!(note.text.as_deref(), Some(NOTE));
    assert_eq!(json!(translations_of(Some(&note))), texts);
    for (tag, other) in &note.translations {
        let start = Note::translation_id(&note.id, tag);
        assert!(other.id.starts_with(&start), "{}", other.id);
    }
}

#[test]
fn ok_translations_stay_with_their_note_and_go_with_it() {
    let body = json!({ "note_ja": NOTE, "note_translations": { "en": "Take the other road." } });
    let base = closure(body);
    let after = |body: Value| patched(&base, body).unwrap().note_ja;
    assert_eq!(after(json!({ "cause": "landslide" })), base.note_ja);
    assert_eq!(after(json!({ "note_ja": NOTE })), base.note_ja);
    assert_eq!(after(json!({ "note_ja": null })), None);
    let texts = |note: Option<Note>| json!(translations_of(note.as_ref()));
    assert_eq!(
        texts(after(json!({ "note_ja": "川へ近づかない" }))),
        json!({})
    );
    assert_eq!(
        texts(after(json!({ "note_translations": null }))),
        json!({})
    );
    let other = json!({ "en": "Go round." });
    assert_eq!(
        texts(after(json!({ "note_translations": other.clone() }))),
        other
    );
}

#[test]
fn err_translations_of_nothing_in_unknown_languages_or_of_no_text() {
    let cases = [
        (
            json!({ "note_translations": { "en": "x" } }),
            vec!["/note_translations contradiction"],
        ),
        (
            json!({ "note_ja": NOTE, "note_translations": "x" }),
            vec!["/note_translations shape"],
        ),
        (
            json!({ "note_ja": NOTE, "note_translations": { "ja": "x", "e/n": "y", "en": " " } }),
            vec![
                "/note_translations/en blank",
                "/note_translations/e~1n unknown_code",
                "/note_translations/ja unknown_code",
            ],
        ),
    ];
    for (body, expected) in cases {
        let mut found = faults(body);
        found.sort();
        assert_eq!(found, expected);
    }
}
