//! The OpenAPI document: reviewed as a file, true of the server.

use michi_tests::{server::Server, workspace};
use serde_json::Value;

/// # Panics
/// A difference is written to `tests/out/openapi.json`; after review, copy it over the fixture.
#[test]
fn the_openapi_document_is_the_reviewed_one() {
    let served = Server::shared().json("/openapi.json");
    let served = serde_json::to_string_pretty(&served).unwrap() + "\n";
    let path = workspace::fixture("openapi.json");
    let reviewed = std::fs::read_to_string(&path).unwrap_or_default();
    if served != reviewed {
        let out = workspace::root().join("tests/out");
        std::fs::create_dir_all(&out).unwrap();
        std::fs::write(out.join("openapi.json"), &served).unwrap();
        panic!(
            "the document differs from `{}`: review tests/out/openapi.json",
            path.display()
        );
    }
}

#[test]
fn every_api_route_is_documented_and_every_documented_get_answers() {
    let server = Server::shared();
    let document = server.json("/openapi.json");
    assert!(
        document["openapi"]
            .as_str()
            .is_some_and(|v| v.starts_with("3."))
    );
    let paths = document["paths"].as_object().expect("paths");
    for route in [
        "risk",
        "advice",
        "layers",
        "shelters",
        "closures",
        "evacuation",
        "warnings",
        "notices",
        "places",
        "locales",
    ] {
        assert!(
            paths.contains_key(&format!("/api/v1/{route}")),
            "{route} is not documented"
        );
    }
    for (path, item) in paths {
        if path.contains('{') || item.get("get").is_none() {
            continue;
        }
        let needed = required(&item["get"]);
        let target = if needed.is_empty() {
            path.clone()
        } else {
            format!("{path}?{needed}")
        };
        let status = server.get(&target).status;
        if needs_a_journal(path, &item["get"]) {
            assert!([401, 404].contains(&status), "{target}: {status}");
            continue;
        }
        assert!((200..400).contains(&status), "{target}: {status}");
    }
}

/// What is for staff, and the stream, which this server without a journal does not have.
fn needs_a_journal(path: &str, operation: &Value) -> bool {
    let tags = operation["tags"].as_array();
    let staff = tags.is_some_and(|tags| tags.iter().any(|tag| tag == "staff"));
    staff || path == "/api/v1/stream"
}

/// The required query parameters with their documented examples.
fn required(operation: &Value) -> String {
    let parameters = operation["parameters"]
        .as_array()
        .cloned()
        .unwrap_or_default();
    let pairs: Vec<String> = parameters
        .iter()
        .filter(|p| p["in"] == "query" && p["required"] == true)
        .map(|p| {
            let name = p["name"].as_str().unwrap_or_default();
            let example = match &p["example"] {
                Value::String(text) => text.clone(),
                Value::Null => match name {
                    "lon" => "130.0987".into(),
                    "lat" => "33.1037".into(),
                    _ => "a".into(),
                },
                other => other.to_string(),
            };
            format!("{name}={}", michi_tests::http::escape(&example))
        })
        .collect();
    pairs.join("&")
}
