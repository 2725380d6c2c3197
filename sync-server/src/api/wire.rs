//! Shapes that several answers share.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use keyrack_domain::guest::Guest as DomainGuest;
use keyrack_domain::money::{ExchangeRate, RateSource};
use keyrack_domain::party::Purpose;
use keyrack_domain::policy::FrozenPolicy;
use keyrack_domain::service::{ServiceLine, Why};
use keyrack_domain::tax::{TaxKind, TaxLine};
use keyrack_domain::{Currency, Party, ServiceId};
use keyrack_locale::Words;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::price::Together;

/// An amount.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Money {
    /// Minor units: cents, yen, fils.
    #[schema(example = 42000)]
    pub minor: i64,
    /// ISO 4217 code.
    #[schema(value_type = String, example = "EUR")]
    pub currency: Currency,
    /// As people write it in the language of the answer.
    #[schema(example = "€420.00")]
    pub text: String,
}

/// The rate by which amounts are told in another currency. What is charged stays in the hotel's own.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct Exchange {
    /// The currency that is told besides, ISO 4217.
    #[schema(value_type = String, example = "USD")]
    pub currency: Currency,
    /// Units of it for one unit of the hotel's own, as an exact decimal.
    #[schema(example = "1.0842")]
    pub rate: String,
    /// Who says so, in words of the answer's language.
    pub source: String,
    /// As of when.
    #[schema(value_type = String, format = DateTime)]
    pub at: jiff::Timestamp,
}

impl Exchange {
    /// A rate as it is told.
    #[must_use]
    pub fn of(rate: &ExchangeRate, words: Words) -> Self {
        Self {
            currency: rate.currency,
            rate: rate.rate.to_string(),
            source: match &rate.source {
                RateSource::Ecb => words.say("rate-source-ecb"),
                RateSource::Manual(name) => name.clone(),
            },
            at: rate.at,
        }
    }
}

/// An amount as a client sends it: what it was shown. `text` may come along and does not count.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ShownMoney {
    /// Minor units.
    #[schema(example = 42000)]
    pub minor: i64,
    /// ISO 4217 code.
    #[schema(value_type = String, example = "EUR")]
    pub currency: Currency,
    /// Ignored.
    #[serde(default, rename = "text")]
    _text: Option<String>,
}

impl ShownMoney {
    /// The amount.
    #[must_use]
    pub const fn amount(&self) -> keyrack_domain::Money {
        keyrack_domain::Money::new(self.minor, self.currency)
    }
}

/// The price of one night.
#[derive(Debug, Serialize, ToSchema)]
pub struct Night {
    /// The night.
    #[schema(value_type = String, format = Date)]
    pub date: jiff::civil::Date,
    /// The price.
    pub price: Money,
}

/// One tax.
#[derive(Debug, Serialize, ToSchema)]
pub struct Tax {
    /// Which: `vat` or `city`.
    #[schema(value_type = String)]
    pub kind: TaxKind,
    /// In the language of the answer.
    pub name: String,
    /// How much.
    pub amount: Money,
    /// Whether the nights' prices hold it already.
    pub included: bool,
}

/// A service of a stay.
#[derive(Debug, Serialize, ToSchema)]
pub struct ServiceItem {
    /// Which.
    #[schema(value_type = String, format = "uuid")]
    pub id: ServiceId,
    /// The hotel's short code.
    pub code: String,
    /// In the language of the answer.
    pub name: String,
    /// `ordered`, `compulsory`, or `included` in the price of the nights.
    #[schema(value_type = String)]
    pub why: Why,
    /// How many.
    pub quantity: u16,
    /// The day that was chosen.
    #[schema(value_type = Option<String>, format = Date)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<jiff::civil::Date>,
    /// The time that was chosen.
    #[schema(value_type = Option<String>)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time: Option<jiff::civil::Time>,
    /// All of it. What is included is a share of the nights, and not on top of them.
    pub amount: Money,
}

/// What a cancellation costs, and when.
#[derive(Debug, Serialize, ToSchema)]
pub struct Policy {
    /// In words.
    pub text: Vec<String>,
    /// Until when it is free: the last free second; missing where it always or never is.
    #[schema(value_type = Option<String>, format = DateTime)]
    #[serde(skip_serializing_if = "Option::is_none")]
    pub free_until: Option<Timestamp>,
    /// Steps, earliest first. Before the first, a cancellation is free.
    pub tiers: Vec<Tier>,
}

/// One step.
#[derive(Debug, Serialize, ToSchema)]
pub struct Tier {
    /// From this instant on, itself included.
    #[schema(value_type = String, format = DateTime)]
    pub from: Timestamp,
    /// A cancellation costs this.
    pub fee: Money,
}

/// Who books.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Guest {
    /// Given name.
    #[serde(default)]
    pub first_name: String,
    /// Family name.
    pub last_name: String,
    /// Where the confirmation goes.
    #[serde(default)]
    pub email: String,
    /// Telephone.
    #[serde(default)]
    pub phone: String,
    /// Country of residence, ISO 3166-1 alpha-2.
    #[serde(default)]
    pub country: String,
}

/// One room's people.
#[derive(Debug, Serialize, ToSchema)]
pub struct People {
    /// Grown-ups.
    pub adults: u8,
    /// Ages of children.
    pub children: Vec<u8>,
    /// What they travel for, where they said so: `business`.
    #[serde(skip_serializing_if = "Purpose::is_leisure")]
    #[schema(value_type = Option<String>)]
    pub purpose: Purpose,
}

/// Writes answers in one language, by the hotel's clock.
#[derive(Clone, Copy)]
pub struct Pen<'a> {
    /// The language.
    pub words: Words,
    /// The hotel's zone.
    pub zone: &'a TimeZone,
    /// Now.
    pub now: Timestamp,
}

impl Pen<'_> {
    /// An amount.
    #[must_use]
    pub fn money(&self, money: keyrack_domain::Money) -> Money {
        Money {
            minor: money.minor,
            currency: money.currency,
            text: self.words.money(money),
        }
    }

    /// About what an amount is at a rate; nothing where no other currency was asked for.
    #[must_use]
    pub fn display(
        &self,
        rate: Option<&ExchangeRate>,
        money: keyrack_domain::Money,
    ) -> Option<Money> {
        rate?.about(money).map(|about| self.money(about))
    }

    /// A tax.
    #[must_use]
    pub fn tax(&self, line: &TaxLine) -> Tax {
        Tax {
            kind: line.kind,
            name: self.words.tax_name(line),
            amount: self.money(line.amount),
            included: line.included,
        }
    }

    /// A service.
    #[must_use]
    pub fn service(&self, line: &ServiceLine) -> ServiceItem {
        ServiceItem {
            id: line.service,
            code: line.code.clone(),
            name: line.name.get(self.words.tag()).to_owned(),
            why: line.why,
            quantity: line.quantity,
            date: line.date,
            time: line.time,
            amount: self.money(line.amount),
        }
    }

    /// Nights with their prices.
    #[must_use]
    pub fn nights(&self, price: &Together) -> Vec<Night> {
        price
            .nights
            .iter()
            .map(|(date, price)| Night {
                date: *date,
                price: self.money(*price),
            })
            .collect()
    }

    /// A cancellation ladder.
    #[must_use]
    pub fn policy(&self, policy: &FrozenPolicy) -> Policy {
        let tiers = policy.tiers.iter().map(|tier| Tier {
            from: tier.from,
            fee: self.money(tier.fee),
        });
        Policy {
            text: self.words.policy(policy, self.zone, self.now),
            free_until: free_until(policy, self.now),
            tiers: tiers.collect(),
        }
    }
}

/// The last second in which a cancellation is still free; `None` where it always or never is.
#[must_use]
pub fn free_until(policy: &FrozenPolicy, now: Timestamp) -> Option<Timestamp> {
    let from = policy.free_until().filter(|from| *from > now)?;
    Some(from - SignedDuration::from_secs(1))
}

impl From<&Party> for People {
    fn from(party: &Party) -> Self {
        Self {
            adults: party.adults(),
            children: party.children().to_vec(),
            purpose: party.purpose(),
        }
    }
}

impl From<&DomainGuest> for Guest {
    fn from(guest: &DomainGuest) -> Self {
        Self {
            first_name: guest.first_name.clone(),
            last_name: guest.last_name.clone(),
            email: guest.email.clone(),
            phone: guest.phone.clone(),
            country: guest.country.clone(),
        }
    }
}
