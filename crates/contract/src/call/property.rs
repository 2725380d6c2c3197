//! The hotel itself.

use keyrack_domain::property::{Property, Room, RoomType};
use keyrack_domain::rate::RatePlan;
use keyrack_domain::{Date, PropertyId};
use serde::{Deserialize, Serialize};

use super::{ask, does};

/// Makes a property with everything it sells. Refused where the file already holds one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Create {
    /// The hotel; its id is made by the caller.
    pub property: Property,
    /// What it sells.
    pub room_types: Vec<RoomType>,
    /// Its rooms.
    pub rooms: Vec<Room>,
    /// Its rate plans. Prices are set with `rate.set`.
    pub rate_plans: Vec<RatePlan>,
    /// The first business date.
    pub business_date: Date,
}
does!(Create, "property.create", Created);

/// The new property.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Created {
    /// Its id.
    pub id: PropertyId,
}

/// What the hotel is and sells.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {}
ask!(Read, "property.read", Profile);

/// The hotel with everything that changes rarely.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Profile {
    /// The hotel.
    pub property: Property,
    /// Types in list order.
    pub room_types: Vec<RoomType>,
    /// Rooms by number.
    pub rooms: Vec<Room>,
    /// Plans in list order.
    pub rate_plans: Vec<RatePlan>,
    /// The day the hotel is working on.
    pub business_date: Date,
}
