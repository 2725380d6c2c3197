//! A world to test in: a server, desks, a network that cuts, and a clock that is moved by hand; and
//! the real programs, with browsers and a line between them.

mod hotel;
mod line;
mod patchy;
pub mod process;
mod world;

pub use hotel::{DOUBLE, FLEX, SINGLE, hotel, prices, room};
pub use line::Wire;
pub use patchy::Patchy;
pub use world::{Desk, Hand, Seeded, World};
