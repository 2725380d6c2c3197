//! `reservation.expect`: when the guest said they would come.

use jiff::civil::Time;
use keyrack_contract::call::Done;
use keyrack_contract::call::reservation::Expect;
use keyrack_contract::{Code, Failure};
use keyrack_domain::reservation::Status;
use keyrack_store::reservation;
use serde_json::Value;

use super::note::edit;
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::EXPECTED_AT;
use crate::stop::Stop;
use crate::verb::sale::to_the_minute;

impl Do for Expect {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let row = reservation::get(tx.write, self.id)?.ok_or(Code::ReservationUnknown)?;
        match row.status {
            Status::Waitlisted | Status::Tentative | Status::Confirmed => {}
            Status::InHouse | Status::CheckedOut | Status::Cancelled | Status::NoShow => {
                let status = serde_json::to_value(row.status)?;
                let status = status.as_str().unwrap_or_default().to_owned();
                return Err(Failure::new(Code::WrongStatus)
                    .with("status", status)
                    .with("step", "amend")
                    .into());
            }
        }
        let at: Option<Time> = self.at.map(to_the_minute);
        let value = match at {
            Some(at) => serde_json::to_value(at)?,
            None => Value::Null,
        };
        edit(tx, self.id, |edit| edit.set(EXPECTED_AT, &value))?;
        tx.audit(self.id.0, &serde_json::json!({ "at": value }))?;
        Ok(Done {})
    }
}
