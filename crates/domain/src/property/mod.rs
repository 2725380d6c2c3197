//! A hotel: where it is, what it sells, in which zone and money.

mod allowance;
mod linked;
mod numbers;
mod outage;
mod room;

use jiff::Timestamp;
use jiff::civil::{Date, Time};
use jiff::tz::TimeZone;
use serde::{Deserialize, Serialize};

pub use allowance::{Allowances, AllowedNights};
pub use linked::{LinkError, Links, MadeOf, PARTS_MAX, check_room, check_types};
pub use numbers::{NumbersError, ROOM_NUMBER_CHARS_MAX, ROOM_NUMBERS_MAX, room_numbers};
pub use outage::{Outage, OutageKind};
pub use room::{Cleanliness, Found, Room, RoomType, SoldBy};

use crate::id::PropertyId;
use crate::money::{Currency, ExchangeRate};
use crate::policy::BookingPolicy;
use crate::tax::Tax;
use crate::text::Localized;

/// First path segments that no property may take as its slug.
pub const RESERVED_SLUGS: [&str; 9] = [
    "api", "my", "webhooks", "sync", "assets", "healthz", "readyz", "metrics",
    // A property's file is named after it, and this one is taken.
    "accounts",
];

/// What is set once for the whole hotel.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Property {
    /// The id, made when the property was.
    pub id: PropertyId,
    /// The name in addresses: lower-case letters, digits, dashes.
    pub slug: String,
    /// The name on the door.
    pub name: String,
    /// What the hotel says of itself.
    #[serde(default)]
    pub description: Localized,
    /// Street, number, postcode and town, as on a letter.
    pub address: String,
    /// Country, ISO 3166-1 alpha-2.
    pub country: String,
    /// Where guests write to.
    #[serde(default)]
    pub email: String,
    /// Where guests call.
    #[serde(default)]
    pub phone: String,
    /// IANA time zone name.
    pub zone: String,
    /// The currency of every price.
    pub currency: Currency,
    /// Languages of the guest pages, the first being the default.
    pub languages: Vec<String>,
    /// From when rooms are ready.
    pub check_in: Time,
    /// Until when rooms are left.
    pub check_out: Time,
    /// What is taxed, and how.
    pub taxes: Vec<Tax>,
    /// Rooms that may be sold beyond the house, over all types together.
    #[serde(default)]
    pub house_allowance: u16,
    /// Terms that rate plans share.
    #[serde(default)]
    pub policies: Vec<BookingPolicy>,
    /// Other currencies that prices are told in besides, in list order.
    #[serde(default)]
    pub exchange: Vec<ExchangeRate>,
}

/// Which part of a property cannot be taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum PropertyError {
    /// The slug has other characters, or is one the server needs itself.
    #[error(
        "the short name takes 2 to 40 lower-case letters, digits and dashes, and must not be reserved"
    )]
    Slug,
    /// No such zone in the time zone database.
    #[error("the time zone is not known")]
    Zone,
    /// The name is empty or too long.
    #[error("the name takes 1 to 120 characters")]
    Name,
    /// No language is given.
    #[error("at least one language is needed")]
    Language,
}

impl Property {
    /// Checks what a person may have mistyped.
    ///
    /// # Errors
    /// The first part that cannot be taken.
    pub fn check(&self) -> Result<(), PropertyError> {
        let slug_fits = (2..=40).contains(&self.slug.len())
            && self
                .slug
                .bytes()
                .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-')
            && !self.slug.starts_with('-')
            && !RESERVED_SLUGS.contains(&self.slug.as_str());
        if !slug_fits {
            return Err(PropertyError::Slug);
        }
        if self.name.trim().is_empty() || self.name.chars().count() > 120 {
            return Err(PropertyError::Name);
        }
        if self.languages.is_empty() {
            return Err(PropertyError::Language);
        }
        self.time_zone().map(|_| ())
    }

    /// The zone's rules.
    ///
    /// # Errors
    /// [`PropertyError::Zone`] when the name is not in the database.
    pub fn time_zone(&self) -> Result<TimeZone, PropertyError> {
        TimeZone::get(&self.zone).map_err(|_| PropertyError::Zone)
    }

    /// The calendar date at the hotel at this instant; what guests see as today.
    #[must_use]
    pub fn local_date(&self, now: Timestamp) -> Date {
        now.to_zoned(self.time_zone().unwrap_or(TimeZone::UTC))
            .date()
    }

    /// The instant of a local date and time. In the hour that a clock change skips it is the
    /// instant after; in the hour that happens twice it is the first.
    #[must_use]
    pub fn instant(&self, date: Date, time: Time) -> Timestamp {
        let zone = self.time_zone().unwrap_or(TimeZone::UTC);
        date.to_datetime(time)
            .to_zoned(zone)
            .map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp())
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn property(zone: &str) -> Property {
        Property {
            id: PropertyId(uuid::Uuid::nil()),
            slug: "demo".into(),
            name: "Hotel".into(),
            description: Localized::default(),
            address: String::new(),
            country: "DE".into(),
            email: String::new(),
            phone: String::new(),
            zone: zone.into(),
            currency: Currency::EUR,
            languages: vec!["en".into()],
            check_in: time(15, 0, 0, 0),
            check_out: time(11, 0, 0, 0),
            taxes: vec![],
            house_allowance: 0,
            policies: vec![],
            exchange: vec![],
        }
    }

    #[test]
    fn today_is_the_hotels_today_east_and_west_of_utc() {
        let now: Timestamp = "2026-03-01T11:30:00Z".parse().unwrap();
        assert_eq!(
            property("Pacific/Kiritimati").local_date(now),
            date(2026, 3, 2)
        );
        assert_eq!(
            property("Pacific/Pago_Pago").local_date(now),
            date(2026, 3, 1)
        );
    }

    #[test]
    fn a_skipped_hour_still_has_an_instant() {
        let berlin = property("Europe/Berlin");
        assert_eq!(
            berlin
                .instant(date(2026, 3, 29), time(2, 30, 0, 0))
                .to_string(),
            "2026-03-29T01:30:00Z"
        );
        assert_eq!(
            berlin
                .instant(date(2026, 10, 25), time(2, 30, 0, 0))
                .to_string(),
            "2026-10-25T00:30:00Z"
        );
    }

    #[test]
    fn reserved_and_odd_slugs_are_refused() {
        for slug in [
            "api", "my", "metrics", "accounts", "a", "Hotel", "a b", "-x", "ä",
        ] {
            let mut hotel = property("UTC");
            hotel.slug = slug.into();
            assert_eq!(hotel.check(), Err(PropertyError::Slug), "{slug}");
        }
        assert_eq!(property("Mars/Base").check(), Err(PropertyError::Zone));
        assert_eq!(property("Europe/Berlin").check(), Ok(()));
    }
}
