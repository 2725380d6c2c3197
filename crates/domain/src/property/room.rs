//! Room types, rooms, and how clean a room is.

use serde::{Deserialize, Serialize};

use super::Allowances;
use crate::id::{RoomId, RoomTypeId};
use crate::party::Party;
use crate::text::Localized;

/// A kind of room that is sold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RoomType {
    /// The id.
    pub id: RoomTypeId,
    /// Short code for lists: `DBL`.
    pub code: String,
    /// Name for guests.
    pub name: Localized,
    /// One or two lines for guests.
    #[serde(default)]
    pub description: Localized,
    /// Most adults that sleep here.
    pub adults_max: u8,
    /// Most people of any age.
    pub heads_max: u8,
    /// Place in lists, lowest first.
    #[serde(default)]
    pub position: u16,
    /// Rooms of this type that may be sold beyond what exists.
    #[serde(default)]
    pub allowance: u16,
    /// Nights on which that is another number.
    #[serde(default, skip_serializing_if = "Allowances::is_empty")]
    pub allowances: Allowances,
}

impl RoomType {
    /// Rooms that may be sold beyond what exists on a night.
    #[must_use]
    pub fn allowance_on(&self, night: jiff::civil::Date) -> u16 {
        self.allowances.on(night).unwrap_or(self.allowance)
    }

    /// Whether the party fits. A party that does not is never offered the type.
    #[must_use]
    pub fn fits(&self, party: &Party) -> bool {
        party.adults() <= self.adults_max && party.heads() <= self.heads_max
    }
}

/// One physical room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Room {
    /// The id.
    pub id: RoomId,
    /// The number on the door.
    pub number: String,
    /// What it is sold as.
    pub room_type: RoomTypeId,
    /// Floor, as the hotel names it.
    #[serde(default)]
    pub floor: String,
    /// No longer used; it stays for the history.
    #[serde(default)]
    pub archived: bool,
}

/// How clean a room is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Cleanliness {
    /// To be cleaned.
    Dirty,
    /// Cleaned, not yet looked over.
    #[default]
    Clean,
    /// Looked over and ready.
    Inspected,
}

/// How a room was found, where the desk believes otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Found {
    /// Somebody is in it, or has slept in it.
    Occupied,
    /// Nobody is in it, and no luggage.
    Empty,
}
