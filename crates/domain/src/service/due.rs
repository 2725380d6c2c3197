//! On which days of a stay a service is given.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::stay::Stay;

/// The days of a stay on which a service is given, counted where it is short, and listed for those who
/// prepare it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Due {
    /// On each night's date: a parking place, a cot, dinner.
    #[default]
    EachNight,
    /// On the morning after each night: breakfast.
    EachMorning,
    /// Once, on the day of arrival: a transfer from the station.
    Arrival,
    /// Once, on the day of departure: final cleaning.
    Departure,
    /// On a day that the guest picks, from arrival to departure.
    Chosen,
}

impl Due {
    /// The days on which a service is given over a stay. Of a chosen day: all that can be chosen.
    #[must_use]
    pub fn days(self, stay: &Stay) -> Vec<Date> {
        match self {
            Self::EachNight => stay.dates().collect(),
            Self::EachMorning => stay
                .dates()
                .filter_map(|night| night.tomorrow().ok())
                .collect(),
            Self::Arrival => vec![stay.arrival()],
            Self::Departure => vec![stay.departure()],
            Self::Chosen => stay.dates().chain([stay.departure()]).collect(),
        }
    }

    /// Whether it is given once for every night.
    #[must_use]
    pub const fn is_nightly(self) -> bool {
        matches!(self, Self::EachNight | Self::EachMorning)
    }

    /// Whether an order may name a day.
    #[must_use]
    pub const fn takes_a_day(self) -> bool {
        matches!(self, Self::EachNight | Self::EachMorning | Self::Chosen)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn breakfast_is_eaten_the_morning_after_and_cleaning_is_done_once() {
        let stay = Stay::try_new(date(2028, 2, 28), date(2028, 3, 1)).unwrap();
        let days = |due: Due| due.days(&stay);
        let (first, leap, last) = (date(2028, 2, 28), date(2028, 2, 29), date(2028, 3, 1));
        assert_eq!(days(Due::EachNight), [first, leap]);
        assert_eq!(days(Due::EachMorning), [leap, last]);
        assert_eq!(days(Due::Arrival), [first]);
        assert_eq!(days(Due::Departure), [last]);
        assert_eq!(days(Due::Chosen), [first, leap, last]);
    }
}
