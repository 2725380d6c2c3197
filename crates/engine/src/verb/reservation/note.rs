//! `reservation.note` and `reservation.see_to`.

use keyrack_contract::Code;
use keyrack_contract::call::Done;
use keyrack_contract::call::reservation::{Note, SeeTo};
use keyrack_domain::ReservationId;
use keyrack_replica::{DocumentClass, DocumentId, Edit, EditError};

use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::stop::Stop;
use crate::verb::sale;

impl Do for Note {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        sale::check_text(&self.text, "notes")?;
        let text = self.text.trim();
        // An alert without a word warns of nothing.
        let alert = serde_json::Value::from(self.alert && !text.is_empty());
        edit(tx, self.id, |edit| {
            edit.text("notes", text)?;
            edit.set("alert", &alert)
        })?;
        tx.audit(self.id.0, &serde_json::json!({ "alert": alert }))?;
        Ok(Done {})
    }
}

impl Do for SeeTo {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let done = serde_json::Value::from(self.done);
        edit(tx, self.id, |edit| edit.set("seen_to", &done))?;
        tx.audit(self.id.0, &serde_json::json!({ "done": done }))?;
        Ok(Done {})
    }
}

/// Changes what stands beside a stay: possible also while two versions of the stay contend.
///
/// # Errors
/// `reservation-unknown`.
pub(super) fn edit(
    tx: &mut Tx<'_, '_>,
    id: ReservationId,
    change: impl FnOnce(&mut Edit<'_>) -> Result<(), EditError>,
) -> Result<(), Stop> {
    let id = DocumentId(id.0);
    let known = tx.document(id)?.map(|document| document.class());
    if known != Some(DocumentClass::Reservation) {
        return Err(Code::ReservationUnknown.into());
    }
    tx.edit(id, DocumentClass::Reservation, change)
}
