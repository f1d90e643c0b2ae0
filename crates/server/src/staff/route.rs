//! Addresses to the staff's pages.

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderName, HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;

use super::page::{self, StaffPage};
use crate::cache::Keep;
use crate::encoding::Effort;
use crate::pages::language;
use crate::prepared::{About, Prepared};
use crate::problem::Problem;
use crate::state::AppState;

const HTML: About = About {
    language: Some("ja"),
    ..About::new("text/html; charset=utf-8", Keep::Never)
};

/// The log-in form, or the console where there is a session.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/staff", get(with_slash))
        .route("/staff/", get(staff))
}

async fn with_slash() -> Response<Body> {
    language::redirect(StatusCode::FOUND, "/staff/")
}

async fn staff(State(state): State<AppState>, request: Request) -> Response<Body> {
    let session = state.staff(request.method(), request.headers()).await;
    let which = match session {
        Ok(_) => StaffPage::Console,
        Err(_) => StaffPage::LogIn,
    };
    match page::render(state.assets(), &state.snapshot(), which) {
        Ok(html) => unkept(&request, html),
        Err(fault) => Problem::internal(&fault).into_response(),
    }
}

/// A page that no cache keeps, no browser shows from memory and no search engine lists.
fn unkept(request: &Request, html: String) -> Response<Body> {
    let prepared = Prepared::new(HTML, html, Effort::Quick);
    let mut response = prepared.answer(request.method(), &without_conditions(request));
    let headers = response.headers_mut();
    headers.remove(header::ETAG);
    let robots = HeaderName::from_static("x-robots-tag");
    headers.insert(robots, HeaderValue::from_static("noindex, nofollow"));
    let vary = HeaderValue::from_static("accept-encoding, cookie");
    headers.insert(header::VARY, vary);
    response
}

fn without_conditions(request: &Request) -> axum::http::HeaderMap {
    let mut headers = request.headers().clone();
    headers.remove(header::IF_NONE_MATCH);
    headers
}
