//! The cookies of staff: of a session, and of a browser that once had one.

use axum::http::{HeaderMap, HeaderValue, header};

/// Hexadecimal digits of a cookie's value: 32 bytes.
const DIGITS: usize = 64;
/// Users a browser is known for: officers share a computer. Their marks stand side by side.
const MARKS_MAX: usize = 6;
/// Between two marks.
const BETWEEN: char = '.';
/// Seconds a browser stays known: as long as browsers keep a cookie.
const KNOWN_S: u32 = 400 * 24 * 3_600;

/// What a cookie is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cookie {
    /// The secret of a session, until the browser is closed.
    Session,
    /// The marks of a browser in which passwords were right: its guesses are counted apart.
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
            (ours && self.has_shape(value)).then_some(value)
        })
    }

    /// Whether a value has the shape of this cookie's.
    fn has_shape(self, value: &str) -> bool {
        match self {
            Self::Session => is_secret(value),
            Self::Known => {
                let marks = value.split(BETWEEN);
                marks.clone().count() <= MARKS_MAX && marks.into_iter().all(is_secret)
            }
        }
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

/// The marks in the value of [`Cookie::Known`].
pub fn marks(value: Option<&str>) -> Vec<String> {
    let marks = value.into_iter().flat_map(|value| value.split(BETWEEN));
    marks.map(str::to_owned).collect()
}

/// The value that holds a mark and, behind it, as many of the others as there is room for.
pub fn with_mark(mark: &str, others: &[String]) -> String {
    let others = others
        .iter()
        .map(String::as_str)
        .filter(|other| *other != mark);
    let all: Vec<&str> = std::iter::once(mark)
        .chain(others)
        .take(MARKS_MAX)
        .collect();
    all.join(&BETWEEN.to_string())
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
    fn a_browser_is_known_for_the_last_few_users() {
        let mark = |n: usize| format!("{n:064x}");
        let mut held: Vec<String> = Vec::new();
        for n in (0..9).chain([7]) {
            let value = with_mark(&mark(n), &held);
            let headers = sent(&format!("michi_known={value}"));
            assert_eq!(Cookie::Known.of(&headers, false), Some(value.as_str()));
            held = marks(Some(&value));
        }
        assert_eq!(held, [7, 8, 6, 5, 4, 3].map(mark));
        let too_many = vec![mark(1); MARKS_MAX + 1].join(".");
        assert_eq!(
            Cookie::Known.of(&sent(&format!("michi_known={too_many}")), false),
            None
        );
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
