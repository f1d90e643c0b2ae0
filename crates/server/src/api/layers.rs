//! Layers with legend, coverage and credit; the decision table.

use axum::extract::{Request, State};
use axum::response::Response;
use michi_geo::advice::TABLE_JSON;
use serde_json::json;

use crate::api::ready_at;
use crate::cache::Keep;
use crate::encoding::Effort;
use crate::prepared::{About, Prepared};
use crate::problem::Problem;
use crate::ready::Ready;
use crate::service::describe_layers::describe_layers;
use crate::snapshot::Snapshot;
use crate::state::AppState;

const LAYERS: &str = "/api/v1/layers";
const ADVICE: &str = "/api/v1/advice";

/// Makes both answers.
pub fn prepare(snapshot: &mut Snapshot) {
    let about = About::new("application/json", Keep::Edition);
    let layers = json!({
        "version": snapshot.version,
        "layers": describe_layers(&snapshot.atlas),
    });
    for (path, body) in [
        (LAYERS, layers.to_string()),
        (ADVICE, TABLE_JSON.to_owned()),
    ] {
        let prepared = Prepared::new(about, body, Effort::Thorough);
        snapshot.ready.insert(path, Ready::plain(prepared));
    }
}

/// Every layer with legend, coverage, credit and tiles; those without data are listed as such.
#[utoipa::path(get, path = "/api/v1/layers", tag = "map",
    responses((status = 200, description = "Layers in the order of their ids; `tiles` is a path",
        body = Object)))]
pub async fn layers(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    ready_at(&state, &request, LAYERS)
}

/// The decision table of the advice, whole, so that a device can look its row up offline.
#[utoipa::path(get, path = "/api/v1/advice", tag = "answers",
    responses((status = 200, description = "Outcomes in order of caution, attributes, rules",
        body = Object)))]
pub async fn advice(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    ready_at(&state, &request, ADVICE)
}
