//! How many rooms of a type may be sold beyond what exists.

use keyrack_domain::{Date, RoomTypeId};
use serde::{Deserialize, Serialize};

use super::rate::every_day;
use super::{Done, does};

/// Allows so many rooms more than exist on some nights, or gives them the type's own allowance back.
/// What is sold already may not be left without.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Set {
    /// The types; at most 200.
    pub room_types: Vec<RoomTypeId>,
    /// The first night.
    pub from: Date,
    /// The night after the last; at most 800 nights.
    pub to: Date,
    /// Weekdays it applies to, Monday first.
    #[serde(default = "every_day")]
    pub weekdays: [bool; 7],
    /// Rooms beyond what exists, at most 999; `None` for the type's own allowance.
    pub rooms: Option<u16>,
}
does!(Set, "allowance.set", Done);
