//! The two axes of the grid: what each line is about, and which dates the columns are.

use std::rc::Rc;

use jiff::ToSpan;
use keyrack_contract::call::offer::Breakdown;
use keyrack_contract::call::property::Profile;
use keyrack_contract::call::rate::{Row, Rows};
use keyrack_domain::{Count, Date, RatePlanId, RoomTypeId};

use super::select::Size;
/// How many days can be shown at once.
pub const ZOOMS: [u16; 3] = [14, 30, 60];

/// Which dates are shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Window {
    /// The first.
    pub from: Date,
    /// How many.
    pub days: u16,
}

impl Window {
    /// The date after the last.
    pub fn to(&self) -> Date {
        self.date(usize::from(self.days))
    }

    /// The date of a column.
    pub fn date(&self, day: usize) -> Date {
        let days = i64::try_from(day).unwrap_or(0);
        self.from.checked_add(days.days()).unwrap_or(self.from)
    }

    /// The window so many days later or earlier, within what can be asked for.
    pub fn moved(&self, days: i64, first: Date, end: Date) -> Self {
        let from = self.from.checked_add(days.days()).unwrap_or(self.from);
        Self { from, ..*self }.within(first, end)
    }

    /// The window nearest to this one that lies within `[first, end)`.
    pub fn within(&self, first: Date, end: Date) -> Self {
        let last = end
            .checked_sub(i64::from(self.days).days())
            .unwrap_or(first);
        Self {
            from: self.from.min(last).max(first),
            ..*self
        }
    }
}

/// What a line is about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum About {
    /// Rooms left in the whole house.
    House,
    /// Rooms left of a type.
    Left(RoomTypeId),
    /// Price and restrictions of a room-rate.
    Rate(RoomTypeId, RatePlanId),
}

/// One line of the grid.
#[derive(Debug, Clone, PartialEq)]
pub enum Line {
    /// Counts.
    Counts(About, Rc<Vec<Count>>),
    /// Prices.
    Prices(RoomTypeId, RatePlanId, Rc<Row>),
}

impl Line {
    /// What it is about.
    pub fn about(&self) -> About {
        match self {
            Self::Counts(about, _) => *about,
            Self::Prices(room_type, rate_plan, _) => About::Rate(*room_type, *rate_plan),
        }
    }
}

/// The lines: the house, then each type with its plans that are sold.
/// Counts of other dates, which are on their way, are left out.
pub fn lines(profile: &Profile, rows: &Rows, counts: Option<&Breakdown>) -> Vec<Line> {
    let counts = counts.filter(|counts| counts.from == rows.from);
    let house = counts.map(|counts| counts.house.clone());
    let mut lines = vec![Line::Counts(
        About::House,
        Rc::new(house.unwrap_or_default()),
    )];
    for room_type in &profile.room_types {
        let own = counts.and_then(|counts| counts.types.iter().find(|(id, _)| *id == room_type.id));
        let own = own.map(|(_, counts)| counts.clone()).unwrap_or_default();
        lines.push(Line::Counts(About::Left(room_type.id), Rc::new(own)));
        let is_sold = |plan: RatePlanId| {
            let mut plans = profile.rate_plans.iter();
            plans.any(|known| known.id == plan && !known.archived)
        };
        let own = rows.rows.iter().filter(|row| row.room_type == room_type.id);
        for row in own.filter(|row| is_sold(row.rate_plan)) {
            lines.push(Line::Prices(
                row.room_type,
                row.rate_plan,
                Rc::new(row.clone()),
            ));
        }
    }
    lines
}

/// How large the grid is.
pub fn size(lines: &[Line], window: &Window) -> Size {
    Size {
        lines: lines.len(),
        days: usize::from(window.days),
    }
}

/// Whether a date is at a weekend, when people pay other prices.
pub fn is_weekend(date: Date) -> bool {
    date.weekday().to_monday_zero_offset() >= 5
}

/// Whether these weekdays, Monday first, have the date.
pub fn has_weekday(weekdays: &[bool; 7], date: Date) -> bool {
    usize::try_from(date.weekday().to_monday_zero_offset())
        .ok()
        .and_then(|day| weekdays.get(day).copied())
        .unwrap_or(false)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_window_stays_within_what_can_be_asked_for() {
        let (first, end) = (Date::constant(2026, 1, 1), Date::constant(2026, 3, 1));
        let window = Window {
            from: Date::constant(2026, 1, 20),
            days: 14,
        };
        assert_eq!(window.to(), Date::constant(2026, 2, 3));
        assert_eq!(window.moved(-90, first, end).from, first);
        assert_eq!(
            window.moved(90, first, end).from,
            Date::constant(2026, 2, 15)
        );
        assert_eq!(
            window.moved(14, first, end).from,
            Date::constant(2026, 2, 3)
        );
    }

    #[test]
    fn weekdays_begin_on_monday() {
        let friday = Date::constant(2026, 3, 6);
        let weekdays = [false, false, false, false, true, true, false];
        assert!(has_weekday(&weekdays, friday));
        assert!(!has_weekday(&weekdays, Date::constant(2026, 3, 8)));
        assert!(!is_weekend(friday) && is_weekend(Date::constant(2026, 3, 7)));
    }
}
