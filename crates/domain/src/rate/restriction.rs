//! When a stay is allowed.
//!
//! The nights of the stay are tested for closed dates and the longest through-minimum; the arrival
//! date for arrivals and its own minimum; the departure date for departures only. A closed departure
//! day never blocks, and neither does a closed arrival in the middle of a stay.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::RateDay;
use crate::stay::Stay;

/// The rule that refused a stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Rule {
    /// No price is set for a night.
    NoPrice,
    /// A night is not sold.
    StopSell,
    /// The arrival date takes no arrivals.
    ClosedToArrival,
    /// The departure date takes no departures.
    ClosedToDeparture,
    /// Too short for an arrival on that date.
    MinLosArrival,
    /// Too short for a stay over that night.
    MinLosThrough,
}

/// Which rule refused on which date, and how many nights it asks for where it is a minimum.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct Restricted {
    /// The rule.
    pub rule: Rule,
    /// The date it stands on.
    pub date: Date,
    /// The nights it asks for; 0 for rules without a length.
    #[serde(default)]
    pub nights_min: u8,
}

/// Tests a stay. `nights` are the rate days of the stay's nights in order, `departure` that of the
/// departure date where there is one. Returns the first rule that refuses, by date.
///
/// # Errors
/// The rule and its date.
pub fn check(
    stay: &Stay,
    nights: &[RateDay],
    departure: Option<&RateDay>,
) -> Result<(), Restricted> {
    let refused = |rule, date, nights_min| {
        Err(Restricted {
            rule,
            date,
            nights_min,
        })
    };
    let length = stay.nights();
    for (place, date) in stay.dates().enumerate() {
        let day = nights.get(place).copied().unwrap_or_default();
        if place == 0 {
            if day.closed_to_arrival {
                return refused(Rule::ClosedToArrival, date, 0);
            }
            if length < u16::from(day.min_los_arrival) {
                return refused(Rule::MinLosArrival, date, day.min_los_arrival);
            }
        }
        if day.stop_sell {
            return refused(Rule::StopSell, date, 0);
        }
        if day.price_minor.is_none() {
            return refused(Rule::NoPrice, date, 0);
        }
        if length < u16::from(day.min_los_through) {
            return refused(Rule::MinLosThrough, date, day.min_los_through);
        }
    }
    if departure.is_some_and(|day| day.closed_to_departure) {
        return refused(Rule::ClosedToDeparture, stay.departure(), 0);
    }
    Ok(())
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;
    use jiff::civil::date;

    /// 2026-03-05 is a Thursday. Days are Thu, Fri, Sat, Sun, Mon.
    fn week(edit: impl Fn(&mut [RateDay])) -> Vec<RateDay> {
        let mut days = vec![
            RateDay {
                price_minor: Some(10_000),
                ..RateDay::default()
            };
            5
        ];
        edit(&mut days);
        days
    }

    fn verdict(from: i8, to: i8, days: &[RateDay]) -> Result<(), Rule> {
        let stay = Stay::try_new(date(2026, 3, 5 + from), date(2026, 3, 5 + to)).unwrap();
        let nights = &days[from as usize..to as usize];
        check(&stay, nights, days.get(to as usize)).map_err(|refused| refused.rule)
    }

    #[test]
    fn a_closed_departure_day_does_not_block() {
        let days = week(|d| d[2].stop_sell = true);
        assert_eq!(verdict(0, 2, &days), Ok(()));
        assert_eq!(verdict(0, 3, &days), Err(Rule::StopSell));
        assert_eq!(verdict(2, 3, &days), Err(Rule::StopSell));
    }

    #[test]
    fn the_last_night_is_tested_like_the_first() {
        let days = week(|d| d[3].stop_sell = true);
        assert_eq!(verdict(1, 4, &days), Err(Rule::StopSell));
    }

    #[test]
    fn a_closed_arrival_in_the_middle_does_not_block() {
        let days = week(|d| d[1].closed_to_arrival = true);
        assert_eq!(verdict(0, 3, &days), Ok(()));
        assert_eq!(verdict(1, 3, &days), Err(Rule::ClosedToArrival));
    }

    #[test]
    fn a_closed_departure_counts_on_the_departure_day_only() {
        let days = week(|d| d[2].closed_to_departure = true);
        assert_eq!(verdict(0, 2, &days), Err(Rule::ClosedToDeparture));
        assert_eq!(verdict(0, 3, &days), Ok(()));
        assert_eq!(verdict(2, 3, &days), Ok(()));
    }

    #[test]
    fn the_two_minimum_stays_differ_on_thursday_for_two_nights() {
        // Weekdays ask for two nights, Friday and Saturday for three.
        let nights = [2, 3, 3, 2, 2];
        let arrival = week(|d| {
            d.iter_mut()
                .zip(nights)
                .for_each(|(day, n)| day.min_los_arrival = n)
        });
        let through = week(|d| {
            d.iter_mut()
                .zip(nights)
                .for_each(|(day, n)| day.min_los_through = n)
        });
        assert_eq!(verdict(0, 2, &arrival), Ok(()));
        assert_eq!(verdict(0, 2, &through), Err(Rule::MinLosThrough));
        assert_eq!(verdict(1, 3, &arrival), Err(Rule::MinLosArrival));
        assert_eq!(verdict(0, 3, &through), Ok(()));
    }

    #[test]
    fn a_night_without_a_price_is_not_sold() {
        let days = week(|d| d[1].price_minor = None);
        assert_eq!(verdict(0, 2, &days), Err(Rule::NoPrice));
    }
}
