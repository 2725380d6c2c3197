//! Prices and restrictions as they are set, for those who set them.

use jiff::civil::Date;
use keyrack_contract::Failure;
use keyrack_contract::call::rate::{Row, Rows};
use keyrack_domain::rate::Channel;

use super::Index;

impl Index {
    /// Every room-rate, night by night.
    ///
    /// # Errors
    /// `range-invalid` for an empty range, one that is too long, or one outside what is kept.
    pub fn rate_rows(&self, from: Date, to: Date) -> Result<Rows, Failure> {
        let nights = self.nights(from, to)?;
        let first = self.place(from).unwrap_or(0);
        let last = first.saturating_add(nights.len());
        let plans = &self.profile.rate_plans;
        let row = |(at, column): (usize, &super::RateColumn)| {
            let mut days = column.own.get(first..last).unwrap_or_default().to_vec();
            let plan = plans.get(at % plans.len().max(1));
            let parent = plan.and_then(|plan| plan.modifiers.parent_of_price());
            if parent.is_some() {
                // Prices that follow are shown as they come out; rules as they are set.
                let worked = column.days(Channel::Desk).get(first..last);
                for (day, worked) in days.iter_mut().zip(worked.unwrap_or_default()) {
                    day.price_minor = worked.price_minor;
                }
            }
            Row {
                room_type: column.room_type,
                rate_plan: column.rate_plan,
                days,
                parent,
            }
        };
        let (start, end) = self.span();
        Ok(Rows {
            from,
            first: start,
            end,
            rows: self.rates.iter().enumerate().map(row).collect(),
        })
    }
}
