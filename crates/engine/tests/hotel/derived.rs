//! Plans that follow others, and what every plan makes of the daily price.

use keyrack_contract::call::rate::{Change, Set, every_day};
use keyrack_contract::call::rate_plan::Put;
use keyrack_contract::{Code, Failure};
use keyrack_domain::rate::{
    Advance, Cause, Cut, Derivation, LeadCut, LengthLadder, Modifiers, PriceStep, RatePlan, Reach,
    Rounding, Rule, Rung, Towards, Window,
};
use keyrack_domain::{Date, Stay};
use keyrack_engine::Clock;

use crate::support::{
    DOUBLE, FIXED, FLEX, House, anna, couple, day, property, rate_plan, room_type, stay,
};

fn put(house: &House, plan: RatePlan) -> Result<(), Failure> {
    let call = Put { plan, prices: None };
    house.engine.run(&anna(), house.call_id(), call).map(|_| ())
}

fn following(plan: usize, parent: usize, steps: Vec<PriceStep>) -> RatePlan {
    RatePlan {
        id: rate_plan(plan),
        code: format!("D{plan}"),
        modifiers: Modifiers {
            derivation: Some(Derivation {
                parent: rate_plan(parent),
                steps,
                own_price: false,
                own_rules: Vec::new(),
            }),
            ..Modifiers::default()
        },
        ..property(1, 1).rate_plans[FLEX].clone()
    }
}

fn with(plan: usize, modifiers: Modifiers) -> RatePlan {
    RatePlan {
        modifiers,
        ..property(1, 1).rate_plans[plan].clone()
    }
}

fn set(house: &House, plan: usize, from: Date, days: i64, change: Change) -> Result<(), Failure> {
    let call = Set {
        room_rates: vec![(room_type(DOUBLE), rate_plan(plan))],
        from,
        to: from.checked_add(jiff::ToSpan::days(days)).unwrap(),
        weekdays: every_day(),
        change,
    };
    house.desk(call).map(|_| ())
}

fn nights(house: &House, plan: usize, stay: Stay) -> Result<Vec<i64>, Failure> {
    let index = house.engine.index().unwrap();
    let quote = index.quote(
        &stay,
        room_type(DOUBLE),
        rate_plan(plan),
        &couple(),
        house.clock.now(),
    )?;
    for night in &quote.nights {
        let lines: i64 = night.steps.iter().map(|line| line.amount.minor).sum();
        assert_eq!(lines, night.price.minor);
    }
    Ok(quote.nights.iter().map(|night| night.price.minor).collect())
}

fn rule(house: &House, plan: usize, stay: Stay) -> Option<(String, String)> {
    let failure = nights(house, plan, stay).unwrap_err();
    assert_eq!(failure.code, Code::Restricted, "{failure:?}");
    Some((failure.args["rule"].clone(), failure.args["date"].clone()))
}

#[test]
fn a_derived_price_moves_with_its_parent_through_a_chain() {
    let house = House::with(2, 1);
    let steps = vec![PriceStep::ByBasisPoints(500), PriceStep::By(1_200)];
    put(&house, following(5, FLEX, steps)).unwrap();
    put(
        &house,
        following(6, 5, vec![PriceStep::ByBasisPoints(-1_000)]),
    )
    .unwrap();
    // 120.00 and 5 % and 12.00 are 138.00, and ten percent less 124.20.
    assert_eq!(nights(&house, 5, stay(3, 1)).unwrap(), [13_800]);
    assert_eq!(nights(&house, 6, stay(3, 1)).unwrap(), [12_420]);
    let price = Change {
        price_minor: Some(10_000),
        ..Change::default()
    };
    set(&house, FLEX, day(3), 1, price).unwrap();
    assert_eq!(nights(&house, 5, stay(3, 2)).unwrap(), [11_700, 13_800]);
    assert_eq!(nights(&house, 6, stay(3, 2)).unwrap(), [10_530, 12_420]);
    house.rebuilt_is_the_same();
    let index = house.engine.index().unwrap();
    let quote = index
        .quote(
            &stay(3, 1),
            room_type(DOUBLE),
            rate_plan(5),
            &couple(),
            house.clock.now(),
        )
        .unwrap();
    assert!(matches!(
        quote.nights[0].steps[1].cause,
        Cause::Derivation { plan } if plan == rate_plan(FLEX)
    ));
    // Its prices are not to be set by hand.
    house.refused(Code::RateFollows, || set(&house, 5, day(3), 1, price));
}

#[test]
fn rules_follow_but_for_those_of_its_own() {
    let house = House::with(2, 1);
    let mut follower = following(5, FLEX, Vec::new());
    if let Some(derivation) = &mut follower.modifiers.derivation {
        derivation.own_rules = vec![Rule::ClosedToArrival];
    }
    put(&house, follower).unwrap();
    let closed = Change {
        closed_to_arrival: Some(true),
        min_los_through: Some(2),
        ..Change::default()
    };
    set(&house, FLEX, day(3), 1, closed).unwrap();
    assert_eq!(
        rule(&house, FLEX, stay(3, 2)).unwrap().0,
        "closed_to_arrival"
    );
    assert_eq!(nights(&house, 5, stay(3, 2)).unwrap(), [12_000, 12_000]);
    assert_eq!(rule(&house, 5, stay(3, 1)).unwrap().0, "min_los_through");
    // What is set on the follower itself counts besides.
    let stop = Change {
        stop_sell: Some(true),
        ..Change::default()
    };
    set(&house, 5, day(4), 1, stop).unwrap();
    assert_eq!(
        rule(&house, 5, stay(3, 2)).unwrap(),
        ("stop_sell".to_owned(), day(4).to_string())
    );
    assert!(nights(&house, FLEX, stay(4, 1)).is_ok());
    house.rebuilt_is_the_same();
}

#[test]
fn nobody_follows_themselves() {
    let house = House::with(1, 1);
    put(&house, following(5, FLEX, Vec::new())).unwrap();
    put(&house, following(6, 5, Vec::new())).unwrap();
    house.refused(Code::RatePlanCircle, || {
        put(&house, following(5, 5, Vec::new()))
    });
    house.refused(Code::RatePlanCircle, || {
        put(&house, following(5, 6, Vec::new()))
    });
    let circle = RatePlan {
        modifiers: following(9, 6, Vec::new()).modifiers,
        ..property(1, 1).rate_plans[FLEX].clone()
    };
    house.refused(Code::RatePlanCircle, || put(&house, circle.clone()));
    // A parent that is not there.
    house.refused(Code::RatePlanInvalid, || {
        put(&house, following(7, 42, Vec::new()))
    });
    let failure = put(&house, following(5, FLEX, vec![PriceStep::To(1)])).unwrap_err();
    assert_eq!(failure.field.as_deref(), Some("derivation"));
}

#[test]
fn long_stays_and_early_birds_pay_less_and_say_why() {
    let house = House::with(2, 1);
    let percent = Cut::BasisPoints;
    let ladder = |reach| {
        let rung = |nights, points| Rung {
            nights,
            cut: percent(points),
        };
        Some(LengthLadder::new(
            reach,
            vec![rung(3, 1_000), rung(5, 2_000)],
        ))
    };
    put(
        &house,
        with(
            FLEX,
            Modifiers {
                ladder: ladder(Reach::Progressive),
                early: vec![LeadCut {
                    days: 30,
                    cut: Cut::Minor(500),
                }],
                ..Modifiers::default()
            },
        ),
    )
    .unwrap();
    assert_eq!(nights(&house, FLEX, stay(1, 2)).unwrap(), [12_000; 2]);
    assert_eq!(
        nights(&house, FLEX, stay(1, 5)).unwrap(),
        [12_000, 12_000, 10_800, 10_800, 9_600]
    );
    assert_eq!(nights(&house, FLEX, stay(29, 1)).unwrap(), [12_000]);
    assert_eq!(nights(&house, FLEX, stay(30, 1)).unwrap(), [11_500]);
    put(
        &house,
        with(
            FLEX,
            Modifiers {
                ladder: ladder(Reach::Retroactive),
                ..Modifiers::default()
            },
        ),
    )
    .unwrap();
    assert_eq!(nights(&house, FLEX, stay(1, 5)).unwrap(), [9_600; 5]);
    // What was sold keeps what it was sold for, line by line.
    let sold = house.sell(DOUBLE, stay(1, 5)).unwrap();
    let read = house.read(sold);
    assert_eq!(read.slices[0].price.minor, 9_600);
    assert!(matches!(
        read.explained[0].steps[1].cause,
        Cause::LengthOfStay { nights: 5 }
    ));
    put(&house, with(FLEX, Modifiers::default())).unwrap();
    assert_eq!(house.read(sold).slices[0].price.minor, 9_600);
    house.rebuilt_is_the_same();
}

#[test]
fn every_rule_of_a_date_refuses_with_its_name_and_date() {
    let house = House::with(2, 1);
    let third = |change: Change| set(&house, FLEX, day(3), 1, change).unwrap();
    third(Change {
        max_los_arrival: Some(2),
        ..Change::default()
    });
    let told = |name: &str, offset| Some((name.to_owned(), day(offset).to_string()));
    assert_eq!(rule(&house, FLEX, stay(3, 3)), told("max_los_arrival", 3));
    assert!(nights(&house, FLEX, stay(2, 3)).is_ok());
    third(Change {
        max_los_arrival: Some(0),
        max_los_through: Some(2),
        ..Change::default()
    });
    assert_eq!(rule(&house, FLEX, stay(2, 3)), told("max_los_through", 3));
    third(Change {
        max_los_through: Some(0),
        exact_los: Some(keyrack_domain::rate::Lengths::of(&[2, 7])),
        ..Change::default()
    });
    assert_eq!(rule(&house, FLEX, stay(3, 3)), told("exact_los", 3));
    assert!(nights(&house, FLEX, stay(3, 7)).is_ok());
    third(Change {
        exact_los: Some(keyrack_domain::rate::Lengths::default()),
        min_advance_days: Some(4),
        ..Change::default()
    });
    assert_eq!(rule(&house, FLEX, stay(3, 1)), told("min_advance", 3));
    third(Change {
        min_advance_days: Some(0),
        max_advance_days: Some(2),
        ..Change::default()
    });
    assert_eq!(rule(&house, FLEX, stay(3, 1)), told("max_advance", 3));
    house.rebuilt_is_the_same();
}

#[test]
fn a_plan_is_for_its_windows_and_its_advance() {
    let house = House::with(2, 1);
    let put = |modifiers| put(&house, with(FLEX, modifiers)).unwrap();
    put(Modifiers {
        nights: Window {
            from: Some(day(2)),
            to: Some(day(4)),
        },
        ..Modifiers::default()
    });
    assert!(nights(&house, FLEX, stay(2, 3)).is_ok());
    let told = |name: &str, offset| Some((name.to_owned(), day(offset).to_string()));
    assert_eq!(rule(&house, FLEX, stay(2, 4)), told("stay_window", 5));
    assert_eq!(rule(&house, FLEX, stay(1, 2)), told("stay_window", 1));
    put(Modifiers {
        booking: Window {
            from: Some(day(1)),
            to: None,
        },
        ..Modifiers::default()
    });
    assert_eq!(rule(&house, FLEX, stay(2, 1)), told("booking_window", 1));
    // Noon in Berlin, and check-in at three in the afternoon on the next day: 27 hours.
    put(Modifiers {
        min_advance: Some(Advance::Hours(27)),
        ..Modifiers::default()
    });
    assert!(nights(&house, FLEX, stay(1, 1)).is_ok());
    put(Modifiers {
        min_advance: Some(Advance::Hours(28)),
        ..Modifiers::default()
    });
    assert_eq!(rule(&house, FLEX, stay(1, 1)), told("min_advance", 1));
    put(Modifiers {
        nights_min: 3,
        ..Modifiers::default()
    });
    assert_eq!(rule(&house, FLEX, stay(1, 2)), told("min_los_arrival", 1));
    assert!(nights(&house, FIXED, stay(1, 2)).is_ok());
    house.rebuilt_is_the_same();
}

#[test]
fn prices_that_follow_are_rounded_as_the_plan_says() {
    let house = House::with(1, 1);
    let mut plan = following(5, FIXED, vec![PriceStep::ByBasisPoints(-333)]);
    plan.modifiers.rounding = Rounding {
        to_minor: 100,
        towards: Towards::Down,
    };
    put(&house, plan).unwrap();
    // 105.00 less 3.33 % are 101.50.
    assert_eq!(nights(&house, 5, stay(3, 1)).unwrap(), [10_100]);
}
