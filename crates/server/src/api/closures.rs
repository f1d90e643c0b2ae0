//! Road closures: read by everyone, posted by staff.

use axum::extract::{Path, Request, State};
use axum::http::{StatusCode, header};
use axum::response::Response;
use michi_geo::closure::{ClosureDraft, ClosurePatch, ClosureState};
use michi_geo::code::UnknownCode;
use michi_geo::coord::{Bbox, LonLat};
use michi_geo::decide::Refusal;
use michi_geo::event::SubjectKind;
use michi_geo::input::Reading;
use michi_geo::lease::Lease;
use michi_geo::public::PublicClosure;
use michi_geo::request::{Ending, Recheck};
use michi_l10n::Tag;
use michi_store::accounts::Scope;
use serde_json::{Value, json};

use super::posting::{NotMade, Posting};
use super::precondition;
use super::read_live::{answered, head};
use super::schema::{ChangeHeaders, DryRun, WriteHeaders, WriteProblems};
use super::write::live;
use crate::api::ready_in_language;
use crate::api::schema::{LangQuery, ProblemBody};
use crate::cache::Keep;
use crate::live::LiveView;
use crate::live::encode::teller;
use crate::prepared::About;
use crate::problem::Problem;
use crate::query::Params;
use crate::snapshot::Snapshot;
use crate::state::AppState;

/// Where closures are.
pub(super) const ROUTE: &str = "/api/v1/closures";
const GEOJSON: About = About::new("application/geo+json", Keep::Ask);

/// Road closures as GeoJSON; `state` tells how far they are known to be all there are.
#[utoipa::path(
    get,
    path = "/api/v1/closures",
    tag = "postings",
    params(
        LangQuery,
        ("bbox" = Option<String>, Query, description = "west,south,east,north in degrees"),
        ("state" = Option<String>, Query, description = "planned, in_force, unconfirmed or lifted"),
    ),
    responses(
        (status = 200, description = "FeatureCollection with the members of LiveState",
            body = Object, content_type = "application/geo+json"),
        (status = 400, description = "bad_bbox, bad_parameter", body = ProblemBody,
            content_type = "application/problem+json"),
    )
)]
pub async fn list(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    let params = Params::read(request.uri());
    let wanted = Wanted {
        bbox: params.bbox()?,
        state: closure_state(&params)?,
    };
    let Some(live) = state.live() else {
        return ready_in_language(&state, &request, ROUTE);
    };
    let snapshot = state.snapshot();
    let lang = params.get("lang")?.map(|lang| snapshot.language(lang));
    let view = live.hub.view();
    let body = || collection(&view, &snapshot, &wanted, lang.as_ref());
    let whole = (wanted == Wanted::default()).then_some(ROUTE);
    Ok(answered(
        &request,
        &view,
        (whole, lang.as_ref()),
        GEOJSON,
        body,
    ))
}

/// Which closures are asked for.
#[derive(Debug, Default, PartialEq)]
struct Wanted {
    bbox: Option<Bbox>,
    state: Option<ClosureState>,
}

impl Wanted {
    fn includes(&self, closure: &PublicClosure) -> bool {
        let touches = |bbox: Bbox| {
            let line = closure.geometry.positions().iter();
            let around = Bbox::around(line.map(|at: &LonLat| at.coord()));
            around.is_some_and(|around| around.intersects(bbox))
        };
        self.bbox.is_none_or(touches) && self.state.is_none_or(|state| state == closure.state)
    }
}

fn closure_state(params: &Params) -> Result<Option<ClosureState>, Problem> {
    let Some(asked) = params.get("state")? else {
        return Ok(None);
    };
    let state = asked.parse::<ClosureState>();
    let state = state.map_err(|UnknownCode { expected, .. }| {
        Problem::bad_parameter("state", format!("one of {expected}"), asked)
    })?;
    Ok(Some(state))
}

fn collection(view: &LiveView, snapshot: &Snapshot, wanted: &Wanted, lang: Option<&Tag>) -> Value {
    let chosen = view
        .board
        .closures
        .iter()
        .filter(|closure| wanted.includes(closure));
    let features = chosen.map(|closure| feature(closure, view, snapshot, lang));
    let mut body = head(view, view.board.completeness.closures, lang);
    body["type"] = json!("FeatureCollection");
    body["features"] = features.collect();
    body
}

fn feature(
    closure: &PublicClosure,
    view: &LiveView,
    snapshot: &Snapshot,
    lang: Option<&Tag>,
) -> Value {
    let mut feature = closure.to_feature();
    if let Some(lang) = lang {
        let teller = teller(snapshot, lang);
        let text = teller.closure(closure, view.board.as_of).lines(&teller);
        feature["properties"]["text"] = json!(text);
    }
    feature
}

/// One closure.
#[utoipa::path(
    get,
    path = "/api/v1/closures/{id}",
    tag = "postings",
    params(LangQuery, ("id" = String, Path, description = "id of the closure")),
    responses(
        (status = 200, description = "Feature; `etag` begins with its version", body = Object,
            content_type = "application/geo+json"),
        (status = 404, description = "unknown_id, not_connected", body = ProblemBody,
            content_type = "application/problem+json"),
    )
)]
pub async fn show(
    State(state): State<AppState>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let view = live(&state)?.hub.view();
    let snapshot = state.snapshot();
    let lang = Params::read(request.uri())
        .get("lang")?
        .map(|lang| snapshot.language(lang));
    let closure = view.board.closure(&id);
    let closure = closure.ok_or(Problem::UnknownId { what: "closure" })?;
    let body = || feature(closure, &view, &snapshot, lang.as_ref());
    let mut response = answered(&request, &view, (None, lang.as_ref()), GEOJSON, body);
    if response.status() == StatusCode::OK {
        let tag = precondition::tag_of_form(closure.version, response.headers());
        response.headers_mut().insert(header::ETAG, tag);
    }
    Ok(response)
}

/// Posts a closure; `road_name`, `geometry`, `restriction` and `cause` suffice.
#[utoipa::path(post, path = "/api/v1/closures", tag = "staff",
    params(WriteHeaders, DryRun),
    request_body(content = Object, description = "road_name, geometry (Point or LineString), \
        restriction, cause; direction, affects, feature, starts_at, expected_end_at, recheck_by, \
        decided_by, detour, note_ja, note_translations"),
    responses(
        (status = 201, description = "Feature, with warnings", body = Object),
        (status = 200, description = "With dry_run: preview, warnings, object", body = Object),
        WriteProblems,
    ))]
pub async fn post(State(state): State<AppState>, request: Request) -> Result<Response, NotMade> {
    let mut posting = read_posting(&state, request, StatusCode::CREATED).await?;
    let (draft, warnings) = posting.against(ClosureDraft::read)?;
    posting.warnings = warnings;
    posting
        .make(move |desk| desk.post_closure(draft.clone()))
        .await
}

/// Changes a closure; absent members stay, null clears optional ones.
#[utoipa::path(patch, path = "/api/v1/closures/{id}", tag = "staff",
    params(ChangeHeaders, DryRun, ("id" = String, Path, description = "id of the closure")),
    request_body(content = Object, description = "any member of a posting"),
    responses(
        (status = 200, description = "Feature, with warnings", body = Object),
        WriteProblems,
    ))]
pub async fn change(
    State(state): State<AppState>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, NotMade> {
    let mut posting = read_posting(&state, request, StatusCode::OK).await?;
    let expected = posting.write.expected()?;
    let base = posting
        .live()?
        .hub
        .read(|board, _| board.closure(&id).cloned());
    let base = base.ok_or(Refusal::UnknownId { id })?;
    let read = |body: &Value, reading: &mut Reading<'_>| ClosurePatch::read(body, &base, reading);
    let (patch, warnings) = posting.against(read)?;
    posting.warnings = warnings;
    posting
        .make(move |desk| desk.change_closure(expected, patch.clone()))
        .await
}

/// Says that a closure still holds.
#[utoipa::path(post, path = "/api/v1/closures/{id}/confirm", tag = "staff",
    params(ChangeHeaders, DryRun, ("id" = String, Path, description = "id of the closure")),
    request_body(content = Object, description = "recheck_by, optional"),
    responses((status = 200, description = "Feature", body = Object), WriteProblems))]
pub async fn confirm(
    State(state): State<AppState>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, NotMade> {
    let posting = read_posting(&state, request, StatusCode::OK).await?;
    let expected = posting.write.expected()?;
    let recheck = Recheck::read(&posting.write.body, Lease::Closure, posting.now()?)?;
    posting
        .make(move |desk| desk.confirm_closure(&id, expected, recheck))
        .await
}

/// Lifts a closure; it stays listed for 24 hours.
#[utoipa::path(post, path = "/api/v1/closures/{id}/lift", tag = "staff",
    params(ChangeHeaders, DryRun, ("id" = String, Path, description = "id of the closure")),
    request_body(content = Object, description = "note_ja, note_translations, both optional"),
    responses((status = 200, description = "Feature", body = Object), WriteProblems))]
pub async fn lift(
    State(state): State<AppState>,
    Path(id): Path<String>,
    request: Request,
) -> Result<Response, NotMade> {
    let posting = read_posting(&state, request, StatusCode::OK).await?;
    let expected = posting.write.expected()?;
    let ending = posting.against(Ending::read)?;
    posting
        .make(move |desk| desk.lift_closure(&id, expected, ending.clone()))
        .await
}

async fn read_posting(
    state: &AppState,
    request: Request,
    status: StatusCode,
) -> Result<Posting, NotMade> {
    let about = (Scope::Closures, SubjectKind::Closure);
    Posting::read(state, request, about, status).await
}
