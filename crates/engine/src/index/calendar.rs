//! The price calendar.

use jiff::Timestamp;
use keyrack_contract::Failure;
use keyrack_contract::call::offer::{Calendar, Day, Days};
use keyrack_domain::Money;

use super::{Index, Selling};

impl Index {
    /// One entry a day: the cheapest night for this party, whether one can arrive and depart, the
    /// shortest stay, and whether anything is left.
    ///
    /// # Errors
    /// `range-invalid`.
    pub fn calendar(&self, asked: &Calendar, now: Timestamp) -> Result<Days, Failure> {
        let nights = self.nights(asked.from, asked.to)?;
        let supplements: Vec<Option<i64>> = self
            .profile
            .rate_plans
            .iter()
            .map(|plan| plan.occupancy.supplement(&asked.party))
            .collect();
        let mut days = Vec::with_capacity(nights.len());
        for date in nights {
            let Some(place) = self.place(date) else {
                continue;
            };
            let mut day = Day {
                date,
                price: None,
                arrival: false,
                departure: false,
                nights_min: 0,
                sold_out: true,
            };
            let mut shortest: Option<u8> = None;
            for column in self
                .types
                .iter()
                .filter(|column| column.room_type.fits(&asked.party))
            {
                let left = self
                    .left(column, place, place + 1, Selling::OnRights, now)
                    .is_ok();
                day.sold_out &= !left;
                for (rate, plan) in self.rates_of(column, false) {
                    let Some(rate) = rate.days.get(place) else {
                        continue;
                    };
                    day.departure |= !rate.closed_to_departure;
                    let Some(base) = rate.price_minor.filter(|_| left && !rate.stop_sell) else {
                        continue;
                    };
                    let at = self
                        .profile
                        .rate_plans
                        .iter()
                        .position(|other| other.id == plan.id);
                    let Some(supplement) = at.and_then(|at| supplements.get(at).copied().flatten())
                    else {
                        continue;
                    };
                    let price = base.saturating_add(supplement).max(0);
                    if day.price.is_none_or(|cheapest| price < cheapest.minor) {
                        day.price = Some(Money::new(price, self.profile.property.currency));
                    }
                    if !rate.closed_to_arrival {
                        day.arrival = true;
                        let least = rate.min_los_arrival.max(rate.min_los_through).max(1);
                        shortest = Some(shortest.map_or(least, |known| known.min(least)));
                    }
                }
            }
            day.nights_min = shortest.unwrap_or(0);
            days.push(day);
        }
        Ok(Days { days })
    }
}
