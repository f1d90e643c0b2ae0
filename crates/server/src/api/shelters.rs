//! Facilities: emergency sites and shelters.

use axum::extract::{Request, State};
use axum::response::Response;
use michi_geo::hazard::HazardKind;

use crate::api::schema::{LangQuery, ProblemBody};
use crate::api::{json_answer, prepare_in_every_language, ready_in_language};
use crate::cache::Keep;
use crate::encoding::Effort;
use crate::prepared::{About, Prepared};
use crate::problem::Problem;
use crate::query::Params;
use crate::service::describe_shelters::{Wanted, describe_shelters};
use crate::snapshot::Snapshot;
use crate::state::AppState;
use crate::text::Speaker;

const ROUTE: &str = "/api/v1/shelters";
const GEOJSON: About = About::new("application/geo+json", Keep::Ask);

/// Makes the list of all facilities, without text and in every language.
pub fn prepare(snapshot: &mut Snapshot) {
    prepare_in_every_language(snapshot, ROUTE, |snapshot, speaker| {
        let body = describe_shelters(&snapshot.atlas, Wanted::default(), speaker);
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
        (status = 200, description = "FeatureCollection; `state` is null: openings are not connected",
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
    if wanted == Wanted::default() {
        return ready_in_language(&state, &request, ROUTE);
    }
    let snapshot = state.snapshot();
    let lang = params.get("lang")?.map(|lang| snapshot.language(lang));
    let speaker = lang
        .as_ref()
        .map(|lang| Speaker::new(&snapshot.catalogs, lang));
    let body = describe_shelters(&snapshot.atlas, wanted, speaker);
    Ok(json_answer(&request, GEOJSON, &body))
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
