//! States of shelters, posted by staff; read with the facilities themselves.

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use michi_geo::event::SubjectKind;
use michi_geo::input::Reading;
use michi_geo::lease::Lease;
use michi_geo::opening::OpeningDraft;
use michi_geo::request::Recheck;
use michi_store::accounts::Scope;
use serde_json::Value;

use super::posting::{NotMade, Posting};
use super::schema::{ChangeHeaders, DryRun, WriteProblems};
use crate::problem::Problem;
use crate::state::AppState;

/// Sets the whole state of a shelter.
#[utoipa::path(put, path = "/api/v1/shelters/{id}/state", tag = "staff",
    params(ChangeHeaders, DryRun, ("id" = String, Path, description = "共通ID, or its first 11")),
    request_body(content = Object, description = "state; open_for (where it opens), crowding, \
        undesignated_reason_ja, services, interpreter_languages, recheck_by, note_ja, \
        note_translations"),
    responses((status = 200, description = "The state, with warnings", body = Object), WriteProblems))]
pub async fn set(
    State(state): State<AppState>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, NotMade> {
    let posting = read_posting(&state, request).await?;
    let facility = known(&state, &id)?;
    let draft = posting.against(|body: &Value, reading: &mut Reading<'_>| {
        OpeningDraft::read(body, &facility, reading)
    })?;
    let there = posting
        .live()?
        .hub
        .read(|board, _| board.opening(&facility).is_some());
    let expected = if there {
        posting.write.expected()?
    } else {
        posting.write.expected_or_absent()
    };
    posting
        .make(move |desk| desk.set_opening(expected, draft.clone()))
        .await
}

/// Says that the state of a shelter is still so.
#[utoipa::path(post, path = "/api/v1/shelters/{id}/confirm", tag = "staff",
    params(ChangeHeaders, DryRun, ("id" = String, Path, description = "共通ID, or its first 11")),
    request_body(content = Object, description = "recheck_by, optional"),
    responses((status = 200, description = "The state", body = Object), WriteProblems))]
pub async fn confirm(
    State(state): State<AppState>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, NotMade> {
    let posting = read_posting(&state, request).await?;
    let facility = known(&state, &id)?;
    let expected = posting.write.expected()?;
    let recheck = Recheck::read(&posting.write.body, Lease::Opening, posting.now()?)?;
    posting
        .make(move |desk| desk.confirm_opening(&facility, expected, recheck))
        .await
}

/// The id that a facility is known by.
fn known(state: &AppState, id: &str) -> Result<String, Problem> {
    let snapshot = state.snapshot();
    let facility = snapshot.atlas.facility(id);
    let facility = facility.ok_or(Problem::UnknownId { what: "facility" })?;
    Ok(facility.id.clone())
}

async fn read_posting(state: &AppState, request: Request) -> Result<Posting, NotMade> {
    let about = (Scope::Shelters, SubjectKind::Shelter);
    Posting::read(state, request, about, StatusCode::OK).await
}
