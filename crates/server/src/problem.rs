//! Faults to HTTP: the only place that decides a status and a problem body (RFC 9457).

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::body::Body;
use axum::http::{HeaderValue, Response, StatusCode, header};
use axum::response::IntoResponse;
use serde::Serialize;

use crate::cache::Keep;
use crate::config::URI_MAX_BYTES;
use crate::headers::Guard;

/// Everything that can be wrong with a request, or with us.
#[derive(Debug, Clone, PartialEq, thiserror::Error)]
pub enum Problem {
    /// A parameter that the route cannot do without is absent.
    #[error("expected the parameter `{name}` ({expected}), found none")]
    MissingParameter {
        /// Its name.
        name: &'static str,
        /// What it should hold.
        expected: &'static str,
    },
    /// A parameter that cannot be read.
    #[error("expected `{name}` to be {expected}, found `{found}`")]
    BadParameter {
        /// Its name.
        name: &'static str,
        /// What it should hold.
        expected: String,
        /// What it holds, cut to a safe length.
        found: String,
    },
    /// Latitude and longitude were given the wrong way round.
    #[error("expected lon before lat, found lon `{lon}` and lat `{lat}`, which look swapped")]
    SwappedAxes {
        /// The longitude given, in degrees.
        lon: f64,
        /// The latitude given, in degrees.
        lat: f64,
    },
    /// A position where no Japanese city can be.
    #[error("expected a position within {expected}, found lon `{lon}` and lat `{lat}`")]
    OutsideJapan {
        /// The box positions have to lie in.
        expected: &'static str,
        /// The longitude given, in degrees.
        lon: f64,
        /// The latitude given, in degrees.
        lat: f64,
    },
    /// A box of coordinates that cannot be one.
    #[error("expected `bbox` to be {expected}, found `{found}`")]
    BadBbox {
        /// What it should be.
        expected: &'static str,
        /// What it is, cut to a safe length.
        found: String,
    },
    /// Nothing has this address.
    #[error("expected the address of a page or route, found nothing there")]
    NotFound,
    /// Nothing has this id.
    #[error("expected the id of a {what} that exists, found none with this one")]
    UnknownId {
        /// Which kind of thing.
        what: &'static str,
    },
    /// Closures are not connected, so no closure can be found by its id.
    #[error("expected closures to be connected, found that postings are not connected yet")]
    NotConnected,
    /// A tile outside the bounds or zooms of its layer.
    #[error("expected a tile within the bounds and zooms of `{layer}`, found one outside")]
    TileOutside {
        /// Layer id.
        layer: String,
    },
    /// A tile address that is not one.
    #[error("expected `/tiles/{{layer}}/{{z}}/{{x}}/{{y}}.mvt` in whole numbers")]
    BadTileAddress,
    /// An address or body that the framework could not read.
    #[error("expected a request that can be read, found a broken path or body")]
    BadRequest,
    /// The route exists, with other methods.
    #[error("expected the method GET or HEAD")]
    MethodNotAllowed,
    /// The request refuses every coding there is.
    #[error("expected `accept-encoding` to allow br, gzip or identity, found all refused")]
    NotAcceptable,
    /// Path and query are too long.
    #[error("expected a path with query of at most {} bytes", URI_MAX_BYTES)]
    UriTooLong,
    /// A range that starts after the end.
    #[error("expected a range within {length} bytes")]
    RangeNotSatisfiable {
        /// Length of the whole, in bytes.
        length: usize,
    },
    /// Too many connections or no layers yet.
    #[error("expected a ready server, found one that is starting or full")]
    NotReady,
    /// The answer took too long.
    #[error("expected an answer within the time limit")]
    TimedOut,
    /// A fault of ours; the log has the detail under the trace id.
    #[error("expected no fault of the server")]
    Internal {
        /// Finds the line in the log.
        trace: String,
    },
}

/// The body of a problem.
#[derive(Debug, Serialize)]
struct Body9457<'a> {
    r#type: &'static str,
    title: &'static str,
    status: u16,
    code: &'static str,
    detail: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    trace_id: Option<&'a str>,
}

impl Problem {
    /// A parameter that cannot be read; `found` is cut so that no answer echoes a long query.
    pub fn bad_parameter(name: &'static str, expected: impl Into<String>, found: &str) -> Self {
        Self::BadParameter {
            name,
            expected: expected.into(),
            found: shorten(found),
        }
    }

    /// A box that cannot be read.
    pub fn bad_bbox(expected: &'static str, found: &str) -> Self {
        Self::BadBbox {
            expected,
            found: shorten(found),
        }
    }

    /// A fault of ours: logs `detail` once under a new trace id.
    pub fn internal(detail: &dyn std::fmt::Display) -> Self {
        let trace = new_trace();
        tracing::error!(target: "michi", trace, "{detail}");
        Self::Internal { trace }
    }

    /// The status line.
    pub const fn status(&self) -> StatusCode {
        match self {
            Self::MissingParameter { .. }
            | Self::BadParameter { .. }
            | Self::SwappedAxes { .. }
            | Self::OutsideJapan { .. }
            | Self::BadBbox { .. }
            | Self::BadRequest
            | Self::BadTileAddress => StatusCode::BAD_REQUEST,
            Self::NotFound
            | Self::UnknownId { .. }
            | Self::NotConnected
            | Self::TileOutside { .. } => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
            Self::UriTooLong => StatusCode::URI_TOO_LONG,
            Self::RangeNotSatisfiable { .. } => StatusCode::RANGE_NOT_SATISFIABLE,
            Self::NotReady | Self::TimedOut => StatusCode::SERVICE_UNAVAILABLE,
            Self::Internal { .. } => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }

    /// The stable code that programs compare.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::MissingParameter { .. } => "missing_parameter",
            Self::BadParameter { .. } => "bad_parameter",
            Self::SwappedAxes { .. } => "swapped_axes",
            Self::OutsideJapan { .. } => "outside_japan",
            Self::BadBbox { .. } => "bad_bbox",
            Self::NotFound => "not_found",
            Self::UnknownId { .. } => "unknown_id",
            Self::NotConnected => "not_connected",
            Self::TileOutside { .. } => "tile_outside",
            Self::BadTileAddress => "bad_tile_address",
            Self::BadRequest => "bad_request",
            Self::MethodNotAllowed => "method_not_allowed",
            Self::NotAcceptable => "not_acceptable",
            Self::UriTooLong => "uri_too_long",
            Self::RangeNotSatisfiable { .. } => "range_not_satisfiable",
            Self::NotReady => "not_ready",
            Self::TimedOut => "timed_out",
            Self::Internal { .. } => "internal",
        }
    }

    /// The problem as a response.
    pub fn response(&self) -> Response<Body> {
        let status = self.status();
        let body = Body9457 {
            r#type: "about:blank",
            title: status.canonical_reason().unwrap_or("Error"),
            status: status.as_u16(),
            code: self.code(),
            detail: &self.to_string(),
            trace_id: match self {
                Self::Internal { trace } => Some(trace),
                _ => None,
            },
        };
        let bytes = serde_json::to_vec(&body).expect("a struct of text serialises");
        let mut response = Response::new(Body::from(bytes));
        *response.status_mut() = status;
        self.describe(response.headers_mut());
        response
    }

    fn describe(&self, headers: &mut axum::http::HeaderMap) {
        let json = HeaderValue::from_static("application/problem+json");
        headers.insert(header::CONTENT_TYPE, json);
        headers.insert(header::CACHE_CONTROL, Keep::Never.value());
        match self {
            Self::MethodNotAllowed => {
                headers.insert(header::ALLOW, HeaderValue::from_static("GET, HEAD"));
            }
            Self::RangeNotSatisfiable { length } => {
                let whole = HeaderValue::from_str(&format!("bytes */{length}"));
                headers.insert(header::CONTENT_RANGE, whole.expect("digits make a header"));
            }
            Self::NotReady | Self::TimedOut => {
                headers.insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
            }
            _ => {}
        }
        Guard::Data.complete(headers);
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> axum::response::Response {
        let mut response = self.response();
        response.extensions_mut().insert(self);
        response
    }
}

/// Cuts what a stranger sent to 60 characters and takes its control characters out.
fn shorten(found: &str) -> String {
    let mut kept: String = found.chars().filter(|c| !c.is_control()).take(60).collect();
    if found.chars().count() > 60 {
        kept.push('…');
    }
    kept
}

/// A trace id that does not repeat on this machine: start of the process and a count.
fn new_trace() -> String {
    static START: LazyLock<u64> = LazyLock::new(|| {
        let since = SystemTime::now()
            .duration_since(UNIX_EPOCH)
            .unwrap_or_default();
        since.as_micros() as u64
    });
    static COUNT: AtomicU64 = AtomicU64::new(1);
    format!("{:x}-{:x}", *START, COUNT.fetch_add(1, Ordering::Relaxed))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_value_is_cut_and_cleaned_before_it_is_echoed() {
        let problem = Problem::bad_parameter("lon", "degrees", &"9\n".repeat(500));
        let Problem::BadParameter { found, .. } = problem else {
            panic!("another problem")
        };
        assert_eq!(found.chars().count(), 61);
        assert!(!found.contains('\n'));
    }

    #[test]
    fn trace_ids_differ() {
        assert_ne!(new_trace(), new_trace());
    }

    #[tokio::test]
    async fn a_5xx_body_says_nothing_but_its_trace() {
        let response = Problem::internal(&"disk on fire").into_response();
        let body = axum::body::to_bytes(response.into_body(), 4096)
            .await
            .unwrap();
        let text = std::str::from_utf8(&body).unwrap();
        assert!(!text.contains("fire"), "{text}");
        assert!(
            text.contains("\"code\":\"internal\"") && text.contains("trace_id"),
            "{text}"
        );
    }

    #[test]
    fn a_range_problem_names_the_length() {
        let response = Problem::RangeNotSatisfiable { length: 42 }.response();
        assert_eq!(response.headers()[header::CONTENT_RANGE], "bytes */42");
    }
}
