//! Pages for people: server-rendered, whole without a script, the same in every language.

pub mod about;
pub mod closures;
pub mod config;
pub mod frame;
pub mod help;
pub mod language;
pub mod layer_words;
pub mod links;
pub mod map;
pub mod now;
pub mod page;
pub mod place;
pub mod place_rows;
pub mod places;
pub mod plain_pages;
pub mod point_words;
pub mod polarity_sign;
pub mod posted;
pub mod render;
pub mod rich;
pub mod route;
pub mod shelters;
pub mod show_cards;
pub mod site;
pub mod site_words;
pub mod typeface;
#[cfg(test)]
pub(crate) mod well_formed;
pub mod words;

pub use route::{missing, routes};
