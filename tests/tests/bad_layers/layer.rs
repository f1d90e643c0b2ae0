//! One broken layer among good ones.

use super::layer_cases::{CASES, Case, half};
use michi_tests::layer_folder::Copy;
use michi_tests::server::{Log, Server, michi};
use serde_json::{Value, json};

#[test]
fn a_broken_layer_is_no_data_with_its_fault_named_and_the_rest_runs() {
    let mut wrong = Vec::new();
    for case in CASES {
        let copy = Copy::small();
        (case.break_it)(&copy);
        match Server::try_start(copy.path(), Log::FaultsExpected) {
            Ok(server) => wrong.extend(look(case, &server)),
            Err((status, said)) => {
                wrong.push(format!(
                    "{}: the server ended with {status}: {said:?}",
                    case.name
                ));
            }
        }
    }
    assert!(
        wrong.is_empty(),
        "{} faults:\n{}",
        wrong.len(),
        wrong.join("\n")
    );
}

fn look(case: &Case, server: &Server) -> Vec<String> {
    let mut wrong = Vec::new();
    let mut must = |truth: bool, what: String| {
        if !truth {
            wrong.push(format!("{}: {what}", case.name));
        }
    };
    let listed = server.json("/api/v1/layers");
    let layers = listed["layers"].as_array().unwrap();
    let flood = layers
        .iter()
        .find(|l| l["id"] == "flood-l2")
        .unwrap_or(&Value::Null);
    must(
        flood["status"] == "error",
        format!("expected status error, but found {}", flood["status"]),
    );
    let log = server.said().join("\n");
    let missing: Vec<_> = case.words.iter().filter(|w| !log.contains(**w)).collect();
    must(
        missing.is_empty(),
        format!("the log lacks {missing:?}:\n{log}"),
    );
    must(
        log.contains("flood-l2"),
        format!("the log does not name the layer:\n{log}"),
    );
    must(!log.contains("panicked"), log);
    let answer = server.json("/api/v1/risk?lon=130.0987&lat=33.1037");
    let hazards = answer["hazards"].as_array().unwrap();
    let hazard = hazards
        .iter()
        .find(|h| h["kind"] == "flood")
        .unwrap_or(&Value::Null);
    must(
        hazard["zones"] == json!([]),
        format!("zones: {}", hazard["zones"]),
    );
    let unknown = hazard["knowledge"]
        .as_array()
        .is_some_and(|k| k.iter().all(|k| k["state"] == "no_data"));
    must(unknown, format!("knowledge: {}", hazard["knowledge"]));
    let outcome = answer["advice"]["outcome"]
        .as_str()
        .unwrap_or_default()
        .to_owned();
    must(outcome == "unknown_ask", format!("outcome: {outcome}"));
    let shelters = server.json("/api/v1/shelters");
    must(
        shelters["features"]
            .as_array()
            .is_some_and(|f| f.len() == 33),
        "33 shelters are gone".into(),
    );
    must(server.get("/en/").status == 200, "the page is gone".into());
    must(
        server.get("/packs/city.pmtiles").status == 200,
        "the pack is gone".into(),
    );
    wrong
}

#[test]
fn a_broken_shelter_list_leaves_the_answer_and_says_that_the_list_is_not_there() {
    let copy = Copy::small();
    copy.write_data(
        "shelters",
        b"{\"type\":\"FeatureCollection\",\"features\":[{}]}",
    );
    let server = Server::start_on(copy.path(), Log::FaultsExpected);
    let answer = server.json("/api/v1/risk?lon=130.0987&lat=33.1037");
    assert_eq!(answer["hazards"][0]["zones"][0]["rank"], 2);
    assert_eq!(answer["shelters"], json!([]));
    for target in ["/en/", "/en/shelters", "/en/map"] {
        let page = server.get(target);
        assert_eq!(page.status, 200, "{target}");
        assert!(page.text().contains("0954-63-2111"), "{target}");
    }
}

#[test]
fn check_reports_every_broken_layer_and_ends_with_1() {
    let copy = Copy::small();
    half(&copy);
    copy.replace(
        "shelters/layer.toml",
        "role = \"shelters\"",
        "role = \"rumour\"",
    );
    let finished = michi([
        "check".as_ref(),
        "--layers".as_ref(),
        copy.path().as_os_str(),
    ]);
    assert_eq!(finished.code, 1, "{}", finished.both());
    for word in ["flood-l2", "shelters", "rumour", "expected"] {
        assert!(
            finished.both().contains(word),
            "`{word}` is missing:\n{}",
            finished.both()
        );
    }
}

/// Findings such as a reading that nobody has confirmed are allowed; a layer that fails is not.
#[test]
fn check_on_the_shipped_layers_names_every_layer_and_finds_none_broken() {
    let layers = michi_tests::workspace::layers();
    let finished = michi(["check".as_ref(), "--layers".as_ref(), layers.as_os_str()]);
    assert!([0, 1].contains(&finished.code), "{}", finished.both());
    for layer in michi_tests::layer_folder::read_all(&layers) {
        assert!(
            finished.out.contains(&layer.id),
            "{}: {}",
            layer.id,
            finished.both()
        );
    }
    let server = Server::shared();
    let listed = server.json("/api/v1/layers");
    let broken: Vec<&Value> = listed["layers"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|l| l["status"] == "error")
        .collect();
    assert!(broken.is_empty(), "{broken:?}");
}
