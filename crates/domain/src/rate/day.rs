//! One night of one room-rate: its price and its restrictions.

use serde::{Deserialize, Serialize};

/// Price and restrictions of one room-rate on one date. A date without a price is not sold.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct RateDay {
    /// Price of the night for the included adults, in minor units.
    #[serde(default)]
    pub price_minor: Option<i64>,
    /// The night is not sold.
    #[serde(default)]
    pub stop_sell: bool,
    /// Nobody may arrive; staying over is fine.
    #[serde(default)]
    pub closed_to_arrival: bool,
    /// Nobody may depart.
    #[serde(default)]
    pub closed_to_departure: bool,
    /// Shortest stay for arrivals on this date, in nights; 0 for none.
    #[serde(default)]
    pub min_los_arrival: u8,
    /// Shortest stay for any stay over this night, in nights; 0 for none.
    #[serde(default)]
    pub min_los_through: u8,
}
