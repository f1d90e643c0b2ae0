//! The city pack and the gazetteer: fetched whole by phones, kept by their version.

use axum::extract::{Request, State};
use axum::http::{HeaderValue, header};
use axum::response::Response;

use crate::api::ready_at;
use crate::api::schema::ProblemBody;
use crate::cache::Keep;
use crate::encoding::Effort;
use crate::prepared::{About, Prepared};
use crate::problem::Problem;
use crate::ready::Ready;
use crate::snapshot::Snapshot;
use crate::state::AppState;

/// Where the pack is.
pub const CITY: &str = "/packs/city.pmtiles";
/// Where the gazetteer is.
pub const PLACES: &str = "/packs/places.json";

/// Puts the pack and the gazetteer in place.
pub fn prepare(snapshot: &mut Snapshot, pack: Vec<u8>, places: String) {
    let about = About::new("application/vnd.pmtiles", Keep::Ask);
    let whole = Prepared::plain(about, pack)
        .with_header(header::ACCEPT_RANGES, &HeaderValue::from_static("bytes"));
    let mut ready = Ready::versioned(whole, &snapshot.version, Keep::Ask);
    ready.ranged = true;
    snapshot.ready.insert(CITY, ready);
    let about = About::new("application/json", Keep::Ask);
    let places = Prepared::new(about, places, Effort::Thorough);
    let ready = Ready::versioned(places, &snapshot.version, Keep::Ask);
    snapshot.ready.insert(PLACES, ready);
}

/// The whole city as one PMTiles file; answers single ranges, is never compressed again.
#[utoipa::path(get, path = "/packs/city.pmtiles", tag = "packs",
    params(("v" = Option<String>, Query, description = "version; the current one is kept for ever")),
    responses(
        (status = 200, description = "PMTiles 3 with gzipped vector tiles",
            content_type = "application/vnd.pmtiles"),
        (status = 206, description = "One range", content_type = "application/vnd.pmtiles"),
        (status = 304, description = "Not modified"),
        (status = 416, description = "range_not_satisfiable", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn city(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    ready_at(&state, &request, CITY)
}

/// The gazetteer with its search keys.
#[utoipa::path(get, path = "/packs/places.json", tag = "packs",
    params(("v" = Option<String>, Query, description = "version; the current one is kept for ever")),
    responses((status = 200, description = "Named places", body = Object),
        (status = 304, description = "Not modified")))]
pub async fn places(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    ready_at(&state, &request, PLACES)
}
