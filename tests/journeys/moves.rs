//! Two desks at the same tape chart, cut off from one another.

use anyhow::{Context, Result, ensure};
use keyrack_contract::call::chart::{self, Fit};
use keyrack_contract::call::reservation::{Move, Place, Read};
use keyrack_domain::{ReservationId, RoomId, Stay};
use keyrack_tests::room;
use keyrack_tests::{DOUBLE, World};

fn into(id: ReservationId, stay: Stay, room: RoomId) -> Move {
    Move {
        id,
        stay,
        place: Some(Place {
            from: stay.arrival(),
            until: stay.departure(),
            room: Some(room),
        }),
        keep_price: false,
        expected_total: None,
    }
}

#[test]
fn two_desks_move_two_stays_into_one_room_and_both_charts_say_so() -> Result<()> {
    let world = World::new(2, 10, 2)?;
    world.connect(0);
    world.connect(1);
    world.settle()?;
    let stay = world.stay(1, 2)?;
    let first = world.book("First", DOUBLE, stay)?;
    let second = world.book("Second", DOUBLE, stay)?;
    world.settle()?;
    let first = *first.reservations.first().context("a stay")?;
    let second = *second.reservations.first().context("a stay")?;
    world.cut(0);
    world.cut(1);

    // Neither desk can know of the other; each finds the room free.
    let staff = World::staff();
    world
        .desk(0)
        .run(&staff, world.call(), into(first, stay, room(0)))?;
    world
        .desk(1)
        .run(&staff, world.call(), into(second, stay, room(0)))?;
    world.connect(0);
    world.connect(1);
    world.settle()?;

    let charts: Vec<chart::Chart> = [0, 1]
        .into_iter()
        .map(|desk| {
            let from = world.today;
            world
                .desk(desk)
                .ask(&staff, &chart::Read { from, nights: 7 })
        })
        .collect::<Result<_, _>>()?;
    for seen in &charts {
        ensure!(seen.bars.len() == 2, "{:?}", seen.bars);
        let parts = seen.bars.iter().flat_map(|bar| &bar.parts);
        ensure!(
            parts.clone().all(|part| part.fit == Fit::Clashes),
            "{:?}",
            seen.bars
        );
    }
    let bars = |seen: &chart::Chart| serde_json::to_string(&seen.bars);
    let [one, other] = charts.as_slice() else {
        anyhow::bail!("two charts");
    };
    ensure!(bars(one)? == bars(other)?, "both show the same");

    // One of them is moved on, and the clash is over everywhere.
    world
        .desk(1)
        .run(&staff, world.call(), into(second, stay, room(1)))?;
    world.settle()?;
    let from = world.today;
    let seen = world
        .desk(0)
        .ask(&staff, &chart::Read { from, nights: 7 })?;
    let mut parts = seen.bars.iter().flat_map(|bar| &bar.parts);
    ensure!(parts.all(|part| part.fit == Fit::Fits), "{:?}", seen.bars);
    world.check()
}

#[test]
fn two_desks_move_one_stay_and_neither_move_is_lost() -> Result<()> {
    let world = World::new(2, 10, 2)?;
    world.connect(0);
    world.connect(1);
    world.settle()?;
    let stay = world.stay(1, 2)?;
    let booked = world.book("Both", DOUBLE, stay)?;
    world.settle()?;
    let id = *booked.reservations.first().context("a stay")?;
    world.cut(0);
    world.cut(1);
    let staff = World::staff();
    for (desk, place) in [(0, 0), (1, 1)] {
        let call = into(id, stay, room(place));
        world.desk(desk).run(&staff, world.call(), call)?;
    }
    world.connect(0);
    world.connect(1);
    world.settle()?;
    let here = world.desk(0).ask(&staff, &Read { id })?;
    let there = world.desk(1).ask(&staff, &Read { id })?;
    ensure!(here == there && here.line.contested, "{here:?}");
    let from = world.today;
    let seen = world
        .desk(0)
        .ask(&staff, &chart::Read { from, nights: 7 })?;
    ensure!(seen.bars.iter().any(|bar| bar.id == id && bar.contested));
    world.check()
}
