//! Moves on the tape chart: rooms, nights and types at once, and the way back.

use keyrack_contract::call::reservation::{Amend, CheckIn, Move, Moved, Place, PutBack, QuoteMove};
use keyrack_contract::call::room::TakeOut;
use keyrack_contract::{Code, Failure};
use keyrack_domain::property::OutageKind;
use keyrack_domain::{OutageId, Party, ReservationId, RoomId, Stay};

use crate::support::{DOUBLE, FAMILY, FLEX, House, ben, euro, rate_plan, room, room_type, stay};

fn to(id: ReservationId, nights: Stay, place: Option<(Stay, u16)>) -> Move {
    Move {
        id,
        stay: nights,
        place: place.map(|(nights, number)| Place {
            from: nights.arrival(),
            until: nights.departure(),
            room: Some(room(number)),
        }),
        keep_price: false,
        expected_total: None,
    }
}

/// What is quoted is what is then done, to the cent.
fn go(house: &House, change: Move) -> Result<Moved, Failure> {
    let quoted = house.engine.ask(
        &ben(),
        &QuoteMove {
            change: change.clone(),
        },
    );
    let moved = house.desk(Move {
        expected_total: quoted.as_ref().ok().map(|quoted| quoted.after),
        ..change
    });
    assert_eq!(
        quoted.as_ref().map_err(|why| why.code),
        moved.as_ref().map_err(|why| why.code)
    );
    house.sound();
    moved
}

fn back(house: &House, id: ReservationId, moved: &Moved) -> Result<Moved, Failure> {
    house.desk(PutBack {
        id,
        from: moved.is.clone(),
        to: moved.was.clone(),
    })
}

fn lies(house: &House, id: ReservationId) -> Vec<(Option<RoomId>, i64)> {
    let slices = house.read(id).slices;
    slices
        .iter()
        .map(|slice| (slice.room, slice.price.minor))
        .collect()
}

#[test]
fn a_stay_is_split_over_two_rooms_and_sold_nights_keep_their_price() {
    let house = House::with(2, 1);
    let id = house.sell(DOUBLE, stay(1, 4)).unwrap();
    go(&house, to(id, stay(1, 4), Some((stay(1, 4), 0)))).unwrap();
    crate::rates::dearer(&house, 20_000);
    let split = go(&house, to(id, stay(1, 4), Some((stay(3, 2), 1)))).unwrap();
    assert_eq!((split.before, split.other_type), (split.after, false));
    let rooms: Vec<_> = lies(&house, id).into_iter().map(|(room, _)| room).collect();
    assert_eq!(
        rooms,
        [Some(room(0)), Some(room(0)), Some(room(1)), Some(room(1))]
    );
    // Into a family room for the last night: that night alone is priced anew, as a family room.
    let up = go(&house, to(id, stay(1, 4), Some((stay(4, 1), 2)))).unwrap();
    assert!(up.other_type);
    let prices: Vec<_> = lies(&house, id)
        .into_iter()
        .map(|(_, minor)| minor)
        .collect();
    assert_eq!(prices, [12_000, 12_000, 12_000, 18_000]);
    assert_eq!(house.left(FAMILY, stay(4, 1)), 0);
    assert_eq!(house.left(DOUBLE, stay(4, 1)), 2);
    house.rebuilt_is_the_same();
}

#[test]
fn a_better_room_can_be_given_at_the_price_that_was_sold() {
    let house = House::with(1, 1);
    let id = house.sell(DOUBLE, stay(1, 2)).unwrap();
    let free = Move {
        keep_price: true,
        ..to(id, stay(1, 2), Some((stay(1, 2), 1)))
    };
    let moved = go(&house, free).unwrap();
    assert_eq!(moved.before, moved.after);
    assert_eq!(
        house.left(FAMILY, stay(1, 2)),
        0,
        "it is taken all the same"
    );
    assert_eq!(house.left(DOUBLE, stay(1, 2)), 1);
    house.rebuilt_is_the_same();
}

#[test]
fn nights_and_room_move_together_and_come_back_together() {
    let house = House::with(2, 1);
    let id = house.sell(DOUBLE, stay(1, 3)).unwrap();
    go(&house, to(id, stay(1, 3), Some((stay(1, 3), 0)))).unwrap();
    let before = house.read(id);
    crate::rates::dearer(&house, 20_000);
    let moved = go(&house, to(id, stay(3, 3), Some((stay(3, 3), 1)))).unwrap();
    assert_eq!(
        lies(&house, id),
        [
            (Some(room(1)), 12_000),
            (Some(room(1)), 20_000),
            (Some(room(1)), 20_000)
        ]
    );
    let undone = back(&house, id, &moved).unwrap();
    assert_eq!(undone.is, moved.was);
    let again = house.read(id);
    assert_eq!((again.slices, again.policy), (before.slices, before.policy));
    assert_eq!(again.line.total, before.line.total);
    assert_eq!(house.left(DOUBLE, stay(4, 2)), 2);
    // And forward again, at the prices of the move.
    let redone = back(&house, id, &undone).unwrap();
    assert_eq!((redone.is, redone.after), (moved.is, moved.after));
    house.rebuilt_is_the_same();
}

#[test]
fn a_step_is_not_taken_back_over_what_came_after_it() {
    let house = House::with(2, 1);
    let id = house.sell(DOUBLE, stay(1, 3)).unwrap();
    let first = go(&house, to(id, stay(1, 3), Some((stay(1, 3), 0)))).unwrap();
    let second = go(&house, to(id, stay(1, 2), None)).unwrap();
    house.refused(Code::StayChanged, || back(&house, id, &first));
    let foreign = Moved {
        was: "0123456789abcdef0123456789abcdef".to_owned(),
        ..second.clone()
    };
    house.refused(Code::StayChanged, || back(&house, id, &foreign));
    back(&house, id, &second).unwrap();
    back(&house, id, &first).unwrap();
    assert!(lies(&house, id).iter().all(|(room, _)| room.is_none()));
}

#[test]
fn the_way_back_is_refused_when_the_room_is_gone() {
    let house = House::with(2, 1);
    let id = house.sell(DOUBLE, stay(1, 3)).unwrap();
    go(&house, to(id, stay(1, 3), Some((stay(1, 3), 0)))).unwrap();
    let moved = go(&house, to(id, stay(1, 3), Some((stay(1, 3), 1)))).unwrap();
    let other = house.sell(DOUBLE, stay(2, 1)).unwrap();
    go(&house, to(other, stay(2, 1), Some((stay(2, 1), 0)))).unwrap();
    house.refused(Code::RoomTaken, || back(&house, id, &moved));
    // A shorter stay gives its night away, which somebody else buys.
    let short = go(&house, to(id, stay(1, 2), None)).unwrap();
    house.sell(DOUBLE, stay(3, 1)).unwrap();
    house.sell(DOUBLE, stay(3, 1)).unwrap();
    house.refused(Code::SoldOut, || back(&house, id, &short));
}

#[test]
fn a_taken_room_a_broken_one_and_a_full_type_refuse_the_move() {
    let house = House::with(2, 1);
    let id = house.sell(DOUBLE, stay(1, 2)).unwrap();
    let other = house.sell(DOUBLE, stay(2, 2)).unwrap();
    go(&house, to(other, stay(2, 2), Some((stay(2, 2), 1)))).unwrap();
    house.refused(Code::RoomTaken, || {
        go(&house, to(id, stay(1, 2), Some((stay(1, 2), 1))))
    });
    house
        .desk(TakeOut {
            id: OutageId(house.id()),
            room: room(0),
            kind: OutageKind::OutOfOrder,
            nights: stay(9, 1),
            reason: String::new(),
        })
        .unwrap();
    house.refused(Code::RoomOutOfOrder, || {
        go(&house, to(id, stay(8, 2), Some((stay(8, 2), 0))))
    });
    house.sell(FAMILY, stay(1, 1)).unwrap();
    house.refused(Code::SoldOut, || {
        go(&house, to(id, stay(1, 2), Some((stay(1, 2), 2))))
    });
    house.refused(Code::StayPast, || go(&house, to(id, stay(-1, 2), None)));
    house.refused(Code::RoomUnknown, || {
        go(&house, to(id, stay(1, 2), Some((stay(1, 2), 77))))
    });
}

#[test]
fn a_party_that_does_not_fit_is_not_moved_into_a_smaller_room() {
    let house = House::with(1, 1);
    let id = house.sell(FAMILY, stay(1, 2)).unwrap();
    house
        .desk(Amend {
            id,
            stay: stay(1, 2),
            room_type: room_type(FAMILY),
            rate_plan: rate_plan(FLEX),
            party: Party::try_new(4, vec![]).unwrap(),
            expected_total: None,
            anyway: None,
        })
        .unwrap();
    let down = Move {
        keep_price: true,
        ..to(id, stay(1, 2), Some((stay(1, 2), 0)))
    };
    house.refused(Code::PartyTooLarge, || go(&house, down.clone()));
}

#[test]
fn a_guest_in_house_moves_from_tonight_on_and_past_nights_stay() {
    let house = House::with(2, 0);
    let id = house.sell(DOUBLE, stay(0, 4)).unwrap();
    house
        .desk(CheckIn {
            id,
            room: Some(room(0)),
        })
        .unwrap();
    crate::arrivals::roll(&house, 2);
    let moved = go(&house, to(id, stay(0, 4), Some((stay(0, 4), 1)))).unwrap();
    assert_eq!(moved.before, moved.after);
    let rooms: Vec<_> = lies(&house, id).into_iter().map(|(room, _)| room).collect();
    assert_eq!(
        rooms,
        [Some(room(0)), Some(room(0)), Some(room(1)), Some(room(1))]
    );
    house.refused(Code::WrongStatus, || go(&house, to(id, stay(1, 3), None)));
    house.refused(Code::WrongStatus, || go(&house, to(id, stay(0, 2), None)));
    house.rebuilt_is_the_same();
}

#[test]
fn a_move_at_a_price_that_was_not_shown_and_one_sent_twice() {
    let house = House::with(2, 1);
    let id = house.sell(DOUBLE, stay(1, 2)).unwrap();
    let guessed = Move {
        expected_total: Some(euro(5)),
        ..to(id, stay(1, 3), None)
    };
    house.refused(Code::PriceChanged, || house.desk(guessed.clone()));
    let (call, change) = (house.call_id(), to(id, stay(1, 3), None));
    let first = house.engine.run(&ben(), call, change.clone()).unwrap();
    let repeat = house.engine.run(&ben(), call, change).unwrap();
    assert_eq!(first, repeat);
    assert_eq!(house.read(id).slices.len(), 3);
    assert_eq!(house.left(DOUBLE, stay(3, 1)), 1);
}
