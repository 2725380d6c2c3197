//! Rooms that are out of order, out of service or out of inventory.

use serde::{Deserialize, Serialize};

use crate::id::{OutageId, RoomId};
use crate::stay::Stay;

/// How much a fault takes away.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OutageKind {
    /// Treated as not existing: it leaves the house count (a rebuilt wing).
    OutOfInventory,
    /// Not sellable, still part of the house.
    OutOfOrder,
    /// A small fault: sellable, with a warning when the room is assigned.
    OutOfService,
}

/// One room away for some nights.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outage {
    /// The id.
    pub id: OutageId,
    /// The room.
    pub room: RoomId,
    /// How much it takes away.
    pub kind: OutageKind,
    /// First night away, and the first night back.
    pub nights: Stay,
    /// Why, in the words of who set it.
    #[serde(default)]
    pub reason: String,
}
