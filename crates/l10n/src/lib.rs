#![doc = include_str!("../README.md")]

pub mod args;
pub mod catalog;
pub mod distance;
pub mod fault;
pub mod gate;
pub mod limits;
pub mod lint;
mod load;
pub mod locale;
pub mod names;
pub mod negotiate;
pub mod number;
pub mod polarity;
pub mod pseudo;
pub mod ruby;
pub mod tag;
pub mod time;

pub use args::{Arg, Args};
pub use catalog::{Catalogs, Formatted, Loaded, LocaleFile};
pub use fault::{FormatFault, LoadError, LoadFault};
pub use locale::{Direction, LocaleInfo, Status};
pub use negotiate::{Negotiated, Wishes};
pub use polarity::Polarity;
pub use tag::Tag;
