//! The log names no place and no person.

use michi_tests::server::{Log, Server};
use michi_tests::workspace;

#[test]
fn the_log_never_holds_a_query_a_place_or_a_body_even_when_every_request_is_logged() {
    let env = [("MICHI_ACCESS_LOG", "all"), ("RUST_LOG", "debug")];
    let server = Server::try_start_with(&workspace::layers(), Log::Clean, &env);
    let server = server.unwrap_or_else(|(status, said)| panic!("{status}: {said:?}"));
    for target in [
        "/api/v1/risk?lon=130.1234567&lat=33.0765432",
        "/api/v1/risk?lon=secret-word&lat=33.0765432",
        "/api/v1/places?q=secret-word",
        "/en/?secret-word=130.1234567",
        "/en/place/secret-word",
        "/api/v1/shelters?bbox=130.1234567,33.0765432,130.2,33.1",
        "/tiles/flood-l2/14/14112/6597.mvt",
        "/nowhere?secret-word",
    ] {
        server.get(target);
    }
    let log = server.said().join("\n");
    for secret in ["130.12", "33.07", "secret-word", "lon=", "14112", "6597"] {
        assert!(
            !log.contains(secret),
            "`{secret}` stands in the log:\n{log}"
        );
    }
    assert!(
        log.lines().count() > 1,
        "expected the access log to be on, but found:\n{log}"
    );
}

#[test]
fn a_server_told_to_stop_ends_with_0() {
    let status = Server::start().terminate();
    assert_eq!(status.code(), Some(0), "{status}");
}
