//! Addresses to pages.

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request, State};
use axum::http::{HeaderValue, Response, StatusCode, Uri, header};
use axum::response::IntoResponse;
use axum::routing::get;
use michi_geo::hazard::HazardKind;
use michi_l10n::Tag;

use super::language;
use super::page::Page;
use super::render::{self, Rendered};
use super::typeface::type_css;
use crate::cache::{Keep, by_version};
use crate::config::SEARCH_MAX_CHARS;
use crate::encoding::Effort;
use crate::prepared::{About, Prepared};
use crate::problem::Problem;
use crate::query::Params;
use crate::snapshot::Snapshot;
use crate::state::AppState;

const HTML: About = About::new("text/html; charset=utf-8", Keep::Ask);
const CSS: About = About::new("text/css; charset=utf-8", Keep::Ask);

/// Every page, and the style sheet of the languages.
pub fn routes() -> Router<AppState> {
    Router::new()
        .route("/", get(start))
        .route("/locales/type.css", get(typefaces))
        .route("/{lang}", get(without_slash))
        .route("/{lang}/", get(now))
        .route("/{lang}/{page}", get(page))
        .route("/{lang}/place/{id}", get(place))
}

/// The answer where no route matches: a page, in the language of the address or the reader.
pub async fn missing(State(state): State<AppState>, request: Request) -> Response<Body> {
    let lang = request
        .uri()
        .path()
        .split('/')
        .nth(1)
        .unwrap_or_default()
        .to_owned();
    serve(&state, &request, &lang, Page::Missing)
}

async fn start(State(state): State<AppState>, request: Request) -> Response<Body> {
    language::to_negotiated(&state.snapshot().catalogs, request.headers())
}

async fn typefaces(State(state): State<AppState>, request: Request) -> Response<Body> {
    let snapshot = state.snapshot();
    let about = About {
        keep: by_version(request.uri().query(), &snapshot.version, Keep::Ask),
        ..CSS
    };
    let css = type_css(&snapshot.catalogs, &state.assets().urls());
    Prepared::new(about, css, Effort::Quick).answer(request.method(), request.headers())
}

/// `/en` leads to `/en/`; anything else without a slash is no page.
async fn without_slash(
    State(state): State<AppState>,
    Path(lang): Path<String>,
    request: Request,
) -> Response<Body> {
    match offered(&state.snapshot(), &lang) {
        Some(tag) => language::redirect(StatusCode::FOUND, &format!("/{tag}/")),
        None => serve(&state, &request, &lang, Page::Missing),
    }
}

async fn now(
    State(state): State<AppState>,
    Path(lang): Path<String>,
    request: Request,
) -> Response<Body> {
    serve(&state, &request, &lang, Page::Now)
}

async fn page(
    State(state): State<AppState>,
    Path((lang, name)): Path<(String, String)>,
    request: Request,
) -> Response<Body> {
    let page = named(&name, request.uri());
    serve(&state, &request, &lang, page)
}

async fn place(
    State(state): State<AppState>,
    Path((lang, id)): Path<(String, String)>,
    request: Request,
) -> Response<Body> {
    serve(&state, &request, &lang, Page::Place(id))
}

/// The page of a name; what its query says and cannot be read is left out.
fn named(name: &str, uri: &Uri) -> Page {
    match name {
        "map" => Page::Map,
        "closures" => Page::Closures,
        "shelters" => Page::Shelters(hazard(uri)),
        "my" => Page::My,
        "timeline" => Page::Timeline,
        "places" => Page::Places(searched(uri)),
        "help" => Page::Help,
        "about" => Page::About,
        _ => Page::Missing,
    }
}

fn hazard(uri: &Uri) -> Option<HazardKind> {
    let params = Params::read(uri);
    let kind = params.get("hazard").ok()??.parse().ok()?;
    HazardKind::DESIGNATED.contains(&kind).then_some(kind)
}

fn searched(uri: &Uri) -> Option<String> {
    let params = Params::read(uri);
    let query = params.get("q").ok()??.trim();
    let kept: String = query
        .chars()
        .filter(|c| !c.is_control())
        .take(SEARCH_MAX_CHARS)
        .collect();
    (!kept.is_empty()).then_some(kept)
}

/// The tag an address means, when the city offers its language.
fn offered(snapshot: &Snapshot, lang: &str) -> Option<Tag> {
    let tag = snapshot.catalogs.resolve(lang)?;
    render::offers(snapshot, &tag).then_some(tag)
}

fn serve(state: &AppState, request: &Request, lang: &str, page: Page) -> Response<Body> {
    let snapshot = state.snapshot();
    let live = state.live().map(|live| live.hub.view());
    let Some(tag) = offered(&snapshot, lang) else {
        let tag = language::negotiate(&snapshot.catalogs, request.headers());
        return answer(
            request,
            &tag,
            render::page(
                state.assets(),
                &snapshot,
                live.as_deref(),
                &tag,
                &Page::Missing,
            ),
        );
    };
    if tag != *lang && page != Page::Missing {
        return language::redirect(StatusCode::FOUND, &page.href(&tag));
    }
    if let Some(response) = language::keep_choice(&tag, request.uri()) {
        return response;
    }
    answer(
        request,
        &tag,
        render::page(state.assets(), &snapshot, live.as_deref(), &tag, &page),
    )
}

/// A page as a response. What may be kept is left plain: it is compressed once, when it is kept.
fn answer(request: &Request, lang: &Tag, rendered: Rendered) -> Response<Body> {
    let Rendered { status, html } = rendered;
    let language = HeaderValue::from_str(lang).unwrap_or(HeaderValue::from_static("ja"));
    if html.is_empty() {
        return Problem::internal(&"expected a page, found that no template could be filled")
            .into_response();
    }
    let mut response = if status == StatusCode::OK && request.uri().query().is_none() {
        let content_type = [(header::CONTENT_TYPE, HTML.content_type)];
        (content_type, html).into_response()
    } else {
        // What is missing has no tag: a page that is not there is never "not modified".
        let keep = match status {
            StatusCode::OK => HTML.keep,
            _ => Keep::Never,
        };
        let about = About { keep, ..HTML };
        Prepared::new(about, html, Effort::Quick).answer(request.method(), request.headers())
    };
    if status != StatusCode::OK && response.status().is_success() {
        *response.status_mut() = status;
    }
    response
        .headers_mut()
        .insert(header::CONTENT_LANGUAGE, language);
    response
}

#[cfg(test)]
mod tests {
    use super::*;

    fn page_of(target: &str) -> Page {
        let uri: Uri = target.parse().unwrap();
        named(uri.path().rsplit('/').next().unwrap(), &uri)
    }

    #[test]
    fn the_danger_of_a_list_comes_from_the_query_and_nonsense_is_left_out() {
        assert_eq!(
            page_of("/en/shelters?hazard=flood"),
            Page::Shelters(Some(HazardKind::Flood))
        );
        assert_eq!(
            page_of("/en/shelters?hazard=reservoir"),
            Page::Shelters(None)
        );
        assert_eq!(page_of("/en/shelters?hazard=%3Cb%3E"), Page::Shelters(None));
    }

    #[test]
    fn a_search_is_trimmed_and_bounded() {
        assert_eq!(
            page_of("/en/places?q=%20hama%0a"),
            Page::Places(Some("hama".to_owned()))
        );
        assert_eq!(page_of("/en/places?q=+"), Page::Places(None));
        let long = format!("/en/places?q={}", "a".repeat(5_000));
        let Page::Places(Some(kept)) = page_of(&long) else {
            panic!("no search")
        };
        assert_eq!(kept.len(), SEARCH_MAX_CHARS);
    }

    #[test]
    fn an_unknown_name_is_no_page() {
        assert_eq!(page_of("/en/nowhere"), Page::Missing);
    }
}
