//! Tests: every code that geo can say has a sentence of its own in every built-in language.

use std::collections::BTreeSet;

use michi_geo::advice::{DecisionTable, Outcome, Role as RuleRole};
use michi_geo::feature::PlaceKind;
use michi_geo::hazard::{Attribute, HazardKind, Phenomenon, Scenario, Scheme};
use michi_geo::layer::{Role, Status};
use michi_geo::rank::DepthRange;
use michi_geo::shelter::FacilityRole;
use michi_l10n::{Args, Catalogs, Tag};

use super::speaker::{Speaker, dashed};
use crate::service::load_locales::load_locales;

fn catalogs() -> Catalogs {
    load_locales(None).unwrap().catalogs
}

/// The ids without which some code would have no sentence.
fn ids() -> BTreeSet<String> {
    let table = DecisionTable::get();
    let kinds = HazardKind::ALL.iter().map(|kind| format!("hazard-{kind}"));
    let ranks = Scheme::ALL.iter().flat_map(|scheme| scheme.rows());
    let rules = table
        .rules
        .iter()
        .map(|rule| format!("advice-rule-{}", rule.id));
    let bands = table
        .derivation
        .depth_bands
        .iter()
        .map(|band| format!("depth-means-{}", band.band));
    let outcomes = Outcome::ALL
        .iter()
        .flat_map(|o| [format!("outcome-{o}"), format!("outcome-{o}-do")]);
    let timed = table
        .timing
        .outcomes
        .iter()
        .map(|outcome| format!("outcome-{outcome}-when"));
    let attributes = Attribute::ALL
        .iter()
        .flat_map(|a| [format!("attribute-{a}"), format!("legend-{a}")]);
    let mut ids: BTreeSet<String> = kinds
        .chain(
            HazardKind::ALL
                .iter()
                .map(|kind| format!("hazard-{kind}-means")),
        )
        .chain(ranks.map(|row| format!("rank-{}", row.code)))
        .chain(rules)
        .chain(bands)
        .chain(outcomes)
        .chain(timed)
        .chain(attributes)
        .chain(
            Scenario::ALL
                .iter()
                .map(|scenario| format!("scenario-{scenario}")),
        )
        .chain(
            Phenomenon::ALL
                .iter()
                .map(|what| format!("phenomenon-{what}")),
        )
        .chain(Role::ALL.iter().map(|role| format!("layer-{role}")))
        .chain(
            Status::ALL
                .iter()
                .map(|status| format!("layer-status-{status}")),
        )
        .chain(
            FacilityRole::ALL
                .iter()
                .map(|role| format!("shelter-role-{role}")),
        )
        .chain(
            PlaceKind::ALL
                .iter()
                .map(|kind| format!("place-kind-{kind}")),
        )
        .map(|id| dashed(&id))
        .collect();
    ids.extend(["covers-designated-rivers", "gap-smaller-rivers"].map(str::to_owned));
    ids
}

#[test]
fn every_code_has_a_sentence_in_every_language() {
    let catalogs = catalogs();
    let tags: Vec<Tag> = catalogs.locales().map(|info| info.tag.clone()).collect();
    let missing: Vec<String> = tags
        .iter()
        .flat_map(|tag| ids().into_iter().map(move |id| (tag, id)))
        .filter(|(tag, id)| !catalogs.has(tag, id))
        .map(|(tag, id)| format!("{tag}: {id}"))
        .collect();
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn no_reason_is_kept_for_a_rule_that_is_gone() {
    let catalogs = catalogs();
    let text = catalogs.joined("ja", &[]).unwrap();
    let known = ids();
    let gone: Vec<&str> = text
        .lines()
        .filter_map(|line| line.split_once(" =").map(|(id, _)| id))
        .filter(|id| id.starts_with("advice-rule-") && !known.contains(*id))
        .collect();
    assert!(gone.is_empty(), "{gone:?}");
}

#[test]
fn notes_are_sentences_too() {
    let catalogs = catalogs();
    let speaker = Speaker::new(&catalogs, &Tag::new("en"));
    let notes = DecisionTable::get()
        .rules
        .iter()
        .filter(|rule| rule.role == RuleRole::Note);
    for note in notes {
        assert!(
            speaker.reason(&note.id).plain().ends_with('.'),
            "{}",
            note.id
        );
    }
}

#[test]
fn a_depth_is_said_with_its_meaning_for_a_house() {
    let catalogs = catalogs();
    let speaker = Speaker::new(&catalogs, &Tag::new("en"));
    let depth = |min, max| DepthRange { min, max };
    for (range, said, means) in [
        (
            depth(0.0, Some(0.5)),
            "less than 0.5 m",
            "the floor of an ordinary ground floor",
        ),
        (
            depth(0.5, Some(3.0)),
            "0.5–3 m",
            "the ceiling of the ground floor",
        ),
        (
            depth(3.0, Some(5.0)),
            "3–5 m",
            "the ceiling of the second floor",
        ),
        (
            depth(5.0, Some(10.0)),
            "5–10 m",
            "the third or fourth floor",
        ),
        (
            depth(20.0, None),
            "20 m or more",
            "higher than the fourth floor",
        ),
    ] {
        assert_eq!(speaker.depth(range).plain(), said);
        let sentence = speaker.depth_means(range).unwrap().plain();
        assert!(sentence.contains(means), "{sentence}");
    }
}

#[test]
fn a_list_is_folded_from_the_left_and_a_missing_language_speaks_the_source() {
    let catalogs = catalogs();
    let speaker = Speaker::new(&catalogs, &Tag::new("en"));
    let kinds = [
        HazardKind::Landslide,
        HazardKind::StormSurge,
        HazardKind::Tsunami,
    ];
    assert_eq!(
        speaker.hazards(kinds).unwrap().plain(),
        "Landslide, Storm surge, Tsunami"
    );
    let unknown = Speaker::new(&catalogs, &Tag::new("xx"));
    assert_eq!(
        unknown.say_with("hazard-flood", &Args::new()).lang(),
        &Tag::new("ja")
    );
}

#[test]
fn the_way_is_rounded_as_people_speak() {
    let catalogs = catalogs();
    let said = |tag: &str| {
        Speaker::new(&catalogs, &Tag::new(tag))
            .way(1_234.0, 26)
            .plain()
    };
    assert!(said("en").starts_with("1.2 km in a straight line, about 25 minutes on foot."));
    assert!(
        said("ja").starts_with("直線で1.2 km、歩いて約25分。"),
        "{}",
        said("ja")
    );
}
