//! What the catalogues promise, on the smallest pairs of languages.

use super::*;
use crate::limits::{MAX_BRACE_DEPTH, MAX_FILE_BYTES};

fn loaded(ja: &str, en: &str) -> Loaded {
    let files = [
        LocaleFile::new("ja", "locale.toml", "endonym='日本語'\nstatus='source'"),
        LocaleFile::new("ja", "a.ftl", ja),
        LocaleFile::new(
            "en",
            "locale.toml",
            "endonym='E'\nstatus='draft'\nfallback='ja'",
        ),
        LocaleFile::new("en", "a.ftl", en),
    ];
    Catalogs::load(&files).unwrap()
}

fn say(loaded: &Loaded, id: &str, args: &Args<'_>) -> Formatted {
    loaded.catalogs.format(&Tag::new("en"), id, args)
}

#[test]
fn a_message_the_language_lacks_comes_from_the_chain_and_names_its_language() {
    let loaded = loaded("a = 川\nb = 海\n", "a = River\n");
    let said = say(&loaded, "b", &Args::new());
    assert_eq!((said.text.as_str(), said.lang.as_str()), ("海", "ja"));
    assert!(matches!(said.faults[0], FormatFault::FellBack { .. }));
    let none = say(&loaded, "c", &Args::new());
    assert_eq!(none.text, "{c}");
    assert!(
        none.faults
            .iter()
            .any(|f| matches!(f, FormatFault::Missing { .. }))
    );
}

#[test]
fn text_and_faults_come_together() {
    let loaded = loaded("a = 川\n", "a = River { $name }, { $n } m\n");
    let said = say(&loaded, "a", &Args::new().with("n", f64::NAN));
    assert_eq!(
        said.text,
        "River \u{2068}{$name}\u{2069}, \u{2068}?\u{2069} m"
    );
    assert_eq!(said.faults.len(), 2);
}

#[test]
fn arguments_are_isolated_and_numbers_have_latin_digits() {
    let loaded = loaded(
        "a = 川\n",
        "a = { $n } m\nb = { NUMBER($n, minimumFractionDigits: 9) }\n",
    );
    assert_eq!(
        say(&loaded, "a", &Args::new().with("n", 1234.5)).text,
        "\u{2068}1,234.5\u{2069} m"
    );
    assert_eq!(say(&loaded, "b", &Args::new().with("n", 2.0)).text, "2");
}

#[test]
fn catalogues_are_shared_between_threads() {
    let loaded = loaded(
        "a = 川\n",
        "a = { $n ->\n    [one] road\n   *[other] roads\n}\n",
    );
    std::thread::scope(|scope| {
        for n in 0..4_u32 {
            let loaded = &loaded;
            scope.spawn(move || {
                let want = if n == 1 { "road" } else { "roads" };
                assert_eq!(say(loaded, "a", &Args::new().with("n", n)).text, want);
            });
        }
    });
}

#[test]
fn a_broken_message_is_reported_and_the_rest_of_its_file_stays() {
    let loaded = loaded("a = 川\n", "a = River\nb { $n\nc = Sea\n");
    assert!(matches!(
        loaded.faults[..],
        [LoadFault::Syntax { line: 2, .. }]
    ));
    assert_eq!(say(&loaded, "c", &Args::new()).text, "Sea");
}

#[test]
fn an_overlay_replaces_a_file() {
    let files = [
        LocaleFile::new("ja", "locale.toml", "endonym='日本語'\nstatus='source'"),
        LocaleFile::new("ja", "a.ftl", "a = 川\n"),
        LocaleFile::new("ja", "a.ftl", "a = 河\n"),
    ];
    let catalogs = Catalogs::load(&files).unwrap().catalogs;
    assert_eq!(
        catalogs.format(catalogs.source(), "a", &Args::new()).text,
        "河"
    );
}

#[test]
fn bombs_are_left_out_or_cut() {
    let deep = format!("a = {}\n", "{".repeat(MAX_BRACE_DEPTH + 1));
    assert!(matches!(
        loaded("a = 川\n", &deep).faults[..],
        [LoadFault::TooDeep { .. }]
    ));
    let large = "a".repeat(MAX_FILE_BYTES + 1);
    assert!(matches!(
        loaded("a = 川\n", &large).faults[..],
        [LoadFault::TooLarge { .. }]
    ));
    let number = "a = { 1.00000000000000000000 -> *[other] x }\n";
    assert!(matches!(
        loaded("a = 川\n", number).faults[..],
        [LoadFault::LongNumber { .. }]
    ));
    let laughs = format!(
        "z = {}\ny = {}\nx = {}\n",
        "ha".repeat(10_000),
        "{ z }".repeat(90),
        "{ y }".repeat(90)
    );
    let loaded = loaded("a = 川\n", &laughs);
    let said = say(&loaded, "x", &Args::new());
    assert!(said.text.len() <= MAX_TEXT_BYTES);
    assert!(!said.faults.is_empty());
}

#[test]
fn err_without_exactly_one_source_there_are_no_catalogues() {
    let files = [LocaleFile::new(
        "ja",
        "locale.toml",
        "endonym='日本語'\nstatus='draft'",
    )];
    let error = Catalogs::load(&files).unwrap_err();
    assert_eq!(
        error.to_string(),
        "expected exactly one locale with status `source`, but found 0"
    );
}

#[test]
fn a_fallback_in_a_circle_leads_to_the_source_instead() {
    let toml = |fallback: &str| format!("endonym='E'\nstatus='draft'\nfallback='{fallback}'");
    let files = [
        LocaleFile::new("ja", "locale.toml", "endonym='日本語'\nstatus='source'"),
        LocaleFile::new("en", "locale.toml", toml("vi")),
        LocaleFile::new("vi", "locale.toml", toml("en")),
    ];
    let loaded = Catalogs::load(&files).unwrap();
    assert!(matches!(
        loaded.faults[..],
        [LoadFault::BadFallback { .. }, ..]
    ));
    assert_eq!(loaded.catalogs.chain(&Tag::new("vi")).last().unwrap(), "ja");
}
