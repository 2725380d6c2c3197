//! How long before the arrival somebody books, and windows of dates.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::property::Property;

/// When a stay is booked, seen from its arrival. Worked out once for a search.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Lead {
    /// The date at the property.
    pub on: Date,
    /// Days from that date to the arrival; negative for an arrival that has passed.
    pub days: i32,
    /// Whole hours from now to check-in time on the day of arrival; negative once that has passed.
    pub hours: i64,
}

impl Lead {
    /// The lead of a booking made at `booked` for an arrival on `arrival`, by the property's zone.
    #[must_use]
    pub fn of(property: &Property, booked: Timestamp, arrival: Date) -> Self {
        let cut_off = property.instant(arrival, property.check_in);
        Self {
            hours: cut_off
                .as_second()
                .saturating_sub(booked.as_second())
                .div_euclid(3_600),
            ..Self::of_days(property.local_date(booked), arrival)
        }
    }

    /// The lead of a booking made on a date, for hotels where no rule counts hours: those are left at
    /// as many as the days have.
    #[must_use]
    pub fn of_days(on: Date, arrival: Date) -> Self {
        let days = on.until(arrival).map_or(0, |span| span.get_days());
        Self {
            on,
            days,
            hours: i64::from(days).saturating_mul(24),
        }
    }
}

/// A length of time before the arrival. Days are counted by the property's calendar, hours up to its
/// check-in time on the day of arrival.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Advance {
    /// So many days.
    Days(u16),
    /// So many hours.
    Hours(u16),
}

impl Advance {
    /// Whether the booking is made at least this long before the arrival.
    #[must_use]
    pub fn is_reached(self, lead: &Lead) -> bool {
        match self {
            Self::Days(days) => lead.days >= i32::from(days),
            Self::Hours(hours) => lead.hours >= i64::from(hours),
        }
    }

    /// Whether the booking is made earlier than this before the arrival.
    #[must_use]
    pub fn is_passed(self, lead: &Lead) -> bool {
        match self {
            Self::Days(days) => lead.days > i32::from(days),
            Self::Hours(hours) => lead.hours > i64::from(hours),
        }
    }
}

/// Dates from one to another, both included; open where nothing is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Window {
    /// The first date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// The last date.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
}

impl Window {
    /// Every date lies inside.
    #[must_use]
    pub const fn is_open(&self) -> bool {
        self.from.is_none() && self.to.is_none()
    }

    /// Whether this date lies inside.
    #[must_use]
    pub fn has(&self, date: Date) -> bool {
        self.from.is_none_or(|from| from <= date) && self.to.is_none_or(|to| date <= to)
    }

    /// Whether its end lies before its beginning.
    #[must_use]
    pub fn is_backwards(&self) -> bool {
        matches!((self.from, self.to), (Some(from), Some(to)) if to < from)
    }

    /// Whether some date lies in both.
    #[must_use]
    pub fn meets(&self, other: &Self) -> bool {
        let begins = self.from.max(other.from);
        let ends = match (self.to, other.to) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        !Self {
            from: begins,
            to: ends,
        }
        .is_backwards()
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn windows_include_both_ends() {
        let may = Window {
            from: Some(date(2027, 5, 1)),
            to: Some(date(2027, 5, 31)),
        };
        assert!(may.has(date(2027, 5, 1)) && may.has(date(2027, 5, 31)));
        assert!(!may.has(date(2027, 4, 30)) && !may.has(date(2027, 6, 1)));
        assert!(Window::default().has(date(1999, 1, 1)));
        let summer = Window {
            from: Some(date(2027, 5, 31)),
            to: None,
        };
        assert!(may.meets(&summer) && summer.meets(&may));
        let june = Window {
            from: Some(date(2027, 6, 1)),
            ..Window::default()
        };
        assert!(!may.meets(&june));
    }

    #[test]
    fn hours_and_days_are_reached_and_passed_at_their_own_moment() {
        let lead = Lead {
            on: date(2027, 5, 1),
            days: 2,
            hours: 48,
        };
        assert!(Advance::Days(2).is_reached(&lead) && !Advance::Days(2).is_passed(&lead));
        assert!(Advance::Hours(48).is_reached(&lead) && !Advance::Hours(49).is_reached(&lead));
        assert!(Advance::Hours(47).is_passed(&lead) && !Advance::Hours(48).is_passed(&lead));
    }
}
