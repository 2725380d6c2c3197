//! Services that can run short are never promised twice.

use keyrack_contract::Code;
use keyrack_contract::call::reservation::{Amend, Cancel};
use keyrack_contract::view::Promise;
use keyrack_domain::service::Service;

use super::{SEVEN, SIX, at, cot, order, sauna};
use crate::support::{DOUBLE, FLEX, House, couple, day, rate_plan, room_type, stay};

fn left(house: &House, service: &Service, from: i64) -> Vec<u32> {
    let offer = house.offered(service, DOUBLE, stay(from, 1)).unwrap();
    offer.left.iter().map(|left| left.left).collect()
}

#[test]
fn the_last_cot_is_sold_once_for_each_night() {
    let house = House::with_services(5, 1, &[cot()]);
    let one = [order(&cot(), 1)];
    let id = house.sell_with(DOUBLE, stay(1, 2), &one).unwrap();
    assert_eq!(house.read(id).services[0].standing, Promise::Promised);
    house.refused(Code::ServiceFull, || {
        house.sell_with(DOUBLE, stay(2, 2), &one)
    });
    house.refused(Code::ServiceFull, || {
        house.hold_with(DOUBLE, stay(0, 2), &one)
    });
    // The day of departure belongs to the next one.
    house.sell_with(DOUBLE, stay(3, 1), &one).unwrap();
    assert_eq!(left(&house, &cot(), 2), [0]);
    house
        .desk(Cancel {
            id,
            expected_fee: None,
            reason: String::new(),
        })
        .unwrap();
    assert_eq!(left(&house, &cot(), 2), [1]);
    house.rebuilt_is_the_same();
}

#[test]
fn a_hold_keeps_its_cot_until_it_runs_out() {
    let house = House::with_services(5, 1, &[cot()]);
    let one = [order(&cot(), 1)];
    let hold = house.hold_with(DOUBLE, stay(1, 1), &one).unwrap();
    house.refused(Code::ServiceFull, || {
        house.sell_with(DOUBLE, stay(1, 1), &one)
    });
    let booked = house.confirm(hold.id).unwrap();
    let view = house.read(booked.reservations[0]);
    assert_eq!(view.services[0].standing, Promise::Promised);
    house.hold_with(DOUBLE, stay(4, 1), &one).unwrap();
    house.clock.forward(16 * 60);
    assert_eq!(left(&house, &cot(), 4), [1]);
    house.sell_with(DOUBLE, stay(4, 1), &one).unwrap();
    house.rebuilt_is_the_same();
}

#[test]
fn a_hold_that_orders_anew_gives_back_what_it_had() {
    let mut house = House::with_services(5, 1, &[cot(), sauna()]);
    let hold = house
        .hold_with(DOUBLE, stay(1, 1), &[order(&cot(), 1)])
        .unwrap();
    let six = [at(&sauna(), 2, day(1), SIX)];
    house.hold_services(hold.id, &six).unwrap();
    assert_eq!(left(&house, &cot(), 1), [1]);
    // Of three on the day one is left, although the second hour has two places.
    assert_eq!(left(&house, &sauna(), 1), [0, 1, 2, 2]);
    house.reopen();
    assert_eq!(left(&house, &sauna(), 1), [0, 1, 2, 2]);
    house.rebuilt_is_the_same();
}

#[test]
fn an_hour_and_a_day_both_have_their_limit() {
    let house = House::with_services(5, 1, &[sauna()]);
    let both = [at(&sauna(), 2, day(1), SIX), at(&sauna(), 2, day(1), SEVEN)];
    house.refused(Code::ServiceFull, || {
        house.sell_with(DOUBLE, stay(1, 1), &both)
    });
    house.refused(Code::ServiceFull, || {
        house.sell_with(DOUBLE, stay(1, 1), &[at(&sauna(), 3, day(1), SIX)])
    });
    let id = house.sell_with(DOUBLE, stay(1, 1), &both[..1]).unwrap();
    house.refused(Code::ServiceFull, || house.set_services(id, &both));
    let more = [both[0], at(&sauna(), 1, day(1), SEVEN)];
    house.set_services(id, &more).unwrap();
    // Moved from six to seven: its own places do not stand in its way.
    house.set_services(id, &both[1..]).unwrap();
    assert_eq!(
        left(&house, &sauna(), 1),
        [1, 0, 3, 3].map(|n: u32| n.min(2))
    );
    house.rebuilt_is_the_same();
}

#[test]
fn a_longer_stay_needs_the_cot_for_the_new_night_too() {
    let house = House::with_services(5, 1, &[cot()]);
    let one = [order(&cot(), 1)];
    let id = house.sell_with(DOUBLE, stay(1, 1), &one).unwrap();
    house.sell_with(DOUBLE, stay(2, 1), &one).unwrap();
    let longer = Amend {
        id,
        stay: stay(1, 2),
        room_type: room_type(DOUBLE),
        rate_plan: rate_plan(FLEX),
        party: couple(),
        expected_total: None,
        anyway: None,
    };
    house.refused(Code::ServiceFull, || house.desk(longer.clone()));
    house.set_services(id, &[]).unwrap();
    house.desk(longer).unwrap();
    house.sell_with(DOUBLE, stay(1, 1), &one).unwrap();
    house.rebuilt_is_the_same();
}
