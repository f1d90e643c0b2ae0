//! Bad requests: each a problem document with a stable code, none of them a fault of the server.

use michi_tests::http;
use michi_tests::server::Server;

const CASES: &[(&str, u16, &str)] = &[
    ("/api/v1/risk", 400, "missing_parameter"),
    ("/api/v1/risk?lon=130.1", 400, "missing_parameter"),
    ("/api/v1/risk?lon=&lat=", 400, "bad_parameter"),
    ("/api/v1/risk?lon=NaN&lat=33.1", 400, "bad_parameter"),
    ("/api/v1/risk?lon=130.1&lat=inf", 400, "bad_parameter"),
    ("/api/v1/risk?lon=1e999&lat=33.1", 400, "bad_parameter"),
    ("/api/v1/risk?lon=abc&lat=33.1", 400, "bad_parameter"),
    ("/api/v1/risk?lon=33.1037&lat=130.0987", 400, "swapped_axes"),
    ("/api/v1/risk?lon=-0.1&lat=51.5", 400, "outside_japan"),
    (
        "/api/v1/risk?lon=130.1&lat=33.1&accuracy_m=-1",
        400,
        "bad_parameter",
    ),
    (
        "/api/v1/risk?lon=130.1&lat=33.1&accuracy_m=NaN",
        400,
        "bad_parameter",
    ),
    (
        "/api/v1/risk?lon=130.1&lon=130.2&lat=33.1",
        400,
        "bad_parameter",
    ),
    ("/api/v1/risk?lon=%FF%FE&lat=33.1", 400, "bad_parameter"),
    ("/api/v1/shelters?bbox=1,2,3", 400, "bad_bbox"),
    (
        "/api/v1/shelters?bbox=130.2,33.1,130.1,33.2",
        400,
        "bad_bbox",
    ),
    (
        "/api/v1/shelters?bbox=130.1,33.2,130.2,33.1",
        400,
        "bad_bbox",
    ),
    ("/api/v1/shelters?bbox=NaN,33.1,130.2,33.2", 400, "bad_bbox"),
    (
        "/api/v1/shelters?bbox=33.1,130.1,33.2,130.2",
        400,
        "bad_bbox",
    ),
    ("/api/v1/shelters?bbox=a,b,c,d", 400, "bad_bbox"),
    ("/api/v1/shelters?hazard=dragon", 400, "bad_parameter"),
    ("/api/v1/closures?bbox=1,2,3", 400, "bad_bbox"),
    ("/api/v1/places", 400, "missing_parameter"),
    ("/api/v1/closures/17", 404, "not_connected"),
    ("/api/v1/nowhere", 404, "not_found"),
    ("/api/v2/risk", 404, "not_found"),
    ("/tiles/nowhere.json", 404, "unknown_id"),
    ("/tiles/nowhere/10/882/410.mvt", 404, "unknown_id"),
    ("/tiles/flood-l2/4/13/6.mvt", 404, "tile_outside"),
    ("/tiles/flood-l2/15/28225/13182.mvt", 404, "tile_outside"),
    ("/tiles/flood-l2/10/0/0.mvt", 404, "tile_outside"),
    ("/tiles/flood-l2/10/1024/410.mvt", 404, "tile_outside"),
    ("/tiles/flood-l2/255/0/0.mvt", 404, "tile_outside"),
    (
        "/tiles/flood-l2/10/4294967295/4294967295.mvt",
        404,
        "tile_outside",
    ),
    ("/tiles/flood-l2/-1/0/0.mvt", 400, "bad_tile_address"),
    ("/tiles/flood-l2/10/882/410.png", 400, "bad_tile_address"),
    (
        "/tiles/flood-l2/10/882/99999999999999999999.mvt",
        400,
        "bad_tile_address",
    ),
    ("/tiles/flood-l2/a/b/c.mvt", 400, "bad_tile_address"),
    ("/style/xx-nowhere.json", 404, "unknown_id"),
    ("/locales/xx.ftl", 404, "unknown_id"),
    ("/locales/..%2f..%2fcity.ftl", 404, "unknown_id"),
    ("/assets/nothing.js", 404, "not_found"),
    ("/assets/..%2f..%2fCargo.toml", 404, "not_found"),
];

#[test]
fn a_bad_request_is_a_problem_document_with_its_code() {
    let server = Server::shared();
    let mut wrong = Vec::new();
    for (target, status, code) in CASES {
        let answer = server.get(target);
        let kind = answer.header("content-type").unwrap_or_default().to_owned();
        let text = answer.text();
        let body: serde_json::Value = serde_json::from_str(&text).unwrap_or_default();
        let shape = body["status"] == answer.status
            && body["type"].is_string()
            && body["title"].is_string()
            && body["detail"]
                .as_str()
                .is_some_and(|d| d.starts_with("expected"));
        let ok = answer.status == *status && body["code"] == *code;
        if !(ok && shape && kind.starts_with("application/problem+json")) {
            wrong.push(format!(
                "{target}: expected {status} {code}, but found {} {kind} {text:.200}",
                answer.status
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_query_of_100_kb_is_a_problem_and_the_server_goes_on() {
    let server = Server::shared();
    let long = "9".repeat(100_000);
    for target in [
        format!("/api/v1/risk?lon={long}&lat=33.1"),
        format!("/api/v1/places?q={long}"),
        format!("/en/?{long}"),
        format!("/{long}"),
    ] {
        let answer = server.get(&target);
        assert!(
            [400, 404, 414, 431].contains(&answer.status),
            "{}",
            answer.status
        );
        assert!(
            answer.body.len() < 2_000,
            "an answer of {} bytes",
            answer.body.len()
        );
        if answer.status == 414 {
            assert_eq!(answer.json()["code"], "uri_too_long", "{target:.40}");
        }
    }
    assert_eq!(server.get("/healthz").status, 200);
}

#[test]
fn bytes_that_are_no_request_are_refused_and_the_server_goes_on() {
    let server = Server::shared();
    for raw in [
        &b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n"[..],
        b"GET\r\n\r\n",
        b"GET /en/ HTTP/9.9\r\n\r\n",
        b"GET /en/ HTTP/1.1\r\nhost\r\n\r\n",
        b"GET /en/ HTTP/1.1\r\nconnection: close\r\n\r\n",
    ] {
        let answer = http::exchange(server.addr(), raw);
        let text = String::from_utf8_lossy(&answer);
        assert!(
            text.starts_with("HTTP/1.1 4") || text.starts_with("HTTP/1.0 4"),
            "{raw:?}: {text}"
        );
        assert!(text.contains("\"code\":\"bad_request\""), "{raw:?}: {text}");
    }
    assert_eq!(server.get("/healthz").status, 200);
}

#[test]
fn a_search_text_that_is_too_long_or_odd_never_breaks_the_search() {
    let server = Server::shared();
    for q in [
        "%00",
        "%F0%9F%92%A9",
        &"a".repeat(5_000),
        "%27%22%3E%3Cscript%3E",
        "ー・",
        "%E3%82%99",
    ] {
        let answer = server.get(&format!(
            "/api/v1/places?q={}",
            if q.is_ascii() {
                q.to_owned()
            } else {
                http::escape(q)
            }
        ));
        assert!(
            [200, 400].contains(&answer.status),
            "{q:.20}: {}",
            answer.status
        );
    }
}

#[test]
fn a_page_that_does_not_exist_is_still_a_page_with_the_phone_numbers() {
    let server = Server::shared();
    for target in ["/en/nowhere", "/en/place/nowhere", "/ja/place/%3Cscript%3E"] {
        let answer = server.get_with(target, &[("accept", "text/html")]);
        assert_eq!(answer.status, 404, "{target}");
        let page = answer.text();
        for number in ["119", "110", "0954-63-2111"] {
            assert!(page.contains(number), "{target}: {number} is missing");
        }
        assert!(
            !page.contains("<script>"),
            "{target}: the address came back unescaped"
        );
    }
}
