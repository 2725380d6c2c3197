//! Nights and people while they are being typed.

use jiff::ToSpan;
use keyrack_contract::{Code, Failure};
use keyrack_domain::party::{CHILDREN_MAX, Purpose};
use keyrack_domain::stay::{STAY_NIGHTS_MAX, StayError};
use keyrack_domain::{Date, Party, Stay};

/// Nights and people as they stand in the fields, which may be half typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Draft {
    /// The arrival, ISO 8601.
    pub arrival: String,
    /// The departure, ISO 8601.
    pub departure: String,
    /// How many are grown up.
    pub adults: String,
    /// How old each child is.
    pub children: Vec<String>,
    /// Whether they travel on business.
    pub business: bool,
}

impl Draft {
    /// One night from a date on, for two.
    pub fn tonight(date: Date) -> Self {
        let departure = date.checked_add(1.day()).unwrap_or(date);
        Self {
            arrival: date.to_string(),
            departure: departure.to_string(),
            adults: "2".to_owned(),
            children: Vec::new(),
            business: false,
        }
    }

    /// A stay as it is.
    pub fn of(stay: &Stay, party: &Party) -> Self {
        Self {
            arrival: stay.arrival().to_string(),
            departure: stay.departure().to_string(),
            adults: party.adults().to_string(),
            children: party.children().iter().map(u8::to_string).collect(),
            business: party.purpose() == Purpose::Business,
        }
    }

    /// Another arrival; the stay stays as long as it was.
    pub fn arriving(mut self, text: String) -> Self {
        let nights = self.nights().unwrap_or(1);
        self.arrival = text;
        self.lasting(nights)
    }

    /// Another number of nights.
    pub fn lasting(mut self, nights: u16) -> Self {
        if let Some(arrival) = parse(&self.arrival)
            && let Ok(departure) = arrival.checked_add(i64::from(nights).days())
        {
            self.departure = departure.to_string();
        }
        self
    }

    /// Another number of children.
    pub fn with_children(mut self, count: usize) -> Self {
        self.children.resize(count.min(CHILDREN_MAX), String::new());
        self
    }

    /// How many nights, where that can be said.
    pub fn nights(&self) -> Option<u16> {
        self.stay().ok().map(|stay| stay.nights())
    }

    /// The nights; the failure says what is wrong with them. Half-typed dates are `Unreadable`.
    pub fn stay(&self) -> Result<Stay, Failure> {
        let (Some(arrival), Some(departure)) = (parse(&self.arrival), parse(&self.departure))
        else {
            return Err(Code::Unreadable.into());
        };
        Stay::try_new(arrival, departure).map_err(|error| match error {
            StayError::Backwards => Failure::new(Code::StayBackwards).at("departure"),
            StayError::TooLong => Failure::new(Code::StayTooLong).with("max", STAY_NIGHTS_MAX),
        })
    }

    /// The people. Half-typed numbers are `Unreadable`.
    pub fn party(&self) -> Result<Party, Failure> {
        let half_typed = || Failure::new(Code::Unreadable);
        let adults = self.adults.trim().parse().map_err(|_| half_typed())?;
        let children = self
            .children
            .iter()
            .map(|age| age.trim().parse::<u8>().map_err(|_| half_typed()))
            .collect::<Result<Vec<u8>, Failure>>()?;
        let purpose = if self.business {
            Purpose::Business
        } else {
            Purpose::Leisure
        };
        Party::try_new(adults, children)
            .map(|party| party.on(purpose))
            .map_err(|_| Failure::new(Code::PartyInvalid).at("adults"))
    }
}

fn parse(text: &str) -> Option<Date> {
    text.trim().parse().ok()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use keyrack_contract::Code;
    use keyrack_domain::Date;

    use super::Draft;

    fn draft() -> Draft {
        Draft::tonight("2027-02-26".parse::<Date>().unwrap())
    }

    #[test]
    fn another_arrival_keeps_the_length_of_the_stay() {
        let moved = draft().lasting(4).arriving("2027-12-30".to_owned());
        assert_eq!(moved.departure, "2028-01-03");
        assert_eq!(moved.nights(), Some(4));
    }

    #[test]
    fn half_typed_fields_are_told_apart_from_wrong_ones() {
        let half = draft().with_children(1);
        assert_eq!(half.party().unwrap_err().code, Code::Unreadable);
        let backwards = Draft {
            departure: "2027-02-26".to_owned(),
            ..draft()
        };
        assert_eq!(backwards.stay().unwrap_err().code, Code::StayBackwards);
        let nobody = Draft {
            adults: "0".to_owned(),
            ..draft()
        };
        assert_eq!(nobody.party().unwrap_err().code, Code::PartyInvalid);
    }

    #[test]
    fn ages_stay_when_another_child_is_added() {
        let mut one = draft().with_children(1);
        one.children = vec!["7".to_owned()];
        assert_eq!(one.with_children(2).children, ["7", ""]);
    }
}
