//! What can be sold: offers for a stay, prices by day, counts by night.

use keyrack_domain::quote::Quote;
use keyrack_domain::rate::{PromoRefused, Restricted};
use keyrack_domain::{
    CompanyId, Count, Date, Money, Party, RatePlanId, RoomTypeId, Stay, Timestamp,
};
use serde::{Deserialize, Serialize};

use super::ask;

/// Offers for one or more rooms over the same nights.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Search {
    /// The nights.
    pub stay: Stay,
    /// One party for each room, at most [`ROOMS_MAX`].
    pub rooms: Vec<Party>,
    /// Whether plans that guests may not book are shown; staff only.
    pub staff: bool,
    /// A group's code: its rooms at its prices, and nothing else. Refused with `block-unknown`,
    /// `block-not-definite` or `block-released` at `group`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// What was typed as a code: a promotion's, a company's, or that of a plan for those who know it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// The company that books; staff only. Guests name theirs by its code. Refused with
    /// `company-unknown` or `company-archived` at `company`, and with `company-other` at `code` where
    /// the code is another company's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<CompanyId>,
}
ask!(Search, "offer.search", Offers);

/// The most rooms in one search or booking.
pub const ROOMS_MAX: usize = 9;

/// What fits, cheapest first within each room type; and why the rest does not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offers {
    /// What was asked.
    pub stay: Stay,
    /// What can be booked.
    pub offers: Vec<Offer>,
    /// Room-rates that a rule refused, with rule and date.
    pub refused: Vec<Refused>,
    /// Where nothing fits: nearby stays that do. First other dates of the same length, then other
    /// lengths from the same date on; each nearest first.
    pub alternatives: Vec<Alternative>,
    /// What became of the code; `None` where none was typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<CodeAnswer>,
    /// The company that the prices are for; its own plans come first within each type.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<OfferedTo>,
}

/// The company that prices are for.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OfferedTo {
    /// Which.
    pub id: CompanyId,
    /// Its name.
    pub name: String,
    /// The plans of its contract: the one that its terms name, and those that belong to it.
    #[serde(default)]
    pub rate_plans: Vec<RatePlanId>,
    /// Taken off each night, in hundredths of a percent.
    #[serde(default)]
    pub discount_basis_points: u16,
}

/// What became of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "code", rename_all = "snake_case")]
pub enum CodeAnswer {
    /// It is taken off wherever it is for.
    Holds,
    /// It opens a rate that is not shown to everybody, or the rates of a company.
    Opens,
    /// It takes nothing off.
    Refused {
        /// Why.
        why: PromoRefused,
    },
}

/// What could be sold if a room were left: for a sale in spite of that, and for the waiting list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Full {
    /// The nights.
    pub stay: Stay,
    /// One party for each room, at most [`ROOMS_MAX`].
    pub rooms: Vec<Party>,
    /// As in [`Search::code`].
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
    /// As in [`Search::company`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub company: Option<CompanyId>,
}
ask!(Full, "offer.full", FullOffers);

/// Room-rates whose only hindrance is that the hotel is full.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct FullOffers {
    /// In the order of a search.
    pub offers: Vec<Offer>,
    /// This caller may sell them anyway, now.
    pub anyway: bool,
}

/// One room type under one plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Offer {
    /// The type.
    pub room_type: RoomTypeId,
    /// The plan.
    pub rate_plan: RatePlanId,
    /// Rooms left for every night of the stay; what this caller may sell now.
    pub rooms_left: u32,
    /// The price for each party of the search, in its order; of a type that is sold by the bed, for each
    /// bed.
    pub quotes: Vec<Quote>,
    /// All of them together.
    pub total: Money,
}

/// Why a room-rate is not offered.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Refused {
    /// The type.
    pub room_type: RoomTypeId,
    /// The plan.
    pub rate_plan: RatePlanId,
    /// The reason.
    pub why: Why,
}

/// A reason not to offer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Why {
    /// No room left on this night.
    SoldOut {
        /// The first such night.
        date: Date,
    },
    /// A restriction.
    Restricted(Restricted),
    /// The party is larger than the type holds.
    PartyTooLarge,
}

/// Another stay that works.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Alternative {
    /// The nights.
    pub stay: Stay,
    /// The cheapest total.
    pub total: Money,
}

/// The cheapest price of each day for one party, for a price calendar. At most 400 days.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Calendar {
    /// First day.
    pub from: Date,
    /// The day after the last.
    pub to: Date,
    /// Who comes.
    pub party: Party,
    /// What was typed as a code. It is taken off on the days it is for, and one that is nothing here on
    /// none.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub code: String,
}
ask!(Calendar, "offer.calendar", Days);

/// The most days of one calendar.
pub const CALENDAR_DAYS_MAX: u16 = 400;

/// Days in order.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Days {
    /// One entry a day.
    pub days: Vec<Day>,
    /// Whether the code is known here at all; `None` where none was typed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub code: Option<CodeAnswer>,
}

/// One day of the price calendar.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// The date.
    pub date: Date,
    /// The cheapest price of the night with a room left, taxes on top not counted.
    pub price: Option<Money>,
    /// Whether some room-rate with a room left takes arrivals.
    pub arrival: bool,
    /// Whether some room-rate takes departures.
    pub departure: bool,
    /// The smallest minimum stay among those that take arrivals.
    pub nights_min: u8,
    /// No room of any fitting type is left.
    pub sold_out: bool,
}

/// Counts with their breakdown, per type and night. At most 400 nights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counts {
    /// First night.
    pub from: Date,
    /// The night after the last.
    pub to: Date,
}
ask!(Counts, "count.read", Breakdown);

/// Why each number is what it is.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Breakdown {
    /// The first night.
    pub from: Date,
    /// Each type with a count for each night, in order.
    pub types: Vec<(RoomTypeId, Vec<Count>)>,
    /// The house, capped by its own limit.
    pub house: Vec<Count>,
    /// Whether this is a desk that is cut off, so that the counts may have moved on since.
    #[serde(default)]
    pub alone: bool,
    /// When the server was last heard, at a desk that has one.
    #[serde(default)]
    pub as_of: Option<Timestamp>,
}
