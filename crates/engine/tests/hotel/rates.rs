//! Prices and restrictions by day.

use keyrack_contract::Code;
use keyrack_contract::call::rate::{
    Cell, Change, Grid, Read, Replace, Restore, Set, Step, every_day,
};
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

fn step(offset: i64, from: RateDay, to: RateDay) -> Step {
    Step {
        room_type: room_type(DOUBLE),
        rate_plan: rate_plan(FLEX),
        date: day(offset),
        from,
        to,
    }
}

fn priced(minor: i64) -> RateDay {
    RateDay {
        price_minor: Some(minor),
        ..RateDay::default()
    }
}

fn turned(steps: &[Step]) -> Replace {
    let turn = |step: &Step| Step {
        from: step.to,
        to: step.from,
        ..*step
    };
    Replace {
        days: steps.iter().map(turn).collect(),
    }
}

fn stands(house: &House, offset: i64) -> RateDay {
    let rows = house
        .engine
        .ask(
            &ben(),
            &Grid {
                from: day(offset),
                to: day(offset + 1),
            },
        )
        .unwrap();
    let row = rows
        .rows
        .iter()
        .find(|row| row.room_type == room_type(DOUBLE) && row.rate_plan == rate_plan(FLEX));
    row.unwrap().days[0]
}

#[test]
fn days_changed_one_by_one_are_taken_back_exactly() {
    let house = House::with(1, 0);
    let before = house.engine.projections().unwrap();
    let index = house.engine.index();
    let steps: Vec<Step> = (0..40)
        .map(|offset| {
            let to = RateDay {
                price_minor: (offset % 7 != 0).then_some(10_000 + offset),
                stop_sell: offset % 5 == 0,
                closed_to_arrival: offset % 3 == 0,
                min_los_through: u8::try_from(offset % 4).unwrap(),
                ..RateDay::default()
            };
            step(offset, priced(12_000), to)
        })
        .collect();
    let call = Replace {
        days: steps.clone(),
    };
    let done = house.desk(call).unwrap();
    assert_eq!((done.cells, done.left), (40, Vec::new()));
    assert_eq!(stands(&house, 9), steps[9].to);
    house.rebuilt_is_the_same();
    assert_eq!(house.desk(turned(&steps)).unwrap().cells, 40);
    assert!(house.engine.index() == index);
    assert_eq!(
        house.engine.projections().unwrap().0["rate_day"],
        before.0["rate_day"]
    );
    // And forth again, as often as somebody likes.
    let again = Replace {
        days: steps.clone(),
    };
    assert_eq!(house.desk(again).unwrap().cells, 40);
    assert_eq!(stands(&house, 9), steps[9].to);
    house.rebuilt_is_the_same();
}

#[test]
fn taking_back_leaves_what_somebody_else_has_changed_since_and_names_it() {
    let house = House::with(1, 0);
    let mine: Vec<Step> = (0..3)
        .map(|offset| step(offset, priced(12_000), priced(13_500)))
        .collect();
    house.desk(Replace { days: mine.clone() }).unwrap();
    // Another desk: a new price on the first day, a rule on the second.
    house.desk(set(0, 1, price(20_000))).unwrap();
    let closed = Change {
        closed_to_arrival: Some(true),
        ..Change::default()
    };
    house.desk(set(1, 2, closed)).unwrap();
    let back = house.desk(turned(&mine)).unwrap();
    assert_eq!(back.cells, 2);
    assert_eq!(back.left.len(), 1);
    assert_eq!(
        (back.left[0].date, back.left[0].day),
        (day(0), priced(20_000))
    );
    assert_eq!(stands(&house, 0), priced(20_000));
    assert_eq!(
        stands(&house, 1),
        RateDay {
            closed_to_arrival: true,
            ..priced(12_000)
        }
    );
    assert_eq!(stands(&house, 2), priced(12_000));
    house.rebuilt_is_the_same();
}

#[test]
fn one_day_that_cannot_be_meant_refuses_all_of_them() {
    let house = House::with(1, 0);
    let good = step(0, priced(12_000), priced(13_000));
    let mut unknown = good;
    unknown.rate_plan = rate_plan(9);
    for (bad, code) in [
        (step(1, priced(12_000), priced(-1)), Code::PriceInvalid),
        (
            step(1, priced(12_000), priced(i64::MAX)),
            Code::PriceInvalid,
        ),
        (unknown, Code::RatePlanUnknown),
    ] {
        house.refused(code, || {
            house.desk(Replace {
                days: vec![good, bad],
            })
        });
    }
    house.refused(Code::RangeInvalid, || house.desk(Replace { days: vec![] }));
}

#[test]
fn a_repeat_of_a_change_is_answered_and_not_done_again() {
    let house = House::with(1, 0);
    let call = Replace {
        days: vec![step(0, priced(12_000), priced(13_000))],
    };
    let id = house.call_id();
    let first = house.engine.run(&ben(), id, call.clone()).unwrap();
    house.desk(set(0, 1, price(9_900))).unwrap();
    assert_eq!(house.engine.run(&ben(), id, call).unwrap(), first);
    assert_eq!(stands(&house, 0), priced(9_900));
}
