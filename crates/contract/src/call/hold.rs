//! Rooms kept for a guest who is still typing. Holds are the server's.

use jiff::Timestamp;
use keyrack_domain::quote::Quote;
use keyrack_domain::service::Order;
use keyrack_domain::{HoldId, Money, Party, RatePlanId, RoomTypeId, Stay};
use serde::{Deserialize, Serialize};

use super::{Done, ask, does};

/// One room that is wanted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wanted {
    /// The type.
    pub room_type: RoomTypeId,
    /// The plan.
    pub rate_plan: RatePlanId,
    /// Who sleeps there.
    pub party: Party,
    /// What is ordered with it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<Order>,
}

/// The most orders of one room.
pub const ORDERS_MAX: usize = 60;

/// Keeps rooms for a while. Refused with `price-changed` when the total is not the expected one, with
/// `sold-out` when a room is gone.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Create {
    /// The id, made by the caller.
    pub id: HoldId,
    /// The nights.
    pub stay: Stay,
    /// The rooms, at most nine.
    pub rooms: Vec<Wanted>,
    /// What the guest was shown, where they were shown a price.
    pub expected_total: Option<Money>,
    /// A group's code: the rooms are taken out of its block, at its prices.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// What the guest typed as a code. Refused with `promo-refused` where it takes nothing off.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
}
does!(Create, "hold.create", Hold);

/// Rooms that are kept.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Hold {
    /// The id.
    pub id: HoldId,
    /// Until when, this instant not included.
    pub expires_at: Timestamp,
    /// The nights.
    pub stay: Stay,
    /// A price for each room.
    pub quotes: Vec<Quote>,
    /// All rooms together.
    pub total: Money,
}

/// Orders services for rooms that are kept, in the place of what was ordered for them. The prices of
/// the nights stand. Refused with `price-changed` when the total is not the expected one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Services {
    /// The hold.
    pub id: HoldId,
    /// The orders of each room, in the order of the hold's.
    pub rooms: Vec<Vec<Order>>,
    /// What the guest was shown, where they were shown a price.
    #[serde(default)]
    pub expected_total: Option<Money>,
}
does!(Services, "hold.services", Hold);

/// A hold that has not expired; refused with `hold-expired` or `hold-unknown` otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {
    /// The hold.
    pub id: HoldId,
}
ask!(Read, "hold.read", Hold);

/// Gives the rooms back at once. A hold that is gone already is no error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Release {
    /// The hold.
    pub id: HoldId,
}
does!(Release, "hold.release", Done);
