//! The kinds of document, and what each may hold.

mod frozen;
mod schema;

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

pub use frozen::first_change;
pub(crate) use frozen::{CLASS_KEY, FROZEN_ACTOR, first_document, frozen_text, text_object};
pub use schema::{Field, Kind, Schema};

/// What a document is about. The short name and the number are part of stored and sent formats and
/// never change; new classes take new ones.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
#[repr(u8)]
pub enum DocumentClass {
    /// One topic of a property's settings: its facts, room types, rooms, taxes, rate plans.
    Property = 1,
    /// Prices and restrictions of one room type and rate plan over one month.
    Rates = 2,
    /// One room out of order, out of service or out of inventory for a while.
    Outage = 3,
    /// One reservation of one room.
    Reservation = 4,
    /// One guest's profile. The only place for a guest's data.
    Guest = 5,
    /// Room status and tasks of one day.
    Housekeeping = 6,
    /// One purchase by a booker, holding reservations.
    Booking = 7,
    /// One folio: what was charged and paid.
    Folio = 8,
    /// One group's block of rooms.
    Block = 9,
    /// One company or travel agent.
    Company = 10,
    /// What was asked for on one day and not sold. Says nothing of who asked.
    Demand = 11,
}

/// Not the name or number of a class this software knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("unknown document class")]
pub struct UnknownClass;

impl DocumentClass {
    /// Every class, by number.
    pub const ALL: [Self; 11] = [
        Self::Property,
        Self::Rates,
        Self::Outage,
        Self::Reservation,
        Self::Guest,
        Self::Housekeeping,
        Self::Booking,
        Self::Folio,
        Self::Block,
        Self::Company,
        Self::Demand,
    ];

    /// The stable short name, as stored and sent.
    #[must_use]
    pub const fn name(self) -> &'static str {
        match self {
            Self::Property => "property",
            Self::Rates => "rates",
            Self::Outage => "outage",
            Self::Reservation => "reservation",
            Self::Guest => "guest",
            Self::Housekeeping => "housekeeping",
            Self::Booking => "booking",
            Self::Folio => "folio",
            Self::Block => "block",
            Self::Company => "company",
            Self::Demand => "demand",
        }
    }

    /// The stable number, as stored and sent.
    #[must_use]
    pub const fn number(self) -> u8 {
        self as u8
    }

    /// What a document of this class may hold.
    #[must_use]
    pub fn schema(self) -> &'static Schema {
        schema::of(self)
    }
}

impl fmt::Display for DocumentClass {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl FromStr for DocumentClass {
    type Err = UnknownClass;

    fn from_str(name: &str) -> Result<Self, Self::Err> {
        Self::ALL
            .into_iter()
            .find(|class| class.name() == name)
            .ok_or(UnknownClass)
    }
}

impl TryFrom<u8> for DocumentClass {
    type Error = UnknownClass;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        Self::ALL
            .into_iter()
            .find(|class| class.number() == number)
            .ok_or(UnknownClass)
    }
}
