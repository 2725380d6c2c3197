//! Who is in a room, and which rooms are out of order.

use super::{SUITE, assign, left, link, linked, out};
use crate::desk::Pair;
use crate::support::{DOUBLE, ben, day, room, room_type, stay};
use keyrack_contract::Code;
use keyrack_contract::call::chart;
use keyrack_contract::call::conflict;
use keyrack_contract::call::housekeeping::{Affected, Board};
use keyrack_contract::call::reservation::{CheckIn, UndoCheckIn};
use keyrack_contract::call::room::{BringBack, List, SetStatus};
use keyrack_domain::property::{Cleanliness, OutageKind};
use keyrack_engine::Limits;
use std::collections::BTreeSet;

#[test]
fn a_claim_on_a_suite_is_a_claim_on_its_rooms_and_the_other_way_round() {
    let house = linked();
    let suite = house.sell(SUITE, stay(0, 2)).unwrap();
    let double = house.sell(DOUBLE, stay(0, 2)).unwrap();
    assign(&house, suite, 50).unwrap();
    for taken in [0, 1, 50] {
        house.refused(Code::RoomTaken, || assign(&house, double, taken));
    }
    assign(&house, double, 2).unwrap();
    house.refused(Code::RoomTaken, || assign(&house, suite, 51));
    // What is offered for the nights leaves out what is taken through others, and parts come last.
    let free = List {
        free_for: Some(stay(0, 2)),
    };
    let rooms = house.engine.ask(&ben(), &free).unwrap().rooms;
    let numbers: Vec<&str> = rooms.iter().map(|line| line.room.number.as_str()).collect();
    assert!(!numbers.contains(&"L50") && !numbers.contains(&"L51") && !numbers.contains(&"L60"));
    assert!(
        !numbers.contains(&"101") && numbers.contains(&"104"),
        "{numbers:?}"
    );
    // In house, the parts are occupied, and are cleaned one by one.
    let check_in = CheckIn {
        id: suite,
        room: Some(room(50)),
    };
    house.desk(check_in).unwrap();
    let board = house.engine.ask(&ben(), &Board {}).unwrap();
    let here = |place: u16| {
        let room = board.rooms.iter().find(|line| line.room.id == room(place));
        room.map(|room| room.here.is_some())
    };
    assert_eq!(
        (here(0), here(1), here(2), here(50)),
        (Some(true), Some(true), Some(false), None)
    );
    house.desk(UndoCheckIn { id: suite }).unwrap();
    let status = |place: u16| {
        let all = house.engine.ask(&ben(), &List { free_for: None }).unwrap();
        let found = all
            .rooms
            .into_iter()
            .find(|line| line.room.id == room(place));
        found.unwrap().status
    };
    let dirty = SetStatus {
        room: room(1),
        status: Cleanliness::Dirty,
    };
    house.desk(dirty).unwrap();
    assert_eq!(
        (status(0), status(50)),
        (Cleanliness::Clean, Cleanliness::Dirty)
    );
    let clean = SetStatus {
        room: room(50),
        status: Cleanliness::Inspected,
    };
    house.desk(clean).unwrap();
    assert_eq!(
        (status(0), status(1)),
        (Cleanliness::Inspected, Cleanliness::Inspected)
    );
    house.rebuilt_is_the_same();
}

#[test]
fn the_chart_marks_what_is_taken_through_another_room() {
    let house = linked();
    let suite = house.sell(SUITE, stay(1, 2)).unwrap();
    assign(&house, suite, 50).unwrap();
    let read = chart::Read {
        from: day(0),
        nights: 7,
    };
    let drawn = house.engine.ask(&ben(), &read).unwrap();
    let place = |wanted: u16| {
        let found = drawn.rooms.iter().position(|line| line.id == room(wanted));
        u16::try_from(found.unwrap()).unwrap()
    };
    let marked: BTreeSet<u16> = drawn.linked.iter().map(|bar| bar.room).collect();
    assert_eq!(marked, BTreeSet::from([place(0), place(1), place(60)]));
    for bar in &drawn.linked {
        assert_eq!((bar.through, bar.by), (place(50), suite));
        assert_eq!((bar.from, bar.to), (1, 3));
    }
    let members = &drawn.rooms[usize::from(place(50))].members;
    assert_eq!(members, &[place(0), place(1)]);
    let suites = drawn.types.iter().find(|kind| kind.id == room_type(SUITE));
    assert_eq!(suites.unwrap().left[1], Some(1));
}

#[test]
fn a_room_out_of_order_takes_the_suite_with_it_and_counts_once() {
    let mut house = linked();
    let (first, _) = out(&house, 0, OutageKind::OutOfOrder, stay(2, 3));
    assert_eq!(left(&house, 3), [5, 1, 1, 0]);
    let (second, _) = out(&house, 1, OutageKind::OutOfOrder, stay(3, 1));
    assert_eq!(left(&house, 3), [4, 1, 1, 0]);
    let suites = house.count(SUITE, day(3));
    assert_eq!((suites.out_of_order, suites.physical), (1, 2));
    // Two faults of one room are one room away.
    let (third, _) = out(&house, 0, OutageKind::OutOfService, stay(3, 1));
    let double = house.count(DOUBLE, day(3));
    assert_eq!((double.out_of_order, double.out_of_service), (2, 0));
    house.rebuilt_is_the_same();
    let suite = house.sell(SUITE, stay(3, 1)).unwrap();
    house.refused(Code::RoomOutOfOrder, || assign(&house, suite, 50));
    assign(&house, suite, 51).unwrap();
    // Who would be hit is told before, also through the suite.
    let asked = Affected {
        room: room(2),
        nights: stay(3, 1),
        outage: None,
    };
    let affected = house.engine.ask(&ben(), &asked).unwrap();
    assert_eq!((affected.stays.len(), affected.nights_short), (1, 1));
    for id in [first, second, third] {
        house.desk(BringBack { id }).unwrap();
    }
    assert_eq!(left(&house, 3), [4, 1, 1, 0]);
    house.rebuilt_is_the_same();
    // The suite's own fault leaves its doubles.
    out(&house, 50, OutageKind::OutOfInventory, stay(10, 1));
    assert_eq!(left(&house, 10), [6, 1, 1, 0]);
    let index = house.engine.index();
    house.reopen();
    assert!(house.engine.index() == index);
}

#[test]
fn two_desks_that_gave_away_a_room_and_its_part_are_told() {
    let mut pair = Pair::new(6, 1, Limits::default());
    link(&pair.server);
    let suite = pair.server.sell(SUITE, stay(3, 1)).unwrap();
    let double = pair.server.sell(DOUBLE, stay(3, 1)).unwrap();
    pair.back();
    pair.cut();
    assign(&pair.server, suite, 50).unwrap();
    assign(&pair.desk, double, 1).unwrap();
    pair.back();
    let inbox = pair
        .server
        .engine
        .ask(&ben(), &conflict::List { reservation: None })
        .unwrap();
    let claim = &inbox.rooms[0];
    assert_eq!((inbox.rooms.len(), claim.room), (1, room(1)));
    let who: BTreeSet<_> = claim.claims.iter().map(|about| about.id).collect();
    assert_eq!(who, BTreeSet::from([suite, double]));
}
