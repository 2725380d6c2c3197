//! Rooms: cleanliness and outages.

use keyrack_domain::property::{Cleanliness, OutageKind};
use keyrack_domain::{OutageId, RoomId, Stay};
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};
use crate::view::RoomLine;

/// Says how clean a room is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetStatus {
    /// The room.
    pub room: RoomId,
    /// How clean.
    pub status: Cleanliness,
}
does!(SetStatus, "room.set_status", Done);

/// Takes a room out of sale for some nights.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakeOut {
    /// The new outage's id.
    pub id: OutageId,
    /// The room.
    pub room: RoomId,
    /// How much it takes away.
    pub kind: OutageKind,
    /// The nights.
    pub nights: Stay,
    /// Why.
    #[serde(default)]
    pub reason: String,
}
does!(TakeOut, "room.take_out", TakenOut);

/// The room is out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct TakenOut {
    /// Nights on which more is now sold than there is.
    pub nights_short: u16,
}

/// Ends an outage: it never was, or it ends with the business date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct BringBack {
    /// The outage.
    pub id: OutageId,
}
does!(BringBack, "room.bring_back", Done);

/// Every room as it is now.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct List {
    /// Only rooms that are free for these nights and not out of order.
    #[serde(default)]
    pub free_for: Option<Stay>,
}
ask!(List, "room.list", Rooms);

/// Rooms by number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rooms {
    /// The lines.
    pub rooms: Vec<RoomLine>,
}
