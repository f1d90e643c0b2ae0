//! Languages: their list, and their messages for the device.

use axum::extract::{Path, Request, State};
use axum::response::Response;
use michi_l10n::Catalogs;
use serde_json::{Value, json};

use crate::all_cores;
use crate::api::ready_at;
use crate::api::schema::ProblemBody;
use crate::cache::Keep;
use crate::encoding::Effort;
use crate::prepared::{About, Prepared, tag_stem};
use crate::problem::Problem;
use crate::ready::Ready;
use crate::snapshot::Snapshot;
use crate::state::AppState;

const LIST: &str = "/api/v1/locales";
/// Messages of the staff's pages: embedded there, as one page uses them and none else may.
pub const STAFF_FILE: &str = "staff.ftl";
/// Messages that phones do not need.
const LEFT_OUT: [&str; 4] = ["page.ftl", "card.ftl", "card-spoken.ftl", STAFF_FILE];

/// The address of the messages of a language, with the version of their content.
///
/// `None` when the language is not offered.
pub fn messages_url(snapshot: &Snapshot, tag: &str) -> Option<String> {
    let path = messages_path(tag);
    let (version, _) = snapshot.ready.get(&path)?.version.as_ref()?;
    Some(format!("{path}?v={version}"))
}

fn messages_path(tag: &str) -> String {
    format!("/locales/{tag}.ftl")
}

/// Makes the list and the messages of every language.
pub fn prepare(snapshot: &mut Snapshot) {
    let about = About::new("application/json", Keep::Edition);
    let list = list(&snapshot.catalogs, &snapshot.atlas.city().languages).to_string();
    snapshot.ready.insert(
        LIST,
        Ready::plain(Prepared::new(about, list, Effort::Thorough)),
    );
    let about = About::new("text/plain; charset=utf-8", Keep::Ask);
    let tags: Vec<_> = snapshot
        .catalogs
        .locales()
        .map(|info| info.tag.clone())
        .collect();
    let made = all_cores::map(&tags, |tag| {
        let text = snapshot.catalogs.joined(tag.as_str(), &LEFT_OUT)?;
        let version = tag_stem(text.as_bytes());
        let prepared = Prepared::new(about, text, Effort::Thorough);
        Some(Ready::versioned(prepared, &version, Keep::Ask))
    });
    for (tag, ready) in tags.iter().zip(made) {
        if let Some(ready) = ready {
            snapshot.ready.insert(messages_path(tag.as_str()), ready);
        }
    }
}

fn list(catalogs: &Catalogs, languages: &[String]) -> Value {
    let known = languages.iter().filter_map(|tag| catalogs.info(tag));
    let locales: Vec<Value> = known
        .map(|info| {
            json!({
                "lang": info.tag,
                "endonym": info.endonym,
                "direction": info.direction.as_str(),
                "fallback": info.fallback,
                "status": info.status,
                "reviewed": !info.reviewed_by.is_empty(),
                "messages": messages_path(info.tag.as_str()),
            })
        })
        .collect();
    json!({ "locales": locales })
}

/// Languages in the order the city offers them, with direction and review state.
#[utoipa::path(get, path = "/api/v1/locales", tag = "languages",
    responses((status = 200, description = "Languages that the city offers", body = Object)))]
pub async fn locales(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    ready_at(&state, &request, LIST)
}

/// The messages of a language as Fluent (FTL), all but those of the server's and the staff's pages.
#[utoipa::path(get, path = "/locales/{file}", tag = "languages",
    params(("file" = String, Path, description = "tag of the language and `.ftl`", example = "en.ftl")),
    responses(
        (status = 200, description = "Messages; kept for ever with `?v=` of their version",
            body = String),
        (status = 404, description = "unknown_id", body = ProblemBody,
            content_type = "application/problem+json"),
    ))]
pub async fn messages(
    State(state): State<AppState>,
    Path(file): Path<String>,
    request: Request,
) -> Result<Response, Problem> {
    let unknown = Problem::UnknownId { what: "language" };
    let tag = file.strip_suffix(".ftl").ok_or(unknown.clone())?;
    let path = messages_path(tag);
    if state.snapshot().ready.get(&path).is_none() {
        return Err(unknown);
    }
    ready_at(&state, &request, &path)
}
