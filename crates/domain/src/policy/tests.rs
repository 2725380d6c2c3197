//! Ladders, fees and deposits that a hotelier can check by hand.

#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use jiff::SignedDuration;
use jiff::civil::{date, time};
use proptest::prelude::*;

use super::super::{DepositShare, Guarantee, check};
use super::*;
use crate::money::Currency;

fn euro(minor: i64) -> Money {
    Money::new(minor, Currency::EUR)
}

fn at(text: &str) -> Timestamp {
    text.parse().unwrap()
}

/// Local times are those of a hotel one hour east of UTC.
fn frozen(policy: &CancellationPolicy, nights: &[Money], booked: &str) -> FrozenPolicy {
    let count = i64::try_from(nights.len()).unwrap();
    let arrival = date(2026, 3, 10);
    let stay = Stay::try_new(arrival, arrival.checked_add(count.days()).unwrap()).unwrap();
    let property: Property = serde_json::from_value(serde_json::json!({
        "id": uuid::Uuid::nil(), "slug": "demo", "name": "Hotel", "address": "", "country": "DE",
        "zone": "Europe/Berlin", "currency": "EUR", "languages": ["en"], "check_in": "15:00:00",
        "check_out": "11:00:00", "taxes": []
    }))
    .unwrap();
    policy
        .freeze(&property, &stay, nights, euro(0), at(booked))
        .unwrap()
}

fn before(days: u16, fee: Fee) -> Tier {
    Tier {
        days_before: Some(days),
        at: time(18, 0, 0, 0),
        fee,
        ..Tier::default()
    }
}

fn after(hours: u16, fee: Fee) -> Tier {
    Tier {
        hours_after: hours,
        fee,
        ..Tier::default()
    }
}

fn ladder(tiers: Vec<Tier>) -> CancellationPolicy {
    CancellationPolicy {
        tiers,
        ..CancellationPolicy::default()
    }
}

const SECOND: SignedDuration = SignedDuration::from_secs(1);

#[test]
fn a_cancellation_at_one_second_before_and_one_after_each_due_instant() {
    let nights = [euro(10_000), euro(12_000)];
    let policy = ladder(vec![
        after(24, Fee::BasisPoints(1_000)),
        before(7, Fee::Nights(1)),
        before(1, Fee::Full),
    ]);
    let frozen = frozen(&policy, &nights, "2026-02-01T09:30:00Z");
    for (due, before, from) in [
        ("2026-02-02T09:30:00Z", None, 2_200),
        ("2026-03-03T17:00:00Z", Some(2_200), 10_000),
        ("2026-03-09T17:00:00Z", Some(10_000), 22_000),
    ] {
        let due = at(due);
        assert_eq!(
            frozen.fee_at(due - SECOND),
            before.map(euro),
            "a second before {due}"
        );
        assert_eq!(frozen.fee_at(due), Some(euro(from)), "at {due}");
        assert_eq!(
            frozen.fee_at(due + SECOND),
            Some(euro(from)),
            "a second after {due}"
        );
    }
    assert_eq!(frozen.free_until(), Some(at("2026-02-02T09:30:00Z")));
}

#[test]
fn a_due_instant_follows_the_hotels_clock_over_the_change_to_summer_time() {
    // 29 March 2026 is the night of the change; 18:00 the day before is still an hour east of UTC.
    let policy = ladder(vec![before(0, Fee::Full), before(20, Fee::Free)]);
    let frozen = frozen(&policy, &[euro(10_000); 21], "2026-02-01T00:00:00Z");
    assert_eq!(frozen.tiers[1].from, at("2026-03-10T17:00:00Z"));
    let summer = Stay::try_new(date(2026, 3, 30), date(2026, 3, 31)).unwrap();
    let property: Property = serde_json::from_value(serde_json::json!({
        "id": uuid::Uuid::nil(), "slug": "demo", "name": "Hotel", "address": "", "country": "DE",
        "zone": "Europe/Berlin", "currency": "EUR", "languages": ["en"], "check_in": "15:00:00",
        "check_out": "11:00:00", "taxes": []
    }))
    .unwrap();
    let ladder = ladder(vec![before(2, Fee::Nights(1)), before(1, Fee::Full)]);
    let frozen = ladder
        .freeze(
            &property,
            &summer,
            &[euro(9_000)],
            euro(0),
            at("2026-02-01T00:00:00Z"),
        )
        .unwrap();
    assert_eq!(frozen.tiers[0].from, at("2026-03-28T17:00:00Z"));
    assert_eq!(frozen.tiers[1].from, at("2026-03-29T16:00:00Z"));
}

#[test]
fn a_stay_booked_late_never_gets_cheaper_to_give_up() {
    let policy = ladder(vec![
        after(24, Fee::BasisPoints(1_000)),
        before(7, Fee::Full),
    ]);
    // Booked two days before arrival: the step before arrival is over, and stays.
    let frozen = frozen(&policy, &[euro(10_000)], "2026-03-08T09:00:00Z");
    assert_eq!(
        frozen.fee_at(at("2026-03-08T09:00:00Z")),
        Some(euro(10_000))
    );
    assert_eq!(
        frozen.fee_at(at("2026-03-09T09:00:00Z")),
        Some(euro(10_000))
    );
}

#[test]
fn every_kind_of_fee_is_within_the_stay_and_its_cap() {
    let nights = [euro(10_000), euro(12_001)];
    let total = euro(22_001);
    for (fee, cap, minor) in [
        (Fee::Free, None, 0),
        (Fee::Nights(1), None, 10_000),
        (Fee::Nights(9), None, 22_001),
        (Fee::BasisPoints(5_000), None, 11_001),
        (Fee::FixedMinor(50_000), None, 22_001),
        (Fee::FixedMinor(-5), None, 0),
        (Fee::Full, None, 22_001),
        (Fee::Full, Some(1), 10_000),
        (Fee::BasisPoints(5_000), Some(1), 10_000),
        (Fee::BasisPoints(4_000), Some(1), 8_800),
        (Fee::Full, Some(9), 22_001),
    ] {
        assert_eq!(
            fee.of(total, &nights, cap),
            Ok(euro(minor)),
            "{fee:?} {cap:?}"
        );
    }
}

#[test]
fn not_coming_costs_what_was_said_or_else_the_last_step() {
    let nights = [euro(10_000), euro(12_000)];
    let mut policy = ladder(vec![before(7, Fee::Nights(1))]);
    let none_said = frozen(&policy, &nights, "2026-02-01T00:00:00Z");
    assert_eq!(none_said.no_show_fee(), Some(euro(10_000)));
    policy.no_show = Some(Fee::Full);
    let said = frozen(&policy, &nights, "2026-02-01T00:00:00Z");
    assert_eq!(said.no_show_fee(), Some(euro(22_000)));
    policy.no_show = Some(Fee::Free);
    let free = frozen(&policy, &nights, "2026-02-01T00:00:00Z");
    assert_eq!(free.no_show_fee(), None);
    let old: FrozenPolicy = serde_json::from_str(r#"{"tiers":[]}"#).unwrap();
    assert_eq!(old, FrozenPolicy::default());
    assert_eq!(serde_json::to_string(&old).unwrap(), r#"{"tiers":[]}"#);
}

fn part(days_before: Option<u16>, share: DepositShare) -> DepositPart {
    DepositPart {
        days_before,
        at: time(12, 0, 0, 0),
        share,
    }
}

#[test]
fn a_deposit_falls_due_in_its_parts() {
    let mut policy = ladder(vec![]);
    policy.deposit = vec![
        part(Some(14), DepositShare::BasisPoints(7_000)),
        part(None, DepositShare::BasisPoints(3_000)),
    ];
    let nights = [euro(10_001), euro(12_000)];
    let frozen_early = frozen(&policy, &nights, "2026-02-01T00:00:00Z");
    // 30 % of 220.01 is 66.003; the rest is the rest.
    let told: Vec<(Timestamp, i64)> = frozen_early
        .deposit
        .iter()
        .map(|part| (part.due, part.amount.minor))
        .collect();
    let (booked, later) = (at("2026-02-01T00:00:00Z"), at("2026-02-24T11:00:00Z"));
    assert_eq!(told, [(booked, 6_600), (later, 15_401)]);
    for (now, due) in [
        (booked - SECOND, None),
        (booked, Some(6_600)),
        (later - SECOND, Some(6_600)),
        (later, Some(22_001)),
    ] {
        assert_eq!(frozen_early.deposit_due(now), Ok(due.map(euro)), "{now}");
    }
    // Booked after the day of the second part: everything is due at once, as one amount.
    let late = frozen(&policy, &nights, "2026-03-01T00:00:00Z");
    assert_eq!(late.deposit.len(), 1);
    assert_eq!(late.deposit[0].amount, euro(22_001));
    // A fixed amount is never more than the stay.
    policy.deposit = vec![part(None, DepositShare::FixedMinor(50_000))];
    assert_eq!(
        frozen(&policy, &nights, "2026-02-01T00:00:00Z").deposit[0].amount,
        euro(22_001)
    );
}

#[test]
fn a_ladder_that_cannot_be_meant_is_refused_at_its_step() {
    let fault = |tiers: Vec<Tier>| {
        check(&ladder(tiers), Guarantee::Card)
            .err()
            .map(|fault| (fault.part, fault.place))
    };
    let sound = vec![
        after(24, Fee::Nights(1)),
        before(7, Fee::BasisPoints(5_000)),
        before(1, Fee::Full),
    ];
    assert_eq!(fault(sound), None);
    for (tiers, part, place) in [
        (vec![before(1, Fee::Full), before(7, Fee::Full)], "order", 1),
        (
            vec![before(7, Fee::Nights(1)), after(24, Fee::Full)],
            "order",
            1,
        ),
        (
            vec![before(7, Fee::Nights(2)), before(1, Fee::Nights(1))],
            "order",
            1,
        ),
        (vec![before(7, Fee::Full), before(1, Fee::Free)], "order", 1),
        (
            vec![
                before(9, Fee::Nights(2)),
                before(7, Fee::BasisPoints(1)),
                before(1, Fee::Nights(1)),
            ],
            "order",
            2,
        ),
        (
            vec![before(7, Fee::Nights(1)), before(7, Fee::Full)],
            "tiers",
            1,
        ),
        (vec![before(731, Fee::Full)], "days", 0),
        (vec![after(721, Fee::Full)], "hours", 0),
        (vec![before(1, Fee::Nights(0))], "nights", 0),
        (vec![before(1, Fee::BasisPoints(10_001))], "percent", 0),
        (vec![before(1, Fee::FixedMinor(0))], "amount", 0),
    ] {
        assert_eq!(fault(tiers.clone()), Some((part, place)), "{tiers:?}");
    }
    let capped = Tier {
        nights_cap: Some(0),
        ..before(1, Fee::Full)
    };
    assert_eq!(fault(vec![capped]), Some(("cap", 0)));
}

#[test]
fn a_deposit_that_cannot_be_meant_is_refused_at_its_part() {
    let fault = |guarantee, parts: Vec<DepositPart>| {
        let terms = CancellationPolicy {
            deposit: parts,
            ..CancellationPolicy::default()
        };
        check(&terms, guarantee).err().map(|fault| fault.place)
    };
    let half = DepositShare::BasisPoints(5_000);
    let card = Guarantee::Card;
    assert_eq!(
        fault(card, vec![part(None, half), part(Some(7), half)]),
        None
    );
    assert_eq!(fault(Guarantee::Deposit, vec![]), Some(0));
    assert_eq!(
        fault(card, vec![part(None, half), part(None, half)]),
        Some(1)
    );
    let over = DepositShare::BasisPoints(5_001);
    assert_eq!(
        fault(card, vec![part(None, half), part(Some(7), over)]),
        Some(1)
    );
    assert_eq!(
        fault(card, vec![part(None, DepositShare::FixedMinor(0))]),
        Some(0)
    );
    assert!(Guarantee::SixPmHold < Guarantee::Card && Guarantee::Card < Guarantee::Deposit);
    assert!(Guarantee::Deposit < Guarantee::Prepayment);
}

#[test]
fn services_count_where_the_terms_say_so_and_never_as_nights() {
    let nights = [euro(10_000), euro(12_000)];
    let stay = Stay::try_new(date(2026, 3, 10), date(2026, 3, 12)).unwrap();
    let property: Property = serde_json::from_value(serde_json::json!({
        "id": uuid::Uuid::nil(), "slug": "demo", "name": "Hotel", "address": "", "country": "DE",
        "zone": "Europe/Berlin", "currency": "EUR", "languages": ["en"], "check_in": "15:00:00",
        "check_out": "11:00:00", "taxes": []
    }))
    .unwrap();
    // Two nights for 220.00, and 41.00 of services on top.
    for (fee, cap, alone, with) in [
        (Fee::BasisPoints(5_000), None, 11_000, 13_050),
        (Fee::Full, None, 22_000, 26_100),
        (Fee::FixedMinor(25_000), None, 22_000, 25_000),
        (Fee::Nights(1), None, 10_000, 10_000),
        (Fee::Nights(9), None, 22_000, 22_000),
        (Fee::Full, Some(1), 10_000, 10_000),
        (Fee::Free, None, 0, 0),
    ] {
        let tier = Tier {
            nights_cap: cap,
            ..before(1, fee.clone())
        };
        let mut policy = ladder(vec![tier]);
        policy.no_show = Some(fee.clone());
        policy.deposit = vec![part(None, DepositShare::BasisPoints(10_000))];
        for (with_services, minor) in [(false, alone), (true, with)] {
            policy.with_services = with_services;
            let booked = at("2026-02-01T00:00:00Z");
            let frozen = policy.freeze(&property, &stay, &nights, euro(4_100), booked);
            let frozen = frozen.unwrap();
            assert_eq!(frozen.tiers[0].fee, euro(minor), "{fee:?} {cap:?}");
            if cap.is_none() {
                assert_eq!(frozen.no_show, Some(euro(minor)), "{fee:?}");
            }
            assert_eq!(
                frozen.deposit[0].amount,
                euro(22_000),
                "a deposit is of the nights"
            );
        }
    }
    // Terms of before are those without services, and are written as they were.
    let old: CancellationPolicy = serde_json::from_str(r#"{"tiers":[]}"#).unwrap();
    assert!(!old.with_services && old.held_until.is_none());
    assert_eq!(serde_json::to_string(&old).unwrap(), r#"{"tiers":[]}"#);
}

#[test]
fn a_hold_is_over_at_its_instant_and_not_a_second_before() {
    let until = at("2026-03-10T17:00:00Z");
    let frozen = FrozenPolicy {
        held_until: Some(until),
        ..FrozenPolicy::default()
    };
    for (now, over) in [
        (until - SECOND, false),
        (until, true),
        (until + SECOND, true),
    ] {
        assert_eq!(frozen.is_held_over(now), over, "{now}");
    }
    assert!(!FrozenPolicy::default().is_held_over(until));
}

proptest! {
    /// The fee never falls as time goes on, whatever the ladder that may be entered.
    #[test]
    fn giving_up_never_gets_cheaper(
        fees in prop::collection::vec(1_u16..=10_000, 1..6),
        hours in 0_u16..=720,
        night in 0_i64..1_000_000,
        booked_days in 0_i64..60,
    ) {
        let mut fees = fees;
        fees.sort_unstable();
        let count = u16::try_from(fees.len()).unwrap();
        let mut tiers = vec![after(hours, Fee::BasisPoints(fees[0]))];
        for (place, fee) in fees.iter().enumerate().skip(1) {
            tiers.push(before(count - u16::try_from(place).unwrap(), Fee::BasisPoints(*fee)));
        }
        let policy = ladder(tiers);
        prop_assert_eq!(check(&policy, Guarantee::Card), Ok(()));
        let booked = at("2026-03-09T12:00:00Z") - SignedDuration::from_hours(24 * booked_days);
        let frozen = frozen(&policy, &[euro(night), euro(night)], &booked.to_string());
        prop_assert!(frozen.tiers.windows(2).all(|pair| pair[0].fee.minor <= pair[1].fee.minor || hours == 0));
        prop_assert!(frozen.tiers.iter().all(|tier| tier.fee.minor <= night * 2));
    }

    /// Parts of a hundred percent are the whole price, however odd.
    #[test]
    fn parts_of_the_whole_sum_to_it(minor in 0_i64..10_000_000, cuts in prop::collection::vec(1_u16..3_000, 1..4)) {
        let mut parts: Vec<DepositPart> = Vec::new();
        let mut left = 10_000;
        for (place, cut) in cuts.iter().enumerate() {
            left -= cut;
            parts.push(part(Some(u16::try_from(place).unwrap() + 1), DepositShare::BasisPoints(*cut)));
        }
        parts.push(part(None, DepositShare::BasisPoints(left)));
        let policy = CancellationPolicy { deposit: parts, ..CancellationPolicy::default() };
        prop_assert_eq!(check(&policy, Guarantee::Deposit), Ok(()));
        let frozen = frozen(&policy, &[euro(minor)], "2026-02-01T00:00:00Z");
        prop_assert_eq!(frozen.deposit.iter().map(|part| part.amount.minor).sum::<i64>(), minor);
    }
}
