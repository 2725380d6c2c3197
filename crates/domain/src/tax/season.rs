//! A part of every year, from one day to another.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

/// A day of any year, written `MM-DD`. 29 February is one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct MonthDay {
    month: i8,
    day: i8,
}

/// The text is no day of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("a day of the year is written MM-DD")]
pub struct NoMonthDay;

impl MonthDay {
    /// A month from 1 and a day from 1.
    ///
    /// # Errors
    /// [`NoMonthDay`] for a day that no year has.
    pub fn try_new(month: i8, day: i8) -> Result<Self, NoMonthDay> {
        // A leap year has every day there is.
        Date::new(2028, month, day).map_err(|_| NoMonthDay)?;
        Ok(Self { month, day })
    }

    /// The month, from 1.
    #[must_use]
    pub const fn month(self) -> i8 {
        self.month
    }

    /// The day of the month, from 1.
    #[must_use]
    pub const fn day(self) -> i8 {
        self.day
    }

    /// The day of the year that a date is.
    #[must_use]
    pub fn of(date: Date) -> Self {
        Self {
            month: date.month(),
            day: date.day(),
        }
    }
}

impl core::str::FromStr for MonthDay {
    type Err = NoMonthDay;
    fn from_str(text: &str) -> Result<Self, NoMonthDay> {
        let (month, day) = text.split_once('-').ok_or(NoMonthDay)?;
        let number = |text: &str| match text.len() {
            1 | 2 if text.bytes().all(|b| b.is_ascii_digit()) => {
                text.parse().map_err(|_| NoMonthDay)
            }
            _ => Err(NoMonthDay),
        };
        Self::try_new(number(month)?, number(day)?)
    }
}

impl TryFrom<String> for MonthDay {
    type Error = NoMonthDay;
    fn try_from(text: String) -> Result<Self, NoMonthDay> {
        text.parse()
    }
}

impl From<MonthDay> for String {
    fn from(day: MonthDay) -> Self {
        day.to_string()
    }
}

impl core::fmt::Display for MonthDay {
    fn fmt(&self, f: &mut core::fmt::Formatter<'_>) -> core::fmt::Result {
        write!(f, "{:02}-{:02}", self.month, self.day)
    }
}

/// From a day to a day of every year, both among them. It may run over the year's end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub struct Season {
    /// The first day.
    pub from: MonthDay,
    /// The last day.
    pub to: MonthDay,
}

impl Season {
    /// Whether the date lies in it.
    #[must_use]
    pub fn covers(&self, date: Date) -> bool {
        self.holds(MonthDay::of(date))
    }

    /// Whether two seasons share a day.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.holds(other.from) || other.holds(self.from)
    }

    fn holds(&self, day: MonthDay) -> bool {
        if self.from <= self.to {
            self.from <= day && day <= self.to
        } else {
            self.from <= day || day <= self.to
        }
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    fn season(from: &str, to: &str) -> Season {
        Season {
            from: from.parse().unwrap(),
            to: to.parse().unwrap(),
        }
    }

    #[test]
    fn a_season_holds_both_its_ends_and_may_run_over_new_year() {
        let summer = season("06-01", "09-30");
        assert!(summer.covers(date(2026, 6, 1)) && summer.covers(date(2026, 9, 30)));
        assert!(!summer.covers(date(2026, 5, 31)) && !summer.covers(date(2026, 10, 1)));
        let winter = season("12-20", "01-06");
        assert!(winter.covers(date(2026, 12, 31)) && winter.covers(date(2027, 1, 6)));
        assert!(!winter.covers(date(2027, 1, 7)) && !winter.covers(date(2026, 12, 19)));
        let leap = season("02-29", "03-01");
        assert!(leap.covers(date(2028, 2, 29)) && leap.covers(date(2027, 3, 1)));
        assert!(!leap.covers(date(2027, 2, 28)));
    }

    #[test]
    fn what_is_no_day_is_refused() {
        for text in [
            "", "02-30", "13-01", "0-1", "1", "-1-2", "06-31", "a-b", "006-1",
        ] {
            assert!(text.parse::<MonthDay>().is_err(), "{text}");
        }
        assert_eq!("6-1".parse::<MonthDay>().unwrap().to_string(), "06-01");
    }

    fn any_day() -> impl Strategy<Value = MonthDay> {
        (0_i16..366).prop_map(|days| {
            MonthDay::of(
                date(2028, 1, 1)
                    .checked_add(jiff::Span::new().days(days))
                    .unwrap(),
            )
        })
    }

    proptest! {
        #[test]
        fn overlap_means_a_shared_day(a in any_day(), b in any_day(), c in any_day(), d in any_day()) {
            let (one, two) = (Season { from: a, to: b }, Season { from: c, to: d });
            let shared = (0_i16..366).any(|days| {
                let day = date(2028, 1, 1).checked_add(jiff::Span::new().days(days)).unwrap();
                one.covers(day) && two.covers(day)
            });
            prop_assert_eq!(one.overlaps(&two), shared);
        }
    }
}
