//! What guests of a group are offered.

use jiff::Timestamp;
use keyrack_contract::call::offer::{Offer, Offers, ROOMS_MAX, Refused, Why};
use keyrack_contract::{Code, Failure};
use keyrack_domain::block::{Block, BlockCell};
use keyrack_domain::quote::{Quote, QuoteError, Terms, price};
use keyrack_domain::rate::{Cause, Channel, Modifiers, RateDay, RatePlan};
use keyrack_domain::service::Order;
use keyrack_domain::{Date, Money, Party, RatePlanId, RoomTypeId, Stay};

use super::left::too_far;
use super::quote::refusal;
use super::{Buyer, Index};

impl Index {
    /// The price that a plan has for a night of a type, for the people it includes.
    #[must_use]
    pub fn plan_price(&self, room_type: RoomTypeId, plan: RatePlanId, night: Date) -> Option<i64> {
        let place = self.place(night)?;
        self.rate_column(room_type, plan)?
            .days(Channel::Desk)
            .get(place)?
            .price_minor
    }

    /// The nights of a stay as a block sells them: its own prices or the plan's less its discount, and none
    /// of the plan's restrictions.
    pub(crate) fn block_days(
        &self,
        block: &Block,
        nights: impl IntoIterator<Item = BlockCell>,
    ) -> Vec<RateDay> {
        let day = |cell: BlockCell| RateDay {
            price_minor: block.price_minor(cell, self.plan_price(cell.1, block.rate_plan, cell.0)),
            ..RateDay::default()
        };
        nights.into_iter().map(day).collect()
    }

    /// The price of one room out of a block.
    ///
    /// # Errors
    /// `room-type-unknown`, `rate-plan-unknown`, `party-too-large`, `stay-too-far`, and `restricted` for a
    /// night that has no price.
    pub fn quote_block(
        &self,
        block: &Block,
        stay: &Stay,
        room_type: RoomTypeId,
        (party, orders): (&Party, &[Order]),
        now: Timestamp,
    ) -> Result<Quote, Failure> {
        let column = self.type_column(room_type).ok_or(Code::RoomTypeUnknown)?;
        let plans = &self.profile.rate_plans;
        let plan = plans
            .iter()
            .find(|plan| plan.id == block.rate_plan)
            .ok_or(Code::RatePlanUnknown)?;
        // What was agreed with the group is neither lowered nor raised, nor asked when it was booked.
        let plan = &RatePlan {
            modifiers: Modifiers {
                adults: plan.modifiers.adults.clone(),
                ..Modifiers::default()
            },
            ..plan.clone()
        };
        self.places(stay).ok_or_else(|| too_far(stay))?;
        let days = self.block_days(block, stay.dates().map(|night| (night, room_type)));
        let terms = Terms {
            property: &self.profile.property,
            room_type: &column.room_type,
            rate_plan: plan,
            nights: &days,
            departure: None,
            services: &self.profile.services,
            orders,
            pushes: &[],
            parts: &[],
            parent: None,
        };
        let asked = self.asked(stay, &Buyer::plain(true), now);
        let mut quote = price(&terms, *stay, party, &asked).map_err(|error| match error {
            QuoteError::Service(error) => self.service_refusal(&error),
            error => refusal(&error),
        })?;
        let lines = quote.nights.iter_mut().flat_map(|night| &mut night.steps);
        for line in lines.filter(|line| line.cause == Cause::Base) {
            line.cause = Cause::Group {
                name: block.name.clone(),
            };
        }
        Ok(quote)
    }

    /// Rooms of a type that a group can still pick up on every night of a stay: those that are kept for it,
    /// and of those that were washed out what nobody else has bought.
    #[must_use]
    pub fn block_left(
        &self,
        block: &Block,
        stay: &Stay,
        room_type: RoomTypeId,
        now: Timestamp,
    ) -> u16 {
        let day = self.release_day(now);
        let picked = self.picked_up(block.id);
        let mut least = u16::MAX;
        for date in stay.dates() {
            let Some(night) = block.night((date, room_type)) else {
                return 0;
            };
            let taken = picked.get(&night.cell()).copied().unwrap_or(0);
            let (open, kept) = (
                block.open(night, taken, day),
                block.deducts(night, taken, day),
            );
            let count = self.count(room_type, date, now).unwrap_or_default();
            let house = self.house_count(date, now).unwrap_or_default();
            let general = count.available().min(house.available()).max(0);
            let general = u16::try_from(general).unwrap_or(u16::MAX);
            least = least.min(open.min(kept.saturating_add(general)));
        }
        least
    }

    /// What a group's code opens: its rooms for these nights at its prices.
    ///
    /// # Errors
    /// `rooms-invalid`, `stay-past`, `stay-too-far`; `block-not-definite` and `block-released` at `group`.
    pub fn search_block(
        &self,
        block: &Block,
        stay: &Stay,
        parties: &[Party],
        staff: bool,
        now: Timestamp,
    ) -> Result<Offers, Failure> {
        if parties.is_empty() || parties.len() > ROOMS_MAX {
            return Err(Failure::new(Code::RoomsInvalid).with("max", ROOMS_MAX));
        }
        self.check_stay(stay, staff, now)?;
        if !block.status.picks_up() {
            return Err(Failure::new(Code::BlockNotDefinite).at("group"));
        }
        let day = self.release_day(now);
        if let Some(night) = stay
            .dates()
            .find(|night| block.release.is_over(*night, day))
        {
            let failure = Failure::new(Code::BlockReleased).with("date", night);
            return Err(failure.at("group"));
        }
        let currency = self.profile.property.currency;
        let (mut offers, mut refused) = (Vec::new(), Vec::new());
        for column in &self.types {
            let room_type = column.room_type.id;
            // A type that the group has nothing to do with is no refusal.
            if !block
                .nights
                .iter()
                .any(|night| night.room_type == room_type)
            {
                continue;
            }
            let no = |why| Refused {
                room_type,
                rate_plan: block.rate_plan,
                why,
            };
            let left = usize::from(self.block_left(block, stay, room_type, now));
            if left < parties.len() {
                let date = stay.arrival();
                refused.push(no(Why::SoldOut { date }));
                continue;
            }
            let quotes: Result<Vec<Quote>, Failure> = parties
                .iter()
                .map(|party| self.quote_block(block, stay, room_type, (party, &[]), now))
                .collect();
            let Ok(quotes) = quotes else {
                refused.push(no(Why::PartyTooLarge));
                continue;
            };
            let sums = quotes.iter().map(|quote| quote.total);
            if let Ok(total) = Money::sum(currency, sums) {
                offers.push(Offer {
                    room_type,
                    rate_plan: block.rate_plan,
                    rooms_left: u32::try_from(left).unwrap_or(u32::MAX),
                    quotes,
                    total,
                });
            }
        }
        Ok(Offers {
            stay: *stay,
            offers,
            refused,
            alternatives: Vec::new(),
            code: None,
            company: None,
        })
    }
}
