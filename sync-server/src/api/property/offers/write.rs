//! Writes the answer to a search. It is the shape that stands beside this file, as a test says; by hand,
//! because it is what guests, search engines and price comparisons ask all day, every question another.

use std::ops::Range;

use jiff::Timestamp;
use jiff::civil::Date;
use keyrack_contract::call::offer::{Offer, Offers, Refused, Why};
use keyrack_domain::money::ExchangeRate;
use keyrack_domain::policy::FrozenPolicy;
use keyrack_domain::service::ServiceLine;
use keyrack_domain::tax::TaxLine;
use keyrack_domain::{Currency, Money, Party};
use keyrack_locale::Instants;

use super::parts::Parts;
use super::{ROOMS_LEFT_TOLD_MAX, refused_body};
use crate::api::wire::{Exchange, Pen, free_until};
use crate::price::together;

/// Bytes of an answer before it has to grow.
const ANSWER_BYTES_USUAL: usize = 32 * 1024;

/// The answer as JSON.
#[must_use]
pub fn write(
    pen: &Pen<'_>,
    parts: &Parts,
    found: &Offers,
    rooms: &[Party],
    rate: Option<&ExchangeRate>,
) -> Vec<u8> {
    let mut json = Json {
        text: String::with_capacity(ANSWER_BYTES_USUAL),
        pen,
        rate,
        instants: Instants::of(pen.zone),
        instants_iso: Vec::new(),
        services: Vec::new(),
        taxes: Vec::new(),
        reasons: Vec::new(),
        currency: (None, String::new()),
        amounts: [const { (0, 0..0) }; AMOUNTS],
        nights: Vec::new(),
    };
    json.raw("{\"arrival\":");
    json.date(found.stay.arrival());
    json.raw(",\"departure\":");
    json.date(found.stay.departure());
    json.raw(",\"nights\":");
    json.number(found.stay.nights().into());
    json.raw(",\"rooms\":[");
    json.list(rooms, |json, party| {
        json.raw("{\"adults\":");
        json.number(party.adults().into());
        json.raw(",\"children\":[");
        json.list(party.children(), |json, age| json.number((*age).into()));
        json.raw("]}");
    });
    json.raw("],\"offers\":[");
    let mut first = true;
    for offer in &found.offers {
        // The settings may have changed between the search and here.
        let known = parts.room_type(offer.room_type);
        let Some((room_type, plan)) = known.zip(parts.rate_plan(offer.rate_plan)) else {
            continue;
        };
        if !std::mem::take(&mut first) {
            json.raw(",");
        }
        json.offer(offer, room_type, plan);
    }
    json.raw("],\"refused\":[");
    json.list(&found.refused, Json::refused);
    json.raw("],\"alternatives\":[");
    json.list(&found.alternatives, |json, other| {
        json.raw("{\"arrival\":");
        json.date(other.stay.arrival());
        json.raw(",\"departure\":");
        json.date(other.stay.departure());
        json.raw(",\"total\":");
        json.money(other.total);
        json.display(other.total);
        json.raw("}");
    });
    json.raw("]");
    if let Some(rate) = rate {
        json.raw(",\"exchange\":");
        let told = serde_json::to_string(&Exchange::of(rate, pen.words));
        json.raw(&told.unwrap_or_default());
    }
    json.raw("}");
    json.text.into_bytes()
}

/// An answer on its way, and what was said in it already.
struct Json<'a> {
    text: String,
    pen: &'a Pen<'a>,
    rate: Option<&'a ExchangeRate>,
    instants: Instants<'a>,
    instants_iso: Vec<(Timestamp, String)>,
    services: Vec<(ServiceLine, String)>,
    taxes: Vec<(TaxLine, String)>,
    reasons: Vec<(Why, String)>,
    /// The one currency of the answer, as it stands in every amount.
    currency: (Option<Currency>, String),
    /// Where amounts of that currency stand in the text already, by a place made from the amount: the
    /// price of a night is a fee too, and most nights cost what the one before did.
    amounts: [(i64, Range<usize>); AMOUNTS],
    /// Where the beginnings of nights stand.
    nights: Vec<(Date, Range<usize>)>,
}

/// Amounts that are known at a time.
const AMOUNTS: usize = 64;

/// The place of an amount among those that are known: the highest six bits of a product that spreads
/// them.
fn place_of(minor: i64) -> usize {
    let spread = minor.unsigned_abs().wrapping_mul(0x9E37_79B9_7F4A_7C15);
    usize::try_from(spread >> 58).unwrap_or(0)
}

impl Json<'_> {
    fn raw(&mut self, text: &str) {
        self.text.push_str(text);
    }

    fn list<T>(&mut self, items: &[T], mut write: impl FnMut(&mut Self, &T)) {
        for (place, item) in items.iter().enumerate() {
            if place > 0 {
                self.raw(",");
            }
            write(self, item);
        }
    }

    fn offer(&mut self, offer: &Offer, room_type: &str, (plan, guarantee): (&str, &str)) {
        self.raw("{\"room_type\":");
        self.raw(room_type);
        self.raw(",\"rate_plan\":");
        self.raw(plan);
        self.raw(",\"rooms_left\":");
        self.number(offer.rooms_left.min(ROOMS_LEFT_TOLD_MAX).into());
        self.raw(",\"total\":");
        self.money(offer.total);
        self.display(offer.total);
        if let [quote] = offer.quotes.as_slice() {
            self.raw(",\"nights\":[");
            self.list(&quote.nights, |json, night| {
                json.night(night.date, night.price)
            });
            self.raw("],\"services\":[");
            self.list(&quote.services, Self::service);
            self.raw("],\"taxes\":[");
            self.list(&quote.taxes, Self::tax);
            self.raw("],\"policy\":");
            self.policy(&quote.policy);
        } else {
            let price = together(&offer.quotes, offer.total);
            self.raw(",\"nights\":[");
            self.list(&price.nights, |json, (date, price)| {
                json.night(*date, *price)
            });
            self.raw("],\"services\":[");
            self.list(&price.services, Self::service);
            self.raw("],\"taxes\":[");
            self.list(&price.taxes, Self::tax);
            self.raw("],\"policy\":");
            self.policy(&price.policy);
        }
        self.raw(",\"guarantee\":");
        self.raw(guarantee);
        self.raw("}");
    }

    fn night(&mut self, date: Date, price: Money) {
        let mut known = self.nights.iter();
        if let Some((_, there)) = known.find(|(other, _)| *other == date) {
            self.text.extend_from_within(there.clone());
        } else {
            let begun = self.text.len();
            self.raw("{\"date\":");
            self.date(date);
            self.raw(",\"price\":");
            self.nights.push((date, begun..self.text.len()));
        }
        self.money(price);
        self.raw("}");
    }

    /// What every stay takes with it stands on every offer at the same price.
    fn service(&mut self, line: &ServiceLine) {
        let place = self.services.iter().position(|(other, _)| other == line);
        let place = place.unwrap_or_else(|| {
            let item = self.pen.service(line);
            let text = serde_json::to_string(&item).unwrap_or_default();
            self.services.push((line.clone(), text));
            self.services.len() - 1
        });
        if let Some((_, text)) = self.services.get(place) {
            self.text.push_str(text);
        }
    }

    fn tax(&mut self, line: &TaxLine) {
        let place = self.taxes.iter().position(|(other, _)| other.is_same(line));
        let place = place.unwrap_or_else(|| {
            let kind = serde_json::to_string(&line.kind).unwrap_or_default();
            let name = string(&self.pen.words.tax_name(line));
            let head = format!("{{\"kind\":{kind},\"name\":{name},\"amount\":");
            self.taxes.push((line.clone(), head));
            self.taxes.len() - 1
        });
        if let Some((_, head)) = self.taxes.get(place) {
            self.text.push_str(head);
        }
        self.money(line.amount);
        self.raw(if line.included {
            ",\"included\":true}"
        } else {
            ",\"included\":false}"
        });
    }

    fn policy(&mut self, policy: &FrozenPolicy) {
        let Pen { words, now, .. } = self.pen;
        let sentences = words.policy_by(policy, &mut self.instants, *now);
        self.raw("{\"text\":[");
        self.list(&sentences, |json, sentence| json.string(sentence));
        self.raw("]");
        if let Some(until) = free_until(policy, *now) {
            self.raw(",\"free_until\":");
            self.instant(until);
        }
        self.raw(",\"tiers\":[");
        self.list(&policy.tiers, |json, tier| {
            json.raw("{\"from\":");
            json.instant(tier.from);
            json.raw(",\"fee\":");
            json.money(tier.fee);
            json.raw("}");
        });
        self.raw("]}");
    }

    /// Reasons are few and refused room-rates many.
    fn refused(&mut self, refused: &Refused) {
        let place = self.reasons.iter().position(|(why, _)| *why == refused.why);
        let place = place.unwrap_or_else(|| {
            let told = refused_body(self.pen, refused);
            let mut tail = format!("\"code\":{}", string(told.code));
            if let Some(rule) = &told.rule {
                tail.push_str(&format!(",\"rule\":{rule}"));
            }
            tail.push_str(&format!(",\"text\":{}}}", string(&told.text)));
            self.reasons.push((refused.why, tail));
            self.reasons.len() - 1
        });
        self.raw("{\"room_type\":\"");
        self.id(refused.room_type.0);
        self.raw("\",\"rate_plan\":\"");
        self.id(refused.rate_plan.0);
        self.raw("\",");
        if let Some((_, tail)) = self.reasons.get(place) {
            self.text.push_str(tail);
        }
    }

    fn id(&mut self, id: uuid::Uuid) {
        let mut text = [0; uuid::fmt::Hyphenated::LENGTH];
        self.text.push_str(id.hyphenated().encode_lower(&mut text));
    }

    fn money(&mut self, money: Money) {
        if self.currency.0 != Some(money.currency) {
            let part = format!(",\"currency\":\"{}\",\"text\":\"", money.currency);
            self.currency = (Some(money.currency), part);
            self.amounts = [const { (0, 0..0) }; AMOUNTS];
        }
        let place = place_of(money.minor);
        if let Some((minor, there)) = self.amounts.get(place)
            && *minor == money.minor
            && !there.is_empty()
        {
            self.text.extend_from_within(there.clone());
            return;
        }
        let begun = self.text.len();
        self.raw("{\"minor\":");
        self.number(money.minor);
        self.text.push_str(&self.currency.1);
        // Digits, signs of currencies and spaces: nothing that JSON would want escaped.
        self.pen.words.write_money(money, &mut self.text);
        self.raw("\"}");
        if let Some(known) = self.amounts.get_mut(place) {
            *known = (money.minor, begun..self.text.len());
        }
    }

    /// The same amount in the currency that was asked for. One of each offer, so that nothing is kept.
    fn display(&mut self, money: Money) {
        if let Some(told) = self.pen.display(self.rate, money) {
            let text = serde_json::to_string(&told).unwrap_or_default();
            self.raw(",\"display\":");
            self.raw(&text);
        }
    }

    fn date(&mut self, date: Date) {
        let (year, month, day) = (date.year(), date.month(), date.day());
        if !(1_000..=9_999).contains(&year) {
            self.text.push_str(&format!("\"{date}\""));
            return;
        }
        self.raw("\"");
        self.number(year.into());
        self.raw(if month < 10 { "-0" } else { "-" });
        self.number(month.into());
        self.raw(if day < 10 { "-0" } else { "-" });
        self.number(day.into());
        self.raw("\"");
    }

    fn instant(&mut self, instant: Timestamp) {
        let mut known = self.instants_iso.iter();
        if let Some((_, text)) = known.find(|(other, _)| *other == instant) {
            self.text.push_str(text);
            return;
        }
        let text = format!("\"{instant}\"");
        self.text.push_str(&text);
        self.instants_iso.push((instant, text));
    }

    fn number(&mut self, number: i64) {
        if number < 0 {
            self.raw("-");
        }
        digits(number.unsigned_abs(), &mut self.text);
    }

    fn string(&mut self, text: &str) {
        if text.bytes().any(|b| b < b' ' || b == b'"' || b == b'\\') {
            self.text.push_str(&string(text));
        } else {
            self.raw("\"");
            self.raw(text);
            self.raw("\"");
        }
    }
}

/// Digits from the left.
fn digits(number: u64, to: &mut String) {
    if number >= 10 {
        digits(number / 10, to);
    }
    to.push(char::from(b'0' + u8::try_from(number % 10).unwrap_or(0)));
}

/// A text in quotes.
fn string(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::api::property::offers::body;
    use crate::http::query::Query;
    use crate::tests::world::World;
    use keyrack_contract::call::offer::Search;
    use keyrack_domain::money::RateSource;
    use keyrack_locale::Words;

    #[tokio::test]
    async fn what_is_written_by_hand_is_the_shape_that_is_described() {
        let world = World::new().await;
        let hotel = world.server.hotel("linde").unwrap();
        let profile = hotel.profile().unwrap();
        let mut seen = [0; 3];
        for asked in [
            "arrival=2026-03-10&departure=2026-03-12",
            "arrival=2026-03-10&departure=2026-03-12&adults=2&children=4,17",
            "arrival=2026-03-02&departure=2026-03-03&adults=1",
            "arrival=2026-12-30&departure=2027-01-02&rooms=2:4;1:",
            "arrival=2026-03-10&departure=2026-03-12&rooms=2:;2:;2:;2:;2:",
            "arrival=2026-03-10&departure=2026-03-12&adults=6",
            // Prices end two days before.
            "arrival=2027-07-16&departure=2027-07-18",
        ] {
            let query = Query::parse(asked.as_bytes());
            let (stay, rooms) = (query.stay().unwrap(), query.rooms().unwrap());
            let search = Search {
                stay,
                rooms,
                staff: false,
                group: None,
                code: String::new(),
                company: None,
            };
            let found = hotel.ask(&search).unwrap();
            for words in ["en", "de"].map(Words::new) {
                let parts = hotel.parts.of(&profile, words);
                let pen = Pen {
                    words,
                    zone: &parts.zone,
                    now: world.server.now(),
                };
                let yen = ExchangeRate {
                    currency: Currency::JPY,
                    rate: "163.45".parse().unwrap(),
                    source: RateSource::Manual("Bank \"am\" Markt".to_owned()),
                    at: world.server.now(),
                };
                for rate in [None, Some(&yen)] {
                    let rooms = &search.rooms;
                    let shape = serde_json::to_string(&body(&pen, &profile, &found, rooms, rate));
                    let written = write(&pen, &parts, &found, rooms, rate);
                    assert_eq!(
                        String::from_utf8(written).unwrap(),
                        shape.unwrap(),
                        "{asked}"
                    );
                }
            }
            let lists = [
                found.offers.len(),
                found.refused.len(),
                found.alternatives.len(),
            ];
            seen.iter_mut()
                .zip(lists)
                .for_each(|(sum, more)| *sum += more);
        }
        assert!(seen.iter().all(|count| *count > 0), "{seen:?}");
        world.stop().await;
    }
}
