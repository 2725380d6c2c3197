//! Rooms that are away, and how clean they are.

use keyrack_contract::Code;
use keyrack_contract::call::reservation::Assign;
use keyrack_contract::call::room::{BringBack, List, SetStatus, TakeOut};
use keyrack_domain::OutageId;
use keyrack_domain::Stay;
use keyrack_domain::property::{Cleanliness, OutageKind};

use crate::arrivals::roll;
use crate::support::{DOUBLE, House, ben, day, room, stay};

fn take_out(house: &House, kind: OutageKind, nights: Stay) -> TakeOut {
    TakeOut {
        id: OutageId(house.id()),
        room: room(0),
        kind,
        nights,
        reason: "Wet carpet".to_owned(),
    }
}

#[test]
fn out_of_order_lowers_what_can_be_sold_and_coming_back_raises_it() {
    let house = House::with(2, 0);
    let call = take_out(&house, OutageKind::OutOfOrder, stay(1, 2));
    let id = call.id;
    assert_eq!(house.desk(call).unwrap().nights_short, 0);
    assert_eq!(house.left(DOUBLE, stay(0, 2)), 1);
    assert_eq!(house.left(DOUBLE, stay(3, 1)), 2);
    house.sell(DOUBLE, stay(1, 1)).unwrap();
    house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(1, 2)));
    house.desk(BringBack { id }).unwrap();
    assert_eq!(house.left(DOUBLE, stay(1, 2)), 1);
    house.rebuilt_is_the_same();
}

#[test]
fn out_of_service_is_sold_and_warns_when_it_is_assigned() {
    let house = House::with(1, 0);
    house
        .desk(take_out(&house, OutageKind::OutOfService, stay(0, 3)))
        .unwrap();
    let id = house.sell(DOUBLE, stay(0, 1)).unwrap();
    assert!(
        house
            .desk(Assign {
                id,
                room: Some(room(0)),
                from: None
            })
            .unwrap()
            .out_of_service
    );
}

#[test]
fn out_of_inventory_leaves_the_house() {
    let house = House::with(2, 0);
    house
        .desk(take_out(&house, OutageKind::OutOfInventory, stay(0, 3)))
        .unwrap();
    let count = house.count(DOUBLE, day(1));
    assert_eq!((count.house(), count.available()), (1, 1));
}

#[test]
fn a_room_taken_out_over_sold_nights_says_how_many_are_short() {
    let house = House::with(1, 0);
    house.sell(DOUBLE, stay(1, 2)).unwrap();
    let call = take_out(&house, OutageKind::OutOfOrder, stay(0, 5));
    let id = call.id;
    assert_eq!(house.desk(call).unwrap().nights_short, 2);
    assert_eq!(house.count(DOUBLE, day(1)).available(), -1);
    assert_eq!(house.left(DOUBLE, stay(1, 1)), 0);
    house.desk(BringBack { id }).unwrap();
    assert_eq!(house.left(DOUBLE, stay(1, 1)), 0);
    assert_eq!(house.left(DOUBLE, stay(0, 1)), 1);
    house.sound();
}

#[test]
fn an_outage_that_has_begun_ends_today_and_keeps_its_past() {
    let house = House::with(1, 0);
    let call = take_out(&house, OutageKind::OutOfOrder, stay(0, 5));
    let id = call.id;
    house.desk(call).unwrap();
    roll(&house, 2);
    house.desk(BringBack { id }).unwrap();
    assert_eq!(house.count(DOUBLE, day(1)).out_of_order, 1);
    assert_eq!(house.left(DOUBLE, stay(2, 3)), 1);
    house.rebuilt_is_the_same();
}

#[test]
fn what_cannot_be_meant_is_refused() {
    let house = House::with(1, 0);
    let mut call = take_out(&house, OutageKind::OutOfOrder, stay(0, 2));
    call.room = room(50);
    house.refused(Code::RoomUnknown, || house.desk(call.clone()));
    house.refused(Code::OutageUnknown, || {
        house.desk(BringBack {
            id: OutageId(house.id()),
        })
    });
    house.refused(Code::RoomUnknown, || {
        house.desk(SetStatus {
            room: room(50),
            status: Cleanliness::Dirty,
        })
    });
    let past = take_out(&house, OutageKind::OutOfOrder, stay(-4, 2));
    house.refused(Code::StayPast, || house.desk(past.clone()));
    let once = take_out(&house, OutageKind::OutOfService, stay(0, 2));
    house.desk(once.clone()).unwrap();
    house.refused(Code::CallReused, || house.desk(once.clone()));
}

#[test]
fn how_clean_a_room_is_stands_until_somebody_says_otherwise() {
    let house = House::with(2, 0);
    house
        .desk(SetStatus {
            room: room(0),
            status: Cleanliness::Inspected,
        })
        .unwrap();
    roll(&house, 1);
    house
        .desk(SetStatus {
            room: room(1),
            status: Cleanliness::Dirty,
        })
        .unwrap();
    let rooms = house
        .engine
        .ask(&ben(), &List { free_for: None })
        .unwrap()
        .rooms;
    let found: Vec<_> = rooms.iter().map(|line| line.status).collect();
    assert_eq!(found, [Cleanliness::Inspected, Cleanliness::Dirty]);
    house.rebuilt_is_the_same();
}

#[test]
fn free_rooms_are_those_that_nobody_has_and_nothing_ails() {
    let house = House::with(3, 0);
    house
        .desk(take_out(&house, OutageKind::OutOfOrder, stay(2, 1)))
        .unwrap();
    let id = house.sell(DOUBLE, stay(0, 2)).unwrap();
    house
        .desk(Assign {
            id,
            room: Some(room(1)),
            from: None,
        })
        .unwrap();
    let free = |nights| -> Vec<_> {
        let list = List {
            free_for: Some(nights),
        };
        house
            .engine
            .ask(&ben(), &list)
            .unwrap()
            .rooms
            .iter()
            .map(|line| line.room.id)
            .collect()
    };
    assert_eq!(free(stay(0, 2)), [room(0), room(2)]);
    assert_eq!(free(stay(2, 1)), [room(1), room(2)]);
}
