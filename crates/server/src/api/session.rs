//! Staff sessions: log in, look who is logged in, log out.

use axum::Json;
use axum::extract::{Request, State};
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use michi_store::accounts::Scope;
use serde_json::{Value, json};

use crate::access::cookie::{Cookie, marks, with_mark};
use crate::access::{Staff, origin};
use crate::api::body;
use crate::api::schema::{ProblemBody, StaffProblems};
use crate::cache::Keep;
use crate::live::Live;
use crate::problem::{MemberFault, Problem};
use crate::query::Params;
use crate::service::log_in::{Attempt, LogIn, log_in};
use crate::state::AppState;

/// Who is logged in.
#[utoipa::path(get, path = "/api/v1/session", tag = "staff",
    responses(
        (status = 200, description = "user, role, rights", body = Object),
        (status = 401, description = "unauthenticated", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn show(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    let (staff, _) = state.staff(request.method(), request.headers()).await?;
    Ok(described(&staff))
}

/// Logs a user in; the answer sets the cookie of the session.
#[utoipa::path(post, path = "/api/v1/session", tag = "staff",
    request_body(content = Object, description = "user, password"),
    responses(
        (status = 200, description = "user, role, rights; sets the cookie of the session, \
            and one by which this browser's guesses are counted apart", body = Object),
        (status = 400, description = "bad_json", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 401, description = "wrong_password", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 403, description = "bad_origin", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 404, description = "not_connected", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 413, description = "body_too_large", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 415, description = "unsupported_media_type", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 422, description = "invalid", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 429, description = "too_many_attempts, with retry-after", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn begin(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    let live = state.live().ok_or(Problem::NotConnected)?;
    let (parts, sent) = request.into_parts();
    // A page of another site must not log a browser in, nor learn whether a password is right.
    let from_browser = parts.headers.contains_key(header::ORIGIN);
    if from_browser && !origin::is_own(&parts.headers, state.config().public_url.as_deref()) {
        return Err(Problem::BadOrigin);
    }
    let sent = body::read(&parts.headers, sent).await?;
    let (user, password) = credentials(&sent.value)?;
    let secure = state.is_behind_tls();
    let attempt = Attempt {
        user,
        password,
        marks: marks(Cookie::Known.of(&parts.headers, secure)),
    };
    let others = attempt.marks.clone();
    let LogIn {
        staff,
        secret,
        mark,
    } = log_in(live, attempt).await?;
    let mut response = described(&staff);
    for (cookie, value) in [
        (Cookie::Session, secret.text()),
        (Cookie::Known, &with_mark(&mark, &others)),
    ] {
        let given = cookie.given(value, secure);
        response.headers_mut().append(header::SET_COOKIE, given);
    }
    Ok(response)
}

/// User and password out of a body.
fn credentials(body: &Value) -> Result<(String, String), Problem> {
    let mut faults = Vec::new();
    let mut take = |name: &str| {
        let text = body.get(name).and_then(Value::as_str);
        if text.is_none() {
            faults.push(MemberFault {
                pointer: format!("/{name}"),
                code: "missing",
                detail: "expected text, found none".to_owned(),
            });
        }
        text.unwrap_or_default().to_owned()
    };
    let pair = (take("user"), take("password"));
    if faults.is_empty() {
        return Ok(pair);
    }
    Err(Problem::Invalid { faults })
}

/// Logs out: this session, every one of this user, or every one of another.
#[utoipa::path(delete, path = "/api/v1/session", tag = "staff",
    params(
        ("all" = Option<bool>, Query, description = "true ends every session of this user"),
        ("user" = Option<String>, Query, description = "whose sessions to end; needs `journal`"),
    ),
    responses(
        (status = 204, description = "Ended"),
        (status = 400, description = "bad_parameter", body = ProblemBody,
            content_type = "application/problem+json"),
        StaffProblems,
    ))]
pub async fn end(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    let (staff, live) = state.staff(request.method(), request.headers()).await?;
    let params = Params::read(request.uri());
    let all = match params.get("all")? {
        None | Some("false") => false,
        Some("true") => true,
        Some(other) => return Err(Problem::bad_parameter("all", "true or false", other)),
    };
    let user = params.get("user")?;
    end_sessions(live, &staff, user, all).await?;
    if user.is_some_and(|user| user != staff.name) {
        return Ok(StatusCode::NO_CONTENT.into_response());
    }
    let taken = Cookie::Session.taken(state.is_behind_tls());
    Ok((StatusCode::NO_CONTENT, [(header::SET_COOKIE, taken)]).into_response())
}

async fn end_sessions(
    live: &Live,
    staff: &Staff,
    other: Option<&str>,
    all: bool,
) -> Result<(), Problem> {
    let accounts = &live.store.accounts;
    match (other, staff.session) {
        (Some(user), _) => {
            staff.needs(Scope::Journal)?;
            accounts.end_sessions(user).await?;
        }
        (None, _) if all => {
            accounts.end_sessions(&staff.name).await?;
        }
        (None, Some(secret)) => accounts.end_session(secret).await?,
        (None, None) => {}
    }
    Ok(())
}

fn described(staff: &Staff) -> Response {
    let rights: Vec<&str> = staff.scopes.iter().map(|scope| scope.code()).collect();
    let body = json!({
        "user": staff.name,
        "role": staff.role.map(|role| role.code()),
        "rights": rights,
    });
    let keep: HeaderValue = Keep::Never.value();
    ([(header::CACHE_CONTROL, keep)], Json(body)).into_response()
}
