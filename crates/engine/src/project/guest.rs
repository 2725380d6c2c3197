//! Guests: the plain text of a person stands in this projection and nowhere else.

use keyrack_domain::GuestId;
use keyrack_replica::DocumentId;
use keyrack_store::guest;
use serde_json::Value;

use crate::door::Tx;
use crate::shape;
use crate::stop::Stop;

pub(super) fn project(tx: &Tx<'_, '_>, id: DocumentId, value: &Value) -> Result<(), Stop> {
    Ok(guest::put(
        tx.write,
        GuestId(id.0),
        &shape::guest_from(value),
    )?)
}
