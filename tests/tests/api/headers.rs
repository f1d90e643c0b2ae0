//! Security headers and who may read what from other origins.

use michi_tests::server::Server;

use crate::routes::ROUTES;

#[test]
fn every_answer_carries_the_security_headers() {
    let server = Server::shared();
    let faults = [
        "/nowhere",
        "/api/v1/nowhere",
        "/api/v1/risk",
        "/xx/",
        "/tiles/nowhere.json",
    ];
    for target in ROUTES.iter().map(|(t, _)| *t).chain(faults) {
        let answer = server.get(target);
        let header = |name| answer.header(name).unwrap_or_default().to_owned();
        assert_eq!(header("x-content-type-options"), "nosniff", "{target}");
        assert_eq!(header("referrer-policy"), "no-referrer", "{target}");
        assert!(!header("content-security-policy").is_empty(), "{target}");
        assert!(
            answer.header("server").is_none(),
            "{target} names its software"
        );
    }
}

#[test]
fn pages_allow_no_inline_script_no_inline_style_and_no_frame() {
    let server = Server::shared();
    for (target, _) in ROUTES.iter().filter(|(_, kind)| *kind == "text/html") {
        let answer = server.get(target);
        let policy = answer.header("content-security-policy").unwrap_or_default();
        assert!(!policy.contains("unsafe"), "{target}: {policy}");
        assert!(policy.contains("default-src 'self'"), "{target}: {policy}");
        assert!(
            policy.contains("frame-ancestors 'none'"),
            "{target}: {policy}"
        );
        let page = answer.text();
        assert!(!page.contains(" style=\""), "{target}: a style attribute");
        assert!(!page.contains(" onclick="), "{target}: a handler attribute");
        for script in page.split("<script").skip(1) {
            let tag = &script[..script.find('>').unwrap()];
            let data = tag.contains("application/json") || tag.contains("application/ld+json");
            assert!(
                tag.contains("src=") || data,
                "{target}: inline script {tag}"
            );
        }
        assert!(!page.contains("<style"), "{target}: an inline style sheet");
    }
}

#[test]
fn data_may_be_read_from_anywhere_and_pages_may_not() {
    let server = Server::shared();
    for (target, kind) in ROUTES {
        let answer = server.get_with(target, &[("origin", "https://example.org")]);
        let allowed = answer.header("access-control-allow-origin");
        let is_data = ["/api/", "/tiles/", "/packs/", "/style/", "/openapi"]
            .iter()
            .any(|p| target.starts_with(p));
        if is_data {
            assert_eq!(allowed, Some("*"), "{target}");
        } else if *kind == "text/html" {
            assert_eq!(allowed, None, "{target}");
        }
        assert_eq!(
            answer.header("access-control-allow-credentials"),
            None,
            "{target}"
        );
    }
}

#[test]
fn a_browser_of_another_origin_may_ask_before_it_reads_data() {
    let answer = michi_tests::http::send(
        Server::shared().addr(),
        "OPTIONS",
        "/api/v1/layers",
        &[
            ("origin", "https://example.org"),
            ("access-control-request-method", "GET"),
            ("access-control-request-headers", "range"),
        ],
    );
    assert!((200..300).contains(&answer.status), "{}", answer.status);
    assert_eq!(answer.header("access-control-allow-origin"), Some("*"));
}
