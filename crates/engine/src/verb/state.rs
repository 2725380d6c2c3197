//! `state.read`.

use std::collections::BTreeMap;

use keyrack_allotment::{DeviceLedger, Pool};
use keyrack_contract::Code;
use keyrack_contract::call::state::{Held, Read, State, Waiting};
use keyrack_contract::sync::{Batch, Envelope};
use keyrack_domain::RoomTypeId;
use keyrack_store::{came_in, log, withdrawn};

use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::stop::Stop;

/// How many bytes of waiting batches are looked into for the list.
const WAITING_BYTES_MAX: usize = 4 * 1024 * 1024;

impl Ask for Read {
    const NEEDS: Needs = Needs::House;

    fn answer(&self, seen: &View<'_>) -> Result<State, Stop> {
        let (line, heard_at, differs, down) = seen.inner.line.get();
        seen.read(|read| {
            let waiting = log::pending(read, WAITING_BYTES_MAX)?
                .iter()
                .filter_map(waiting)
                .collect();
            let filed = |batch: &log::Batch| -> Result<bool, Stop> {
                Ok(withdrawn::get(read, batch.id)?.is_some_and(|row| row.filed))
            };
            let mut refused = Vec::new();
            for batch in log::refused(read)? {
                if !filed(&batch)? {
                    refused.extend(self::waiting(&batch));
                }
            }
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
                down,
                came_in: came_in::count(read)?,
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
        Pool::House | Pool::Block(_) => None,
    });
    rooms.filter(|held| held.rooms > 0).collect()
}
