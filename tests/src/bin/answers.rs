//! Writes answers of the Rust engine as JSON lines, for the browser's engine to be compared with.
fn main() {}
