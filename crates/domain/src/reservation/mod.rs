//! Reservations: one room of a booking, night by night.

mod anyway;
mod expected;
mod group;
mod status;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

pub use anyway::Anyway;
pub use expected::{LATE_AFTER_SECONDS, NIGHT_ENDS, expected_instant, is_late};
pub use group::{GROUP_NAME_CHARS_MAX, Group, GroupColour};
pub use status::{Status, Step};

use crate::id::{RatePlanId, RoomId, RoomTypeId};
use crate::money::Money;

/// One night of one reservation, with its own type, room, plan and price.
///
/// Room moves, upgrades and split stays are changes of slices.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TimeSlice {
    /// The night.
    pub date: Date,
    /// The type that is sold, and counted.
    pub room_type: RoomTypeId,
    /// The room, once one is assigned.
    pub room: Option<RoomId>,
    /// The plan it is sold under.
    pub rate_plan: RatePlanId,
    /// The price of the night.
    pub price: Money,
}

/// Where a booking came from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Source {
    /// Staff took it.
    Desk,
    /// The guest stood at the desk.
    WalkIn,
    /// The guest booked on the web.
    Web,
}
