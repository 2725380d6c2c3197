//! `state.read` and `conflict.list`.

use std::collections::BTreeMap;

use keyrack_allotment::{DeviceLedger, Pool};
use keyrack_contract::Code;
use keyrack_contract::call::state::{
    Conflict, ConflictKind, ConflictList, Conflicts, Held, Read, State, Waiting,
};
use keyrack_contract::sync::{Batch, Envelope};
use keyrack_domain::{ReservationId, RoomTypeId};
use keyrack_store::{conflict, device, log, quarantine, reservation, slice};

use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::stop::Stop;

/// How many bytes of waiting batches are looked into for the list.
const WAITING_BYTES_MAX: usize = 4 * 1024 * 1024;

impl Ask for Read {
    const NEEDS: Needs = Needs::House;

    fn answer(&self, seen: &View<'_>) -> Result<State, Stop> {
        let (line, heard_at, differs) = seen.inner.line.get();
        seen.read(|read| {
            let waiting = log::pending(read, WAITING_BYTES_MAX)?
                .iter()
                .filter_map(waiting)
                .collect();
            let refused = log::refused(read)?
                .iter()
                .filter_map(self::waiting)
                .collect();
            let held = match seen.inner.desk_ledger().as_deref() {
                Some(ledger) => held(ledger, seen),
                None => Vec::new(),
            };
            Ok(State {
                line,
                heard_at,
                waiting,
                held,
                refused,
                differs,
            })
        })
    }
}

fn waiting(row: &log::Batch) -> Option<Waiting> {
    let envelope: Envelope = postcard::from_bytes(&row.envelope).ok()?;
    let batch: Batch = postcard::from_bytes(&envelope.body).ok()?;
    let code = Code::ALL
        .iter()
        .copied()
        .find(|code| code.key() == row.refusal);
    Some(Waiting {
        verb: batch.verb,
        at: row.made_at,
        code,
    })
}

/// Rooms that can be sold with the rights held here: those of the type, as far as the house goes.
fn held(ledger: &DeviceLedger, seen: &View<'_>) -> Vec<Held> {
    let held = ledger.held(seen.inner.holder_clock());
    let house: BTreeMap<_, _> = held
        .iter()
        .filter(|held| held.cell.pool == Pool::House)
        .map(|held| (held.cell.night, held.free))
        .collect();
    let rooms = held.iter().filter_map(|held| match held.cell.pool {
        Pool::RoomType(id) => Some(Held {
            night: held.cell.night,
            room_type: RoomTypeId(id),
            rooms: held
                .free
                .min(house.get(&held.cell.night).copied().unwrap_or(0)),
            until: held
                .until
                .and_then(|until| jiff::Timestamp::from_second(i64::try_from(until).ok()?).ok()),
        }),
        Pool::House => None,
    });
    rooms.filter(|held| held.rooms > 0).collect()
}

impl Ask for Conflicts {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<ConflictList, Stop> {
        seen.read(|read| {
            Ok(ConflictList {
                conflicts: conflicts(read)?,
            })
        })
    }
}

/// How many things a person has to look at.
pub(crate) fn conflicts_count(read: &keyrack_store::Read<'_>) -> Result<u32, Stop> {
    Ok(u32::try_from(conflicts(read)?.len()).unwrap_or(u32::MAX))
}

fn conflicts(read: &keyrack_store::Read<'_>) -> Result<Vec<Conflict>, Stop> {
    let names: BTreeMap<_, _> = device::list(read)?
        .into_iter()
        .map(|device| (device.id, device.name))
        .collect();
    let mut all = Vec::new();
    for row in conflict::list(read)? {
        let id = ReservationId(row.document);
        let known = reservation::get(read, id)?.is_some();
        all.push(Conflict {
            kind: if known && row.field == "stay" {
                ConflictKind::Stay
            } else {
                ConflictKind::Field
            },
            reservation: known.then_some(id),
            field: row.field,
            losing: row.losing,
            device: names.get(&row.device).cloned().unwrap_or_default(),
        });
    }
    for claim in slice::double_claims(read)? {
        all.push(Conflict {
            kind: ConflictKind::Room,
            reservation: Some(claim.reservation),
            field: claim.date.to_string(),
            losing: String::new(),
            device: String::new(),
        });
    }
    for broken in quarantine::list(read)? {
        all.push(Conflict {
            kind: ConflictKind::Broken,
            reservation: None,
            field: broken.document.to_string(),
            losing: broken.reason,
            device: String::new(),
        });
    }
    Ok(all)
}
