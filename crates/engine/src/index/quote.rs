//! The price of one room.

use jiff::Timestamp;
use keyrack_contract::{Code, Failure};
use keyrack_domain::quote::{Quote, QuoteError, Terms, price};
use keyrack_domain::rate::{Channel, RateDay, RatePlan, YieldPart};
use keyrack_domain::service::Order;
use keyrack_domain::{Party, RatePlanId, RoomTypeId, Stay};

use super::left::too_far;
use super::{Buyer, Index, RateColumn, TypeColumn};

impl Index {
    /// The price of one room at the desk. The same numbers as an offer of the search.
    ///
    /// # Errors
    /// `room-type-unknown`, `rate-plan-unknown`, `rate-plan-archived`, `party-too-large`,
    /// `restricted`, `stay-too-far`.
    pub fn quote(
        &self,
        stay: &Stay,
        room_type: RoomTypeId,
        rate_plan: RatePlanId,
        party: &Party,
        now: Timestamp,
    ) -> Result<Quote, Failure> {
        let buyer = Buyer::plain(true);
        self.quote_for(&buyer, stay, room_type, rate_plan, party, &[], now)
    }

    /// The price of one room for somebody who may have a code, with services that are ordered for it.
    /// A plan that is not sold to them is unknown to them. Whether services may be ordered, and whether
    /// enough are left, is asked elsewhere.
    ///
    /// # Errors
    /// As [`Index::quote`], and for orders that cannot be had.
    #[expect(clippy::too_many_arguments, reason = "what a room is sold by")]
    pub fn quote_for(
        &self,
        buyer: &Buyer<'_>,
        stay: &Stay,
        room_type: RoomTypeId,
        rate_plan: RatePlanId,
        party: &Party,
        orders: &[Order],
        now: Timestamp,
    ) -> Result<Quote, Failure> {
        let column = self.type_column(room_type).ok_or(Code::RoomTypeUnknown)?;
        let plan = self
            .profile
            .rate_plans
            .iter()
            .find(|plan| plan.id == rate_plan)
            .ok_or(Code::RatePlanUnknown)?;
        if plan.archived {
            return Err(Code::RatePlanArchived.into());
        }
        self.check_sold(buyer, plan)?;
        let rate = self
            .rate_column(room_type, rate_plan)
            .ok_or(Code::RatePlanUnknown)?;
        let (first, last) = self.places(stay).ok_or_else(|| too_far(stay))?;
        let parts = self.parts(rate, first, last);
        let mut terms = self.terms(column, rate, plan, first, last, buyer.channel, &parts);
        terms.parent = self.parent_days(rate, plan, first, last, buyer.channel);
        if !orders.is_empty() {
            (terms.services, terms.orders) = (&self.profile.services, orders);
        }
        let asked = self.asked(stay, buyer, now);
        price(&terms, *stay, party, &asked).map_err(|error| match error {
            QuoteError::Service(error) => self.service_refusal(&error),
            error => refusal(&error),
        })
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "a view over columns, made for hundreds of room-rates at once"
    )]
    pub(super) fn terms<'a>(
        &'a self,
        column: &'a TypeColumn,
        rate: &'a RateColumn,
        plan: &'a RatePlan,
        first: usize,
        last: usize,
        channel: Channel,
        parts: &'a [Vec<YieldPart>],
    ) -> Terms<'a> {
        const NONE: &[RateDay] = &[];
        let days = rate.days(channel);
        Terms {
            property: &self.profile.property,
            room_type: &column.room_type,
            rate_plan: plan,
            nights: days.get(first..last).unwrap_or(NONE),
            departure: days.get(last),
            services: &self.automatic,
            orders: &[],
            pushes: self.pushes(rate, first, last),
            parts,
            parent: None,
        }
    }

    /// The days of the plan that a room-rate takes its prices from, for the explained price.
    pub(super) fn parent_days<'a>(
        &'a self,
        rate: &RateColumn,
        plan: &RatePlan,
        first: usize,
        last: usize,
        channel: Channel,
    ) -> Option<(RatePlanId, &'a [RateDay])> {
        let parent = plan.modifiers.parent_of_price()?;
        let days = self.rate_column(rate.room_type, parent)?.days(channel);
        Some((parent, days.get(first..last)?))
    }
}

/// The failure that a quote's refusal becomes.
pub(crate) fn refusal(error: &QuoteError) -> Failure {
    match error {
        QuoteError::Restricted(refused) => {
            let rule = serde_json::to_value(refused.rule)
                .ok()
                .and_then(|rule| rule.as_str().map(str::to_owned));
            Failure::new(Code::Restricted)
                .with("rule", rule.unwrap_or_default())
                .with("date", refused.date)
                .with("nights", refused.nights_min)
                .with("nights_max", refused.nights_max)
                .with("days", refused.days)
                .with("hours", refused.hours)
        }
        QuoteError::PartyTooLarge => Failure::new(Code::PartyTooLarge),
        QuoteError::Money(_) | QuoteError::Service(_) => Failure::new(Code::PriceInvalid),
    }
}
