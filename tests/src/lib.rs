//! A world to test in: a server, desks, a network that cuts, and a clock that is moved by hand.

mod hotel;
mod line;
mod world;

pub use hotel::{DOUBLE, FLEX, SINGLE, hotel, prices, room};
pub use line::Wire;
pub use world::{Desk, Hand, Seeded, World};
