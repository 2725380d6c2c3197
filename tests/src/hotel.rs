//! A small hotel: singles and doubles, one flexible rate, a price for every night.

use jiff::ToSpan;
use keyrack_contract::call::property::Create;
use keyrack_contract::call::rate::{Change, Set, every_day};
use keyrack_domain::money::Currency;
use keyrack_domain::policy::{CancellationPolicy, Fee, Guarantee, Tier};
use keyrack_domain::property::{Property, Room, RoomType};
use keyrack_domain::rate::{Board, OccupancyPrice, RateCategory, RatePlan};
use keyrack_domain::tax::{CityTaxForm, Tax};
use keyrack_domain::{Date, Localized, PropertyId, RatePlanId, RoomId, RoomTypeId, Time};
use uuid::Uuid;

/// The type with one bed.
pub const SINGLE: RoomTypeId = RoomTypeId(Uuid::from_u128(0x51));
/// The type with two.
pub const DOUBLE: RoomTypeId = RoomTypeId(Uuid::from_u128(0xD0));
/// The one plan.
pub const FLEX: RatePlanId = RatePlanId(Uuid::from_u128(0xF1));

/// The id of the nth room, doubles first.
#[must_use]
pub fn room(place: u32) -> RoomId {
    RoomId(Uuid::from_u128(0x1000 + u128::from(place)))
}

/// A hotel with so many doubles and singles, opened on a business date.
#[must_use]
pub fn hotel(doubles: u32, singles: u32, today: Date) -> Create {
    let types = [
        (DOUBLE, "DBL", "Double", 2, 3),
        (SINGLE, "SGL", "Single", 1, 1),
    ];
    let room_types = types.map(|(id, code, name, adults_max, heads_max)| RoomType {
        id,
        code: code.to_owned(),
        name: Localized::of("en", name),
        description: Localized::default(),
        adults_max,
        heads_max,
        position: 0,
        allowance: 0,
        allowances: keyrack_domain::property::Allowances::default(),
        made_of: Vec::new(),
        sold_by: keyrack_domain::property::SoldBy::Room,
    });
    let rooms = (0..doubles + singles).map(|place| Room {
        id: room(place),
        number: (101 + place).to_string(),
        room_type: if place < doubles { DOUBLE } else { SINGLE },
        floor: "1".to_owned(),
        archived: false,
        members: Vec::new(),
    });
    let cancellation = CancellationPolicy {
        tiers: vec![Tier {
            days_before: Some(1),
            at: Time::constant(18, 0, 0, 0),
            fee: Fee::Nights(1),
            ..Tier::default()
        }],
        ..CancellationPolicy::default()
    };
    let plan = RatePlan {
        id: FLEX,
        code: "FLEX".to_owned(),
        name: Localized::of("en", "Flexible"),
        category: RateCategory::Bar,
        board: Board::RoomOnly,
        occupancy: OccupancyPrice {
            adults_included: 2,
            extra_adult_minor: 3_000,
            ..OccupancyPrice::default()
        },
        cancellation,
        guarantee: Guarantee::PayAtProperty,
        public: true,
        position: 0,
        archived: false,
        modifiers: keyrack_domain::rate::Modifiers::default(),
    };
    let property = Property {
        id: PropertyId(Uuid::from_u128(0x4017E1)),
        slug: "lindenhof".to_owned(),
        name: "Hotel Lindenhof".to_owned(),
        description: Localized::default(),
        address: "Lindenallee 1, 10115 Berlin".to_owned(),
        country: "DE".to_owned(),
        email: "desk@lindenhof.example".to_owned(),
        phone: String::new(),
        zone: "Europe/Berlin".to_owned(),
        currency: Currency::EUR,
        languages: vec!["en".to_owned(), "de".to_owned()],
        check_in: Time::constant(15, 0, 0, 0),
        check_out: Time::constant(11, 0, 0, 0),
        taxes: vec![
            Tax::vat(700, true),
            Tax::City {
                form: CityTaxForm::PerPersonNight(350),
                exempt_below_age: 18,
                nights_max: Some(21),
                business_exempt: false,
                season: None,
                valid_from: None,
                name: String::new(),
            },
        ],
        house_allowance: 0,
        policies: Vec::new(),
        exchange: Vec::new(),
    };
    Create {
        property,
        room_types: room_types.into(),
        rooms: rooms.collect(),
        rate_plans: vec![plan],
        business_date: today,
    }
}

/// A price of 100.00 for every night of the next months.
#[must_use]
pub fn prices(today: Date) -> Set {
    Set {
        room_rates: vec![(DOUBLE, FLEX), (SINGLE, FLEX)],
        from: today,
        to: today.saturating_add(120.days()),
        weekdays: every_day(),
        change: Change {
            price_minor: Some(10_000),
            ..Change::default()
        },
    }
}
