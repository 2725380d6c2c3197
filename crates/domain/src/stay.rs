//! A stay: the nights from arrival to departure, the departure day not among them.

use jiff::ToSpan;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// The longest stay that is sold in one piece.
pub const STAY_NIGHTS_MAX: u16 = 365;

/// The half-open nights `[arrival, departure)`, at least one and at most [`STAY_NIGHTS_MAX`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "Dates", into = "Dates")]
pub struct Stay {
    arrival: Date,
    departure: Date,
}

#[derive(Serialize, Deserialize)]
struct Dates {
    arrival: Date,
    departure: Date,
}

/// Why two dates are no stay.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum StayError {
    /// The departure is on or before the arrival.
    #[error("the departure must be after the arrival")]
    Backwards,
    /// More nights than [`STAY_NIGHTS_MAX`].
    #[error("a stay has at most {STAY_NIGHTS_MAX} nights")]
    TooLong,
}

impl Stay {
    /// The nights between two dates.
    ///
    /// # Errors
    /// [`StayError`] when the dates are in the wrong order or too far apart.
    pub fn try_new(arrival: Date, departure: Date) -> Result<Self, StayError> {
        if departure <= arrival {
            return Err(StayError::Backwards);
        }
        let days = arrival
            .until(departure)
            .map_or(i32::MAX, |span| span.get_days());
        if days > i32::from(STAY_NIGHTS_MAX) {
            return Err(StayError::TooLong);
        }
        Ok(Self { arrival, departure })
    }

    /// The first night's date.
    #[must_use]
    pub const fn arrival(&self) -> Date {
        self.arrival
    }

    /// The day the guest leaves; no night of the stay.
    #[must_use]
    pub const fn departure(&self) -> Date {
        self.departure
    }

    /// How many nights.
    #[must_use]
    pub fn nights(&self) -> u16 {
        self.arrival
            .until(self.departure)
            .ok()
            .and_then(|span| u16::try_from(span.get_days()).ok())
            .unwrap_or(0)
    }

    /// The dates of the nights, in order.
    pub fn dates(&self) -> impl Iterator<Item = Date> + use<> {
        let Self { arrival, departure } = *self;
        std::iter::successors(Some(arrival), |date| date.checked_add(1.day()).ok())
            .take_while(move |date| *date < departure)
    }

    /// Whether the guest sleeps here on that date.
    #[must_use]
    pub fn covers(&self, night: Date) -> bool {
        self.arrival <= night && night < self.departure
    }

    /// Whether two stays share a night. A departure and an arrival on one day do not.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.arrival < other.departure && other.arrival < self.departure
    }
}

impl TryFrom<Dates> for Stay {
    type Error = StayError;
    fn try_from(dates: Dates) -> Result<Self, StayError> {
        Self::try_new(dates.arrival, dates.departure)
    }
}

impl From<Stay> for Dates {
    fn from(stay: Stay) -> Self {
        Self {
            arrival: stay.arrival,
            departure: stay.departure,
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn a_turnover_day_belongs_to_the_next_stay() {
        let first = Stay::try_new(date(2026, 3, 1), date(2026, 3, 4)).unwrap();
        let second = Stay::try_new(date(2026, 3, 4), date(2026, 3, 5)).unwrap();
        assert!(!first.overlaps(&second));
        assert!(first.covers(date(2026, 3, 3)));
        assert!(!first.covers(date(2026, 3, 4)));
    }

    #[test]
    fn leap_day_years_end_and_clock_changes_are_nights_like_any_other() {
        for (from, to, nights) in [
            (date(2028, 2, 28), date(2028, 3, 1), 2),
            (date(2026, 12, 31), date(2027, 1, 2), 2),
            (date(2026, 3, 28), date(2026, 3, 30), 2),
            (date(2026, 10, 24), date(2026, 10, 26), 2),
        ] {
            let stay = Stay::try_new(from, to).unwrap();
            assert_eq!(stay.nights(), nights);
            assert_eq!(stay.dates().count(), usize::from(nights));
        }
    }

    #[test]
    fn backwards_empty_and_endless_stays_are_refused() {
        let day = date(2026, 3, 1);
        assert_eq!(Stay::try_new(day, day), Err(StayError::Backwards));
        assert_eq!(
            Stay::try_new(date(2026, 3, 2), day),
            Err(StayError::Backwards)
        );
        assert_eq!(
            Stay::try_new(day, date(2028, 11, 25)),
            Err(StayError::TooLong)
        );
        assert!(
            serde_json::from_str::<Stay>(r#"{"arrival":"2026-03-02","departure":"2026-03-01"}"#)
                .is_err()
        );
    }
}
