//! Live answers: their head, and how they are kept for as long as the view holds.

use axum::extract::Request;
use axum::response::Response;
use michi_geo::public::Knowledge;
use michi_l10n::Tag;
use serde_json::{Value, json};

use super::json_answer;
use crate::encoding::Effort;
use crate::live::LiveView;
use crate::prepared::{About, Prepared};

/// The members every live answer begins with: how far it is known, as of when, until when.
pub fn head(view: &LiveView, knowledge: Knowledge, lang: Option<&Tag>) -> Value {
    let board = &view.board;
    let mut body = json!({
        "connected": true,
        "state": knowledge.state(),
        "confirmed_at": knowledge.confirmed_at(),
        "recheck_by": knowledge.recheck_by(),
        "as_of": board.as_of,
        "fresh_until": board.valid_until,
        "seq": board.seq,
    });
    if let Some(lang) = lang {
        body["lang"] = json!(lang);
    }
    body
}

/// A live answer: the whole one is made once for a view and language, a part of it each time.
pub fn answered(
    request: &Request,
    view: &LiveView,
    (whole, lang): (Option<&str>, Option<&Tag>),
    about: About,
    body: impl FnOnce() -> Value,
) -> Response {
    let Some(route) = whole else {
        return json_answer(request, about, &body());
    };
    let key = match lang {
        Some(lang) => format!("{route}?lang={lang}"),
        None => route.to_owned(),
    };
    let make = || Prepared::new(about, body().to_string(), Effort::Quick);
    view.answer(&key, make)
        .answer(request.method(), request.headers())
}
