//! Offers for a stay.

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use keyrack_contract::call::offer::{Offer, Offers, ROOMS_MAX, Refused, Why};
use keyrack_contract::{Code, Failure};
use keyrack_domain::quote::{Quote, QuoteError, price_by};
use keyrack_domain::rate::{Asked, RatePlan, YieldPart};
use keyrack_domain::{Money, Party, Stay};

use super::{Buyer, Index, RateColumn, Selling};

impl Index {
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
        if let Some(contract) = &buyer.company {
            // Within each type, what was agreed with the company comes first.
            let place = |offer: &Offer| {
                let mut types = self.types.iter();
                let kind = types.position(|column| column.room_type.id == offer.room_type);
                (kind, !self.is_agreed(contract, offer.rate_plan))
            };
            offers.sort_by_key(place);
        }
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
            company: None,
        })
    }

    /// What would be offered if a room were left: room-rates whose only hindrance is that too few are.
    ///
    /// # Errors
    /// As [`Index::search`].
    pub fn full(
        &self,
        buyer: &Buyer<'_>,
        stay: &Stay,
        parties: &[Party],
        selling: Selling,
        now: Timestamp,
    ) -> Result<Vec<Offer>, Failure> {
        let found = self.search_for(buyer, stay, parties, selling, now)?;
        let full = found
            .refused
            .iter()
            .filter(|no| matches!(no.why, Why::SoldOut { .. }));
        let mut offers = Vec::new();
        for no in full {
            let quotes: Result<Vec<Quote>, Failure> = parties
                .iter()
                .map(|party| {
                    self.quote_for(buyer, stay, no.room_type, no.rate_plan, party, &[], now)
                })
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
            // Of a type that is sold by the bed everybody has one of their own.
            let parties = &*column.room_type.by_unit(parties);
            let wanted = u32::try_from(parties.len()).unwrap_or(u32::MAX);
            // What demand does is mostly the same under every plan.
            let mut told: Option<(usize, Vec<Vec<YieldPart>>)> = None;
            for (rate, plan) in self.rates_of(kind, &asked) {
                let (room_type, rate_plan) = (column.room_type.id, plan.id);
                let no = |why| Refused {
                    room_type,
                    rate_plan,
                    why,
                };
                if parties.len() > ROOMS_MAX {
                    refused.push(no(Why::PartyTooLarge));
                    continue;
                }
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

    /// The room-rates of a type that are sold to somebody.
    pub(super) fn rates_of<'a>(
        &'a self,
        kind: usize,
        asked: &'a Asked<'_>,
    ) -> impl Iterator<Item = (&'a RateColumn, &'a RatePlan)> {
        let rates = self.rates_at(kind).iter().zip(&self.profile.rate_plans);
        rates.filter(|(_, plan)| plan.is_sold(asked.channel, asked.code, asked.company.as_ref()))
    }
}
