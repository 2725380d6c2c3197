//! Housekeeping: the board, marks, attendants, tasks and what is noticed.

mod assign;

mod board;
mod mark;
mod notice;
mod roster;
mod share;
mod task;

pub(crate) use board::board;

use std::collections::BTreeSet;

use keyrack_contract::{Code, Failure};
use keyrack_domain::{AttendantId, Date, RoomId};
use keyrack_replica::{DocumentClass, Edit, EditError};
use keyrack_store::{Read, attendant, staff};

use crate::door::Tx;
use crate::shape::housekeeping_document;
use crate::stop::Stop;

/// The most rooms that one call speaks of: as many as a property may have.
const ROOMS_MAX: usize = 2_000;

/// Writes into the document of a day.
fn write(
    tx: &mut Tx<'_, '_>,
    day: Date,
    change: impl FnOnce(&mut Edit<'_>) -> Result<(), EditError>,
) -> Result<(), Stop> {
    tx.edit(
        housekeeping_document(day),
        DocumentClass::Housekeeping,
        |edit| {
            edit.set("date", &serde_json::Value::from(day.to_string()))?;
            change(edit)
        },
    )
}

/// Refuses rooms that are not there, none at all, and too many.
fn check_rooms(tx: &Tx<'_, '_>, rooms: impl Iterator<Item = RoomId>) -> Result<(), Stop> {
    let index = tx.index()?;
    let links = index.links();
    let known: BTreeSet<RoomId> = index
        .profile()
        .rooms
        .iter()
        .filter(|room| !room.archived && !links.is_whole(room.id))
        .map(|room| room.id)
        .collect();
    let mut count = 0_usize;
    for room in rooms {
        count = count.saturating_add(1);
        if !known.contains(&room) {
            return Err(Code::RoomUnknown.into());
        }
    }
    if count == 0 || count > ROOMS_MAX {
        return Err(Failure::new(Code::RoomsInvalid)
            .with("max", ROOMS_MAX)
            .into());
    }
    Ok(())
}

/// Who cleans on a day: staff of housekeeping, and the day's own list. True for staff.
fn attendants(read: &Read<'_>, day: Date) -> Result<Vec<(AttendantId, String, bool)>, Stop> {
    let mut list: Vec<_> = staff::list(read)?
        .into_iter()
        .filter(|person| person.active && person.role == "housekeeping")
        .map(|person| (AttendantId(person.id.0), person.name, true))
        .collect();
    let next = day.tomorrow().map_err(Stop::fault)?;
    let others = attendant::between(read, day, next)?;
    list.extend(others.into_iter().map(|row| (row.id, row.name, false)));
    list.sort_by_key(|(id, name, is_staff)| (!is_staff, name.to_lowercase(), *id));
    Ok(list)
}
