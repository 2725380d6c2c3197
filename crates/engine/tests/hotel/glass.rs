//! Rooms at a desk that cannot be asked: seen, taken back within a limit, and honoured when sold after all.

use keyrack_contract::call::allowance;
use keyrack_contract::call::conflict::{Inbox, List};
use keyrack_contract::call::rate::every_day;
use keyrack_contract::call::reservation::{Cancel, SeeTo};
use keyrack_contract::call::rights::{BreakGlass, Read, Rights, SetGlass, WriteOff};
use keyrack_contract::call::room::TakeOut;
use keyrack_contract::{Code, Failure};
use keyrack_domain::DeviceId;
use keyrack_engine::Limits;

use crate::desk::Pair;
use crate::support::{DOUBLE, House, anna, ben, day, room_type, stay};

/// Two doubles: one is the server's tonight, the other lies at the desk.
fn pair() -> Pair {
    let mut pair = Pair::new(2, 0, Limits::default());
    pair.talk();
    pair
}

fn device(pair: &Pair) -> DeviceId {
    pair.desk.config.identity.device
}

fn take_back(pair: &Pair, rooms: u16) -> BreakGlass {
    BreakGlass {
        device: device(pair),
        night: day(0),
        room_type: room_type(DOUBLE),
        rooms,
        reason: "The line to the lodge is dead".to_owned(),
    }
}

fn by_manager<C: keyrack_engine::Do>(house: &House, call: C) -> Result<C::Reply, Failure> {
    house.engine.run(&anna(), house.call_id(), call)
}

fn rights(house: &House) -> Rights {
    house.engine.ask(&ben(), &Read {}).unwrap()
}

fn inbox(house: &House) -> Inbox {
    house.engine.ask(&ben(), &List::default()).unwrap()
}

/// Live sales of tonight beyond the rooms there are.
fn beyond(house: &House) -> i32 {
    let count = house.count(DOUBLE, day(0));
    count.taken() - count.capacity()
}

#[test]
fn a_desk_knows_who_holds_what_and_of_when_that_is() {
    let mut pair = pair();
    let seen = rights(&pair.desk);
    assert!(seen.live && seen.shared);
    assert_eq!(seen.here, Some(device(&pair)));
    let cell = seen.picture.cell(day(0), Some(room_type(DOUBLE))).unwrap();
    assert_eq!(
        (cell.capacity, cell.taken, cell.at_desks, cell.short()),
        (2, 1, 1, 0)
    );
    assert_eq!(seen.picture.nights().count(), 14);
    let holders: Vec<(String, u32)> = seen
        .picture
        .holders(day(0), room_type(DOUBLE))
        .map(|(desk, free)| (desk.name.clone(), free))
        .collect();
    assert_eq!(holders, [("Front Desk 2".to_owned(), 1)]);
    assert!(seen.picture.desks[0].in_touch);
    assert!(seen.picture.desks[0].held[0].until.is_some());

    pair.gone();
    pair.server.sell(DOUBLE, stay(0, 1)).unwrap();
    pair.desk.clock.forward(600);
    let late = rights(&pair.desk);
    assert!(!late.live, "it says of when it is");
    assert_eq!((late.as_of, &late.picture), (seen.as_of, &seen.picture));
}

#[test]
fn nothing_is_taken_back_without_a_limit_a_reason_and_a_desk_that_is_away() {
    let mut pair = pair();
    let server = &pair.server;
    server.refused(Code::RoleDenied, || server.desk(take_back(&pair, 1)));
    server.refused(Code::DeskInTouch, || {
        by_manager(server, take_back(&pair, 1))
    });
    pair.gone();
    let server = &pair.server;
    server.refused(Code::GlassUsed, || by_manager(server, take_back(&pair, 1)));
    by_manager(server, SetGlass { rooms: 2 }).unwrap();
    server.refused(Code::DeskHoldsFewer, || {
        by_manager(server, take_back(&pair, 2))
    });
    server.refused(Code::RangeInvalid, || {
        by_manager(server, take_back(&pair, 0))
    });
    let wordless = BreakGlass {
        reason: "  ".to_owned(),
        ..take_back(&pair, 1)
    };
    server.refused(Code::ReasonNeeded, || by_manager(server, wordless));
    let nobody = BreakGlass {
        device: DeviceId(server.id()),
        ..take_back(&pair, 1)
    };
    server.refused(Code::DeviceUnknown, || by_manager(server, nobody));
    server.sell(DOUBLE, stay(0, 1)).unwrap();
    server.refused(Code::SoldOut, || server.sell(DOUBLE, stay(0, 1)));

    let id = server.call_id();
    let call = take_back(&pair, 1);
    server.engine.run(&anna(), id, call.clone()).unwrap();
    server.engine.run(&anna(), id, call).unwrap();
    server.refused(Code::BelowPromised, || {
        by_manager(server, SetGlass { rooms: 0 })
    });
    server.sell(DOUBLE, stay(0, 1)).unwrap();
    server.refused(Code::SoldOut, || server.sell(DOUBLE, stay(0, 1)));
    assert_eq!(beyond(server), 0);
}

#[test]
fn a_sale_on_a_room_that_was_taken_back_is_honoured_and_listed_until_there_is_a_room() {
    let mut pair = pair();
    pair.gone();
    by_manager(&pair.server, SetGlass { rooms: 1 }).unwrap();
    by_manager(&pair.server, take_back(&pair, 1)).unwrap();
    let first = pair.server.sell(DOUBLE, stay(0, 1)).unwrap();
    pair.server.sell(DOUBLE, stay(0, 1)).unwrap();
    let late = pair.desk.sell(DOUBLE, stay(0, 1)).unwrap();
    pair.back();

    for house in [&pair.server, &pair.desk] {
        let listed = inbox(house).oversold;
        assert_eq!(listed.len(), 1);
        assert_eq!(listed[0].about.id, late);
        assert!(listed[0].anyway.taken_back);
        assert_eq!(listed[0].anyway.reason, "The line to the lodge is dead");
        assert_eq!(house.count(DOUBLE, day(0)).oversold, 1);
        assert!(inbox(house).short.is_empty(), "it is said once");
    }
    // The limit stays used up while the guest has no room.
    pair.server.refused(Code::BelowPromised, || {
        by_manager(&pair.server, SetGlass { rooms: 0 })
    });
    // A room comes free: it is for this guest, before anybody else.
    pair.server
        .desk(Cancel {
            id: first,
            expected_fee: None,
            reason: String::new(),
        })
        .unwrap();
    pair.talk();
    assert!(inbox(&pair.desk).oversold.is_empty());
    assert_eq!(pair.server.left(DOUBLE, stay(0, 1)), 0);
    assert_eq!(beyond(&pair.server), 0);
    by_manager(&pair.server, SetGlass { rooms: 0 }).unwrap();
    pair.server.rebuilt_is_the_same();
    pair.desk.rebuilt_is_the_same();
}

#[test]
fn a_guest_who_sleeps_elsewhere_or_cancels_makes_the_glass_whole() {
    for cancels in [false, true] {
        let mut pair = pair();
        pair.gone();
        by_manager(&pair.server, SetGlass { rooms: 1 }).unwrap();
        by_manager(&pair.server, take_back(&pair, 1)).unwrap();
        pair.server.sell(DOUBLE, stay(0, 1)).unwrap();
        pair.server.sell(DOUBLE, stay(0, 1)).unwrap();
        let id = pair.desk.sell(DOUBLE, stay(0, 1)).unwrap();
        pair.back();
        if cancels {
            pair.desk
                .desk(Cancel {
                    id,
                    expected_fee: None,
                    reason: String::new(),
                })
                .unwrap();
        } else {
            pair.desk.desk(SeeTo { id, done: true }).unwrap();
        }
        pair.talk();
        assert!(inbox(&pair.server).oversold.is_empty());
        by_manager(&pair.server, SetGlass { rooms: 0 }).unwrap();
        assert_eq!(pair.server.left(DOUBLE, stay(0, 1)), 0);
        pair.server.rebuilt_is_the_same();
    }
}

#[test]
fn with_a_room_to_spare_the_late_guest_has_one_and_nobody_is_troubled() {
    let mut pair = pair();
    pair.gone();
    by_manager(&pair.server, SetGlass { rooms: 1 }).unwrap();
    by_manager(&pair.server, take_back(&pair, 1)).unwrap();
    pair.desk.sell(DOUBLE, stay(0, 1)).unwrap();
    pair.back();
    assert!(inbox(&pair.server).oversold.is_empty());
    assert_eq!(
        pair.server.left(DOUBLE, stay(0, 1)),
        1,
        "it took one of the two"
    );
    by_manager(&pair.server, SetGlass { rooms: 0 }).unwrap();
}

/// The desk is back with a right that was taken from it, and the room is sold already.
fn back_with_a_right_taken(deaf: bool) -> Pair {
    let mut pair = pair();
    pair.gone();
    by_manager(&pair.server, SetGlass { rooms: 1 }).unwrap();
    by_manager(&pair.server, take_back(&pair, 1)).unwrap();
    pair.server.sell(DOUBLE, stay(0, 1)).unwrap();
    pair.server.sell(DOUBLE, stay(0, 1)).unwrap();
    pair.deaf = deaf;
    pair.back();
    pair.cut();
    pair
}

#[test]
fn a_desk_that_is_back_sells_nothing_that_was_taken_from_it() {
    let pair = back_with_a_right_taken(false);
    pair.desk
        .refused(Code::NoRights, || pair.desk.sell(DOUBLE, stay(0, 1)));
    assert_eq!(beyond(&pair.server), 0);
    by_manager(&pair.server, SetGlass { rooms: 0 }).unwrap();
}

#[test]
fn without_being_asked_back_the_same_desk_sells_the_room_a_second_time() {
    let mut pair = back_with_a_right_taken(true);
    pair.desk.sell(DOUBLE, stay(0, 1)).unwrap();
    pair.back();
    assert_eq!(beyond(&pair.server), 1);
    assert_eq!(inbox(&pair.server).oversold.len(), 1, "and it is told");
}

#[test]
fn a_lost_desk_is_let_in_no_more_and_its_rooms_go_on_counting() {
    let mut pair = pair();
    pair.gone();
    let call = WriteOff {
        device: device(&pair),
        reason: "Stolen from the lobby".to_owned(),
    };
    pair.server
        .refused(Code::RoleDenied, || pair.server.desk(call.clone()));
    by_manager(&pair.server, call).unwrap();
    pair.server.sell(DOUBLE, stay(0, 1)).unwrap();
    // What it sold before it was lost still brings guests.
    pair.server
        .refused(Code::SoldOut, || pair.server.sell(DOUBLE, stay(0, 1)));
    by_manager(&pair.server, SetGlass { rooms: 1 }).unwrap();
    by_manager(&pair.server, take_back(&pair, 1)).unwrap();
    pair.server.sell(DOUBLE, stay(0, 1)).unwrap();
    pair.server
        .refused(Code::SoldOut, || pair.server.sell(DOUBLE, stay(0, 1)));
    assert_eq!(pair.refused_at_the_door(), Code::DeviceUnknown);
}

#[test]
fn lost_rooms_are_listed_for_somebody_to_solve() {
    let mut pair = pair();
    pair.server.sell(DOUBLE, stay(0, 1)).unwrap();
    pair.talk();
    pair.desk
        .desk(TakeOut {
            id: keyrack_domain::OutageId(pair.desk.id()),
            room: crate::support::room(0),
            nights: stay(0, 1),
            kind: keyrack_domain::property::OutageKind::OutOfOrder,
            reason: "Burst pipe".to_owned(),
        })
        .unwrap();
    pair.talk();
    pair.desk.clock.forward(120);
    pair.server.clock.forward(120);
    pair.talk();
    let short = inbox(&pair.desk).short;
    assert_eq!(short.len(), 1, "{short:?}");
    assert_eq!(
        (short[0].night, short[0].rooms, short[0].at_desks),
        (day(0), 1, 1)
    );
    pair.server
        .refused(Code::SoldOut, || pair.server.sell(DOUBLE, stay(0, 1)));
}

#[test]
fn an_allowance_is_not_lowered_beneath_what_a_desk_holds() {
    let mut pair = Pair::new(2, 2, Limits::default());
    pair.talk();
    let allow = |rooms| allowance::Set {
        room_types: vec![room_type(DOUBLE)],
        from: day(1),
        to: day(2),
        weekdays: every_day(),
        rooms: Some(rooms),
    };
    by_manager(&pair.server, allow(1)).unwrap();
    for _ in 0..2 {
        pair.server.sell(DOUBLE, stay(1, 1)).unwrap();
    }
    // Two are sold of two rooms, and the desk may sell a third.
    pair.server.refused(Code::AllowanceBelowSold, || {
        by_manager(&pair.server, allow(0))
    });
    for clock in [&pair.desk.clock, &pair.server.clock] {
        clock.forward(120);
    }
    pair.talk();
    pair.desk.refused(Code::AllowanceBelowSold, || {
        by_manager(&pair.desk, allow(0))
    });
}
