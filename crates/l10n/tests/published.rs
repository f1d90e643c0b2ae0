//! The languages of this repository can all be published: the gate has nothing to report.

#![expect(
    clippy::disallowed_methods,
    reason = "a test reads the real files; the crate does not"
)]

use std::fs;
use std::path::{Path, PathBuf};

use michi_l10n::lint::{self, Kind, Rule};
use michi_l10n::{Args, Catalogs, LocaleFile, Tag, gate};

fn entries(folder: &Path) -> Vec<PathBuf> {
    let listed = fs::read_dir(folder).expect("a folder of languages");
    listed
        .filter_map(Result::ok)
        .map(|entry| entry.path())
        .collect()
}

fn name(path: &Path) -> &str {
    path.file_name()
        .and_then(|name| name.to_str())
        .expect("names are UTF-8")
}

fn locales() -> (Vec<LocaleFile>, Option<String>) {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../locales");
    let mut files = Vec::new();
    for folder in entries(&root).iter().filter(|folder| folder.is_dir()) {
        for path in entries(folder) {
            let text = fs::read_to_string(&path).expect("locale files are UTF-8");
            files.push(LocaleFile::new(name(folder), name(&path), text));
        }
    }
    (files, fs::read_to_string(root.join("glossary.toml")).ok())
}

fn catalogs() -> Catalogs {
    Catalogs::load(&locales().0)
        .expect("one source language")
        .catalogs
}

#[test]
fn every_language_passes_the_gate() {
    let (files, glossary) = locales();
    let findings = gate::check(&files, glossary.as_deref());
    let lines: Vec<String> = findings.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}

#[test]
fn times_are_said_in_the_way_of_each_language() {
    let catalogs = catalogs();
    let seconds = 1_795_155_000;
    let plain = |tag: &str| {
        let said = catalogs.date_time(&Tag::new(tag), seconds).unwrap();
        assert_eq!(said.faults, []);
        michi_l10n::ruby::base_text(&said.text).replace(['\u{2068}', '\u{2069}'], "")
    };
    assert_eq!(plain("ja"), "2026年11月20日 15:10");
    assert_eq!(plain("ja-simple"), "2026年11月20日 午後3時10分");
    assert_eq!(plain("en"), "20 Nov 2026, 15:10 (Japan time)");
}

#[test]
fn a_short_time_says_no_more_than_the_day_of_reading_needs() {
    let catalogs = catalogs();
    let read_at = 1_795_155_000;
    let plain = |tag: &str, seconds: i64| {
        let said = catalogs
            .short_time(&Tag::new(tag), seconds, read_at)
            .unwrap();
        assert_eq!(said.faults, []);
        michi_l10n::ruby::base_text(&said.text).replace(['\u{2068}', '\u{2069}'], "")
    };
    let (hour, day) = (3_600, 86_400);
    assert_eq!(plain("ja", read_at - hour), "14:10");
    assert_eq!(plain("ja", read_at - day), "11月19日 15:10");
    assert_eq!(plain("ja-simple", read_at - hour), "午後2時10分");
    assert_eq!(plain("ja-simple", read_at - day), "11月19日 午後3時10分");
    assert_eq!(plain("en", read_at - day), "19 Nov, 15:10");
    assert_eq!(
        plain("en", read_at - 400 * day),
        "16 Oct 2025, 15:10 (Japan time)"
    );
}

#[test]
fn english_plurals_follow_the_number() {
    let catalogs = catalogs();
    let walk = |minutes: u32| {
        let args = Args::new().with("minutes", minutes);
        let said = catalogs.format(&Tag::new("en"), "walk-minutes", &args).text;
        said.replace(['\u{2068}', '\u{2069}'], "")
    };
    assert_eq!(walk(1), "about 1 minute on foot");
    assert_eq!(walk(25), "about 25 minutes on foot");
}

/// A message with a mark that stands for each argument, as the gate reads it.
fn without_arguments(text: &str) -> String {
    let mut parts = text.split('{');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |all, part| {
        all + "\u{FFFC}" + part.split_once('}').map_or(part, |(_, after)| after)
    })
}

/// Most warnings of each rule that were looked at and stay, because the other way says less.
const LOOKED_AT: [(Rule, usize); 3] = [
    (Rule::Short, 113),
    (Rule::FewKanji, 43),
    (Rule::NotVague, 4),
];

#[test]
fn easy_japanese_has_no_more_warnings_than_were_looked_at() {
    let (files, _) = locales();
    let easy = files.iter().filter(|file| file.tag == "ja-simple");
    let mut found: Vec<(Rule, String)> = Vec::new();
    for file in easy.filter(|file| file.name.ends_with(".ftl")) {
        for (line, (id, text)) in (1..).zip(
            file.text
                .lines()
                .map(|l| l.split_once(" = ").unwrap_or_default()),
        ) {
            if id.starts_with(['#', ' ']) {
                continue;
            }
            let report = lint::check(&without_arguments(text), Kind::Message).expect("short");
            let told = |f: &lint::Finding| format!("{}:{line}: {} {}", file.name, f.rule, f.found);
            found.extend(report.findings.iter().map(|f| (f.rule, told(f))));
        }
    }
    let mut lines = Vec::new();
    for rule in Rule::ALL {
        let of_rule = || found.iter().filter(|(met, _)| *met == rule);
        let most = LOOKED_AT
            .iter()
            .find(|(of, _)| *of == rule)
            .map_or(0, |(_, most)| *most);
        if of_rule().count() > most {
            lines.push(format!(
                "{rule}: expected at most {most}, found {}",
                of_rule().count()
            ));
            lines.extend(of_rule().map(|(_, told)| told.clone()));
        }
    }
    assert!(lines.is_empty(), "{}", lines.join("\n"));
}
