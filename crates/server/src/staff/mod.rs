//! The staff's pages: the log-in form and the console. Japanese only, never kept anywhere.

pub mod page;
pub mod route;
pub mod vocabulary;

pub use route::routes;
