//! Tests: the sentences of a set of postings, reviewed as files.

use std::fmt::Write;
use std::path::Path;

use michi_geo::atlas::Atlas;
use michi_l10n::Tag;

use super::live::Kind;
use super::said::Said;
use super::speaker::Speaker;
use super::teller::{Dates, Teller};
use crate::live::{LiveView, cases};
use crate::service::load_layers::load_layers;
use crate::service::load_locales::load_locales;

fn kashima() -> Atlas {
    let layers = concat!(env!("CARGO_MANIFEST_DIR"), "/../../layers");
    let loaded = load_layers(Path::new(layers)).unwrap();
    Atlas::build(loaded.city, loaded.layers)
}

/// Everything there is to say about a board as text, a posting a paragraph.
fn told(teller: &Teller<'_>, atlas: &Atlas, view: &LiveView) -> String {
    let mut out = String::new();
    for (title, lines) in paragraphs(teller, atlas, view) {
        writeln!(out, "[{title}]").unwrap();
        for line in lines {
            writeln!(out, "{}", line.plain()).unwrap();
        }
        writeln!(out).unwrap();
    }
    out
}

/// Everything there is to say about a board: titles, and the sentences below each.
fn paragraphs(teller: &Teller<'_>, atlas: &Atlas, view: &LiveView) -> Vec<(String, Vec<Said>)> {
    let board = &view.board;
    let mut out = Vec::new();
    let mut paragraph = |title: &str, lines: Vec<Said>| out.push((title.to_owned(), lines));
    for order in &board.orders {
        paragraph(&order.id, teller.order(order).lines(teller));
    }
    for closure in &board.closures {
        let said = teller.closure(closure, board.as_of);
        paragraph(&closure.id, said.lines(teller));
    }
    for opening in &board.openings {
        let site = atlas
            .shelters()
            .iter()
            .find(|site| site.facility.id == opening.facility);
        let facility = site.map(|site| &site.facility);
        let name = facility.map(|site| teller.speaker.name_beside(&site.name));
        let name = name.unwrap_or_else(|| teller.speaker.verbatim(&opening.facility));
        paragraph(
            &opening.facility,
            teller.opening(opening, facility).lines(name),
        );
    }
    let known = &board.completeness;
    for (kind, knowledge) in [
        (Kind::Evacuation, known.evacuation),
        (Kind::Closures, known.closures),
        (Kind::Openings, known.shelters),
    ] {
        paragraph(
            &format!("none of {kind:?}"),
            teller.none_posted(kind, knowledge, None).now().to_vec(),
        );
        paragraph(
            &format!("all of {kind:?}"),
            teller.completeness(kind, knowledge).now().to_vec(),
        );
    }
    paragraph("nothing of a place", teller.no_opening(known.shelters));
    out
}

/// The languages whose sentences this project's own people can read whole.
const REVIEWED_HERE: [&str; 3] = ["ja", "ja-simple", "en"];

/// # Panics
/// A difference is written to `tests/out/postings/`; after review, copy it over the fixture.
#[test]
fn the_sentences_of_every_case_are_the_reviewed_ones() {
    let (catalogs, atlas) = (load_locales(None).unwrap().catalogs, kashima());
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests");
    let mut differing = Vec::new();
    for (case, _) in cases::ALL {
        for tag in REVIEWED_HERE {
            let teller = Teller {
                speaker: Speaker::new(&catalogs, &Tag::new(tag)),
                city: atlas.city(),
                dates: Dates::Whole,
            };
            let said = told(&teller, &atlas, &cases::view(case));
            let name = format!("{case}.{tag}.txt");
            let reviewed = root.join("fixtures/postings").join(&name);
            if std::fs::read_to_string(reviewed).unwrap_or_default() != said {
                let out = root.join("out/postings");
                std::fs::create_dir_all(&out).unwrap();
                std::fs::write(out.join(&name), said).unwrap();
                differing.push(name);
            }
        }
    }
    assert!(
        differing.is_empty(),
        "expected the reviewed sentences, found others in tests/out/postings: {differing:?}"
    );
}

#[test]
fn every_case_is_told_whole_in_every_language_with_no_japanese_but_names_and_notes() {
    let (catalogs, atlas) = (load_locales(None).unwrap().catalogs, kashima());
    let others = atlas.city().languages.iter();
    let others: Vec<_> = others.filter(|tag| !tag.starts_with("ja")).collect();
    assert!(others.len() >= 11, "{others:?}");
    for ((case, _), tag) in cases::ALL
        .iter()
        .flat_map(|c| others.iter().map(move |t| (c, t)))
    {
        let speaker = Speaker::new(&catalogs, &Tag::new(tag));
        let (city, dates) = (atlas.city(), Dates::Whole);
        let teller = Teller {
            speaker,
            city,
            dates,
        };
        let view = cases::view(case);
        let told = paragraphs(&teller, &atlas, &view);
        // A name that is only known in Japanese is Japanese, and says so.
        let is_name = |line: &Said| line.lang() == "ja" && !line.fell_back();
        for line in told
            .iter()
            .flat_map(|(_, lines)| lines)
            .filter(|line| !is_name(line))
        {
            assert!(!line.fell_back(), "{tag}, {case}: {}", line.plain());
            let own = without_arguments(line.marked());
            let foreign = own
                .chars()
                .find(|c| is_kana(*c) || is_foreign_kanji(tag, *c));
            assert_eq!(foreign, None, "{tag}, {case}: {own}");
        }
    }
}

/// The sentence without what is put into it: names, numbers, notes of the staff.
fn without_arguments(marked: &str) -> String {
    let mut depth = 0_u32;
    let outside = |c: char| {
        match c {
            '\u{2068}' => depth += 1,
            '\u{2069}' => depth = depth.saturating_sub(1),
            _ => return (depth == 0).then_some(c),
        }
        None
    };
    marked.chars().filter_map(outside).collect()
}

fn is_kana(c: char) -> bool {
    matches!(c, '\u{3041}'..='\u{3096}' | '\u{30a1}'..='\u{30fa}')
}

fn is_foreign_kanji(tag: &str, c: char) -> bool {
    !tag.starts_with("zh") && michi_l10n::ruby::is_kanji(c)
}

#[test]
fn level_5_sends_nobody_to_a_shelter_and_nobody_is_told_to_stay() {
    let (catalogs, atlas) = (load_locales(None).unwrap().catalogs, kashima());
    let view = cases::view("storm");
    let level_5 = view.board.orders.iter().find(|o| o.level == Some(5));
    for (tag, forbidden) in [
        (
            "en",
            &["go to an evacuation site", "go to a shelter", "stay"][..],
        ),
        (
            "ja",
            &["避難所へ移", "避難場所へ移", "避難場所か", "とどま"][..],
        ),
        (
            "ja-simple",
            &[
                "避難所へ行ってください",
                "避難場所へ行ってください",
                "いてください",
            ][..],
        ),
    ] {
        let teller = Teller {
            speaker: Speaker::new(&catalogs, &Tag::new(tag)),
            city: atlas.city(),
            dates: Dates::Whole,
        };
        let lines = teller.order(level_5.unwrap()).lines(&teller);
        let text: String = lines
            .iter()
            .map(|said| michi_l10n::ruby::base_text(said.marked()))
            .collect::<Vec<_>>()
            .join("\n");
        let tight = text.to_lowercase();
        let tight = if tag == "en" {
            tight
        } else {
            tight.replace(' ', "")
        };
        for words in forbidden {
            assert!(!tight.contains(words), "{tag}: {words} in {text}");
        }
    }
}

#[test]
fn a_closure_that_nobody_confirmed_is_to_be_treated_as_closed() {
    let (catalogs, atlas) = (load_locales(None).unwrap().catalogs, kashima());
    let view = cases::view_after("storm", 12);
    let teller = Teller {
        speaker: Speaker::new(&catalogs, &Tag::new("en")),
        city: atlas.city(),
        dates: Dates::Whole,
    };
    let closure = view.board.closure("c-207").unwrap();
    let lines = teller.closure(closure, view.board.as_of).lines(&teller);
    let text: Vec<String> = lines.iter().map(Said::plain).collect();
    assert!(text.contains(&"Nobody can pass.".to_owned()), "{text:?}");
    let end =
        "It was expected to end at 6 Jul 2026, 21:00 (Japan time), but it has not been lifted.";
    assert!(text.contains(&end.to_owned()), "{text:?}");
    let treat = "The city is checking. Treat the road as closed.";
    assert!(text.contains(&treat.to_owned()), "{text:?}");
}
