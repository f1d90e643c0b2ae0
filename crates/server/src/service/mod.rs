//! Use cases, one a file; they know no HTTP.

pub mod load_locales;
