//! The answer at a point, for other programs; our own pages answer on the device.

use axum::extract::{Request, State};
use axum::response::Response;
use michi_geo::coord::Metres;
use michi_geo::query::point::Question;
use serde_json::json;

use crate::api::json_answer;
use crate::api::schema::{LangQuery, ProblemBody};
use crate::cache::Keep;
use crate::clock;
use crate::prepared::About;
use crate::problem::Problem;
use crate::query::Params;
use crate::service::answer_at::answer_now;
use crate::state::AppState;
use crate::text::Speaker;

/// Id of the city hall's number in `city.toml`.
const CITY_PHONE: &str = "city";
const JSON: About = About::new("application/json", Keep::Never);

/// What is known of every hazard at a point, what to do, and the nearest recommended sites.
#[utoipa::path(get, path = "/api/v1/risk", tag = "answers",
    params(
        ("lon" = f64, Query, description = "longitude in degrees", example = 130.0987),
        ("lat" = f64, Query, description = "latitude in degrees", example = 33.1037),
        ("accuracy_m" = Option<f64>, Query, description = "how exact the position is, in metres"),
        LangQuery,
    ),
    responses(
        (status = 200, description = "The answer; with `lang` also as sentences. Never kept.",
            body = Object),
        (status = 400, description = "missing_parameter, bad_parameter, swapped_axes, outside_japan",
            body = ProblemBody, content_type = "application/problem+json"),
    ))]
pub async fn risk(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    let params = Params::read(request.uri());
    let at = params.position()?;
    let accuracy = Metres::new(params.accuracy_m()?).map_err(|fault| Problem::internal(&fault))?;
    let lang = params.get("lang")?;
    let snapshot = state.snapshot();
    let question = Question {
        at,
        accuracy,
        today: clock::today(),
    };
    let view = state.live().map(|live| live.hub.view());
    let board = view.as_ref().map(|view| &view.board);
    let answer = answer_now(&snapshot.atlas, question, board);
    let Some(lang) = lang else {
        return Ok(json_answer(&request, JSON, &answer));
    };
    let lang = snapshot.language(lang);
    let speaker = Speaker::new(&snapshot.catalogs, &lang);
    let phones = &snapshot.atlas.city().phones;
    let phone = phones.iter().find(|phone| phone.id == CITY_PHONE);
    let phone = phone.map_or("", |phone| &phone.number);
    let text = speaker.answer(&answer.point, &answer.advice, &answer.shelters, phone);
    let mut body = json!(answer);
    body["lang"] = json!(lang);
    body["text"] = json!(text);
    Ok(json_answer(&request, JSON, &body))
}
