//! Offers for a stay.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use keyrack_contract::call::offer::{Offer, Offers, ROOMS_MAX, Refused, Why};
use keyrack_contract::{Code, Failure};
use keyrack_domain::quote::{Quote, QuoteError, Terms, price, price_by};
use keyrack_domain::rate::{Asked, Channel, Factors, RateDay, RatePlan, YieldPart};
use keyrack_domain::service::Order;
use keyrack_domain::stay::STAY_NIGHTS_MAX;
use keyrack_domain::{Money, Party, RatePlanId, RoomTypeId, Stay};

use super::{Buyer, Index, RateColumn, TypeColumn, hold};

/// On what a seller may sell.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Selling {
    /// On rights that are here: the server always, a desk while it is cut off.
    OnRights,
    /// On what the counts say, since the server will be asked: a desk that is in touch.
    OnCounts,
}

/// A room-rate that fits, with the price of its nights for one party.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Total {
    /// The type.
    pub room_type: RoomTypeId,
    /// The plan.
    pub rate_plan: RatePlanId,
    /// Rooms left on every night.
    pub rooms_left: u32,
    /// The nights together, taxes on top not counted.
    pub nights: Money,
}

impl Index {
    /// Every room-rate that takes this party for this stay. The fast path of a search: nothing is
    /// built but the list.
    pub fn totals(
        &self,
        stay: &Stay,
        party: &Party,
        staff: bool,
        selling: Selling,
        now: Timestamp,
        found: &mut Vec<Total>,
    ) {
        found.clear();
        let Some((first, last)) = self.places(stay) else {
            return;
        };
        let asked = self.asked(stay, &Buyer::plain(staff), now);
        // What a plan makes of a night is the same for every type.
        let plans: Vec<Option<Factors<'_>>> = self
            .profile
            .rate_plans
            .iter()
            .map(|plan| {
                let is_sold = plan.is_sold(asked.channel, asked.code);
                is_sold.then(|| Factors::try_new(plan, stay, party, &asked))?
            })
            .collect();
        for (kind, column) in self.types.iter().enumerate() {
            if !column.room_type.fits(party) {
                continue;
            }
            let Ok(rooms_left) = self.left(column, first, last, selling, now) else {
                continue;
            };
            let rates = self.rates_at(kind).iter().zip(&self.profile.rate_plans);
            for ((rate, plan), factors) in rates.zip(&plans) {
                let Some(factors) = factors else {
                    continue;
                };
                let terms = self.terms(column, rate, plan, first, last, asked.channel, &[]);
                if let Ok(nights) = terms.nights_total(stay, party, factors, &asked) {
                    found.push(Total {
                        room_type: column.room_type.id,
                        rate_plan: plan.id,
                        rooms_left,
                        nights,
                    });
                }
            }
        }
    }

    /// Offers for one or more rooms over the same nights, with whole quotes.
    ///
    /// # Errors
    /// `rooms-invalid`, `stay-past`, `stay-too-far`.
    pub fn search(
        &self,
        stay: &Stay,
        parties: &[Party],
        staff: bool,
        selling: Selling,
        now: Timestamp,
    ) -> Result<Offers, Failure> {
        self.search_for(&Buyer::plain(staff), stay, parties, selling, now)
    }

    /// The same for somebody who may have a code.
    ///
    /// # Errors
    /// As [`Index::search`].
    pub fn search_for(
        &self,
        buyer: &Buyer<'_>,
        stay: &Stay,
        parties: &[Party],
        selling: Selling,
        now: Timestamp,
    ) -> Result<Offers, Failure> {
        if parties.is_empty() || parties.len() > ROOMS_MAX {
            return Err(Failure::new(Code::RoomsInvalid).with("max", ROOMS_MAX));
        }
        self.check_stay(stay, buyer.is_staff(), now)?;
        let mut offers = Vec::new();
        let mut refused = Vec::new();
        self.offers(
            buyer,
            stay,
            parties,
            selling,
            now,
            &mut offers,
            &mut refused,
        );
        let alternatives = if offers.is_empty() {
            self.alternatives(buyer, stay, parties, selling, now)
        } else {
            Vec::new()
        };
        Ok(Offers {
            stay: *stay,
            offers,
            refused,
            alternatives,
            code: None,
        })
    }

    /// What would be offered if a room were left: room-rates whose only hindrance is that too few are.
    ///
    /// # Errors
    /// As [`Index::search`].
    pub fn full(
        &self,
        stay: &Stay,
        parties: &[Party],
        selling: Selling,
        now: Timestamp,
    ) -> Result<Vec<Offer>, Failure> {
        let found = self.search(stay, parties, true, selling, now)?;
        let full = found
            .refused
            .iter()
            .filter(|no| matches!(no.why, Why::SoldOut { .. }));
        let mut offers = Vec::new();
        for no in full {
            let quotes: Result<Vec<Quote>, Failure> = parties
                .iter()
                .map(|party| self.quote(stay, no.room_type, no.rate_plan, party, now))
                .collect();
            // A rule refuses it besides.
            let Ok(quotes) = quotes else {
                continue;
            };
            let sums = quotes.iter().map(|quote| quote.total);
            if let Ok(total) = Money::sum(self.profile.property.currency, sums) {
                offers.push(Offer {
                    room_type: no.room_type,
                    rate_plan: no.rate_plan,
                    rooms_left: self.rooms_left(no.room_type, stay, selling, now),
                    quotes,
                    total,
                });
            }
        }
        Ok(offers)
    }

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
        if !plan.is_sold(buyer.channel, buyer.code) {
            return Err(Code::RatePlanUnknown.into());
        }
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

    /// Rooms of a type that are left on every night of a stay.
    #[must_use]
    pub fn rooms_left(
        &self,
        room_type: RoomTypeId,
        stay: &Stay,
        selling: Selling,
        now: Timestamp,
    ) -> u32 {
        let (Some(column), Some((first, last))) = (self.type_column(room_type), self.places(stay))
        else {
            return 0;
        };
        self.left(column, first, last, selling, now).unwrap_or(0)
    }

    /// Refuses stays in the past and beyond what is kept. Staff may sell from the business date on,
    /// guests from the hotel's calendar date.
    ///
    /// # Errors
    /// `stay-past`, `stay-too-far`, `stay-too-long`.
    pub fn check_stay(&self, stay: &Stay, staff: bool, now: Timestamp) -> Result<(), Failure> {
        let today = self.profile.business_date;
        let today = if staff {
            today
        } else {
            today.max(self.profile.property.local_date(now))
        };
        if stay.arrival() < today {
            return Err(Failure::new(Code::StayPast).with("date", stay.arrival()));
        }
        if stay.nights() > STAY_NIGHTS_MAX {
            return Err(Failure::new(Code::StayTooLong).with("max", STAY_NIGHTS_MAX));
        }
        self.places(stay).map(|_| ()).ok_or_else(|| too_far(stay))
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "one search, filled into two lists without copies"
    )]
    pub(super) fn offers(
        &self,
        buyer: &Buyer<'_>,
        stay: &Stay,
        parties: &[Party],
        selling: Selling,
        now: Timestamp,
        offers: &mut Vec<Offer>,
        refused: &mut Vec<Refused>,
    ) {
        let Some((first, last)) = self.places(stay) else {
            return;
        };
        let asked = self.asked(stay, buyer, now);
        let wanted = u32::try_from(parties.len()).unwrap_or(u32::MAX);
        let mut known: Vec<(Date, Time, Timestamp)> = Vec::new();
        let mut due = |day: Date, at: Time| {
            let before = known.iter().find(|(d, t, _)| (*d, *t) == (day, at));
            if let Some((_, _, instant)) = before {
                return *instant;
            }
            let instant = self.profile.property.instant(day, at);
            known.push((day, at, instant));
            instant
        };
        for (kind, column) in self.types.iter().enumerate() {
            let left = self.left(column, first, last, selling, now);
            // What demand does is mostly the same under every plan.
            let mut told: Option<(usize, Vec<Vec<YieldPart>>)> = None;
            for (rate, plan) in self.rates_of(kind, &asked) {
                let (room_type, rate_plan) = (column.room_type.id, plan.id);
                let no = |why| Refused {
                    room_type,
                    rate_plan,
                    why,
                };
                let rooms_left = match left {
                    Ok(rooms) if rooms >= wanted => rooms,
                    Ok(_) => {
                        refused.push(no(Why::SoldOut {
                            date: stay.arrival(),
                        }));
                        continue;
                    }
                    Err(place) => {
                        refused.push(no(Why::SoldOut {
                            date: self.date(place),
                        }));
                        continue;
                    }
                };
                if let Some(demand) = rate.demand
                    && told.as_ref().is_none_or(|(known, _)| *known != demand)
                {
                    told = Some((demand, self.parts(rate, first, last)));
                }
                let parts = told
                    .as_ref()
                    .filter(|(known, _)| rate.demand == Some(*known))
                    .map_or(&[] as &[_], |(_, parts)| parts.as_slice());
                let mut terms = self.terms(column, rate, plan, first, last, asked.channel, parts);
                terms.parent = self.parent_days(rate, plan, first, last, asked.channel);
                let quotes: Result<Vec<Quote>, QuoteError> = parties
                    .iter()
                    .map(|party| price_by(&terms, *stay, party, &asked, &mut due))
                    .collect();
                match quotes {
                    Ok(quotes) => {
                        let total = Money::sum(
                            self.profile.property.currency,
                            quotes.iter().map(|quote| quote.total),
                        );
                        if let Ok(total) = total {
                            offers.push(Offer {
                                room_type,
                                rate_plan,
                                rooms_left,
                                quotes,
                                total,
                            });
                        }
                    }
                    Err(QuoteError::Restricted(rule)) => refused.push(no(Why::Restricted(rule))),
                    Err(
                        QuoteError::PartyTooLarge | QuoteError::Money(_) | QuoteError::Service(_),
                    ) => refused.push(no(Why::PartyTooLarge)),
                }
            }
        }
    }

    /// Rooms left on every night, or the first night without any.
    pub(super) fn left(
        &self,
        column: &TypeColumn,
        first: usize,
        last: usize,
        selling: Selling,
        now: Timestamp,
    ) -> Result<u32, usize> {
        let mut least = i32::MAX;
        for place in first..last {
            let rooms = match selling {
                Selling::OnRights => {
                    let own = self.free_in(column, place, now);
                    let house = self.house_free.get(place).copied().unwrap_or(0)
                        + hold::lapsed(&self.holds, now, place, None)
                        + self.due_here(now, place, None);
                    if column.is_made_of_others() {
                        let made = self.can_be_made(column, place, now, Self::free_in);
                        own.min(house.div_euclid(column.in_house))
                            .min(made.unwrap_or(i32::MAX))
                    } else {
                        own.min(house)
                    }
                }
                Selling::OnCounts => {
                    let own = self.available_in(column, place, now);
                    let house: i32 = self
                        .types
                        .iter()
                        .filter(|other| !other.is_made_of_others())
                        .map(|other| other.count(place).sellable())
                        .sum();
                    let house = house
                        + i32::from(self.profile.property.house_allowance)
                        + self.due(now, place, None);
                    if column.is_made_of_others() {
                        let made = self.can_be_made(column, place, now, Self::available_in);
                        own.min(house.div_euclid(column.in_house))
                            .min(made.unwrap_or(i32::MAX))
                    } else {
                        own.min(house)
                    }
                }
            };
            if rooms <= 0 {
                return Err(place);
            }
            least = least.min(rooms);
        }
        u32::try_from(least).map_err(|_| first)
    }

    pub(super) fn places(&self, stay: &Stay) -> Option<(usize, usize)> {
        let first = self.place(stay.arrival())?;
        let last = first + usize::from(stay.nights());
        (last <= super::nights_kept()).then_some((first, last))
    }

    /// The room-rates of a type that are sold to somebody.
    pub(super) fn rates_of<'a>(
        &'a self,
        kind: usize,
        asked: &'a Asked<'_>,
    ) -> impl Iterator<Item = (&'a RateColumn, &'a RatePlan)> {
        let rates = self.rates_at(kind).iter().zip(&self.profile.rate_plans);
        rates.filter(|(_, plan)| plan.is_sold(asked.channel, asked.code))
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

pub(super) fn too_far(stay: &Stay) -> Failure {
    Failure::new(Code::StayTooFar).with("date", stay.departure())
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
