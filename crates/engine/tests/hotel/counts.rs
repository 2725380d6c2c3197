//! Why a count is what it is.

use keyrack_contract::call::offer::{Breakdown, Counts};
use keyrack_contract::call::room::TakeOut;
use keyrack_domain::property::OutageKind;
use keyrack_domain::{Count, OutageId};

use crate::support::{DOUBLE, FAMILY, House, ben, day, room, room_type, stay};

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
