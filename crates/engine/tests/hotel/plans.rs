//! Rate plans are made, changed, and sold no more.

use keyrack_contract::call::Done;
use keyrack_contract::call::rate_plan::{Archive, Copied, Put};
use keyrack_contract::call::reservation::CheckIn;
use keyrack_contract::{Code, Failure};
use keyrack_domain::policy::{CancellationPolicy, Fee, Tier};
use keyrack_domain::rate::{PriceStep, RatePlan};
use keyrack_domain::{Localized, RatePlanId};
use keyrack_engine::Clock;

use crate::chart::chart;
use crate::support::{
    DOUBLE, FIXED, FLEX, House, anna, couple, property, rate_plan, room, room_type, stay,
};

fn put(house: &House, plan: RatePlan, prices: Option<Copied>) -> Result<Done, Failure> {
    house
        .engine
        .run(&anna(), house.call_id(), Put { plan, prices })
}

fn archive(house: &House, plan: usize, archived: bool) -> Result<Done, Failure> {
    let call = Archive {
        id: rate_plan(plan),
        archived,
    };
    house.engine.run(&anna(), house.call_id(), call)
}

fn half_board() -> RatePlan {
    RatePlan {
        id: rate_plan(5),
        code: " HALF ".to_owned(),
        name: Localized::of("en", "Half board").and("de", "Halbpension"),
        position: 9,
        ..property(1, 1).rate_plans[FLEX].clone()
    }
}

fn costs(house: &House, plan: usize) -> Result<i64, Code> {
    let index = house.engine.index().unwrap();
    let quote = index.quote(
        &stay(3, 1),
        room_type(DOUBLE),
        rate_plan(plan),
        &couple(),
        house.clock.now(),
    );
    quote
        .map(|quote| quote.nights[0].price.minor)
        .map_err(|failure| failure.code)
}

#[test]
fn a_new_plan_begins_with_the_prices_of_another() {
    let house = House::with(2, 1);
    let prices = Copied {
        from: rate_plan(FLEX),
        step: PriceStep::ByBasisPoints(1_250),
    };
    put(&house, half_board(), Some(prices)).unwrap();
    assert_eq!(costs(&house, 5), Ok(13_500));
    assert_eq!(costs(&house, FLEX), Ok(12_000));
    let plans = &house.engine.profile().unwrap().rate_plans;
    assert_eq!(plans.last().unwrap().code, "HALF");
    house.rebuilt_is_the_same();
    // Changed without prices it keeps those it has.
    let mut changed = half_board();
    changed.name = Localized::of("en", "Dinner included");
    put(&house, changed, None).unwrap();
    assert_eq!(costs(&house, 5), Ok(13_500));
}

#[test]
fn an_archived_plan_is_sold_no_more_and_sold_stays_keep_it() {
    let house = House::with(2, 1);
    let sold = house.sell(DOUBLE, stay(0, 2)).unwrap();
    archive(&house, FLEX, true).unwrap();
    assert_eq!(costs(&house, FLEX), Err(Code::RatePlanArchived));
    house.refused(Code::RatePlanArchived, || house.sell(DOUBLE, stay(0, 1)));
    house.refused(Code::RatePlanArchived, || house.hold(DOUBLE, stay(0, 1)));
    let call = CheckIn {
        id: sold,
        room: Some(room(0)),
    };
    house.desk(call).unwrap();
    assert_eq!(house.read(sold).slices[0].rate_plan, rate_plan(FLEX));
    house.refused(Code::LastRatePlan, || archive(&house, FIXED, true));
    house.rebuilt_is_the_same();
    archive(&house, FLEX, false).unwrap();
    assert_eq!(costs(&house, FLEX), Ok(12_000));
}

#[test]
fn the_chart_names_no_price_of_an_archived_plan() {
    let house = House::with(2, 1);
    assert_eq!(chart(&house, 0, 1).types[DOUBLE].price, [Some(10_500)]);
    archive(&house, FIXED, true).unwrap();
    assert_eq!(chart(&house, 0, 1).types[DOUBLE].price, [Some(12_000)]);
    archive(&house, FIXED, false).unwrap();
    assert_eq!(chart(&house, 0, 1).types[DOUBLE].price, [Some(10_500)]);
}

#[test]
fn what_no_plan_can_be_is_refused_whole() {
    let house = House::with(1, 1);
    let tier = |days_before, fee| Tier {
        days_before,
        at: jiff::civil::time(18, 0, 0, 0),
        fee,
        ..Tier::default()
    };
    let with = |tiers: Vec<Tier>| RatePlan {
        cancellation: CancellationPolicy {
            tiers,
            ..CancellationPolicy::default()
        },
        ..half_board()
    };
    for plan in [
        RatePlan {
            code: "  ".to_owned(),
            ..half_board()
        },
        RatePlan {
            name: Localized::of("en", " "),
            ..half_board()
        },
        RatePlan {
            name: Localized::default(),
            ..half_board()
        },
        with(vec![tier(Some(1), Fee::BasisPoints(10_001))]),
        with(vec![tier(Some(1), Fee::Nights(0))]),
        with(vec![tier(Some(1), Fee::FixedMinor(-1))]),
        with(vec![tier(Some(1), Fee::Full), tier(Some(1), Fee::Free)]),
    ] {
        house.refused(Code::RatePlanInvalid, || put(&house, plan.clone(), None));
    }
    let mut taken = half_board();
    taken.code = "flex".to_owned();
    house.refused(Code::RatePlanTaken, || put(&house, taken.clone(), None));
    let below = Copied {
        from: rate_plan(FLEX),
        step: PriceStep::By(-12_001),
    };
    house.refused(Code::PriceInvalid, || {
        put(&house, half_board(), Some(below))
    });
    let nowhere = Copied {
        from: RatePlanId(house.id()),
        step: PriceStep::By(0),
    };
    house.refused(Code::RatePlanUnknown, || {
        put(&house, half_board(), Some(nowhere))
    });
    house.refused(Code::RoleDenied, || {
        house.desk(Put {
            plan: half_board(),
            prices: None,
        })
    });
}
