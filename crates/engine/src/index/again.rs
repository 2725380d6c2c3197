//! The price of a stay that is sold already and is to be changed.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;
use keyrack_contract::call::hold::Wanted;
use keyrack_contract::{Code, Failure};
use keyrack_domain::quote::{NightPrice, Terms, price};
use keyrack_domain::rate::{Channel, Contract, Lead, RateDay, Window};
use keyrack_domain::{PromoId, Stay};

use super::left::too_far;
use super::quote::refusal;
use super::{Buyer, Index};

/// What a guest has by right, whatever the rules of today say.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(crate) struct Owned {
    /// Nights that stay as they were sold: a closing since then does not take them away.
    pub nights: BTreeSet<Date>,
    /// The arrival stands, so that no rule for arrivals is asked again.
    pub arrival: bool,
    /// It was sold under the plan, so that whether it still is to be had is not asked again.
    pub rate_plan: bool,
    /// The departure stands, so that no rule for departures is asked again.
    pub departure: bool,
}

/// By whom a stay was bought: what is added to it is priced for the same.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Bought {
    /// The company, with what is agreed with it now.
    pub company: Option<Contract>,
    /// The promo code. It goes on holding as far as it did when the stay was sold.
    pub promo: Option<PromoId>,
    /// When it was sold.
    pub made_at: Timestamp,
}

impl Index {
    /// Prices the nights of a changed stay. Rules are asked of what is new in it, and they see its
    /// whole length.
    ///
    /// # Errors
    /// As [`Index::quote`]; a plan that the stay had none of before has to be sold to whoever bought it.
    pub(crate) fn price_again(
        &self,
        bought: &Bought,
        stay: &Stay,
        wanted: &Wanted,
        owned: &Owned,
        now: Timestamp,
    ) -> Result<Vec<NightPrice>, Failure> {
        let column = self
            .type_column(wanted.room_type)
            .ok_or(Code::RoomTypeUnknown)?;
        let plan = self
            .profile
            .rate_plans
            .iter()
            .find(|plan| plan.id == wanted.rate_plan)
            .ok_or(Code::RatePlanUnknown)?;
        let buyer = Buyer {
            company: bought.company,
            ..Buyer::plain(true)
        };
        if !owned.rate_plan {
            if plan.archived {
                return Err(Code::RatePlanArchived.into());
            }
            self.check_sold(&buyer, plan)?;
        }
        let rate = self
            .rate_column(wanted.room_type, wanted.rate_plan)
            .ok_or(Code::RatePlanUnknown)?;
        // Of a very long stay only its last weeks are still kept here.
        let known = Stay::try_new(stay.arrival().max(self.from), stay.departure())
            .map_err(|_| Code::StayBackwards)?;
        let (first, last) = self.places(&known).ok_or_else(|| too_far(stay))?;
        let whole = rate.days(Channel::Desk);
        let mut days: Vec<RateDay> = whole.get(first..last).unwrap_or_default().to_vec();
        for (night, day) in known.dates().zip(&mut days) {
            if owned.nights.contains(&night) {
                *day = RateDay {
                    price_minor: day.price_minor.or(Some(0)),
                    closed_to_arrival: day.closed_to_arrival,
                    min_los_arrival: day.min_los_arrival,
                    max_los_arrival: day.max_los_arrival,
                    exact_los: day.exact_los,
                    min_advance_days: day.min_advance_days,
                    max_advance_days: day.max_advance_days,
                    ..RateDay::default()
                };
            }
        }
        if owned.arrival
            && let Some(day) = days.first_mut()
        {
            *day = RateDay {
                price_minor: day.price_minor,
                stop_sell: day.stop_sell,
                min_los_through: day.min_los_through,
                max_los_through: day.max_los_through,
                ..RateDay::default()
            };
        }
        let mut plan = plan.clone();
        if owned.arrival {
            // When and for when it may be booked was asked when it was.
            plan.modifiers.booking = Window::default();
            plan.modifiers.nights = Window::default();
            plan.modifiers.min_advance = None;
            plan.modifiers.max_advance = None;
        }
        let departure = whole.get(last).filter(|_| !owned.departure);
        let parts = self.parts(rate, first, last);
        let terms = Terms {
            property: &self.profile.property,
            room_type: &column.room_type,
            rate_plan: &plan,
            nights: &days,
            departure,
            services: &[],
            orders: &[],
            pushes: self.pushes(rate, first, last),
            parts: &parts,
            parent: self.parent_days(rate, &plan, first, last, Channel::Desk),
        };
        let lead = Lead::of(&self.profile.property, bought.made_at, stay.arrival());
        let mut promos = self.profile.promos.iter();
        let promo = promos.find(|promo| Some(promo.id) == bought.promo);
        let asked = self
            .asked(&known, &buyer, now)
            .with_promo(promo.filter(|promo| promo.check(stay, &lead).is_ok()));
        let quote = price(&terms, known, &wanted.party, &asked).map_err(|error| refusal(&error))?;
        Ok(quote.nights)
    }
}
