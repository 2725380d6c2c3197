//! Rate plans.

use serde::{Deserialize, Serialize};

use super::OccupancyPrice;
use crate::id::RatePlanId;
use crate::policy::{CancellationPolicy, Guarantee};
use crate::text::Localized;

/// What kind of rate it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RateCategory {
    /// Best available rate: the public price of the day.
    Bar,
    /// Cheaper, and the money is not given back.
    NonRefundable,
}

/// Which meals are included.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Board {
    /// No meals.
    RoomOnly,
    /// Breakfast.
    BedAndBreakfast,
    /// Breakfast and dinner.
    HalfBoard,
    /// Three meals.
    FullBoard,
    /// Meals and drinks.
    AllInclusive,
}

/// The commercial conditions of a sale. With a room type it makes a room-rate, which owns the daily
/// price and restrictions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RatePlan {
    /// The id.
    pub id: RatePlanId,
    /// Short code for lists: `FLEX`.
    pub code: String,
    /// Name for guests.
    pub name: Localized,
    /// Kind.
    pub category: RateCategory,
    /// Meals.
    pub board: Board,
    /// Extra people over the daily price.
    pub occupancy: OccupancyPrice,
    /// What a cancellation costs, and when.
    pub cancellation: CancellationPolicy,
    /// What secures the booking.
    pub guarantee: Guarantee,
    /// Whether guests on the web may book it.
    pub public: bool,
    /// Place in lists, lowest first.
    #[serde(default)]
    pub position: u16,
    /// No longer sold. Stays that were sold under it keep it.
    #[serde(default)]
    pub archived: bool,
}
