//! `housekeeping.add_attendant` and `housekeeping.drop_attendant`: the day's list.

use keyrack_contract::call::Done;
use keyrack_contract::call::housekeeping::{AddAttendant, Assigned, AssignedBefore, DropAttendant};
use keyrack_contract::{Code, Failure};
use keyrack_store::room_day;
use serde_json::Value;

use super::assign::give;
use super::{attendants, write};
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::housekeeping::ATTENDANTS;
use crate::stop::Stop;

/// The longest name, in characters.
const NAME_CHARS_MAX: usize = 40;
/// The most people on one day's list.
const ATTENDANTS_MAX: usize = 100;

impl Do for AddAttendant {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let name = self.name.trim().to_owned();
        if name.is_empty()
            || name.chars().count() > NAME_CHARS_MAX
            || name.chars().any(char::is_control)
        {
            return Err(Failure::new(Code::GuestField)
                .with("field", "name")
                .with("max", NAME_CHARS_MAX)
                .at("name")
                .into());
        }
        let day = tx.business_date()?;
        let known = attendants(tx.write, day)?;
        // Two people of one name could not be told apart on paper.
        let is_taken = known
            .iter()
            .any(|(id, other, _)| *id == self.id || other.to_lowercase() == name.to_lowercase());
        if is_taken {
            return Err(Failure::new(Code::StaffNameTaken).at("name").into());
        }
        if known.len() >= ATTENDANTS_MAX {
            return Err(Failure::new(Code::TooLarge)
                .with("max", ATTENDANTS_MAX)
                .into());
        }
        write(tx, day, |edit| {
            edit.put(ATTENDANTS, &self.id.to_string(), &Value::from(name))
        })?;
        tx.audit(self.id.0, &serde_json::json!({}))?;
        Ok(Done {})
    }
}

impl Do for DropAttendant {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<AssignedBefore, Stop> {
        let day = tx.business_date()?;
        let known = attendants(tx.write, day)?;
        if !known
            .iter()
            .any(|(id, _, is_staff)| *id == self.id && !is_staff)
        {
            return Err(Code::AttendantUnknown.into());
        }
        let rooms: Vec<Assigned> = room_day::on(tx.write, day)?
            .into_iter()
            .filter(|row| row.attendant == Some(self.id))
            .map(|row| Assigned {
                room: row.room,
                attendant: None,
            })
            .collect();
        let before = give(tx, &rooms)?;
        write(tx, day, |edit| {
            edit.remove(ATTENDANTS, &self.id.to_string())
        })?;
        tx.audit(self.id.0, &serde_json::json!({}))?;
        Ok(before)
    }
}
