//! Validators, encodings and what intermediate caches may keep.

use michi_tests::server::Server;

use crate::routes::ROUTES;

/// Routes whose body may differ between two requests, so that they carry no validator.
const LIVE: &[&str] = &[
    "/api/v1/risk",
    "/api/v1/places",
    "/healthz",
    "/readyz",
    "/metrics",
];

fn is_live(target: &str) -> bool {
    LIVE.iter().any(|live| target.starts_with(live))
}

#[test]
fn an_etag_that_still_holds_is_answered_304_without_a_body() {
    let server = Server::shared();
    for (target, _) in ROUTES.iter().filter(|(t, _)| !is_live(t)) {
        let first = server.get(target);
        let etag = first
            .header("etag")
            .unwrap_or_else(|| panic!("{target}: no etag"));
        for sent in [
            etag.to_owned(),
            format!("\"other\", {etag}"),
            format!("W/{}", etag.trim_start_matches("W/")),
            "*".to_owned(),
        ] {
            let again = server.get_with(target, &[("if-none-match", &sent)]);
            assert_eq!(again.status, 304, "{target}: if-none-match {sent}");
            assert!(again.body.is_empty(), "{target}");
            assert_eq!(again.header("etag"), Some(etag), "{target}");
        }
        let changed = server.get_with(target, &[("if-none-match", "\"other\"")]);
        assert_eq!(changed.status, 200, "{target}");
    }
}

#[test]
fn a_page_that_is_not_there_is_404_however_it_is_asked_again() {
    let server = Server::shared();
    for target in ["/en/nowhere", "/ja/place/nowhere"] {
        let first = server.get(target);
        assert_eq!(
            (first.status, first.header("etag")),
            (404, None),
            "{target}"
        );
        let again = server.get_with(target, &[("if-none-match", "*")]);
        assert_eq!(again.status, 404, "{target}");
    }
}

#[test]
fn brotli_and_gzip_carry_the_same_bytes_as_plain() {
    let server = Server::shared();
    let text = ROUTES
        .iter()
        .filter(|(t, _)| !is_live(t) && !t.starts_with("/packs/city"));
    for (target, _) in text {
        let plain = server.get_with(target, &[("accept-encoding", "identity")]);
        assert_eq!(plain.header("content-encoding"), None, "{target}");
        for coding in ["br", "gzip"] {
            let coded = server.get_with(target, &[("accept-encoding", coding)]);
            assert_eq!(coded.header("content-encoding"), Some(coding), "{target}");
            assert_eq!(coded.decoded(), plain.body, "{target} in {coding}");
            let vary = coded
                .header("vary")
                .unwrap_or_default()
                .to_ascii_lowercase();
            assert!(vary.contains("accept-encoding"), "{target}: vary {vary}");
            assert_ne!(
                coded.header("etag"),
                plain.header("etag"),
                "{target}: one tag, two forms"
            );
        }
    }
}

#[test]
fn the_better_coding_is_chosen_and_a_refused_one_is_not() {
    let server = Server::shared();
    let chosen = |accept| {
        let answer = server.get_with("/en/", &[("accept-encoding", accept)]);
        answer.header("content-encoding").map(str::to_owned)
    };
    assert_eq!(chosen("gzip, deflate, br").as_deref(), Some("br"));
    assert_eq!(chosen("gzip, br;q=0").as_deref(), Some("gzip"));
    assert_eq!(chosen("br;q=0, gzip;q=0"), None);
    assert_eq!(chosen("zstd"), None);
    assert_eq!(chosen("*;q=0.1, br;q=0").as_deref(), Some("gzip"));
}

#[test]
fn a_pack_with_its_version_in_the_address_may_be_kept_for_ever_and_an_old_one_not() {
    let server = Server::shared();
    let page = server.get("/en/").text();
    for pack in ["/packs/city.pmtiles?v=", "/packs/places.json?v="] {
        let at = page
            .find(pack)
            .unwrap_or_else(|| panic!("{pack} is not in the page"));
        let version: String = page[at + pack.len()..]
            .chars()
            .take_while(|c| c.is_ascii_alphanumeric() || *c == '-')
            .collect();
        let keep = |target: &str| {
            server
                .send("HEAD", target)
                .header("cache-control")
                .unwrap_or_default()
                .to_owned()
        };
        assert!(
            keep(&format!("{pack}{version}")).contains("immutable"),
            "{pack}{version}"
        );
        assert!(
            !keep(&format!("{pack}old")).contains("immutable"),
            "{pack}old"
        );
    }
}

#[test]
fn an_answer_about_a_place_is_never_kept() {
    let answer = Server::shared().get("/api/v1/risk?lon=130.0987&lat=33.1037");
    assert_eq!(answer.header("cache-control"), Some("no-store"));
}
