//! Kinds of rooms.

use keyrack_domain::property::RoomType;
use serde::{Deserialize, Serialize};

use super::{Done, does};

/// Adds a type, or changes names and occupancy of one. What may be overbooked of it stays as it is:
/// `allowance.set` changes that.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Put {
    /// The type; a new one's id is made by the caller.
    pub room_type: RoomType,
}
does!(Put, "room_type.put", Done);
