//! `conflict.restore`: of two values that contend, one is written again.

use keyrack_contract::Code;
use keyrack_contract::call::Done;
use keyrack_contract::call::conflict::Restore;
use keyrack_replica::{DocumentClass, DocumentId, OpId, Place};

use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::stop::Stop;

impl Do for Restore {
    const NEEDS: Needs = Needs::Staff;

    /// A stay is no field: its versions hold rooms, and only `conflict.settle` picks one.
    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let id = DocumentId(self.document);
        let gone = || Stop::from(Code::VersionGone);
        let place: Place = self.field.parse().map_err(|_| gone())?;
        let op: OpId = self.version.parse().map_err(|_| gone())?;
        let document = tx.document(id)?.ok_or_else(gone)?;
        let class = document.class();
        if class == DocumentClass::Reservation && place == Place::field("stay") {
            return Err(Code::StayContested.into());
        }
        let all = document.contenders(&place)?;
        if all.len() < 2 || !all.iter().any(|contender| contender.op == op) {
            return Err(gone());
        }
        if matches!(class, DocumentClass::Property | DocumentClass::Rates) {
            tx.by.check(Needs::Manager)?;
        }
        tx.edit(id, class, |edit| edit.pick(&place, &op))?;
        tx.audit(
            self.document,
            &serde_json::json!({ "field": place.to_string() }),
        )?;
        Ok(Done {})
    }
}
