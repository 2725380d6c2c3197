//! A wide hotel in which every rule that there is holds, straight in memory: what a search costs at its
//! worst. Every rule is met, so that none of them ends the work early.

use std::sync::Arc;

use jiff::ToSpan;
use keyrack_contract::call::property::Profile;
use keyrack_domain::rate::{
    AdultPrice, Advance, Channel, Cut, Derivation, FreeNights, Layer, LeadCut, LengthLadder,
    Lengths, Measure, Modifiers, PriceLimits, PriceStep, PromoCode, Push, RateDay, Reach, Rounding,
    Rung, Towards, Window, YieldRule, YieldStep,
};
use keyrack_domain::tax::{CityTaxForm, Tax};
use keyrack_domain::{HoldId, LayerId, PromoId, YieldRuleId};
use keyrack_engine::index::Index;
use uuid::Uuid;

use crate::hotel::{FIRST, Shape, day, hotel, kind, now, plan};

/// What a guest types here.
pub const CODE: &str = "SPRING";

/// The nights that have a price.
pub const PRICED: i64 = 760;

/// Rooms of each type, and how many of them are sold on every night.
const ROOMS: u128 = 10;
const SOLD: i16 = 6;

/// An index of so many types under so many plans, with everything set.
pub fn index(types: u128, plans: u128) -> Index {
    let mut index = Index::new(Arc::new(profile(types, plans)));
    for night in (0..PRICED).map(day) {
        for place in 0..types {
            index.set_free(
                kind(place),
                night,
                i32::try_from(ROOMS).unwrap() - i32::from(SOLD),
            );
            index.move_sold(kind(place), night, SOLD);
            for number in 0..plans {
                let price = 9_000 + i64::try_from(place * 700 + number * 130).unwrap();
                index.set_rate(kind(place), plan(number), night, rules(price));
            }
        }
        index.set_house_free(night, i32::try_from(types * 4).unwrap());
    }
    // Guests who are typing, none of whom has let the time run out.
    for number in 0..20_u128 {
        let at = i64::try_from(number * 17).unwrap();
        let nights: Vec<_> = (at..at + 3)
            .map(|at| (day(at), kind(number % types), 1))
            .collect();
        let until = now().checked_add(15.minutes()).unwrap();
        let id = HoldId(Uuid::from_u128(0x9000 + number));
        index.add_hold(id, until, &nights, Vec::new(), None);
    }
    index.work_out();
    index
}

/// A day with every rule, none of which refuses a week.
fn rules(price_minor: i64) -> RateDay {
    RateDay {
        price_minor: Some(price_minor),
        min_los_arrival: 1,
        min_los_through: 1,
        max_los_arrival: 31,
        max_los_through: 31,
        exact_los: Lengths::from_bits(u32::MAX >> 1),
        min_advance_days: 1,
        max_advance_days: 900,
        ..RateDay::default()
    }
}

fn profile(types: u128, plans: u128) -> Profile {
    let made = hotel(&Shape {
        types,
        plans,
        rooms: types * ROOMS,
        allowance: 0,
    });
    let mut profile = Profile {
        property: made.property,
        room_types: made.room_types,
        rooms: made.rooms,
        rate_plans: made.rate_plans,
        services: Vec::new(),
        promos: vec![promo()],
        yields: yields(),
        layers: layers(),
        business_date: made.business_date,
    };
    profile.property.taxes = taxes();
    let lead = plans / 2;
    for (place, own) in (0_u128..).zip(&mut profile.rate_plans) {
        own.modifiers = modifiers(place);
        // The later half follows the earlier, price and rules.
        if lead > 0 && place >= lead && place - lead < lead {
            own.modifiers.derivation = Some(Derivation {
                parent: plan(place - lead),
                steps: vec![PriceStep::ByBasisPoints(-700), PriceStep::By(450)],
                own_price: false,
                own_rules: Vec::new(),
            });
        }
    }
    profile
}

fn modifiers(place: u128) -> Modifiers {
    let percent = Cut::BasisPoints;
    let rung = |nights, cut| Rung { nights, cut };
    let step = |days, cut| LeadCut { days, cut };
    Modifiers {
        rounding: Rounding {
            to_minor: 10,
            towards: Towards::Nearest,
        },
        adults: vec![AdultPrice {
            adults: 2,
            step: PriceStep::ByBasisPoints(150),
        }],
        ladder: Some(LengthLadder::new(
            if place.is_multiple_of(2) {
                Reach::Retroactive
            } else {
                Reach::Progressive
            },
            vec![
                rung(3, percent(300)),
                rung(5, percent(500)),
                rung(7, percent(800)),
            ],
        )),
        free_nights: Some(FreeNights {
            nights: 7,
            free: 1,
            again: true,
        }),
        early: vec![step(14, percent(400)), step(30, percent(900))],
        late: vec![step(400, percent(250))],
        limits: vec![PriceLimits {
            room_type: None,
            floor_minor: Some(4_000),
            ceiling_minor: Some(90_000),
        }],
        booking: Window {
            from: Some(FIRST.checked_sub(30.days()).unwrap()),
            to: Some(day(600)),
        },
        nights: Window {
            from: Some(FIRST),
            to: Some(day(PRICED)),
        },
        min_advance: Some(Advance::Days(1)),
        max_advance: Some(Advance::Days(900)),
        nights_min: 1,
        nights_max: 31,
        ..Modifiers::default()
    }
}

fn promo() -> PromoCode {
    PromoCode {
        id: PromoId(Uuid::from_u128(0x700)),
        code: CODE.to_owned(),
        name: String::new(),
        cut: Cut::BasisPoints(500),
        booking: Window::default(),
        nights: Window::default(),
        rate_plans: Vec::new(),
        room_types: Vec::new(),
        nights_min: 2,
        uses_max: None,
        uses_per_guest_max: None,
        combinable: true,
        archived: false,
    }
}

fn yields() -> Vec<YieldRule> {
    let rule = |number: u128, measure, steps: &[(u16, i32)]| YieldRule {
        id: YieldRuleId(Uuid::from_u128(0x800 + number)),
        name: format!("Rule {number}"),
        measure,
        steps: steps
            .iter()
            .map(|(at, basis_points)| YieldStep {
                at: *at,
                push: Push {
                    basis_points: *basis_points,
                    minor: 0,
                },
            })
            .collect(),
        room_types: Vec::new(),
        rate_plans: Vec::new(),
        nights: Window::default(),
        weekdays: [true; 7],
        position: 0,
        paused: false,
    };
    vec![
        rule(0, Measure::HouseOccupancy, &[(50, 400), (80, 1_500)]),
        rule(1, Measure::TypeOccupancy, &[(40, 300), (90, 1_000)]),
        rule(2, Measure::DaysAhead, &[(3, -1_500), (700, 250)]),
    ]
}

/// One over the house and one on the web, so that a room-rate has all the columns that there can be.
fn layers() -> Vec<Layer> {
    let layer = |number: u128, channels: Vec<Channel>, rules| Layer {
        id: LayerId(Uuid::from_u128(0xA00 + number)),
        name: format!("Layer {number}"),
        room_types: Vec::new(),
        rate_plans: Vec::new(),
        channels,
        dates: Window::default(),
        weekdays: [true; 7],
        rules,
    };
    vec![
        layer(
            0,
            Vec::new(),
            RateDay {
                max_los_through: 30,
                ..RateDay::default()
            },
        ),
        layer(
            1,
            vec![Channel::Web],
            RateDay {
                min_los_arrival: 1,
                max_los_arrival: 30,
                ..RateDay::default()
            },
        ),
    ]
}

fn taxes() -> Vec<Tax> {
    vec![
        Tax::Vat {
            basis_points: 700,
            inclusive: true,
            valid_from: None,
            classes: Vec::new(),
            name: String::new(),
        },
        Tax::City {
            form: CityTaxForm::PerPersonNight(275),
            exempt_below_age: 18,
            nights_max: Some(21),
            business_exempt: false,
            season: None,
            valid_from: None,
            name: String::new(),
        },
    ]
}
