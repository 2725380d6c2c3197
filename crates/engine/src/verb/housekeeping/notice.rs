//! `housekeeping.remark`, `housekeeping.discrepancy`, `housekeeping.leave_by`: what is noticed in a
//! room, and what the desk lets housekeeping know.

use keyrack_contract::call::Done;
use keyrack_contract::call::housekeeping::{Discrepancy, LeaveBy, Remark};
use keyrack_domain::RoomId;
use serde_json::Value;

use super::{check_rooms, write};
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::housekeeping::{FOUND, LEAVE_BY, REMARKS};
use crate::stop::Stop;
use crate::verb::sale::check_text;

impl Do for Remark {
    const NEEDS: Needs = Needs::House;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let text = self.text.trim();
        check_text(text, "text")?;
        let said = Some(text).filter(|text| !text.is_empty());
        note(tx, self.room, REMARKS, said.map(Value::from))?;
        // What was written may name somebody, so the trail holds only that it was.
        tx.audit(self.room.0, &serde_json::json!({}))?;
        Ok(Done {})
    }
}

impl Do for Discrepancy {
    const NEEDS: Needs = Needs::House;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let found = self.found.map(serde_json::to_value).transpose()?;
        note(tx, self.room, FOUND, found)?;
        tx.audit(self.room.0, &serde_json::json!({ "found": self.found }))?;
        Ok(Done {})
    }
}

impl Do for LeaveBy {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let at = self.at.map(|time| Value::from(time.to_string()));
        note(tx, self.room, LEAVE_BY, at)?;
        tx.audit(self.room.0, &serde_json::json!({ "at": self.at }))?;
        Ok(Done {})
    }
}

fn note(tx: &mut Tx<'_, '_>, room: RoomId, field: &str, value: Option<Value>) -> Result<(), Stop> {
    check_rooms(tx, std::iter::once(room))?;
    let day = tx.business_date()?;
    write(tx, day, |edit| match &value {
        Some(value) => edit.put(field, &room.to_string(), value),
        None => edit.remove(field, &room.to_string()),
    })
}
