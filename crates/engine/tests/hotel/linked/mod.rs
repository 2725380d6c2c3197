//! Rooms that are made of other rooms: selling one closes the other, both ways and everywhere.

mod desk;
mod dorm;
mod random;
mod room;
mod sale;
mod settings;

use crate::support::{
    DOUBLE, FAMILY, FLEX, House, anna, ben, day, rate_plan, room, room_type, stay,
};
use keyrack_contract::Failure;
use keyrack_contract::call::offer::Counts;
use keyrack_contract::call::rate::{Change as RateChange, Set, every_day};
use keyrack_contract::call::reservation::Assign;
use keyrack_contract::call::room::{Add, TakeOut, TakenOut};
use keyrack_contract::call::room_type::Put;
use keyrack_domain::property::{MadeOf, OutageKind, Room, RoomType};
use keyrack_domain::{Count, Localized, OutageId, ReservationId, Stay};
use keyrack_engine::Clock;
use keyrack_engine::Do;

pub const SUITE: usize = 2;
pub const WHOLE: usize = 3;

pub fn run<C: Do>(house: &House, call: C) -> Result<C::Reply, Failure> {
    house.engine.run(&anna(), house.call_id(), call)
}

pub fn kind(place: usize, code: &str, made_of: &[(usize, u8)]) -> RoomType {
    let made_of = made_of.iter().map(|(part, rooms)| MadeOf {
        room_type: room_type(*part),
        rooms: *rooms,
    });
    RoomType {
        made_of: made_of.collect(),
        ..RoomType::plain(room_type(place), code, Localized::of("en", code), 4, 6)
    }
}

/// A room made of others; places from 50 on are such rooms.
pub fn larger(place: u16, of: usize, members: &[u16]) -> Room {
    Room {
        id: room(place),
        number: format!("L{place}"),
        room_type: room_type(of),
        floor: String::new(),
        archived: false,
        members: members.iter().map(|place| room(*place)).collect(),
    }
}

/// Six doubles, two suites of two of them each, one family room, and all of it as one.
pub fn link(house: &House) {
    run(
        house,
        Put {
            room_type: kind(SUITE, "STE", &[(DOUBLE, 2)]),
        },
    )
    .unwrap();
    let all = [(SUITE, 2), (DOUBLE, 2), (FAMILY, 1)];
    run(
        house,
        Put {
            room_type: kind(WHOLE, "ALL", &all),
        },
    )
    .unwrap();
    let rooms = vec![larger(50, SUITE, &[0, 1]), larger(51, SUITE, &[2, 3])];
    run(house, Add { rooms }).unwrap();
    let rooms = vec![larger(60, WHOLE, &[50, 51, 4, 5, 6])];
    run(house, Add { rooms }).unwrap();
    for place in [SUITE, WHOLE] {
        let call = Set {
            room_rates: vec![(room_type(place), rate_plan(FLEX))],
            from: day(0),
            to: day(120),
            weekdays: every_day(),
            change: RateChange {
                price_minor: Some(30_000),
                ..RateChange::default()
            },
        };
        house.system(call).unwrap();
    }
}

pub fn linked() -> House {
    let house = House::with(6, 1);
    link(&house);
    house
}

pub fn left(house: &House, offset: i64) -> [u32; 4] {
    [DOUBLE, FAMILY, SUITE, WHOLE].map(|kind| house.left(kind, stay(offset, 1)))
}

pub fn out(house: &House, place: u16, kind: OutageKind, nights: Stay) -> (OutageId, TakenOut) {
    let id = OutageId(house.id());
    let call = TakeOut {
        id,
        room: room(place),
        kind,
        nights,
        reason: String::new(),
    };
    (id, house.desk(call).unwrap())
}

pub fn assign(house: &House, id: ReservationId, place: u16) -> Result<(), Failure> {
    let call = Assign {
        id,
        room: Some(room(place)),
        from: None,
    };
    house.desk(call).map(drop)
}

/// The lines of every count add up, and what is left is what a search offers.
#[track_caller]
pub fn adds_up(house: &House, offset: i64) {
    let call = Counts {
        from: day(offset),
        to: day(offset + 1),
    };
    let all = house.engine.ask(&ben(), &call).unwrap();
    let sum = |count: &Count| {
        count.physical
            - count.out_of_inventory
            - count.out_of_order
            - count.sold
            - count.linked
            - count.block_remaining
            - count.held
            + count.allowance
            - count.over_members
            - count.over_house
    };
    for (id, counts) in &all.types {
        let count = counts[0];
        assert_eq!(sum(&count), count.left(), "{count:?}");
        let offered = house.engine.index().unwrap().rooms_left(
            *id,
            &stay(offset, 1),
            keyrack_engine::index::Selling::OnRights,
            house.clock.now(),
        );
        let here = (count.left() - count.elsewhere).max(0);
        assert_eq!(here, i32::try_from(offered).unwrap(), "{count:?}");
    }
}
