//! The last room.

use std::sync::{Arc, Barrier};

use anyhow::{Result, ensure};
use keyrack_engine::Limits;
use keyrack_tests::{SINGLE, World};

/// Two guests and two desks race for the last room, all at once. Returns how many of them won.
fn race(world: &Arc<World>, night: i64) -> Result<usize> {
    let start = Arc::new(Barrier::new(4));
    let stay = world.stay(night, 1)?;
    let racers = (0..4).map(|racer| {
        let (world, start) = (Arc::clone(world), Arc::clone(&start));
        std::thread::spawn(move || {
            start.wait();
            match racer {
                0 | 1 => world.sell(racer, "Desk", SINGLE, stay).is_ok(),
                _ => world.book("Guest", SINGLE, stay).is_ok(),
            }
        })
    });
    let racers: Vec<_> = racers.collect();
    Ok(racers
        .into_iter()
        .map(|racer| racer.join())
        .filter(|won| matches!(won, Ok(true)))
        .count())
}

/// How many rounds a run takes: a share every time, all of them in the long proof.
fn rounds() -> i64 {
    let asked = std::env::var("KEYRACK_RACE_ROUNDS").ok();
    asked.and_then(|rounds| rounds.parse().ok()).unwrap_or(60)
}

/// Nights of one world that are raced for; each has a price.
const NIGHTS: i64 = 100;

#[test]
fn the_last_room_is_sold_exactly_once() -> Result<()> {
    let mut left = rounds();
    while left > 0 {
        let world = Arc::new(World::new(2, 1, 1)?);
        world.connect(0);
        world.connect(1);
        world.settle()?;
        for night in 0..left.min(NIGHTS) {
            let won = race(&world, 10 + night)?;
            ensure!(won == 1, "night {night}: {won} sales of one room");
        }
        left -= NIGHTS;
        world.settle()?;
        world.check()?;
    }
    Ok(())
}

#[test]
fn without_the_capacity_check_the_same_race_oversells() -> Result<()> {
    let limits = Limits {
        unsafe_rights: true,
        ..Limits::default()
    };
    let world = Arc::new(World::with_limits(2, 1, 1, limits)?);
    world.connect(0);
    world.connect(1);
    world.settle()?;
    let mut most = 0;
    for night in 0..10 {
        most = most.max(race(&world, 10 + night)?);
    }
    ensure!(
        most > 1,
        "the check does nothing: nobody oversold without it"
    );
    Ok(())
}
