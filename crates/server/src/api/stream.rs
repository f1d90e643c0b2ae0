//! The public stream: Server-Sent Events that miss nothing and repeat nothing.

use std::collections::VecDeque;
use std::convert::Infallible;
use std::sync::Arc;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::{HeaderMap, HeaderName, HeaderValue, header};
use axum::response::{IntoResponse, Response};
use futures_util::stream::unfold;
use michi_store::fault::StoreError;
use serde_json::json;
use tokio::sync::broadcast::{Receiver, error::RecvError};

use crate::api::schema::{LangQuery, ProblemBody};
use crate::cache::Keep;
use crate::live::Live;
use crate::live::message::{Message, retry};
use crate::live::replay::Replay;
use crate::live::resume::Missed;
use crate::problem::Problem;
use crate::query::Params;
use crate::state::AppState;

/// The `Content-Type` of a stream.
pub const EVENT_STREAM: &str = "text/event-stream";
/// Milliseconds a browser waits before it comes back: spread, so that not all come at once.
const RETRY_FROM_MS: u64 = 1_000;
const RETRY_SPREAD_MS: u64 = 4_000;

/// What is posted, as it is posted.
#[utoipa::path(get, path = "/api/v1/stream", tag = "postings",
    params(
        LangQuery,
        ("Last-Event-ID" = Option<String>, Header, description = "the last id seen: resumes there"),
    ),
    responses(
        (status = 200, description = "Server-Sent Events: hello, closure, shelter, evacuation, \
            confirmation, alive (every 15 s), reset (read everything again). The id is the seq.",
            body = String, content_type = "text/event-stream"),
        (status = 400, description = "bad_header, bad_parameter", body = ProblemBody,
            content_type = "application/problem+json"),
        (status = 404, description = "not_connected: postings are not connected",
            body = ProblemBody, content_type = "application/problem+json"),
    ))]
pub async fn stream(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    let live = state.live().ok_or(Problem::NotConnected)?;
    let lang = Params::read(request.uri())
        .get("lang")?
        .map(|lang| state.snapshot().language(lang).to_string());
    let from = last_event_id(request.headers())?;
    if request.method() == axum::http::Method::HEAD {
        return Ok(answer(Body::empty()));
    }
    let messages = live.hub.messages();
    let mut reader = Reader {
        state: state.clone(),
        messages,
        waiting: VecDeque::from([retry(RETRY_FROM_MS + spread())]),
        seen: 0,
        lang,
        replay: None,
    };
    reader.begin(live, from).await?;
    let bytes = unfold(reader, Reader::next);
    Ok(answer(Body::from_stream(bytes)))
}

fn last_event_id(headers: &HeaderMap) -> Result<Option<u64>, Problem> {
    let Some(value) = headers.get("last-event-id") else {
        return Ok(None);
    };
    if value.is_empty() {
        return Ok(None);
    }
    let text = String::from_utf8_lossy(value.as_bytes());
    let number = text.parse().map(Some);
    number.map_err(|_| Problem::bad_header("last-event-id", "an id of this stream", &text))
}

/// A stream as a response, which no proxy may hold back.
pub fn answer(body: Body) -> Response {
    let headers = [
        (header::CONTENT_TYPE, HeaderValue::from_static(EVENT_STREAM)),
        (header::CACHE_CONTROL, Keep::Never.value()),
        (
            HeaderName::from_static("x-accel-buffering"),
            HeaderValue::from_static("no"),
        ),
    ];
    (headers, body).into_response()
}

/// A number below the spread, different for phones that come at the same moment.
fn spread() -> u64 {
    use std::hash::{BuildHasher, RandomState};
    RandomState::new().hash_one(0) % RETRY_SPREAD_MS
}

/// One open stream.
struct Reader {
    state: AppState,
    messages: Receiver<Arc<Message>>,
    waiting: VecDeque<Bytes>,
    /// The last place sent.
    seen: u64,
    lang: Option<String>,
    /// The journal as it is told again, until the reader has caught up.
    replay: Option<Box<Replay>>,
}

impl Reader {
    /// Says where the stream stands, and sends what was missed since `from`.
    async fn begin(&mut self, live: &Live, from: Option<u64>) -> Result<(), Problem> {
        let head = live.hub.heads().borrow().seq.0;
        let data = json!({ "seq": head, "as_of": live.hub.now() });
        self.push(&Message::same(None, "hello", &data));
        // Also for a new reader: a message may have been told before `head` moved on to it.
        self.seen = from.unwrap_or(head);
        self.add_missed(live).await
    }

    /// Adds what came after the last place sent.
    async fn add_missed(&mut self, live: &Live) -> Result<(), Problem> {
        match live.hub.missed(self.seen, &self.state.snapshot()).await? {
            Missed::These(messages) => {
                for message in messages {
                    self.add(&message);
                }
            }
            Missed::Told(replay) => self.replay = Some(replay),
            Missed::Everything => {
                let head = live.hub.heads().borrow().seq.0;
                let data = json!({ "seq": head, "as_of": live.hub.now() });
                self.seen = head;
                self.push(&Message::same(Some(head), "reset", &data));
            }
        }
        Ok(())
    }

    /// Adds the next page of what the journal tells again; what came meanwhile waits behind it.
    async fn add_told(&mut self, mut replay: Box<Replay>) -> Result<(), StoreError> {
        let snapshot = self.state.snapshot();
        let page = replay
            .page(self.seen, &snapshot, self.lang.as_slice())
            .await?;
        if let Some(messages) = page {
            messages.iter().for_each(|message| self.add(message));
            self.replay = Some(replay);
        }
        Ok(())
    }

    /// Adds a message unless it was sent before.
    fn add(&mut self, message: &Message) {
        match message.seq {
            Some(seq) if seq <= self.seen => return,
            Some(seq) => self.seen = seq,
            None => {}
        }
        self.push(message);
    }

    fn push(&mut self, message: &Message) {
        self.waiting.push_back(message.bytes(self.lang.as_deref()));
    }

    /// The next bytes; the stream ends when the server stops or the journal cannot be read.
    async fn next(mut self) -> Option<(Result<Bytes, Infallible>, Self)> {
        loop {
            if let Some(bytes) = self.waiting.pop_front() {
                return Some((Ok(bytes), self));
            }
            if let Some(replay) = self.replay.take() {
                self.add_told(replay).await.ok()?;
                continue;
            }
            match self.messages.recv().await {
                Ok(message) => self.add(&message),
                Err(RecvError::Lagged(_)) => {
                    let state = self.state.clone();
                    self.add_missed(state.live()?).await.ok()?;
                }
                Err(RecvError::Closed) => return None,
            }
        }
    }
}
