//! What is counted: one pool on one night.

use core::fmt;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use uuid::Uuid;

/// A count of rooms that can run out. Pools nest: every room of a type is also a room of the house.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub enum Pool {
    /// All rooms of the property together, with the house limit.
    House,
    /// The rooms of one type.
    RoomType(Uuid),
    /// The rooms of one type that are kept for one group. They were taken from the type and from
    /// the house when the block was made, so a pick-up counts here and nowhere else.
    Block(Uuid),
}

/// One pool on one stay night: the smallest thing that can be full.
///
/// Cells order by night first, so that the nights that are over stand at the front of every map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Cell {
    /// The night that starts on this date.
    pub night: Date,
    /// The pool it is counted in.
    pub pool: Pool,
}

impl Cell {
    /// The whole house on `night`. No cell of the same night orders before it.
    pub fn house(night: Date) -> Self {
        Self {
            night,
            pool: Pool::House,
        }
    }

    /// One room type on `night`.
    pub fn room_type(night: Date, room_type: Uuid) -> Self {
        Self {
            night,
            pool: Pool::RoomType(room_type),
        }
    }

    /// One group's rooms of one type on `night`. The id is the block's own for that type.
    pub fn block(night: Date, block: Uuid) -> Self {
        Self {
            night,
            pool: Pool::Block(block),
        }
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.pool {
            Pool::House => write!(out, "house on {}", self.night),
            Pool::RoomType(id) => write!(out, "type {id} on {}", self.night),
            Pool::Block(id) => write!(out, "block {id} on {}", self.night),
        }
    }
}
