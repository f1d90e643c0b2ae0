//! Rendered pages, kept compressed until the layers or the day change.

use std::collections::HashMap;
use std::sync::{Arc, PoisonError, RwLock};

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, Response, StatusCode, header};
use axum::middleware::Next;

use crate::cache::Keep;
use crate::clock;
use crate::config::{PAGES_KEPT_MAX, PAGES_KEPT_MAX_BYTES};
use crate::encoding::Effort;
use crate::prepared::{About, Prepared};
use crate::problem::Problem;
use crate::state::AppState;

const HTML: About = About::new("text/html; charset=utf-8", Keep::Ask);

/// Pages of one snapshot by path.
#[derive(Debug, Default)]
pub struct KeptPages(RwLock<Kept>);

#[derive(Debug, Default)]
struct Kept {
    /// What is out of date today was not yesterday: pages are kept for their day.
    day: i64,
    by_path: HashMap<String, Arc<Prepared>>,
    bytes: usize,
}

impl KeptPages {
    /// The page at a path.
    pub fn get(&self, path: &str) -> Option<Arc<Prepared>> {
        self.0
            .read()
            .unwrap_or_else(PoisonError::into_inner)
            .by_path
            .get(path)
            .cloned()
    }

    /// Keeps a page unless there are too many already.
    pub fn keep(&self, path: String, page: Arc<Prepared>) {
        let mut kept = self.0.write().unwrap_or_else(PoisonError::into_inner);
        let today = clock::day_number();
        if kept.day != today {
            *kept = Kept {
                day: today,
                ..Kept::default()
            };
        }
        let bytes = kept.bytes + page.size();
        if kept.by_path.len() < PAGES_KEPT_MAX && bytes <= PAGES_KEPT_MAX_BYTES {
            kept.bytes = bytes;
            kept.by_path.insert(path, page);
        }
    }

    /// Answers a request for a page that is kept.
    pub fn answer<B>(&self, request: &axum::http::Request<B>) -> Option<Response<Body>> {
        let reads = request.method() == Method::GET || request.method() == Method::HEAD;
        if !reads || request.uri().query().is_some() {
            return None;
        }
        let page = self.get(request.uri().path())?;
        Some(page.answer(request.method(), request.headers()))
    }
}

/// Around the pages: answers from what is kept, keeps what was rendered.
pub async fn keep_pages(
    State(state): State<AppState>,
    mut request: Request,
    next: Next,
) -> Response<Body> {
    let snapshot = state.snapshot();
    if let Some(response) = snapshot.pages.answer(&request) {
        return response;
    }
    let method = request.method().clone();
    let reads = method == Method::GET || method == Method::HEAD;
    let may_keep = reads && request.uri().query().is_none();
    if may_keep {
        // A page is rendered whole even when only its headers are asked for, so that it is kept.
        *request.method_mut() = Method::GET;
    }
    let (path, asked) = (request.uri().path().to_owned(), request.headers().clone());
    let response = next.run(request).await;
    if !may_keep || !is_page(&response) {
        return response;
    }
    let language = response.headers().get(header::CONTENT_LANGUAGE).cloned();
    let Ok(html) = axum::body::to_bytes(response.into_body(), PAGES_KEPT_MAX_BYTES).await else {
        return Problem::internal(&"expected a rendered page in memory, found a fault").response();
    };
    let page = compress(html, language).await;
    snapshot.pages.keep(path, Arc::clone(&page));
    page.answer(&method, &asked)
}

async fn compress(html: Bytes, language: Option<header::HeaderValue>) -> Arc<Prepared> {
    let plain = html.clone();
    let made = tokio::task::spawn_blocking(move || Prepared::new(HTML, html, Effort::Thorough));
    let mut page = made.await.unwrap_or_else(|_| Prepared::plain(HTML, plain));
    if let Some(language) = language {
        page = page.with_header(header::CONTENT_LANGUAGE, &language);
    }
    Arc::new(page)
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
