//! What is posted now: closures, evacuation orders, warnings, notices. Not connected yet, and said.

use axum::extract::{Path, Request, State};
use axum::response::Response;
use michi_geo::atlas::Atlas;
use serde_json::{Value, json};

use crate::api::schema::{LangQuery, LiveState, ProblemBody};
use crate::api::{prepare_in_every_language, ready_in_language};
use crate::cache::Keep;
use crate::encoding::Effort;
use crate::prepared::{About, Prepared};
use crate::problem::Problem;
use crate::query::Params;
use crate::snapshot::Snapshot;
use crate::state::AppState;
use crate::text::live::Posting;

const GEOJSON: About = About::new("application/geo+json", Keep::Ask);
const JSON: About = About::new("application/json", Keep::Ask);

/// Where each kind of posting is answered, and as what.
const ROUTES: [(&str, Posting, About); 4] = [
    ("/api/v1/closures", Posting::Closures, GEOJSON),
    ("/api/v1/evacuation", Posting::Evacuation, JSON),
    ("/api/v1/warnings", Posting::Warnings, JSON),
    ("/api/v1/notices", Posting::Notices, JSON),
];

/// What a closure can be; the values of `state`.
const CLOSURE_STATES: [&str; 4] = ["planned", "in_force", "unconfirmed", "lifted"];

/// Makes the answers of all four, without text and in every language.
pub fn prepare(snapshot: &mut Snapshot) {
    for (route, posting, about) in ROUTES {
        prepare_in_every_language(snapshot, route, |snapshot, speaker| {
            let mut body = not_connected(&snapshot.atlas, posting);
            if let Some(speaker) = speaker {
                body["lang"] = json!(speaker.info().tag);
                body["text"] = json!(speaker.not_connected(posting));
            }
            Prepared::new(about, body.to_string(), Effort::Thorough)
        });
    }
}

/// What is known of postings that do not reach this server: nothing, which is not none.
fn not_connected(atlas: &Atlas, posting: Posting) -> Value {
    let links = &atlas.city().links;
    let official: Vec<Value> = links
        .iter()
        .map(|link| json!({ "id": link.id, "url": link.url }))
        .collect();
    let mut body = json!({
        "state": "not_connected",
        "connected": false,
        "confirmed_at": null,
        "official": official,
    });
    if posting == Posting::Closures {
        body["type"] = json!("FeatureCollection");
        body["features"] = json!([]);
    } else {
        body["in_force"] = Value::Null;
        body["lifted"] = Value::Null;
    }
    body
}

/// Road closures as GeoJSON; `state` tells whether they are known at all.
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
pub async fn closures(
    State(state): State<AppState>,
    request: Request,
) -> Result<Response, Problem> {
    let params = Params::read(request.uri());
    params.bbox()?;
    if let Some(asked) = params.get("state")?
        && !CLOSURE_STATES.contains(&asked)
    {
        let expected = format!("one of {}", CLOSURE_STATES.join(", "));
        return Err(Problem::bad_parameter("state", expected, asked));
    }
    ready_in_language(&state, &request, "/api/v1/closures")
}

/// One closure.
#[utoipa::path(
    get,
    path = "/api/v1/closures/{id}",
    tag = "postings",
    params(("id" = String, Path, description = "id of the closure")),
    responses((status = 404, description = "not_connected: closures are not connected yet",
        body = ProblemBody, content_type = "application/problem+json"))
)]
pub async fn closure(Path(_): Path<String>) -> Problem {
    Problem::NotConnected
}

/// Evacuation orders of the mayor.
#[utoipa::path(
    get,
    path = "/api/v1/evacuation",
    tag = "postings",
    params(LangQuery),
    responses((status = 200, description = "Orders in force and lifted", body = LiveState))
)]
pub async fn evacuation(
    State(state): State<AppState>,
    request: Request,
) -> Result<Response, Problem> {
    ready_in_language(&state, &request, "/api/v1/evacuation")
}

/// Weather warnings of the meteorological office.
#[utoipa::path(
    get,
    path = "/api/v1/warnings",
    tag = "postings",
    params(LangQuery),
    responses((status = 200, description = "Warnings in force and lifted", body = LiveState))
)]
pub async fn warnings(
    State(state): State<AppState>,
    request: Request,
) -> Result<Response, Problem> {
    ready_in_language(&state, &request, "/api/v1/warnings")
}

/// Notices of the city.
#[utoipa::path(
    get,
    path = "/api/v1/notices",
    tag = "postings",
    params(LangQuery),
    responses((status = 200, description = "Notices in force and lifted", body = LiveState))
)]
pub async fn notices(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    ready_in_language(&state, &request, "/api/v1/notices")
}
