#![doc = include_str!("../README.md")]

pub mod accounts;
pub mod backup;
pub mod compare;
pub mod fault;
pub mod journal;
mod notes;
pub mod open;
pub mod password;
pub mod restore;
mod role;
pub mod secret;
mod sqlite;
pub mod url;
