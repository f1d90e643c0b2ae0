//! Search for named places, for other programs and for pages without script.

use axum::extract::{Request, State};
use axum::response::Response;
use serde_json::json;

use crate::api::json_answer;
use crate::api::schema::ProblemBody;
use crate::cache::Keep;
use crate::config::{SEARCH_MAX_CHARS, SEARCH_MAX_PLACES};
use crate::prepared::About;
use crate::problem::Problem;
use crate::query::Params;
use crate::state::AppState;

const JSON: About = About::new("application/json", Keep::Never);

/// Places whose name starts with the words, then those that contain them.
#[utoipa::path(get, path = "/api/v1/places", tag = "answers",
    params(("q" = String, Query, description = "part of a name in any script or romanisation",
        example = "肥前浜")),
    responses(
        (status = 200, description = "At most 20 places, the best first", body = Object),
        (status = 400, description = "missing_parameter, bad_parameter", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn places(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    let params = Params::read(request.uri());
    let expected = "part of a name";
    let Some(text) = params.get("q")? else {
        return Err(Problem::MissingParameter {
            name: "q",
            expected,
        });
    };
    if text.chars().count() > SEARCH_MAX_CHARS {
        let expected = format!("at most {SEARCH_MAX_CHARS} characters");
        return Err(Problem::bad_parameter("q", expected, text));
    }
    let snapshot = state.snapshot();
    let found = snapshot.gazetteer.search(text, SEARCH_MAX_PLACES);
    Ok(json_answer(&request, JSON, &json!({ "places": found })))
}
