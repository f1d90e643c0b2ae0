//! Shapes of answers, for the OpenAPI document only.

// Nothing builds these: the answers come from geo, whose types know no HTTP.
#![expect(dead_code, reason = "read by the derive alone")]

use utoipa::{IntoParams, IntoResponses, ToSchema};

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
    /// Why something cannot be done in this state; with `code` = `conflict` only.
    reason: Option<String>,
    /// Every member of the body that is wrong; with `code` = `invalid` only.
    errors: Option<Vec<MemberProblem>>,
}

/// One member of a body that is wrong.
#[derive(Debug, ToSchema)]
pub struct MemberProblem {
    /// Where, as a JSON pointer (RFC 6901).
    pointer: String,
    /// What, as a stable code.
    code: String,
    /// What was expected and what was found.
    detail: String,
}

/// What a posting may carry.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Header)]
pub struct WriteHeaders {
    /// 1 to 128 visible characters: the same posting sent again is taken once.
    #[param(rename = "Idempotency-Key")]
    idempotency_key: Option<String>,
}

/// What a change of something posted carries.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Header)]
pub struct ChangeHeaders {
    /// The version that was seen, as in `etag`: `"v3"`. Without it the change is refused (428).
    #[param(rename = "If-Match")]
    if_match: Option<String>,
    /// 1 to 128 visible characters: the same posting sent again is taken once.
    #[param(rename = "Idempotency-Key")]
    idempotency_key: Option<String>,
}

/// Whether only to say what would come of it.
#[derive(Debug, IntoParams)]
#[into_params(parameter_in = Query)]
pub struct DryRun {
    /// Checks and previews in every language; nothing is posted.
    dry_run: Option<bool>,
}

/// Why staff are refused.
#[derive(Debug, IntoResponses)]
pub enum StaffProblems {
    /// unauthenticated
    #[response(status = 401, content_type = "application/problem+json")]
    Unauthenticated(ProblemBody),
    /// forbidden, bad_origin
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(ProblemBody),
    /// not_connected
    #[response(status = 404, content_type = "application/problem+json")]
    NotConnected(ProblemBody),
    /// store_unavailable, timed_out
    #[response(status = 503, content_type = "application/problem+json")]
    Unavailable(ProblemBody),
}

/// Why a posting is refused.
#[derive(Debug, IntoResponses)]
pub enum WriteProblems {
    /// bad_json, bad_header, bad_parameter
    #[response(status = 400, content_type = "application/problem+json")]
    Bad(ProblemBody),
    /// unauthenticated
    #[response(status = 401, content_type = "application/problem+json")]
    Unauthenticated(ProblemBody),
    /// forbidden, bad_origin
    #[response(status = 403, content_type = "application/problem+json")]
    Forbidden(ProblemBody),
    /// unknown_id, not_connected
    #[response(status = 404, content_type = "application/problem+json")]
    Unknown(ProblemBody),
    /// key_reused; conflict, with its `reason`
    #[response(status = 409, content_type = "application/problem+json")]
    Conflict(ProblemBody),
    /// stale
    #[response(status = 412, content_type = "application/problem+json")]
    Stale(ProblemBody),
    /// body_too_large
    #[response(status = 413, content_type = "application/problem+json")]
    TooLarge(ProblemBody),
    /// unsupported_media_type
    #[response(status = 415, content_type = "application/problem+json")]
    OtherType(ProblemBody),
    /// invalid, with every fault in `errors`
    #[response(status = 422, content_type = "application/problem+json")]
    Invalid(ProblemBody),
    /// precondition_required
    #[response(status = 428, content_type = "application/problem+json")]
    PreconditionRequired(ProblemBody),
    /// store_unavailable, timed_out: send it again with the same key
    #[response(status = 503, content_type = "application/problem+json")]
    Unavailable(ProblemBody),
    /// store_full
    #[response(status = 507, content_type = "application/problem+json")]
    Full(ProblemBody),
}

/// What is posted. Where `connected` is false nothing is known, which is not the same as none.
#[derive(Debug, ToSchema)]
pub struct LiveState {
    /// `confirmed`, `unconfirmed` or `never_confirmed`: how far it is all there is;
    /// `not_connected` where postings do not reach this server.
    #[schema(example = "confirmed")]
    state: String,
    /// Whether postings reach this server at all.
    connected: bool,
    /// When staff last confirmed that what is posted is complete (RFC 3339); null is never.
    confirmed_at: Option<String>,
    /// From when on the confirmation no longer counts, or since when it does not.
    recheck_by: Option<String>,
    /// The moment the answer speaks of.
    as_of: Option<String>,
    /// The moment at which something in it changes by time alone.
    fresh_until: Option<String>,
    /// The last event in it, as in the stream's ids.
    seq: Option<u64>,
    /// What is in force; null is not known, an empty list is none.
    in_force: Option<Vec<serde_json::Value>>,
    /// What was lifted in the last 24 hours; null is not known.
    lifted: Option<Vec<serde_json::Value>>,
    /// Official pages that know; where nothing is connected.
    official: Option<Vec<OfficialLink>>,
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
    /// The official words to show beside a translation that nobody has reviewed.
    official: Option<OfficialWords>,
}

/// The official words of a sentence that people act on.
#[derive(Debug, ToSchema)]
pub struct OfficialWords {
    /// Which way the sentence sends people, such as `leave` or `keep-out`.
    polarity: String,
    /// The sentence in the city's own language.
    text: String,
}

/// An official page.
#[derive(Debug, ToSchema)]
pub struct OfficialLink {
    /// What it is, such as `jma_warnings`.
    id: String,
    /// Its address.
    url: String,
}
