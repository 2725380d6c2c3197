//! A computer whose clock is two days wrong.

use anyhow::{Context, Result, ensure};
use keyrack_contract::call::property;
use keyrack_contract::call::reservation::{Cancel, Read};
use keyrack_domain::reservation::Status;
use keyrack_tests::{DOUBLE, World};

const TWO_DAYS_SECONDS: i64 = 2 * 24 * 60 * 60;

/// Works at a desk whose clock is wrong by so much, with the line, without it, and with it again.
fn works_with(wrong_seconds: i64) -> Result<()> {
    let world = World::new(2, 4, 2)?;
    world.put_clock_wrong(0, wrong_seconds);
    world.connect(0);
    world.connect(1);
    world.settle()?;

    // The desk knows by how much it is wrong, and goes by the hotel's day all the same.
    let known = world.desk(0).vitals()?.ahead_seconds;
    ensure!(
        known.is_some_and(|ahead| (ahead + wrong_seconds).abs() < 60),
        "the desk says nothing of its clock: {known:?}"
    );
    let right = world.desk(1).vitals()?.ahead_seconds;
    ensure!(right.is_some_and(|ahead| ahead.abs() < 60), "{right:?}");
    let day = world
        .desk(0)
        .ask(&World::staff(), &property::Read {})?
        .business_date;
    ensure!(day == world.today, "{day}");

    let near = world.sell(0, "Online", DOUBLE, world.stay(0, 2)?)?;
    world.settle()?;
    world.cut(0);
    // Whatever a wrong clock makes of its leases, it never sells what another may sell as well.
    let alone = (0..4).filter_map(|_| world.sell(0, "Alone", DOUBLE, world.stay(0, 1).ok()?).ok());
    let alone: Vec<_> = alone.collect();
    let meanwhile = (0..4).filter_map(|_| world.book("Web", DOUBLE, world.stay(0, 1).ok()?).ok());
    let meanwhile = meanwhile.count();
    let id = *near.reservations.first().context("a room")?;
    let cancel = Cancel {
        id,
        expected_fee: None,
        reason: String::new(),
    };
    world.desk(1).run(&World::staff(), world.call(), cancel)?;
    world.connect(0);
    world.settle()?;
    ensure!(
        1 + alone.len() + meanwhile <= 4,
        "{} alone, {meanwhile} on the web",
        alone.len()
    );
    for booked in &alone {
        let id = *booked.reservations.first().context("a room")?;
        let there = world.desk(1).ask(&World::staff(), &Read { id })?;
        ensure!(there.line.status == Status::Confirmed, "{there:?}");
    }
    let there = world.desk(0).ask(&World::staff(), &Read { id })?;
    ensure!(there.line.status == Status::Cancelled, "{there:?}");
    world.check()
}

#[test]
fn a_clock_two_days_ahead_is_told_and_damages_nothing() -> Result<()> {
    works_with(TWO_DAYS_SECONDS)
}

#[test]
fn a_clock_two_days_behind_is_told_and_damages_nothing() -> Result<()> {
    works_with(-TWO_DAYS_SECONDS)
}
