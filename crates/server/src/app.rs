//! Wiring: from the shared state to a router that tests can call.

use axum::Router;

use crate::state::AppState;

/// Every route of the server.
pub fn router(state: AppState) -> Router {
    Router::new().with_state(state)
}
