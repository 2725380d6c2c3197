//! `housekeeping.mark`: how clean rooms are.

use std::collections::BTreeMap;

use keyrack_contract::call::housekeeping::{Mark, Marked, MarkedBefore};
use keyrack_store::{housekeeping, room_day};
use serde_json::Value;

use super::{check_rooms, write};
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::Seen;
use crate::shape::housekeeping::LOOK;
use crate::stop::Stop;

impl Do for Mark {
    const NEEDS: Needs = Needs::House;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<MarkedBefore, Stop> {
        check_rooms(tx, self.rooms.iter().map(|marked| marked.room))?;
        let day = tx.business_date()?;
        let states: BTreeMap<_, _> = housekeeping::as_of(tx.write, day)?
            .into_iter()
            .map(|state| (state.room, state.status))
            .collect();
        let looks: BTreeMap<_, _> = room_day::on(tx.write, day)?
            .into_iter()
            .map(|row| (row.room, row.look))
            .collect();
        let before = self
            .rooms
            .iter()
            .map(|marked| Marked {
                room: marked.room,
                status: states.get(&marked.room).copied().unwrap_or_default(),
                look: looks.get(&marked.room).copied().unwrap_or_default(),
            })
            .collect();
        let at = tx.now.as_millisecond();
        let said = self
            .rooms
            .iter()
            .map(|marked| {
                let seen = Seen {
                    status: marked.status,
                    at,
                };
                Ok((marked, serde_json::to_value(seen)?))
            })
            .collect::<Result<Vec<_>, Stop>>()?;
        write(tx, day, |edit| {
            for (marked, seen) in &said {
                let room = marked.room.to_string();
                edit.put("status", &room, seen)?;
                if marked.look {
                    edit.put(LOOK, &room, &Value::from(true))?;
                } else {
                    edit.remove(LOOK, &room)?;
                }
            }
            Ok(())
        })?;
        for marked in &self.rooms {
            let detail = serde_json::json!({ "status": marked.status, "look": marked.look });
            tx.audit(marked.room.0, &detail)?;
        }
        Ok(MarkedBefore { before })
    }
}
