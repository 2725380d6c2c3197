//! What selling one takes from the others.

use super::{SUITE, WHOLE, adds_up, left, linked, run};
use crate::support::{
    DOUBLE, FAMILY, FLEX, ben, couple, day, rate_plan, room, room_type, stay, wanted,
};
use keyrack_contract::Code;
use keyrack_contract::call::allowance;
use keyrack_contract::call::offer::Counts;
use keyrack_contract::call::rate::every_day;
use keyrack_contract::call::reservation::{Amend, Cancel, Move, Place, QuoteMove, Reinstate};

#[test]
fn selling_a_suite_takes_its_doubles_and_selling_doubles_closes_suites() {
    let mut house = linked();
    assert_eq!(left(&house, 3), [6, 1, 2, 1]);
    assert_eq!(house.count(DOUBLE, day(3)).physical, 6);
    let suite = house.sell(SUITE, stay(3, 2)).unwrap();
    assert_eq!(left(&house, 3), [4, 1, 1, 0]);
    let double = house.count(DOUBLE, day(3));
    assert_eq!((double.sold, double.linked, double.left()), (0, 2, 4));
    // The house has seven rooms, two of which the suite is.
    let call = Counts {
        from: day(3),
        to: day(4),
    };
    let all = house.engine.ask(&ben(), &call).unwrap().house[0];
    assert_eq!((all.physical, all.left()), (7, 5));
    for _ in 0..3 {
        house.sell(DOUBLE, stay(3, 1)).unwrap();
    }
    // One double is left: no suite, although one of the two was never sold.
    assert_eq!(left(&house, 3), [1, 1, 0, 0]);
    let suites = house.count(SUITE, day(3));
    assert_eq!((suites.over_members, suites.left()), (1, 0));
    house.refused(Code::SoldOut, || house.sell(SUITE, stay(3, 1)));
    house.sell(DOUBLE, stay(3, 1)).unwrap();
    house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(3, 1)));
    assert_eq!(left(&house, 4), [4, 1, 1, 0]);
    for offset in 2..6 {
        adds_up(&house, offset);
    }
    house.rebuilt_is_the_same();
    // Given up, all of it is free again; taken up again, it needs what it needed.
    let cancel = Cancel {
        id: suite,
        expected_fee: None,
        reason: String::new(),
    };
    house.desk(cancel).unwrap();
    assert_eq!(left(&house, 3), [2, 1, 1, 0]);
    house.desk(Reinstate { id: suite }).unwrap();
    assert_eq!(left(&house, 3), [0, 1, 0, 0]);
    house.rebuilt_is_the_same();
    let index = house.engine.index();
    house.reopen();
    assert!(house.engine.index() == index);
}

#[test]
fn the_whole_house_is_everything_in_it() {
    let house = linked();
    house.sell(WHOLE, stay(5, 1)).unwrap();
    assert_eq!(left(&house, 5), [0, 0, 0, 0]);
    for kind in [DOUBLE, FAMILY, SUITE, WHOLE] {
        house.refused(Code::SoldOut, || house.sell(kind, stay(5, 1)));
    }
    assert_eq!(left(&house, 6), [6, 1, 2, 1]);
    house.sell(FAMILY, stay(6, 1)).unwrap();
    assert_eq!(left(&house, 6), [6, 0, 2, 0]);
    house.rebuilt_is_the_same();
}

#[test]
fn a_guest_who_types_keeps_the_suite_and_its_doubles() {
    let house = linked();
    let hold = house.hold(SUITE, stay(3, 1)).unwrap();
    assert_eq!(left(&house, 3), [4, 1, 1, 0]);
    let double = house.count(DOUBLE, day(3));
    assert_eq!((double.held, double.left()), (2, 4));
    adds_up(&house, 3);
    house.sound();
    let booked = house.confirm(hold.id).unwrap();
    assert_eq!(left(&house, 3), [4, 1, 1, 0]);
    assert_eq!(house.read(booked.reservations[0]).slices.len(), 1);
    // One that runs out gives all of it back, when it is read and when it is tidied up.
    house.hold(SUITE, stay(3, 1)).unwrap();
    assert_eq!(left(&house, 3), [2, 1, 0, 0]);
    house.clock.forward(24 * 60 * 60);
    assert_eq!(left(&house, 3), [4, 1, 1, 0]);
    adds_up(&house, 3);
    house.engine.tidy_up().unwrap();
    assert_eq!(left(&house, 3), [4, 1, 1, 0]);
    house.rebuilt_is_the_same();
}

#[test]
fn a_stay_moves_from_a_double_into_the_suite_around_it() {
    let house = linked();
    for _ in 0..4 {
        house.sell(DOUBLE, stay(3, 1)).unwrap();
    }
    let id = house.sell(DOUBLE, stay(3, 1)).unwrap();
    // One double is left: together with the guest's own it makes a suite.
    assert_eq!(left(&house, 3), [1, 1, 0, 0]);
    let change = Move {
        id,
        stay: stay(3, 1),
        place: Some(Place {
            from: day(3),
            until: day(4),
            room: Some(room(50)),
        }),
        keep_price: true,
        expected_total: None,
    };
    let quote = QuoteMove {
        change: change.clone(),
    };
    house.engine.ask(&ben(), &quote).unwrap();
    house.desk(change).unwrap();
    assert_eq!(left(&house, 3), [0, 1, 0, 0]);
    house.rebuilt_is_the_same();
    let amend = |kind| Amend {
        id,
        stay: stay(3, 1),
        room_type: room_type(kind),
        rate_plan: rate_plan(FLEX),
        party: couple(),
        expected_total: None,
        anyway: None,
    };
    house.desk(amend(DOUBLE)).unwrap();
    assert_eq!(left(&house, 3), [1, 1, 0, 0]);
    house.desk(amend(SUITE)).unwrap();
    assert_eq!(left(&house, 3), [0, 1, 0, 0]);
    house.refused(Code::SoldOut, || house.desk(amend(WHOLE)));
    house.rebuilt_is_the_same();
}

#[test]
fn sold_anyway_a_suite_is_covered_when_its_parts_are_free_again() {
    let house = linked();
    let doubles: Vec<_> = (0..5)
        .map(|_| house.sell(DOUBLE, stay(3, 1)).unwrap())
        .collect();
    let mut sale = house.sale(SUITE, stay(3, 1));
    sale.rooms = vec![wanted(SUITE, FLEX, couple())];
    sale.terms.anyway = Some("The owner's sister".to_owned());
    let id = run(&house, sale).unwrap().reservations[0];
    let open = || house.read(id).anyway.unwrap().nights.len();
    assert_eq!(open(), 1);
    // Seven rooms of the house are promised, though one of them is a double that is not there.
    assert_eq!(left(&house, 3), [0, 0, 0, 0]);
    house.rebuilt_is_the_same();
    let cancel = Cancel {
        id: doubles[0],
        expected_fee: None,
        reason: String::new(),
    };
    house.desk(cancel).unwrap();
    assert_eq!(open(), 0, "the double that came free makes it whole");
    assert_eq!(left(&house, 3), [0, 1, 0, 0]);
    house.rebuilt_is_the_same();
    // Given up, it frees both of its doubles, the one that was found for it too.
    let cancel = Cancel {
        id,
        expected_fee: None,
        reason: String::new(),
    };
    house.desk(cancel).unwrap();
    assert_eq!(left(&house, 3), [2, 1, 1, 0]);
    house.rebuilt_is_the_same();
}

#[test]
fn an_allowance_of_the_parts_counts_for_the_suite() {
    let house = linked();
    let allow = |kind: usize, rooms| allowance::Set {
        room_types: vec![room_type(kind)],
        from: day(3),
        to: day(4),
        weekdays: every_day(),
        rooms: Some(rooms),
    };
    for _ in 0..2 {
        house.sell(SUITE, stay(3, 1)).unwrap();
    }
    house.refused(Code::SoldOut, || house.sell(SUITE, stay(3, 1)));
    run(&house, allow(SUITE, 1)).unwrap();
    assert_eq!(
        house.left(SUITE, stay(3, 1)),
        1,
        "two doubles are left for a third"
    );
    house.sell(SUITE, stay(3, 1)).unwrap();
    house.refused(Code::AllowanceBelowSold, || run(&house, allow(SUITE, 0)));
    house.rebuilt_is_the_same();
}
