//! Wiring: from the shared state to a router that tests can call.

use axum::Router;

use crate::state::AppState;

/// Every route of the server.
///
/// Pages come from `crate::pages::routes()`. A page depends on its path and the snapshot alone
/// (no clock, no cookie): answers with status 200 and no query are kept, compressed, until the
/// layers change. What varies with the request (the redirect at `/`, cookies) is no 200.
pub fn router(state: AppState) -> Router {
    Router::new().with_state(state)
}
