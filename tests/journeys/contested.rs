//! Two desks changed one stay while neither saw the other, and somebody picks one version.

use anyhow::{Context, Result, ensure};
use keyrack_contract::Code;
use keyrack_contract::call::conflict::{ContestedStay, List, Restore, Settle};
use keyrack_contract::call::guest::Correct;
use keyrack_contract::call::reservation::{Amend, Amended, Cancel, History, Read};
use keyrack_contract::view::{Fact, Said};
use keyrack_domain::guest::Guest;
use keyrack_domain::reservation::Status;
use keyrack_domain::{Party, ReservationId, Stay};
use keyrack_engine::Engine;
use keyrack_tests::{DOUBLE, FLEX, World};

fn amend(world: &World, place: usize, id: ReservationId, stay: Stay) -> Result<Amended> {
    let call = Amend {
        id,
        stay,
        room_type: DOUBLE,
        rate_plan: FLEX,
        party: Party::try_new(1, vec![])?,
        expected_total: None,
        anyway: None,
    };
    Ok(world.desk(place).run(&World::staff(), world.call(), call)?)
}

fn cancel(world: &World, place: usize, id: ReservationId) -> Result<()> {
    let call = Cancel {
        id,
        expected_fee: None,
        reason: "called".to_owned(),
    };
    world.desk(place).run(&World::staff(), world.call(), call)?;
    Ok(())
}

/// One booking of three nights that two desks have changed: the first to one night, the second
/// cancelled it. Both are in touch again and know of both.
fn contested(world: &World) -> Result<ReservationId> {
    world.connect(0);
    world.connect(1);
    world.settle()?;
    let booked = world.book("Both", DOUBLE, world.stay(11, 3)?)?;
    world.settle()?;
    let id = *booked.reservations.first().context("a room")?;
    world.cut(0);
    world.cut(1);
    amend(world, 0, id, world.stay(11, 1)?)?;
    cancel(world, 1, id)?;
    // The shorter stay arrives first: what it still names is kept when the cancellation comes.
    world.connect(0);
    world.settle()?;
    world.connect(1);
    world.settle()?;
    Ok(id)
}

fn stay_of(engine: &Engine, id: ReservationId) -> Result<Option<ContestedStay>> {
    let all = engine.ask(&World::staff(), &List::default())?.stays;
    Ok(all.into_iter().find(|stay| stay.about.id == id))
}

fn pick(stay: &ContestedStay, status: Status) -> Result<Settle> {
    let wanted = stay
        .versions
        .iter()
        .find(|version| version.status == status);
    Ok(Settle {
        reservation: stay.about.id,
        version: wanted.context("that version")?.version.clone(),
        seen: stay
            .versions
            .iter()
            .map(|version| version.version.clone())
            .collect(),
    })
}

fn sold(engine: &Engine, world: &World, nights: Stay) -> Result<Vec<i32>> {
    let index = engine.index().context("a hotel")?;
    let count = |night| {
        index
            .count(DOUBLE, night, keyrack_engine::Clock::now(&*world.clock))
            .map_or(0, |count| count.sold)
    };
    Ok(nights.dates().map(count).collect())
}

/// Every replica shows the same: rows, documents, counts.
fn all_agree(world: &World, id: ReservationId) -> Result<()> {
    world.settle()?;
    let there = world.server.ask(&World::staff(), &Read { id })?;
    for place in 0..2 {
        let here = world.desk(place).ask(&World::staff(), &Read { id })?;
        ensure!(here == there, "{here:?}\n{there:?}");
        ensure!(
            world.desk(place).projections()? == world.server.projections()?,
            "the rows of desk {place} are the server's"
        );
    }
    world.check()
}

#[test]
fn two_desks_contest_one_settles_and_all_agree() -> Result<()> {
    let world = World::new(2, 3, 1)?;
    let id = contested(&world)?;
    let stay = stay_of(world.desk(1), id)?.context("listed")?;
    ensure!(
        stay.versions.len() == 2 && stay.picked.is_none(),
        "{stay:?}"
    );
    let desks: Vec<_> = stay
        .versions
        .iter()
        .map(|version| version.by.device.clone().unwrap_or_default())
        .collect();
    ensure!(
        desks.contains(&"Front Desk 1".to_owned()) && desks.contains(&"Front Desk 2".to_owned()),
        "{desks:?}"
    );
    // While both stand, what either of them names stays counted: one of three rooms is away on the
    // first night.
    let nights = world.stay(11, 3)?;
    for name in ["One", "Two"] {
        world.book(name, DOUBLE, nights)?;
    }
    let full = world.book("Three", DOUBLE, nights);
    ensure!(
        full.as_ref()
            .is_err_and(|failure| failure.code == Code::SoldOut),
        "{full:?}"
    );

    // A desk picks the version with one night.
    let settle = pick(&stay, Status::Confirmed)?;
    let call = world.call();
    let answer = world.desk(1).run(&World::staff(), call, settle.clone())?;
    ensure!(!answer.done, "only the server settles");
    // The same click once more is the same wish.
    world.desk(1).run(&World::staff(), call, settle)?;
    world.until("the stay is settled", || {
        Ok(stay_of(world.desk(1), id)?.is_none() && stay_of(world.desk(0), id)?.is_none())
    })?;
    all_agree(&world, id)?;
    let read = world.desk(0).ask(&World::staff(), &Read { id })?;
    ensure!(
        read.line.status == Status::Confirmed && read.line.stay == world.stay(11, 1)?,
        "{read:?}"
    );
    // Exactly what the loser held beyond the winner is free again: two nights, one room each.
    ensure!(sold(&world.server, &world, nights)? == [3, 2, 2]);
    world.book("Three", DOUBLE, world.stay(12, 2)?)?;
    let more = world.book("Four", DOUBLE, world.stay(12, 1)?);
    ensure!(more.is_err_and(|failure| failure.code == Code::SoldOut));
    let first = world.book("Five", DOUBLE, world.stay(11, 1)?);
    ensure!(first.is_err_and(|failure| failure.code == Code::SoldOut));
    // The stay can be changed again.
    amend(&world, 0, id, world.stay(11, 1)?)?;
    all_agree(&world, id)
}

#[test]
fn a_version_that_gives_the_room_up_frees_every_night_once() -> Result<()> {
    let world = World::new(2, 1, 1)?;
    let id = contested(&world)?;
    let stay = stay_of(&world.server, id)?.context("listed")?;
    let settle = pick(&stay, Status::Cancelled)?;
    // At the server the choice is carried out at once, and only once.
    let call = world.call();
    let answer = world.server.run(&World::staff(), call, settle.clone())?;
    ensure!(answer.done);
    ensure!(
        world
            .server
            .run(&World::staff(), call, settle.clone())?
            .done
    );
    let again = world.server.run(&World::staff(), world.call(), settle);
    ensure!(again.is_err_and(|failure| failure.code == Code::VersionGone));
    all_agree(&world, id)?;
    world.book("Next", DOUBLE, world.stay(11, 3)?)?;
    let more = world.book("More", DOUBLE, world.stay(11, 1)?);
    ensure!(more.is_err_and(|failure| failure.code == Code::SoldOut));
    all_agree(&world, id)
}

#[test]
fn a_choice_made_while_cut_off_is_carried_out_later_and_the_first_one_counts() -> Result<()> {
    let world = World::new(2, 3, 1)?;
    let id = contested(&world)?;
    let stay = stay_of(world.desk(0), id)?.context("listed")?;
    world.cut(0);
    world.cut(1);
    let (shorter, gone) = (
        pick(&stay, Status::Confirmed)?,
        pick(&stay, Status::Cancelled)?,
    );
    world
        .desk(0)
        .run(&World::staff(), world.call(), shorter.clone())?;
    let waits = stay_of(world.desk(0), id)?.context("still listed")?;
    ensure!(waits.picked == Some(shorter.version), "{waits:?}");
    world.desk(1).run(&World::staff(), world.call(), gone)?;
    world.connect(0);
    world.until("the first choice counts", || {
        Ok(stay_of(&world.server, id)?.is_none())
    })?;
    world.connect(1);
    all_agree(&world, id)?;
    let read = world.server.ask(&World::staff(), &Read { id })?;
    ensure!(read.line.status == Status::Confirmed, "{read:?}");
    // Both choices stand in the history, and what they led to.
    let told = world.desk(1).ask(&World::staff(), &History { id })?.entries;
    let picked = told
        .iter()
        .filter(|entry| entry.facts.contains(&Fact::Picked));
    let settled = told
        .iter()
        .filter(|entry| entry.facts.contains(&Fact::Settled));
    ensure!((picked.count(), settled.count()) == (2, 1), "{told:#?}");
    Ok(())
}

#[test]
fn nobody_settles_over_a_version_they_have_not_seen() -> Result<()> {
    let world = World::new(2, 5, 1)?;
    let id = contested(&world)?;
    let stay = stay_of(world.desk(0), id)?.context("listed")?;
    let mut settle = pick(&stay, Status::Confirmed)?;
    settle.seen = vec![settle.version.clone()];
    for engine in [world.desk(0), &world.server] {
        let answer = engine.run(&World::staff(), world.call(), settle.clone());
        ensure!(answer.is_err_and(|failure| failure.code == Code::VersionGone));
    }
    settle.version = "17@00".to_owned();
    let answer = world.server.run(&World::staff(), world.call(), settle);
    ensure!(answer.is_err_and(|failure| failure.code == Code::VersionGone));
    ensure!(stay_of(&world.server, id)?.is_some());
    world.check()
}

#[test]
fn two_desks_that_did_the_same_have_nothing_to_settle() -> Result<()> {
    let world = World::new(2, 3, 1)?;
    world.connect(0);
    world.connect(1);
    world.settle()?;
    let booked = world.book("Same", DOUBLE, world.stay(11, 2)?)?;
    world.settle()?;
    let id = *booked.reservations.first().context("a room")?;
    world.cut(0);
    world.cut(1);
    cancel(&world, 0, id)?;
    cancel(&world, 1, id)?;
    world.connect(0);
    world.connect(1);
    world.settle()?;
    ensure!(stay_of(&world.server, id)?.is_none());
    ensure!(
        !world
            .desk(0)
            .ask(&World::staff(), &Read { id })?
            .line
            .contested
    );
    ensure!(sold(&world.server, &world, world.stay(11, 2)?)? == [0, 0]);
    all_agree(&world, id)
}

#[test]
fn a_guests_value_that_lost_is_shown_and_can_be_restored() -> Result<()> {
    let world = World::new(2, 3, 1)?;
    world.connect(0);
    world.connect(1);
    world.settle()?;
    let booked = world.book("Field", DOUBLE, world.stay(11, 2)?)?;
    world.settle()?;
    let id = *booked.reservations.first().context("a room")?;
    let guest = world.desk(0).ask(&World::staff(), &Read { id })?;
    world.cut(0);
    world.cut(1);
    for (place, phone) in [(0, "+49 30 1"), (1, "+49 30 2")] {
        let correct = Correct {
            id: guest.guest_id,
            guest: Guest {
                phone: phone.to_owned(),
                ..guest.guest.clone()
            },
            preferences: None,
            notes: None,
            consents: Default::default(),
        };
        world
            .desk(place)
            .run(&World::staff(), world.call(), correct)?;
    }
    world.connect(0);
    world.connect(1);
    world.settle()?;
    let listed = world.desk(0).ask(&World::staff(), &List::default())?.values;
    let [value] = listed.as_slice() else {
        anyhow::bail!("one value: {listed:?}");
    };
    let Said::Text(lost) = value.lost.value.clone() else {
        anyhow::bail!("words: {value:?}");
    };
    ensure!(
        value.field == "phone" && value.lost.by.at.is_some(),
        "{value:?}"
    );
    let restore = Restore {
        document: value.document,
        field: value.field.clone(),
        version: value.lost.version.clone(),
    };
    world
        .desk(0)
        .run(&World::staff(), world.call(), restore.clone())?;
    all_agree(&world, id)?;
    for engine in [world.desk(1), &world.server] {
        let read = engine.ask(&World::staff(), &Read { id })?;
        ensure!(read.guest.phone == lost, "{read:?}");
        ensure!(engine.ask(&World::staff(), &List::default())?.count() == 0);
    }
    let again = world.desk(0).run(&World::staff(), world.call(), restore);
    ensure!(again.is_err_and(|failure| failure.code == Code::VersionGone));
    Ok(())
}
