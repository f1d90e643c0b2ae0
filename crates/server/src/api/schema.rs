//! Shapes of answers, for the OpenAPI document only.

// Nothing builds these: the answers come from geo, whose types know no HTTP.
#![expect(dead_code, reason = "read by the derive alone")]

use utoipa::{IntoParams, ToSchema};

/// The language of the sentences in an answer.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct LangQuery {
    /// Adds `text` in this language; one that is not offered becomes the next of its chain.
    #[param(example = "en")]
    lang: Option<String>,
}

/// A problem (RFC 9457) with a stable code.
#[derive(Debug, ToSchema)]
pub struct ProblemBody {
    /// Always `about:blank`; `code` tells problems apart.
    #[schema(rename = "type", example = "about:blank")]
    r#type: String,
    /// The reason phrase of the status.
    title: String,
    /// The status.
    status: u16,
    /// Stable code for programs.
    #[schema(example = "missing_parameter")]
    code: String,
    /// What was expected and what was found, for developers.
    detail: String,
    /// Finds the line in the server's log; with `code` = `internal` only.
    trace_id: Option<String>,
}

/// What is posted. Where `connected` is false nothing is known, which is not the same as none.
#[derive(Debug, ToSchema)]
pub struct LiveState {
    /// `not_connected` in this version.
    #[schema(example = "not_connected")]
    state: String,
    /// Whether postings reach this server at all.
    connected: bool,
    /// When staff last confirmed that what is posted is complete (RFC 3339); null is never.
    confirmed_at: Option<String>,
    /// What is in force; null is not known, an empty list is none.
    in_force: Option<Vec<serde_json::Value>>,
    /// What was lifted in the last 24 hours; null is not known.
    lifted: Option<Vec<serde_json::Value>>,
    /// Official pages that know.
    official: Vec<OfficialLink>,
    /// Language of `text`; with `lang` only.
    lang: Option<String>,
    /// The state as a sentence; with `lang` only.
    text: Option<Sentence>,
}

/// A sentence with the language it is really in, which may be further down the chain.
#[derive(Debug, ToSchema)]
pub struct Sentence {
    /// The words; readings of kanji in brackets.
    text: String,
    /// Their language.
    lang: String,
    /// Their direction, `ltr` or `rtl`.
    dir: String,
}

/// An official page.
#[derive(Debug, ToSchema)]
pub struct OfficialLink {
    /// What it is, such as `jma_warnings`.
    id: String,
    /// Its address.
    url: String,
}
