//! `exchange.put` and `exchange.load`: what prices are told in besides the hotel's own currency.

mod ecb;

use jiff::civil::time;
use jiff::tz::TimeZone;
use keyrack_contract::call::Done;
use keyrack_contract::call::exchange::{Load, Loaded, Put, RATES_BYTES_MAX};
use keyrack_contract::{Code, Failure};
use keyrack_domain::money::{EXCHANGE_MAX, ExchangeRate, Rate, RateSource};
use keyrack_domain::{Currency, Date, Timestamp};
use keyrack_replica::{DocumentClass, DocumentId};

use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::put_fact;
use crate::stop::Stop;

/// The field of the hotel that holds the rates.
const FIELD: &str = "exchange";
/// The longest source, in characters.
const SOURCE_CHARS_MAX: usize = 60;
/// Where the bank publishes, and by its own account about when.
const BANK_ZONE: &str = "Europe/Berlin";
const BANK_HOUR: i8 = 16;

impl Do for Put {
    const NEEDS: Needs = Needs::Manager;

    fn run(mut self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let own = tx.index()?.profile().property.currency;
        if self.rates.len() > EXCHANGE_MAX {
            return Err(refused("rates", own).into());
        }
        for (place, rate) in self.rates.iter_mut().enumerate() {
            rate.at = rate.at.min(tx.now);
            if let RateSource::Manual(source) = &mut rate.source {
                *source = source.trim().to_owned();
                let is_line = !source.is_empty()
                    && source.chars().count() <= SOURCE_CHARS_MAX
                    && !source.chars().any(char::is_control);
                if !is_line {
                    return Err(refused("source", rate.currency).into());
                }
            }
            if rate.currency == own {
                return Err(refused("currency", own).with("place", place).into());
            }
        }
        let is_twice = |place: usize, rate: &ExchangeRate| {
            let mut before = self.rates.iter().take(place);
            before.any(|other| other.currency == rate.currency)
        };
        let mut places = self.rates.iter().enumerate();
        if let Some((_, rate)) = places.find(|(place, rate)| is_twice(*place, rate)) {
            return Err(refused("currency", rate.currency).into());
        }
        write(tx, &self.rates)?;
        Ok(Done {})
    }
}

impl Do for Load {
    const NEEDS: Needs = Needs::Manager;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Loaded, Stop> {
        let property = &tx.index()?.profile().property;
        let own = property.currency;
        if self.list.len() > RATES_BYTES_MAX {
            return Err(Failure::new(Code::TooLarge)
                .with("max", RATES_BYTES_MAX)
                .at("file")
                .into());
        }
        let list = ecb::read(&self.list).ok_or_else(|| refused("file", own))?;
        let at = published(list.date).ok_or_else(|| refused("file", own))?;
        let base = list.rate(own).ok_or_else(|| refused("base", own))?;
        let mut rates = property.exchange.clone();
        let bank = |rate: &&ExchangeRate| rate.source == RateSource::Ecb;
        if rates.iter().filter(bank).any(|rate| rate.at > at) {
            return Err(refused("date", own).with("date", list.date).into());
        }
        let mut wanted = self.currencies;
        if wanted.is_empty() {
            wanted = rates.iter().map(|rate| rate.currency).collect();
        }
        wanted.retain(|currency| *currency != own);
        let (mut taken, mut missing): (Vec<Currency>, Vec<Currency>) = (Vec::new(), Vec::new());
        for currency in wanted {
            let Some(rate) = list
                .rate(currency)
                .and_then(|rate| Rate::across(base, rate))
            else {
                missing.push(currency);
                continue;
            };
            let new = ExchangeRate {
                currency,
                rate,
                source: RateSource::Ecb,
                at,
            };
            match rates.iter_mut().find(|known| known.currency == currency) {
                Some(known) => *known = new,
                None => rates.push(new),
            }
            taken.push(currency);
        }
        if rates.len() > EXCHANGE_MAX {
            return Err(refused("rates", own).into());
        }
        if !taken.is_empty() {
            write(tx, &rates)?;
        }
        Ok(Loaded {
            date: list.date,
            taken,
            missing,
        })
    }
}

/// When the rates of a day are published.
fn published(date: Date) -> Option<Timestamp> {
    let zone = TimeZone::get(BANK_ZONE).ok()?;
    let at = date.to_datetime(time(BANK_HOUR, 0, 0, 0));
    at.to_zoned(zone).ok().map(|zoned| zoned.timestamp())
}

fn write(tx: &mut Tx<'_, '_>, rates: &[ExchangeRate]) -> Result<(), Stop> {
    let id = tx.index()?.profile().property.id;
    let value = serde_json::to_value(rates)?;
    tx.edit(DocumentId(id.0), DocumentClass::Property, |edit| {
        put_fact(edit, FIELD, &value)
    })?;
    tx.audit(id.0, &serde_json::json!({ "currencies": rates.len() }))
}

fn refused(part: &str, currency: Currency) -> Failure {
    Failure::new(Code::ExchangeInvalid)
        .with("part", part)
        .with("currency", currency)
        .at(part)
}
