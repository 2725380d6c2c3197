//! What comes back, for programs.

use jiff::civil::Date;
use keyrack_domain::Money;
use serde::Serialize;

use super::Asked;

/// The answer: the cheapest offer first and for itself, then all of them, then what is not offered.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Reply {
    /// The first night.
    pub arrival: Date,
    /// The day of departure.
    pub departure: Date,
    /// Grown-ups.
    pub adults: u8,
    /// Ages of children.
    pub children: Vec<u8>,
    /// The cheapest of the offers.
    #[serde(flatten)]
    pub best: Option<Offer>,
    /// Every offer, cheapest first.
    pub offers: Vec<Offer>,
    /// Every plan and type of room that does not take this stay, and why.
    pub refused: Vec<Refused>,
}

/// One plan and type of room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Offer {
    /// `RatePlanCode`.
    pub rate_plan: String,
    /// `InvTypeCode`.
    pub room_type: String,
    /// ISO 4217.
    pub currency: String,
    /// Guests who pay as adults, children made up to adults among them.
    pub paying_adults: u8,
    /// Ages of children who pay as children.
    pub paying_children: Vec<u8>,
    /// Children who stay free by a family offer.
    pub free_children: u8,
    /// Each night.
    pub nights: Vec<Night>,
    /// What is charged besides.
    pub supplements: Vec<Extra>,
    /// Nights and supplements together, as `595.00`.
    pub total: String,
    /// The same in minor units.
    pub total_minor: i64,
}

/// One night. Parts of a price for several nights are rounded so that they add up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Night {
    /// The night.
    pub date: Date,
    /// What it costs.
    pub price: String,
    /// The same in minor units.
    pub price_minor: i64,
    /// Given by a free-nights offer.
    pub free: bool,
}

/// One supplement over the whole stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Extra {
    /// `InvCode`.
    pub code: String,
    /// What it costs.
    pub amount: String,
    /// The same in minor units.
    pub amount_minor: i64,
}

/// A plan and type of room that does not take the stay.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Refused {
    /// `RatePlanCode`.
    pub rate_plan: String,
    /// `InvTypeCode`.
    pub room_type: String,
    /// The reason.
    #[serde(flatten)]
    pub why: Reasons,
}

/// Why not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "why", rename_all = "snake_case")]
pub enum Reasons {
    /// Fewer people than the room is sold to.
    TooFewGuests {
        /// The fewest.
        least: u8,
    },
    /// More people than the room or the plan takes.
    TooManyGuests {
        /// The most.
        most: u8,
    },
    /// The plan counts these guests as adults; ask with them as adults.
    CountsAsAdult {
        /// From this age on; 0 for everybody.
        from_age: u8,
    },
    /// A child of an age that the plan does not take.
    ChildAge {
        /// The age.
        age: u8,
    },
    /// Fewer or more adults than the plan takes.
    Adults,
    /// Fewer or more children than the plan takes.
    Children,
    /// Booked too shortly or too long before the arrival.
    BookedAhead {
        /// Days between booking and arrival.
        days: i32,
    },
    /// No price holds on this night.
    NoRate {
        /// The night.
        date: Date,
    },
    /// The price of this night has no base amount for so many guests.
    NoBase {
        /// The night.
        date: Date,
        /// How many.
        guests: u8,
    },
    /// The price of this night has no amount for a further adult.
    NoFurtherAdult {
        /// The night.
        date: Date,
    },
    /// The price of this night has no amount for a child of this age.
    NoChild {
        /// The night.
        date: Date,
        /// The age.
        age: u8,
    },
    /// A rule refuses the stay.
    Restricted {
        /// Which, as everywhere: `min_los_arrival`, `stop_sell` …
        rule: &'static str,
        /// The date that it stands on.
        date: Date,
        /// The nights that it speaks of; 0 for a rule without a length.
        nights: u16,
    },
    /// The amounts pass what can be counted.
    TooLarge,
}

impl Reply {
    pub(super) fn new(asked: &Asked) -> Self {
        Self {
            arrival: asked.stay.arrival(),
            departure: asked.stay.departure(),
            adults: asked.party.adults(),
            children: asked.party.children().to_vec(),
            best: None,
            offers: Vec::new(),
            refused: Vec::new(),
        }
    }

    pub(super) fn choose(&mut self) {
        self.offers.sort_by_key(|offer| offer.total_minor);
        self.best = self.offers.first().cloned();
    }
}

/// As a program reads it: a point, and as many decimals as the currency has.
pub(super) fn plain(money: Money) -> String {
    let digits = usize::from(money.currency.digits());
    let minor = format!("{:0>width$}", money.minor, width = digits.saturating_add(1));
    match minor.split_at_checked(minor.len().saturating_sub(digits)) {
        Some((whole, part)) if digits > 0 => format!("{whole}.{part}"),
        _ => minor,
    }
}
