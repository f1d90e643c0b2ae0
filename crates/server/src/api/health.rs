//! Whether the server lives, whether it is ready, and its counters.

use axum::extract::State;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};

use crate::api::schema::ProblemBody;
use crate::cache::Keep;
use crate::problem::Problem;
use crate::state::AppState;

const TEXT: &str = "text/plain; charset=utf-8";
const PROMETHEUS: &str = "text/plain; version=0.0.4; charset=utf-8";

/// Whether the process answers at all.
#[utoipa::path(get, path = "/healthz", tag = "operation",
    responses((status = 200, description = "The process answers", body = String)))]
pub async fn healthz() -> Response {
    text(TEXT, "ok\n".to_owned())
}

/// Whether layers are loaded, without which the server does not listen, and the board follows its
/// journal.
#[utoipa::path(get, path = "/readyz", tag = "operation",
    responses(
        (status = 200, description = "Ready; names the version of the layers", body = String),
        (status = 503, description = "not_ready: the board does not follow its journal",
            body = ProblemBody, content_type = "application/problem+json"),
    ))]
pub async fn readyz(State(state): State<AppState>) -> Result<Response, Problem> {
    if state.live().is_some_and(|live| !live.hub.follows()) {
        return Err(Problem::NotReady);
    }
    Ok(text(TEXT, format!("ready {}\n", state.snapshot().version)))
}

/// Counters in Prometheus' text format.
#[utoipa::path(get, path = "/metrics", tag = "operation",
    responses((status = 200, description = "Counters by class of route; no place in any label",
        body = String)))]
pub async fn metrics(State(state): State<AppState>) -> Response {
    let counts = state.snapshot().layer_counts();
    text(PROMETHEUS, state.metrics().text(counts))
}

fn text(content_type: &'static str, body: String) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(content_type)),
        (header::CACHE_CONTROL, Keep::Never.value()),
    ];
    (headers, body).into_response()
}
