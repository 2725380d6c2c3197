//! Rows as the lines and sheets that screens show.

use keyrack_contract::Code;
use keyrack_contract::view::{ReservationLine, ReservationView};
use keyrack_domain::Money;
use keyrack_domain::reservation::{Status, TimeSlice};
use keyrack_replica::DocumentId;
use keyrack_store::reservation::Reservation;
use keyrack_store::{Read, guest, housekeeping, slice};

use crate::archive;
use crate::engine::Inner;
use crate::index::Index;
use crate::shape::{StayRegister, requests_place};
use crate::stop::Stop;

/// A reservation as one line of a list.
pub(crate) fn line(
    index: &Index,
    read: &Read<'_>,
    row: &Reservation,
) -> Result<ReservationLine, Stop> {
    let profile = index.profile();
    let currency = profile.property.currency;
    let slices = slice::of(read, row.id)?;
    let today = profile.business_date;
    // The night that matters: tonight for a guest who is here, else the first.
    let tonight = slices
        .iter()
        .rev()
        .find(|slice| slice.date <= today)
        .filter(|_| row.status == Status::InHouse);
    let night = tonight
        .or_else(|| slices.first())
        .ok_or(Code::ReservationUnknown)?;
    let room = night
        .room
        .and_then(|id| profile.rooms.iter().find(|room| room.id == id));
    let cleanliness = match room {
        Some(room) => housekeeping::as_of(read, today)?
            .iter()
            .find(|state| state.room == room.id)
            .map(|state| state.status)
            .or(Some(Default::default())),
        None => None,
    };
    Ok(ReservationLine {
        id: row.id,
        reference: row.reference.clone(),
        guest_name: guest::get(read, row.guest)?
            .map(|guest| guest.sorted_name())
            .unwrap_or_default(),
        status: row.status,
        stay: row.stay,
        party: row.party.clone(),
        room_type: night.room_type,
        room: night.room,
        room_number: room.map(|room| room.number.clone()),
        cleanliness,
        total: Money::new(row.total_minor, currency),
        contested: row.contested,
        unsent: keyrack_store::document::waits(read, row.id.0)?,
        source: row.source,
    })
}

/// A reservation, whole.
pub(crate) fn whole(
    inner: &Inner,
    index: &Index,
    read: &Read<'_>,
    row: &Reservation,
) -> Result<ReservationView, Stop> {
    let register: StayRegister = serde_json::from_str(&row.register)?;
    let about_guest = archive::load(read, inner, DocumentId(row.guest.0))?;
    let requests = match about_guest {
        Some(document) => document.get(&requests_place(row.booking))?,
        None => None,
    };
    let requests = requests
        .as_ref()
        .and_then(serde_json::Value::as_str)
        .unwrap_or_default()
        .to_owned();
    Ok(ReservationView {
        line: line(index, read, row)?,
        booking: row.booking,
        guest_id: row.guest,
        guest: guest::get(read, row.guest)?.unwrap_or_default(),
        slices: register.slices.into_iter().collect::<Vec<TimeSlice>>(),
        taxes: register.taxes,
        policy: row.policy.clone(),
        notes: row.note.clone(),
        requests,
        booked_at: row.created_at,
    })
}
