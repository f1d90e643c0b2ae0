//! Handlers: read the request, ask a service, answer. One resource a file.

pub mod live;
pub mod schema;

use axum::extract::Request;
use axum::response::Response;

use crate::problem::Problem;
use crate::query::Params;
use crate::snapshot::Snapshot;
use crate::state::AppState;

/// Makes every answer that needs no question.
pub fn prepare(snapshot: &mut Snapshot) {
    live::prepare(snapshot);
}

/// The ready answer of a route, in the language that `lang` asks for.
///
/// # Errors
/// [`Problem`] when `lang` is given twice, or when the answer is missing.
pub fn ready_in_language(
    state: &AppState,
    request: &Request,
    route: &str,
) -> Result<Response, Problem> {
    let snapshot = state.snapshot();
    let asked = Params::read(request.uri());
    let key = match asked.get("lang")? {
        Some(lang) => format!("{route}?lang={}", snapshot.language(lang)),
        None => route.to_owned(),
    };
    let ready = snapshot.ready.get(&key);
    let ready = ready.ok_or_else(|| Problem::internal(&format!("no ready answer `{route}`")))?;
    Ok(ready.answer(request.method(), request.uri().query(), request.headers()))
}
