//! Wiring: from the shared state to a router that tests can call.

use axum::Router;
use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::{HeaderMap, Response, header};
use axum::middleware::{from_fn_with_state, map_response};
use axum::response::IntoResponse;
use axum::routing::{get, patch, post, put};
use tower_http::catch_panic::CatchPanicLayer;
use tower_http::limit::RequestBodyLimitLayer;

use crate::api::{
    closures, confirmations, evacuation, health, journal, layers, lines, lint, live, locales,
    openapi, openings, packs, places, risk, session, shelters, staff_board, stream, style, tiles,
    web_files,
};
use crate::cache::Keep;
use crate::config::BODY_MAX_BYTES;
use crate::headers::Guard;
use crate::kept_pages::keep_pages;
use crate::observe::observe;
use crate::pages;
use crate::problem::Problem;
use crate::route_class::RouteClass;
use crate::staff;
use crate::state::AppState;

/// Whom an address is for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Surface {
    /// Everyone; nothing can be posted here.
    Public,
    /// Staff; everything public is here too, for the console.
    Staff,
    /// Both, on one address.
    Both,
}

/// Every route that an address answers.
///
/// A page depends on its path, the snapshot and the epoch alone (no cookie): answers with
/// status 200 and no query are kept, compressed, until one of them changes.
pub fn router(state: AppState, surface: Surface) -> Router {
    let kept = from_fn_with_state(state.clone(), keep_pages);
    let staff = match surface {
        Surface::Public => Router::new(),
        Surface::Staff | Surface::Both => staff_routes(),
    };
    Router::new()
        .merge(pages::routes().layer(kept))
        .merge(data_routes())
        .merge(browser_routes())
        .merge(staff)
        .fallback(missing)
        .method_not_allowed_fallback(method_not_allowed)
        .layer(RequestBodyLimitLayer::new(BODY_MAX_BYTES))
        .layer(map_response(without_stray_text))
        .layer(CatchPanicLayer::custom(panicked))
        .layer(from_fn_with_state(state.clone(), observe))
        .with_state(state)
}

fn data_routes() -> Router<AppState> {
    Router::new()
        .route("/api/v1/risk", get(risk::risk))
        .route("/api/v1/advice", get(layers::advice))
        .route("/api/v1/layers", get(layers::layers))
        .route("/api/v1/closures", get(closures::list))
        .route("/api/v1/closures/{id}", get(closures::show))
        .route("/api/v1/shelters", get(shelters::shelters))
        .route("/api/v1/evacuation", get(evacuation::list))
        .route("/api/v1/warnings", get(live::warnings))
        .route("/api/v1/notices", get(live::notices))
        .route("/api/v1/stream", get(stream::stream))
        .route("/api/v1/places", get(places::places))
        .route("/api/v1/locales", get(locales::locales))
        .route("/tiles/{layer}", get(tiles::about))
        .route("/tiles/{layer}/{z}/{x}/{y}", get(tiles::tile))
        .route("/packs/city.pmtiles", get(packs::city))
        .route("/packs/places.json", get(packs::places))
        .route("/style/{lang}", get(style::file))
        .route("/openapi.json", get(openapi::document))
        .route("/healthz", get(health::healthz))
        .route("/readyz", get(health::readyz))
        .route("/metrics", get(health::metrics))
}

/// What staff post, and what only they may read.
fn staff_routes() -> Router<AppState> {
    let session = get(session::show).post(session::begin).delete(session::end);
    Router::new()
        .route("/api/v1/session", session)
        .route("/api/v1/closures", post(closures::post))
        .route("/api/v1/closures/{id}", patch(closures::change))
        .route("/api/v1/closures/{id}/confirm", post(closures::confirm))
        .route("/api/v1/closures/{id}/lift", post(closures::lift))
        .route("/api/v1/shelters/{id}/state", put(openings::set))
        .route("/api/v1/shelters/{id}/confirm", post(openings::confirm))
        .route("/api/v1/evacuation", post(evacuation::prepare))
        .route("/api/v1/evacuation/{id}/issue", post(evacuation::issue))
        .route("/api/v1/evacuation/{id}/confirm", post(evacuation::confirm))
        .route("/api/v1/evacuation/{id}/correct", post(evacuation::correct))
        .route("/api/v1/evacuation/{id}/lift", post(evacuation::lift))
        .route("/api/v1/evacuation/{id}/cancel", post(evacuation::cancel))
        .route("/api/v1/lines", post(lines::between))
        .route("/api/v1/lint", post(lint::check))
        .route("/api/v1/confirmations", post(confirmations::post))
        .route("/api/v1/board", get(staff_board::board))
        .route("/api/v1/board/stream", get(staff_board::stream))
        .route("/api/v1/journal", get(journal::list))
        .merge(staff::routes())
        .layer(map_response(for_staff_alone))
}

/// What staff are answered is kept by nobody, and read by pages of no other site.
async fn for_staff_alone(mut response: Response<Body>) -> Response<Body> {
    let headers = response.headers_mut();
    headers.remove(header::ACCESS_CONTROL_ALLOW_ORIGIN);
    headers.insert(header::CACHE_CONTROL, Keep::Never.value());
    Guard::Staff.complete(headers);
    response
}

fn browser_routes() -> Router<AppState> {
    Router::new()
        .route("/locales/{file}", get(locales::messages))
        .route("/assets/{*path}", get(web_files::asset))
        .route("/sw.js", get(web_files::service_worker))
        .route("/manifest.webmanifest", get(web_files::manifest_file))
        .route("/robots.txt", get(web_files::small_file))
        .route("/favicon.ico", get(web_files::small_file))
        .route("/favicon.svg", get(web_files::small_file))
}

/// Where no route matches: a page for people, a problem for programs.
async fn missing(state: State<AppState>, request: Request) -> Response<Body> {
    let page = RouteClass::of(request.uri().path()) == RouteClass::Page;
    if page && wants_html(request.headers()) {
        return pages::route::missing(state, request).await;
    }
    Problem::NotFound.into_response()
}

fn wants_html(headers: &HeaderMap) -> bool {
    let accept = headers
        .get(header::ACCEPT)
        .and_then(|accept| accept.to_str().ok());
    accept.is_some_and(|accept| accept.contains("text/html"))
}

async fn method_not_allowed() -> Problem {
    Problem::MethodNotAllowed
}

/// What extractors say about a broken path is text of the framework; it becomes a problem.
async fn without_stray_text(response: Response<Body>) -> Response<Body> {
    let plain = response.headers().get(header::CONTENT_TYPE);
    let plain = plain.is_some_and(|t| t.as_bytes().starts_with(b"text/plain"));
    if !plain || !(response.status().is_client_error() || response.status().is_server_error()) {
        return response;
    }
    match response.status().as_u16() {
        413 => Problem::BodyTooLarge {
            limit: BODY_MAX_BYTES,
        }
        .into_response(),
        400 | 422 => Problem::BadRequest.into_response(),
        500.. => Problem::internal(&"expected a framework without faults, found one").response(),
        _ => Problem::NotFound.into_response(),
    }
}

/// A panic in a handler ends that answer only.
fn panicked(cause: Box<dyn std::any::Any + Send>) -> Response<Body> {
    let said = cause.downcast_ref::<&str>().map(|text| (*text).to_owned());
    let said = said
        .or_else(|| cause.downcast_ref::<String>().cloned())
        .unwrap_or_default();
    Problem::internal(&format!("expected no panic, found `{said}`")).response()
}
