//! Terms that plans share, what not coming costs, and what is paid before.

use jiff::SignedDuration;
use jiff::civil::Time;
use keyrack_contract::call::policy::Put;
use keyrack_contract::call::rate_plan;
use keyrack_contract::call::reservation::{Cancel, NoShow, Reinstate};
use keyrack_contract::{Code, Failure};
use keyrack_domain::policy::{
    BookingPolicy, CancellationPolicy, DepositPart, DepositShare, Fee, Guarantee, Tier,
};
use keyrack_domain::{Localized, Money, PolicyId, Timestamp};
use keyrack_engine::Clock as _;
use uuid::Uuid;

use crate::arrivals::roll;
use crate::support::{DOUBLE, House, anna, ben, euro, rate_plan as plan_id, stay};

fn run<C: keyrack_engine::Do>(house: &House, call: C) -> Result<C::Reply, Failure> {
    house.engine.run(&anna(), house.call_id(), call)
}

fn before(days: u16, fee: Fee) -> Tier {
    Tier {
        days_before: Some(days),
        at: Time::constant(18, 0, 0, 0),
        fee,
        ..Tier::default()
    }
}

/// Half from two days before, all from the day of arrival, all for not coming; a third with the booking
/// and the rest a day before.
fn flexible() -> BookingPolicy {
    let part = |days_before, points| DepositPart {
        days_before,
        at: Time::constant(12, 0, 0, 0),
        share: DepositShare::BasisPoints(points),
    };
    BookingPolicy {
        id: PolicyId(Uuid::from_u128(77)),
        name: Localized::of("en", "Flexible with deposit"),
        terms: CancellationPolicy {
            tiers: vec![before(2, Fee::BasisPoints(5_000)), before(0, Fee::Full)],
            no_show: Some(Fee::Full),
            deposit: vec![part(None, 3_000), part(Some(1), 7_000)],
            ..CancellationPolicy::default()
        },
        guarantee: Guarantee::Deposit,
        archived: false,
    }
}

fn put(policy: BookingPolicy, plans: Option<Vec<usize>>) -> Put {
    Put {
        policy,
        plans: plans.map(|plans| plans.into_iter().map(plan_id).collect()),
    }
}

fn nights(house: &House, id: keyrack_domain::ReservationId) -> i64 {
    let slices = house.read(id).slices;
    slices.iter().map(|slice| slice.price.minor).sum()
}

#[test]
fn a_policy_reaches_the_plans_that_follow_it_and_no_booking_that_was_made() {
    let house = House::with(3, 1);
    let old = house.sell(DOUBLE, stay(5, 2)).unwrap();
    let promised = house.read(old).policy;
    run(&house, put(flexible(), Some(vec![0]))).unwrap();
    assert_eq!(house.read(old).policy, promised, "what was promised stands");
    let new = house.sell(DOUBLE, stay(5, 2)).unwrap();
    let (frozen, sum) = (house.read(new).policy, nights(&house, new));
    assert_eq!(frozen.no_show, Some(euro(sum)));
    let parts: Vec<i64> = frozen
        .deposit
        .iter()
        .map(|part| part.amount.minor)
        .collect();
    assert_eq!(parts.iter().sum::<i64>(), sum);
    assert_eq!(parts.len(), 2);
    let plans = &house.engine.profile().unwrap().rate_plans;
    let plan = plans.iter().find(|plan| plan.id == plan_id(0)).unwrap();
    assert_eq!(plan.guarantee, Guarantee::Deposit);
    house.rebuilt_is_the_same();

    // An edit of the policy reaches the plan; a plan that leaves it keeps the terms it had.
    let mut stricter = flexible();
    stricter.terms.tiers = vec![before(9, Fee::Full)];
    run(&house, put(stricter.clone(), None)).unwrap();
    let terms = |house: &House| {
        let profile = house.engine.profile().unwrap();
        let mut plans = profile.rate_plans.iter();
        let plan = plans.find(|plan| plan.id == plan_id(0)).unwrap();
        plan.cancellation.clone()
    };
    assert_eq!(terms(&house).tiers, stricter.terms.tiers);
    run(&house, put(stricter.clone(), Some(vec![]))).unwrap();
    assert_eq!(terms(&house), stricter.terms);
    stricter.archived = true;
    run(&house, put(stricter, None)).unwrap();
    house.rebuilt_is_the_same();
}

#[test]
fn a_cancellation_costs_what_it_costs_at_the_second_it_is_made() {
    for (offset, half) in [(-1, false), (0, true), (1, true)] {
        let house = House::with(2, 0);
        run(&house, put(flexible(), Some(vec![0]))).unwrap();
        let id = house.sell(DOUBLE, stay(5, 2)).unwrap();
        let due: Timestamp = house.read(id).policy.tiers[0].from;
        let sum = nights(&house, id);
        house.clock.set(due + SignedDuration::from_secs(offset));
        let cancelled = house
            .desk(Cancel {
                id,
                reason: String::new(),
                expected_fee: None,
            })
            .unwrap();
        let fee = if half { (sum + 1) / 2 } else { 0 };
        assert_eq!(cancelled.fee, euro(fee), "{offset} s from the due instant");
    }
}

#[test]
fn not_coming_costs_its_own_fee_and_can_be_waived_with_a_reason() {
    let house = House::with(3, 0);
    run(&house, put(flexible(), Some(vec![0]))).unwrap();
    let [kept, waived] = [0, 1].map(|_| house.sell(DOUBLE, stay(0, 2)).unwrap());
    let fee = euro(nights(&house, kept));
    let call = |id, waived: Option<&str>, fee: Money| NoShow {
        id,
        expected_fee: Some(fee),
        waived: waived.map(str::to_owned),
    };
    house.refused(Code::FeeChanged, || {
        house.desk(call(kept, None, euro(fee.minor - 1)))
    });
    for reason in ["", "   ", &"x".repeat(201), "a\nb"] {
        house.refused(Code::PolicyInvalid, || {
            house.desk(call(waived, Some(reason), fee))
        });
    }
    let id = house.call_id();
    let once = call(waived, Some(" Flight cancelled "), fee);
    house.engine.run(&ben(), id, once.clone()).unwrap();
    house.engine.run(&ben(), id, once).unwrap();
    house.desk(call(kept, None, fee)).unwrap();
    let noted = |id| house.read(id).no_show.unwrap();
    assert_eq!(noted(kept).fee, fee);
    assert_eq!(noted(kept).waived, None);
    assert_eq!(noted(waived).waived.as_deref(), Some("Flight cancelled"));
    house.rebuilt_is_the_same();
    house.desk(Reinstate { id: kept }).unwrap();
    assert_eq!(house.read(kept).no_show, None, "the guest came after all");
    roll(&house, 1);
}

#[test]
fn what_cannot_be_meant_is_refused_at_its_field_and_changes_nothing() {
    let house = House::with(1, 0);
    let with = |change: fn(&mut BookingPolicy)| {
        let mut policy = flexible();
        change(&mut policy);
        policy
    };
    let wrong = [
        ("name", with(|policy| policy.name = Localized::default())),
        (
            "name",
            with(|policy| policy.name = Localized::of("en", " ")),
        ),
        ("order", with(|policy| policy.terms.tiers.reverse())),
        (
            "percent",
            with(|policy| policy.terms.tiers[0].fee = Fee::BasisPoints(10_001)),
        ),
        ("deposit", with(|policy| policy.terms.deposit.clear())),
    ];
    for (part, policy) in wrong {
        let rows = house.engine.projections().unwrap();
        let failure = run(&house, put(policy, None)).unwrap_err();
        let field = failure.field.as_deref();
        assert_eq!((failure.code, field), (Code::PolicyInvalid, Some(part)));
        assert_eq!(house.engine.projections().unwrap(), rows);
    }
    run(&house, put(flexible(), Some(vec![0]))).unwrap();
    let taken = BookingPolicy {
        id: PolicyId(Uuid::from_u128(78)),
        name: Localized::of("en", "flexible WITH deposit"),
        ..flexible()
    };
    house.refused(Code::PolicyInvalid, || run(&house, put(taken, None)));
    let gone = with(|policy| policy.archived = true);
    let failure = run(&house, put(gone, None)).unwrap_err();
    assert_eq!(failure.field.as_deref(), Some("used"));
    house.refused(Code::RatePlanUnknown, || {
        run(&house, put(flexible(), Some(vec![99])))
    });
    house.refused(Code::RoleDenied, || house.desk(put(flexible(), None)));
    house.sound();
    // A plan's own form leaves the policy it follows alone.
    let profile = house.engine.profile().unwrap();
    let plan = profile.rate_plans[0].clone();
    run(&house, rate_plan::Put { plan, prices: None }).unwrap();
    assert_eq!(
        house.engine.profile().unwrap().rate_plans,
        profile.rate_plans
    );
}

/// Nothing secures it; kept until an hour of the day of arrival.
fn unsecured(held_until: Option<Time>) -> BookingPolicy {
    BookingPolicy {
        id: PolicyId(Uuid::from_u128(78)),
        name: Localized::of("en", "Without guarantee"),
        terms: CancellationPolicy {
            held_until,
            ..CancellationPolicy::default()
        },
        guarantee: Guarantee::SixPmHold,
        archived: false,
    }
}

#[test]
fn a_room_without_guarantee_is_kept_until_its_hour_and_given_to_nobody_by_itself() {
    use keyrack_contract::call::day::Today;
    for (hour, said) in [(None, 18), (Some(Time::constant(16, 30, 0, 0)), 16)] {
        let house = House::with(1, 0);
        run(&house, put(unsecured(hour), Some(vec![0]))).unwrap();
        let id = house.sell(DOUBLE, stay(0, 2)).unwrap();
        let view = house.read(id);
        let until = view.line.held_until.unwrap();
        let property = house.engine.profile().unwrap().property.clone();
        let local = until.to_zoned(property.time_zone().unwrap());
        assert_eq!(local.date(), stay(0, 2).arrival(), "by the hotel's clock");
        assert_eq!(local.hour(), said);
        house.clock.set(until - SignedDuration::from_secs(1));
        assert!(!house.read(id).line.is_held_over(house.clock.now()));
        for seconds in [0, 1, 3_600] {
            house.clock.set(until + SignedDuration::from_secs(seconds));
            house.engine.tidy_up().unwrap();
            assert!(house.read(id).line.is_held_over(house.clock.now()));
            // It is nobody's but theirs still, and they may come.
            assert_eq!(house.left(DOUBLE, stay(0, 2)), 0);
            house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(0, 1)));
        }
        let today = house.engine.ask(&ben(), &Today {}).unwrap();
        assert_eq!(today.arrivals[0].held_until, Some(until));
        // A person says that they did not come; that frees the room.
        let call = NoShow {
            id,
            expected_fee: None,
            waived: None,
        };
        run(&house, call).unwrap();
        assert_eq!(house.left(DOUBLE, stay(0, 2)), 1);
        assert_eq!(house.read(id).line.held_until, None);
        house.rebuilt_is_the_same();
    }
}

#[test]
fn an_hour_says_nothing_where_something_secures_the_booking_and_moves_with_the_arrival() {
    let house = House::with(2, 0);
    let mut policy = unsecured(Some(Time::constant(20, 0, 0, 0)));
    policy.guarantee = Guarantee::Card;
    run(&house, put(policy, Some(vec![0]))).unwrap();
    let secured = house.sell(DOUBLE, stay(1, 2)).unwrap();
    assert_eq!(house.read(secured).line.held_until, None);
    run(&house, put(unsecured(None), Some(vec![0]))).unwrap();
    assert_eq!(
        house.read(secured).line.held_until,
        None,
        "what was promised stands"
    );
    let id = house.sell(DOUBLE, stay(1, 2)).unwrap();
    let first = house.read(id).line.held_until.unwrap();
    let later = keyrack_contract::call::reservation::Amend {
        id,
        stay: stay(2, 2),
        room_type: crate::support::room_type(DOUBLE),
        rate_plan: plan_id(0),
        party: crate::support::couple(),
        expected_total: None,
        anyway: None,
    };
    house.desk(later).unwrap();
    let moved = house.read(id).line.held_until.unwrap();
    assert_eq!(moved.duration_since(first), SignedDuration::from_hours(24));
    house.rebuilt_is_the_same();
}

#[test]
fn services_count_in_fees_only_where_the_policy_says_so() {
    use crate::services::{breakfast, order};
    for with_services in [false, true] {
        let house = House::with_services(2, 0, &[breakfast()]);
        let mut policy = flexible();
        policy.terms.with_services = with_services;
        run(&house, put(policy, Some(vec![0]))).unwrap();
        let id = house
            .sell_with(DOUBLE, stay(5, 2), &[order(&breakfast(), 1)])
            .unwrap();
        let view = house.read(id);
        let on_top: i64 = view
            .services
            .iter()
            .filter(|sold| sold.line.is_on_top())
            .map(|sold| sold.line.amount.minor)
            .sum();
        assert!(on_top > 0);
        let rooms = nights(&house, id);
        let base = if with_services { rooms + on_top } else { rooms };
        assert_eq!(view.policy.tiers[0].fee, euro((base + 1) / 2));
        assert_eq!(view.policy.no_show, Some(euro(base)));
        let deposit: i64 = view
            .policy
            .deposit
            .iter()
            .map(|part| part.amount.minor)
            .sum();
        assert_eq!(deposit, rooms, "a deposit is of the nights");
        // What a person pays is what was said.
        house.clock.set(view.policy.tiers[0].from);
        let cancelled = house
            .desk(Cancel {
                id,
                reason: String::new(),
                expected_fee: Some(view.policy.tiers[0].fee),
            })
            .unwrap();
        assert_eq!(cancelled.fee, euro((base + 1) / 2));
        house.rebuilt_is_the_same();
    }
}
