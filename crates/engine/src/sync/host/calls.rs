//! Calls that a desk hands on, and what a desk is told of people beyond who may sign in.

use keyrack_contract::call::Call;
use keyrack_contract::call::{block, reservation, rights, room, staff as calls};
use keyrack_contract::sync::{Down, Passed, PersonRecord, SignedInAt};
use keyrack_contract::{CallId, Code, Failure};
use keyrack_store::staff;

use crate::accounts::Devices;
use crate::caller::Caller;
use crate::engine::Engine;
use crate::stop::Stop;

/// What a desk may ask the server to do. Everything else it does itself.
const TAKEN: [&str; 18] = [
    <calls::Add as Call>::NAME,
    <calls::Change as Call>::NAME,
    <calls::SetPassword as Call>::NAME,
    <calls::SetActive as Call>::NAME,
    <room::Archive as Call>::NAME,
    <block::Put as Call>::NAME,
    <block::SetNights as Call>::NAME,
    <block::SetStatus as Call>::NAME,
    <block::Release as Call>::NAME,
    <block::PickUp as Call>::NAME,
    <block::RoomingRun as Call>::NAME,
    <room::Retype as Call>::NAME,
    <rights::BreakGlass as Call>::NAME,
    <rights::WriteOff as Call>::NAME,
    <rights::SetGlass as Call>::NAME,
    <reservation::Amend as Call>::NAME,
    <reservation::Move as Call>::NAME,
    <reservation::Reinstate as Call>::NAME,
];

/// Does it in the name of whoever asked, as far as that person may at this moment.
pub(super) fn run(engine: &Engine, devices: &dyn Devices, passed: &Passed) -> Down {
    let answer = answered(engine, passed).and_then(|reply| {
        // The ledger lets it in no more as it is; its certificate goes as well. A repeat does it again.
        if passed.name == <rights::WriteOff as Call>::NAME {
            withdraw(engine, devices, &passed.body)?;
        }
        Ok(reply)
    });
    if let Err(failure) = &answer {
        tracing::info!(
            code = failure.code.key(),
            call = passed.name,
            "a desk's call was refused"
        );
    }
    Down::Answer {
        id: passed.id,
        answer: answer.map_err(|failure| serde_json::to_vec(&failure).unwrap_or_default()),
    }
}

fn withdraw(engine: &Engine, devices: &dyn Devices, body: &[u8]) -> Result<(), Failure> {
    let call: rights::WriteOff = serde_json::from_slice(body)
        .map_err(|error| Failure::new(Code::Unreadable).with("detail", error))?;
    let property = engine
        .profile()
        .map(|profile| profile.property.id)
        .ok_or(Code::PropertyUnknown)?;
    devices.withdraw(property, call.device)
}

fn answered(engine: &Engine, passed: &Passed) -> Result<Vec<u8>, Failure> {
    if !TAKEN.contains(&passed.name.as_str()) {
        return Err(Failure::new(Code::UnknownCall).with("name", "desk"));
    }
    let id = passed.staff.ok_or(Code::RoleDenied)?;
    let role = engine.role_of(id)?.ok_or(Code::RoleDenied)?;
    let by = Caller::Staff { id, role };
    engine.dispatch(&by, &passed.name, Some(CallId(passed.id)), &passed.body)
}

/// Notes when people signed in at a desk.
pub(super) fn signed_in(engine: &Engine, all: Vec<SignedInAt>) -> Result<Vec<Down>, Failure> {
    engine.run_own("sync.signed_in", Caller::System, move |tx| {
        let mut news = false;
        for one in all {
            // A desk whose clock runs ahead does not sign anybody in tomorrow.
            let at = jiff::Timestamp::from_millisecond(one.at_ms).unwrap_or(tx.now);
            news |= staff::signed_in(tx.write, one.staff, at.min(tx.now))?;
        }
        if news {
            tx.note(keyrack_contract::Changed {
                state: true,
                ..Default::default()
            });
        }
        Ok(())
    })?;
    Ok(Vec::new())
}

pub(super) fn people(engine: &Engine) -> Result<Vec<PersonRecord>, Failure> {
    let rows = engine
        .inner
        .readers
        .read(|read| -> Result<_, Stop> { Ok(staff::list(read)?) })
        .map_err(Stop::into_failure)?;
    let record = |row: staff::Staff| PersonRecord {
        id: row.id,
        full_name: row.full_name,
        signed_in_at_ms: row.signed_in_at.map(jiff::Timestamp::as_millisecond),
    };
    Ok(rows.into_iter().map(record).collect())
}
