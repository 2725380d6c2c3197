//! Cases that every hotel engine must pass.

use jiff::civil::date;
use keyrack_contract::Code;
use keyrack_contract::call::offer::{Offers, Search, Why};
use keyrack_contract::call::rate::{Change, Set, every_day};
use keyrack_contract::call::room::TakeOut;
use keyrack_domain::property::OutageKind;
use keyrack_domain::rate::Rule;
use keyrack_domain::{OutageId, Party, Stay};
use keyrack_engine::{Caller, Limits, Side};

use crate::support::{
    DOUBLE, FAMILY, FLEX, House, couple, day, property, rate_plan, room, room_type, stay, wanted,
};

fn rule(house: &House, from: i64, change: Change) {
    let call = Set {
        room_rates: vec![(room_type(DOUBLE), rate_plan(FLEX))],
        from: day(from),
        to: day(from + 1),
        weekdays: every_day(),
        change,
    };
    house.desk(call).unwrap();
}

fn search(house: &House, stay: Stay, party: Party) -> Offers {
    let search = Search {
        stay,
        rooms: vec![party],
        staff: false,
        group: None,
        code: String::new(),
        company: None,
    };
    house.engine.ask(&Caller::Guest, &search).unwrap()
}

/// Which rule refuses the flexible double, and on which day counted from the first.
fn refusal(house: &House, stay: Stay) -> Option<(Rule, i32)> {
    let found = search(house, stay, couple());
    let refused = found.refused.iter().find(|refused| {
        (refused.room_type, refused.rate_plan) == (room_type(DOUBLE), rate_plan(FLEX))
    })?;
    match refused.why {
        Why::Restricted(restricted) => Some((
            restricted.rule,
            day(0).until(restricted.date).unwrap().get_days(),
        )),
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_turnover_day_is_sold_twice_and_a_middle_night_never() {
    let house = House::with(1, 0);
    house.sell(DOUBLE, stay(1, 2)).unwrap();
    house.sell(DOUBLE, stay(0, 1)).unwrap();
    house.sell(DOUBLE, stay(3, 1)).unwrap();
    house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(2, 1)));
    house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(0, 4)));
}

#[test]
fn any_full_night_refuses_the_stay_the_last_as_well_as_the_first() {
    for full in 0..3 {
        let house = House::with(1, 0);
        house.sell(DOUBLE, stay(full, 1)).unwrap();
        assert_eq!(house.left(DOUBLE, stay(0, 3)), 0);
        house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(0, 3)));
        let found = search(&house, stay(0, 3), couple());
        assert!(
            found
                .refused
                .iter()
                .any(|refused| refused.why == Why::SoldOut { date: day(full) }),
            "night {full}"
        );
    }
}

#[test]
fn a_closed_departure_day_and_a_closed_arrival_in_the_middle_do_not_block() {
    let house = House::with(1, 0);
    rule(
        &house,
        3,
        Change {
            stop_sell: Some(true),
            ..Change::default()
        },
    );
    rule(
        &house,
        2,
        Change {
            closed_to_arrival: Some(true),
            closed_to_departure: Some(true),
            ..Change::default()
        },
    );
    assert_eq!(refusal(&house, stay(1, 2)), None);
    house.sell(DOUBLE, stay(1, 2)).unwrap();
}

#[test]
fn closed_nights_arrivals_and_departures_refuse_with_their_date() {
    let house = House::with(1, 0);
    rule(
        &house,
        3,
        Change {
            stop_sell: Some(true),
            ..Change::default()
        },
    );
    rule(
        &house,
        5,
        Change {
            closed_to_arrival: Some(true),
            ..Change::default()
        },
    );
    rule(
        &house,
        8,
        Change {
            closed_to_departure: Some(true),
            ..Change::default()
        },
    );
    assert_eq!(refusal(&house, stay(2, 2)), Some((Rule::StopSell, 3)));
    assert_eq!(
        refusal(&house, stay(5, 1)),
        Some((Rule::ClosedToArrival, 5))
    );
    assert_eq!(
        refusal(&house, stay(6, 2)),
        Some((Rule::ClosedToDeparture, 8))
    );
    assert_eq!(refusal(&house, stay(7, 2)), None);
    house.refused(Code::Restricted, || house.sell(DOUBLE, stay(2, 2)));
    house.refused(Code::Restricted, || house.hold(DOUBLE, stay(5, 1)));
}

#[test]
fn the_two_readings_of_a_minimum_stay_differ() {
    // Thursday for two nights: weekdays ask for two, Friday and Saturday for three.
    let thursday = stay(3, 2);
    for (through, refused) in [(false, None), (true, Some((Rule::MinLosThrough, 4)))] {
        let house = House::with(1, 0);
        for offset in 0..7 {
            let nights = if (4..=5).contains(&offset) { 3 } else { 2 };
            let (on_arrival, over) = if through {
                (None, Some(nights))
            } else {
                (Some(nights), None)
            };
            rule(
                &house,
                offset,
                Change {
                    min_los_arrival: on_arrival,
                    min_los_through: over,
                    ..Change::default()
                },
            );
        }
        assert_eq!(refusal(&house, thursday), refused, "through: {through}");
    }
}

#[test]
fn out_of_order_and_a_hold_lower_by_one_and_out_of_service_does_not() {
    for (kind, left) in [
        (OutageKind::OutOfOrder, 1),
        (OutageKind::OutOfInventory, 1),
        (OutageKind::OutOfService, 2),
    ] {
        let house = House::with(2, 0);
        house
            .desk(TakeOut {
                id: OutageId(house.id()),
                room: room(0),
                kind,
                nights: stay(0, 2),
                reason: String::new(),
            })
            .unwrap();
        assert_eq!(house.left(DOUBLE, stay(0, 2)), left, "{kind:?}");
        house.hold(DOUBLE, stay(0, 1)).unwrap();
        assert_eq!(house.left(DOUBLE, stay(0, 2)), left - 1, "{kind:?}");
    }
}

#[test]
fn types_together_never_exceed_the_house() {
    let house = House::bare(Side::Server, Limits::default());
    let mut create = property(1, 1);
    // Each type may be sold once beyond what exists; the house may not.
    for kind in &mut create.room_types {
        kind.allowance = 1;
    }
    house.system(create).unwrap();
    for kind in [DOUBLE, FAMILY] {
        let call = Set {
            room_rates: vec![(room_type(kind), rate_plan(FLEX))],
            from: day(0),
            to: day(9),
            weekdays: every_day(),
            change: Change {
                price_minor: Some(9_000),
                ..Change::default()
            },
        };
        house.system(call).unwrap();
    }
    house.sell(DOUBLE, stay(0, 1)).unwrap();
    house.sell(DOUBLE, stay(0, 1)).unwrap();
    assert_eq!(house.left(FAMILY, stay(0, 1)), 0);
    house.refused(Code::SoldOut, || house.sell(FAMILY, stay(0, 1)));
    house.rebuilt_is_the_same();
}

#[test]
fn a_party_larger_than_the_type_holds_is_never_offered_it() {
    let house = House::with(1, 1);
    let crowd = Party::try_new(3, vec![5, 6]).unwrap();
    let found = search(&house, stay(0, 1), crowd.clone());
    assert!(
        found
            .offers
            .iter()
            .all(|offer| offer.room_type == room_type(FAMILY))
    );
    assert!(!found.offers.is_empty());
    let mut sale = house.sale(DOUBLE, stay(0, 1));
    sale.rooms = vec![wanted(DOUBLE, FLEX, crowd)];
    house.refused(Code::PartyTooLarge, || house.desk(sale.clone()));
}

#[test]
fn where_nothing_fits_the_nearest_stays_that_do_are_named() {
    let house = House::with(1, 0);
    house.sell(DOUBLE, stay(10, 3)).unwrap();
    let found = search(&house, stay(11, 2), couple());
    assert!(found.offers.is_empty());
    let stays: Vec<_> = found.alternatives.iter().map(|other| other.stay).collect();
    assert_eq!(stays[..3], [stay(13, 2), stay(14, 2), stay(8, 2)]);
}

#[test]
fn stays_over_clock_changes_a_leap_day_and_a_years_end_have_all_their_nights() {
    for (from, to, nights) in [
        (date(2026, 3, 28), date(2026, 3, 30), 2),
        (date(2026, 10, 24), date(2026, 10, 26), 2),
        (date(2026, 12, 30), date(2027, 1, 2), 3),
    ] {
        let house = House::with(1, 0);
        let id = house
            .sell(DOUBLE, Stay::try_new(from, to).unwrap())
            .unwrap();
        let view = house.read(id);
        assert_eq!(view.slices.len(), nights);
        assert_eq!(
            view.line.total.minor,
            i64::try_from(nights).unwrap() * (12_000 + 550)
        );
    }
    let house = House::bare(Side::Server, Limits::default());
    let mut create = property(1, 0);
    create.business_date = date(2028, 2, 20);
    house.clock.set("2028-02-20T11:00:00Z".parse().unwrap());
    house.system(create).unwrap();
    let call = Set {
        room_rates: vec![(room_type(DOUBLE), rate_plan(FLEX))],
        from: date(2028, 2, 20),
        to: date(2028, 3, 20),
        weekdays: every_day(),
        change: Change {
            price_minor: Some(10_000),
            ..Change::default()
        },
    };
    house.system(call).unwrap();
    let leap = Stay::try_new(date(2028, 2, 28), date(2028, 3, 1)).unwrap();
    assert_eq!(
        house.read(house.sell(DOUBLE, leap).unwrap()).slices.len(),
        2
    );
}

#[test]
fn guests_see_the_date_of_the_hotels_own_zone() {
    for (zone, now, today) in [
        ("Pacific/Auckland", "2026-03-02T12:30:00Z", date(2026, 3, 3)),
        (
            "America/Los_Angeles",
            "2026-03-02T05:30:00Z",
            date(2026, 3, 1),
        ),
    ] {
        let house = House::bare(Side::Server, Limits::default());
        let mut create = property(1, 0);
        create.property.zone = zone.to_owned();
        create.business_date = date(2026, 3, 1);
        house.clock.set(now.parse().unwrap());
        house.system(create).unwrap();
        let call = Set {
            room_rates: vec![(room_type(DOUBLE), rate_plan(FLEX))],
            from: date(2026, 3, 1),
            to: date(2026, 4, 1),
            weekdays: every_day(),
            change: Change {
                price_minor: Some(10_000),
                ..Change::default()
            },
        };
        house.system(call).unwrap();
        let before = today.yesterday().unwrap();
        house.refused(Code::StayPast, || {
            house.hold(DOUBLE, Stay::try_new(before, today).unwrap())
        });
        house
            .hold(
                DOUBLE,
                Stay::try_new(today, today.tomorrow().unwrap()).unwrap(),
            )
            .unwrap();
    }
}
