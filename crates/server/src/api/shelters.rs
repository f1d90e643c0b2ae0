//! Facilities: emergency sites and shelters.

use axum::extract::{Request, State};
use axum::response::Response;
use michi_geo::hazard::HazardKind;

use crate::api::read_live::{answered, head};
use crate::api::schema::{LangQuery, ProblemBody};
use crate::api::{json_answer, prepare_in_every_language, ready_in_language};
use crate::cache::Keep;
use crate::encoding::Effort;
use crate::live::encode::teller;
use crate::prepared::{About, Prepared};
use crate::problem::Problem;
use crate::query::Params;
use crate::service::describe_shelters::{Wanted, describe_shelters};
use crate::snapshot::Snapshot;
use crate::state::AppState;

const ROUTE: &str = "/api/v1/shelters";
const GEOJSON: About = About::new("application/geo+json", Keep::Ask);

/// Makes the list of all facilities, without text and in every language.
pub fn prepare(snapshot: &mut Snapshot) {
    prepare_in_every_language(snapshot, ROUTE, |snapshot, speaker| {
        let teller = speaker.map(|speaker| teller(snapshot, &speaker.info().tag));
        let body = describe_shelters(&snapshot.atlas, Wanted::default(), None, teller);
        Prepared::new(GEOJSON, body.to_string(), Effort::Quick)
    });
}

/// One feature a facility: its roles, designation per hazard, whether it stands in a zone.
#[utoipa::path(get, path = "/api/v1/shelters", tag = "answers",
    params(
        LangQuery,
        ("hazard" = Option<String>, Query, description = "only those designated for this hazard"),
        ("bbox" = Option<String>, Query, description = "west,south,east,north in degrees"),
    ),
    responses(
        (status = 200, description = "FeatureCollection with the members of LiveState; `state` and \
            `opening` of a facility are null where nothing is posted of it",
            body = Object, content_type = "application/geo+json"),
        (status = 400, description = "bad_parameter, bad_bbox", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn shelters(
    State(state): State<AppState>,
    request: Request,
) -> Result<Response, Problem> {
    let params = Params::read(request.uri());
    let wanted = Wanted {
        hazard: hazard(&params)?,
        bbox: params.bbox()?,
    };
    let whole = wanted == Wanted::default();
    if whole && state.live().is_none() {
        return ready_in_language(&state, &request, ROUTE);
    }
    let snapshot = state.snapshot();
    let lang = params.get("lang")?.map(|lang| snapshot.language(lang));
    let teller = lang.as_ref().map(|lang| teller(&snapshot, lang));
    let Some(live) = state.live() else {
        let body = describe_shelters(&snapshot.atlas, wanted, None, teller);
        return Ok(json_answer(&request, GEOJSON, &body));
    };
    let view = live.hub.view();
    let body = || {
        let list = describe_shelters(&snapshot.atlas, wanted, Some(&view.board), teller);
        let mut body = head(&view, view.board.completeness.shelters, lang.as_ref());
        for name in ["type", "features"] {
            body[name] = list[name].clone();
        }
        body
    };
    let whole = whole.then_some(ROUTE);
    Ok(answered(
        &request,
        &view,
        (whole, lang.as_ref()),
        GEOJSON,
        body,
    ))
}

fn hazard(params: &Params) -> Result<Option<HazardKind>, Problem> {
    let Some(text) = params.get("hazard")? else {
        return Ok(None);
    };
    let expected = || {
        let codes: Vec<&str> = HazardKind::ALL.iter().map(|kind| kind.code()).collect();
        format!("one of {}", codes.join(", "))
    };
    let kind = text
        .parse()
        .map_err(|_| Problem::bad_parameter("hazard", expected(), text))?;
    Ok(Some(kind))
}
