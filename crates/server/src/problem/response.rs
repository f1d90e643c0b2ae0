//! A problem as an answer: RFC 9457, `application/problem+json`.

use axum::body::Body;
use axum::http::{HeaderMap, HeaderValue, Response, header};
use axum::response::IntoResponse;
use serde::Serialize;

use super::{MemberFault, Problem};
use crate::cache::Keep;
use crate::headers::Guard;

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
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<&'static str>,
    #[serde(skip_serializing_if = "<[_]>::is_empty")]
    errors: &'a [MemberFault],
}

impl Problem {
    /// The problem as a response.
    pub fn response(&self) -> Response<Body> {
        let mut response = Response::new(Body::from(self.json()));
        *response.status_mut() = self.status();
        self.describe(response.headers_mut());
        response
    }

    /// The problem as the last bytes of a connection.
    pub(crate) fn closing_bytes(&self) -> Vec<u8> {
        let (status, body) = (self.status(), self.json());
        let reason = status.canonical_reason().unwrap_or_default();
        let mut headers = HeaderMap::new();
        self.describe(&mut headers);
        headers.insert(header::CONTENT_LENGTH, HeaderValue::from(body.len()));
        headers.insert(header::CONNECTION, HeaderValue::from_static("close"));
        let now = httpdate::fmt_http_date(std::time::SystemTime::now());
        headers.extend(HeaderValue::from_str(&now).map(|now| (header::DATE, now)));
        let mut bytes = format!("HTTP/1.1 {} {reason}\r\n", status.as_str()).into_bytes();
        for (name, value) in &headers {
            bytes.extend_from_slice(name.as_str().as_bytes());
            bytes.extend_from_slice(b": ");
            bytes.extend_from_slice(value.as_bytes());
            bytes.extend_from_slice(b"\r\n");
        }
        bytes.extend_from_slice(b"\r\n");
        bytes.extend_from_slice(&body);
        bytes
    }

    fn json(&self) -> Vec<u8> {
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
            reason: match self {
                Self::Conflict { reason, .. } => Some(reason),
                _ => None,
            },
            errors: match self {
                Self::Invalid { faults } => faults,
                _ => &[],
            },
        };
        serde_json::to_vec(&body).expect("a struct of text serialises")
    }

    fn describe(&self, headers: &mut HeaderMap) {
        let json = HeaderValue::from_static("application/problem+json");
        headers.insert(header::CONTENT_TYPE, json);
        headers.insert(header::CACHE_CONTROL, Keep::Never.value());
        match self {
            Self::RangeNotSatisfiable { length } => {
                let whole = HeaderValue::from_str(&format!("bytes */{length}"));
                headers.insert(header::CONTENT_RANGE, whole.expect("digits make a header"));
            }
            Self::NotReady | Self::TimedOut | Self::StoreUnavailable => {
                headers.insert(header::RETRY_AFTER, HeaderValue::from_static("5"));
            }
            Self::TooManyAttempts { wait_s } => {
                headers.insert(header::RETRY_AFTER, HeaderValue::from(*wait_s));
            }
            Self::Unauthenticated => {
                headers.insert(header::WWW_AUTHENTICATE, HeaderValue::from_static("Bearer"));
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

#[cfg(test)]
mod tests {
    use super::*;

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
