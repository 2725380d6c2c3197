//! Prices and restrictions by day.

use keyrack_contract::Code;
use keyrack_contract::call::rate::{Cell, Change, Read, Restore, Set, every_day};
use keyrack_domain::RoomTypeId;
use keyrack_domain::rate::RateDay;
use keyrack_engine::Clock;

use crate::support::{DOUBLE, FIXED, FLEX, House, ben, couple, day, rate_plan, room_type, stay};

fn set(from: i64, to: i64, change: Change) -> Set {
    Set {
        room_rates: vec![(room_type(DOUBLE), rate_plan(FLEX))],
        from: day(from),
        to: day(to),
        weekdays: every_day(),
        change,
    }
}

fn price(minor: i64) -> Change {
    Change {
        price_minor: Some(minor),
        ..Change::default()
    }
}

/// Sets the flexible double's price for a month.
pub fn dearer(house: &House, minor: i64) {
    house.desk(set(0, 30, price(minor))).unwrap();
}

fn night(house: &House, offset: i64) -> i64 {
    let index = house.engine.index().unwrap();
    index
        .quote(
            &stay(offset, 1),
            room_type(DOUBLE),
            rate_plan(FLEX),
            &couple(),
            house.clock.now(),
        )
        .unwrap()
        .nights[0]
        .price
        .minor
}

#[test]
fn a_change_over_months_can_be_taken_back_with_what_it_answered() {
    let house = House::with(1, 0);
    let rows = house.engine.projections().unwrap();
    let index = house.engine.index();
    let was = house.desk(set(20, 75, price(15_000))).unwrap();
    assert_eq!(was.cells, 55);
    assert_eq!(
        (
            night(&house, 19),
            night(&house, 20),
            night(&house, 74),
            night(&house, 75)
        ),
        (12_000, 15_000, 15_000, 12_000)
    );
    house.sound();
    let back = house.desk(Restore { cells: was.before }).unwrap();
    assert_eq!(back.cells, 55);
    assert_eq!(
        house.engine.projections().unwrap().0["rate_day"],
        rows.0["rate_day"]
    );
    assert!(house.engine.index() == index);
    house.rebuilt_is_the_same();
}

#[test]
fn only_the_weekdays_that_were_meant_change() {
    let house = House::with(1, 0);
    // The first business date is a Monday.
    let mut call = set(0, 14, price(15_000));
    call.weekdays = [false, false, false, false, true, true, false];
    assert_eq!(house.desk(call).unwrap().cells, 4);
    let prices: Vec<_> = (0..7).map(|offset| night(&house, offset)).collect();
    assert_eq!(
        prices,
        [12_000, 12_000, 12_000, 12_000, 15_000, 15_000, 12_000]
    );
}

#[test]
fn setting_what_stands_there_changes_nothing() {
    let house = House::with(1, 0);
    assert_eq!(house.desk(set(0, 30, price(12_000))).unwrap().cells, 0);
    house.sound();
}

#[test]
fn what_cannot_be_meant_is_refused() {
    let house = House::with(1, 0);
    for (call, code) in [
        (set(5, 5, price(1)), Code::RangeInvalid),
        (set(5, 2, price(1)), Code::RangeInvalid),
        (set(0, 900, price(1)), Code::RangeInvalid),
        (set(0, 1, price(-1)), Code::PriceInvalid),
        (set(0, 1, price(i64::MAX)), Code::PriceInvalid),
        (
            Set {
                room_rates: Vec::new(),
                ..set(0, 1, price(1))
            },
            Code::RangeInvalid,
        ),
        (
            Set {
                room_rates: vec![(RoomTypeId(house.id()), rate_plan(FLEX))],
                ..set(0, 1, price(1))
            },
            Code::RoomTypeUnknown,
        ),
        (
            Set {
                room_rates: vec![(room_type(DOUBLE), rate_plan(9))],
                ..set(0, 1, price(1))
            },
            Code::RatePlanUnknown,
        ),
    ] {
        house.refused(code, || house.desk(call.clone()));
    }
    house.refused(Code::RangeInvalid, || {
        house.desk(Restore { cells: Vec::new() })
    });
    house.refused(Code::RangeInvalid, || {
        house.engine.ask(
            &ben(),
            &Read {
                from: day(0),
                to: day(500),
            },
        )
    });
}

#[test]
fn a_price_can_be_taken_away_and_the_night_is_then_not_sold() {
    let house = House::with(1, 0);
    let cell = Cell {
        room_type: room_type(DOUBLE),
        rate_plan: rate_plan(FIXED),
        date: day(3),
        day: RateDay::default(),
    };
    house.desk(Restore { cells: vec![cell] }).unwrap();
    let index = house.engine.index().unwrap();
    let refused = index.quote(
        &stay(3, 1),
        room_type(DOUBLE),
        rate_plan(FIXED),
        &couple(),
        house.clock.now(),
    );
    assert_eq!(refused.unwrap_err().code, Code::Restricted);
    house.rebuilt_is_the_same();
}
