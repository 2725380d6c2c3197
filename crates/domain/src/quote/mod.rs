//! The one place where a stay gets its price: desk, web, folio and channel all call [`price`].

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use serde::{Deserialize, Serialize};

use crate::id::{RatePlanId, RoomTypeId};
use crate::money::{Money, MoneyError};
use crate::party::Party;
use crate::policy::FrozenPolicy;
use crate::property::{Property, RoomType};
use crate::rate::{RateDay, RatePlan, Restricted, check};
use crate::service::{self, Order, Sale, Service, ServiceError, ServiceLine};
use crate::stay::Stay;
use crate::tax::{self, TaxLine};

/// One night of a quote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub struct NightPrice {
    /// The night.
    pub date: Date,
    /// The price of the day for the included adults.
    pub base: Money,
    /// What this party adds or takes off.
    pub supplement: Money,
    /// The two together.
    pub price: Money,
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
}

impl Terms<'_> {
    /// The total alone, for searches that throw most offers away. It is the same sum as
    /// [`price`] makes; a test compares the two.
    ///
    /// # Errors
    /// As [`price`].
    pub fn nights_total(&self, stay: &Stay, party: &Party) -> Result<Money, QuoteError> {
        if !self.room_type.fits(party) {
            return Err(QuoteError::PartyTooLarge);
        }
        check(stay, self.nights, self.departure).map_err(QuoteError::Restricted)?;
        let supplement = self
            .rate_plan
            .occupancy
            .supplement(party)
            .ok_or(MoneyError::TooLarge)?;
        let mut total = 0_i64;
        for day in self.nights {
            let night = night_minor(day, supplement)?;
            total = total.checked_add(night).ok_or(MoneyError::TooLarge)?;
        }
        Ok(Money::new(total, self.property.currency))
    }
}

/// A night never costs less than nothing, however much a smaller party takes off.
fn night_minor(day: &RateDay, supplement: i64) -> Result<i64, MoneyError> {
    let base = day.price_minor.unwrap_or(0);
    base.checked_add(supplement)
        .map(|minor| minor.max(0))
        .ok_or(MoneyError::TooLarge)
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

/// Prices one room for one stay, booked at `booked`.
///
/// # Errors
/// [`QuoteError`]: a restriction with its date, a party that does not fit, or a sum out of range.
pub fn price(
    terms: &Terms<'_>,
    stay: Stay,
    party: &Party,
    booked: Timestamp,
) -> Result<Quote, QuoteError> {
    price_by(terms, stay, party, booked, &mut |day, at| {
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
    booked: Timestamp,
    due: &mut dyn FnMut(Date, Time) -> Timestamp,
) -> Result<Quote, QuoteError> {
    terms.nights_total(&stay, party)?;
    let currency = terms.property.currency;
    let supplement = terms
        .rate_plan
        .occupancy
        .supplement(party)
        .ok_or(MoneyError::TooLarge)?;
    let mut nights = Vec::with_capacity(terms.nights.len());
    for (date, day) in stay.dates().zip(terms.nights) {
        let base = day.price_minor.unwrap_or(0);
        let price = night_minor(day, supplement)?;
        nights.push(NightPrice {
            date,
            base: Money::new(base, currency),
            supplement: Money::new(price.saturating_sub(base), currency),
            price: Money::new(price, currency),
        });
    }
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
            .cancellation
            .freeze_by(terms.property, &stay, &prices, booked, due)?;
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
