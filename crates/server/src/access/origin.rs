//! Whether a change was asked for by a page of this server.

use axum::http::{HeaderMap, header};

/// Whether `Origin` names this server; browsers send it with everything that changes something.
///
/// `public_url` is the address in front of a proxy; without it, the host that was asked counts.
pub fn is_own(headers: &HeaderMap, public_url: Option<&str>) -> bool {
    let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
    let Some(origin) = text(header::ORIGIN) else {
        return false;
    };
    if public_url.is_some_and(|own| own.eq_ignore_ascii_case(origin)) {
        return true;
    }
    let host = origin
        .strip_prefix("https://")
        .or_else(|| origin.strip_prefix("http://"));
    match (host, text(header::HOST)) {
        (Some(host), Some(asked)) => !asked.is_empty() && host.eq_ignore_ascii_case(asked),
        _ => false,
    }
}

/// Whether browsers reach this server through TLS.
pub fn is_behind_tls(public_url: Option<&str>) -> bool {
    public_url.is_some_and(|url| url.starts_with("https://"))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn asked(origin: Option<&str>, host: &str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::HOST, host.parse().unwrap());
        if let Some(origin) = origin {
            headers.insert(header::ORIGIN, origin.parse().unwrap());
        }
        headers
    }

    #[test]
    fn the_host_that_was_asked_and_the_public_address_are_own() {
        assert!(is_own(
            &asked(Some("http://127.0.0.1:8080"), "127.0.0.1:8080"),
            None
        ));
        let proxied = asked(Some("https://map.example.jp"), "127.0.0.1:8080");
        assert!(is_own(&proxied, Some("https://map.example.jp")));
        assert!(!is_own(&proxied, None));
    }

    #[test]
    fn another_site_none_at_all_and_null_are_not() {
        for origin in [Some("https://evil.example"), Some("null"), Some(""), None] {
            let headers = asked(origin, "map.example.jp");
            assert!(
                !is_own(&headers, Some("https://map.example.jp")),
                "{origin:?}"
            );
        }
    }
}
