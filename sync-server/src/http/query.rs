//! What stands in an address or a form: dates, people, rooms.

use jiff::civil::Date;
use keyrack_contract::call::offer::ROOMS_MAX;
use keyrack_contract::{Code, Failure};
use keyrack_domain::money::ExchangeRate;
use keyrack_domain::party::{PartyError, Purpose};
use keyrack_domain::property::Property;
use keyrack_domain::stay::StayError;
use keyrack_domain::{Currency, Party, Stay};

/// The most entries that are read; a form of ours has fewer, that of nine rooms with all extras too.
const ENTRIES_MAX: usize = 1_200;
/// Who comes when nobody says.
const ADULTS_USUAL: &str = "2";

/// Names and values as they were sent, in their order. Names may stand there more than once.
#[derive(Debug, Clone, Default)]
pub struct Query(Vec<(String, String)>);

impl Query {
    /// From `a=b&c=d`; what cannot be read is passed over.
    #[must_use]
    pub fn parse(bytes: &[u8]) -> Self {
        Self(
            form_urlencoded::parse(bytes)
                .take(ENTRIES_MAX)
                .map(|(name, value)| (name.into_owned(), value.into_owned()))
                .collect(),
        )
    }

    /// The first value of a name; empty values count as none.
    #[must_use]
    pub fn first(&self, name: &str) -> Option<&str> {
        self.all(name)
            .map(str::trim)
            .find(|value| !value.is_empty())
    }

    /// Every value of a name.
    pub fn all<'a>(&'a self, name: &str) -> impl Iterator<Item = &'a str> {
        self.0
            .iter()
            .filter(move |(other, _)| other == name)
            .map(|(_, value)| value.as_str())
    }

    /// A date that has to be there.
    ///
    /// # Errors
    /// `unreadable` at the field.
    pub fn date(&self, name: &str) -> Result<Date, Failure> {
        date(self.first(name).unwrap_or_default(), name)
    }

    /// The code of a group whose rooms are asked for; `None` where none is given.
    pub fn group(&self) -> Option<&str> {
        self.first("group")
            .map(str::trim)
            .filter(|code| !code.is_empty())
    }

    /// The nights between `arrival` and `departure`.
    ///
    /// # Errors
    /// `unreadable`, `stay-backwards` or `stay-too-long`, at the field.
    pub fn stay(&self) -> Result<Stay, Failure> {
        stay(self.date("arrival")?, self.date("departure")?)
    }

    /// What was typed as a code; empty for nothing.
    #[must_use]
    pub fn promo(&self) -> &str {
        self.first("promo").unwrap_or_default().trim()
    }

    /// Refuses what would change a price and is not sold here: a search that asks for it and gets the
    /// usual price would have been lied to. No hotel has companies' rates for guests yet, and prices are
    /// told besides in currencies that the hotel has a rate for, and in no others.
    ///
    /// # Errors
    /// `company-unknown` or `currency-not-offered`, at the field.
    pub fn terms_on_pages(&self, property: &Property) -> Result<(), Failure> {
        let currency = self.first("currency").filter(|code| {
            let mut rates = property.exchange.iter();
            !rates.any(|rate| code.trim().eq_ignore_ascii_case(rate.currency.code()))
        });
        terms(self.first("company"), currency, property.currency)
    }

    /// The rate of the currency that prices are told in besides, where another than the hotel's own is
    /// asked for.
    ///
    /// # Errors
    /// As [`Query::terms_on_pages`]: a currency that the hotel has no rate for is refused.
    pub fn display<'a>(&self, property: &'a Property) -> Result<Option<&'a ExchangeRate>, Failure> {
        self.terms_on_pages(property)?;
        let Some(code) = self.first("currency").map(str::trim) else {
            return Ok(None);
        };
        let mut rates = property.exchange.iter();
        Ok(rates.find(|rate| code.eq_ignore_ascii_case(rate.currency.code())))
    }

    /// One party for each room: from `rooms=2:4,9;1:`, or from `adults` and `children`, each as often
    /// as there are rooms.
    ///
    /// # Errors
    /// `party-invalid` or `rooms-invalid`, at the field.
    pub fn rooms(&self) -> Result<Vec<Party>, Failure> {
        let rooms = match self.first("rooms") {
            Some(text) if text.contains(':') => {
                let parts = text
                    .trim_end_matches(';')
                    .split(';')
                    .take(ROOMS_MAX.saturating_add(1));
                parts
                    .map(|part| {
                        part.split_once(':')
                            .ok_or_else(|| party_invalid("rooms"))
                            .and_then(|(adults, ages)| party(adults, ages))
                    })
                    .collect::<Result<Vec<_>, _>>()?
            }
            _ => {
                let mut adults: Vec<&str> = self
                    .all("adults")
                    .take(ROOMS_MAX.saturating_add(1))
                    .collect();
                if adults.is_empty() {
                    adults.push(ADULTS_USUAL);
                }
                let mut ages = self.all("children");
                adults
                    .into_iter()
                    .map(|adults| party(adults, ages.next().unwrap_or_default()))
                    .collect::<Result<Vec<_>, _>>()?
            }
        };
        let rooms: Vec<Party> = match self.first("purpose") {
            Some(text) => {
                let purpose = purpose(text)?;
                let rooms = rooms.into_iter();
                rooms.map(|party| party.on(purpose)).collect()
            }
            None => rooms,
        };
        if rooms.is_empty() || rooms.len() > ROOMS_MAX {
            return Err(Failure::new(Code::RoomsInvalid)
                .with("max", ROOMS_MAX)
                .at("rooms"));
        }
        Ok(rooms)
    }
}

/// As [`Query::terms`], wherever the words came from.
///
/// # Errors
/// As [`Query::terms`].
pub fn terms(company: Option<&str>, currency: Option<&str>, own: Currency) -> Result<(), Failure> {
    if company.is_some_and(|code| !code.trim().is_empty()) {
        return Err(Failure::new(Code::CompanyUnknown).at("company"));
    }
    match currency {
        Some(code) if !code.trim().eq_ignore_ascii_case(own.code()) => {
            Err(Failure::new(Code::CurrencyNotOffered).at("currency"))
        }
        _ => Ok(()),
    }
}

/// An ISO 8601 date: `2026-03-12`.
///
/// # Errors
/// `unreadable` at the field.
pub fn date(text: &str, field: &str) -> Result<Date, Failure> {
    let date = (text.len() == 10).then(|| text.parse().ok()).flatten();
    date.ok_or_else(|| {
        Failure::new(Code::Unreadable)
            .with("detail", format_args!("{field}: YYYY-MM-DD"))
            .at(field)
    })
}

/// The nights between two dates.
///
/// # Errors
/// `stay-backwards` or `stay-too-long`, at the departure.
pub fn stay(arrival: Date, departure: Date) -> Result<Stay, Failure> {
    Stay::try_new(arrival, departure).map_err(|error| {
        match error {
            StayError::Backwards => Failure::new(Code::StayBackwards),
            StayError::TooLong => {
                Failure::new(Code::StayTooLong).with("max", keyrack_domain::stay::STAY_NIGHTS_MAX)
            }
        }
        .at("departure")
    })
}

/// `business` or `leisure`.
///
/// # Errors
/// `party-invalid` at the field.
pub fn purpose(text: &str) -> Result<Purpose, Failure> {
    match text {
        "business" => Ok(Purpose::Business),
        "leisure" => Ok(Purpose::Leisure),
        _ => Err(party_invalid("purpose")),
    }
}

/// Stands behind the ages in an address where the guests travel on business.
pub const BUSINESS: &str = ":b";

/// Adults as a number, ages with commas between: `2` and `4, 9`.
fn party(adults: &str, ages: &str) -> Result<Party, Failure> {
    let (ages, purpose) = match ages.strip_suffix(BUSINESS) {
        Some(ages) => (ages, Purpose::Business),
        None => (ages, Purpose::Leisure),
    };
    let adults = adults.trim().parse().map_err(|_| party_invalid("adults"))?;
    let ages = ages
        .split([',', ' ', ';'])
        .map(str::trim)
        .filter(|age| !age.is_empty());
    let ages = ages
        .map(|age| age.parse().map_err(|_| party_invalid("children")))
        .collect::<Result<Vec<i64>, _>>()?;
    people(adults, &ages).map(|party| party.on(purpose))
}

/// A party from plain numbers.
///
/// # Errors
/// `party-invalid` at the field.
pub fn people(adults: i64, ages: &[i64]) -> Result<Party, Failure> {
    let adults = u8::try_from(adults).map_err(|_| party_invalid("adults"))?;
    let ages = ages
        .iter()
        .map(|age| u8::try_from(*age).map_err(|_| party_invalid("children")))
        .collect::<Result<Vec<_>, _>>()?;
    let children = ages.len();
    Party::try_new(adults, ages).map_err(|error| match error {
        PartyError::ChildTooOld => party_invalid("children"),
        PartyError::TooMany if children > keyrack_domain::party::CHILDREN_MAX => {
            party_invalid("children")
        }
        PartyError::NoAdult | PartyError::TooMany => party_invalid("adults"),
    })
}

fn party_invalid(field: &str) -> Failure {
    Failure::new(Code::PartyInvalid).at(field)
}

/// The rooms as they stand in an address: `2:4,9;1:`.
#[must_use]
pub fn rooms_text(rooms: &[Party]) -> String {
    let room = |party: &Party| {
        let ages: Vec<_> = party.children().iter().map(u8::to_string).collect();
        let business = match party.purpose() {
            Purpose::Business => BUSINESS,
            Purpose::Leisure => "",
        };
        format!("{}:{}{business}", party.adults(), ages.join(","))
    };
    rooms.iter().map(room).collect::<Vec<_>>().join(";")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rooms(text: &str) -> Result<String, String> {
        Query::parse(text.as_bytes())
            .rooms()
            .map(|rooms| rooms_text(&rooms))
            .map_err(|failure| {
                format!(
                    "{} {}",
                    failure.code.key(),
                    failure.field.unwrap_or_default()
                )
            })
    }

    #[test]
    fn rooms_are_read_in_both_ways() {
        for (text, read) in [
            ("", Ok("2:")),
            ("adults=1", Ok("1:")),
            ("adults=2&children=4,9", Ok("2:4,9")),
            (
                "adults=2&children=4%2C%209&adults=1&children=",
                Ok("2:4,9;1:"),
            ),
            ("rooms=2:4;1:", Ok("2:4;1:")),
            ("rooms=2:4;1:;&adults=7", Ok("2:4;1:")),
            ("rooms=2:4:b;1::b", Ok("2:4:b;1::b")),
            ("rooms=2:4&purpose=business", Ok("2:4:b")),
            ("rooms=2:4:b&purpose=leisure", Ok("2:4")),
            ("adults=1&purpose=pleasure", Err("party-invalid purpose")),
            ("rooms=2:4:x", Err("party-invalid children")),
            ("adults=0", Err("party-invalid adults")),
            ("adults=-1", Err("party-invalid adults")),
            ("adults=two", Err("party-invalid adults")),
            ("adults=2&children=18", Err("party-invalid children")),
            ("adults=2&children=x", Err("party-invalid children")),
            ("rooms=:", Err("party-invalid adults")),
            (
                "rooms=1:;1:;1:;1:;1:;1:;1:;1:;1:;1:",
                Err("rooms-invalid rooms"),
            ),
        ] {
            assert_eq!(
                rooms(text),
                read.map(str::to_owned).map_err(str::to_owned),
                "{text}"
            );
        }
    }

    #[test]
    fn dates_that_cannot_be_meant_are_refused_at_their_field() {
        let stay = |text: &str| {
            Query::parse(text.as_bytes())
                .stay()
                .map_err(|failure| (failure.code, failure.field.unwrap_or_default()))
        };
        assert!(stay("arrival=2026-03-12&departure=2026-03-14").is_ok());
        for (text, code, field) in [
            (
                "arrival=2026-03-12&departure=2026-03-12",
                Code::StayBackwards,
                "departure",
            ),
            (
                "arrival=2026-03-12&departure=2029-03-12",
                Code::StayTooLong,
                "departure",
            ),
            (
                "arrival=2026-02-30&departure=2026-03-12",
                Code::Unreadable,
                "arrival",
            ),
            ("arrival=2026-03-12", Code::Unreadable, "departure"),
            (
                "arrival=12.3.2026&departure=13.3.2026",
                Code::Unreadable,
                "arrival",
            ),
        ] {
            assert_eq!(stay(text), Err((code, field.to_owned())), "{text}");
        }
    }
}
