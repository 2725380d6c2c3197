//! Rooms kept for a guest who is still typing.

use keyrack_contract::Code;
use keyrack_contract::call::hold::{Read, Release};
use keyrack_domain::reservation::{Source, Status};

use crate::support::{DOUBLE, House, euro, stay};
use keyrack_engine::Caller;

#[test]
fn a_hold_becomes_a_booking_at_the_price_that_was_shown() {
    let house = House::with(2, 1);
    let hold = house.hold(DOUBLE, stay(1, 2)).unwrap();
    assert_eq!(house.count(DOUBLE, stay(1, 2).arrival()).held, 1);
    assert_eq!(house.left(DOUBLE, stay(1, 2)), 1);

    let booked = house.confirm(hold.id).unwrap();
    assert_eq!(booked.total, hold.total);
    let room = house.read(booked.reservations[0]);
    assert_eq!(room.line.total, hold.total);
    assert_eq!(
        (room.line.status, room.line.source),
        (Status::Confirmed, Source::Web)
    );
    assert_eq!(room.requests, "A quiet room");
    let count = house.count(DOUBLE, stay(1, 2).arrival());
    assert_eq!((count.held, count.sold), (0, 1));
    assert_eq!(house.engine.outbox_due(10).unwrap().len(), 1);
    house.rebuilt_is_the_same();
}

#[test]
fn a_released_hold_gives_its_rooms_back_at_once_and_twice_is_no_error() {
    let house = House::with(1, 1);
    let hold = house.hold(DOUBLE, stay(0, 3)).unwrap();
    assert_eq!(house.left(DOUBLE, stay(0, 3)), 0);
    house.guest(Release { id: hold.id }).unwrap();
    assert_eq!(house.left(DOUBLE, stay(0, 3)), 1);
    house.guest(Release { id: hold.id }).unwrap();
    house.refused(Code::HoldExpired, || house.confirm(hold.id));
    house.sound();
}

#[test]
fn a_hold_lasts_until_its_instant_and_not_a_second_longer() {
    for (seconds, live) in [(-1, true), (0, false), (1, false)] {
        let house = House::with(1, 1);
        let hold = house.hold(DOUBLE, stay(1, 1)).unwrap();
        house.clock.set(hold.expires_at);
        house.clock.forward(seconds);
        // No job has run: the instant alone decides.
        assert_eq!(
            house.left(DOUBLE, stay(1, 1)),
            u32::from(!live),
            "{seconds}"
        );
        let read = house.engine.ask(&Caller::Guest, &Read { id: hold.id });
        assert_eq!(read.is_ok(), live, "{seconds}");
        if live {
            house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(1, 1)));
            house.confirm(hold.id).unwrap();
        } else {
            house.refused(Code::HoldExpired, || house.confirm(hold.id));
            house.sell(DOUBLE, stay(1, 1)).unwrap();
            house.refused(Code::HoldExpired, || house.confirm(hold.id));
        }
        house.sound();
    }
}

#[test]
fn a_hold_begun_within_a_second_ends_for_rights_and_guests_at_one_instant() {
    let house = House::with(1, 1);
    let half = jiff::SignedDuration::from_millis(500);
    house.clock.set("2026-03-02T11:00:00.500Z".parse().unwrap());
    let hold = house.hold(DOUBLE, stay(1, 1)).unwrap();
    house.clock.set(hold.expires_at - half);
    // Somebody else's call looks for holds that are over; this one is not.
    house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(1, 1)));
    assert!(
        house
            .engine
            .ask(&Caller::Guest, &Read { id: hold.id })
            .is_ok()
    );
    house.clock.set(hold.expires_at);
    house.sell(DOUBLE, stay(1, 1)).unwrap();
}

#[test]
fn tidying_up_ends_holds_and_changes_no_number_that_a_guest_sees() {
    let house = House::with(2, 1);
    let hold = house.hold(DOUBLE, stay(1, 1)).unwrap();
    house.clock.set(hold.expires_at);
    let before = house.left(DOUBLE, stay(1, 1));
    house.engine.tidy_up().unwrap();
    assert_eq!((before, house.left(DOUBLE, stay(1, 1))), (2, 2));
    house.sound();
}

#[test]
fn a_hold_stands_through_a_restart() {
    let mut house = House::with(1, 1);
    let hold = house.hold(DOUBLE, stay(1, 1)).unwrap();
    house.reopen();
    house.refused(Code::SoldOut, || house.sell(DOUBLE, stay(1, 1)));
    house.confirm(hold.id).unwrap();
}

#[test]
fn an_id_is_good_for_one_hold() {
    let house = House::with(3, 1);
    let call = house.hold_call(DOUBLE, stay(1, 1));
    house.guest(call.clone()).unwrap();
    house.refused(Code::CallReused, || house.guest(call.clone()));
    house.guest(Release { id: call.id }).unwrap();
    house.refused(Code::HoldExpired, || house.guest(call.clone()));
}

#[test]
fn a_price_that_is_another_by_now_is_refused_with_both() {
    let house = House::with(1, 1);
    let mut call = house.hold_call(DOUBLE, stay(1, 1));
    call.expected_total = Some(euro(1));
    house.refused(Code::PriceChanged, || house.guest(call.clone()));
}

#[test]
fn the_price_of_a_hold_stands_while_it_lives() {
    let house = House::with(1, 1);
    let hold = house.hold(DOUBLE, stay(1, 1)).unwrap();
    crate::rates::dearer(&house, 99_900);
    assert_eq!(house.confirm(hold.id).unwrap().total, hold.total);
}
