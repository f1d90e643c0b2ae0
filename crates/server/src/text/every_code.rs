//! Tests: every code that geo can say has a sentence of its own in every built-in language.

use std::collections::BTreeSet;
use std::fmt::Display;

use michi_geo::advice::{DecisionTable, Outcome, Role as RuleRole};
use michi_geo::closure::{Cause, ClosureState, Restriction};
use michi_geo::evacuation::{OrderKind, OrderReason, OrderState};
use michi_geo::feature::PlaceKind;
use michi_geo::hazard::{Attribute, HazardKind, Phenomenon, Scenario, Scheme};
use michi_geo::layer::{Role, Status};
use michi_geo::opening::{Crowding, OpeningState, Service};
use michi_geo::posting::{
    Affected, ClosureDecidedBy, Direction, Known, OrderDecidedBy, RoadFeature,
};
use michi_geo::rank::DepthRange;
use michi_geo::shelter::FacilityRole;
use michi_l10n::{Args, Catalogs, Tag};

use super::compass::POINTS;
use super::speaker::{Speaker, dashed};
use crate::service::load_locales::load_locales;

fn catalogs() -> Catalogs {
    load_locales(None).unwrap().catalogs
}

/// `prefix-code` for every code, with dashes as message ids have them.
fn each<T: Display>(prefix: &str, codes: &[T]) -> Vec<String> {
    codes
        .iter()
        .map(|code| dashed(&format!("{prefix}-{code}")))
        .collect()
}

/// The ids that the advice table needs.
fn advice_ids() -> Vec<String> {
    let table = DecisionTable::get();
    let rules: Vec<_> = table.rules.iter().map(|rule| &rule.id).collect();
    let bands = &table.derivation.depth_bands;
    let bands: Vec<_> = bands.iter().map(|band| &band.band).collect();
    let timed = each("outcome", &table.timing.outcomes);
    let outcomes = each("outcome", Outcome::ALL);
    let dos = outcomes.iter().map(|id| format!("{id}-do"));
    let whens = ["when", "needs-time"];
    let whens = whens
        .iter()
        .flat_map(|end| timed.iter().map(move |id| format!("{id}-{end}")));
    let mut ids: Vec<String> = dos.chain(whens).collect();
    ids.extend(outcomes);
    ids.extend(each("advice-rule", &rules));
    ids.extend(each("depth-means", &bands));
    ids
}

/// The ids that postings need.
fn posting_ids() -> Vec<String> {
    let mut ids = each("closure-restriction", Restriction::ALL);
    ids.extend(each("closure-effect", Restriction::ALL));
    ids.extend(each("closure-cause", Cause::ALL));
    ids.extend(each("closure-state", ClosureState::ALL));
    ids.extend(each("closure-direction", Direction::ALL));
    ids.extend(each("closure-toward", &POINTS));
    ids.extend(each("closure-affected", Affected::ALL));
    ids.extend(each("closure-feature", RoadFeature::ALL));
    ids.extend(each("closure-decided-by", ClosureDecidedBy::ALL));
    for part in [
        "kind",
        "heading",
        "do",
        "more",
        "lifted",
        "replaced",
        "cancelled",
    ] {
        ids.extend(each(&format!("order-{part}"), OrderKind::ALL));
    }
    let without_level = |kind: &&HazardKind| OrderKind::EvacuationOrder.level(**kind).is_none();
    let without_level: Vec<_> = HazardKind::ALL.iter().filter(without_level).collect();
    for part in ["order-do", "order-more", "order-lifted-care"] {
        ids.extend(each(part, &without_level));
    }
    ids.extend(each("order-reason", OrderReason::ALL));
    ids.extend(each("order-decided-by", OrderDecidedBy::ALL));
    ids.extend(each("order-state", OrderState::ALL));
    ids.extend(each("opening", OpeningState::ALL));
    ids.extend(each("opening-state", OpeningState::ALL));
    ids.extend(each("opening-crowding", Crowding::ALL));
    ids.extend(each("opening-service", Service::ALL));
    ids.extend(each("opening-services", Known::ALL));
    ids
}

/// The ids without which some code would have no sentence.
fn ids() -> BTreeSet<String> {
    let ranks = Scheme::ALL.iter().flat_map(|scheme| scheme.rows());
    let ranks: Vec<_> = ranks.map(|row| row.code).collect();
    let kinds = each("hazard", HazardKind::ALL);
    let means = kinds.iter().map(|id| format!("{id}-means"));
    let mut ids: BTreeSet<String> = means.collect();
    ids.extend(advice_ids());
    ids.extend(posting_ids());
    ids.extend(kinds);
    ids.extend(each("rank", &ranks));
    ids.extend(each("attribute", Attribute::ALL));
    ids.extend(each("legend", Attribute::ALL));
    ids.extend(each("scenario", Scenario::ALL));
    ids.extend(each("phenomenon", Phenomenon::ALL));
    ids.extend(each("layer", Role::ALL));
    ids.extend(each("layer-status", Status::ALL));
    ids.extend(each("shelter-role", FacilityRole::ALL));
    ids.extend(each("place-kind", PlaceKind::ALL));
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
