//! The whole board for staff, prepared orders and authors too, and a stream that tells of changes.

use std::convert::Infallible;
use std::time::Duration;

use axum::body::{Body, Bytes};
use axum::extract::{Request, State};
use axum::http::header;
use axum::response::{IntoResponse, Response};
use futures_util::stream::unfold;
use michi_store::journal::Head;
use serde_json::json;
use tokio::sync::watch::Receiver;
use tokio::time::timeout;

use super::posting::staff_order;
use super::stream::answer;
use crate::api::schema::StaffProblems;
use crate::cache::Keep;
use crate::config::STREAM_ALIVE_S;
use crate::live::message::Message;
use crate::problem::Problem;
use crate::state::AppState;

/// Everything on the board, with versions, authors and prepared orders.
#[utoipa::path(get, path = "/api/v1/board", tag = "staff",
    responses(
        (status = 200, description = "closures, orders, openings, completeness", body = Object),
        StaffProblems,
    ))]
pub async fn board(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    let (_, live) = state.staff(request.method(), request.headers()).await?;
    let view = live.hub.view();
    let board = live.hub.board();
    let orders: Vec<_> = board.orders().map(staff_order).collect();
    let body = json!({
        "seq": board.seq(),
        "space": board.space(),
        "as_of": live.hub.now(),
        "closures": board.closures().collect::<Vec<_>>(),
        "orders": orders,
        "openings": board.openings().collect::<Vec<_>>(),
        "completeness": view.board.completeness,
    });
    let keep = [(header::CACHE_CONTROL, Keep::Never.value())];
    Ok((keep, axum::Json(body)).into_response())
}

/// Tells staff that the board changed, also where the public is told nothing.
#[utoipa::path(get, path = "/api/v1/board/stream", tag = "staff",
    responses(
        (status = 200, description = "Server-Sent Events: changed (seq), alive (every 15 s)",
            body = String, content_type = "text/event-stream"),
        StaffProblems,
    ))]
pub async fn stream(State(state): State<AppState>, request: Request) -> Result<Response, Problem> {
    let (_, live) = state.staff(request.method(), request.headers()).await?;
    let mut heads = live.hub.heads();
    heads.mark_changed();
    Ok(answer(Body::from_stream(unfold(
        (heads, state.clone()),
        next,
    ))))
}

type Step = (Result<Bytes, Infallible>, (Receiver<Head>, AppState));

async fn next((mut heads, state): (Receiver<Head>, AppState)) -> Option<Step> {
    let hub = &state.live()?.hub;
    let event = loop {
        match timeout(Duration::from_secs(STREAM_ALIVE_S), heads.changed()).await {
            Ok(Ok(())) => break "changed",
            Ok(Err(_)) => return None,
            Err(_) if hub.follows() => break "alive",
            // Not alive in any way that helps: the console says after a while that it is cut off.
            Err(_) => {}
        }
    };
    let seq = heads.borrow_and_update().seq;
    let data = json!({ "seq": seq, "as_of": hub.now() });
    let bytes = Message::same(None, event, &data).bytes(None);
    Some((Ok(bytes), (heads, state)))
}
