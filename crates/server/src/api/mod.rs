//! Handlers: read the request, ask a service, answer. One resource a file.

pub mod body;
pub mod closures;
pub mod confirmations;
pub mod evacuation;
pub mod health;
pub mod journal;
pub mod layers;
pub mod lines;
pub mod lint;
pub mod live;
pub mod locales;
pub mod openapi;
pub mod openings;
pub mod packs;
pub mod places;
pub mod posting;
pub mod precondition;
pub mod read_live;
pub mod risk;
pub mod schema;
pub mod session;
pub mod shelters;
pub mod staff_board;
pub mod stream;
pub mod style;
pub mod tiles;
pub mod web_files;
pub mod write;

use axum::extract::Request;
use axum::response::Response;
use michi_l10n::Tag;
use serde::Serialize;

use self::live::Postings;
use crate::all_cores;
use crate::encoding::{self, Coding, Effort};
use crate::prepared::{About, CODE_FROM_BYTES, Prepared};
use crate::problem::Problem;
use crate::query::Params;
use crate::ready::Ready;
use crate::snapshot::Snapshot;
use crate::state::AppState;
use crate::text::Speaker;

/// Makes every answer that needs no question; what is live is made when it is asked for.
pub fn prepare(snapshot: &mut Snapshot, postings: Postings) {
    layers::prepare(snapshot);
    live::prepare(snapshot, postings);
    locales::prepare(snapshot);
    openapi::prepare(snapshot);
    if postings == Postings::NotConnected {
        shelters::prepare(snapshot);
    }
    style::prepare(snapshot);
    web_files::prepare(snapshot);
}

/// Makes the answer of a route without text, and with text in every language.
fn prepare_in_every_language(
    snapshot: &mut Snapshot,
    route: &str,
    make: impl Fn(&Snapshot, Option<Speaker<'_>>) -> Prepared + Sync,
) {
    let tags = snapshot
        .catalogs
        .locales()
        .map(|info| Some(info.tag.clone()));
    let tags: Vec<Option<Tag>> = std::iter::once(None).chain(tags).collect();
    let made = all_cores::map(&tags, |tag| {
        let speaker = tag
            .as_ref()
            .map(|tag| Speaker::new(&snapshot.catalogs, tag));
        make(snapshot, speaker)
    });
    for (tag, prepared) in tags.into_iter().zip(made) {
        let key = tag.map_or_else(|| route.to_owned(), |tag| format!("{route}?lang={tag}"));
        snapshot.ready.insert(key, Ready::plain(prepared));
    }
}

/// Room for the usual answer, so that writing it seldom moves it.
const ANSWER_BYTES: usize = 4096;

/// A JSON answer made for this request: coded as it asks, with a tag where it may be kept.
pub fn json_answer(request: &Request, about: About, body: &impl Serialize) -> Response {
    let mut bytes = Vec::with_capacity(ANSWER_BYTES);
    if let Err(fault) = serde_json::to_writer(&mut bytes, body) {
        return Problem::internal(&fault).response();
    }
    let mut answer = Prepared::plain(about, bytes);
    let offered = |_| answer.bytes().len() >= CODE_FROM_BYTES;
    match encoding::negotiate(request.headers(), |c| c == Coding::Identity || offered(c)) {
        Some(Coding::Gzip) => {
            let coded = encoding::gzip(answer.bytes(), Effort::Quick);
            answer.offer(about, Coding::Gzip, coded.into());
        }
        Some(Coding::Brotli) => {
            let coded = encoding::brotli(answer.bytes(), Effort::Quick);
            answer.offer(about, Coding::Brotli, coded.into());
        }
        _ => {}
    }
    answer.answer(request.method(), request.headers())
}

/// The ready answer of a route, in the language that `lang` asks for.
///
/// # Errors
/// [`Problem`] when `lang` is given twice, or when the answer is missing.
pub fn ready_in_language(
    state: &AppState,
    request: &Request,
    route: &str,
) -> Result<Response, Problem> {
    let key = match Params::read(request.uri()).get("lang")? {
        Some(lang) => format!("{route}?lang={}", state.snapshot().language(lang)),
        None => route.to_owned(),
    };
    ready_at(state, request, &key)
}

/// The ready answer under a key of [`crate::ready::ReadyAnswers`].
///
/// # Errors
/// [`Problem::Internal`] when the answer was not made.
pub fn ready_at(state: &AppState, request: &Request, key: &str) -> Result<Response, Problem> {
    let snapshot = state.snapshot();
    let missing = || Problem::internal(&format!("expected a ready answer `{key}`, found none"));
    let ready = snapshot.ready.get(key).ok_or_else(missing)?;
    Ok(ready.answer(request.method(), request.uri().query(), request.headers()))
}
