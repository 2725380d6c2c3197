//! Rooms: cleanliness and outages.

use keyrack_domain::property::{Cleanliness, OutageKind, Room};
use keyrack_domain::{Date, OutageId, RoomId, RoomTypeId, Stay};
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};
use crate::view::{ReservationLine, RoomLine};

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

/// Adds rooms of one type.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Add {
    /// The rooms; ids are made by the caller. A floor may be empty.
    pub rooms: Vec<Room>,
}
does!(Add, "room.add", Done);

/// Changes number and floor of a room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Change {
    /// Which.
    pub id: RoomId,
    /// What stands on the door.
    pub number: String,
    /// Which floor; may be empty.
    #[serde(default)]
    pub floor: String,
    /// The rooms that it is made of; `None` leaves them.
    #[serde(default)]
    pub members: Option<Vec<RoomId>>,
}
does!(Change, "room.change", Done);

/// Takes a room out of the hotel for good, or back in. At a desk of a server's hotel it needs the line:
/// only the server sees everything that is sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Archive {
    /// Which.
    pub id: RoomId,
    /// Out, or back in.
    pub archived: bool,
}
does!(Archive, "room.archive", Done);

/// Sells a room as another type from now on. At a desk of a server's hotel it needs the line, as taking
/// it out of the hotel does. Guests who are to have it keep it, and what they were sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Retype {
    /// Which.
    pub id: RoomId,
    /// The new type.
    pub room_type: RoomTypeId,
}
does!(Retype, "room.retype", Done);

/// What stands in the way of taking a room out of the hotel, as far as it is known here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Obstacles {
    /// Which.
    pub id: RoomId,
}
ask!(Obstacles, "room.obstacles", InTheWay);

/// What stands in the way.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct InTheWay {
    /// Stays that have the room from today on.
    pub stays: Vec<ReservationLine>,
    /// Nights on which one room less would be fewer than are sold, the first of them.
    pub nights: Vec<Date>,
    /// How many such nights there are.
    pub nights_count: u16,
}
