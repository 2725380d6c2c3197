//! Giving up, and taking up again.

use jiff::SignedDuration;
use keyrack_contract::Code;
use keyrack_contract::call::booking;
use keyrack_contract::call::reservation::{Cancel, Reinstate};
use keyrack_domain::reservation::Status;

use crate::support::{DOUBLE, FIXED, House, couple, euro, stay, wanted};

#[test]
fn the_fee_begins_exactly_at_its_instant() {
    for (seconds, fee) in [(-1, 0), (0, 12_000), (1, 12_000)] {
        let house = House::with(1, 0);
        let id = house.sell(DOUBLE, stay(5, 2)).unwrap();
        let due = house.read(id).policy.free_until().unwrap();
        // Six in the evening in Berlin, the day before.
        assert_eq!(due.to_string(), "2026-03-06T17:00:00Z");
        house.clock.set(due + SignedDuration::from_secs(seconds));
        let call = |expected| Cancel {
            id,
            expected_fee: Some(euro(expected)),
            reason: String::new(),
        };
        house.refused(Code::FeeChanged, || house.desk(call(fee + 1)));
        assert_eq!(house.desk(call(fee)).unwrap().fee, euro(fee), "{seconds} s");
        assert_eq!(house.left(DOUBLE, stay(5, 2)), 1);
        house.sound();
    }
}

#[test]
fn what_was_promised_at_the_booking_stands() {
    let house = House::with(1, 0);
    let mut sale = house.sale(DOUBLE, stay(5, 2));
    sale.rooms = vec![wanted(DOUBLE, FIXED, couple())];
    let id = house.desk(sale).unwrap().reservations[0];
    let call = Cancel {
        id,
        expected_fee: None,
        reason: "Ill".to_owned(),
    };
    assert_eq!(house.desk(call).unwrap().fee, euro(21_000));
}

#[test]
fn a_cancelled_stay_comes_back_on_fresh_rights_or_not_at_all() {
    let house = House::with(1, 0);
    let id = house.sell(DOUBLE, stay(5, 2)).unwrap();
    let cancel = || {
        house.desk(Cancel {
            id,
            expected_fee: None,
            reason: String::new(),
        })
    };
    cancel().unwrap();
    house.desk(Reinstate { id }).unwrap();
    assert_eq!(house.left(DOUBLE, stay(5, 2)), 0);
    assert_eq!(house.read(id).line.status, Status::Confirmed);
    cancel().unwrap();
    house.refused(Code::WrongStatus, cancel);
    house.sell(DOUBLE, stay(6, 1)).unwrap();
    house.refused(Code::SoldOut, || house.desk(Reinstate { id }));
    assert_eq!(house.left(DOUBLE, stay(5, 1)), 1);
    house.rebuilt_is_the_same();
}

#[test]
fn a_booking_is_cancelled_with_all_its_rooms_and_one_fee() {
    let house = House::with(2, 0);
    let mut call = house.hold_call(DOUBLE, stay(3, 1));
    call.rooms.push(call.rooms[0].clone());
    let hold = house.guest(call).unwrap();
    let booked = house.confirm(hold.id).unwrap();
    house.clock.set("2026-03-04T17:00:00Z".parse().unwrap());
    let cancel = |fee| booking::Cancel {
        reference: booked.reference.clone(),
        expected_fee: Some(euro(fee)),
    };
    house.refused(Code::FeeChanged, || house.guest(cancel(0)));
    assert_eq!(house.guest(cancel(24_000)).unwrap().fee, euro(24_000));
    assert_eq!(house.left(DOUBLE, stay(3, 1)), 2);
    house.refused(Code::WrongStatus, || house.guest(cancel(24_000)));
}
