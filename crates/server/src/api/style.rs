//! Map styles.

use axum::extract::{Path, Request, State};
use axum::response::Response;

use crate::all_cores;
use crate::api::ready_at;
use crate::api::schema::ProblemBody;
use crate::cache::Keep;
use crate::encoding::Effort;
use crate::prepared::{About, Prepared};
use crate::problem::Problem;
use crate::ready::Ready;
use crate::service::style::style;
use crate::snapshot::Snapshot;
use crate::state::AppState;

/// Makes the style of every language.
pub fn prepare(snapshot: &mut Snapshot) {
    let about = About::new("application/json", Keep::Edition);
    let atlas = &snapshot.atlas;
    let styles: Vec<(String, String)> = snapshot
        .catalogs
        .locales()
        .map(|locale| {
            let style = style(atlas.layers(), atlas.city(), locale, &snapshot.version);
            (path(locale.tag.as_str()), style.to_string())
        })
        .collect();
    let prepared = all_cores::map(&styles, |(_, body)| {
        Prepared::new(about, body.clone(), Effort::Thorough)
    });
    for ((path, _), prepared) in styles.into_iter().zip(prepared) {
        snapshot.ready.insert(path, Ready::plain(prepared));
    }
}

fn path(tag: &str) -> String {
    format!("/style/{tag}.json")
}

/// A style (MapLibre style specification 8) with labels in a language; without glyphs.
#[utoipa::path(get, path = "/style/{lang}.json", tag = "map",
    params(("lang" = String, Path, description = "tag of the language", example = "en")),
    responses(
        (status = 200, description = "The style; its sources are TileJSON paths", body = Object),
        (status = 404, description = "unknown_id", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn file(
    State(state): State<AppState>,
    Path(file): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let unknown = Problem::UnknownId { what: "language" };
    let tag = file.strip_suffix(".json").ok_or(unknown.clone())?;
    if state.snapshot().ready.get(&path(tag)).is_none() {
        return Err(unknown);
    }
    ready_at(&state, &request, &path(tag))
}
