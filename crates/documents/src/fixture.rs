//! One hotel and one stay that the tests of this crate share.

#![allow(clippy::unwrap_used)]

use jiff::civil::{date, time};
use keyrack_domain::guest::Guest;
use keyrack_domain::id::{PropertyId, RatePlanId, RoomTypeId};
use keyrack_domain::policy::{FrozenPolicy, FrozenTier};
use keyrack_domain::property::Property;
use keyrack_domain::quote::{NightPrice, Quote};
use keyrack_domain::rate::Board;
use keyrack_domain::tax::{TaxKind, TaxLine};
use keyrack_domain::{Currency, Localized, Money, Party, Stay};
use uuid::Uuid;

use crate::mail::{BookedRoom, ConfirmationFacts};

/// Everything a mail is made from.
pub(crate) struct House {
    pub property: Property,
    pub guest: Guest,
    pub room_type: Localized,
    pub rate_plan: Localized,
    pub quote: Quote,
}

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

/// Two nights in Berlin in March 2027 for two adults and a child.
pub(crate) fn house() -> House {
    let night = |day, minor| NightPrice {
        date: date(2027, 3, day),
        base: euro(minor),
        supplement: euro(0),
        price: euro(minor),
        steps: Vec::new(),
    };
    House {
        property: Property {
            id: PropertyId(Uuid::nil()),
            slug: "lindenhof".into(),
            name: "Hotel Lindenhof".into(),
            description: Localized::default(),
            address: "Lindenallee 1, 10115 Berlin".into(),
            country: "DE".into(),
            email: "hallo@lindenhof.example".into(),
            phone: "+49 30 1234".into(),
            zone: "Europe/Berlin".into(),
            currency: Currency::EUR,
            languages: vec!["de".into(), "en".into()],
            check_in: time(15, 0, 0, 0),
            check_out: time(11, 0, 0, 0),
            taxes: vec![],
            house_allowance: 0,
            policies: Vec::new(),
            exchange: Vec::new(),
        },
        guest: Guest {
            first_name: "Erika".into(),
            last_name: "Muster".into(),
            email: "erika@example.com".into(),
            ..Guest::default()
        },
        room_type: Localized::of("en", "Double").and("de", "Doppelzimmer"),
        rate_plan: Localized::of("en", "Flexible").and("de", "Flexibel"),
        quote: Quote {
            room_type: RoomTypeId(Uuid::nil()),
            rate_plan: RatePlanId(Uuid::nil()),
            stay: Stay::try_new(date(2027, 3, 12), date(2027, 3, 14)).unwrap(),
            party: Party::try_new(2, vec![4]).unwrap(),
            nights: vec![night(12, 10_000), night(13, 12_000)],
            services: vec![],
            taxes: vec![
                TaxLine {
                    kind: TaxKind::Vat,
                    basis_points: Some(700),
                    amount: euro(1_439),
                    included: true,
                    name: String::new(),
                },
                TaxLine {
                    kind: TaxKind::City,
                    basis_points: None,
                    amount: euro(1_400),
                    included: false,
                    name: String::new(),
                },
            ],
            total: euro(23_400),
            policy: FrozenPolicy {
                tiers: vec![FrozenTier {
                    from: "2027-03-11T17:00:00Z".parse().unwrap(),
                    fee: euro(10_000),
                }],
                ..FrozenPolicy::default()
            },
        },
    }
}

impl House {
    /// The one room.
    pub(crate) fn room(&self) -> BookedRoom<'_> {
        BookedRoom {
            room_type: &self.room_type,
            rate_plan: &self.rate_plan,
            board: Board::BedAndBreakfast,
            quote: &self.quote,
        }
    }

    /// The facts of a booking of these rooms.
    pub(crate) fn facts<'a>(&'a self, rooms: &'a [BookedRoom<'a>]) -> ConfirmationFacts<'a> {
        ConfirmationFacts {
            property: &self.property,
            guest: &self.guest,
            reference: "KR-7F3K",
            rooms,
            total: Money::sum(Currency::EUR, rooms.iter().map(|room| room.quote.total)).unwrap(),
            manage_url: "https://book.example.com/my/abc",
            booked_at: "2027-01-05T09:00:00Z".parse().unwrap(),
        }
    }
}
