//! What a change depends on: `If-Match`, `If-None-Match`, `Idempotency-Key`.

use axum::http::{HeaderMap, HeaderValue, header};

use crate::problem::Problem;

/// Longest key that is taken, in characters.
const KEY_MAX_CHARS: usize = 128;
const KEY: &str = "idempotency-key";

/// Which version of a thing a change was made for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Seen {
    /// Nothing was said.
    Unsaid,
    /// Any version, as long as the thing exists: `If-Match: *`.
    Any,
    /// This version.
    Version(u64),
    /// None: the thing must not exist yet, `If-None-Match: *`.
    Absent,
}

/// Reads `If-Match` and `If-None-Match`.
///
/// # Errors
/// [`Problem::BadHeader`] when one of them is no tag of ours.
pub fn seen(headers: &HeaderMap) -> Result<Seen, Problem> {
    if let Some(value) = headers.get(header::IF_NONE_MATCH) {
        return match value.as_bytes() {
            b"*" => Ok(Seen::Absent),
            _ => Err(bad("if-none-match", "`*`", value)),
        };
    }
    let Some(value) = headers.get(header::IF_MATCH) else {
        return Ok(Seen::Unsaid);
    };
    let text = value.to_str().unwrap_or_default().trim();
    if text == "*" {
        return Ok(Seen::Any);
    }
    let version = version_in(text);
    version
        .map(Seen::Version)
        .ok_or_else(|| bad("if-match", "a tag like `\"v3\"`, as in `etag`", value))
}

/// The version in a tag: `"v3"`, or `"v3-` with whatever tells representations apart.
fn version_in(tag: &str) -> Option<u64> {
    let tag = tag.strip_prefix("W/").unwrap_or(tag);
    let inside = tag.strip_prefix("\"v")?.strip_suffix('"')?;
    inside.split('-').next()?.parse().ok()
}

/// The tag of a version.
pub fn tag(version: u64) -> HeaderValue {
    HeaderValue::from_str(&format!("\"v{version}\"")).expect("digits make a header")
}

/// The tag of a representation of a version: it begins with the version, and differs by content.
pub fn tag_of_form(version: u64, headers: &HeaderMap) -> HeaderValue {
    let content = headers.get(header::ETAG).and_then(|tag| tag.to_str().ok());
    let content = content.unwrap_or_default().trim_matches('"');
    let text = format!("\"v{version}-{content}\"");
    HeaderValue::from_str(&text).unwrap_or_else(|_| tag(version))
}

/// Reads `Idempotency-Key`.
///
/// # Errors
/// [`Problem::BadHeader`] when it is empty, too long, or not of visible ASCII.
pub fn key(headers: &HeaderMap) -> Result<Option<String>, Problem> {
    let Some(value) = headers.get(KEY) else {
        return Ok(None);
    };
    let text = value.to_str().unwrap_or_default();
    let good =
        (1..=KEY_MAX_CHARS).contains(&text.len()) && text.bytes().all(|b| b.is_ascii_graphic());
    if good {
        return Ok(Some(text.to_owned()));
    }
    Err(bad(KEY, "1 to 128 visible ASCII characters", value))
}

fn bad(name: &'static str, expected: &'static str, found: &HeaderValue) -> Problem {
    Problem::bad_header(name, expected, &String::from_utf8_lossy(found.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn with(name: &'static str, value: &str) -> HeaderMap {
        HeaderMap::from_iter([(name.parse().unwrap(), value.parse().unwrap())])
    }

    #[test]
    fn ok_a_version_is_read_from_every_form_of_its_tag() {
        for text in ["\"v3\"", "W/\"v3\"", "\"v3-unconfirmed-br\"", " \"v3\" "] {
            assert_eq!(
                seen(&with("if-match", text)).unwrap(),
                Seen::Version(3),
                "{text}"
            );
        }
        assert_eq!(seen(&with("if-match", "*")).unwrap(), Seen::Any);
        assert_eq!(seen(&with("if-none-match", "*")).unwrap(), Seen::Absent);
        assert_eq!(seen(&HeaderMap::new()).unwrap(), Seen::Unsaid);
    }

    #[test]
    fn err_a_tag_of_another_shape_is_named() {
        for text in [
            "3",
            "v3",
            "\"3\"",
            "\"v\"",
            "\"v-1\"",
            "\"v99999999999999999999\"",
        ] {
            assert_eq!(
                seen(&with("if-match", text)).unwrap_err().code(),
                "bad_header",
                "{text}"
            );
        }
        assert!(seen(&with("if-none-match", "\"v1\"")).is_err());
    }

    #[test]
    fn a_key_is_visible_ascii_of_bounded_length() {
        assert_eq!(key(&with(KEY, "a-1")).unwrap(), Some("a-1".to_owned()));
        assert_eq!(key(&HeaderMap::new()).unwrap(), None);
        for bad in ["", "a b", &"x".repeat(129)] {
            assert!(key(&with(KEY, bad)).is_err(), "{bad}");
        }
    }
}
