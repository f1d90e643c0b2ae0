//! Use cases, one a file; they know no HTTP.

pub mod answer_at;
pub mod build_pack;
pub mod check_layers;
pub mod check_locales;
pub mod check_text;
pub mod describe_layers;
pub mod describe_shelters;
pub mod import_layer;
pub mod load_layers;
pub mod load_locales;
pub mod log_in;
pub mod offered;
pub mod style;
pub mod tile_features;
pub mod write_layer;
