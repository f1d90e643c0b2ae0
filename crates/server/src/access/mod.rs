//! Who may do what: rights, the session cookie, tokens, and the check of the origin.

pub mod cookie;
pub mod origin;
pub mod rights;
pub mod staff;

pub use staff::Staff;
