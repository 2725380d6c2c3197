//! The house: settings, types, rooms, plans.

use jiff::civil::{Date, Time};
use keyrack_contract::call::property::Create;
use keyrack_domain::policy::{CancellationPolicy, Fee, Guarantee, Tier};
use keyrack_domain::property::{Property, Room, RoomType};
use keyrack_domain::rate::{Board, ChildBand, OccupancyPrice, RateCategory, RatePlan};
use keyrack_domain::tax::{CityTaxForm, Tax, VatClass};
use keyrack_domain::{Currency, PropertyId, RatePlanId, RoomId, RoomTypeId};

use super::chance::Chance;
use super::texts::{self, Texts, localized};

/// Where it lies.
pub(super) const ZONE: &str = "Europe/Berlin";

/// Code, name and description, most adults, most people, price of a plain night in minor units.
struct Kind {
    code: &'static str,
    texts: [Texts; 2],
    adults_max: u8,
    heads_max: u8,
    night_minor: i64,
}

const KINDS: [Kind; 5] = [
    Kind {
        code: "SGL",
        texts: texts::SINGLE,
        adults_max: 1,
        heads_max: 2,
        night_minor: 10_400,
    },
    Kind {
        code: "DBL",
        texts: texts::DOUBLE,
        adults_max: 2,
        heads_max: 3,
        night_minor: 11_900,
    },
    Kind {
        code: "TWS",
        texts: texts::TWIN,
        adults_max: 2,
        heads_max: 3,
        night_minor: 14_500,
    },
    Kind {
        code: "FAM",
        texts: texts::FAMILY,
        adults_max: 4,
        heads_max: 5,
        night_minor: 18_900,
    },
    Kind {
        code: "STE",
        texts: texts::SUITE,
        adults_max: 3,
        heads_max: 4,
        night_minor: 27_500,
    },
];

/// Rooms of each floor, by place: the last one differs on the first floor.
const FLOOR: [usize; 10] = [0, 0, 1, 1, 1, 1, 2, 2, 3, 4];
const FLOORS: u16 = 4;

/// What a plain night of each type costs, in the order of the types.
pub(super) fn night_minor(place: usize) -> i64 {
    KINDS.get(place).map_or(0, |kind| kind.night_minor)
}

/// What each plan takes off the plain night in hundredths, and adds in minor units.
pub(super) const PLAN_PRICES: [(i64, i64); 4] = [(100, 0), (88, 0), (100, 3_400), (100, 8_800)];

/// The hotel as it is made on `business_date`.
pub(super) fn hotel(chance: &mut Chance, business_date: Date) -> Create {
    let property = Property {
        id: PropertyId(chance.id()),
        slug: "demo".to_owned(),
        name: "Hotel Lindenhof".to_owned(),
        description: localized(&texts::HOTEL),
        address: "Lindenhofgasse 12, 10557 Berlin".to_owned(),
        country: "DE".to_owned(),
        email: "rezeption@lindenhof.example".to_owned(),
        // Numbers that the network agency keeps free for stories.
        phone: "+49 30 23125 100".to_owned(),
        zone: ZONE.to_owned(),
        currency: Currency::EUR,
        languages: texts::TAGS.map(str::to_owned).to_vec(),
        check_in: Time::constant(15, 0, 0, 0),
        check_out: Time::constant(11, 0, 0, 0),
        taxes: vec![
            vat(700, &[VatClass::Lodging, VatClass::Food]),
            vat(1_900, &[VatClass::Beverages, VatClass::Other]),
            Tax::City {
                form: CityTaxForm::PerPersonNight(250),
                exempt_below_age: 18,
                nights_max: Some(21),
                business_exempt: true,
                season: None,
                valid_from: None,
                name: String::new(),
            },
        ],
        house_allowance: 0,
        policies: Vec::new(),
        exchange: Vec::new(),
    };
    let room_types: Vec<RoomType> = KINDS
        .iter()
        .zip(1..)
        .map(|(kind, position)| {
            let [name, description] = &kind.texts;
            RoomType {
                id: RoomTypeId(chance.id()),
                code: kind.code.to_owned(),
                name: localized(name),
                description: localized(description),
                adults_max: kind.adults_max,
                heads_max: kind.heads_max,
                position,
                allowance: 0,
                allowances: keyrack_domain::property::Allowances::default(),
                made_of: Vec::new(),
                sold_by: keyrack_domain::property::SoldBy::Room,
            }
        })
        .collect();
    let mut rooms = Vec::new();
    for floor in 1..=FLOORS {
        for (place, kind) in (1..).zip(FLOOR) {
            // The first floor has a second family room in place of a suite.
            let kind = if floor == 1 && kind == 4 { 3 } else { kind };
            let Some(room_type) = room_types.get(kind) else {
                continue;
            };
            rooms.push(Room {
                id: RoomId(chance.id()),
                number: format!("{}", floor * 100 + place),
                room_type: room_type.id,
                floor: floor.to_string(),
                archived: false,
                members: Vec::new(),
            });
        }
    }
    Create {
        property,
        room_types,
        rooms,
        rate_plans: plans(chance),
        business_date,
    }
}

fn plans(chance: &mut Chance) -> Vec<RatePlan> {
    let tier = |days: Option<u16>, hour: i8, fee: Fee| Tier {
        days_before: days,
        at: Time::constant(hour, 0, 0, 0),
        fee,
        ..Tier::default()
    };
    let arrival_day = || tier(Some(0), 18, Fee::Full);
    let people = |extra_adult_minor, fewer_adult_minor, child_minor| OccupancyPrice {
        adults_included: 2,
        extra_adult_minor,
        fewer_adult_minor,
        children: vec![
            ChildBand {
                below_age: 3,
                minor: 0,
            },
            ChildBand {
                below_age: 13,
                minor: child_minor,
            },
        ],
    };
    let mut position = 0;
    let mut plan = |code: &str, name: &Texts, category, board, occupancy, tiers| {
        position += 1;
        RatePlan {
            id: RatePlanId(chance.id()),
            code: code.to_owned(),
            name: localized(name),
            category,
            board,
            occupancy,
            cancellation: CancellationPolicy {
                tiers,
                ..CancellationPolicy::default()
            },
            guarantee: Guarantee::PayAtProperty,
            public: true,
            position,
            archived: false,
            modifiers: keyrack_domain::rate::Modifiers::default(),
        }
    };
    vec![
        plan(
            "FLEX",
            &texts::FLEXIBLE,
            RateCategory::Bar,
            Board::RoomOnly,
            people(3_500, 1_500, 1_500),
            vec![tier(Some(1), 18, Fee::Nights(1)), arrival_day()],
        ),
        plan(
            "NRF",
            &texts::NON_REFUNDABLE,
            RateCategory::NonRefundable,
            Board::RoomOnly,
            people(3_500, 1_500, 1_500),
            vec![tier(None, 0, Fee::Full)],
        ),
        plan(
            "BB",
            &texts::WITH_BREAKFAST,
            RateCategory::Bar,
            Board::BedAndBreakfast,
            people(5_200, 3_200, 2_400),
            vec![tier(Some(3), 18, Fee::Nights(1)), arrival_day()],
        ),
        plan(
            "HB",
            &texts::HALF_BOARD,
            RateCategory::Bar,
            Board::HalfBoard,
            people(7_900, 5_900, 3_900),
            vec![
                tier(Some(14), 18, Fee::BasisPoints(2_000)),
                tier(Some(3), 18, Fee::BasisPoints(5_000)),
                arrival_day(),
            ],
        ),
    ]
}

/// Value added tax inside the price, on these.
fn vat(basis_points: u32, classes: &[VatClass]) -> Tax {
    Tax::Vat {
        basis_points,
        inclusive: true,
        valid_from: None,
        classes: classes.to_vec(),
        name: String::new(),
    }
}
