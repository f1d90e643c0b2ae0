//! One byte range of a pack (RFC 9110, section 14).

use std::ops::Range;

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};

use crate::prepared::Prepared;
use crate::problem::Problem;

/// What a `Range` header asks of a content of `length` bytes.
#[derive(Debug, PartialEq, Eq)]
enum Asked {
    /// No range, several ranges or another unit: the whole.
    Whole,
    /// One range that can be given.
    Part(Range<usize>),
    /// One range, of which no byte exists.
    Outside,
}

/// Answers a GET or HEAD with the whole or with one range; never codes.
pub fn answer(whole: &Prepared, method: &Method, request: &HeaderMap) -> Response<Body> {
    let length = whole.bytes().len();
    let conditional = request.contains_key(header::IF_NONE_MATCH);
    let asked = match request.get(header::RANGE).and_then(|v| v.to_str().ok()) {
        Some(line) if method == Method::GET && still_the_same(whole, request) => read(line, length),
        _ => Asked::Whole,
    };
    let full = || whole.answer(method, &without_codings(request));
    match asked {
        Asked::Whole => full(),
        _ if conditional && full().status() == StatusCode::NOT_MODIFIED => full(),
        Asked::Outside => Problem::RangeNotSatisfiable { length }.response(),
        Asked::Part(range) => part(whole, range),
    }
}

/// `If-Range` with another tag, or with a date, means: the whole.
fn still_the_same(whole: &Prepared, request: &HeaderMap) -> bool {
    request
        .get(header::IF_RANGE)
        .is_none_or(|tag| Some(tag) == whole.etag())
}

/// A pack has one form; a client that refuses plain bytes still gets them.
fn without_codings(request: &HeaderMap) -> HeaderMap {
    let known = request.get(header::IF_NONE_MATCH).cloned();
    known
        .map(|tag| HeaderMap::from_iter([(header::IF_NONE_MATCH, tag)]))
        .unwrap_or_default()
}

fn part(whole: &Prepared, range: Range<usize>) -> Response<Body> {
    let length = whole.bytes().len();
    let bytes = whole.bytes().slice(range.clone());
    let place = format!("bytes {}-{}/{length}", range.start, range.end - 1);
    let mut headers = whole.headers().clone();
    headers.insert(header::CONTENT_LENGTH, HeaderValue::from(bytes.len()));
    let place = HeaderValue::from_str(&place).expect("digits make a header");
    headers.insert(header::CONTENT_RANGE, place);
    let mut response = Response::new(Body::from(bytes));
    *response.status_mut() = StatusCode::PARTIAL_CONTENT;
    *response.headers_mut() = headers;
    response
}

fn read(line: &str, length: usize) -> Asked {
    let Some(set) = line.strip_prefix("bytes=") else {
        return Asked::Whole;
    };
    let Some((first, last)) = set.trim().split_once('-') else {
        return Asked::Whole;
    };
    if set.contains(',') {
        return Asked::Whole;
    }
    match (number(first), number(last)) {
        (Some(Some(from)), Some(_)) if from >= length => Asked::Outside,
        (Some(Some(from)), Some(Some(to))) if to < from => Asked::Whole,
        (Some(Some(from)), Some(to)) => {
            Asked::Part(from..to.map_or(length, |to| to.saturating_add(1).min(length)))
        }
        (Some(None), Some(Some(0))) => Asked::Outside,
        (Some(None), Some(Some(_))) if length == 0 => Asked::Outside,
        (Some(None), Some(Some(tail))) => Asked::Part(length.saturating_sub(tail)..length),
        _ => Asked::Whole,
    }
}

/// `Some(None)` for nothing, `Some(Some(n))` for digits, `None` for anything else.
fn number(text: &str) -> Option<Option<usize>> {
    let text = text.trim();
    if text.is_empty() {
        return Some(None);
    }
    if !text.bytes().all(|b| b.is_ascii_digit()) {
        return None;
    }
    Some(Some(text.parse().unwrap_or(usize::MAX)))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::cache::Keep;
    use crate::prepared::About;

    #[test]
    fn ok_single_ranges() {
        assert_eq!(read("bytes=0-3", 10), Asked::Part(0..4));
        assert_eq!(read("bytes=4-", 10), Asked::Part(4..10));
        assert_eq!(read("bytes=-3", 10), Asked::Part(7..10));
        assert_eq!(read("bytes=-30", 10), Asked::Part(0..10));
        assert_eq!(
            read("bytes=9-99999999999999999999999", 10),
            Asked::Part(9..10)
        );
    }

    #[test]
    fn err_ranges_beyond_the_end_cannot_be_satisfied() {
        for line in [
            "bytes=10-",
            "bytes=10-20",
            "bytes=-0",
            "bytes=99999999999999999999999-",
        ] {
            assert_eq!(read(line, 10), Asked::Outside, "{line}");
        }
    }

    #[test]
    fn what_is_not_one_byte_range_gets_the_whole() {
        for line in [
            "bytes=0-1,3-4",
            "items=0-1",
            "bytes=5-2",
            "bytes=-",
            "bytes=a-b",
            "bytes=",
        ] {
            assert_eq!(read(line, 10), Asked::Whole, "{line}");
        }
    }

    fn ask(pairs: &[(header::HeaderName, &str)]) -> Response<Body> {
        let about = About::new("application/octet-stream", Keep::Ask);
        let whole = Prepared::plain(about, "0123456789");
        let headers = pairs
            .iter()
            .map(|(n, v)| (n.clone(), HeaderValue::from_str(v).unwrap()));
        answer(&whole, &Method::GET, &HeaderMap::from_iter(headers))
    }

    #[test]
    fn a_range_is_206_with_its_place_and_length() {
        let part = ask(&[(header::RANGE, "bytes=2-4")]);
        assert_eq!(part.status(), StatusCode::PARTIAL_CONTENT);
        assert_eq!(part.headers()[header::CONTENT_RANGE], "bytes 2-4/10");
        assert_eq!(part.headers()[header::CONTENT_LENGTH], "3");
    }

    #[test]
    fn if_range_with_an_old_tag_gets_the_whole() {
        let part = ask(&[(header::RANGE, "bytes=2-4"), (header::IF_RANGE, "\"old\"")]);
        assert_eq!(part.status(), StatusCode::OK);
    }

    #[test]
    fn plain_bytes_are_sent_even_when_refused() {
        assert_eq!(
            ask(&[(header::ACCEPT_ENCODING, "identity;q=0")]).status(),
            StatusCode::OK
        );
    }
}
