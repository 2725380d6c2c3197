//! What a document is about, for a person.

use keyrack_contract::call::conflict::{About, Subject};
use keyrack_domain::{GuestId, ReservationId};
use keyrack_replica::{DocumentClass, DocumentId};
use keyrack_store::{Read, guest, reservation};

use crate::stop::Stop;

/// A booking as a list names it; `None` where there is no such reservation here.
pub(super) fn about(read: &Read<'_>, id: ReservationId) -> Result<Option<About>, Stop> {
    let Some(row) = reservation::get(read, id)? else {
        return Ok(None);
    };
    Ok(Some(About {
        id,
        guest_name: name(read, row.guest)?,
        reference: row.reference,
    }))
}

pub(super) fn name(read: &Read<'_>, id: GuestId) -> Result<String, Stop> {
    Ok(guest::get(read, id)?
        .map(|guest| guest.sorted_name())
        .unwrap_or_default())
}

pub(super) fn subject(
    read: &Read<'_>,
    class: DocumentClass,
    id: DocumentId,
) -> Result<Subject, Stop> {
    Ok(match class {
        DocumentClass::Reservation => {
            about(read, ReservationId(id.0))?.map_or(Subject::Other, Subject::Booking)
        }
        DocumentClass::Guest => Subject::Guest {
            id: GuestId(id.0),
            name: name(read, GuestId(id.0))?,
        },
        DocumentClass::Rates => Subject::Prices,
        DocumentClass::Property => Subject::Hotel,
        DocumentClass::Housekeeping | DocumentClass::Outage => Subject::Rooms,
        DocumentClass::Booking
        | DocumentClass::Folio
        | DocumentClass::Block
        | DocumentClass::Company
        | DocumentClass::Demand => Subject::Other,
    })
}
