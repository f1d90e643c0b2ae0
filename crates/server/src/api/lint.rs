//! A text in easy Japanese against its rules, for who writes one; nothing is stored.

use axum::Json;
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

use super::body;
use super::schema::{ProblemBody, StaffProblems};
use crate::cache::Keep;
use crate::problem::{MemberFault, Problem, shorten};
use crate::service::check_text::{CheckTextError, check_text};
use crate::state::AppState;

/// What in a text is not easy Japanese, and what to write instead.
#[utoipa::path(post, path = "/api/v1/lint", tag = "staff",
    request_body(content = Object, description = "lang (ja-simple); text, with ruby markup or without"),
    responses(
        (status = 200, description = "findings in the order of the text, at most 500, each with rule \
            (EJ01 to EJ22), severity (warn or error), sentence (from 1), start and end (characters \
            of the text without its readings), found, instead; left_off, how many more; ok, whether \
            none is an error", body = Object),
        (status = 400, description = "bad_json", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 413, description = "body_too_large", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 415, description = "unsupported_media_type", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 422, description = "invalid", body = ProblemBody,
            content_type = "application/problem+json"),
        StaffProblems,
    ))]
pub async fn check(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    let (parts, sent) = request.into_parts();
    state.staff(&parts.method, &parts.headers).await?;
    let sent = body::read(&parts.headers, sent).await?;
    let (lang, text) = asked(&sent.value)?;
    let report = check_text(&state.snapshot().catalogs, lang, text).map_err(problem)?;
    let keep = [(header::CACHE_CONTROL, Keep::Never.value())];
    let body = json!({
        "findings": report.findings,
        "left_off": report.left_off,
        "ok": report.ok(),
    });
    Ok((keep, Json(body)).into_response())
}

/// Language and text out of a body.
fn asked(body: &Value) -> Result<(&str, &str), Problem> {
    let mut faults = Vec::new();
    let mut take = |name: &str| {
        let text = body.get(name).and_then(Value::as_str);
        if text.is_none() {
            faults.push(fault(name, "missing", "expected text, found none"));
        }
        text.unwrap_or_default()
    };
    let pair = (take("lang"), take("text"));
    if faults.is_empty() {
        return Ok(pair);
    }
    Err(Problem::Invalid { faults })
}

fn problem(why: CheckTextError) -> Problem {
    let fault = match why {
        CheckTextError::NotEasy { .. } => fault("lang", "unknown_code", &shorten(&why.to_string())),
        CheckTextError::TooLong { source } => fault("text", "too_long", &source.to_string()),
    };
    Problem::Invalid {
        faults: vec![fault],
    }
}

fn fault(name: &str, code: &'static str, detail: &str) -> MemberFault {
    MemberFault {
        pointer: format!("/{name}"),
        code,
        detail: detail.to_owned(),
    }
}
