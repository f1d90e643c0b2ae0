//! Rendered pages, kept compressed until the layers, the day or the postings change.

use std::borrow::Cow;
use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderValue, Method, Response, StatusCode, header};
use axum::middleware::Next;

use crate::cache::Keep;
use crate::config::{PAGES_KEPT_MAX, PAGES_KEPT_MAX_BYTES};
use crate::encoding::{self, Coding, Effort};
use crate::epoch::Epoch;
use crate::pages::page::{escape, is_unreserved};
use crate::prepared::{About, Form};
use crate::problem::Problem;
use crate::state::AppState;

const HTML: About = About::new("text/html; charset=utf-8", Keep::Ask);

/// Pages of one snapshot by their canonical path, each in the codings that were asked for.
#[derive(Debug, Default)]
pub struct KeptPages(RwLock<Kept>);

#[derive(Debug, Default)]
struct Kept {
    /// What is out of date today was not yesterday, and postings change: pages are of one epoch.
    epoch: Option<Epoch>,
    by_path: [HashMap<String, Arc<Form>>; 3],
    bytes: usize,
}

impl Kept {
    fn is_full_with(&self, more: usize) -> bool {
        let count: usize = self.by_path.iter().map(HashMap::len).sum();
        count >= PAGES_KEPT_MAX || self.bytes + more > PAGES_KEPT_MAX_BYTES
    }

    fn forget_all(&mut self, epoch: Epoch) {
        *self = Self {
            epoch: Some(epoch),
            ..Self::default()
        };
    }
}

impl KeptPages {
    /// The page at a canonical path, if it was rendered in this epoch.
    pub fn get(&self, path: &str, coding: Coding, epoch: Epoch) -> Option<Arc<Form>> {
        let kept = self.0.read().unwrap_or_else(PoisonError::into_inner);
        let current = kept.epoch == Some(epoch);
        let page = current.then(|| kept.by_path[coding.index()].get(path))?;
        page.cloned()
    }

    /// Keeps a page that was begun in `epoch`; when there are too many, the old ones go.
    pub fn keep(&self, path: String, coding: Coding, epoch: Epoch, page: Arc<Form>) {
        let size = page.size();
        if size > PAGES_KEPT_MAX_BYTES {
            return;
        }
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        if kept.epoch.is_some_and(|kept| kept > epoch) {
            return;
        }
        if kept.epoch != Some(epoch) || kept.is_full_with(size) {
            kept.forget_all(epoch);
        }
        let before = kept.by_path[coding.index()].insert(path, page);
        kept.bytes = kept.bytes + size - before.map_or(0, |page| page.size());
    }

    /// Answers a request for a page that is kept for `epoch`.
    ///
    /// A path with escapes is left to the router: only a matched route tells what they mean.
    pub fn answer<B>(
        &self,
        request: &axum::http::Request<B>,
        epoch: impl FnOnce() -> Epoch,
    ) -> Option<Response<Body>> {
        let (method, path) = (request.method(), request.uri().path());
        if !reads(method) || request.uri().query().is_some() || !is_canonical(path) {
            return None;
        }
        let coding = encoding::negotiate(request.headers(), |_| true)?;
        let page = self.get(path, coding, epoch())?;
        Some(page.answer(method, request.headers()))
    }
}

/// Around the pages: answers from what is kept, keeps what was rendered.
pub async fn keep_pages(
    State(state): State<AppState>,
    mut request: Request,
    next: Next,
) -> Response<Body> {
    let method = request.method().clone();
    if !reads(&method) || request.uri().query().is_some() {
        return next.run(request).await;
    }
    // Epoch and snapshot from before the rendering: a page is never kept for a later one.
    let (epoch, snapshot) = (state.epoch(), state.snapshot());
    let path = canonical(request.uri().path()).into_owned();
    let coding = encoding::negotiate(request.headers(), |_| true);
    let kept = coding.and_then(|coding| snapshot.pages.get(&path, coding, epoch));
    if let Some(page) = kept {
        return page.answer(&method, request.headers());
    }
    // A page is rendered whole even when only its headers are asked for, so that it is kept.
    *request.method_mut() = Method::GET;
    let asked = request.headers().clone();
    let response = next.run(request).await;
    if !is_page(&response) {
        return response;
    }
    let Some(coding) = coding else {
        return Problem::NotAcceptable.response();
    };
    // A page with postings is kept until the next one only: it is not worth the last bytes.
    let effort = match state.live() {
        Some(_) => Effort::Quick,
        None => Effort::Thorough,
    };
    let Some(page) = compress(response, coding, effort).await else {
        return Problem::internal(&"expected a rendered page in memory, found a fault").response();
    };
    snapshot.pages.keep(path, coding, epoch, Arc::clone(&page));
    page.answer(&method, &asked)
}

/// A rendered page in one coding.
async fn compress(response: Response<Body>, coding: Coding, effort: Effort) -> Option<Arc<Form>> {
    let language: Option<HeaderValue> = response.headers().get(header::CONTENT_LANGUAGE).cloned();
    let body = axum::body::to_bytes(response.into_body(), PAGES_KEPT_MAX_BYTES);
    let html: Bytes = body.await.ok()?;
    let code = move || Form::code(HTML, coding, html, effort);
    let mut page = tokio::task::spawn_blocking(code).await.ok()?;
    if let Some(language) = language {
        page.add_header(header::CONTENT_LANGUAGE, &language);
    }
    Some(Arc::new(page))
}

fn reads(method: &Method) -> bool {
    method == Method::GET || method == Method::HEAD
}

fn is_page(response: &Response<Body>) -> bool {
    let is = |headers: &HeaderMap| {
        let html = headers
            .get(header::CONTENT_TYPE)
            .is_some_and(|t| t == HTML.content_type);
        html && !headers.contains_key(header::SET_COOKIE)
    };
    response.status() == StatusCode::OK && is(response.headers())
}

fn is_canonical(path: &str) -> bool {
    path.bytes().all(|byte| byte == b'/' || is_unreserved(byte))
}

/// The path with every byte written in one way, so that one page has one key.
fn canonical(path: &str) -> Cow<'_, str> {
    if is_canonical(path) {
        return Cow::Borrowed(path);
    }
    let parts: Vec<String> = path.split('/').map(|part| escape(&decode(part))).collect();
    Cow::Owned(parts.join("/"))
}

/// Undoes percent-encoding; what is no escape stays as it is.
fn decode(part: &str) -> Vec<u8> {
    let bytes = part.as_bytes();
    let mut out = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while at < bytes.len() {
        let escaped = (bytes[at] == b'%').then(|| hex_pair(bytes.get(at + 1..at + 3)?));
        match escaped.flatten() {
            Some(byte) => {
                out.push(byte);
                at += 3;
            }
            None => {
                out.push(bytes[at]);
                at += 1;
            }
        }
    }
    out
}

fn hex_pair(digits: &[u8]) -> Option<u8> {
    let value = |digit: u8| char::from(digit).to_digit(16);
    let number = value(*digits.first()?)? * 16 + value(*digits.get(1)?)?;
    u8::try_from(number).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> Epoch {
        Epoch {
            day: text.parse().unwrap(),
            live: 0,
        }
    }

    fn page(bytes: usize) -> Arc<Form> {
        let html = Bytes::from(vec![b'a'; bytes]);
        Arc::new(Form::code(HTML, Coding::Identity, html, Effort::Quick))
    }

    #[test]
    fn a_page_is_kept_for_its_day_only() {
        let (pages, friday, saturday) =
            (KeptPages::default(), day("2026-11-20"), day("2026-11-21"));
        let keep = |path: &str, day| pages.keep(path.to_owned(), Coding::Identity, day, page(9));
        let has = |path: &str, day| pages.get(path, Coding::Identity, day).is_some();
        keep("/en/help", friday);
        assert!(has("/en/help", friday));
        assert!(!has("/en/help", saturday), "midnight is the end of it");
        keep("/en/about", saturday);
        keep("/en/help", friday);
        assert!(!has("/en/help", saturday) && !has("/en/help", friday));
        assert!(
            has("/en/about", saturday),
            "a late page of yesterday is let go"
        );
    }

    #[test]
    fn a_posting_is_the_end_of_every_page_before_it() {
        let pages = KeptPages::default();
        let (before, after) = (
            day("2026-11-20"),
            Epoch {
                live: 1,
                ..day("2026-11-20")
            },
        );
        pages.keep("/en/".to_owned(), Coding::Identity, before, page(9));
        assert!(pages.get("/en/", Coding::Identity, after).is_none());
        pages.keep("/en/".to_owned(), Coding::Identity, after, page(9));
        pages.keep("/en/map".to_owned(), Coding::Identity, before, page(9));
        assert!(pages.get("/en/", Coding::Identity, after).is_some());
    }

    #[test]
    fn only_the_coding_that_was_asked_for_is_kept() {
        let (pages, today) = (KeptPages::default(), day("2026-11-20"));
        pages.keep("/en/".to_owned(), Coding::Brotli, today, page(9));
        assert!(pages.get("/en/", Coding::Brotli, today).is_some());
        assert!(pages.get("/en/", Coding::Gzip, today).is_none());
    }

    #[test]
    fn when_there_are_too_many_the_old_ones_go() {
        let (pages, today) = (KeptPages::default(), day("2026-11-20"));
        let half = page(PAGES_KEPT_MAX_BYTES / 2);
        for path in ["/a", "/b", "/b", "/c"] {
            pages.keep(path.to_owned(), Coding::Identity, today, Arc::clone(&half));
        }
        assert!(pages.get("/a", Coding::Identity, today).is_none());
        assert!(pages.get("/c", Coding::Identity, today).is_some());
    }

    #[test]
    fn every_way_of_writing_a_path_is_one_key() {
        for (path, key) in [
            ("/en/help", "/en/help"),
            ("/en/%68el%70", "/en/help"),
            ("/en/place/a%2fb", "/en/place/a%2Fb"),
            ("/en/place/浜", "/en/place/%E6%B5%9C"),
            ("/en/place/%e6%b5%9c", "/en/place/%E6%B5%9C"),
            ("/en/place/100%", "/en/place/100%25"),
            ("/en/place/%zz", "/en/place/%25zz"),
        ] {
            assert_eq!(canonical(path), key, "{path}");
        }
    }
}
