//! One night of one room-rate: its price and its restrictions.

use serde::{Deserialize, Serialize};

/// Price and restrictions of one room-rate on one date. A date without a price is not sold.
/// What says nothing is left out on the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct RateDay {
    /// Price of the night for the included adults, in minor units.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub price_minor: Option<i64>,
    /// The night is not sold.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub stop_sell: bool,
    /// Nobody may arrive; staying over is fine.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub closed_to_arrival: bool,
    /// Nobody may depart.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub closed_to_departure: bool,
    /// Shortest stay for arrivals on this date, in nights; 0 for none.
    #[serde(default, skip_serializing_if = "is_none")]
    pub min_los_arrival: u8,
    /// Shortest stay for any stay over this night, in nights; 0 for none.
    #[serde(default, skip_serializing_if = "is_none")]
    pub min_los_through: u8,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
const fn is_none(nights: &u8) -> bool {
    *nights == 0
}
