//! Offers for a stay.

use jiff::civil::{Date, Time};
use jiff::{Timestamp, ToSpan};
use keyrack_contract::call::offer::{Alternative, Offer, Offers, ROOMS_MAX, Refused, Why};
use keyrack_contract::{Code, Failure};
use keyrack_domain::quote::{Quote, QuoteError, Terms, price, price_by};
use keyrack_domain::rate::{RateDay, RatePlan};
use keyrack_domain::service::Order;
use keyrack_domain::stay::STAY_NIGHTS_MAX;
use keyrack_domain::{Money, Party, RatePlanId, RoomTypeId, Stay};

use super::{Index, RateColumn, TypeColumn, hold};

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

/// How far alternatives are looked for, in days to both sides.
const ALTERNATIVE_DAYS: i64 = 14;
/// How many alternatives are named.
const ALTERNATIVES_MAX: usize = 4;

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
        for column in &self.types {
            if !column.room_type.fits(party) {
                continue;
            }
            let Ok(rooms_left) = self.left(column, first, last, selling, now) else {
                continue;
            };
            for (rate, plan) in self.rates_of(column, staff) {
                let terms = self.terms(column, rate, plan, first, last);
                if let Ok(nights) = terms.nights_total(stay, party) {
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
        if parties.is_empty() || parties.len() > ROOMS_MAX {
            return Err(Failure::new(Code::RoomsInvalid).with("max", ROOMS_MAX));
        }
        self.check_stay(stay, staff, now)?;
        let mut offers = Vec::new();
        let mut refused = Vec::new();
        self.offers(
            stay,
            parties,
            staff,
            selling,
            now,
            &mut offers,
            &mut refused,
        );
        let alternatives = if offers.is_empty() {
            self.alternatives(stay, parties, staff, selling, now)
        } else {
            Vec::new()
        };
        Ok(Offers {
            stay: *stay,
            offers,
            refused,
            alternatives,
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

    /// The price of one room. The same numbers as an offer of the search.
    ///
    /// # Errors
    /// `room-type-unknown`, `rate-plan-unknown`, `party-too-large`, `restricted`, `stay-too-far`.
    pub fn quote(
        &self,
        stay: &Stay,
        room_type: RoomTypeId,
        rate_plan: RatePlanId,
        party: &Party,
        now: Timestamp,
    ) -> Result<Quote, Failure> {
        self.quote_with(stay, room_type, rate_plan, party, &[], now)
    }

    /// The price of one room with services that are ordered for it. Whether they may be ordered, and
    /// whether enough are left, is asked elsewhere.
    ///
    /// # Errors
    /// As [`Index::quote`], and for orders that cannot be had.
    pub fn quote_with(
        &self,
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
        let rate = self
            .rate_column(room_type, rate_plan)
            .ok_or(Code::RatePlanUnknown)?;
        let (first, last) = self.places(stay).ok_or_else(|| too_far(stay))?;
        let mut terms = self.terms(column, rate, plan, first, last);
        if !orders.is_empty() {
            (terms.services, terms.orders) = (&self.profile.services, orders);
        }
        price(&terms, *stay, party, now).map_err(|error| match error {
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
    fn offers(
        &self,
        stay: &Stay,
        parties: &[Party],
        staff: bool,
        selling: Selling,
        now: Timestamp,
        offers: &mut Vec<Offer>,
        refused: &mut Vec<Refused>,
    ) {
        let Some((first, last)) = self.places(stay) else {
            return;
        };
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
        for column in &self.types {
            let left = self.left(column, first, last, selling, now);
            for (rate, plan) in self.rates_of(column, staff) {
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
                let terms = self.terms(column, rate, plan, first, last);
                let quotes: Result<Vec<Quote>, QuoteError> = parties
                    .iter()
                    .map(|party| price_by(&terms, *stay, party, now, &mut due))
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

    fn alternatives(
        &self,
        stay: &Stay,
        parties: &[Party],
        staff: bool,
        selling: Selling,
        now: Timestamp,
    ) -> Vec<Alternative> {
        let mut found = Vec::new();
        let (mut offers, mut refused) = (Vec::new(), Vec::new());
        for distance in 1..=ALTERNATIVE_DAYS {
            for days in [distance, -distance] {
                let moved = stay
                    .arrival()
                    .checked_add(days.days())
                    .ok()
                    .zip(stay.departure().checked_add(days.days()).ok());
                let Some(Ok(near)) =
                    moved.map(|(arrival, departure)| Stay::try_new(arrival, departure))
                else {
                    continue;
                };
                if self.check_stay(&near, staff, now).is_err() {
                    continue;
                }
                offers.clear();
                refused.clear();
                self.offers(
                    &near,
                    parties,
                    staff,
                    selling,
                    now,
                    &mut offers,
                    &mut refused,
                );
                let cheapest = offers
                    .iter()
                    .map(|offer| offer.total)
                    .min_by_key(|total| total.minor);
                if let Some(total) = cheapest {
                    found.push(Alternative { stay: near, total });
                }
                if found.len() >= ALTERNATIVES_MAX {
                    return found;
                }
            }
        }
        found
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

    pub(super) fn rates_of(
        &self,
        column: &TypeColumn,
        staff: bool,
    ) -> impl Iterator<Item = (&RateColumn, &RatePlan)> {
        let id = column.room_type.id;
        let plans = self.profile.rate_plans.iter().cycle();
        let rates = self
            .rates
            .iter()
            .zip(plans)
            .filter(move |(rate, _)| rate.room_type == id);
        rates.filter(move |(_, plan)| !plan.archived && (staff || plan.public))
    }

    fn terms<'a>(
        &'a self,
        column: &'a TypeColumn,
        rate: &'a RateColumn,
        plan: &'a RatePlan,
        first: usize,
        last: usize,
    ) -> Terms<'a> {
        const NONE: &[RateDay] = &[];
        Terms {
            property: &self.profile.property,
            room_type: &column.room_type,
            rate_plan: plan,
            nights: rate.days.get(first..last).unwrap_or(NONE),
            departure: rate.days.get(last),
            services: &self.automatic,
            orders: &[],
        }
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
        }
        QuoteError::PartyTooLarge => Failure::new(Code::PartyTooLarge),
        QuoteError::Money(_) | QuoteError::Service(_) => Failure::new(Code::PriceInvalid),
    }
}
