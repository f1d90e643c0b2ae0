//! The cookie of a staff session.

use axum::http::{HeaderMap, HeaderValue, header};

/// Its name; the prefix keeps subdomains from setting it where there is TLS.
const NAME: &str = "michi_session";
const SECURE_NAME: &str = "__Host-michi_session";
/// Hexadecimal digits of a session's secret: 32 random bytes.
const SECRET_DIGITS: usize = 64;

/// The secret in the request's cookie, if there is one of the right shape; behind TLS only in the
/// cookie that no other host can set.
pub fn secret(headers: &HeaderMap, secure: bool) -> Option<&str> {
    let lines = headers.get_all(header::COOKIE).iter();
    let mut pairs = lines
        .filter_map(|line| line.to_str().ok())
        .flat_map(|line| line.split(';'))
        .filter_map(|pair| pair.trim().split_once('='));
    pairs.find_map(|(name, value)| {
        let ours = name == named(secure).0;
        (ours && is_secret(value)).then_some(value)
    })
}

/// Whether a text has the shape of a secret.
pub fn is_secret(text: &str) -> bool {
    text.len() == SECRET_DIGITS && text.bytes().all(|b| b.is_ascii_hexdigit())
}

/// The header that gives the browser its session, until the browser is closed.
pub fn given(secret: &str, secure: bool) -> HeaderValue {
    let (name, flag) = named(secure);
    let line = format!("{name}={secret}; Path=/; HttpOnly; SameSite=Strict{flag}");
    HeaderValue::from_str(&line).expect("digits make a header")
}

/// The header that takes it away again.
pub fn taken(secure: bool) -> HeaderValue {
    let (name, flag) = named(secure);
    let line = format!("{name}=; Path=/; HttpOnly; SameSite=Strict{flag}; Max-Age=0");
    HeaderValue::from_str(&line).expect("plain letters make a header")
}

fn named(secure: bool) -> (&'static str, &'static str) {
    if secure {
        (SECURE_NAME, "; Secure")
    } else {
        (NAME, "")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_secret_is_found_among_other_cookies() {
        let ours = "a1".repeat(32);
        for (name, secure) in [(NAME, false), (SECURE_NAME, true)] {
            let line = format!("lang=en; {name}={ours}; x=y");
            let headers = HeaderMap::from_iter([(header::COOKIE, line.parse().unwrap())]);
            assert_eq!(secret(&headers, secure), Some(ours.as_str()));
            assert_eq!(secret(&headers, !secure), None, "{name} is another host's");
        }
    }

    #[test]
    fn anything_of_another_shape_is_no_secret() {
        for value in ["", "short", &"zz".repeat(32), &"a1".repeat(33)] {
            let line = format!("{NAME}={value}");
            let headers = HeaderMap::from_iter([(header::COOKIE, line.parse().unwrap())]);
            assert_eq!(secret(&headers, false), None, "{value}");
        }
    }

    #[test]
    fn behind_tls_the_cookie_is_secure_and_bound_to_the_host() {
        let line = given(&"a1".repeat(32), true);
        let line = line.to_str().unwrap();
        assert!(
            line.starts_with("__Host-") && line.ends_with("; Secure"),
            "{line}"
        );
        assert!(taken(false).to_str().unwrap().contains("Max-Age=0"));
    }
}
