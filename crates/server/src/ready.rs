//! Answers that are made before anybody asks: found by path, sent as they are.

use std::collections::HashMap;

use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, Response, header};

use crate::cache::Keep;
use crate::cache::by_version;
use crate::prepared::Prepared;
use crate::range;

/// Ready answers by path; those in a language also by `path?lang=tag`.
#[derive(Debug, Default)]
pub struct ReadyAnswers {
    by_path: HashMap<String, Ready>,
}

/// One ready answer and how it may be asked for.
#[derive(Debug)]
pub struct Ready {
    /// The answer.
    pub prepared: Prepared,
    /// Whether byte ranges are answered; such an answer is never coded.
    pub ranged: bool,
    /// The version that `?v=` must name to be kept for ever, and what holds without it.
    pub version: Option<(String, Keep)>,
}

impl Ready {
    /// An answer without ranges and versions.
    pub fn plain(prepared: Prepared) -> Self {
        Self {
            prepared,
            ranged: false,
            version: None,
        }
    }

    /// An answer whose address may carry its version.
    pub fn versioned(prepared: Prepared, version: &str, otherwise: Keep) -> Self {
        Self {
            prepared,
            ranged: false,
            version: Some((version.to_owned(), otherwise)),
        }
    }

    /// Answers a GET or HEAD with this query.
    pub fn answer(
        &self,
        method: &Method,
        query: Option<&str>,
        headers: &HeaderMap,
    ) -> Response<Body> {
        let mut response = if self.ranged {
            range::answer(&self.prepared, method, headers)
        } else {
            self.prepared.answer(method, headers)
        };
        if let (Some(_), Some((version, otherwise))) = (query, &self.version)
            && !response.status().is_client_error()
        {
            let keep = by_version(query, version, *otherwise);
            response
                .headers_mut()
                .insert(header::CACHE_CONTROL, keep.value());
        }
        response
    }
}

impl ReadyAnswers {
    /// Adds an answer; the last one added for a path stays.
    pub fn insert(&mut self, path: impl Into<String>, ready: Ready) {
        self.by_path.insert(path.into(), ready);
    }

    /// The answer at a path, or at `path?lang=tag`.
    pub fn get(&self, path: &str) -> Option<&Ready> {
        self.by_path.get(path)
    }

    /// How many answers there are.
    pub fn len(&self) -> usize {
        self.by_path.len()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.by_path.is_empty()
    }

    /// Bytes held in memory, over all answers and codings.
    pub fn size(&self) -> usize {
        self.by_path
            .values()
            .map(|ready| ready.prepared.size())
            .sum()
    }

    /// Answers a request that needs no parameter to be read, or none.
    pub fn answer<B>(&self, request: &Request<B>) -> Option<Response<Body>> {
        let (method, uri) = (request.method(), request.uri());
        if method != Method::GET && method != Method::HEAD {
            return None;
        }
        let ready = match uri.query() {
            None | Some("") => self.get(uri.path()),
            Some(query) if query.starts_with("v=") && !query.contains('&') => {
                self.get(uri.path()).filter(|ready| ready.version.is_some())
            }
            Some(query) if query.starts_with("lang=") => self.get(uri.path_and_query()?.as_str()),
            Some(_) => None,
        }?;
        Some(ready.answer(method, uri.query(), request.headers()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::prepared::About;
    use axum::http::StatusCode;

    fn answers() -> ReadyAnswers {
        let about = About::new("application/json", Keep::Tile);
        let mut answers = ReadyAnswers::default();
        let tile = Ready::versioned(Prepared::plain(about, "tile"), "abc", Keep::Tile);
        answers.insert("/tiles/a/1/1/1.mvt", tile);
        answers.insert(
            "/api/v1/x?lang=en",
            Ready::plain(Prepared::plain(about, "{}")),
        );
        answers
    }

    fn ask(method: Method, target: &str) -> Option<Response<Body>> {
        let request = Request::builder()
            .method(method)
            .uri(target)
            .body(())
            .unwrap();
        answers().answer(&request)
    }

    #[test]
    fn a_known_path_is_answered_with_and_without_its_version() {
        let kept = |target| ask(Method::GET, target).unwrap().headers()["cache-control"].clone();
        assert_eq!(kept("/tiles/a/1/1/1.mvt"), Keep::Tile.line());
        assert_eq!(kept("/tiles/a/1/1/1.mvt?v=abc"), Keep::Forever.line());
        assert_eq!(kept("/tiles/a/1/1/1.mvt?v=old"), Keep::Ask.line());
    }

    #[test]
    fn anything_else_is_left_to_the_router() {
        assert!(ask(Method::POST, "/tiles/a/1/1/1.mvt").is_none());
        assert!(ask(Method::GET, "/tiles/a/1/1/2.mvt").is_none());
        assert!(ask(Method::GET, "/api/v1/x?lang=fr").is_none());
        assert!(ask(Method::GET, "/api/v1/x?lang=en").is_some());
        assert!(ask(Method::GET, "/tiles/a/1/1/1.mvt?x=1").is_none());
    }

    #[test]
    fn head_has_the_length_and_no_body() {
        let response = ask(Method::HEAD, "/tiles/a/1/1/1.mvt").unwrap();
        assert_eq!(response.status(), StatusCode::OK);
        assert_eq!(response.headers()["content-length"], "4");
    }
}
