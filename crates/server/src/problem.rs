//! Faults to HTTP: the only place that decides a status and a problem body (RFC 9457).

mod live;
mod response;

use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use axum::http::StatusCode;
use serde::Serialize;

use crate::config::{CONNECTION_BUFFER_BYTES, HEADERS_MAX, URI_MAX_BYTES};

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
    #[error("expected one of the methods in `allow`")]
    MethodNotAllowed,
    /// The request refuses every coding there is.
    #[error("expected `accept-encoding` to allow br, gzip or identity, found all refused")]
    NotAcceptable,
    /// Path and query are too long.
    #[error("expected a path with query of at most {} bytes", URI_MAX_BYTES)]
    UriTooLong,
    /// Header lines are too many or too long.
    #[error(
        "expected at most {HEADERS_MAX} header lines, less than {CONNECTION_BUFFER_BYTES} bytes in all"
    )]
    HeadersTooLarge,
    /// A range that starts after the end.
    #[error("expected a range within {length} bytes")]
    RangeNotSatisfiable {
        /// Length of the whole, in bytes.
        length: usize,
    },
    /// A body whose members are wrong; every fault is listed.
    #[error("expected every member of the body to be right, found {} that are not", faults.len())]
    Invalid {
        /// What is wrong, and where.
        faults: Vec<MemberFault>,
    },
    /// A body that is no JSON.
    #[error("expected a JSON object, found {found}")]
    BadJson {
        /// What the parser met, with line and column.
        found: String,
    },
    /// A body of another type.
    #[error("expected `content-type: application/json`, found `{found}`")]
    UnsupportedMediaType {
        /// The type, cut to a safe length.
        found: String,
    },
    /// A body that is too large to be read.
    #[error("expected a body of at most {limit} bytes")]
    BodyTooLarge {
        /// Most bytes that are read.
        limit: usize,
    },
    /// A header that cannot be read.
    #[error("expected the header `{name}` to be {expected}, found `{found}`")]
    BadHeader {
        /// Its name.
        name: &'static str,
        /// What it should hold.
        expected: &'static str,
        /// What it holds, cut to a safe length.
        found: String,
    },
    /// Nobody is logged in, or with a cookie or token that no longer counts.
    #[error("expected a staff session or a token that is still good, found none")]
    Unauthenticated,
    /// Wrong user or password; it is not said which.
    #[error("expected a user with this password, found none")]
    WrongPassword,
    /// Logged in, but not allowed to do this.
    #[error("expected the right to `{right}`, found that this account does not have it")]
    Forbidden {
        /// What was asked for.
        right: &'static str,
    },
    /// A change that another site asked the browser to make.
    #[error("expected `origin` to be this server, found another or none")]
    BadOrigin,
    /// Too many wrong passwords for one account.
    #[error("expected fewer wrong passwords for this account, found too many; wait {wait_s} s")]
    TooManyAttempts {
        /// Seconds until the next one counts.
        wait_s: u64,
    },
    /// A change of something without saying which version was seen.
    #[error("expected `if-match` with the version that was seen, found none")]
    PreconditionRequired,
    /// A change of something that has changed in between.
    #[error("expected the version last read, found version {current}: read it again")]
    Stale {
        /// The version it has now; 0 when there is none.
        current: u64,
    },
    /// An idempotency key that was used for another request.
    #[error("expected a new `idempotency-key`, found one that was used for another request")]
    KeyReused,
    /// Something that cannot be done in this state.
    #[error("{detail}")]
    Conflict {
        /// The reason as a code.
        reason: &'static str,
        /// What was expected and what was found.
        detail: String,
    },
    /// The disk of the journal is full.
    #[error("expected room on the disk for the posting, found none: nothing was posted")]
    StoreFull,
    /// The journal cannot be written or read.
    #[error("expected the journal to answer, found that it does not: nothing was posted")]
    StoreUnavailable,
    /// Too many connections, no layers yet, or a board that does not follow its journal.
    #[error("expected a ready server, found one that is starting, full or without its journal")]
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

/// One member of a body that is wrong.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct MemberFault {
    /// Where, as a JSON pointer (RFC 6901).
    pub pointer: String,
    /// What, as a code.
    pub code: &'static str,
    /// What was expected and what was found.
    pub detail: String,
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

    /// A header that cannot be read.
    pub fn bad_header(name: &'static str, expected: &'static str, found: &str) -> Self {
        Self::BadHeader {
            name,
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
            | Self::BadJson { .. }
            | Self::BadHeader { .. }
            | Self::BadTileAddress => StatusCode::BAD_REQUEST,
            Self::Unauthenticated | Self::WrongPassword => StatusCode::UNAUTHORIZED,
            Self::Forbidden { .. } | Self::BadOrigin => StatusCode::FORBIDDEN,
            Self::NotFound
            | Self::UnknownId { .. }
            | Self::NotConnected
            | Self::TileOutside { .. } => StatusCode::NOT_FOUND,
            Self::MethodNotAllowed => StatusCode::METHOD_NOT_ALLOWED,
            Self::KeyReused | Self::Conflict { .. } => StatusCode::CONFLICT,
            Self::Stale { .. } => StatusCode::PRECONDITION_FAILED,
            Self::BodyTooLarge { .. } => StatusCode::PAYLOAD_TOO_LARGE,
            Self::UnsupportedMediaType { .. } => StatusCode::UNSUPPORTED_MEDIA_TYPE,
            Self::Invalid { .. } => StatusCode::UNPROCESSABLE_ENTITY,
            Self::PreconditionRequired => StatusCode::PRECONDITION_REQUIRED,
            Self::TooManyAttempts { .. } => StatusCode::TOO_MANY_REQUESTS,
            Self::StoreFull => StatusCode::INSUFFICIENT_STORAGE,
            Self::NotAcceptable => StatusCode::NOT_ACCEPTABLE,
            Self::UriTooLong => StatusCode::URI_TOO_LONG,
            Self::HeadersTooLarge => StatusCode::REQUEST_HEADER_FIELDS_TOO_LARGE,
            Self::RangeNotSatisfiable { .. } => StatusCode::RANGE_NOT_SATISFIABLE,
            Self::NotReady | Self::TimedOut | Self::StoreUnavailable => {
                StatusCode::SERVICE_UNAVAILABLE
            }
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
            Self::HeadersTooLarge => "headers_too_large",
            Self::RangeNotSatisfiable { .. } => "range_not_satisfiable",
            Self::Invalid { .. } => "invalid",
            Self::BadJson { .. } => "bad_json",
            Self::UnsupportedMediaType { .. } => "unsupported_media_type",
            Self::BodyTooLarge { .. } => "body_too_large",
            Self::BadHeader { .. } => "bad_header",
            Self::Unauthenticated => "unauthenticated",
            Self::WrongPassword => "wrong_password",
            Self::Forbidden { .. } => "forbidden",
            Self::BadOrigin => "bad_origin",
            Self::TooManyAttempts { .. } => "too_many_attempts",
            Self::PreconditionRequired => "precondition_required",
            Self::Stale { .. } => "stale",
            Self::KeyReused => "key_reused",
            Self::Conflict { .. } => "conflict",
            Self::StoreFull => "store_full",
            Self::StoreUnavailable => "store_unavailable",
            Self::NotReady => "not_ready",
            Self::TimedOut => "timed_out",
            Self::Internal { .. } => "internal",
        }
    }
}

/// Cuts what a stranger sent to 60 characters and takes its control characters out.
pub(crate) fn shorten(found: &str) -> String {
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
}
