//! Prices that follow demand: steps that a person has written, by occupancy and by lead time.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Rounding, Window, part};
use crate::id::{RatePlanId, RoomTypeId, YieldRuleId};

/// The most rules of a property, and the most steps of one.
pub const YIELD_RULES_MAX: usize = 40;
/// The most steps of one rule.
pub const YIELD_STEPS_MAX: usize = 12;
/// The largest percentage of one step, in hundredths of a percent.
pub const YIELD_BASIS_POINTS_MAX: i32 = 30_000;

/// What a rule looks at.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Measure {
    /// How much of the whole house is sold that night, in percent. Reached from a step's number on.
    HouseOccupancy,
    /// How much of the room's own type is sold that night, in percent. Reached from a step's number on.
    TypeOccupancy,
    /// Days from the business date to the night. Reached up to a step's number: 3 is the night itself
    /// and the three days before.
    DaysAhead,
}

/// What becomes of a price: a percentage of it, and an amount.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Push {
    /// Hundredths of a percent more, or less where negative.
    #[serde(default)]
    pub basis_points: i32,
    /// Minor units more, or less where negative.
    #[serde(default)]
    pub minor: i64,
}

impl Push {
    /// Nothing changes.
    pub const NONE: Self = Self {
        basis_points: 0,
        minor: 0,
    };

    /// Two together: percentages are added up, and so are amounts, so that no order is to be kept.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self {
            basis_points: self.basis_points.saturating_add(other.basis_points),
            minor: self.minor.saturating_add(other.minor),
        }
    }

    /// The price after it, rounded, and never below nothing. `None` past 64 bits.
    #[must_use]
    pub fn from(self, minor: i64, rounding: Rounding) -> Option<i64> {
        if self == Self::NONE {
            return Some(minor);
        }
        // Rules together take off no more than everything; else a dearer night would fall deeper.
        let more = part(minor, self.basis_points.max(-10_000))?;
        let new = minor.checked_add(more)?.checked_add(self.minor)?;
        rounding.of(new.max(0))
    }
}

/// One step of a rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct YieldStep {
    /// Percent sold, or days ahead.
    pub at: u16,
    /// What becomes of the price.
    pub push: Push,
}

/// A rule that moves prices with demand. Of one rule the step that is reached farthest counts; what
/// several rules say is added up. Floor and ceiling of the plan stand above it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct YieldRule {
    /// The id.
    pub id: YieldRuleId,
    /// What staff call it, and what the explained price says.
    pub name: String,
    /// What it looks at.
    pub measure: Measure,
    /// The steps, smallest number first.
    pub steps: Vec<YieldStep>,
    /// The types it is for; none for all.
    #[serde(default)]
    pub room_types: Vec<RoomTypeId>,
    /// The plans it is for; none for all.
    #[serde(default)]
    pub rate_plans: Vec<RatePlanId>,
    /// The nights it is for.
    #[serde(default)]
    pub nights: Window,
    /// The weekdays of those nights, Monday first.
    #[serde(default = "super::every_weekday")]
    pub weekdays: [bool; 7],
    /// Place in lists, lowest first.
    #[serde(default)]
    pub position: u16,
    /// Written down, and without effect.
    #[serde(default)]
    pub paused: bool,
}

/// A night as rules see it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Demand {
    /// The night.
    pub night: Date,
    /// Whole percent of the house that are sold.
    pub house_percent: u16,
    /// Whole percent of the type that are sold.
    pub type_percent: u16,
    /// Days from the business date to the night; 0 for nights that have passed.
    pub days_ahead: u16,
}

/// Whole percent, rounded down, of rooms that are sold; 0 for a house without rooms.
#[must_use]
pub fn percent_sold(sold: i32, rooms: i32) -> u16 {
    let percent = i64::from(sold.max(0))
        .saturating_mul(100)
        .checked_div(i64::from(rooms.max(0)));
    u16::try_from(percent.unwrap_or(0)).unwrap_or(u16::MAX)
}

impl YieldRule {
    /// Whether it is for this type under this plan.
    #[must_use]
    pub fn is_for(&self, room_type: RoomTypeId, rate_plan: RatePlanId) -> bool {
        self.is_for_type(room_type) && self.is_for_plan(rate_plan)
    }

    /// Whether it is for this type.
    #[must_use]
    pub fn is_for_type(&self, room_type: RoomTypeId) -> bool {
        !self.paused && (self.room_types.is_empty() || self.room_types.contains(&room_type))
    }

    /// Whether it is for this plan.
    #[must_use]
    pub fn is_for_plan(&self, rate_plan: RatePlanId) -> bool {
        !self.paused && (self.rate_plans.is_empty() || self.rate_plans.contains(&rate_plan))
    }

    /// What it does to a night; `None` where no step is reached.
    #[must_use]
    pub fn push(&self, demand: &Demand) -> Option<Push> {
        if self.paused
            || !self.nights.has(demand.night)
            || !super::on_weekday(self.weekdays, demand.night)
        {
            return None;
        }
        let step = match self.measure {
            Measure::HouseOccupancy => self
                .steps
                .iter()
                .rev()
                .find(|step| step.at <= demand.house_percent),
            Measure::TypeOccupancy => self
                .steps
                .iter()
                .rev()
                .find(|step| step.at <= demand.type_percent),
            Measure::DaysAhead => self.steps.iter().find(|step| demand.days_ahead <= step.at),
        };
        step.map(|step| step.push)
            .filter(|push| *push != Push::NONE)
    }

    /// Which field cannot be meant, if any: `name`, `steps`, `nights`, `weekdays`.
    #[must_use]
    pub fn fault(&self) -> Option<&'static str> {
        if !super::is_short_text(&self.name, 80) {
            return Some("name");
        }
        let fits = |step: &YieldStep| {
            let percent = -10_000..=YIELD_BASIS_POINTS_MAX;
            let amount = -super::PRICE_MINOR_MAX..=super::PRICE_MINOR_MAX;
            percent.contains(&step.push.basis_points)
                && amount.contains(&step.push.minor)
                && step.at
                    <= if self.measure == Measure::DaysAhead {
                        730
                    } else {
                        100
                    }
        };
        let is_rising = self
            .steps
            .iter()
            .zip(self.steps.iter().skip(1))
            .all(|(a, b)| a.at < b.at);
        if self.steps.is_empty()
            || self.steps.len() > YIELD_STEPS_MAX
            || !self.steps.iter().all(fits)
            || !is_rising
        {
            return Some("steps");
        }
        if self.nights.is_backwards() {
            return Some("nights");
        }
        (!self.weekdays.contains(&true)).then_some("weekdays")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn rule(measure: Measure, steps: &[(u16, i32)]) -> YieldRule {
        YieldRule {
            id: YieldRuleId(uuid::Uuid::from_u128(1)),
            name: "Full house".to_owned(),
            measure,
            steps: steps
                .iter()
                .map(|(at, basis_points)| YieldStep {
                    at: *at,
                    push: Push {
                        basis_points: *basis_points,
                        minor: 0,
                    },
                })
                .collect(),
            room_types: Vec::new(),
            rate_plans: Vec::new(),
            nights: Window::default(),
            weekdays: [true; 7],
            position: 0,
            paused: false,
        }
    }

    fn demand(house_percent: u16, days_ahead: u16) -> Demand {
        Demand {
            night: date(2027, 5, 1),
            house_percent,
            type_percent: 0,
            days_ahead,
        }
    }

    #[test]
    fn the_step_that_is_reached_farthest_counts() {
        let full = rule(Measure::HouseOccupancy, &[(70, 1_000), (90, 2_500)]);
        let points = |rule: &YieldRule, demand| rule.push(&demand).map(|push| push.basis_points);
        assert_eq!(points(&full, demand(69, 0)), None);
        assert_eq!(points(&full, demand(70, 0)), Some(1_000));
        assert_eq!(points(&full, demand(90, 0)), Some(2_500));
        assert_eq!(points(&full, demand(140, 0)), Some(2_500));
        let late = rule(Measure::DaysAhead, &[(1, -2_000), (7, -1_000)]);
        assert_eq!(points(&late, demand(0, 0)), Some(-2_000));
        assert_eq!(points(&late, demand(0, 2)), Some(-1_000));
        assert_eq!(points(&late, demand(0, 8)), None);
    }

    #[test]
    fn a_ladder_out_of_order_and_more_than_everything_off_are_found() {
        assert_eq!(
            rule(Measure::DaysAhead, &[(7, 1), (3, 1)]).fault(),
            Some("steps")
        );
        assert_eq!(
            rule(Measure::HouseOccupancy, &[(101, 1)]).fault(),
            Some("steps")
        );
        assert_eq!(
            rule(Measure::HouseOccupancy, &[(1, -10_001)]).fault(),
            Some("steps")
        );
        assert_eq!(rule(Measure::HouseOccupancy, &[]).fault(), Some("steps"));
        assert_eq!(rule(Measure::HouseOccupancy, &[(1, -10_000)]).fault(), None);
    }

    #[test]
    fn percent_is_of_the_rooms_there_are() {
        assert_eq!(percent_sold(7, 10), 70);
        assert_eq!(percent_sold(2, 3), 66);
        assert_eq!(percent_sold(12, 10), 120);
        assert_eq!(percent_sold(1, 0), 0);
    }
}
