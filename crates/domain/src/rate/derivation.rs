//! Rates that follow another.

use serde::{Deserialize, Serialize};

use super::{PriceStep, RateDay, RatePlan, Rule};
use crate::id::RatePlanId;

/// How many plans may stand between a derived plan and the one whose prices are set by hand.
pub const DERIVATION_DEPTH_MAX: usize = 8;
/// The most steps from a parent's price to a child's.
pub const DERIVATION_STEPS_MAX: usize = 6;

/// Which way a price is rounded that was worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Towards {
    /// To the nearest; halves up.
    #[default]
    Nearest,
    /// Up.
    Up,
    /// Down.
    Down,
}

/// How prices that were worked out are rounded: to whole units of so many minor units.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
pub struct Rounding {
    /// Whole multiples of so many minor units: 100 for whole euros. 0 and 1 round nothing.
    #[serde(default)]
    pub to_minor: i64,
    /// Which way.
    #[serde(default)]
    pub towards: Towards,
}

impl Rounding {
    /// Nothing is rounded.
    #[must_use]
    pub const fn is_none(&self) -> bool {
        self.to_minor <= 1
    }

    /// The rounded price. `None` past 64 bits.
    #[must_use]
    pub fn of(self, minor: i64) -> Option<i64> {
        if self.is_none() {
            return Some(minor);
        }
        let up = match self.towards {
            Towards::Nearest => self.to_minor.checked_div(2)?,
            Towards::Up => self.to_minor.checked_sub(1)?,
            Towards::Down => 0,
        };
        minor
            .checked_add(up)?
            .checked_div_euclid(self.to_minor)?
            .checked_mul(self.to_minor)
    }
}

/// A plan whose prices follow another plan's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Derivation {
    /// The plan it follows.
    pub parent: RatePlanId,
    /// Each step works on what the one before has left: 5 % more and then 12.00 more make 117.00 of
    /// 100.00. Steps to a fixed price are not taken.
    #[serde(default)]
    pub steps: Vec<PriceStep>,
    /// The price is this plan's own after all; only rules follow.
    #[serde(default, skip_serializing_if = "core::ops::Not::not")]
    pub own_price: bool,
    /// Rules that do not follow. What is set on the plan itself always counts, and what follows is
    /// added to it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub own_rules: Vec<Rule>,
}

impl Derivation {
    /// The child's price from the parent's. `None` where it would fall below zero or past 64 bits:
    /// the night is then not sold.
    #[must_use]
    pub fn price(&self, parent: i64, rounding: Rounding) -> Option<i64> {
        let price = self
            .steps
            .iter()
            .try_fold(parent, |price, step| step.from(price))?;
        rounding.of(price)
    }

    /// The child's day from its own and its parent's.
    #[must_use]
    pub fn day(&self, own: &RateDay, parent: &RateDay, rounding: Rounding) -> RateDay {
        let mut day = own.narrowed(&self.rules(parent));
        if !self.own_price {
            day.price_minor = parent
                .price_minor
                .and_then(|price| self.price(price, rounding));
        }
        day
    }

    /// The parent's rules that follow.
    fn rules(&self, parent: &RateDay) -> RateDay {
        let mut rules = parent.rules();
        for own in &self.own_rules {
            match own {
                Rule::StopSell => rules.stop_sell = false,
                Rule::ClosedToArrival => rules.closed_to_arrival = false,
                Rule::ClosedToDeparture => rules.closed_to_departure = false,
                Rule::MinLosArrival => rules.min_los_arrival = 0,
                Rule::MinLosThrough => rules.min_los_through = 0,
                Rule::MaxLosArrival => rules.max_los_arrival = 0,
                Rule::MaxLosThrough => rules.max_los_through = 0,
                Rule::ExactLos => rules.exact_los = super::Lengths::default(),
                Rule::MinAdvance => rules.min_advance_days = 0,
                Rule::MaxAdvance => rules.max_advance_days = 0,
                Rule::NoPrice | Rule::BookingWindow | Rule::StayWindow => {}
            }
        }
        rules
    }
}

/// The plans that one follows, its parent first. Ends at a plan of its own prices, at one that is not
/// there, or after [`DERIVATION_DEPTH_MAX`] plans, so that a circle that two desks have made together
/// ends as well.
pub fn ancestors<'a>(
    plans: &'a [RatePlan],
    of: &'a RatePlan,
) -> impl Iterator<Item = &'a RatePlan> {
    let parent = move |plan: &RatePlan| {
        let parent = plan.modifiers.derivation.as_ref()?.parent;
        plans.iter().find(|plan| plan.id == parent)
    };
    std::iter::successors(parent(of), move |plan| parent(plan)).take(DERIVATION_DEPTH_MAX + 1)
}

/// Whether a plan's chain of parents ends as it has to: at a plan that is there and follows nobody.
#[must_use]
pub fn is_grounded(plans: &[RatePlan], plan: &RatePlan) -> bool {
    if plan.modifiers.derivation.is_none() {
        return true;
    }
    let mut depth = 0_usize;
    let mut last = None;
    for ancestor in ancestors(plans, plan) {
        if ancestor.id == plan.id {
            return false;
        }
        depth = depth.saturating_add(1);
        last = Some(ancestor);
    }
    depth <= DERIVATION_DEPTH_MAX && last.is_some_and(|last| last.modifiers.derivation.is_none())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn five_percent_and_then_twelve_make_a_hundred_and_seventeen() {
        let derived = Derivation {
            parent: RatePlanId(uuid::Uuid::from_u128(1)),
            steps: vec![PriceStep::ByBasisPoints(500), PriceStep::By(1_200)],
            own_price: false,
            own_rules: Vec::new(),
        };
        assert_eq!(derived.price(10_000, Rounding::default()), Some(11_700));
        let turned = Derivation {
            steps: derived.steps.iter().rev().copied().collect(),
            ..derived
        };
        assert_eq!(turned.price(10_000, Rounding::default()), Some(11_760));
    }

    #[test]
    fn rounding_goes_its_way() {
        let to = |towards| Rounding {
            to_minor: 100,
            towards,
        };
        for (towards, minor, rounded) in [
            (Towards::Nearest, 9_949, 9_900),
            (Towards::Nearest, 9_950, 10_000),
            (Towards::Up, 9_901, 10_000),
            (Towards::Up, 9_900, 9_900),
            (Towards::Down, 9_999, 9_900),
        ] {
            assert_eq!(to(towards).of(minor), Some(rounded), "{towards:?} {minor}");
        }
        assert_eq!(Rounding::default().of(9_949), Some(9_949));
    }

    #[test]
    fn what_follows_is_added_to_what_is_set() {
        let derived = Derivation {
            parent: RatePlanId(uuid::Uuid::from_u128(1)),
            steps: vec![PriceStep::ByBasisPoints(-1_000)],
            own_price: false,
            own_rules: vec![Rule::ClosedToArrival],
        };
        let parent = RateDay {
            price_minor: Some(10_000),
            stop_sell: true,
            closed_to_arrival: true,
            min_los_through: 2,
            ..RateDay::default()
        };
        let own = RateDay {
            price_minor: Some(1),
            min_los_through: 3,
            ..RateDay::default()
        };
        assert_eq!(
            derived.day(&own, &parent, Rounding::default()),
            RateDay {
                price_minor: Some(9_000),
                stop_sell: true,
                min_los_through: 3,
                ..RateDay::default()
            }
        );
    }
}
