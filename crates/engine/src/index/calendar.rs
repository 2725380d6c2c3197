//! The price calendar.

use jiff::Timestamp;
use keyrack_contract::Failure;
use keyrack_contract::call::offer::{Calendar, Day, Days};
use keyrack_domain::rate::{Asked, Channel, Factors, Lead, PromoCode, Push, check_plan};
use keyrack_domain::{Date, Money, Party, Stay};

use super::{Buyer, Index, Selling};

impl Index {
    /// The price calendar of a guest without a code.
    ///
    /// # Errors
    /// `range-invalid`.
    pub fn calendar(&self, asked: &Calendar, now: Timestamp) -> Result<Days, Failure> {
        self.calendar_for(&Buyer::plain(false), asked, now)
    }

    /// One entry a day: the cheapest night for this party, whether one can arrive and depart, the
    /// shortest stay, and whether anything is left. A code is taken off on the days it is for.
    ///
    /// # Errors
    /// `range-invalid`.
    pub fn calendar_for(
        &self,
        buyer: &Buyer<'_>,
        asked: &Calendar,
        now: Timestamp,
    ) -> Result<Days, Failure> {
        let nights = self.nights(asked.from, asked.to)?;
        let on = self.profile.property.local_date(now);
        let promo = self.promo_called(buyer.code);
        let mut days = Vec::with_capacity(nights.len());
        for date in nights {
            let Some(place) = self.place(date) else {
                continue;
            };
            days.push(self.one_day(date, place, (buyer, promo), &asked.party, on, now));
        }
        Ok(Days { days, code: None })
    }

    fn one_day(
        &self,
        date: Date,
        place: usize,
        (buyer, promo): (&Buyer<'_>, Option<&PromoCode>),
        party: &Party,
        on: Date,
        now: Timestamp,
    ) -> Day {
        let mut day = Day {
            date,
            price: None,
            arrival: false,
            departure: false,
            nights_min: 0,
            sold_out: true,
        };
        let Ok(stay) = Stay::try_new(date, date.tomorrow().unwrap_or(date)) else {
            return day;
        };
        let lead = if self.plans.hours_matter {
            Lead::of(&self.profile.property, now, date)
        } else {
            Lead::of_days(on, date)
        };
        let asked = Asked {
            booked: now,
            lead,
            channel: Channel::Web,
            code: buyer.code,
            // A longer stay than a night may still be asked for by the code.
            promo: promo.filter(|promo| promo.is_open(date, &lead)),
            company: buyer.company,
        };
        let plans = &self.profile.rate_plans;
        // What a plan makes of one night is the same for every type.
        let factors: Vec<Option<Factors<'_>>> = plans
            .iter()
            .map(|plan| {
                let is_sold = plan.is_sold(Channel::Web, buyer.code, buyer.company.as_ref())
                    && check_plan(&stay, &plan.modifiers, &lead).is_ok();
                is_sold.then(|| Factors::try_new(plan, &stay, party, &asked))?
            })
            .collect();
        let mut cheapest: Option<i64> = None;
        let mut shortest: Option<u8> = None;
        for (kind, column) in self.types.iter().enumerate() {
            if !column.room_type.fits(party) {
                continue;
            }
            let left = self
                .left(column, place, place + 1, Selling::OnRights, now)
                .is_ok();
            day.sold_out &= !left;
            let rates = self.rates_at(kind).iter().zip(plans).zip(&factors);
            for ((rate, plan), factors) in rates {
                let Some(here) = rate.days(Channel::Web).get(place) else {
                    continue;
                };
                let Some(factors) = factors else {
                    continue;
                };
                day.departure |= !here.closed_to_departure;
                let Some(base) = here.price_minor.filter(|_| left && !here.stop_sell) else {
                    continue;
                };
                let push = self.pushes(rate, place, place + 1).first();
                let push = push.copied().unwrap_or(Push::NONE);
                let limits = plan.modifiers.limits_for(column.room_type.id);
                let promo = factors.promo_for(column.room_type.id);
                let Some(price) = factors.night(0, base, push, promo, &limits, |_, _| {}) else {
                    continue;
                };
                cheapest = Some(cheapest.map_or(price, |known| known.min(price)));
                let in_time = lead.days >= i32::from(here.min_advance_days)
                    && (here.max_advance_days == 0
                        || lead.days <= i32::from(here.max_advance_days));
                if !here.closed_to_arrival && in_time {
                    day.arrival = true;
                    let exact = here.exact_los.iter().next().unwrap_or(1);
                    let least = here
                        .min_los_arrival
                        .max(here.min_los_through)
                        .max(exact)
                        .max(1);
                    shortest = Some(shortest.map_or(least, |known| known.min(least)));
                }
            }
        }
        day.price = cheapest.map(|minor| Money::new(minor, self.profile.property.currency));
        day.nights_min = shortest.unwrap_or(0);
        day
    }
}
