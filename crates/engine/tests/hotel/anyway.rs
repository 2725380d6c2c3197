//! Sold although nothing was left: flagged, answered for, listed, and never at anybody's cost.

use keyrack_contract::Code;
use keyrack_contract::call::booking::{Sell, Terms};
use keyrack_contract::call::chart::{self, Fit};
use keyrack_contract::call::conflict::{Inbox, List};
use keyrack_contract::call::offer::Full;
use keyrack_contract::call::reservation::{Amend, Cancel, CheckIn, Reinstate, SeeTo, UndoCheckIn};
use keyrack_contract::view::Fact;
use keyrack_domain::ReservationId;
use keyrack_domain::reservation::Status;
use keyrack_engine::Limits;

use crate::desk::Pair;
use crate::support::{
    DOUBLE, FAMILY, FLEX, House, anna, ben, couple, day, rate_plan, room, room_type, stay,
};

fn in_spite(house: &House, reason: &str, from: i64, nights: i64) -> Sell {
    Sell {
        terms: Terms {
            anyway: Some(reason.to_owned()),
            ..Terms::default()
        },
        ..house.sale(DOUBLE, stay(from, nights))
    }
}

fn by_manager(house: &House, call: Sell) -> ReservationId {
    let booked = house.engine.run(&anna(), house.call_id(), call).unwrap();
    booked.reservations[0]
}

fn inbox(house: &House) -> Inbox {
    house.engine.ask(&ben(), &List::default()).unwrap()
}

#[test]
fn a_full_house_is_gone_beyond_by_a_manager_with_a_reason_and_by_nobody_else() {
    let house = House::with(1, 1);
    house.sell(DOUBLE, stay(1, 2)).unwrap();
    house.refused(Code::SoldOut, || house.desk(house.sale(DOUBLE, stay(1, 2))));
    house.refused(Code::ReasonNeeded, || {
        house.desk(in_spite(&house, "  ", 1, 2))
    });
    house.refused(Code::RoleDenied, || {
        house.desk(in_spite(&house, "The regular of every May", 1, 2))
    });
    let asked = Full {
        stay: stay(1, 2),
        rooms: vec![couple()],
        code: String::new(),
        company: None,
    };
    let full = house.engine.ask(&anna(), &asked).unwrap();
    assert!(full.anyway && !full.offers.is_empty());
    assert!(
        full.offers
            .iter()
            .all(|offer| offer.room_type == room_type(DOUBLE))
    );
    assert!(!house.engine.ask(&ben(), &asked).unwrap().anyway);

    let call = in_spite(&house, " The regular of every May ", 1, 2);
    let id = house.call_id();
    let booked = house.engine.run(&anna(), id, call.clone()).unwrap();
    assert_eq!(
        house.engine.run(&anna(), id, call).unwrap(),
        booked,
        "a repeat sells once"
    );
    let view = house.read(booked.reservations[0]);
    assert_eq!(view.line.status, Status::Confirmed);
    assert!(view.line.oversold);
    let anyway = view.anyway.unwrap();
    assert_eq!(anyway.reason, "The regular of every May");
    assert_eq!(anyway.nights, [day(1), day(2)]);
    let count = house.count(DOUBLE, day(1));
    assert_eq!((count.sold, count.oversold, count.available()), (2, 1, -1));
    let listed = inbox(&house).oversold;
    assert_eq!(listed.len(), 1);
    assert_eq!(listed[0].about.id, booked.reservations[0]);
    let told = house
        .engine
        .ask(
            &ben(),
            &keyrack_contract::call::reservation::History { id: view.line.id },
        )
        .unwrap();
    let is_told = |fact: &Fact| matches!(fact, Fact::SoldAnyway { reason } if reason == "The regular of every May");
    assert!(
        told.entries
            .iter()
            .any(|entry| entry.facts.iter().any(is_told))
    );
    let bars = house
        .engine
        .ask(
            &ben(),
            &chart::Read {
                from: day(1),
                nights: 3,
            },
        )
        .unwrap()
        .bars;
    let bar = bars.iter().find(|bar| bar.id == view.line.id).unwrap();
    assert!(bar.parts.iter().all(|part| part.fit == Fit::Overbooked));
    house.rebuilt_is_the_same();
}

#[test]
fn with_a_room_left_a_reason_changes_nothing() {
    let house = House::with(1, 1);
    let id = house
        .desk(in_spite(&house, "Just in case", 1, 1))
        .unwrap()
        .reservations[0];
    let view = house.read(id);
    assert!(view.anyway.is_none() && !view.line.oversold);
    assert_eq!(house.count(DOUBLE, day(1)).oversold, 0);
    assert!(inbox(&house).oversold.is_empty());
}

#[test]
fn the_nights_that_were_free_take_their_rights_and_the_others_none() {
    let house = House::with(1, 1);
    house.sell(DOUBLE, stay(2, 1)).unwrap();
    let id = by_manager(&house, in_spite(&house, "A long guest", 1, 3));
    assert_eq!(house.read(id).anyway.unwrap().nights, [day(2)]);
    // The first and last night are sold like any other: nobody else gets them.
    assert_eq!(house.left(DOUBLE, stay(1, 1)), 0);
    assert_eq!(house.left(DOUBLE, stay(3, 1)), 0);
    // The house has a room on the full night still, and it is not the flagged stay's type.
    assert_eq!(
        house.left(FAMILY, stay(2, 1)),
        0,
        "the house is full with both"
    );
    house.rebuilt_is_the_same();
}

#[test]
fn a_room_that_comes_free_is_found_for_it_before_anybody_else() {
    let house = House::with(2, 0);
    let first = house.sell(DOUBLE, stay(1, 2)).unwrap();
    house.sell(DOUBLE, stay(1, 2)).unwrap();
    let early = by_manager(&house, in_spite(&house, "One", 1, 2));
    let late = by_manager(&house, in_spite(&house, "Two", 1, 2));
    assert_eq!(house.count(DOUBLE, day(1)).oversold, 2);
    let cancel = |id| Cancel {
        id,
        expected_fee: None,
        reason: String::new(),
    };
    house.desk(cancel(first)).unwrap();
    assert!(
        !house.read(early).line.oversold,
        "who was sold first is served first"
    );
    assert!(house.read(late).line.oversold);
    assert_eq!(house.left(DOUBLE, stay(1, 2)), 0, "nobody else is sold it");
    // Given up, it gives back what was found for it, once, and the other gets that.
    house.desk(cancel(early)).unwrap();
    assert!(!house.read(late).line.oversold);
    assert_eq!(house.left(DOUBLE, stay(1, 2)), 0);
    house.desk(cancel(late)).unwrap();
    assert_eq!(house.left(DOUBLE, stay(1, 2)), 1, "one room and not two");
    // Taken up again it stands on a right like any other.
    house.desk(Reinstate { id: late }).unwrap();
    assert!(house.read(late).anyway.is_none());
    house.refused(Code::SoldOut, || house.desk(Reinstate { id: early }));
    house.rebuilt_is_the_same();
}

#[test]
fn cancelling_it_frees_nothing_that_it_never_had() {
    let house = House::with(1, 0);
    house.sell(DOUBLE, stay(1, 1)).unwrap();
    let id = by_manager(&house, in_spite(&house, "One", 1, 1));
    house
        .desk(Cancel {
            id,
            expected_fee: None,
            reason: String::new(),
        })
        .unwrap();
    assert_eq!(house.left(DOUBLE, stay(1, 1)), 0);
    assert_eq!(house.count(DOUBLE, day(1)).sold, 1);
    assert!(inbox(&house).oversold.is_empty());
    house.rebuilt_is_the_same();
}

#[test]
fn a_change_keeps_the_flag_where_it_was_and_takes_rights_for_the_rest() {
    let house = House::with(1, 0);
    house.sell(DOUBLE, stay(1, 1)).unwrap();
    let id = by_manager(&house, in_spite(&house, "One", 1, 1));
    let amend = |from, nights| Amend {
        id,
        stay: stay(from, nights),
        room_type: room_type(DOUBLE),
        rate_plan: rate_plan(FLEX),
        party: couple(),
        expected_total: None,
        anyway: None,
    };
    house.desk(amend(1, 2)).unwrap();
    assert_eq!(house.read(id).anyway.unwrap().nights, [day(1)]);
    assert_eq!(
        house.left(DOUBLE, stay(2, 1)),
        0,
        "the new night is a sale like any"
    );
    house.sell(DOUBLE, stay(3, 1)).unwrap();
    house.refused(Code::SoldOut, || house.desk(amend(1, 3)));
    // Moved off the full night, it is no longer one that was sold anyway.
    house.desk(amend(2, 1)).unwrap();
    assert!(house.read(id).anyway.is_none());
    assert_eq!(house.count(DOUBLE, day(1)).oversold, 0);
    house.rebuilt_is_the_same();
}

#[test]
fn somebody_sees_to_it_and_it_is_off_the_list_until_taken_back() {
    let house = House::with(1, 0);
    let here = house.sell(DOUBLE, stay(0, 1)).unwrap();
    let id = by_manager(&house, in_spite(&house, "One", 0, 1));
    house.desk(SeeTo { id, done: true }).unwrap();
    assert!(inbox(&house).oversold.is_empty());
    assert!(house.read(id).anyway.unwrap().seen_to);
    house.desk(SeeTo { id, done: false }).unwrap();
    assert_eq!(inbox(&house).oversold.len(), 1);
    // The guest of the promised room is late: whoever stands here gets it, and a check-in changes
    // nothing about what is owed to whom.
    house
        .desk(CheckIn {
            id,
            room: Some(room(0)),
        })
        .unwrap();
    assert!(house.read(id).line.oversold);
    house.desk(UndoCheckIn { id }).unwrap();
    house
        .desk(Cancel {
            id: here,
            expected_fee: None,
            reason: String::new(),
        })
        .unwrap();
    assert!(!house.read(id).line.oversold);
    house.rebuilt_is_the_same();
}

#[test]
fn cut_off_the_front_desk_may_and_the_server_honours_and_covers_it() {
    let mut pair = Pair::new(5, 0, Limits::default());
    pair.cut();
    let mut sold = 0;
    while pair.desk.sell(DOUBLE, stay(0, 1)).is_ok() {
        sold += 1;
    }
    let id = pair
        .desk
        .desk(in_spite(&pair.desk, "Stands at the desk", 0, 1))
        .unwrap()
        .reservations[0];
    assert!(pair.desk.read(id).line.oversold);
    // What is done with it meanwhile does not contend with what the server does.
    pair.desk
        .desk(CheckIn {
            id,
            room: Some(room(4)),
        })
        .unwrap();
    pair.desk.rebuilt_is_the_same();
    assert!(sold < 5, "the server has rooms that the desk did not hold");
    pair.back();
    for house in [&pair.server, &pair.desk] {
        let view = house.read(id);
        assert!(!view.line.contested && view.line.status == Status::InHouse);
        assert!(!view.line.oversold, "a room was found");
        assert!(view.anyway.is_some(), "and how it was sold is still told");
        assert_eq!(house.count(DOUBLE, day(0)).oversold, 0);
        assert!(inbox(house).oversold.is_empty());
    }
    assert_eq!(
        pair.server.left(DOUBLE, stay(0, 1)),
        5 - sold - 1,
        "and is nobody else's"
    );
    pair.server.rebuilt_is_the_same();
    pair.desk.rebuilt_is_the_same();
}

#[test]
fn cut_off_beyond_all_rooms_it_is_honoured_and_becomes_a_task() {
    let mut pair = Pair::new(2, 0, Limits::default());
    pair.cut();
    let mut at_desk = 0;
    while pair.desk.sell(DOUBLE, stay(0, 1)).is_ok() {
        at_desk += 1;
    }
    while pair.server.sell(DOUBLE, stay(0, 1)).is_ok() {
        at_desk += 1;
    }
    assert_eq!(at_desk, 2, "all of them promised, none twice");
    let id = pair
        .desk
        .desk(in_spite(&pair.desk, "Stands at the desk", 0, 1))
        .unwrap()
        .reservations[0];
    pair.back();
    for house in [&pair.server, &pair.desk] {
        assert!(house.read(id).line.oversold);
        assert_eq!(inbox(house).oversold.len(), 1);
        let count = house.count(DOUBLE, day(0));
        assert_eq!((count.sold, count.oversold), (3, 1));
    }
    pair.server.rebuilt_is_the_same();
}
