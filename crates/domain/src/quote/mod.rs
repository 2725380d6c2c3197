//! The one place where a stay gets its price: desk, web, folio and channel all call [`price`].

#[cfg(test)]
mod laws;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::id::{RatePlanId, RoomTypeId};
use crate::money::{Money, MoneyError};
use crate::party::Party;
use crate::policy::FrozenPolicy;
use crate::property::{Property, RoomType};
use crate::rate::{
    Asked, Cause, Factors, PriceLine, Push, RateDay, RatePlan, Restricted, Told, YieldPart,
    are_open, check, check_plan,
};
use crate::service::{self, Order, Sale, Service, ServiceError, ServiceLine};
use crate::stay::Stay;
use crate::tax::{self, TaxKind, TaxLine};

/// One night of a quote.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NightPrice {
    /// The night.
    pub date: Date,
    /// The price of the day for the included adults.
    pub base: Money,
    /// What this party, discounts and demand add or take off, all together.
    pub supplement: Money,
    /// The two together.
    pub price: Money,
    /// How it came about, in the order in which it was worked out; the sum of the lines is the price.
    /// None in what was sold before prices were explained line by line.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub steps: Vec<PriceLine>,
}

/// What one room costs for one stay, with everything that makes the sum.
///
/// `total` = the nights + the services that are not included + every tax that is not included.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Quote {
    /// What is sold.
    pub room_type: RoomTypeId,
    /// Under which conditions.
    pub rate_plan: RatePlanId,
    /// The nights.
    pub stay: Stay,
    /// Who sleeps there.
    pub party: Party,
    /// Each night's price.
    pub nights: Vec<NightPrice>,
    /// What is sold besides the nights, or inside their price.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub services: Vec<ServiceLine>,
    /// The taxes, inside the price or on top.
    pub taxes: Vec<TaxLine>,
    /// What the guest pays.
    pub total: Money,
    /// What a cancellation will cost, and from when.
    pub policy: FrozenPolicy,
}

/// Why a stay has no price.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum QuoteError {
    /// A restriction refuses it.
    #[error("restricted by {0:?}")]
    Restricted(Restricted),
    /// The party is larger than the room type holds.
    #[error("the party is larger than the room type holds")]
    PartyTooLarge,
    /// A service that was ordered cannot be had.
    #[error(transparent)]
    Service(#[from] ServiceError),
    /// The sum passes what can be counted.
    #[error(transparent)]
    Money(#[from] MoneyError),
}

/// What a stay is priced from.
#[derive(Debug, Clone, Copy)]
pub struct Terms<'a> {
    /// The hotel: currency, zone, taxes.
    pub property: &'a Property,
    /// What is sold.
    pub room_type: &'a RoomType,
    /// Under which conditions.
    pub rate_plan: &'a RatePlan,
    /// The room-rate's days for the nights of the stay, in order.
    pub nights: &'a [RateDay],
    /// The room-rate's day on the departure date.
    pub departure: Option<&'a RateDay>,
    /// What the hotel sells besides: at least what comes by itself and what is ordered.
    pub services: &'a [Service],
    /// What is ordered.
    pub orders: &'a [Order],
    /// What demand does to each of the nights; none where no rule is for this room-rate.
    pub pushes: &'a [Push],
    /// The same rule by rule, for the explained price.
    pub parts: &'a [Vec<YieldPart>],
    /// The days of the plan that this one follows, where its prices do.
    pub parent: Option<(RatePlanId, &'a [RateDay])>,
}

impl Terms<'_> {
    /// The total alone, for searches that throw most offers away. It is the same sum as
    /// [`price`] makes; a test compares the two. `factors` are those of this plan for stay and party.
    ///
    /// # Errors
    /// As [`price`].
    pub fn nights_total(
        &self,
        stay: &Stay,
        party: &Party,
        factors: &Factors<'_>,
        asked: &Asked<'_>,
    ) -> Result<Money, QuoteError> {
        self.check(stay, party, asked)?;
        let total = self.together(factors).ok_or(MoneyError::TooLarge)?;
        Ok(Money::new(total, self.property.currency))
    }

    /// The same where it is known that the type holds the party and that the plan may be booked now and for
    /// these nights; the dates alone are asked. `None` for whatever reason it cannot be sold.
    #[must_use]
    pub fn open_total(&self, factors: &Factors<'_>, ahead: i32) -> Option<Money> {
        let is_open = are_open(self.nights, self.departure, ahead);
        let total = self.together(factors).filter(|_| is_open)?;
        Some(Money::new(total, self.property.currency))
    }

    fn together(&self, factors: &Factors<'_>) -> Option<i64> {
        let limits = self.rate_plan.modifiers.limits_for(self.room_type.id);
        let promo = factors.promo_for(self.room_type.id);
        factors.together(self.nights, self.pushes, promo, &limits)
    }

    /// Whether these people may stay for these nights at all.
    fn check(&self, stay: &Stay, party: &Party, asked: &Asked<'_>) -> Result<(), QuoteError> {
        if !self.room_type.fits(party) {
            return Err(QuoteError::PartyTooLarge);
        }
        check_plan(stay, &self.rate_plan.modifiers, &asked.lead)
            .and_then(|()| check(stay, self.nights, self.departure, asked.lead.days))
            .map_err(QuoteError::Restricted)
    }

    /// Works out night by night. `tell` makes what hears the steps of one night; `take` gets the place
    /// and the price.
    fn each_night<T: FnMut(Told<'_>, i64)>(
        &self,
        factors: &Factors<'_>,
        mut tell: impl FnMut(usize) -> T,
        mut take: impl FnMut(usize, i64) -> Option<()>,
    ) -> Result<(), QuoteError> {
        let limits = self.rate_plan.modifiers.limits_for(self.room_type.id);
        let promo = factors.promo_for(self.room_type.id);
        let mut ordinal = 0_u16;
        for (place, day) in self.nights.iter().enumerate() {
            let base = day.price_minor.unwrap_or(0);
            let push = self.pushes.get(place).copied().unwrap_or(Push::NONE);
            let price = factors
                .night(ordinal, base, push, promo, &limits, tell(place))
                .and_then(|price| take(place, price));
            if price.is_none() {
                return Err(MoneyError::TooLarge.into());
            }
            ordinal = ordinal.saturating_add(1);
        }
        Ok(())
    }

    /// Every night with its lines.
    fn explained(&self, stay: &Stay, factors: &Factors<'_>) -> Result<Vec<NightPrice>, QuoteError> {
        let currency = self.property.currency;
        let mut nights = Vec::with_capacity(self.nights.len());
        let mut dates = stay.dates();
        let lines = core::cell::RefCell::new(Vec::new());
        self.each_night(
            factors,
            |place| {
                let lines = &lines;
                self.begin(place, &mut lines.borrow_mut());
                move |told, amount| self.tell(place, told, amount, factors, &mut lines.borrow_mut())
            },
            |place, price| {
                let base = self.nights.get(place)?.price_minor.unwrap_or(0);
                nights.push(NightPrice {
                    date: dates.next()?,
                    base: Money::new(base, currency),
                    supplement: Money::new(price.checked_sub(base)?, currency),
                    price: Money::new(price, currency),
                    steps: lines.take(),
                });
                Some(())
            },
        )?;
        Ok(nights)
    }

    /// The first lines of a night: the daily price and, where it follows another's, what came of it.
    fn begin(&self, place: usize, lines: &mut Vec<PriceLine>) {
        let currency = self.property.currency;
        let price = |days: &[RateDay]| days.get(place)?.price_minor;
        let base = price(self.nights).unwrap_or(0);
        let followed = self
            .parent
            .and_then(|(plan, days)| Some((plan, price(days)?)));
        let (plan, first) = match followed {
            Some((plan, first)) => (Some(plan), first),
            None => (None, base),
        };
        lines.push(PriceLine {
            cause: Cause::Base,
            amount: Money::new(first, currency),
        });
        let more = base.saturating_sub(first);
        if let Some(plan) = plan
            && more != 0
        {
            lines.push(PriceLine {
                cause: Cause::Derivation { plan },
                amount: Money::new(more, currency),
            });
        }
    }

    fn tell(
        &self,
        place: usize,
        told: Told<'_>,
        amount: i64,
        factors: &Factors<'_>,
        lines: &mut Vec<PriceLine>,
    ) {
        let mut say = |cause, amount| {
            lines.push(PriceLine {
                cause,
                amount: Money::new(amount, self.property.currency),
            });
        };
        match told {
            Told::Occupancy => say(Cause::Occupancy, amount),
            Told::LengthOfStay(nights) => say(Cause::LengthOfStay { nights }, amount),
            Told::EarlyBird(days) => say(Cause::EarlyBird { days }, amount),
            Told::LastMinute(days) => say(Cause::LastMinute { days }, amount),
            Told::Company => say(Cause::Company, amount),
            Told::Promo(promo) => say(
                Cause::Promo {
                    promo: promo.id,
                    code: promo.code.clone(),
                },
                amount,
            ),
            Told::Floor => say(Cause::Floor, amount),
            Told::Ceiling => say(Cause::Ceiling, amount),
            Told::FreeNight => say(Cause::FreeNight, amount),
            Told::Yield(before) => {
                // Each rule is told with what it adds to those before it; the last one takes what
                // rounding leaves, so that the parts are the whole.
                let parts = self.parts.get(place).map(Vec::as_slice).unwrap_or_default();
                let (mut so_far, mut told) = (Push::NONE, 0_i64);
                for (at, part) in parts.iter().enumerate() {
                    so_far = so_far.and(part.push);
                    let after = so_far.from(before, factors.rounding()).unwrap_or(before);
                    let upto = if at.saturating_add(1) == parts.len() {
                        amount
                    } else {
                        after.saturating_sub(before)
                    };
                    let more = upto.saturating_sub(told);
                    told = upto;
                    if more != 0 {
                        let (rule, name) = (Some(part.rule), part.name.clone());
                        say(Cause::Yield { rule, name }, more);
                    }
                }
                if parts.is_empty() {
                    let (rule, name) = (None, String::new());
                    say(Cause::Yield { rule, name }, amount);
                }
            }
        }
    }
}

/// Taxes and total of one room from the prices of its nights, the first of which is `first`, and from
/// its services. What is included in a package is taxed as what it is, and the room as the rest.
///
/// # Errors
/// [`MoneyError`] when a sum passes 64 bits or mixes currencies.
pub fn sum(
    property: &Property,
    party: &Party,
    first: Date,
    nights: &[Money],
    services: &[ServiceLine],
) -> Result<(Vec<TaxLine>, Money), MoneyError> {
    let rooms = Money::sum(property.currency, nights.iter().copied())?;
    let mut total = service::on_top(rooms, services)?;
    let taxes = tax::lines(
        &property.taxes,
        party,
        first,
        &service::lodging(nights, services),
        &service::charges(services),
        property.currency,
    )?;
    for line in &taxes {
        if !line.included {
            total = total.plus(line.amount)?;
        }
    }
    Ok((taxes, total))
}

/// The VAT that stands inside the prices of a stay's nights, what a package includes among them and
/// services on top left out.
///
/// # Errors
/// As [`sum`].
pub fn vat_inside_nights(
    property: &Property,
    party: &Party,
    first: Date,
    nights: &[Money],
    services: &[ServiceLine],
) -> Result<Money, MoneyError> {
    let mut inside = services.to_vec();
    inside.retain(|line| !line.is_on_top());
    let (taxes, _) = sum(property, party, first, nights, &inside)?;
    let vat = taxes
        .iter()
        .filter(|line| line.included && line.kind == TaxKind::Vat);
    Money::sum(property.currency, vat.map(|line| line.amount))
}

/// Prices one room for one stay.
///
/// # Errors
/// [`QuoteError`]: a restriction with its date, a party that does not fit, or a sum out of range.
pub fn price(
    terms: &Terms<'_>,
    stay: Stay,
    party: &Party,
    asked: &Asked<'_>,
) -> Result<Quote, QuoteError> {
    price_by(terms, stay, party, asked, &mut |day, at| {
        terms.property.instant(day, at)
    })
}

/// The same price for one of many offers; `due` tells the instant of a local date and time at this
/// property, and may remember it from the offer before.
///
/// # Errors
/// As [`price`].
pub fn price_by(
    terms: &Terms<'_>,
    stay: Stay,
    party: &Party,
    asked: &Asked<'_>,
    due: &mut dyn FnMut(Date, Time) -> Timestamp,
) -> Result<Quote, QuoteError> {
    terms.check(&stay, party, asked)?;
    let factors =
        Factors::try_new(terms.rate_plan, &stay, party, asked).ok_or(MoneyError::TooLarge)?;
    let nights = terms.explained(&stay, &factors)?;
    let prices: Vec<Money> = nights.iter().map(|night| night.price).collect();
    let sale = Sale {
        room_type: terms.room_type.id,
        rate_plan: terms.rate_plan.id,
        stay: &stay,
        party,
        nights: &prices,
    };
    let services = service::lines(terms.services, terms.orders, &sale)?;
    let (taxes, total) = sum(terms.property, party, stay.arrival(), &prices, &services)?;
    let policy =
        terms
            .rate_plan
            .freeze_by(terms.property, &stay, &prices, &services, asked.booked, due)?;
    Ok(Quote {
        room_type: terms.room_type.id,
        rate_plan: terms.rate_plan.id,
        stay,
        party: party.clone(),
        nights,
        services,
        taxes,
        total,
        policy,
    })
}
