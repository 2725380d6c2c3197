//! Coming, going, and what is taken back.

use keyrack_contract::Code;
use keyrack_contract::call::day::{Roll, Today};
use keyrack_contract::call::reservation::{
    Assign, CheckIn, CheckOut, DepartEarly, NoShow, Reinstate, UndoCheckIn, UndoCheckOut,
};
use keyrack_contract::call::room::TakeOut;
use keyrack_domain::property::{Cleanliness, OutageKind};
use keyrack_domain::reservation::{Source, Status};
use keyrack_domain::{OutageId, ReservationId};

use crate::support::{DOUBLE, House, anna, ben, day, room, stay};

/// Ends so many business days; the clock goes with them.
pub fn roll(house: &House, days: i64) {
    for _ in 0..days {
        let from = house.engine.profile().unwrap().business_date;
        house.clock.forward(24 * 60 * 60);
        house.desk(Roll { from }).unwrap();
    }
}

fn check_in(house: &House, id: ReservationId, place: u16) {
    house
        .desk(CheckIn {
            id,
            room: Some(room(place)),
        })
        .unwrap();
}

#[test]
fn a_guest_comes_and_goes_and_both_can_be_taken_back() {
    let house = House::with(2, 0);
    let id = house.sell(DOUBLE, stay(0, 1)).unwrap();
    check_in(&house, id, 1);
    assert_eq!(house.read(id).line.status, Status::InHouse);
    house.desk(UndoCheckIn { id }).unwrap();
    assert_eq!(house.read(id).line.status, Status::Confirmed);
    // The room stays promised, so that the way forward needs no second choice.
    house.desk(CheckIn { id, room: None }).unwrap();
    roll(&house, 1);
    house.desk(CheckOut { id }).unwrap();
    assert_eq!(house.read(id).line.status, Status::CheckedOut);
    assert_eq!(house.read(id).line.cleanliness, Some(Cleanliness::Dirty));
    house.desk(UndoCheckOut { id }).unwrap();
    assert_eq!(house.read(id).line.status, Status::InHouse);
    house.rebuilt_is_the_same();
}

#[test]
fn steps_that_make_no_sense_now_are_refused() {
    let house = House::with(2, 0);
    let later = house.sell(DOUBLE, stay(1, 2)).unwrap();
    house.refused(Code::TooEarly, || {
        house.desk(CheckIn {
            id: later,
            room: Some(room(0)),
        })
    });
    house.refused(Code::TooEarly, || house.desk(NoShow::of(later)));
    house.refused(Code::WrongStatus, || house.desk(CheckOut { id: later }));
    house.refused(Code::WrongStatus, || house.desk(UndoCheckIn { id: later }));
    house.refused(Code::WrongStatus, || house.desk(Reinstate { id: later }));
    let today = house.sell(DOUBLE, stay(0, 2)).unwrap();
    house.refused(Code::RoomNeeded, || {
        house.desk(CheckIn {
            id: today,
            room: None,
        })
    });
    check_in(&house, today, 0);
    house.refused(Code::StaysOver, || house.desk(CheckOut { id: today }));
    house.refused(Code::WrongStatus, || {
        house.desk(CheckIn {
            id: today,
            room: Some(room(1)),
        })
    });
}

#[test]
fn nobody_is_let_into_a_room_that_is_taken_or_out_of_order() {
    let house = House::with(3, 0);
    let (first, second) = (
        house.sell(DOUBLE, stay(0, 2)).unwrap(),
        house.sell(DOUBLE, stay(0, 1)).unwrap(),
    );
    check_in(&house, first, 0);
    house.refused(Code::RoomTaken, || {
        house.desk(CheckIn {
            id: second,
            room: Some(room(0)),
        })
    });
    house.refused(Code::RoomTaken, || {
        house.desk(Assign {
            id: second,
            room: Some(room(0)),
            from: None,
        })
    });
    let out = TakeOut {
        id: OutageId(house.id()),
        room: room(1),
        kind: OutageKind::OutOfOrder,
        nights: stay(0, 1),
        reason: String::new(),
    };
    house.desk(out).unwrap();
    house.refused(Code::RoomOutOfOrder, || {
        house.desk(CheckIn {
            id: second,
            room: Some(room(1)),
        })
    });
    house.refused(Code::RoomUnknown, || {
        house.desk(CheckIn {
            id: second,
            room: Some(room(99)),
        })
    });
    check_in(&house, second, 2);
}

#[test]
fn a_departure_is_not_taken_back_into_a_room_that_somebody_else_has() {
    let house = House::with(1, 0);
    let first = house.sell(DOUBLE, stay(0, 2)).unwrap();
    check_in(&house, first, 0);
    roll(&house, 1);
    house.desk(DepartEarly { id: first }).unwrap();
    let second = house.sell(DOUBLE, stay(1, 1)).unwrap();
    check_in(&house, second, 0);
    // The first guest's nights are over, so nothing stands against the way back.
    house.desk(UndoCheckOut { id: first }).unwrap();
    assert_eq!(house.count(DOUBLE, day(1)).sold, 1);
}

#[test]
fn a_walk_in_is_sold_and_checked_in_by_one_call_or_by_none() {
    let house = House::with(2, 0);
    let mut sale = house.sale(DOUBLE, stay(0, 1));
    sale.source = Source::WalkIn;
    sale.check_in_to = Some(room(0));
    let booked = house.desk(sale.clone()).unwrap();
    assert_eq!(
        house.read(booked.reservations[0]).line.status,
        Status::InHouse
    );
    let mut second = house.sale(DOUBLE, stay(0, 1));
    second.check_in_to = Some(room(0));
    house.refused(Code::RoomTaken, || house.desk(second.clone()));
}

#[test]
fn an_early_departure_frees_the_nights_ahead_and_costs_only_those_behind() {
    let house = House::with(1, 0);
    let id = house.sell(DOUBLE, stay(0, 4)).unwrap();
    check_in(&house, id, 0);
    roll(&house, 2);
    assert_eq!(house.left(DOUBLE, stay(2, 2)), 0);
    let cost = house.desk(DepartEarly { id }).unwrap();
    assert_eq!(cost.after.minor * 2, cost.before.minor);
    assert_eq!(house.left(DOUBLE, stay(2, 2)), 1);
    assert_eq!(house.read(id).line.status, Status::CheckedOut);
    house.sell(DOUBLE, stay(2, 2)).unwrap();
    house.rebuilt_is_the_same();
}

#[test]
fn a_guest_who_leaves_on_the_day_of_arrival_has_used_that_night() {
    let house = House::with(1, 0);
    let id = house.sell(DOUBLE, stay(0, 3)).unwrap();
    check_in(&house, id, 0);
    house.desk(DepartEarly { id }).unwrap();
    assert_eq!(house.read(id).slices.len(), 1);
    assert_eq!(house.left(DOUBLE, stay(1, 2)), 1);
}

#[test]
fn who_never_came_frees_the_nights_and_comes_back_only_while_there_is_room() {
    let house = House::with(1, 0);
    let id = house.sell(DOUBLE, stay(0, 2)).unwrap();
    house.desk(NoShow::of(id)).unwrap();
    assert_eq!(house.left(DOUBLE, stay(0, 2)), 1);
    house.desk(Reinstate { id }).unwrap();
    assert_eq!(house.read(id).line.status, Status::Confirmed);
    house.desk(NoShow::of(id)).unwrap();
    house.sell(DOUBLE, stay(1, 1)).unwrap();
    house.refused(Code::SoldOut, || house.desk(Reinstate { id }));
    house.rebuilt_is_the_same();
}

#[test]
fn the_day_ends_once_and_settles_who_did_not_come() {
    let house = House::with(3, 0);
    let (here, missing) = (
        house.sell(DOUBLE, stay(0, 1)).unwrap(),
        house.sell(DOUBLE, stay(0, 2)).unwrap(),
    );
    check_in(&house, here, 0);
    let rolled = house.desk(Roll { from: day(0) }).unwrap();
    assert_eq!((rolled.business_date, rolled.no_shows), (day(1), 1));
    assert_eq!(house.read(missing).line.status, Status::NoShow);
    house.refused(Code::DayMoved, || house.desk(Roll { from: day(0) }));
    house.refused(Code::DayOpen, || house.desk(Roll { from: day(1) }));
    house.refused(Code::StayPast, || house.sell(DOUBLE, stay(0, 2)));
    let today = house.engine.ask(&ben(), &Today {}).unwrap();
    assert_eq!((today.departures.len(), today.to_clean.len()), (1, 1));
    house.desk(CheckOut { id: here }).unwrap();
    let today = house.engine.ask(&anna(), &Today {}).unwrap();
    assert_eq!((today.departures.len(), today.departed.len()), (0, 1));
    house.rebuilt_is_the_same();
}

#[test]
fn a_room_move_in_the_middle_of_a_stay_keeps_the_nights_behind() {
    let house = House::with(2, 0);
    let id = house.sell(DOUBLE, stay(0, 3)).unwrap();
    check_in(&house, id, 0);
    roll(&house, 1);
    house
        .desk(Assign {
            id,
            room: Some(room(1)),
            from: Some(day(1)),
        })
        .unwrap();
    let rooms: Vec<_> = house
        .read(id)
        .slices
        .iter()
        .map(|slice| slice.room.unwrap())
        .collect();
    assert_eq!(rooms, [room(0), room(1), room(1)]);
}
