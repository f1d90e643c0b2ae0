//! What is posted, from request body to public projection, through the public interface.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test's helpers fail the test"
)]

mod bodies;
mod closure_draft;
mod closure_patch;
mod codes;
mod decisions;
mod fold;
mod line_between;
mod opening_draft;
mod order_draft;
mod orders;
mod public;
mod replaced_orders;
mod story;
mod support;
