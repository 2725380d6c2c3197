//! Why a count is what it is.

use keyrack_contract::call::Done;
use keyrack_contract::call::allowance::Set;
use keyrack_contract::call::offer::{Breakdown, Counts};
use keyrack_contract::call::rate::{self, Change, every_day};
use keyrack_contract::call::room::TakeOut;
use keyrack_contract::{Code, Failure};
use keyrack_domain::property::OutageKind;
use keyrack_domain::{Count, OutageId};
use keyrack_engine::{Limits, Side};

use crate::support::{
    DOUBLE, FAMILY, FLEX, House, anna, ben, day, property, rate_plan, room, room_type, stay,
};

pub fn breakdown(house: &House, from: i64, nights: i64) -> Breakdown {
    let call = Counts {
        from: day(from),
        to: day(from + nights),
    };
    house.engine.ask(&ben(), &call).unwrap()
}

/// Every line of the breakdown, added up by hand, is the number that is shown; and what it says this
/// installation may sell is what a search offers.
#[track_caller]
pub fn adds_up(house: &House, from: i64, nights: i64) {
    let all = breakdown(house, from, nights);
    let sum = |count: &Count| {
        count.physical
            - count.out_of_inventory
            - count.out_of_order
            - count.sold
            - count.block_remaining
            - count.held
            + count.allowance
            - count.over_house
    };
    for (place, offset) in (from..from + nights).enumerate() {
        let whole = &all.house[place];
        assert_eq!(sum(whole), whole.left(), "the house on day {offset}");
        for kind in [DOUBLE, FAMILY] {
            let (_, counts) = all
                .types
                .iter()
                .find(|(id, _)| *id == room_type(kind))
                .unwrap();
            let count = &counts[place];
            assert_eq!(sum(count), count.left(), "day {offset}: {count:?}");
            assert!(count.left() <= whole.left().max(count.available()));
            let offered = i32::try_from(house.left(kind, stay(offset, 1))).unwrap();
            assert_eq!(
                (sum(count) - count.elsewhere).max(0),
                offered,
                "day {offset}: {count:?}"
            );
        }
    }
}

#[test]
fn every_reason_is_a_line_of_its_own() {
    let house = House::with(4, 2);
    house.sell(DOUBLE, stay(0, 2)).unwrap();
    house.hold(DOUBLE, stay(1, 1)).unwrap();
    for (place, kind) in [(0, OutageKind::OutOfOrder), (1, OutageKind::OutOfService)] {
        let out = TakeOut {
            id: OutageId(house.id()),
            room: room(place),
            kind,
            nights: stay(1, 1),
            reason: String::new(),
        };
        house.desk(out).unwrap();
    }
    let all = breakdown(&house, 1, 1);
    let double = all.types[0].1[0];
    assert_eq!(
        (double.physical, double.sold, double.held),
        (4, 1, 1),
        "{double:?}"
    );
    assert_eq!((double.out_of_order, double.out_of_service), (1, 1));
    assert_eq!((double.left(), all.house[0].left()), (1, 3));
    assert!(
        !all.alone && all.as_of.is_none(),
        "a server is never cut off"
    );
    adds_up(&house, 0, 5);
}

fn allow(house: &House, from: i64, to: i64, rooms: Option<u16>) -> Result<Done, Failure> {
    let call = Set {
        room_types: vec![room_type(DOUBLE)],
        from: day(from),
        to: day(to),
        weekdays: every_day(),
        rooms,
    };
    house.engine.run(&anna(), house.call_id(), call)
}

/// Two doubles and two families, and one room more than that may be sold over the whole house.
fn lenient() -> House {
    let house = House::bare(Side::Server, Limits::default());
    let mut create = property(2, 2);
    create.property.house_allowance = 1;
    house.system(create).unwrap();
    for kind in [DOUBLE, FAMILY] {
        let call = rate::Set {
            room_rates: vec![(room_type(kind), rate_plan(FLEX))],
            from: day(0),
            to: day(60),
            weekdays: every_day(),
            change: Change {
                price_minor: Some(12_000),
                ..Change::default()
            },
        };
        house.system(call).unwrap();
    }
    house
}

#[test]
fn as_many_are_overbooked_as_a_manager_allows_on_these_nights() {
    let mut house = lenient();
    allow(&house, 3, 5, Some(2)).unwrap();
    house.rebuilt_is_the_same();
    adds_up(&house, 0, 8);
    // Two doubles, two beyond them; the other nights stay as they were.
    assert_eq!(house.left(DOUBLE, stay(3, 2)), 4);
    assert_eq!(house.left(DOUBLE, stay(2, 1)), 2);
    assert_eq!(house.left(DOUBLE, stay(5, 1)), 2);
    for _ in 0..4 {
        house.sell(DOUBLE, stay(3, 1)).unwrap();
    }
    house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(3, 1)));
    // The house as a whole has five: one family room is left, and the line says why.
    let all = breakdown(&house, 3, 1);
    let family = all.types[1].1[0];
    assert_eq!(
        (family.available(), family.over_house, family.left()),
        (2, 1, 1)
    );
    house.sell(FAMILY, stay(3, 1)).unwrap();
    house.refused(Code::SoldOut, || house.sell(FAMILY, stay(3, 1)));
    adds_up(&house, 0, 8);
    // It survives a restart, and goes with the days.
    let index = house.engine.index();
    house.reopen();
    assert!(house.engine.index() == index);
}

#[test]
fn an_allowance_that_is_used_is_not_taken_away() {
    let house = lenient();
    allow(&house, 0, 10, Some(1)).unwrap();
    for _ in 0..3 {
        house.sell(DOUBLE, stay(4, 1)).unwrap();
    }
    for rooms in [Some(0), None] {
        house.refused(Code::AllowanceBelowSold, || allow(&house, 0, 10, rooms));
    }
    allow(&house, 0, 4, None).unwrap();
    allow(&house, 5, 10, Some(0)).unwrap();
    adds_up(&house, 0, 10);
    assert_eq!(house.left(DOUBLE, stay(3, 1)), 2);
    house.rebuilt_is_the_same();
}

#[test]
fn only_a_manager_allows_overbooking_and_within_bounds() {
    let house = lenient();
    let call = Set {
        room_types: vec![room_type(DOUBLE)],
        from: day(0),
        to: day(2),
        weekdays: every_day(),
        rooms: Some(1),
    };
    house.refused(Code::RoleDenied, || house.desk(call.clone()));
    house.refused(Code::RangeInvalid, || allow(&house, 2, 2, Some(1)));
    house.refused(Code::RangeInvalid, || allow(&house, 0, 900, Some(1)));
    house.refused(Code::RangeInvalid, || allow(&house, 0, 2, Some(1_000)));
    house.refused(Code::RoomTypeUnknown, || {
        let mut call = call.clone();
        call.room_types = vec![keyrack_domain::RoomTypeId(house.id())];
        house.engine.run(&anna(), house.call_id(), call)
    });
}
