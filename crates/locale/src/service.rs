//! Services: what they are called on a bill, and how they are charged.

use keyrack_domain::Money;
use keyrack_domain::service::{Due, PriceUnit, ServiceLine, ServicePrice, Why};
use keyrack_domain::tax::VatClass;

use crate::words::Words;

impl Words {
    /// A service on a bill: how many of what, on which day and at which time.
    #[must_use]
    pub fn service_line(&self, line: &ServiceLine) -> String {
        let name = line.name.get(self.tag()).to_owned();
        let what = if line.quantity == 1 {
            name
        } else {
            self.say_with(
                "service-line-count",
                &[("count", line.quantity.into()), ("name", name.into())],
            )
        };
        let when: Vec<String> = line
            .date
            .map(|date| self.date_short(date))
            .into_iter()
            .chain(line.time.map(|time| self.time(time)))
            .collect();
        if when.is_empty() {
            return what;
        }
        self.say_with(
            "service-line-at",
            &[("what", what.into()), ("when", when.join(", ").into())],
        )
    }

    /// How a service's price is taken: `€18.00 per person and night`.
    #[must_use]
    pub fn service_price(&self, price: &ServicePrice, money: Money) -> String {
        let amount = self.money(Money::new(price.minor, money.currency));
        let message = match price.unit {
            PriceUnit::PerStay => "service-price-per-stay",
            PriceUnit::PerNight => "service-price-per-night",
            PriceUnit::PerPerson => "service-price-per-person",
            PriceUnit::PerPersonNight => "service-price-per-person-night",
            PriceUnit::PerRoomNight => "service-price-per-room-night",
            PriceUnit::PerPiece => "service-price-per-piece",
        };
        self.say_with(message, &[("amount", amount.into())])
    }

    /// How often a price is taken, as a choice.
    #[must_use]
    pub fn price_unit(&self, unit: PriceUnit) -> String {
        self.say(match unit {
            PriceUnit::PerStay => "service-unit-per-stay",
            PriceUnit::PerNight => "service-unit-piece-night",
            PriceUnit::PerPerson => "service-unit-per-person",
            PriceUnit::PerPersonNight => "service-unit-per-person-night",
            PriceUnit::PerRoomNight => "service-unit-per-room-night",
            PriceUnit::PerPiece => "service-unit-per-piece",
        })
    }

    /// When in a stay a service is given.
    #[must_use]
    pub fn service_due(&self, due: Due) -> String {
        self.say(match due {
            Due::EachNight => "service-due-each-night",
            Due::EachMorning => "service-due-each-morning",
            Due::Arrival => "service-due-arrival",
            Due::Departure => "service-due-departure",
            Due::Chosen => "service-due-chosen",
        })
    }

    /// Why a service is there without being ordered; empty for one that was.
    #[must_use]
    pub fn service_why(&self, why: Why) -> String {
        match why {
            Why::Ordered => String::new(),
            Why::Compulsory => self.say("service-why-compulsory"),
            Why::Included => self.say("service-why-included"),
        }
    }

    /// What is sold, as far as value added tax asks.
    #[must_use]
    pub fn service_vat(&self, class: VatClass) -> String {
        self.say(match class {
            VatClass::Lodging => "service-vat-lodging",
            VatClass::Food => "service-vat-food",
            VatClass::Beverages => "service-vat-beverages",
            VatClass::Other => "service-vat-other",
        })
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use keyrack_domain::{Currency, Localized, ServiceId};

    #[test]
    fn a_line_says_how_many_of_what_and_when() {
        let line = ServiceLine {
            service: ServiceId("00000000-0000-0000-0000-000000000001".parse().unwrap()),
            code: "SPA".to_owned(),
            name: Localized::of("en", "Sauna"),
            why: Why::Ordered,
            price: ServicePrice::flat(PriceUnit::PerPiece, 4_000),
            quantity: 2,
            date: Some(jiff::civil::date(2026, 3, 10)),
            time: Some(jiff::civil::time(18, 0, 0, 0)),
            due: Due::Chosen,
            days: vec![],
            uses: 2,
            limited: true,
            vat: VatClass::Other,
            amount: Money::new(8_000, Currency::EUR),
        };
        let words = Words::new("en");
        assert_eq!(words.service_line(&line), "2 × Sauna, Tue 10 Mar, 18:00");
        let price = words.service_price(&line.price, line.amount);
        assert_eq!(price, "€40.00 each");
    }
}
