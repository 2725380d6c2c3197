//! What others did while a desk was away stands behind its line until somebody has read it.

use anyhow::{Context, Result, ensure};
use keyrack_contract::call::away::{Away, Noted, Read};
use keyrack_contract::call::conflict::Subject;
use keyrack_contract::call::reservation::Cancel;
use keyrack_contract::call::state;
use keyrack_contract::view::Fact;
use keyrack_tests::{DOUBLE, World};

fn away(world: &World, place: usize) -> Result<Away> {
    Ok(world.desk(place).ask(&World::staff(), &Read {})?)
}

#[test]
fn what_came_in_while_a_desk_was_away_is_listed_until_it_is_read() -> Result<()> {
    let world = World::new(2, 20, 4)?;
    world.connect(0);
    world.connect(1);
    world.settle()?;
    // What comes in while the line stands is no news of an absence, and neither is the first fill.
    world.book("Before", DOUBLE, world.stay(0, 2)?)?;
    world.settle()?;
    ensure!(away(&world, 0)?.count == 0, "{:?}", away(&world, 0)?);

    world.cut(0);
    let web = world.book("Webb", DOUBLE, world.stay(1, 2)?)?;
    let other = world.sell(1, "Desk", DOUBLE, world.stay(2, 1)?)?;
    world.settle()?;
    let cancel = Cancel {
        id: *other.reservations.first().context("a room")?,
        expected_fee: None,
        reason: "called".to_owned(),
    };
    world.desk(1).run(&World::staff(), world.call(), cancel)?;
    world.settle()?;
    // Its own work is no news to it.
    world.sell(0, "Own", DOUBLE, world.stay(0, 1)?)?;
    world.connect(0);
    world.settle()?;

    let news = away(&world, 0)?;
    let verbs: Vec<&str> = news
        .entries
        .iter()
        .map(|one| one.by.verb.as_str())
        .collect();
    ensure!(
        verbs == ["reservation.cancel", "booking.sell", "booking.confirm"],
        "newest first: {verbs:?}"
    );
    let booked = news.entries.last().context("the booking from the web")?;
    ensure!(booked.stay == web.reservations.first().copied());
    let about = booked.changed.first().context("what changed")?;
    let Subject::Booking(named) = &about.subject else {
        anyhow::bail!("{about:?}");
    };
    ensure!(named.guest_name == "Webb, Test" && named.reference == web.reference);
    ensure!(
        about
            .facts
            .iter()
            .any(|fact| matches!(fact, Fact::Booked { .. }))
    );
    let state = world.desk(0).ask(&World::staff(), &state::Read {})?;
    ensure!(state.came_in == 3);
    // The other desk was there all the time.
    ensure!(away(&world, 1)?.count == 0, "{:?}", away(&world, 1)?);

    // Cut once more and back: it still stands there, and nothing twice.
    world.cut(0);
    world.connect(0);
    world.settle()?;
    ensure!(away(&world, 0)?.count == 3);
    let through = news.entries.first().context("the newest")?.place;
    for _ in 0..2 {
        world
            .desk(0)
            .run(&World::staff(), world.call(), Noted { through })?;
        ensure!(away(&world, 0)?.count == 0);
    }
    world.check()
}
