//! Named places and how they are found: the same on the server and on the device.

mod normalise;
mod places;

pub use normalise::normalise;
pub use places::{Gazetteer, NamedPlace};
