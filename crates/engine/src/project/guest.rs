//! Guests: the plain text of a person stands in this projection and nowhere else.

use keyrack_domain::GuestId;
use keyrack_replica::DocumentId;
use keyrack_store::guest;

use super::Seen;
use crate::door::Tx;
use crate::shape;
use crate::stop::Stop;

pub(super) fn project(tx: &Tx<'_, '_>, id: DocumentId, seen: &Seen<'_>) -> Result<(), Stop> {
    let guest = shape::guest_from(seen.value);
    let put = if seen.new { guest::add } else { guest::put };
    Ok(put(tx.write, GuestId(id.0), &guest)?)
}
