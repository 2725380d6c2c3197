//! `housekeeping.assign`: who cleans what.

use std::collections::BTreeMap;

use keyrack_contract::Code;
use keyrack_contract::call::housekeeping::{Assign, Assigned, AssignedBefore};
use keyrack_store::room_day;
use serde_json::Value;

use super::{attendants, check_rooms, write};
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::housekeeping::ASSIGNED;
use crate::stop::Stop;

impl Do for Assign {
    const NEEDS: Needs = Needs::House;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<AssignedBefore, Stop> {
        check_rooms(tx, self.rooms.iter().map(|assigned| assigned.room))?;
        let day = tx.business_date()?;
        let known = attendants(tx.write, day)?;
        for attendant in self.rooms.iter().filter_map(|assigned| assigned.attendant) {
            if !known.iter().any(|(id, ..)| *id == attendant) {
                return Err(Code::AttendantUnknown.into());
            }
        }
        give(tx, &self.rooms)
    }
}

/// Gives rooms to attendants that are known, and says who had them.
pub(super) fn give(tx: &mut Tx<'_, '_>, rooms: &[Assigned]) -> Result<AssignedBefore, Stop> {
    let day = tx.business_date()?;
    let had: BTreeMap<_, _> = room_day::on(tx.write, day)?
        .into_iter()
        .map(|row| (row.room, row.attendant))
        .collect();
    let before = rooms
        .iter()
        .map(|assigned| Assigned {
            room: assigned.room,
            attendant: had.get(&assigned.room).copied().flatten(),
        })
        .collect();
    write(tx, day, |edit| {
        for assigned in rooms {
            let room = assigned.room.to_string();
            match assigned.attendant {
                Some(id) => edit.put(ASSIGNED, &room, &Value::from(id.to_string()))?,
                None => edit.remove(ASSIGNED, &room)?,
            }
        }
        Ok(())
    })?;
    for assigned in rooms {
        let detail = serde_json::json!({ "attendant": assigned.attendant });
        tx.audit(assigned.room.0, &detail)?;
    }
    Ok(AssignedBefore { before })
}
