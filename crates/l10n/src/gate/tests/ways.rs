//! The way a sentence sends people, and the words that say so.

use super::*;

const WAYS: &str = "a = ここから離れる\n    .polarity = leave\n\
                    b = 入れません\n    .polarity = keep-out\n\
                    c = 通れます\n    .polarity = may-pass\n";
const JA_PINS: &str = "a = '離れる'\nb = '入れません'\nc = '通れます'\n";

/// What the gate says of an English text with these ways and pins.
fn ways(text: &str, pins: &str) -> Vec<String> {
    let files = [
        LocaleFile::new("ja", "locale.toml", JA),
        LocaleFile::new("ja", "a.ftl", WAYS),
        LocaleFile::new("ja", "polarity.toml", JA_PINS),
        LocaleFile::new("en", "locale.toml", EN),
        LocaleFile::new("en", "a.ftl", text),
        LocaleFile::new("en", "polarity.toml", pins),
    ];
    let findings = check(&files, None);
    findings.iter().map(ToString::to_string).collect()
}

const EN_WAYS: &str = "a = Leave this place.\n    .polarity = leave\n\
                       b = You cannot enter.\n    .polarity = keep-out\n\
                       c = You can pass.\n    .polarity = may-pass\n";
const EN_PINS: &str = "a = 'Leave this place'\nb = 'cannot enter'\nc = 'can pass'\n";

#[test]
fn ok_sentences_that_go_the_same_way_by_pinned_phrases() {
    let none: [String; 0] = [];
    assert_eq!(ways(EN_WAYS, EN_PINS), none);
}

#[test]
fn err_a_sentence_marked_for_another_way_or_for_none() {
    let found = ways(&EN_WAYS.replace("= leave", "= go-there"), EN_PINS);
    assert_eq!(
        found,
        [
            "locales/en/a.ftl:1: expected `a.polarity` to be leave as in the source, but found go-there"
        ]
    );
    let found = ways(&EN_WAYS.replace("    .polarity = leave\n", ""), EN_PINS);
    assert!(
        found[0].contains("to be leave as in the source, but found none"),
        "{found:?}"
    );
}

#[test]
fn err_a_sentence_whose_pinned_words_were_changed() {
    let found = ways(
        &EN_WAYS.replace("Leave this place", "Go to this place"),
        EN_PINS,
    );
    assert_eq!(
        found,
        [
            "locales/en/a.ftl:1: expected `a` to say `Leave this place` as pinned in `polarity.toml`, but found other words"
        ]
    );
}

#[test]
fn err_a_sentence_without_a_pin_and_a_pin_without_a_sentence() {
    let found = ways(EN_WAYS, "a = 'Leave this place'\nc = 'can pass'\nd = 'x'\n");
    assert!(found[0].contains("only, but found one of `d`"), "{found:?}");
    assert!(found[1].contains("to pin the phrase of `b`"), "{found:?}");
    assert!(ways(EN_WAYS, "a = [")[0].contains("expected phrases by message id"));
}

#[test]
fn err_a_sentence_that_holds_the_words_of_the_opposite_way() {
    let text = EN_WAYS.replace("You cannot enter.", "You cannot enter. You can pass.");
    let found = ways(&text, EN_PINS);
    assert_eq!(
        found,
        [
            "locales/en/a.ftl:3: expected `b` not to say `can pass`, which is pinned for another way in `c`"
        ]
    );
}

#[test]
fn err_the_source_marks_an_unknown_way_or_leaves_a_family_unmarked() {
    let files = |text: &str| {
        [
            LocaleFile::new("ja", "locale.toml", JA),
            LocaleFile::new("ja", "a.ftl", text),
        ]
    };
    let said = |text: &str| check(&files(text), None)[0].to_string();
    let found = said("a = 川\n    .polarity = onwards\n");
    assert!(found.contains("to be one of leave, go-there"), "{found}");
    let found = said("order-do-tsunami = 高い所へ\n");
    assert!(
        found.contains("to carry the attribute `polarity`"),
        "{found}"
    );
}
