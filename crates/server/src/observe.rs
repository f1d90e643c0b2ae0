//! Around every request: limits, headers, counters and the access line.

use std::time::{Duration, Instant};

use axum::extract::{MatchedPath, Request, State};
use axum::http::{HeaderValue, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::config::{AccessLog, URI_MAX_BYTES};
use crate::headers::Guard;
use crate::problem::Problem;
use crate::route_class::RouteClass;
use crate::state::AppState;

/// Bounds the address and the time, completes the headers, counts and logs.
pub async fn observe(State(state): State<AppState>, request: Request, next: Next) -> Response {
    let started = Instant::now();
    let class = RouteClass::of(request.uri().path());
    let method = request.method().clone();
    let route = request.extensions().get::<MatchedPath>().cloned();
    let mut response = if uri_length(&request) > URI_MAX_BYTES {
        Problem::UriTooLong.into_response()
    } else if method == Method::OPTIONS {
        preflight()
    } else {
        let made = tokio::time::timeout(state.config().answer_timeout(), next.run(request)).await;
        made.unwrap_or_else(|_| Problem::TimedOut.into_response())
    };
    complete(&mut response);
    let took = started.elapsed();
    state
        .metrics()
        .count(class, response.status().as_u16(), took);
    let route = route.as_ref().map_or("(none)", |r| r.as_str());
    log(
        state.config().access_log,
        (&method, route),
        response.status(),
        took,
    );
    response
}

fn uri_length(request: &Request) -> usize {
    request
        .uri()
        .path_and_query()
        .map_or(0, |whole| whole.as_str().len())
}

/// Reading is all there is, so every route answers a preflight alike.
fn preflight() -> Response {
    let mut response = StatusCode::NO_CONTENT.into_response();
    let headers = response.headers_mut();
    for (name, value) in [
        (header::ALLOW, "GET, HEAD"),
        (header::ACCESS_CONTROL_ALLOW_METHODS, "GET, HEAD"),
        (
            header::ACCESS_CONTROL_ALLOW_HEADERS,
            "range, if-none-match, if-range",
        ),
        (header::ACCESS_CONTROL_MAX_AGE, "86400"),
    ] {
        headers.insert(name, HeaderValue::from_static(value));
    }
    response
}

fn complete(response: &mut Response) {
    if response
        .headers()
        .contains_key(header::CONTENT_SECURITY_POLICY)
    {
        return;
    }
    let content_type = response.headers().get(header::CONTENT_TYPE);
    let content_type = content_type
        .and_then(|v| v.to_str().ok())
        .unwrap_or_default();
    Guard::for_content_type(content_type).complete(response.headers_mut());
}

/// One line: method, route as written in the router, status, time. No query, place or address.
fn log(which: AccessLog, request: (&Method, &str), status: StatusCode, took: Duration) {
    let wanted = match which {
        AccessLog::None => false,
        AccessLog::Errors => status.is_server_error(),
        AccessLog::All => true,
    };
    if wanted {
        let (method, route) = request;
        let took_us = took.as_micros();
        tracing::info!(target: "michi::access", %method, route, status = status.as_u16(), took_us);
    }
}
