//! The router as tests and the listener call it, on the city's own layers.

use std::path::Path;
use std::sync::OnceLock;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{HeaderMap, Method, Request, StatusCode};
use tower::ServiceExt;

use crate::app::{Surface, router};
use crate::config::Config;
use crate::encoding::Coding;
use crate::start;
use crate::state::AppState;

fn state() -> AppState {
    static STATE: OnceLock<AppState> = OnceLock::new();
    let make = || {
        let layers = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../layers");
        start::state(Config::for_layers(layers)).unwrap()
    };
    STATE.get_or_init(make).clone()
}

fn app() -> Router {
    router(state(), Surface::Public)
}

struct Got {
    status: StatusCode,
    headers: HeaderMap,
    body: Vec<u8>,
}

impl Got {
    fn json(&self) -> serde_json::Value {
        serde_json::from_slice(&self.body).unwrap()
    }

    fn header(&self, name: &str) -> &str {
        self.headers
            .get(name)
            .map_or("", |value| value.to_str().unwrap())
    }
}

async fn send(method: Method, target: &str, headers: &[(&str, &str)]) -> Got {
    let mut request = Request::builder().method(method).uri(target);
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    let response = app()
        .oneshot(request.body(Body::empty()).unwrap())
        .await
        .unwrap();
    let (parts, body) = response.into_parts();
    let body = to_bytes(body, usize::MAX).await.unwrap().to_vec();
    Got {
        status: parts.status,
        headers: parts.headers,
        body,
    }
}

async fn get(target: &str) -> Got {
    send(Method::GET, target, &[]).await
}

#[tokio::test]
async fn postings_that_are_not_connected_are_null_and_not_empty() {
    for route in ["evacuation", "warnings", "notices"] {
        let body = get(&format!("/api/v1/{route}")).await.json();
        assert_eq!(body["connected"], false, "{route}");
        assert!(
            body["in_force"].is_null() && body["confirmed_at"].is_null(),
            "{route}: {body}"
        );
    }
    let closures = get("/api/v1/closures?lang=en").await.json();
    assert_eq!(closures["state"], "not_connected");
    assert_eq!(closures["text"]["lang"], "en", "{closures}");
}

#[tokio::test]
async fn closures_are_asked_for_by_a_state_that_exists() {
    for query in [
        "state=in_force",
        "lang=en&state=planned",
        "state=lifted&bbox=130,33,131,34",
    ] {
        let got = get(&format!("/api/v1/closures?{query}")).await;
        assert_eq!(got.status, StatusCode::OK, "{query}");
    }
    for query in ["state=zzz", "lang=en&state=", "state=lifted&state=planned"] {
        let got = get(&format!("/api/v1/closures?{query}")).await;
        assert_eq!(got.status, StatusCode::BAD_REQUEST, "{query}");
        assert_eq!(got.json()["code"], "bad_parameter", "{query}");
    }
    let detail = get("/api/v1/closures?state=zzz").await.json()["detail"].to_string();
    assert!(
        detail.contains("planned, in_force, unconfirmed, lifted"),
        "{detail}"
    );
}

#[tokio::test]
async fn a_language_that_is_not_offered_becomes_the_citys_own_and_the_answer_names_it() {
    let body = get("/api/v1/evacuation?lang=tlh").await.json();
    assert_eq!(body["lang"], "ja");
    let body = get("/api/v1/shelters?lang=en-GB&hazard=flood").await.json();
    assert_eq!(body["lang"], "en");
}

#[tokio::test]
async fn the_ready_answer_and_the_routers_answer_are_the_same_bytes() {
    for target in [
        "/api/v1/layers",
        "/style/en.json",
        "/packs/places.json",
        "/locales/en.ftl",
    ] {
        let request = Request::builder().uri(target).body(()).unwrap();
        let ready = state()
            .snapshot()
            .ready_answer(&request, || state().epoch())
            .unwrap();
        let routed = get(target).await;
        assert_eq!(
            ready.headers().get("etag"),
            routed.headers.get("etag"),
            "{target}"
        );
        let ready = to_bytes(ready.into_body(), usize::MAX).await.unwrap();
        assert_eq!(ready, routed.body, "{target}");
    }
}

#[tokio::test]
async fn a_rendered_page_is_kept_and_sent_compressed() {
    let first = send(Method::GET, "/en/help", &[("accept-encoding", "br")]).await;
    assert_eq!(
        (first.status, first.header("content-encoding")),
        (StatusCode::OK, "br")
    );
    let kept = |coding| {
        let snapshot = state().snapshot();
        snapshot.pages.get("/en/help", coding, state().epoch())
    };
    assert!(kept(Coding::Brotli).is_some() && kept(Coding::Gzip).is_none());
    let escaped = send(Method::GET, "/%65n/%68elp", &[("accept-encoding", "br")]).await;
    assert_eq!(escaped.body, first.body);
    let again = send(Method::GET, "/en/help", &[("accept-encoding", "br")]).await;
    assert_eq!(again.body, first.body);
    let known = [("if-none-match", first.header("etag"))];
    assert_eq!(
        send(Method::GET, "/en/help", &known).await.status,
        StatusCode::NOT_MODIFIED
    );
}

#[tokio::test]
async fn every_versioned_address_of_a_page_is_kept_for_ever() {
    let page = String::from_utf8(get("/en/").await.body).unwrap();
    let parts = page.split('"').filter(|part| part.contains("?v="));
    let mut count = 0;
    for address in parts {
        let got = get(address).await;
        assert!(
            got.header("cache-control").contains("immutable"),
            "{address}"
        );
        count += 1;
    }
    assert!(
        count >= 5,
        "style sheet, pack, places and two languages, found {count}"
    );
}

/// What a page tells the scripts.
async fn device_config(target: &str) -> serde_json::Value {
    let page = String::from_utf8(get(target).await.body).unwrap();
    let (_, block) = page.split_once("id=\"michi-config\">").unwrap();
    let (json, _) = block.split_once("</script>").unwrap();
    serde_json::from_str(json).unwrap()
}

#[tokio::test]
async fn a_device_is_told_where_the_official_words_stand_beside_and_no_font_of_another_language() {
    for (target, official) in [
        ("/km/", serde_json::json!("ja")),
        ("/ja/", serde_json::Value::Null),
        ("/ja-simple/", serde_json::Value::Null),
    ] {
        let config = device_config(target).await;
        assert_eq!(config["official"], official, "{target}");
        let parts = config["assets"].as_object().unwrap();
        assert!(parts.keys().all(|name| !name.ends_with(".woff2")));
    }
}

#[tokio::test]
async fn a_long_address_is_414_before_anything_else_reads_it() {
    let got = get(&format!("/api/v1/places?q={}", "a".repeat(10_000))).await;
    assert_eq!(got.status, StatusCode::URI_TOO_LONG);
    assert_eq!(got.json()["code"], "uri_too_long");
}

#[tokio::test]
async fn a_broken_path_is_a_problem_and_not_text_of_the_framework() {
    for target in [
        "/locales/%ff.ftl",
        "/tiles/%ff/1/1/1.mvt",
        "/api/v1/closures/%ff",
    ] {
        let got = get(target).await;
        assert!(got.status.is_client_error(), "{target}: {}", got.status);
        assert_eq!(
            got.header("content-type"),
            "application/problem+json",
            "{target}"
        );
    }
}

#[tokio::test]
async fn other_methods_are_405_with_allow_and_a_preflight_is_answered() {
    let got = send(Method::POST, "/api/v1/layers", &[]).await;
    assert_eq!(got.status, StatusCode::METHOD_NOT_ALLOWED);
    assert_eq!(got.header("allow").replace(' ', ""), "GET,HEAD");
    let got = send(
        Method::OPTIONS,
        "/api/v1/layers",
        &[("origin", "https://a.example")],
    )
    .await;
    assert_eq!(got.status, StatusCode::NO_CONTENT);
    assert_eq!(got.header("access-control-allow-origin"), "*");
}

#[tokio::test]
async fn tilejson_names_the_asking_origin_and_never_a_forged_one() {
    let url = |got: Got| got.json()["tiles"][0].as_str().unwrap().to_owned();
    let target = "/tiles/flood-l2.json";
    let got = send(Method::GET, target, &[("host", "map.example.jp:8080")]).await;
    assert_eq!(got.header("vary"), "accept-encoding, host");
    assert!(got.header("cache-control").starts_with("private"));
    assert!(url(got).starts_with("http://map.example.jp:8080/tiles/flood-l2/{z}/"));
    let got = send(Method::GET, target, &[("host", "a\"<b>")]).await;
    assert!(url(got).starts_with("/tiles/flood-l2/{z}/"));
}

#[tokio::test]
async fn every_source_of_a_style_is_a_layer_with_tilejson() {
    let style = get("/style/en.json").await.json();
    let sources = style["sources"].as_object().unwrap();
    assert!(sources.contains_key("flood-l2") && !sources.contains_key("landslide"));
    for (id, source) in sources {
        let got = get(source["url"].as_str().unwrap()).await;
        assert_eq!(got.json()["vector_layers"][0]["id"], *id);
    }
    for layer in style["layers"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|l| l["type"] != "background")
    {
        assert!(
            sources.contains_key(layer["source"].as_str().unwrap()),
            "{layer}"
        );
    }
    assert!(style.get("glyphs").is_none());
}

#[tokio::test]
async fn metrics_name_classes_of_routes_and_no_place() {
    get("/api/v1/risk?lon=130.1234567&lat=33.0765432").await;
    get("/en/place/secret").await;
    let text = String::from_utf8(get("/metrics").await.body).unwrap();
    assert!(text.contains("michi_answers_total{route=\"api\""), "{text}");
    assert!(
        !text.contains("130.12") && !text.contains("secret"),
        "{text}"
    );
}
