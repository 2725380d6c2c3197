//! A message as it stands in the file, every value checked.

mod element;
mod offers;
mod rates;
mod read;
mod rules;
mod supplements;

use jiff::civil::Date;
use keyrack_domain::Currency;

use crate::fraction::Fraction;

pub use read::BYTES_MAX;

/// A message with its rate plans.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Message {
    pub(crate) plans: Vec<Plan>,
}

/// Days of the week, Monday first.
pub(crate) type Weekdays = [bool; 7];

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Plan {
    pub code: String,
    pub currency: Currency,
    pub rates: Vec<Rate>,
    pub rules: Vec<Rule>,
    pub supplements: Vec<Supplement>,
    /// What a stay must be for this plan to apply at all.
    pub conditions: Conditions,
    pub free_nights: Option<FreeNights>,
    pub family: Option<Family>,
}

/// Dates with both ends in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Span {
    pub start: Date,
    pub end: Date,
}

impl Span {
    pub(crate) fn holds(&self, date: Date) -> bool {
        self.start <= date && date <= self.end
    }

    pub(crate) fn meets(&self, other: &Self) -> bool {
        self.start <= other.end && other.start <= self.end
    }
}

/// What amounts of a base are for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Per {
    /// Type 7.
    Person,
    /// Type 25.
    Room,
}

/// Prices of one type of room on some dates.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rate {
    pub line: u32,
    pub room: String,
    pub span: Span,
    pub weekdays: Weekdays,
    pub per: Per,
    /// The amounts are for so many nights together.
    pub nights: u32,
    /// By number of guests, fewest first.
    pub base: Vec<(u8, Fraction)>,
    pub extra_adult: Option<Fraction>,
    pub children: Vec<Child>,
}

/// What a child of an age costs: from the youngest age to below the oldest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Child {
    pub from_age: u8,
    pub below_age: u8,
    pub amount: Fraction,
}

/// When a plan can be booked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Rule {
    pub line: u32,
    /// `None` for every type of room.
    pub room: Option<String>,
    pub span: Span,
    pub lengths: Lengths,
    pub arrival: Weekdays,
    pub departure: Weekdays,
    pub closed: bool,
}

/// Lengths of stay in nights.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(crate) struct Lengths {
    pub min: Option<u8>,
    pub max: Option<u16>,
    pub min_through: Option<u8>,
    pub max_through: Option<u16>,
}

/// How often a supplement is charged.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Charge {
    RoomNight,
    RoomStay,
    PersonStay,
    PersonNight,
    Item,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Supplement {
    pub code: String,
    pub charge: Charge,
    pub mandatory: bool,
    pub weekdays: Weekdays,
    pub amounts: Vec<Amount>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Amount {
    pub line: u32,
    pub span: Span,
    /// Only with this type of room.
    pub room: Option<String>,
    pub amount: Fraction,
}

#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Conditions {
    pub lengths: Lengths,
    pub arrival: Weekdays,
    pub departure: Weekdays,
    /// Days between booking and arrival.
    pub ahead_min: Option<u16>,
    pub ahead_max: Option<u16>,
    /// From this age on a guest is an adult. `None`: everybody is.
    pub adult_age: Option<u8>,
    /// The message says who comes; without it everybody may.
    pub guests_told: bool,
    pub adults: (Option<u8>, Option<u8>),
    pub children: (Option<u8>, Option<u8>),
    /// From this age, and below that one.
    pub child_ages: (Option<u8>, Option<u8>),
}

impl Default for Conditions {
    fn default() -> Self {
        Self {
            lengths: Lengths::default(),
            arrival: [true; 7],
            departure: [true; 7],
            ahead_min: None,
            ahead_max: None,
            adult_age: None,
            guests_told: false,
            adults: (None, None),
            children: (None, None),
            child_ages: (None, None),
        }
    }
}

/// Of so many nights so many are free.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct FreeNights {
    pub required: u32,
    pub free: u32,
    /// For each of so many nights; otherwise once, at the end.
    pub repeats: bool,
}

/// So many children below an age are free when there are at least so many of them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Family {
    pub below_age: u8,
    pub least: u8,
    pub free: u8,
}

/// The place of a date's weekday.
pub(crate) fn on(weekdays: &Weekdays, date: Date) -> bool {
    usize::try_from(date.weekday().to_monday_zero_offset())
        .is_ok_and(|place| weekdays.get(place) == Some(&true))
}
