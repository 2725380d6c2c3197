//! What the server does not take is taken back at the desk, and stays readable there.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use keyrack_contract::Code;
use keyrack_contract::call::booking::Booked;
use keyrack_contract::call::conflict::{File, Inbox, List, Subject};
use keyrack_contract::call::reservation::{Assign, Read};
use keyrack_contract::call::state;
use keyrack_contract::sync::{Batch, Down, Envelope, Up};
use keyrack_contract::view::Fact;
use keyrack_domain::RoomId;
use keyrack_engine::sync::{DeskLink, HostLink, decode};
use keyrack_engine::{Caller, Engine};
use keyrack_tests::{DOUBLE, World};
use uuid::Uuid;

fn inbox(world: &World) -> Result<Inbox> {
    Ok(world.desk(0).ask(&World::staff(), &List::default())?)
}

/// What becomes of a batch on its way.
#[derive(Clone, Copy)]
enum Fate {
    /// The server has it.
    Arrives,
    /// Somebody answers in the server's place that it is refused.
    Refused,
    /// The same, and the server has a copy all the same, before it hears anything else.
    RefusedAndArrives,
    /// The same, and the line breaks with that.
    RefusedArrivesAndCut,
}

/// Carries frames until both ends are quiet. Returns the batches that were refused.
fn carry(up: &mut DeskLink, down: &mut HostLink, fate: Fate) -> Result<Vec<Envelope>> {
    let (mut to_host, mut to_desk) = (up.connected()?, down.connected());
    let mut batches = Vec::new();
    for _ in 0..200 {
        for frame in std::mem::take(&mut to_host) {
            match (frame, fate) {
                (Up::Send(envelope), Fate::RefusedArrivesAndCut) => {
                    up.receive(no_to(&envelope)?)?;
                    down.receive(Up::Send(envelope.clone()))?;
                    return Ok(vec![envelope]);
                }
                (Up::Send(envelope), Fate::Refused | Fate::RefusedAndArrives) => {
                    to_desk.push(no_to(&envelope)?);
                    if matches!(fate, Fate::RefusedAndArrives) {
                        to_desk.extend(down.receive(Up::Send(envelope.clone()))?);
                    }
                    batches.push(envelope);
                }
                (frame, _) => to_desk.extend(down.receive(frame)?),
            }
        }
        for frame in std::mem::take(&mut to_desk) {
            to_host.extend(up.receive(frame)?);
        }
        to_host.extend(up.poll()?);
        to_desk.extend(down.poll()?);
        if to_host.is_empty() && to_desk.is_empty() {
            return Ok(batches);
        }
    }
    anyhow::bail!("the line does not come to rest")
}

fn no_to(envelope: &Envelope) -> Result<Down> {
    Ok(Down::Refused {
        batch: name_of(envelope)?,
        code: "batch-invalid".to_owned(),
    })
}

/// The name of a batch.
fn name_of(envelope: &Envelope) -> Result<Uuid> {
    let batch: Batch = decode(&envelope.body)?;
    Ok(batch.id)
}

/// A world whose only desk sold a night to this guest while it was cut off.
fn sold_apart(doubles: u32, guest: &str) -> Result<(World, Booked)> {
    let world = World::new(1, doubles, 2)?;
    world.connect(0);
    world.until("the desk holds a room for tonight", || {
        let state = world.desk(0).ask(&Caller::System, &state::Read {})?;
        Ok(state.held.iter().any(|held| held.night == world.today))
    })?;
    world.settle()?;
    world.cut(0);
    let booked = world.sell(0, guest, DOUBLE, world.stay(0, 1)?)?;
    Ok((world, booked))
}

#[test]
fn a_refused_sale_goes_with_what_was_built_on_it_and_gives_its_room_back() -> Result<()> {
    let (world, booked) = sold_apart(10, "Lost")?;
    let id = *booked.reservations.first().context("a room")?;
    let assign = Assign {
        id,
        room: Some(RoomId(Uuid::from_u128(0x1000))),
        from: None,
    };
    world.desk(0).run(&World::staff(), world.call(), assign)?;

    let (mut up, mut down) = line(&world)?;
    let batches = carry(&mut up, &mut down, Fate::Refused)?;
    ensure!(batches.len() == 2, "{}", batches.len());
    let gone = world.desk(0).ask(&World::staff(), &Read { id });
    ensure!(gone.is_err_and(|failure| failure.code == Code::ReservationUnknown));

    // What it was can still be read: who, which room, and that the second went with the first.
    let refused = inbox(&world)?.refused;
    let codes: Vec<Code> = refused.iter().map(|work| work.code).collect();
    ensure!(
        codes == [Code::BatchInvalid, Code::BuiltOnRefused],
        "{codes:?}"
    );
    let lost: Vec<_> = refused.iter().flat_map(|work| &work.lost).collect();
    ensure!(
        lost.iter().any(|lost| {
            lost.gone
                && matches!(&lost.subject, Subject::Booking(about) if about.guest_name == "Lost, Test" && about.reference == booked.reference)
                && lost.facts.iter().any(|fact| matches!(fact, Fact::Booked { .. }))
        }),
        "{lost:?}"
    );
    ensure!(
        lost.iter().any(|lost| lost
            .facts
            .iter()
            .any(|fact| matches!(fact, Fact::Room { .. }))),
        "{lost:?}"
    );
    // The same answer once more changes nothing.
    let before = world.desk(0).projections()?;
    for batch in &batches {
        up.receive(no_to(batch)?)?;
    }
    ensure!(world.desk(0).projections()? == before && inbox(&world)?.refused == refused);
    up.lost();

    // The room is free again at the server, and every replica agrees.
    world.connect(0);
    world.settle()?;
    ensure!(world.desk(0).projections()? == world.server.projections()?);
    world.check()?;
    for work in refused {
        let file = File {
            batch: work.batch,
            done: true,
        };
        world.desk(0).run(&World::staff(), world.call(), file)?;
    }
    ensure!(inbox(&world)?.count() == 0);
    let state = world.desk(0).ask(&Caller::System, &state::Read {})?;
    ensure!(state.refused.is_empty() && !state.differs);
    Ok(())
}

#[test]
fn a_desk_believes_no_server_but_its_own_and_says_why_the_line_is_down() -> Result<()> {
    let world = World::new(1, 5, 2)?;
    let property = world.server.profile().context("a hotel")?.property.id;
    let key = world.accounts.identity(property).public_key();
    let host = || HostLink::new(world.server.clone(), Arc::new(world.accounts.clone()));
    let down_because = |code| -> Result<bool> {
        let state = world.desk(0).ask(&Caller::System, &state::Read {})?;
        Ok(state.down == code)
    };

    // A server with another key: nothing is believed, nothing is sent.
    let mut up = DeskLink::new(world.desk(0).clone(), property, [9; 32]);
    ensure!(carry(&mut up, &mut host(), Fate::Arrives).is_err());
    ensure!(down_because(Some(Code::ServerUnknown))?);
    ensure!(world.desk(0).profile().is_none() && up.poll()?.is_empty());
    // One that shows nothing at all and begins to talk.
    let mut up = DeskLink::new(world.desk(0).clone(), property, key);
    up.connected()?;
    let told = up.receive(Down::Welcome {
        epoch: 1,
        head: 5,
        rights: keyrack_allotment::Epoch(1),
    });
    ensure!(told.is_err_and(|failure| failure.code == Code::ServerUnknown));
    // The right one.
    let mut up = DeskLink::new(world.desk(0).clone(), property, key);
    carry(&mut up, &mut host(), Fate::Arrives)?;
    ensure!(down_because(None)? && world.desk(0).profile().is_some());
    // It sends a revoked desk away, and the desk says so.
    let told = up.receive(Down::Bye {
        code: Code::DeviceUnknown.key().to_owned(),
    });
    ensure!(told.is_err());
    up.lost();
    ensure!(down_because(Some(Code::DeviceUnknown))?);
    Ok(())
}

/// Both ends of a new line.
fn line(world: &World) -> Result<(DeskLink, HostLink)> {
    let property = world.server.profile().context("a hotel")?.property.id;
    let key = world.accounts.identity(property).public_key();
    Ok((
        DeskLink::new(world.desk(0).clone(), property, key),
        HostLink::new(world.server.clone(), Arc::new(world.accounts.clone())),
    ))
}

#[test]
fn a_copy_that_the_server_took_after_all_is_so_at_the_desk_again() -> Result<()> {
    let (world, booked) = sold_apart(3, "Twice")?;
    let id = *booked.reservations.first().context("a room")?;
    let (mut up, mut down) = line(&world)?;
    let refused = carry(&mut up, &mut down, Fate::RefusedAndArrives)?;
    ensure!(refused.len() == 1);
    let there = |engine: &Engine| engine.ask(&World::staff(), &Read { id }).is_ok();
    ensure!(there(&world.server) && there(world.desk(0)));
    ensure!(inbox(&world)?.count() == 0, "{:?}", inbox(&world)?);
    up.lost();
    world.connect(0);
    world.settle()?;
    ensure!(world.desk(0).projections()? == world.server.projections()?);
    world.check()
}

#[test]
fn a_copy_whose_answer_was_lost_is_so_again_once_the_log_is_read() -> Result<()> {
    let (world, booked) = sold_apart(3, "Twice")?;
    let id = *booked.reservations.first().context("a room")?;
    let (mut up, mut down) = line(&world)?;
    let taken = carry(&mut up, &mut down, Fate::RefusedArrivesAndCut)?;
    ensure!(taken.len() == 1);
    up.lost();
    let there = |engine: &Engine| engine.ask(&World::staff(), &Read { id }).is_ok();
    ensure!(!there(world.desk(0)) && there(&world.server));
    let (mut up, mut down) = line(&world)?;
    carry(&mut up, &mut down, Fate::Arrives)?;
    up.lost();
    ensure!(there(world.desk(0)) && there(&world.server));
    ensure!(inbox(&world)?.count() == 0);
    world.connect(0);
    world.settle()?;
    ensure!(world.desk(0).projections()? == world.server.projections()?);
    world.check()
}

#[test]
fn a_copy_that_comes_after_its_room_was_given_back_stands_on_fresh_rights() -> Result<()> {
    let (world, booked) = sold_apart(3, "Twice")?;
    let id = *booked.reservations.first().context("a room")?;
    let (mut up, mut down) = line(&world)?;
    let late = carry(&mut up, &mut down, Fate::Refused)?;
    for envelope in late {
        down.receive(Up::Send(envelope))?;
    }
    up.lost();
    world.connect(0);
    world.settle()?;
    for engine in [world.desk(0), &world.server] {
        ensure!(engine.ask(&World::staff(), &Read { id }).is_ok());
    }
    ensure!(world.desk(0).projections()? == world.server.projections()?);
    world.check()
}
