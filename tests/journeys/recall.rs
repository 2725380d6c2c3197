//! With all desks in touch, nobody is refused a room while one is free.

use std::time::{Duration, Instant};

use anyhow::{Result, ensure};
use keyrack_contract::call::booking::Booked;
use keyrack_contract::call::state;
use keyrack_contract::sync::{Down, Up};
use keyrack_contract::{Code, Failure};
use keyrack_engine::{Caller, Limits};
use keyrack_tests::{DOUBLE, World};

/// Rooms that a desk can sell tonight by itself.
fn holds(world: &World, place: usize) -> Result<u32> {
    let state = world.desk(place).ask(&Caller::System, &state::Read {})?;
    let tonight = |held: &&state::Held| held.night == world.today && held.room_type == DOUBLE;
    Ok(state
        .held
        .iter()
        .filter(tonight)
        .map(|held| held.rooms)
        .sum())
}

/// A hotel with two doubles, one of them held by each desk.
fn all_is_held() -> Result<World> {
    let world = World::new(2, 2, 1)?;
    for place in [0, 1] {
        world.connect(place);
        world.until("each desk holds a room for tonight", || {
            Ok(holds(&world, place)? == 1)
        })?;
    }
    world.settle()?;
    Ok(world)
}

fn is_sold_out(outcome: &Result<Booked, Failure>) -> bool {
    outcome
        .as_ref()
        .is_err_and(|failure| failure.code == Code::SoldOut)
}

#[test]
fn with_all_desks_in_touch_no_guest_is_refused_while_a_room_is_free() -> Result<()> {
    let world = all_is_held()?;
    let tonight = world.stay(0, 1)?;
    world.book("First", DOUBLE, tonight)?;
    world.book("Second", DOUBLE, tonight)?;
    ensure!(holds(&world, 0)? + holds(&world, 1)? == 0);
    // Now they are gone, and it is said at once.
    let third = world.book("Third", DOUBLE, tonight);
    ensure!(is_sold_out(&third), "{third:?}");
    world.settle()?;
    world.check()
}

#[test]
fn many_guests_at_once_get_every_room_and_no_room_twice() -> Result<()> {
    let world = all_is_held()?;
    let tonight = world.stay(0, 1)?;
    let booked = std::thread::scope(|scope| {
        let guests: Vec<_> = (0..6)
            .map(|n| {
                let world = &world;
                scope.spawn(move || world.book(&format!("Guest {n}"), DOUBLE, tonight).is_ok())
            })
            .collect();
        let booked = guests
            .into_iter()
            .map(|guest| guest.join().unwrap_or(false));
        booked.filter(|booked| *booked).count()
    });
    ensure!(booked == 2, "{booked} of two rooms");
    world.settle()?;
    world.check()
}

#[test]
fn one_desk_sells_what_the_other_held() -> Result<()> {
    let world = all_is_held()?;
    let tonight = world.stay(0, 1)?;
    world.sell(0, "Own", DOUBLE, tonight)?;
    world.sell(0, "Others", DOUBLE, tonight)?;
    let third = world.sell(0, "Third", DOUBLE, tonight);
    ensure!(third.is_err(), "{third:?}");
    world.settle()?;
    world.check()
}

#[test]
fn a_desk_that_is_cut_off_keeps_its_room_and_gives_it_when_it_is_back() -> Result<()> {
    let world = all_is_held()?;
    let tonight = world.stay(0, 1)?;
    world.cut(1);
    world.book("First", DOUBLE, tonight)?;
    let second = world.book("Second", DOUBLE, tonight);
    ensure!(is_sold_out(&second), "{second:?}");
    ensure!(holds(&world, 1)? == 1, "its own room is still there");
    world.connect(1);
    world.settle()?;
    world.book("Third", DOUBLE, tonight)?;
    world.settle()?;
    world.check()
}

#[test]
fn a_room_that_is_sold_at_the_desk_is_not_given_away() -> Result<()> {
    let world = all_is_held()?;
    let tonight = world.stay(0, 1)?;
    world.cut(0);
    world.cut(1);
    world.sell(0, "Walk", DOUBLE, tonight)?;
    world.connect(0);
    world.connect(1);
    world.settle()?;
    world.book("First", DOUBLE, tonight)?;
    let second = world.book("Second", DOUBLE, tonight);
    ensure!(is_sold_out(&second), "{second:?}");
    world.settle()?;
    world.check()
}

#[test]
fn a_house_with_rooms_asks_nobody() -> Result<()> {
    let world = World::new(1, 10, 2)?;
    world.connect(0);
    world.until("the desk holds a room for tonight", || {
        Ok(holds(&world, 0)? == 1)
    })?;
    world.settle()?;
    for n in 0..9 {
        world.book(&format!("Guest {n}"), DOUBLE, world.stay(0, 1)?)?;
    }
    ensure!(holds(&world, 0)? == 1, "nine of ten rooms were free");
    world.book("Last", DOUBLE, world.stay(0, 1)?)?;
    ensure!(holds(&world, 0)? == 0);
    world.settle()?;
    world.check()
}

#[test]
fn a_desk_that_does_not_answer_is_waited_for_a_second_at_most() -> Result<()> {
    let world = all_is_held()?;
    let tonight = world.stay(0, 1)?;
    world.cut(0);
    world.cut(1);
    // Its line is up by the server's reckoning, and nobody at the other end moves.
    let (mut desk, mut host) = world.ends(1);
    let (mut to_host, mut to_desk) = (desk.connected()?, host.connected());
    let mut welcome = false;
    while !welcome {
        for frame in std::mem::take(&mut to_desk) {
            to_host.extend(desk.receive(frame)?);
        }
        for frame in std::mem::take(&mut to_host) {
            let replies = host.receive(frame)?;
            welcome |= replies
                .iter()
                .any(|frame| matches!(frame, Down::Welcome { .. }));
            to_desk.extend(replies);
        }
    }
    let begun = Instant::now();
    let refused = world.book("Patient", DOUBLE, tonight);
    let waited = begun.elapsed();
    ensure!(is_sold_out(&refused), "{refused:?}");
    let stated = Duration::from_millis(Limits::default().recall_wait_milliseconds);
    ensure!(stated <= Duration::from_secs(1));
    ensure!(waited >= stated && waited < stated * 3, "{waited:?}");

    // The question is there when the desk wakes, and its late answer frees the room.
    let asked = host.poll()?;
    let recall = asked
        .into_iter()
        .find(|frame| matches!(frame, Down::Recall(_)));
    for frame in to_desk.into_iter().chain(recall) {
        for reply in desk.receive(frame)? {
            if matches!(reply, Up::Return(_) | Up::Recalled(_)) {
                host.receive(reply)?;
            }
        }
    }
    world.book("Patient", DOUBLE, tonight)?;
    Ok(())
}
