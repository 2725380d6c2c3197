//! Seasons, ladders, percentages and prices that cannot be meant: refused at their field, and nothing
//! changes.

use keyrack_contract::call::property::{Amend, Settings};
use keyrack_contract::call::rate::{Cell, Change, Restore, Set, every_day};
use keyrack_contract::call::{promo, rate_plan as plans, yield_rule};
use keyrack_contract::{Code, Failure};
use keyrack_domain::rate::{
    AdultPrice, Cut, Derivation, FreeNights, LeadCut, LengthLadder, Measure, Modifiers,
    PriceLimits, PriceStep, PromoCode, Push, RateDay, RatePlan, Reach, Rung, Window, YieldRule,
    YieldStep,
};
use keyrack_domain::tax::Tax;
use keyrack_domain::{PromoId, YieldRuleId};
use keyrack_engine::Do;
use serde_json::json;
use uuid::Uuid;

use crate::support::{DOUBLE, FIXED, FLEX, House, anna, day, property, rate_plan, room_type};

fn manager<C: Do>(house: &House, call: C) -> Result<C::Reply, Failure> {
    house.engine.run(&anna(), house.call_id(), call)
}

/// Refused with this code at this field, with nothing changed.
#[track_caller]
fn refused<C: Do>(house: &House, code: Code, field: &str, call: C) {
    let (rows, index) = (house.engine.projections().unwrap(), house.engine.index());
    let failure = manager(house, call).map(|_| ()).unwrap_err();
    assert_eq!(
        (failure.code, failure.field.as_deref()),
        (code, Some(field)),
        "{failure:?}"
    );
    assert_eq!(house.engine.projections().unwrap(), rows);
    assert!(house.engine.index() == index);
}

fn with(modifiers: Modifiers) -> plans::Put {
    plans::Put {
        plan: RatePlan {
            modifiers,
            ..property(1, 1).rate_plans[FLEX].clone()
        },
        prices: None,
    }
}

fn ladder(rungs: &[(u16, u16)]) -> Option<LengthLadder> {
    let rung = |(nights, points): &(u16, u16)| Rung {
        nights: *nights,
        cut: Cut::BasisPoints(*points),
    };
    let rungs = rungs.iter().map(rung).collect();
    Some(LengthLadder::new(Reach::Progressive, rungs))
}

#[test]
fn a_plan_that_cannot_be_meant_is_refused_at_its_field() {
    let house = House::with(1, 1);
    let plain = Modifiers::default;
    let lead = |days, cut| vec![LeadCut { days, cut }];
    for (field, modifiers) in [
        (
            "ladder",
            Modifiers {
                ladder: ladder(&[(7, 1_000), (3, 500)]),
                ..plain()
            },
        ),
        (
            "ladder",
            Modifiers {
                ladder: ladder(&[(3, 500), (3, 600)]),
                ..plain()
            },
        ),
        (
            "ladder",
            Modifiers {
                ladder: ladder(&[(3, 10_001)]),
                ..plain()
            },
        ),
        (
            "early",
            Modifiers {
                early: lead(30, Cut::BasisPoints(10_001)),
                ..plain()
            },
        ),
        (
            "late",
            Modifiers {
                late: lead(3, Cut::Minor(-1)),
                ..plain()
            },
        ),
        (
            "free_nights",
            Modifiers {
                free_nights: Some(FreeNights {
                    nights: 4,
                    free: 4,
                    again: true,
                }),
                ..plain()
            },
        ),
        (
            "limits",
            Modifiers {
                limits: vec![PriceLimits {
                    room_type: None,
                    floor_minor: Some(-100),
                    ceiling_minor: None,
                }],
                ..plain()
            },
        ),
        (
            "adults",
            Modifiers {
                adults: vec![AdultPrice {
                    adults: 1,
                    step: PriceStep::ByBasisPoints(-10_001),
                }],
                ..plain()
            },
        ),
        (
            "nights",
            Modifiers {
                nights: Window {
                    from: Some(day(9)),
                    to: Some(day(3)),
                },
                ..plain()
            },
        ),
        (
            "nights_max",
            Modifiers {
                nights_min: 5,
                nights_max: 3,
                ..plain()
            },
        ),
        (
            "derivation",
            Modifiers {
                derivation: Some(Derivation {
                    parent: rate_plan(FIXED),
                    steps: vec![PriceStep::ByBasisPoints(-10_001)],
                    own_price: false,
                    own_rules: Vec::new(),
                }),
                ..plain()
            },
        ),
    ] {
        refused(&house, Code::RatePlanInvalid, field, with(modifiers));
    }
    house.rebuilt_is_the_same();
}

#[test]
fn a_negative_price_is_refused_with_all_the_days_beside_it() {
    let house = House::with(1, 1);
    let set = Set {
        room_rates: vec![(room_type(DOUBLE), rate_plan(FLEX))],
        from: day(0),
        to: day(9),
        weekdays: every_day(),
        change: Change {
            price_minor: Some(-1),
            ..Change::default()
        },
    };
    refused(&house, Code::PriceInvalid, "price_minor", set);
    let cell = |at, price| Cell {
        room_type: room_type(DOUBLE),
        rate_plan: rate_plan(FLEX),
        date: day(at),
        day: RateDay {
            price_minor: Some(price),
            ..RateDay::default()
        },
    };
    let cells = vec![cell(0, 9_900), cell(1, -9_900), cell(2, 9_900)];
    refused(&house, Code::PriceInvalid, "price_minor", Restore { cells });
}

#[test]
fn taxes_that_could_be_read_in_two_ways_are_refused_at_their_field() {
    let house = House::with(1, 1);
    let version = house.engine.ask(&anna(), &Settings {}).unwrap().version;
    let city = |season: serde_json::Value, nights: serde_json::Value| -> Tax {
        serde_json::from_value(json!({
            "kind": "city", "form": { "per_person_night": 275 },
            "season": season, "nights_max": nights,
        }))
        .unwrap()
    };
    let summer = json!({ "from": "05-01", "to": "10-31" });
    let autumn = json!({ "from": "10-31", "to": "12-31" });
    let none = json!(null);
    for (field, taxes) in [
        (
            "season",
            vec![city(summer, none.clone()), city(autumn, none.clone())],
        ),
        ("nights_max", vec![city(none.clone(), json!(0))]),
    ] {
        let call = Amend {
            version: version.clone(),
            taxes: Some(taxes),
            ..Amend::default()
        };
        refused(&house, Code::TaxInvalid, field, call);
    }
}

#[test]
fn codes_and_rules_of_demand_that_cannot_be_meant_are_refused_at_their_field() {
    let house = House::with(1, 1);
    let code = |cut| promo::Put {
        promo: PromoCode {
            id: PromoId(Uuid::from_u128(0xA01)),
            code: "SPRING".to_owned(),
            name: String::new(),
            cut,
            booking: Window::default(),
            nights: Window::default(),
            rate_plans: Vec::new(),
            room_types: Vec::new(),
            nights_min: 0,
            uses_max: None,
            uses_per_guest_max: None,
            combinable: false,
            archived: false,
        },
    };
    for cut in [
        Cut::BasisPoints(10_001),
        Cut::BasisPoints(0),
        Cut::Minor(-100),
    ] {
        refused(&house, Code::PromoInvalid, "cut", code(cut));
    }
    let closed = plans::Archive {
        id: rate_plan(FIXED),
        archived: true,
    };
    manager(&house, closed).unwrap();
    let mut of_closed = code(Cut::BasisPoints(1_000));
    of_closed.promo.rate_plans = vec![rate_plan(FIXED)];
    refused(&house, Code::PromoInvalid, "rate_plans", of_closed);
    let rule = |steps: &[(u16, i32)]| yield_rule::Put {
        rule: YieldRule {
            id: YieldRuleId(Uuid::from_u128(0xA02)),
            name: "Full house".to_owned(),
            measure: Measure::HouseOccupancy,
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
        },
    };
    for steps in [
        &[(90, 1_000), (70, 500)][..],
        &[(101, 1_000)],
        &[(50, -10_001)],
        &[],
    ] {
        refused(&house, Code::YieldInvalid, "steps", rule(steps));
    }
}
