//! Bodies of requests: JSON objects, bounded and named when they are not.

use axum::body::{Body, Bytes};
use axum::http::{HeaderMap, header};
use serde_json::Value;

use crate::config::BODY_MAX_BYTES;
use crate::problem::{Problem, shorten};

/// A body as it was sent, and as it was read.
#[derive(Debug)]
pub struct JsonBody {
    /// The bytes, for telling a repeated request from another one.
    pub bytes: Bytes,
    /// The object; empty where nothing was sent.
    pub value: Value,
}

/// Reads a body that has to be a JSON object; no body is the empty object.
///
/// # Errors
/// A [`Problem`] when it is too large, of another type, or no JSON object.
pub async fn read(headers: &HeaderMap, body: Body) -> Result<JsonBody, Problem> {
    let announced = headers.get(header::CONTENT_LENGTH);
    let announced = announced.and_then(|length| length.to_str().ok()?.parse::<u64>().ok());
    let too_large = Problem::BodyTooLarge {
        limit: BODY_MAX_BYTES,
    };
    if announced.is_some_and(|length| length > BODY_MAX_BYTES as u64) {
        return Err(too_large);
    }
    let bytes = axum::body::to_bytes(body, BODY_MAX_BYTES).await;
    let bytes = bytes.map_err(|_| too_large)?;
    if bytes.is_empty() {
        let value = Value::Object(serde_json::Map::new());
        return Ok(JsonBody { bytes, value });
    }
    check_type(headers)?;
    let value: Value = serde_json::from_slice(&bytes).map_err(|fault| Problem::BadJson {
        found: shorten(&fault.to_string()),
    })?;
    if !value.is_object() {
        let found = kind_of(&value).to_owned();
        return Err(Problem::BadJson { found });
    }
    Ok(JsonBody { bytes, value })
}

fn check_type(headers: &HeaderMap) -> Result<(), Problem> {
    let given = headers.get(header::CONTENT_TYPE);
    let given = given
        .and_then(|value| value.to_str().ok())
        .unwrap_or_default();
    let essence = given.split(';').next().unwrap_or_default().trim();
    if essence.eq_ignore_ascii_case("application/json") {
        return Ok(());
    }
    Err(Problem::UnsupportedMediaType {
        found: shorten(given),
    })
}

fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "null",
        Value::Bool(_) => "a boolean",
        Value::Number(_) => "a number",
        Value::String(_) => "a text",
        Value::Array(_) => "a list",
        Value::Object(_) => "an object",
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    async fn code(content_type: &str, body: impl Into<Body>) -> &'static str {
        let headers = HeaderMap::from_iter([(header::CONTENT_TYPE, content_type.parse().unwrap())]);
        match read(&headers, body.into()).await {
            Ok(_) => "ok",
            Err(problem) => problem.code(),
        }
    }

    #[tokio::test]
    async fn ok_an_object_and_no_body_at_all_are_read() {
        assert_eq!(
            code("application/json; charset=utf-8", "{\"a\":1}").await,
            "ok"
        );
        assert_eq!(code("text/plain", "").await, "ok");
    }

    #[tokio::test]
    async fn err_each_bad_body_has_its_own_code() {
        assert_eq!(code("text/plain", "{}").await, "unsupported_media_type");
        assert_eq!(code("application/json", "{\"a\":").await, "bad_json");
        assert_eq!(code("application/json", "[]").await, "bad_json");
        assert_eq!(code("application/json", vec![0xff, 0xfe]).await, "bad_json");
        assert_eq!(
            code("application/json", "[".repeat(100_000)).await,
            "bad_json"
        );
        let large = vec![b' '; BODY_MAX_BYTES + 1];
        assert_eq!(code("application/json", large).await, "body_too_large");
    }
}
