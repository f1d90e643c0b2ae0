//! The `michi` binary.
fn main() {}
