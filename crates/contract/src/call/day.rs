//! The business day and what happens on it.

use keyrack_domain::{Date, ReservationId};
use serde::{Deserialize, Serialize};

use super::{ask, does};
use crate::view::{ReservationLine, RoomLine, Trace};

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
    /// On the waiting list, and a room has come free: can be confirmed now. By arrival.
    #[serde(default)]
    pub can_be_confirmed: Vec<ReservationLine>,
    /// Options whose time is over; by that time.
    #[serde(default)]
    pub to_release: Vec<ReservationLine>,
    /// What is to be done about reservations, due today or before; by day.
    #[serde(default)]
    pub traces: Vec<DueTrace>,
}

/// Something to be done, and about whom.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DueTrace {
    /// The reservation.
    pub id: ReservationId,
    /// Family name first.
    pub guest_name: String,
    /// What people quote.
    pub reference: String,
    /// What is to be done.
    pub trace: Trace,
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
    /// How many options were released, their time being over.
    #[serde(default)]
    pub released: u32,
}
