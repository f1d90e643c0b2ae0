//! The OpenAPI document, from the descriptions beside the handlers.

use axum::extract::{Request, State};
use axum::response::Response;
use utoipa::OpenApi;

use crate::api::{
    closures, confirmations, evacuation, health, journal, layers, lines, lint, live, locales,
    openings, packs, places, ready_at, risk, schema, session, shelters, staff_board, stream, style,
    tiles, web_files,
};
use crate::cache::Keep;
use crate::encoding::Effort;
use crate::prepared::{About, Prepared};
use crate::problem::Problem;
use crate::ready::Ready;
use crate::snapshot::Snapshot;
use crate::state::AppState;

const ROUTE: &str = "/openapi.json";

#[derive(OpenApi)]
#[openapi(
    info(
        title = "Michishirube",
        description = "Hazards, shelters and postings of a city. Times are RFC 3339 with offset, \
            coordinates lon, lat. What can be read is for GET and HEAD; problems are RFC 9457.",
    ),
    paths(
        risk::risk, layers::advice, layers::layers, shelters::shelters, places::places,
        closures::list, closures::show, evacuation::list, live::warnings, live::notices,
        stream::stream, session::show, session::begin, session::end,
        closures::post, closures::change, closures::confirm, closures::lift,
        openings::set, openings::confirm, evacuation::prepare, evacuation::issue,
        evacuation::confirm, evacuation::correct, evacuation::lift, evacuation::cancel,
        confirmations::post, lines::between, lint::check, staff_board::board, staff_board::stream, journal::list,
        locales::locales, locales::messages, tiles::about, tiles::tile, style::file,
        packs::city, packs::places, web_files::manifest_file, document,
        health::healthz, health::readyz, health::metrics,
    ),
    components(schemas(
        schema::ProblemBody, schema::LiveState, schema::OfficialLink, schema::Sentence,
        schema::OfficialWords
    )),
    tags(
        (name = "answers", description = "What is known of a place, and where to go"),
        (name = "map", description = "Layers, tiles and styles"),
        (name = "packs", description = "Whole files for a device"),
        (name = "postings", description = "What is in force, and the stream that tells of it"),
        (name = "staff", description = "Posting, by session cookie or bearer token"),
        (name = "languages", description = "Languages and their messages"),
        (name = "web", description = "Files for browsers"),
        (name = "operation", description = "Health and counters"),
    )
)]
struct Document;

/// Makes the document.
pub fn prepare(snapshot: &mut Snapshot) {
    let about = About::new("application/json", Keep::Edition);
    let body = serde_json::to_string(&Document::openapi()).expect("the document serialises");
    let ready = Ready::plain(Prepared::new(about, body, Effort::Thorough));
    snapshot.ready.insert(ROUTE, ready);
}

/// This document.
#[utoipa::path(get, path = "/openapi.json", tag = "operation",
    responses((status = 200, description = "OpenAPI 3.1", body = Object)))]
pub async fn document(
    State(state): State<AppState>,
    request: Request,
) -> Result<Response, Problem> {
    ready_at(&state, &request, ROUTE)
}
