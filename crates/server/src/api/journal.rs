//! The journal, for those who look after what was done and by whom.

use axum::extract::{Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use michi_geo::event::Seq;
use michi_geo::space::Space;
use michi_store::accounts::Scope;
use serde_json::json;

use crate::api::schema::StaffProblems;
use crate::cache::Keep;
use crate::problem::Problem;
use crate::query::Params;
use crate::state::AppState;

/// Events one answer holds at most, and when nothing is said.
const LIMIT: usize = 500;

/// Events of the live space after a place, oldest first.
#[utoipa::path(get, path = "/api/v1/journal", tag = "staff",
    params(
        ("after" = Option<u64>, Query, description = "the seq to begin after; 0 is the beginning"),
        ("limit" = Option<u64>, Query, description = "most events, 1 to 500"),
    ),
    responses(
        (status = 200, description = "events, and the `after` of the next page or null", body = Object),
        (status = 400, description = "bad_parameter", body = crate::api::schema::ProblemBody,
            content_type = "application/problem+json"),
        StaffProblems,
    ))]
pub async fn list(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    let (staff, live) = state.staff(request.method(), request.headers()).await?;
    staff.needs(Scope::Journal)?;
    let params = Params::read(request.uri());
    let after = number(&params, "after", 0, 0..=i64::MAX as u64)?;
    let limit = number(&params, "limit", LIMIT as u64, 1..=LIMIT as u64)?;
    let limit = usize::try_from(limit).unwrap_or(LIMIT);
    let events = live
        .store
        .journal
        .read(&Space::Live, Seq(after), limit)
        .await?;
    let next = events
        .last()
        .filter(|_| events.len() == limit)
        .map(|event| event.seq);
    let keep = [(header::CACHE_CONTROL, Keep::Never.value())];
    Ok((keep, axum::Json(json!({ "events": events, "next": next }))).into_response())
}

fn number(
    params: &Params,
    name: &'static str,
    otherwise: u64,
    range: std::ops::RangeInclusive<u64>,
) -> Result<u64, Problem> {
    let Some(text) = params.get(name)? else {
        return Ok(otherwise);
    };
    let expected = || format!("a whole number from {} to {}", range.start(), range.end());
    let number = text.parse().ok().filter(|number| range.contains(number));
    number.ok_or_else(|| Problem::bad_parameter(name, expected(), text))
}
