//! `guest.find` and `guest.correct`.

use keyrack_contract::call::Done;
use keyrack_contract::call::guest::{Correct, Find, Found};
use keyrack_contract::{Code, Failure};
use keyrack_replica::{DocumentClass, DocumentId};
use keyrack_store::guest;

use crate::call::{Ask, Do, View};
use crate::caller::Needs;
use crate::door::Tx;
use crate::shape::put_guest;
use crate::stop::Stop;
use crate::verb::sale::check_guest;

/// The most guests of one answer.
const GUESTS_MAX: u16 = 50;

impl Ask for Find {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Found, Stop> {
        if self.limit == 0 || self.limit > GUESTS_MAX {
            return Err(Failure::new(Code::RangeInvalid)
                .with("max", GUESTS_MAX)
                .at("limit")
                .into());
        }
        if self.text.trim().chars().count() < 2 {
            return Ok(Found { guests: Vec::new() });
        }
        seen.read(|read| {
            Ok(Found {
                guests: guest::find(read, &self.text, u32::from(self.limit))?,
            })
        })
    }
}

impl Do for Correct {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let guest = check_guest(self.guest)?;
        keyrack_store::guest::get(tx.write, self.id)?.ok_or(Code::GuestUnknown)?;
        tx.edit(DocumentId(self.id.0), DocumentClass::Guest, |edit| {
            put_guest(edit, &guest)
        })?;
        tx.audit(self.id.0, &serde_json::json!({}))?;
        Ok(Done {})
    }
}
