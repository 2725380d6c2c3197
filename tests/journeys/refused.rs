//! What the server does not take is taken back at the desk, and stays readable there.

use std::sync::Arc;

use anyhow::{Context, Result, ensure};
use keyrack_contract::Code;
use keyrack_contract::call::conflict::{File, Inbox, List, Subject};
use keyrack_contract::call::reservation::{Assign, Read};
use keyrack_contract::call::state;
use keyrack_contract::sync::{Batch, Down, Up};
use keyrack_contract::view::Fact;
use keyrack_domain::RoomId;
use keyrack_engine::Caller;
use keyrack_engine::sync::{DeskLink, HostLink, decode};
use keyrack_tests::{DOUBLE, World};

fn inbox(world: &World) -> Result<Inbox> {
    Ok(world.desk(0).ask(&World::staff(), &List::default())?)
}

/// Carries frames until both ends are quiet, and answers every batch in the server's place where
/// `refuse` is set. Returns the batches.
fn carry(up: &mut DeskLink, down: &mut HostLink, refuse: Option<&str>) -> Result<Vec<Batch>> {
    let (mut to_host, mut to_desk) = (up.connected()?, down.connected());
    let mut batches = Vec::new();
    for _ in 0..200 {
        for frame in std::mem::take(&mut to_host) {
            match (frame, refuse) {
                (Up::Send(envelope), Some(code)) => {
                    let batch: Batch = decode(&envelope.body)?;
                    to_desk.push(Down::Refused {
                        batch: batch.id,
                        code: code.to_owned(),
                    });
                    batches.push(batch);
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

#[test]
fn a_refused_sale_goes_with_what_was_built_on_it_and_gives_its_room_back() -> Result<()> {
    let world = World::new(1, 10, 2)?;
    world.connect(0);
    world.until("the desk holds a room for tonight", || {
        let state = world.desk(0).ask(&Caller::System, &state::Read {})?;
        Ok(state.held.iter().any(|held| held.night == world.today))
    })?;
    world.settle()?;
    world.cut(0);
    let booked = world.sell(0, "Lost", DOUBLE, world.stay(0, 1)?)?;
    let id = *booked.reservations.first().context("a room")?;
    let assign = Assign {
        id,
        room: Some(RoomId(uuid::Uuid::from_u128(0x1000))),
        from: None,
    };
    world.desk(0).run(&World::staff(), world.call(), assign)?;

    let property = world.server.profile().context("a hotel")?.property.id;
    let key = world.accounts.identity(property).public_key();
    let mut up = DeskLink::new(world.desk(0).clone(), property, key);
    let mut down = HostLink::new(world.server.clone(), Arc::new(world.accounts.clone()));
    let batches = carry(&mut up, &mut down, Some("batch-invalid"))?;
    ensure!(batches.len() == 2, "{batches:?}");
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
        up.receive(Down::Refused {
            batch: batch.id,
            code: "batch-invalid".to_owned(),
        })?;
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
    ensure!(carry(&mut up, &mut host(), None).is_err());
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
    carry(&mut up, &mut host(), None)?;
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
