//! Two ends joined along a known road, for a closure that nobody wants to draw.

use axum::Json;
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use michi_geo::coord::LonLat;
use michi_geo::query::line_between::REACH_M;
use michi_store::accounts::Scope;
use serde_json::{Value, json};

use super::schema::{WriteHeaders, WriteProblems};
use super::write::Write;
use crate::cache::Keep;
use crate::problem::{MemberFault, Problem};
use crate::state::AppState;

/// The stretch of known roads between two points; nothing is stored.
#[utoipa::path(post, path = "/api/v1/lines", tag = "staff",
    params(WriteHeaders),
    request_body(content = Object, description = "from and to, each [lon, lat]"),
    responses(
        (status = 200, description = "geometry, a LineString in the direction from, to", body = Object),
        WriteProblems,
    ))]
pub async fn between(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    let write = Write::read(&state, request, Scope::Closures).await?;
    let mut faults = Vec::new();
    let mut point = |name: &str| {
        let found = write.body.get(name).and_then(position);
        if found.is_none() {
            let expected = "a position [lon, lat] in Japan";
            faults.push(fault(name, "not_a_position", expected, "none"));
        }
        found
    };
    let (from, to) = (point("from"), point("to"));
    let (Some(from), Some(to)) = (from, to) else {
        return Err(Problem::Invalid { faults });
    };
    let Some(line) = state.snapshot().atlas.line_between(from, to) else {
        let expected = format!("two places within {REACH_M} m of known roads that are connected");
        let faults = vec![fault("", "no_line", &expected, "no line between them")];
        return Err(Problem::Invalid { faults });
    };
    let geometry = json!({ "type": "LineString", "coordinates": line });
    let keep = [(header::CACHE_CONTROL, Keep::Never.value())];
    Ok((keep, Json(json!({ "geometry": geometry }))).into_response())
}

fn position(value: &Value) -> Option<LonLat> {
    let [lon, lat] = value.as_array()?.as_slice() else {
        return None;
    };
    let at = LonLat::new(lon.as_f64()?, lat.as_f64()?).ok()?;
    at.is_in_japan().then_some(at)
}

fn fault(name: &str, code: &'static str, expected: &str, found: &str) -> MemberFault {
    let pointer = if name.is_empty() {
        String::new()
    } else {
        format!("/{name}")
    };
    MemberFault {
        pointer,
        code,
        detail: format!("expected {expected}, found {found}"),
    }
}
