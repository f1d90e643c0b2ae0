//! Evacuation orders: read by everyone, prepared and issued by staff.

use axum::extract::{Path, Request, State};
use axum::http::StatusCode;
use axum::response::Response;
use michi_geo::decide::{Expected, Refusal};
use michi_geo::evacuation::{Order, OrderDraft, OrderPatch, OrderState};
use michi_geo::event::SubjectKind;
use michi_geo::input::Reading;
use michi_geo::lease::Lease;
use michi_geo::public::PublicOrder;
use michi_geo::request::{Ending, OrderLift, Recheck};
use michi_l10n::Tag;
use michi_store::accounts::Scope;
use serde_json::{Value, json};

use super::posting::{NotMade, Posting};
use super::read_live::{answered, head};
use super::schema::{ChangeHeaders, DryRun, LangQuery, LiveState, WriteHeaders, WriteProblems};
use crate::api::ready_in_language;
use crate::cache::Keep;
use crate::live::LiveView;
use crate::live::encode::teller;
use crate::prepared::About;
use crate::problem::Problem;
use crate::query::Params;
use crate::snapshot::Snapshot;
use crate::state::AppState;

const ROUTE: &str = "/api/v1/evacuation";
const JSON: About = About::new("application/json", Keep::Ask);

/// Evacuation orders of the mayor.
#[utoipa::path(
    get,
    path = "/api/v1/evacuation",
    tag = "postings",
    params(LangQuery),
    responses((status = 200, description = "Orders in force and lifted", body = LiveState))
)]
pub async fn list(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    let Some(live) = state.live() else {
        return ready_in_language(&state, &request, ROUTE);
    };
    let snapshot = state.snapshot();
    let lang = Params::read(request.uri())
        .get("lang")?
        .map(|lang| snapshot.language(lang));
    let view = live.hub.view();
    let body = || orders(&view, &snapshot, lang.as_ref());
    Ok(answered(
        &request,
        &view,
        (Some(ROUTE), lang.as_ref()),
        JSON,
        body,
    ))
}

fn orders(view: &LiveView, snapshot: &Snapshot, lang: Option<&Tag>) -> Value {
    let told = |order: &PublicOrder| {
        let mut object = order.to_json();
        if let Some(lang) = lang {
            let teller = teller(snapshot, lang);
            object["text"] = json!(teller.order(order).lines(&teller));
        }
        object
    };
    let mut body = head(view, view.board.completeness.evacuation, lang);
    body["in_force"] = view.board.orders_in_force().map(told).collect();
    body["lifted"] = view.board.orders_ended().map(told).collect();
    body
}

/// Prepares an order; nobody but staff sees it before it is issued.
#[utoipa::path(post, path = "/api/v1/evacuation", tag = "staff",
    params(WriteHeaders, DryRun),
    request_body(content = Object, description = "kind, hazard, districts (a list, or `all`), \
        reason; decided_by, decided_at, level, supersedes, note_ja, \
        note_translations"),
    responses(
        (status = 201, description = "The prepared order, with warnings", body = Object),
        (status = 200, description = "With dry_run: preview, warnings, object", body = Object),
        WriteProblems,
    ))]
pub async fn prepare(State(state): State<AppState>, request: Request) -> Result<Response, NotMade> {
    let mut posting = read_posting(
        &state,
        request,
        Scope::EvacuationPrepare,
        StatusCode::CREATED,
    )
    .await?;
    let draft = posting.against(OrderDraft::read)?;
    posting.warnings = draft.order().warnings();
    posting
        .make(move |desk| desk.prepare_order(draft.clone()))
        .await
}

/// Issues a prepared order.
#[utoipa::path(post, path = "/api/v1/evacuation/{id}/issue", tag = "staff",
    params(ChangeHeaders, DryRun, ("id" = String, Path, description = "id of the order")),
    request_body(content = Object, description = "recheck_by, optional"),
    responses((status = 200, description = "The order, with warnings", body = Object), WriteProblems))]
pub async fn issue(
    State(state): State<AppState>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, NotMade> {
    let mut posting = read_posting(&state, request, Scope::Evacuation, StatusCode::OK).await?;
    let expected = posting.write.expected()?;
    let recheck = Recheck::read(&posting.write.body, Lease::Order, posting.now()?)?;
    let hub = &posting.live()?.hub;
    let warnings = hub.read(|board, _| board.order(&id).map(Order::warnings));
    posting.warnings = warnings.unwrap_or_default();
    posting
        .make(move |desk| desk.issue_order(&id, expected, recheck))
        .await
}

/// Says that an order still holds.
#[utoipa::path(post, path = "/api/v1/evacuation/{id}/confirm", tag = "staff",
    params(ChangeHeaders, DryRun, ("id" = String, Path, description = "id of the order")),
    request_body(content = Object, description = "recheck_by, optional"),
    responses((status = 200, description = "The order", body = Object), WriteProblems))]
pub async fn confirm(
    State(state): State<AppState>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, NotMade> {
    let posting = read_posting(&state, request, Scope::Evacuation, StatusCode::OK).await?;
    let expected = posting.write.expected()?;
    let recheck = Recheck::read(&posting.write.body, Lease::Order, posting.now()?)?;
    posting
        .make(move |desk| desk.confirm_order(&id, expected, recheck))
        .await
}

/// Corrects an order in force; one that is only prepared is changed.
#[utoipa::path(post, path = "/api/v1/evacuation/{id}/correct", tag = "staff",
    params(ChangeHeaders, DryRun, ("id" = String, Path, description = "id of the order")),
    request_body(content = Object, description = "any member of a preparation"),
    responses((status = 200, description = "The order, with warnings", body = Object), WriteProblems))]
pub async fn correct(
    State(state): State<AppState>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, NotMade> {
    let mut posting =
        read_posting(&state, request, Scope::EvacuationPrepare, StatusCode::OK).await?;
    let expected = posting.write.expected()?;
    let base = posting
        .live()?
        .hub
        .read(|board, _| board.order(&id).cloned());
    let base = base.ok_or(Refusal::UnknownId { id })?;
    // What people already act upon is changed only by those who may issue.
    if base.state != OrderState::Prepared {
        posting.write.staff.needs(Scope::Evacuation)?;
    }
    let read = |body: &Value, reading: &mut Reading<'_>| OrderPatch::read(body, &base, reading);
    let patch = posting.against(read)?;
    posting.warnings = patch.order().warnings();
    posting
        .make(move |desk| desk.correct_order(expected, patch.clone()))
        .await
}

/// Lifts an order, saying which level remains.
#[utoipa::path(post, path = "/api/v1/evacuation/{id}/lift", tag = "staff",
    params(ChangeHeaders, DryRun, ("id" = String, Path, description = "id of the order")),
    request_body(content = Object, description = "remaining_level (3, 4, 5 or null); note_ja, \
        note_translations"),
    responses((status = 200, description = "The order", body = Object), WriteProblems))]
pub async fn lift(
    State(state): State<AppState>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, NotMade> {
    let posting = read_posting(&state, request, Scope::Evacuation, StatusCode::OK).await?;
    let expected = posting.write.expected()?;
    let lift = posting.against(OrderLift::read)?;
    posting
        .make(move |desk| desk.lift_order(&id, expected, lift.clone()))
        .await
}

/// Discards a prepared order, or takes back one that should not have been issued.
#[utoipa::path(post, path = "/api/v1/evacuation/{id}/cancel", tag = "staff",
    params(ChangeHeaders, DryRun, ("id" = String, Path, description = "id of the order")),
    request_body(content = Object, description = "note_ja, note_translations, both optional"),
    responses((status = 200, description = "The order", body = Object), WriteProblems))]
pub async fn cancel(
    State(state): State<AppState>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, NotMade> {
    let posting = read_posting(&state, request, Scope::EvacuationPrepare, StatusCode::OK).await?;
    let known = posting.live()?.hub.read(|board, _| {
        let order = board.order(&id)?;
        Some((order.state, order.version))
    });
    if known.is_some_and(|(state, _)| state != OrderState::Prepared) {
        posting.write.staff.needs(Scope::Evacuation)?;
    }
    // "Any version" is the one looked at here: an order issued meanwhile asks for another right.
    let expected = match (posting.write.expected()?, known) {
        (Expected::Any, Some((_, version))) => Expected::Version(version),
        (expected, _) => expected,
    };
    let ending = posting.against(Ending::read)?;
    posting
        .make(move |desk| desk.cancel_order(&id, expected, ending.clone()))
        .await
}

async fn read_posting(
    state: &AppState,
    request: Request,
    scope: Scope,
    status: StatusCode,
) -> Result<Posting, NotMade> {
    let about = (scope, SubjectKind::Evacuation);
    Posting::read(state, request, about, status).await
}
