//! Broken and hostile layer folders: the fault is named, the layer is no data, the rest runs.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test that cannot go on must say so and stop"
)]

mod city;
mod import;
mod layer;
mod layer_cases;
