//! Harness for the tests that cross crates: the real binary, a plain HTTP client, broken layers.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "this crate is only ever a test; a failed step must stop the test with its message"
)]

pub mod city_atlas;
pub mod city_hall;
pub mod clock;
pub mod digest;
pub mod honesty;
pub mod http;
pub mod layer_folder;
pub mod locale_folder;
pub mod many_layers;
pub mod mvt_rules;
pub mod numbered;
pub mod oracle;
pub mod poster;
pub mod posting_parsers;
pub mod real_data;
pub mod seeded;
pub mod server;
pub mod sse;
pub mod streams;
pub mod torn_disk;
pub mod workspace;
