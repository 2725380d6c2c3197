//! Prices and restrictions by day.

use keyrack_domain::rate::{Lengths, RateDay};
use keyrack_domain::{Date, RatePlanId, RoomTypeId};
use serde::{Deserialize, Serialize};

use super::{ask, does};

/// Changes days of one or more room-rates. Fields that are `None` stay as they are. The reply holds
/// what stood there before, so that the change can be undone by sending it back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Set {
    /// Room-rates; at most 200.
    pub room_rates: Vec<(RoomTypeId, RatePlanId)>,
    /// First date.
    pub from: Date,
    /// The date after the last; at most 800 days.
    pub to: Date,
    /// Weekdays it applies to, Monday first.
    #[serde(default = "every_day")]
    pub weekdays: [bool; 7],
    /// What changes.
    pub change: Change,
}
does!(Set, "rate.set", WasSet);

/// All seven.
#[must_use]
pub const fn every_day() -> [bool; 7] {
    [true; 7]
}

/// What changes on each day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(default)]
pub struct Change {
    /// New price in minor units; at least 0.
    pub price_minor: Option<i64>,
    /// Closed or open.
    pub stop_sell: Option<bool>,
    /// Closed to arrival or open.
    pub closed_to_arrival: Option<bool>,
    /// Closed to departure or open.
    pub closed_to_departure: Option<bool>,
    /// Minimum stay on arrival; 0 for none.
    pub min_los_arrival: Option<u8>,
    /// Minimum stay through; 0 for none.
    pub min_los_through: Option<u8>,
    /// Maximum stay on arrival; 0 for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_los_arrival: Option<u8>,
    /// Maximum stay through; 0 for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_los_through: Option<u8>,
    /// The only lengths to arrive with; none for any.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub exact_los: Option<Lengths>,
    /// Booked at least so many days ahead; 0 for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub min_advance_days: Option<u16>,
    /// Booked at most so many days ahead; 0 for none.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_advance_days: Option<u16>,
}

/// One day of one room-rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// The type.
    pub room_type: RoomTypeId,
    /// The plan.
    pub rate_plan: RatePlanId,
    /// The date.
    pub date: Date,
    /// What stands there.
    pub day: RateDay,
}

/// What was changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct WasSet {
    /// How many days.
    pub cells: u32,
    /// What stood there before.
    pub before: Vec<Cell>,
}

/// Writes days exactly as given; the way back from a `rate.set`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restore {
    /// The days; at most 160,000.
    pub cells: Vec<Cell>,
}
does!(Restore, "rate.restore", WasSet);

/// Days of every room-rate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Read {
    /// First date.
    pub from: Date,
    /// The date after the last; at most 400 days.
    pub to: Date,
}
ask!(Read, "rate.read", Cells);

/// Days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cells {
    /// By type, plan and date.
    pub cells: Vec<Cell>,
}

/// Days of every room-rate, by room-rate: a screenful of prices. Days that nothing is set for are
/// there and say nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Grid {
    /// First date.
    pub from: Date,
    /// The date after the last; at most 400 days, within the nights that are kept.
    pub to: Date,
}
ask!(Grid, "rate.grid", Rows);

/// Room-rates with their days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rows {
    /// The first date.
    pub from: Date,
    /// The first date that could be asked for.
    pub first: Date,
    /// The date after the last that could be asked for.
    pub end: Date,
    /// By type, then by plan, in list order.
    pub rows: Vec<Row>,
}

/// One room-rate.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// The type.
    pub room_type: RoomTypeId,
    /// The plan.
    pub rate_plan: RatePlanId,
    /// One entry a date. Rules as they are set on the room-rate; the price as it comes out, where it
    /// follows another plan's.
    pub days: Vec<RateDay>,
    /// The plan that prices follow, where they cannot be set here.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parent: Option<RatePlanId>,
}

/// Changes days one by one, from what somebody saw to what they want. Only fields in which the two
/// differ are touched, and only where the field still says what was seen: what another desk has
/// changed in between stays, and is named in the reply. Sent with both turned round it takes back.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replace {
    /// The days; at most 160,000. One that cannot be meant refuses all of them.
    pub days: Vec<Step>,
}
does!(Replace, "rate.replace", Replaced);

/// One day of one room-rate, from what to what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Step {
    /// The type.
    pub room_type: RoomTypeId,
    /// The plan.
    pub rate_plan: RatePlanId,
    /// The date.
    pub date: Date,
    /// What was seen.
    pub from: RateDay,
    /// What is wanted.
    pub to: RateDay,
}

/// What was replaced.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Replaced {
    /// How many days are now another.
    pub cells: u32,
    /// Days that were left alone in at least one field, as they stand now.
    pub left: Vec<Cell>,
}
