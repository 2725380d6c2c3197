//! The business day and what happens on it.

use keyrack_domain::Date;
use serde::{Deserialize, Serialize};

use super::{ask, does};
use crate::view::{ReservationLine, RoomLine};

/// The day at a glance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Today {}
ask!(Today, "day.today", TodayList);

/// Who comes, who is here, who leaves, what is to be cleaned.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct TodayList {
    /// The day the hotel is working on.
    pub business_date: Date,
    /// Expected today or before, not yet here; by name.
    pub arrivals: Vec<ReservationLine>,
    /// Arrived today already.
    pub arrived: u32,
    /// Here, and staying over; by room.
    pub in_house: Vec<ReservationLine>,
    /// Here, leaving today or overdue; by room.
    pub departures: Vec<ReservationLine>,
    /// Left today already; newest first, so that a departure can be taken back.
    pub departed: Vec<ReservationLine>,
    /// Rooms to clean.
    pub to_clean: Vec<RoomLine>,
    /// Things a person has to look at.
    pub conflicts: u32,
}

/// Ends the business day and begins the next: open arrivals become no-shows and occupied rooms dirty.
/// Refused while guests who should have left are still in house.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Roll {
    /// The day that ends; refused when it is another by now, so that a second click does nothing.
    pub from: Date,
}
does!(Roll, "day.roll", Rolled);

/// The next day.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rolled {
    /// The business date now.
    pub business_date: Date,
    /// How many did not come.
    pub no_shows: u32,
}
