//! Files that browsers ask for: scripts and styles, the service worker, manifest, icon, robots.

use axum::extract::{Path, Request, State};
use axum::http::{HeaderName, HeaderValue};
use axum::response::Response;
use michi_l10n::{Args, Tag};
use serde_json::json;

use crate::api::{ready_at, ready_in_language};
use crate::cache::Keep;
use crate::encoding::Effort;
use crate::prepared::{About, Prepared};
use crate::problem::Problem;
use crate::ready::Ready;
use crate::snapshot::Snapshot;
use crate::state::AppState;

const MANIFEST: &str = "/manifest.webmanifest";
const ICON: &[u8] = include_bytes!("../../icons/icon.svg");
/// Colour of the browser's frame; the same ink as the pages' text.
///
/// # Source
/// デジタル庁デザインシステム, neutral solid gray 900.
const INK: &str = "#1a1a1a";
/// Answers for other programs and questions about a place are nothing for an index.
const ROBOTS: &str = "User-agent: *\nDisallow: /api/\nDisallow: /tiles/\nDisallow: /packs/\n";

/// Makes manifest, icon and robots.txt.
pub fn prepare(snapshot: &mut Snapshot) {
    let icon = About::new("image/svg+xml", Keep::Day);
    for path in ["/favicon.ico", "/favicon.svg"] {
        let prepared = Prepared::new(icon, ICON, Effort::Thorough);
        snapshot.ready.insert(path, Ready::plain(prepared));
    }
    let robots = Prepared::plain(About::new("text/plain; charset=utf-8", Keep::Day), ROBOTS);
    snapshot.ready.insert("/robots.txt", Ready::plain(robots));
    let about = About::new("application/manifest+json", Keep::Edition);
    let tags: Vec<Tag> = snapshot
        .catalogs
        .locales()
        .map(|info| info.tag.clone())
        .collect();
    for tag in tags {
        let body = manifest(snapshot, &tag).to_string();
        let prepared = Prepared::new(about, body, Effort::Thorough);
        if tag == *snapshot.catalogs.source() {
            snapshot
                .ready
                .insert(MANIFEST, Ready::plain(prepared.clone()));
        }
        snapshot
            .ready
            .insert(format!("{MANIFEST}?lang={tag}"), Ready::plain(prepared));
    }
}

fn manifest(snapshot: &Snapshot, tag: &Tag) -> serde_json::Value {
    let names = snapshot
        .catalogs
        .info(tag.as_str())
        .map(|info| info.names.clone());
    let names = names.unwrap_or_default();
    let city = snapshot
        .atlas
        .city()
        .name
        .lookup(names.iter().map(String::as_str));
    let city = city.map_or_else(String::new, |(_, name)| name.to_owned());
    let args = Args::new()
        .with("page", "道しるべ")
        .with("city", city.as_str());
    let name = snapshot.catalogs.format(tag, "page-title", &args);
    let unmarked: String = name.text.chars().filter(|c| !is_isolate(*c)).collect();
    json!({
        "name": unmarked,
        "short_name": city,
        "lang": tag,
        "dir": name.dir.as_str(),
        "id": "/",
        "start_url": format!("/{tag}/"),
        "scope": "/",
        "display": "browser",
        "background_color": "#ffffff",
        "theme_color": INK,
        "icons": [{ "src": "/favicon.svg", "type": "image/svg+xml", "sizes": "any" }],
    })
}

/// Isolation marks belong into sentences, not into a name under an icon.
fn is_isolate(c: char) -> bool {
    matches!(c, '\u{2066}'..='\u{2069}')
}

/// Name, icon and start page for a home screen.
#[utoipa::path(get, path = "/manifest.webmanifest", tag = "web",
    params(("lang" = Option<String>, Query, description = "language of the name")),
    responses((status = 200, description = "Web app manifest", body = Object,
        content_type = "application/manifest+json")))]
pub async fn manifest_file(
    State(state): State<AppState>,
    request: Request,
) -> Result<Response, Problem> {
    ready_in_language(&state, &request, MANIFEST)
}

/// Icon or robots.txt.
pub async fn small_file(
    State(state): State<AppState>,
    request: Request,
) -> Result<Response, Problem> {
    ready_at(&state, &request, request.uri().path())
}

/// A file of the built front end; its name holds the hash of its content.
pub async fn asset(
    State(state): State<AppState>,
    Path(path): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let assets = state.assets();
    let file = assets
        .file(&format!("assets/{path}"))
        .ok_or(Problem::NotFound)?;
    Ok(file.answer(request.method(), request.headers()))
}

/// The service worker, allowed to look after the whole site.
pub async fn service_worker(
    State(state): State<AppState>,
    request: Request,
) -> Result<Response, Problem> {
    let file = state.assets().file("sw.js").ok_or(Problem::NotFound)?;
    let mut response = file.answer(request.method(), request.headers());
    let allowed = HeaderName::from_static("service-worker-allowed");
    response
        .headers_mut()
        .insert(allowed, HeaderValue::from_static("/"));
    Ok(response)
}
