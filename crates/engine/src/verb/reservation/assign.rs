//! `reservation.assign`, and what every step that gives a room checks.

use jiff::civil::Date;
use keyrack_contract::call::reservation::{Assign, Assigned};
use keyrack_contract::{Code, Failure};
use keyrack_domain::property::OutageKind;
use keyrack_domain::reservation::Step;
use keyrack_domain::{ReservationId, RoomId, RoomTypeId};
use keyrack_store::{Read, outage, slice};

use super::{load, step, write};
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::index::Index;
use crate::shape::StayRegister;
use crate::stop::Stop;

impl Do for Assign {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Assigned, Stop> {
        let mut register = load(tx, self.id)?.stay;
        step(register.status, Step::Assign)?;
        let assigned = give_room(tx, self.id, &mut register, self.room, self.from)?;
        write(tx, self.id, &register)?;
        tx.audit(self.id.0, &serde_json::json!({ "room": self.room }))?;
        Ok(assigned)
    }
}

/// Puts a room into the slices from a night on.
///
/// # Errors
/// `room-unknown`, `room-taken`, `room-out-of-order`.
pub(super) fn give_room(
    tx: &Tx<'_, '_>,
    id: ReservationId,
    register: &mut StayRegister,
    room: Option<RoomId>,
    from: Option<Date>,
) -> Result<Assigned, Stop> {
    let mut assigned = Assigned {
        out_of_service: false,
        other_type: false,
    };
    let Some(room_id) = room else {
        register
            .slices
            .iter_mut()
            .filter(|slice| from.is_none_or(|from| slice.date >= from))
            .for_each(|slice| slice.room = None);
        return Ok(assigned);
    };
    let nights: Vec<Date> = register
        .slices
        .iter()
        .map(|slice| slice.date)
        .filter(|night| from.is_none_or(|from| *night >= from))
        .collect();
    let lies = lies_in(tx.index()?, tx.write, id, room_id, &nights)?;
    assigned.out_of_service = lies.out_of_service;
    for slice in register
        .slices
        .iter_mut()
        .filter(|slice| from.is_none_or(|from| slice.date >= from))
    {
        assigned.other_type |= slice.room_type != lies.room_type;
        slice.room = Some(room_id);
    }
    Ok(assigned)
}

/// How a stay lies in a room.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Lies {
    /// The room's own type.
    pub room_type: RoomTypeId,
    /// It has a small fault on one of the nights.
    pub out_of_service: bool,
}

/// Whether a room can be had for these nights, in order. Nights that are over cannot be had again;
/// they neither hinder nor need a room.
///
/// # Errors
/// `room-unknown`, `room-taken`, `room-out-of-order`.
pub(super) fn lies_in(
    index: &Index,
    read: &Read<'_>,
    id: ReservationId,
    room_id: RoomId,
    nights: &[Date],
) -> Result<Lies, Stop> {
    let room = index
        .profile()
        .rooms
        .iter()
        .find(|room| room.id == room_id && !room.archived)
        .ok_or(Code::RoomUnknown)?;
    let mut lies = Lies {
        room_type: room.room_type,
        out_of_service: false,
    };
    let today = index.profile().business_date;
    let (Some(first), Some(last)) = (nights.first(), nights.last()) else {
        return Ok(lies);
    };
    let end = last.tomorrow().map_err(Stop::fault)?;
    let refused = |code, night: Date| {
        Failure::new(code)
            .with("room", &room.number)
            .with("date", night)
    };
    let links = index.links();
    // Whoever is in a part of the room, or in the whole that it is part of, is in the way as well.
    for taken in links.clashing(&room_id) {
        for (other, status) in slice::in_room(read, *taken, *first, end)? {
            if other.reservation != id
                && status.is_live()
                && other.date >= today
                && nights.contains(&other.date)
            {
                return Err(refused(Code::RoomTaken, other.date).into());
            }
        }
    }
    for outage in outage::since(read, *first)?
        .into_iter()
        .filter(|outage| links.below(&room_id).contains(&outage.room))
    {
        let Some(night) = nights
            .iter()
            .find(|night| **night >= today && outage.nights.covers(**night))
        else {
            continue;
        };
        match outage.kind {
            OutageKind::OutOfService => lies.out_of_service = true,
            OutageKind::OutOfOrder | OutageKind::OutOfInventory => {
                return Err(refused(Code::RoomOutOfOrder, *night).into());
            }
        }
    }
    Ok(lies)
}
