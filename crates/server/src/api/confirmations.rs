//! Staff say that what is posted is complete as of now.

use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use michi_geo::event::SubjectKind;
use michi_geo::request::AllPosted;
use michi_store::accounts::Scope;

use super::posting::{NotMade, Posting};
use super::schema::{DryRun, WriteHeaders, WriteProblems};
use crate::state::AppState;

/// The source of "staff confirmed at …".
#[utoipa::path(post, path = "/api/v1/confirmations", tag = "staff",
    params(WriteHeaders, DryRun),
    request_body(content = Object, description = "of: closures, evacuation, shelters or all; \
        recheck_by, optional"),
    responses((status = 200, description = "What is known of each kind", body = Object), WriteProblems))]
pub async fn post(State(state): State<AppState>, request: Request) -> Result<Response, NotMade> {
    let about = (Scope::Confirmations, SubjectKind::Confirmation);
    let posting = Posting::read(&state, request, about, StatusCode::OK).await?;
    let all = AllPosted::read(&posting.write.body, posting.now()?)?;
    posting.make(move |desk| desk.confirm_all_posted(all)).await
}
