//! The cookies of staff: of a session, and of a browser that once had one.

use axum::http::{HeaderMap, HeaderValue, header};

/// Hexadecimal digits of a cookie's value: 32 bytes.
const DIGITS: usize = 64;
/// Seconds a browser stays known: as long as browsers keep a cookie.
const KNOWN_S: u32 = 400 * 24 * 3_600;

/// What a cookie is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cookie {
    /// The secret of a session, until the browser is closed.
    Session,
    /// The mark of a browser in which a password was right: its guesses are counted apart.
    Known,
}

impl Cookie {
    /// Its name; the prefix keeps subdomains from setting it where there is TLS.
    fn name(self, secure: bool) -> &'static str {
        match (self, secure) {
            (Self::Session, false) => "michi_session",
            (Self::Session, true) => "__Host-michi_session",
            (Self::Known, false) => "michi_known",
            (Self::Known, true) => "__Host-michi_known",
        }
    }

    /// The value in the request's cookie, if there is one of the right shape; behind TLS only in
    /// the cookie that no other host can set.
    pub fn of(self, headers: &HeaderMap, secure: bool) -> Option<&str> {
        let lines = headers.get_all(header::COOKIE).iter();
        let mut pairs = lines
            .filter_map(|line| line.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='));
        pairs.find_map(|(name, value)| {
            let ours = name == self.name(secure);
            (ours && is_secret(value)).then_some(value)
        })
    }

    /// The header that gives it to the browser.
    pub fn given(self, value: &str, secure: bool) -> HeaderValue {
        let age = match self {
            Self::Session => String::new(),
            Self::Known => format!("; Max-Age={KNOWN_S}"),
        };
        self.line(value, secure, &age)
    }

    /// The header that takes it away again.
    pub fn taken(self, secure: bool) -> HeaderValue {
        self.line("", secure, "; Max-Age=0")
    }

    fn line(self, value: &str, secure: bool, age: &str) -> HeaderValue {
        let (name, flag) = (self.name(secure), if secure { "; Secure" } else { "" });
        let line = format!("{name}={value}; Path=/; HttpOnly; SameSite=Strict{flag}{age}");
        HeaderValue::from_str(&line).expect("digits make a header")
    }
}

/// Whether a text has the shape of a secret.
pub fn is_secret(text: &str) -> bool {
    text.len() == DIGITS && text.bytes().all(|b| b.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    const BOTH: [Cookie; 2] = [Cookie::Session, Cookie::Known];

    fn sent(line: &str) -> HeaderMap {
        HeaderMap::from_iter([(header::COOKIE, line.parse().unwrap())])
    }

    #[test]
    fn the_value_is_found_among_other_cookies() {
        let ours = "a1".repeat(32);
        for (cookie, secure) in BOTH.into_iter().flat_map(|c| [(c, false), (c, true)]) {
            let name = cookie.name(secure);
            let headers = sent(&format!("lang=en; {name}={ours}; x=y"));
            assert_eq!(cookie.of(&headers, secure), Some(ours.as_str()));
            assert_eq!(
                cookie.of(&headers, !secure),
                None,
                "{name} is another host's"
            );
        }
    }

    #[test]
    fn anything_of_another_shape_is_no_secret() {
        for value in ["", "short", &"zz".repeat(32), &"a1".repeat(33)] {
            let headers = sent(&format!("michi_session={value}"));
            assert_eq!(Cookie::Session.of(&headers, false), None, "{value}");
        }
    }

    #[test]
    fn behind_tls_a_cookie_is_secure_and_bound_to_the_host() {
        for cookie in BOTH {
            let line = cookie.given(&"a1".repeat(32), true);
            let line = line.to_str().unwrap();
            assert!(
                line.starts_with("__Host-") && line.contains("; Secure"),
                "{line}"
            );
            assert!(cookie.taken(false).to_str().unwrap().contains("Max-Age=0"));
        }
    }
}
