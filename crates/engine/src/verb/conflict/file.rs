//! `conflict.file`: a person has seen to what was taken back here.

use keyrack_contract::call::Done;
use keyrack_contract::call::conflict::File;
use keyrack_contract::{Changed, Code};
use keyrack_store::withdrawn;

use crate::call::Do;
use crate::caller::Needs;
use crate::config::Side;
use crate::door::Tx;
use crate::stop::Stop;

impl Do for File {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        tx.only_at(Side::Desk)?;
        if !withdrawn::file(tx.write, self.batch, self.done)? {
            return Err(Code::VersionGone.into());
        }
        tx.audit(self.batch, &serde_json::json!({ "done": self.done }))?;
        tx.note(Changed {
            state: true,
            reservations: true,
            ..Changed::default()
        });
        Ok(Done {})
    }
}
