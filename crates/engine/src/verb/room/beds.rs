//! What closes a dormitory closes each of its beds: an outage of the room that strangers share is written
//! for every bed as well, under an id that follows from both.

use keyrack_domain::property::Outage;
use keyrack_domain::{OutageId, RoomId};
use keyrack_replica::{DocumentClass, DocumentId};
use keyrack_store::outage;

use crate::door::Tx;
use crate::index::Index;
use crate::shape::{OutageRegister, named_document};
use crate::stop::Stop;

/// The beds of a room that is made of beds, each with the id of its part of an outage of the room; none
/// for any other room.
fn of(index: &Index, room: RoomId, id: OutageId) -> Vec<(OutageId, RoomId)> {
    let profile = index.profile();
    let is_bed = |below: &RoomId| {
        let mut rooms = profile.rooms.iter();
        let found = rooms.find(|other| other.id == *below && !other.archived);
        let kind = found.and_then(|found| {
            let mut kinds = profile.room_types.iter();
            kinds.find(|kind| kind.id == found.room_type)
        });
        *below != room && kind.is_some_and(|kind| !kind.sold_by.is_room())
    };
    let below = index.links().below(&room).iter().copied();
    below
        .filter(is_bed)
        .map(|bed| {
            let about = [id.as_bytes().as_slice(), bed.as_bytes().as_slice()];
            (OutageId(named_document("outage of a bed", &about).0), bed)
        })
        .collect()
}

/// Writes an outage for the room's beds too. Answers with the beds.
pub(super) fn take_out(tx: &mut Tx<'_, '_>, whole: &Outage) -> Result<Vec<RoomId>, Stop> {
    let beds = of(tx.index()?, whole.room, whole.id);
    for (id, room) in &beds {
        let (id, room) = (*id, *room);
        write(
            tx,
            Outage {
                id,
                room,
                ..whole.clone()
            },
            false,
        )?;
    }
    Ok(beds.into_iter().map(|(_, bed)| bed).collect())
}

/// Changes the parts of an outage that are still there. Answers with their beds.
pub(super) fn change(tx: &mut Tx<'_, '_>, whole: &Outage) -> Result<Vec<RoomId>, Stop> {
    let mut changed = Vec::new();
    for (id, room) in of(tx.index()?, whole.room, whole.id) {
        // A bed that somebody brought back by itself stays back.
        if outage::get(tx.write, id)?.is_some() {
            changed.push(room);
            write(
                tx,
                Outage {
                    id,
                    room,
                    ..whole.clone()
                },
                false,
            )?;
        }
    }
    Ok(changed)
}

/// Ends the parts of an outage as the whole is ended.
pub(super) fn bring_back(tx: &mut Tx<'_, '_>, whole: &OutageRegister) -> Result<(), Stop> {
    for (id, room) in of(tx.index()?, whole.outage.room, whole.outage.id) {
        if outage::get(tx.write, id)?.is_some() {
            let part = Outage {
                id,
                room,
                ..whole.outage.clone()
            };
            write(tx, part, whole.ended)?;
        }
    }
    Ok(())
}

fn write(tx: &mut Tx<'_, '_>, outage: Outage, ended: bool) -> Result<(), Stop> {
    let id = DocumentId(outage.id.0);
    let register = serde_json::to_value(OutageRegister { outage, ended })?;
    tx.edit(id, DocumentClass::Outage, |edit| {
        edit.set("outage", &register)
    })
}
