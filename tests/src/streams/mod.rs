//! Thousands of open streams in one process: what arrives, when, and what it costs the server.

pub mod crowd;
pub mod fan_out;
pub mod figures;
pub mod life;
pub mod limit;
pub mod long_run;
pub mod poster;
pub mod process;
pub mod scan;
pub mod stream;
