//! The three walk-throughs, in one process with a line that is cut.

use anyhow::{Context, Result, ensure};
use keyrack_contract::Code;
use keyrack_contract::call::conflict::List;
use keyrack_contract::call::day::Today;
use keyrack_contract::call::reservation::{Amend, Cancel, Read};
use keyrack_contract::call::state;
use keyrack_domain::Party;
use keyrack_engine::Caller;
use keyrack_tests::{DOUBLE, FLEX, SINGLE, World};

#[test]
fn a_walk_in_is_sold_while_the_line_is_down() -> Result<()> {
    let world = World::new(1, 10, 2)?;
    world.connect(0);
    world.until("the desk holds a room for tonight", || {
        Ok(world
            .desk(0)
            .ask(&Caller::System, &state::Read {})?
            .held
            .iter()
            .any(|held| held.night == world.today && held.room_type == DOUBLE))
    })?;
    world.settle()?;
    world.cut(0);

    // The desk sells what it holds, and not more.
    let booked = world.sell(0, "Walk", DOUBLE, world.stay(0, 1)?)?;
    let second = world.sell(0, "Late", DOUBLE, world.stay(0, 1)?);
    ensure!(
        second
            .as_ref()
            .is_err_and(|failure| failure.code == Code::NoRights),
        "{second:?}"
    );
    let waiting = world.desk(0).ask(&Caller::System, &state::Read {})?.waiting;
    ensure!(
        waiting.len() == 1 && waiting.iter().all(|entry| entry.verb == "booking.sell"),
        "{waiting:?}"
    );

    // The line comes back, and the server has the stay.
    world.connect(0);
    world.settle()?;
    let id = *booked.reservations.first().context("a room")?;
    let there = world.server.ask(&Caller::System, &Read { id })?;
    ensure!(there.guest.last_name == "Walk" && there.line.reference == booked.reference);
    world.check()
}

#[test]
fn a_guest_books_on_the_web_and_the_desk_sees_it() -> Result<()> {
    let world = World::new(2, 20, 4)?;
    world.connect(0);
    world.connect(1);
    world.settle()?;
    let booked = world.book("Webb", DOUBLE, world.stay(0, 2)?)?;
    world.settle()?;
    for place in 0..2 {
        let today = world.desk(place).ask(&World::staff(), &Today {})?;
        ensure!(
            today
                .arrivals
                .iter()
                .any(|line| line.reference == booked.reference && line.guest_name == "Webb, Test"),
            "{today:?}"
        );
    }
    world.check()
}

#[test]
fn two_desks_edit_the_same_stay_and_reconnect() -> Result<()> {
    let world = World::new(2, 10, 2)?;
    world.connect(0);
    world.connect(1);
    world.settle()?;
    let booked = world.book("Both", DOUBLE, world.stay(1, 2)?)?;
    world.settle()?;
    let id = *booked.reservations.first().context("a room")?;
    world.cut(0);
    world.cut(1);

    // One desk shortens the stay while the other cancels it.
    let shorter = Amend {
        id,
        stay: world.stay(1, 1)?,
        room_type: DOUBLE,
        rate_plan: FLEX,
        party: Party::try_new(1, vec![])?,
        expected_total: None,
        anyway: None,
    };
    world.desk(0).run(&World::staff(), world.call(), shorter)?;
    let cancel = Cancel {
        id,
        expected_fee: None,
        reason: "called".to_owned(),
    };
    world.desk(1).run(&World::staff(), world.call(), cancel)?;

    world.connect(0);
    world.connect(1);
    world.settle()?;
    // Both versions are kept whole, on every replica the same, and listed for a person.
    let here = world.desk(0).ask(&World::staff(), &Read { id })?;
    let there = world.desk(1).ask(&World::staff(), &Read { id })?;
    ensure!(here == there && here.line.contested, "{here:?}");
    let listed = world.desk(0).ask(&World::staff(), &List::default())?.stays;
    ensure!(
        listed
            .iter()
            .any(|stay| stay.about.id == id && stay.versions.len() == 2),
        "{listed:?}"
    );
    world.check()
}

#[test]
fn a_batch_is_sent_again_after_any_cut_and_counted_once() -> Result<()> {
    let world = World::new(1, 10, 2)?;
    world.connect(0);
    world.settle()?;
    for round in 0..12 {
        if round % 3 == 0 {
            world.cut(0);
            world.connect(0);
        }
        world.until("the desk is in touch", || {
            Ok(matches!(
                world.desk(0).ask(&Caller::System, &state::Read {})?.line,
                state::Line::Online
            ))
        })?;
        let sold = world.sell(
            0,
            &format!("Guest{round}"),
            SINGLE,
            world.stay(5 + round, 1)?,
        );
        ensure!(sold.is_ok(), "{sold:?}");
        if round % 4 == 1 {
            world.cut(0);
            world.connect(0);
        }
    }
    world.settle()?;
    world.check()
}
