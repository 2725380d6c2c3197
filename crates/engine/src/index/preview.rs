//! What prices would be under other rules of demand.

use std::sync::Arc;

use jiff::civil::Date;
use keyrack_contract::Failure;
use keyrack_contract::call::property::Profile;
use keyrack_contract::call::yield_rule::{PreviewNight, PreviewRow, Previewed};
use keyrack_domain::Money;
use keyrack_domain::rate::{Channel, Push, RatePlan, YieldRule};

use super::{Index, RateColumn};

impl Index {
    /// The same index under a profile that differs in its rules of demand alone.
    #[must_use]
    pub fn with_yields(&self, profile: Arc<Profile>) -> Self {
        let mut index = self.clone();
        index.profile = profile;
        for column in &mut index.rates {
            column.demand = None;
        }
        index.demand_out();
        index.demand_all();
        index
    }

    /// Nights of the room-rates that a rule is for, here and in another index of the same hotel.
    ///
    /// # Errors
    /// `range-invalid` for nights that are not kept.
    pub fn preview(
        &self,
        then: &Self,
        rule: &YieldRule,
        from: Date,
        to: Date,
    ) -> Result<Previewed, Failure> {
        let places: Vec<usize> = self
            .nights(from, to)?
            .into_iter()
            .filter_map(|night| self.place(night))
            .collect();
        let count = self.profile.rate_plans.len().max(1);
        let mut rows = Vec::new();
        for (at, column) in self.rates.iter().enumerate() {
            let Some(plan) = self.profile.rate_plans.get(at % count) else {
                continue;
            };
            let is_for = (rule.room_types.is_empty()
                || rule.room_types.contains(&column.room_type))
                && (rule.rate_plans.is_empty() || rule.rate_plans.contains(&column.rate_plan));
            if plan.archived || !is_for {
                continue;
            }
            let other = then.rates.get(at);
            let nights = places.iter().map(|place| PreviewNight {
                now: self.plain_price(column, plan, *place),
                then: other.and_then(|column| then.plain_price(column, plan, *place)),
            });
            rows.push(PreviewRow {
                room_type: column.room_type,
                rate_plan: column.rate_plan,
                nights: nights.collect(),
            });
        }
        Ok(Previewed {
            sold_percent: places
                .iter()
                .map(|place| self.house_percent(*place))
                .collect(),
            rows,
        })
    }

    /// The price of a night for the people that it includes, with what demand does, between floor and
    /// ceiling; `None` where it is not sold.
    pub(super) fn plain_price(
        &self,
        column: &RateColumn,
        plan: &RatePlan,
        place: usize,
    ) -> Option<Money> {
        let day = column.days(Channel::Desk).get(place)?;
        let base = day.price_minor.filter(|_| !day.stop_sell)?;
        let push = self.pushes(column, place, place + 1).first();
        let price = push
            .copied()
            .unwrap_or(Push::NONE)
            .from(base, plan.modifiers.rounding)?;
        let inside = plan.modifiers.limits_for(column.room_type).within(price);
        Some(Money::new(inside, self.profile.property.currency))
    }
}
