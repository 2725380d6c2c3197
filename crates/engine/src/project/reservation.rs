//! Reservations and their nights.

use keyrack_domain::ReservationId;
use keyrack_domain::reservation::Status;
use keyrack_replica::DocumentId;
use keyrack_store::{finding, reservation, slice};

use super::Seen;
use crate::door::Tx;
use crate::shape::ReservationShape;
use crate::stop::Stop;

pub(super) fn project(tx: &mut Tx<'_, '_>, id: DocumentId, seen: &Seen<'_>) -> Result<(), Stop> {
    let id = ReservationId(id.0);
    let Some(shape) = ReservationShape::from_value(seen.value) else {
        return Ok(());
    };
    let Some(stay) = shape.stay.stay() else {
        return Ok(());
    };
    if !seen.new
        && let Some(old) = reservation::get(tx.write, id)?
    {
        let slices = slice::of(tx.write, id)?;
        count(
            tx,
            old.status,
            slices.iter().map(|slice| (slice.room_type, slice.date)),
            -1,
        );
    }
    let row = reservation::Reservation {
        id,
        booking: shape.booking,
        reference: shape.reference,
        guest: shape.guest,
        status: shape.stay.status,
        stay,
        party: shape.stay.party.clone(),
        source: shape.source,
        total_minor: shape.stay.total.minor,
        policy: shape.stay.policy.clone(),
        note: shape.notes,
        manage_token: shape.manage_token,
        register: serde_json::to_string(&shape.stay)?,
        contested: seen.contested,
        created_at: shape.made_at,
    };
    // Every reference begins alike, and what all have finds nobody.
    let reference = row.reference.strip_prefix("KR-").unwrap_or(&row.reference);
    let (kind, texts) = (finding::Kind::Reservation, [reference, &row.note]);
    if seen.new {
        reservation::add(tx.write, &row)?;
        slice::add(tx.write, id, row.status, &shape.stay.slices)?;
        finding::add(tx.write, kind, id.0, &texts, &[])?;
    } else {
        reservation::put(tx.write, &row)?;
        slice::put(tx.write, id, &shape.stay.slices)?;
        finding::put(tx.write, kind, id.0, &texts, &[])?;
    }
    count(
        tx,
        shape.stay.status,
        shape
            .stay
            .slices
            .iter()
            .map(|slice| (slice.room_type, slice.date)),
        1,
    );
    Ok(())
}

/// Removes the rows of a reservation that was taken back before anybody else had it.
pub(super) fn forget(tx: &mut Tx<'_, '_>, id: DocumentId) -> Result<(), Stop> {
    let id = ReservationId(id.0);
    if let Some(old) = reservation::get(tx.write, id)? {
        let slices = slice::of(tx.write, id)?;
        let nights = slices.iter().map(|slice| (slice.room_type, slice.date));
        count(tx, old.status, nights, -1);
    }
    slice::put(tx.write, id, &[])?;
    reservation::remove(tx.write, id)?;
    Ok(())
}

fn count(
    tx: &mut Tx<'_, '_>,
    status: Status,
    nights: impl Iterator<Item = (keyrack_domain::RoomTypeId, jiff::civil::Date)>,
    rooms: i16,
) {
    if !status.takes_rooms() {
        return;
    }
    if let Some(index) = &mut tx.working.index {
        for (room_type, night) in nights {
            index.move_sold(room_type, night, rooms);
        }
    }
}
