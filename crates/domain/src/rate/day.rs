//! One night of one room-rate: its price and its restrictions.

use serde::{Deserialize, Serialize};

use super::Lengths;

/// Price and restrictions of one room-rate on one date. A date without a price is not sold.
/// What says nothing is left out on the wire. Thirty-two bytes, so that two years of hundreds of
/// room-rates stay in memory and two nights share a line of the processor's cache.
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
    /// Longest stay for arrivals on this date, in nights; 0 for none.
    #[serde(default, skip_serializing_if = "is_none")]
    pub max_los_arrival: u8,
    /// Longest stay for any stay over this night, in nights; 0 for none.
    #[serde(default, skip_serializing_if = "is_none")]
    pub max_los_through: u8,
    /// The only lengths for arrivals on this date; none for any length.
    #[serde(default, skip_serializing_if = "Lengths::is_any")]
    pub exact_los: Lengths,
    /// Arrivals on this date are booked at least so many days ahead; 0 for none.
    #[serde(default, skip_serializing_if = "is_no_day")]
    pub min_advance_days: u16,
    /// Arrivals on this date are booked at most so many days ahead; 0 for none.
    #[serde(default, skip_serializing_if = "is_no_day")]
    pub max_advance_days: u16,
}

impl RateDay {
    /// This day with the rules of another layer besides its own. The price stays; each rule only ever
    /// gets stricter, so that a layer never opens what another one has closed.
    #[must_use]
    pub fn narrowed(mut self, by: &Self) -> Self {
        self.stop_sell |= by.stop_sell;
        self.closed_to_arrival |= by.closed_to_arrival;
        self.closed_to_departure |= by.closed_to_departure;
        self.min_los_arrival = self.min_los_arrival.max(by.min_los_arrival);
        self.min_los_through = self.min_los_through.max(by.min_los_through);
        self.max_los_arrival = least(self.max_los_arrival, by.max_los_arrival);
        self.max_los_through = least(self.max_los_through, by.max_los_through);
        match self.exact_los.and(by.exact_los) {
            Some(both) => self.exact_los = both,
            // Two layers that share no length leave none to arrive with.
            None => self.closed_to_arrival = true,
        }
        self.min_advance_days = self.min_advance_days.max(by.min_advance_days);
        self.max_advance_days = least(self.max_advance_days, by.max_advance_days);
        self
    }

    /// This day without its price: a layer of rules alone.
    #[must_use]
    pub const fn rules(self) -> Self {
        Self {
            price_minor: None,
            ..self
        }
    }
}

/// The smaller of two limits of which 0 is none.
fn least<T: Copy + Ord + Default>(a: T, b: T) -> T {
    let none = T::default();
    match (a == none, b == none) {
        (true, _) => b,
        (_, true) => a,
        (false, false) => a.min(b),
    }
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
const fn is_none(nights: &u8) -> bool {
    *nights == 0
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde hands a reference")]
const fn is_no_day(days: &u16) -> bool {
    *days == 0
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_small_enough_for_two_years_of_hundreds_of_room_rates() {
        assert_eq!(core::mem::size_of::<RateDay>(), 32);
    }

    #[test]
    fn layers_only_ever_get_stricter() {
        let own = RateDay {
            price_minor: Some(10_000),
            min_los_arrival: 2,
            max_los_arrival: 10,
            exact_los: Lengths::of(&[2, 4, 7]),
            ..RateDay::default()
        };
        let house = RateDay {
            price_minor: Some(1),
            closed_to_departure: true,
            min_los_arrival: 1,
            max_los_arrival: 7,
            max_los_through: 9,
            exact_los: Lengths::of(&[4, 7, 14]),
            min_advance_days: 3,
            ..RateDay::default()
        };
        let both = own.narrowed(&house);
        assert_eq!(
            both,
            RateDay {
                price_minor: Some(10_000),
                closed_to_departure: true,
                min_los_arrival: 2,
                max_los_arrival: 7,
                max_los_through: 9,
                exact_los: Lengths::of(&[4, 7]),
                min_advance_days: 3,
                ..RateDay::default()
            }
        );
        assert_eq!(own.narrowed(&RateDay::default()), own);
        let apart = RateDay {
            exact_los: Lengths::of(&[3]),
            ..RateDay::default()
        };
        assert!(own.narrowed(&apart).closed_to_arrival);
    }

    #[test]
    fn days_of_older_programs_still_read() {
        let day: RateDay =
            serde_json::from_str(r#"{"price_minor":9900,"min_los_arrival":2}"#).unwrap();
        assert_eq!(day.price_minor, Some(9_900));
        assert!(day.exact_los.is_any());
        assert_eq!(
            serde_json::to_string(&day).unwrap(),
            r#"{"price_minor":9900,"min_los_arrival":2}"#
        );
    }
}
