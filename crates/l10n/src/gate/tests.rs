//! One fixture per finding: the smallest pair of languages that shows it.

mod ways;

use super::*;

const JA: &str = "endonym='日本語'\nstatus='source'\nscripts=['Jpan','Latn']";
const EN: &str = "endonym='English'\nstatus='draft'\nfallback='ja'\nscripts=['Latn']\n\
                  [gate]\nforbidden=[' is safe']";
const EASY: &str = "endonym='やさしい'\nstatus='draft'\nfallback='ja'\nruby='all'\n\
                    scripts=['Jpan']\n[gate]\nforbidden=['安全です']";

fn findings(ja: &str, other: (&str, &str, &str)) -> Vec<String> {
    with_glossary(ja, other, None)
}

fn with_glossary(ja: &str, other: (&str, &str, &str), glossary: Option<&str>) -> Vec<String> {
    let (tag, toml, text) = other;
    let files = [
        LocaleFile::new("ja", "locale.toml", JA),
        LocaleFile::new("ja", "a.ftl", ja),
        LocaleFile::new(tag, "locale.toml", toml),
        LocaleFile::new(tag, "a.ftl", text),
    ];
    check(&files, glossary)
        .iter()
        .map(ToString::to_string)
        .collect()
}

fn en(ja: &str, text: &str) -> Vec<String> {
    findings(ja, ("en", EN, text))
}

fn easy(ja: &str, text: &str) -> Vec<String> {
    findings(ja, ("ja-simple", EASY, text))
}

#[test]
fn ok_equal_languages_have_no_findings() {
    let none: [String; 0] = [];
    assert_eq!(
        en("a = 川\nb = { $n }人\n", "a = River\nb = { $n } people\n"),
        none
    );
    assert_eq!(
        easy("a = 川の水\n", "a = ｜川《かわ》の ｜水《みず》\n"),
        none
    );
}

#[test]
fn err_a_missing_message() {
    assert_eq!(
        en("a = 川\nb = 海\n", "a = River\n"),
        ["locales/en: expected message `b`, but found none"]
    );
}

#[test]
fn err_an_extra_message() {
    assert_eq!(
        en("a = 川\n", "a = River\nold = Sea\n"),
        [
            "locales/en/a.ftl:2: expected no message `old`, because the source has none, but found one"
        ]
    );
}

fn with_own_file(staff: &str, other: &str) -> Vec<String> {
    let source = format!("{JA}\n[gate]\nown_files=['staff.ftl']");
    let files = [
        LocaleFile::new("ja", "locale.toml", source),
        LocaleFile::new("ja", "a.ftl", "a = 川\n"),
        LocaleFile::new("ja", "staff.ftl", staff),
        LocaleFile::new("en", "locale.toml", EN),
        LocaleFile::new("en", "a.ftl", other),
    ];
    let findings = check(&files, None);
    findings.iter().map(ToString::to_string).collect()
}

#[test]
fn ok_a_file_of_the_source_alone_is_not_missed_elsewhere() {
    let none: [String; 0] = [];
    assert_eq!(with_own_file("post = 投稿する\n", "a = River\n"), none);
}

#[test]
fn err_a_message_of_the_sources_own_file_in_another_language() {
    assert_eq!(
        with_own_file("post = 投稿する\n", "a = River\npost = Post\n"),
        [
            "locales/en/a.ftl:2: expected no message `post`, because only the source has `staff.ftl`, but found one"
        ]
    );
}

#[test]
fn err_a_reference_to_a_message_of_the_sources_own_file() {
    let files = [
        LocaleFile::new(
            "ja",
            "locale.toml",
            format!("{JA}\n[gate]\nown_files=['staff.ftl']"),
        ),
        LocaleFile::new("ja", "a.ftl", "a = { post }\n"),
        LocaleFile::new("ja", "staff.ftl", "post = 投稿する\n"),
    ];
    let findings = check(&files, None);
    assert_eq!(
        findings[0].to_string(),
        "locales/ja/a.ftl:1: expected `a` to refer to known messages, but found `post`"
    );
}

#[test]
fn err_other_arguments_also_inside_variants_and_attributes() {
    assert_eq!(
        en(
            "a = { $n }人\n",
            "a = { $m ->\n    [one] { $n } one\n   *[other] many\n}\n"
        ),
        ["locales/en/a.ftl:1: expected arguments `$n` in `a`, but found `$m`, `$n`"]
    );
    assert_eq!(
        en(
            "a = 川\n    .hint = { $n }\n",
            "a = River\n    .hint = Hint\n"
        ),
        ["locales/en/a.ftl:1: expected arguments `$n` in `a.hint`, but found none"]
    );
}

#[test]
fn ok_an_argument_the_comment_allows_may_be_used_or_left_out() {
    let none: [String; 0] = [];
    assert_eq!(
        en("# May use $half.\na = { $n }時\n", "a = { $n } { $half }\n"),
        none
    );
}

#[test]
fn err_an_untranslated_copy_of_the_source_and_of_another_language() {
    assert_eq!(
        en("a = GPS\n", "a = GPS\n"),
        ["locales/en/a.ftl:1: expected `a` to be translated, but found the text of `ja`"]
    );
    assert_eq!(
        easy("a = 川\n", "a = 川\n")[0],
        "locales/ja-simple/a.ftl:1: expected `a` to be translated, but found the text of `ja`"
    );
    let files = [
        LocaleFile::new("ja", "locale.toml", JA),
        LocaleFile::new("ja", "a.ftl", "a = 川から離れる\n"),
        LocaleFile::new("en", "locale.toml", EN),
        LocaleFile::new("en", "a.ftl", "a = Keep away from rivers\n"),
        LocaleFile::new(
            "vi",
            "locale.toml",
            "endonym='V'\nstatus='draft'\nfallback='ja'",
        ),
        LocaleFile::new("vi", "a.ftl", "a = Keep away from rivers\n"),
    ];
    assert!(
        check(&files, None)
            .iter()
            .any(|f| f.tag == "vi" && matches!(f.fault, Fault::Copy { .. }))
    );
}

#[test]
fn ok_copies_the_language_allows_and_texts_without_letters() {
    let allowed = EN.replace("[gate]", "[gate]\nsame_as_source=['a']");
    let none: [String; 0] = [];
    assert_eq!(
        findings(
            "a = GPS\nb = { $n } m\n",
            ("en", &allowed, "a = GPS\nb = { $n } m\n")
        ),
        none
    );
}

#[test]
fn err_syntax_with_file_and_line() {
    let found = en("a = 川\nb = 海\n", "a = River\n\nb = { $n\n");
    assert!(
        found.iter().any(|f| f.starts_with("locales/en/a.ftl:3: ")),
        "{found:?}"
    );
    assert!(found.iter().any(|f| f.contains("`b`")), "{found:?}");
}

#[test]
fn err_an_id_given_twice() {
    let found = en("a = 川\n", "a = River\na = Stream\n");
    assert!(
        found[0].contains("expected each id once, but found `a` again"),
        "{found:?}"
    );
}

#[test]
fn err_letters_of_another_script() {
    assert_eq!(
        en("a = 川の水\n", "a = River の water\n"),
        ["locales/en/a.ftl:1: expected letters of Latn in `a`, but found `の`"]
    );
    assert!(easy("a = 川\n", "a = Река\n")[0].contains("expected letters of Jpan"));
}

#[test]
fn err_html() {
    assert!(en("a = 川\n", "a = <b>River</b>\n")[0].contains("expected no HTML in `a`"));
    assert!(en("a = 川\n", "a = River&nbsp;water\n")[0].contains("expected no HTML in `a`"));
    assert!(en("a = 川\n", "a = Depth < 3 m & more\n").is_empty());
}

#[test]
fn err_a_placeholder() {
    assert!(en("a = 川\n", "a = N/A\n")[0].contains("expected a sentence in `a`"));
}

#[test]
fn err_a_claim_the_project_never_makes() {
    assert!(en("a = 川\n", "a = This place is safe.\n")[0].contains("not to say `is safe`"));
    let found = easy("a = 川\n", "a = ここは ｜安全《あんぜん》 です。\n");
    assert!(found[0].contains("not to say `安全です`"), "{found:?}");
}

#[test]
fn err_kanji_without_a_reading() {
    assert_eq!(
        easy("a = 川の水\n", "a = ｜川《かわ》の 水\n"),
        ["locales/ja-simple/a.ftl:1: expected a reading above every kanji in `a`, but found `水`"]
    );
}

#[test]
fn err_two_readings_of_one_word_unless_the_glossary_knows_both() {
    let ja = "a = 川に人\nb = 川の人\n";
    let text = "a = ｜川《かわ》と ｜人《ひと》\nb = ｜川《かわ》の ｜人《にん》\n";
    let found = easy(ja, text);
    assert!(
        found[0].contains("expected one reading of `人`, `ひと`, but found `にん`"),
        "{found:?}"
    );
    let glossary = "[readings]\n'人' = ['ひと', 'にん']\n";
    let none: [String; 0] = [];
    assert_eq!(
        with_glossary(ja, ("ja-simple", EASY, text), Some(glossary)),
        none
    );
}

#[test]
fn err_broken_ruby_and_readings_not_in_kana() {
    assert!(easy("a = 川\n", "a = ｜川《かわ\n")[0].contains("whole ruby marks"));
    let found = easy("a = 川\n", "a = ｜川《かwa》\n");
    assert!(
        found.iter().any(|f| f.contains("reading in kana")),
        "{found:?}"
    );
}

#[test]
fn err_references_and_functions_the_device_cannot_follow() {
    assert!(en("a = 川\n", "a = { b } River\n")[0].contains("known messages, but found `b`"));
    assert!(en("a = { $t }川\n", "a = { DATETIME($t) }\n")[0].contains("only NUMBER"));
}

#[test]
fn err_a_term_worded_otherwise() {
    let glossary = "[[term]]\nsource = '避難所'\nen = ['shelter']\n\
                    [[term]]\nsource = '避難'\nen = ['leave', 'evacuat']\n";
    let ja = "a = 避難所へ\nb = 避難する\n";
    let found = with_glossary(
        ja,
        ("en", EN, "a = To the refuge\nb = Leave\n"),
        Some(glossary),
    );
    assert_eq!(
        found,
        [
            "locales/en/a.ftl:1: expected `避難所` to be worded as shelter in `a`, but found other words"
        ]
    );
}

#[test]
fn err_no_source_and_a_broken_glossary() {
    let only = [LocaleFile::new("en", "locale.toml", EN)];
    assert!(matches!(
        check(&only, None)[0].fault,
        Fault::NoSource { found: 0 }
    ));
    let found = with_glossary("a = 川\n", ("en", EN, "a = River\n"), Some("[["));
    assert!(
        found[0].starts_with("locales/glossary.toml: expected a glossary"),
        "{found:?}"
    );
}

#[test]
fn err_an_official_word_that_is_not_used_and_nobody_says_why() {
    let row = "credit = '出典'\n[[term]]\nsource = '高潮'\norigin = 'jma'\nen = ['tide']\n\
               [term.official]\nen = 'Storm surge'\n";
    let said = |glossary: &str| {
        let text = "a = The tide rises.\n";
        with_glossary("a = 高潮が来る\n", ("en", EN, text), Some(glossary))
    };
    assert_eq!(
        said(row),
        [
            "locales/glossary.toml: expected `高潮` in `en` to be worded `Storm surge`, or a reason, but found neither"
        ]
    );
    let none: [String; 0] = [];
    assert_eq!(
        said(&format!("{row}[term.reason]\nen = 'Readers know it.'\n")),
        none
    );
    assert!(said(&row.replace("credit = '出典'", ""))[0].contains("the glossary a credit"));
}

#[test]
fn ok_digits_of_every_script_and_stops_are_folded_before_words_are_compared() {
    let row = "credit = '出典'\n[[term]]\nsource = 'レベル3'\norigin = 'jma'\nne = ['श्रेणी 3']\n\
               [term.official]\nne = 'श्रेणी ३.'\n";
    let ne = "endonym='नेपाली'\nstatus='draft'\nfallback='ja'\nscripts=['Deva']";
    let none: [String; 0] = [];
    let text = "a = श्रेणी 3 मा\n";
    assert_eq!(
        with_glossary("a = レベル3で\n", ("ne", ne, text), Some(row)),
        none
    );
}

#[test]
fn err_a_sentence_that_is_not_easy_japanese() {
    let found = easy("a = 川から離れる\n", "a = ｜川《かわ》から はなれる。\n");
    assert!(
        found[0].starts_with(
            "locales/ja-simple/a.ftl:1: expected `a` to be easy Japanese (EJ06), but found `はなれる`"
        ),
        "{found:?}"
    );
    let none: [String; 0] = [];
    assert_eq!(
        easy("a = 川から離れる\n", "a = ｜川《かわ》から はなれる\n"),
        none,
        "a label"
    );
    assert_eq!(
        en("a = 川から離れる\n", "a = Keep away from 令和 rivers.\n").len(),
        1,
        "other languages have other rules"
    );
}

#[test]
fn err_a_word_of_disasters_that_nothing_explains() {
    let ja = "a = 津波です\nb = 津波の高さ\n";
    let found = easy(
        ja,
        "a = ｜津波《つなみ》です。\nb = ｜津波《つなみ》の ｜高《たか》さ\n",
    );
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(
        found[0].contains("explain `津波` as in `津波〈地震の あとに"),
        "{found:?}"
    );
    let none: [String; 0] = [];
    assert_eq!(
        easy(
            ja,
            "a = ｜津波《つなみ》です。\nb = ｜津波《つなみ》〈｜大《おお》きな ｜波《なみ》〉\n"
        ),
        none
    );
    assert_eq!(
        easy(
            "a = 津波\na-means = 大波です\n",
            "a = ｜津波《つなみ》の こと\na-means = ｜大《おお》きな ｜波《なみ》です。\n"
        ),
        none
    );
}
