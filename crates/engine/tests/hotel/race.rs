//! The last room is sold once, however many ask for it at the same moment.

use std::sync::{Arc, Barrier};

use keyrack_contract::Code;
use keyrack_engine::{Caller, Limits};

use crate::support::{DOUBLE, House, ben, stay};

const ROUNDS: i64 = 40;
const CALLERS: usize = 8;

/// Lets many callers want one room at once, half of them at the desk and half on the web; returns
/// how many got it.
fn race(house: &House, round: i64) -> usize {
    let nights = stay(round, 1);
    let start = Arc::new(Barrier::new(CALLERS));
    let mut threads = Vec::new();
    for caller in 0..CALLERS {
        let (engine, start, id) = (house.engine.clone(), Arc::clone(&start), house.call_id());
        let (sale, hold) = (house.sale(DOUBLE, nights), house.hold_call(DOUBLE, nights));
        let (confirm, next) = (house.confirm_call(hold.id), house.call_id());
        threads.push(std::thread::spawn(move || {
            start.wait();
            if caller % 2 == 0 {
                return engine.run(&ben(), id, sale).map(|_| ());
            }
            engine.run(&Caller::Guest, id, hold)?;
            engine.run(&Caller::Guest, next, confirm).map(|_| ())
        }));
    }
    let mut won = 0;
    for thread in threads {
        match thread.join().unwrap() {
            Ok(()) => won += 1,
            Err(failure) => assert_eq!(failure.code, Code::SoldOut),
        }
    }
    won
}

#[test]
fn exactly_one_of_many_gets_the_last_room() {
    let house = House::with(1, 0);
    for round in 0..ROUNDS {
        assert_eq!(race(&house, round), 1, "round {round}");
        assert_eq!(house.count(DOUBLE, stay(round, 1).arrival()).available(), 0);
    }
    house.rebuilt_is_the_same();
}

#[test]
fn without_the_capacity_check_the_same_race_sells_the_room_more_than_once() {
    let mutant = Limits {
        unsafe_rights: true,
        ..Limits::default()
    };
    let house = House::with_limits(1, 0, mutant);
    assert!((0..ROUNDS).any(|round| race(&house, round) > 1));
}

#[test]
fn two_rooms_in_one_booking_are_sold_together_or_not_at_all() {
    let house = House::with(1, 1);
    let mut sale = house.sale(DOUBLE, stay(0, 2));
    sale.rooms.push(sale.rooms[0].clone());
    house.refused(Code::SoldOut, || house.desk(sale.clone()));
    assert_eq!(house.left(DOUBLE, stay(0, 2)), 1);
}
