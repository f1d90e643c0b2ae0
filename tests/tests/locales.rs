//! The languages as shipped: the gate finds nothing, and no sentence promises safety.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must say so and stop"
)]

use michi_l10n::ruby::base_text;
use michi_l10n::{LocaleFile, gate};
use michi_tests::honesty::forbidden_in;
use michi_tests::seeded::Seeded;
use michi_tests::server::{Log, Server};
use michi_tests::{locale_folder, workspace};
use serde_json::Value;

fn shipped() -> Vec<LocaleFile> {
    locale_folder::read_all(&workspace::locales())
}

fn findings(files: &[LocaleFile]) -> Vec<String> {
    let glossary = locale_folder::glossary(&workspace::locales());
    gate::check(files, glossary.as_deref())
        .iter()
        .map(ToString::to_string)
        .collect()
}

#[test]
fn the_gate_finds_nothing_in_the_shipped_languages() {
    let findings = findings(&shipped());
    assert!(
        findings.is_empty(),
        "{} findings:\n{}",
        findings.len(),
        findings.join("\n")
    );
}

/// The gate must bite: each of these changes is found.
#[test]
fn the_gate_names_what_is_missing_extra_or_broken() {
    type Change = fn(&str) -> String;
    let changes: [(&str, Change, &str); 5] = [
        (
            "a message left out",
            |t| without_message(t, "hazard-flood"),
            "hazard-flood",
        ),
        (
            "a message nobody else has",
            |t| format!("{t}\nhazard-dragon = Dragon\n"),
            "hazard-dragon",
        ),
        (
            "a broken message",
            |t| format!("{t}\nhazard-{{ = x\n"),
            "hazard.ftl",
        ),
        (
            "a message twice",
            |t| format!("{t}\nhazard-flood = Again\n"),
            "hazard-flood",
        ),
        (
            "a wrong argument",
            |t| t.replacen("{ $", "{ $other-", 1),
            "hazard.ftl",
        ),
    ];
    for (name, change, word) in changes {
        let files: Vec<LocaleFile> = shipped()
            .into_iter()
            .map(|f| {
                let ours = f.tag == "en" && f.name == "hazard.ftl";
                let text = if ours {
                    change(&f.text)
                } else {
                    f.text.clone()
                };
                LocaleFile::new(f.tag, f.name, text)
            })
            .collect();
        let findings = findings(&files);
        assert!(
            findings.iter().any(|f| f.contains(word)),
            "{name}: {findings:?}"
        );
    }
}

fn without_message(text: &str, id: &str) -> String {
    let start = format!("{id} =");
    text.lines()
        .filter(|l| !l.starts_with(&start))
        .map(|l| format!("{l}\n"))
        .collect()
}

#[test]
fn no_sentence_of_any_language_promises_safety() {
    let mut wrong = Vec::new();
    for file in shipped().iter().filter(|f| f.name.ends_with(".ftl")) {
        for (number, line) in file
            .text
            .lines()
            .enumerate()
            .filter(|(_, l)| !l.starts_with('#') && !l.contains(".polarity = "))
        {
            let value = line.split_once(" = ").map_or(line, |(_, value)| value);
            if let Some(word) = forbidden_in(&file.tag, &base_text(value)) {
                wrong.push(format!(
                    "{}/{}:{}: `{word}` in: {line}",
                    file.tag,
                    file.name,
                    number + 1
                ));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_answer_anywhere_in_the_city_promises_safety_in_any_language() {
    let server = Server::shared();
    let (mut random, languages) = (Seeded::new(3), workspace::languages());
    for i in 0..300 {
        let (lon, lat) = (random.between(130.03, 130.18), random.between(32.98, 33.14));
        let lang = &languages[i % languages.len()];
        let answer = server.json(&format!("/api/v1/risk?lon={lon}&lat={lat}&lang={lang}"));
        each_text(&answer, &mut |text| {
            let word = forbidden_in(lang, &base_text(text));
            assert_eq!(word, None, "{lang} at {lon} {lat}: {text}");
        });
        let outcome = answer["advice"]["outcome"].as_str().unwrap();
        assert!(
            !["aware", "may_stay_upstairs", "may_stay_robust"].contains(&outcome),
            "{outcome}"
        );
    }
}

fn each_text(value: &Value, look: &mut impl FnMut(&str)) {
    match value {
        Value::String(text) => look(text),
        Value::Array(list) => list.iter().for_each(|v| each_text(v, look)),
        Value::Object(map) => map.values().for_each(|v| each_text(v, look)),
        _ => {}
    }
}

#[test]
fn no_page_promises_safety_in_any_language() {
    let server = Server::shared();
    for lang in workspace::languages() {
        for page in [
            "", "map", "closures", "shelters", "my", "timeline", "help", "about",
        ] {
            let html = server.get(&format!("/{lang}/{page}")).text();
            let text = visible_text(&html);
            for sentence in text.split(['。', '\n']) {
                assert_eq!(
                    forbidden_in(&lang, sentence),
                    None,
                    "/{lang}/{page}: {sentence}"
                );
            }
        }
    }
}

/// Text of a page without readings above kanji, scripts and styles.
fn visible_text(html: &str) -> String {
    let mut text = String::new();
    let mut rest = html;
    while let Some(open) = rest.find('<') {
        text.push_str(&rest[..open]);
        let tag = &rest[open..];
        let skipped = ["script", "style", "rt", "rp"].iter().find(|name| {
            tag[1..].starts_with(&format!("{name}>")) || tag[1..].starts_with(&format!("{name} "))
        });
        let end = match skipped {
            Some(name) => tag
                .find(&format!("</{name}>"))
                .map(|at| at + name.len() + 3),
            None => tag.find('>').map(|at| at + 1),
        };
        let block = ["p", "li", "h1", "h2", "h3", "div", "section", "/p", "/li"];
        if block.iter().any(|b| tag[1..].starts_with(&format!("{b}>"))) {
            text.push('\n');
        }
        rest = &tag[end.unwrap_or(tag.len())..];
    }
    text + rest
}

/// The languages a server offers, and whether `lang` is among them.
fn offers(server: &Server, lang: &str) -> bool {
    let listed = server.json("/api/v1/locales");
    let locales = listed["locales"].as_array().expect("a list");
    locales.iter().any(|locale| locale["lang"] == lang)
}

/// Waits until a server offers a language, or does so no longer.
fn wait_until_offered(server: &Server, lang: &str, wanted: bool) {
    let patience = std::time::Instant::now() + std::time::Duration::from_secs(240);
    while offers(server, lang) != wanted {
        assert!(
            std::time::Instant::now() < patience,
            "{lang}: expected offered = {wanted}"
        );
        std::thread::sleep(std::time::Duration::from_millis(100));
    }
}

#[test]
fn a_folder_dropped_in_at_run_time_is_a_language_and_taken_out_it_is_none() {
    let overlay = tempfile::tempdir().unwrap();
    let path = overlay.path().to_str().unwrap().to_owned();
    let env = [("MICHI_LOCALES", path.as_str())];
    let started = Server::try_start_with(&workspace::layers(), Log::FaultsExpected, &env);
    let server = started.unwrap_or_else(|(status, said)| panic!("{status}: {said:?}"));
    assert!(!offers(&server, "cy"));

    let folder = overlay.path().join("cy");
    std::fs::create_dir(&folder).unwrap();
    let about = "endonym = 'Cymraeg'\nstatus = 'draft'\nfallback = 'en'\n";
    std::fs::write(folder.join("locale.toml"), about).unwrap();
    std::fs::write(folder.join("page.ftl"), "page-nav-now = Nawr\n").unwrap();
    wait_until_offered(&server, "cy", true);

    let page = server.get("/cy/");
    assert_eq!(page.status, 200);
    let html = page.text();
    assert!(html.contains("<html lang=\"cy\"") && html.contains("<span>Nawr</span>"));
    let mark = "<span lang=\"en\" dir=\"ltr\">Shelters</span> <small class=\"untranslated\">";
    assert!(
        html.contains(mark),
        "a sentence of the fallback is marked as such"
    );
    assert!(
        server.get("/en/").text().contains(">Cymraeg</a>"),
        "it is in the menu"
    );

    std::fs::remove_dir_all(&folder).unwrap();
    wait_until_offered(&server, "cy", false);
    assert_ne!(server.get("/cy/").status, 200);
    assert!(!server.get("/en/").text().contains("Cymraeg"));
}
