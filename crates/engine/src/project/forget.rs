//! Rows of a document that was never anybody else's and is gone.

use keyrack_contract::Changed;
use keyrack_domain::GuestId;
use keyrack_replica::{Document, DocumentClass, DocumentId};
use keyrack_store::{conflict, guest, source};
use serde_json::Value;

use super::{block, company, housekeeping, outage, rates, rebuild, reservation, turnaway};
use crate::door::Tx;
use crate::stop::Stop;

/// Takes the rows of a document out and moves the index back. The document itself is gone already;
/// `last` is how it stood.
pub(crate) fn forget(tx: &mut Tx<'_, '_>, id: DocumentId, last: &Document) -> Result<(), Stop> {
    let emptied = emptied(&last.value()?);
    match last.class() {
        DocumentClass::Reservation => reservation::forget(tx, id)?,
        DocumentClass::Guest => {
            guest::remove(tx.write, GuestId(id.0))?;
        }
        DocumentClass::Outage => outage::project(tx, id, &Value::Null)?,
        DocumentClass::Housekeeping => housekeeping::project(tx, &emptied)?,
        DocumentClass::Company => company::project(tx, id, &Value::Null)?,
        DocumentClass::Block => block::project(tx, id, &Value::Null)?,
        DocumentClass::Demand => turnaway::project(tx, &emptied)?,
        DocumentClass::Rates => rates::project(tx, &emptied)?,
        // Rare enough, and of more parts than it pays to undo one by one.
        _ => {
            rebuild(tx)?;
        }
    }
    conflict::put(tx.write, id.0, &[])?;
    source::remove(tx.write, id.0)?;
    tx.note(Changed {
        reservations: true,
        inventory: true,
        rooms: true,
        ..Changed::default()
    });
    Ok(())
}

/// The document with its plain fields, which say what it is about, and nothing in its maps.
fn emptied(value: &Value) -> Value {
    let fields = value.as_object().into_iter().flatten();
    let plain = fields.filter(|(_, value)| !value.is_object() && !value.is_array());
    Value::Object(
        plain
            .map(|(field, value)| (field.clone(), value.clone()))
            .collect(),
    )
}
