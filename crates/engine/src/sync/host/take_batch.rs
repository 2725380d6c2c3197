//! A desk's batch, on its way into the log.

use std::collections::BTreeSet;

use keyrack_allotment::server::RightState;
use keyrack_allotment::{DeviceId as LedgerDevice, Holder, Refusal, Right};
use keyrack_contract::sync::{Batch, Down, Envelope};
use keyrack_contract::{Code, Failure};
use keyrack_domain::DeviceId;
use keyrack_replica::{Actor, Document, DocumentClass, DocumentId, Place};
use keyrack_store::log::{self, Cursor};

use crate::archive;
use crate::caller::Caller;
use crate::door::{Tx, rights_of};
use crate::engine::Engine;
use crate::exposure;
use crate::rights::{self, Entry, Ledger};
use crate::shape::{StayRegister, TakenBack};
use crate::stop::Stop;
use crate::sync::permit::Permit;
use crate::sync::take_in::{self, Trust};
use crate::sync::wire;

/// Takes a batch into the log, or refuses it whole. A repeat is answered as the first time.
pub(super) fn take(
    engine: &Engine,
    device: DeviceId,
    key: [u8; 32],
    envelope: Envelope,
) -> Result<Vec<Down>, Failure> {
    if envelope.device != device
        || !crate::identity::verify(&key, &envelope.body, &envelope.signature)
    {
        return Err(Failure::new(Code::SignatureWrong));
    }
    let batch = wire::open(&envelope)?;
    if batch.device != device {
        return Err(Failure::new(Code::SignatureWrong));
    }
    let id = batch.id;
    let outcome = engine.run_own("sync.batch", Caller::System, move |tx| {
        if let Some(known) = log::get(tx.write, batch.id)? {
            return Ok(known.server.map(|at| at.seq));
        }
        enter_log(tx, &batch, &envelope).map(|_| None)
    });
    match outcome {
        Ok(Some(sequence)) => Ok(vec![Down::Accepted {
            batch: id,
            sequence,
        }]),
        // Its place is said when the log is streamed, in order.
        Ok(None) => Ok(Vec::new()),
        Err(failure) if failure.code.kind() == keyrack_contract::Kind::Fault => Err(failure),
        Err(failure) => {
            tracing::warn!(
                code = failure.code.key(),
                detail = failure.args.get("detail"),
                "a batch was refused"
            );
            Ok(vec![Down::Refused {
                batch: id,
                code: failure.code.key().to_owned(),
            }])
        }
    }
}

fn enter_log(tx: &mut Tx<'_, '_>, batch: &Batch, envelope: &Envelope) -> Result<(), Stop> {
    let actor = Actor::try_new(batch.device.as_bytes()).map_err(Stop::fault)?;
    take_in::keep_keys(tx, &batch.keys)?;
    let permit = Permit::of(tx.write, batch.staff)?;
    let taken = take_in::apply(tx, &batch.changes, Trust::Desk(&actor, permit))?;
    let place: Cursor = log::next_place(tx.write, archive::server_epoch(tx.write)?)?;
    let bytes = wire::encode(envelope);
    let made_at = jiff::Timestamp::from_millisecond(batch.at_ms).unwrap_or(tx.now);
    let row = log::NewBatch {
        id: batch.id,
        device: batch.device,
        envelope: &bytes,
        made_at,
    };
    let seq = log::append_accepted(tx.write, &row, place)?
        .ok_or_else(|| Stop::fault("a batch id came twice"))?;
    archive::note_deeds(tx.write, batch, taken.hashes())?;
    let rows = taken
        .rows
        .iter()
        .map(|(id, class, hash, bytes)| (*id, *class, *hash, bytes.as_slice()));
    archive::store_changes(tx.write, tx.inner, seq, rows)?;
    for (id, reached) in taken.reached {
        let noted = note_spends(tx, batch.device, &reached.document, &reached.before)?;
        let lost = noted.lost;
        let contested = reached.document.class() == DocumentClass::Reservation;
        tx.took_in(id, reached.document, &reached.before)?;
        if !noted.taken_back.is_empty() {
            honour(tx, id, batch.device, noted.taken_back)?;
        }
        if contested && !lost.is_empty() {
            resolve(tx, id, &lost)?;
        }
        if contested {
            crate::verb::carry_out_picks(tx, id, batch.staff)?;
        }
    }
    Ok(())
}

/// What the server knows of the rights that a desk's stay names.
#[derive(Default)]
struct Noted {
    /// No sale may stand on them any more: the server has credited them, or they were given back.
    lost: BTreeSet<Right>,
    /// They had been taken back while the desk was away. The sale stands without them.
    taken_back: BTreeSet<Right>,
}

/// Notes the rights that a desk's stay is sold on.
fn note_spends(
    tx: &mut Tx<'_, '_>,
    device: DeviceId,
    document: &Document,
    before: &BTreeSet<Right>,
) -> Result<Noted, Stop> {
    let device = LedgerDevice(device.0);
    let named: Vec<Right> = rights_of(document)?.difference(before).copied().collect();
    let Ledger::Server(ledger) = &tx.working.ledger else {
        return Ok(Noted::default());
    };
    let own: Vec<Right> = named
        .iter()
        .copied()
        .filter(|right| ledger.holder(*right) == Some(Holder::Device(device)))
        .collect();
    let mut lost: BTreeSet<Right> = BTreeSet::new();
    for right in named.iter().filter(|right| !own.contains(right)) {
        match ledger.right(*right) {
            RightState::Sold | RightState::Relocating | RightState::Relocated => {}
            // Nights that are over are forgotten; anything else was never given to this desk.
            RightState::Credited | RightState::Returned | RightState::Void => {
                lost.insert(*right);
            }
            RightState::Unknown if right.lease.epoch <= ledger.epoch() => {}
            RightState::Unknown
            | RightState::Held
            | RightState::Granted
            | RightState::Reclaimed => {
                return Err(Failure::new(Code::BatchInvalid)
                    .with("detail", "rights")
                    .into());
            }
        }
    }
    let noted = ledger
        .note_spends(device, &own)
        .map_err(|refusal| match refusal {
            Refusal::NotHolder { .. }
            | Refusal::UnknownLease { .. }
            | Refusal::UnknownRight { .. } => {
                Failure::new(Code::BatchInvalid).with("detail", "rights")
            }
            other => rights::failure(&other),
        })?;
    tx.enter(noted.entries.into_iter().map(Entry::Server).collect())?;
    lost.extend(noted.outcome.contested);
    let Ledger::Server(ledger) = &tx.working.ledger else {
        return Ok(Noted::default());
    };
    // A report may have told of the sale before its document came.
    let waits = |right: &Right| ledger.right(*right) == RightState::Relocating;
    let taken_back = own.into_iter().filter(waits).collect();
    Ok(Noted { lost, taken_back })
}

/// A desk sold on rights that a manager had taken back while it could not be asked. The guest was told
/// yes, so the sale stands: with other rights, where there are any, and else as a task for somebody.
fn honour(
    tx: &mut Tx<'_, '_>,
    id: DocumentId,
    device: DeviceId,
    rights: BTreeSet<Right>,
) -> Result<(), Stop> {
    let Some(document) = tx.document(id)? else {
        return Ok(());
    };
    let mut known = TakenBack::from_value(&document.value()?);
    let nights: BTreeSet<_> = match &tx.working.ledger {
        Ledger::Server(ledger) => rights
            .iter()
            .filter_map(|right| Some(ledger.lease(right.lease)?.cell.night))
            .collect(),
        Ledger::Desk(_) => BTreeSet::new(),
    };
    let broken = exposure::broken(tx.write)?.into_iter();
    let why = broken
        .filter(|one| one.device == device)
        .find(|one| nights.contains(&one.night));
    if let Some(why) = why {
        let mut people = keyrack_store::staff::list(tx.write)?.into_iter();
        known.by = people.find(|row| row.name == why.by).map(|row| row.id);
        (known.at, known.reason) = (why.at, why.reason);
    }
    known.rights.extend(rights);
    let value = known.to_value();
    tx.edit(id, DocumentClass::Reservation, |edit| {
        edit.set(TakenBack::FIELD, &value)
    })
}

/// A credit is final: a stay that names a credited right wins only with a fresh right in its place;
/// else a contender that stands on its own is picked. The server alone does this.
fn resolve(tx: &mut Tx<'_, '_>, id: DocumentId, lost: &BTreeSet<Right>) -> Result<(), Stop> {
    let stay = Place::field("stay");
    let contenders = match tx.document(id)? {
        Some(document) => document.contenders(&stay)?,
        None => return Ok(()),
    };
    let Some(winner) = contenders.first() else {
        return Ok(());
    };
    let mut register: StayRegister = serde_json::from_value(winner.value.clone())?;
    let mut rights = register.rights_by_cell();
    let needs = rights::drop_those(&mut rights, |_, right| lost.contains(right));
    if needs.is_empty() {
        return Ok(());
    }
    match tx.take_rights(&needs) {
        Ok(fresh) => {
            rights::add(&mut rights, rights::by_cell(&needs, fresh));
            register.stand_on(&std::sync::Arc::clone(tx.index()?.links()), rights);
            let value = serde_json::to_value(&register)?;
            tx.edit(id, DocumentClass::Reservation, |edit| {
                edit.set("stay", &value)
            })
        }
        Err(Stop::Refused(failure)) => {
            let stands = contenders.iter().find(|contender| {
                serde_json::from_value::<StayRegister>(contender.value.clone()).is_ok_and(
                    |register| {
                        register
                            .rights_by_cell()
                            .values()
                            .flatten()
                            .all(|right| !lost.contains(right))
                    },
                )
            });
            match stands {
                Some(other) => {
                    let op = other.op.clone();
                    tx.edit(id, DocumentClass::Reservation, |edit| edit.pick(&stay, &op))
                }
                None => Err(failure.into()),
            }
        }
        Err(stop) => Err(stop),
    }
}
