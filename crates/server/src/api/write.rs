//! What every posting has in common: who posts, which version was seen, the key, the body.

use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse, Response};
use michi_geo::decide::Expected;
use michi_store::accounts::Scope;
use michi_store::journal::Key;
use serde_json::{Value, json};
use sha2::{Digest, Sha256};

use crate::access::Staff;
use crate::api::body::{self, JsonBody};
use crate::api::precondition::{self, Seen};
use crate::cache::Keep;
use crate::live::Live;
use crate::problem::Problem;
use crate::query::Params;
use crate::state::AppState;

/// A posting that was read, from somebody who may post it.
#[derive(Debug)]
pub struct Write {
    /// Who.
    pub staff: Staff,
    /// The body.
    pub body: Value,
    /// Whether only to say what would come of it.
    pub dry_run: bool,
    seen: Seen,
    key: Option<Key>,
}

impl Write {
    /// Reads a posting: who, then what; strangers are refused before their body is read.
    ///
    /// # Errors
    /// A [`Problem`] when nobody is logged in, the scope is lacking, or a part cannot be read.
    pub async fn read(state: &AppState, request: Request, scope: Scope) -> Result<Self, Problem> {
        let (parts, sent) = request.into_parts();
        let (staff, _) = state.staff(&parts.method, &parts.headers).await?;
        staff.needs(scope)?;
        let seen = precondition::seen(&parts.headers)?;
        let dry_run = dry_run(&parts.uri)?;
        let sent = body::read(&parts.headers, sent).await?;
        let key = key(
            &staff,
            &parts.headers,
            (parts.method.as_str(), &parts.uri),
            &sent,
        )?;
        Ok(Self {
            staff,
            body: sent.value,
            dry_run,
            seen,
            key,
        })
    }

    /// The version that a change was made for.
    ///
    /// # Errors
    /// [`Problem::PreconditionRequired`] when it was not said.
    pub fn expected(&self) -> Result<Expected, Problem> {
        match self.seen {
            Seen::Unsaid => Err(Problem::PreconditionRequired),
            Seen::Any => Ok(Expected::Any),
            Seen::Version(version) => Ok(Expected::Version(version)),
            Seen::Absent => Ok(Expected::Absent),
        }
    }

    /// The same, for what may not be there yet: without a word it must not be.
    pub fn expected_or_absent(&self) -> Expected {
        self.expected().unwrap_or(Expected::Absent)
    }

    /// The key that tells a repeated posting from another one.
    pub fn key(&self) -> Option<Key> {
        self.key.clone()
    }
}

fn dry_run(uri: &Uri) -> Result<bool, Problem> {
    match Params::read(uri).get("dry_run")? {
        None | Some("false") => Ok(false),
        Some("true") => Ok(true),
        Some(other) => Err(Problem::bad_parameter("dry_run", "true or false", other)),
    }
}

/// The key with a hash of everything that makes the request what it is.
fn key(
    staff: &Staff,
    headers: &HeaderMap,
    (method, uri): (&str, &Uri),
    sent: &JsonBody,
) -> Result<Option<Key>, Problem> {
    let Some(key) = precondition::key(headers)? else {
        return Ok(None);
    };
    let mut hash = Sha256::new();
    hash.update(format!("{method} {}\n", uri.path()));
    hash.update(&sent.bytes);
    Ok(Some(Key {
        actor: staff.name.clone(),
        key,
        body_hash: hash.finalize().into(),
    }))
}

/// An answer to a posting: its object, with the tag of its version.
pub fn answer(status: StatusCode, version: u64, object: &Value) -> Response {
    let mut response = (status, object.to_string()).into_response();
    let headers = response.headers_mut();
    headers.insert(
        header::CONTENT_TYPE,
        HeaderValue::from_static("application/json"),
    );
    headers.insert(header::CACHE_CONTROL, Keep::Never.value());
    headers.insert(header::ETAG, precondition::tag(version));
    response
}

/// What a posting would say in every language, without posting it.
pub fn preview(
    object: &Value,
    warnings: &Value,
    texts: impl IntoIterator<Item = (String, Value)>,
) -> Response {
    let preview: serde_json::Map<String, Value> = texts.into_iter().collect();
    let body = json!({ "preview": preview, "warnings": warnings, "object": object });
    let keep = [(header::CACHE_CONTROL, Keep::Never.value())];
    (keep, axum::Json(body)).into_response()
}

/// The live postings, or that they are not connected.
///
/// # Errors
/// [`Problem::NotConnected`].
pub fn live(state: &AppState) -> Result<&Live, Problem> {
    state.live().ok_or(Problem::NotConnected)
}
