//! `rights.write_off`: a desk is lost and will not come back.

use keyrack_allotment::DeviceId as LedgerDevice;
use keyrack_contract::call::Done;
use keyrack_contract::call::rights::WriteOff;

use crate::call::Do;
use crate::caller::Needs;
use crate::config::Side;
use crate::door::Tx;
use crate::rights::{Entry, Ledger};
use crate::stop::Stop;

impl Do for WriteOff {
    const NEEDS: Needs = Needs::Manager;
    const AT_SERVER: bool = true;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        tx.only_at(Side::Server)?;
        let reason = super::reason(&self.reason)?;
        super::desk(tx, self.device)?;
        let Ledger::Server(ledger) = &tx.working.ledger else {
            return Err(Stop::fault("a desk writes nobody off"));
        };
        // What it holds goes on counting: what it sold before it was lost still brings guests.
        let decided = ledger.write_off(LedgerDevice(self.device.0));
        tx.enter(decided.entries.into_iter().map(Entry::Server).collect())?;
        tx.audit(self.device.0, &serde_json::json!({ "reason": reason }))?;
        Ok(Done {})
    }
}
