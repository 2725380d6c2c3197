//! `reservation.check_in` and its way back.

use keyrack_contract::call::Done;
use keyrack_contract::call::reservation::{CheckIn, UndoCheckIn};
use keyrack_contract::{Code, Failure};
use keyrack_domain::reservation::Step;
use keyrack_domain::{ReservationId, RoomId};

use super::assign::give_room;
use super::{load, step, write};
use crate::call::Do;
use crate::caller::Needs;
use crate::door::Tx;
use crate::stop::Stop;

impl Do for CheckIn {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        arrive(tx, self.id, self.room)?;
        Ok(Done {})
    }
}

/// The guest arrives. A guest who comes after the first night keeps the nights that were sold.
///
/// # Errors
/// `wrong-status`, `too-early`, `room-needed`, and what giving a room refuses.
pub(crate) fn arrive(
    tx: &mut Tx<'_, '_>,
    id: ReservationId,
    room: Option<RoomId>,
) -> Result<(), Stop> {
    let mut register = load(tx, id)?.stay;
    let status = step(register.status, Step::CheckIn)?;
    let stay = register.stay().ok_or(Code::ReservationUnknown)?;
    let today = tx.business_date()?;
    if today < stay.arrival() {
        return Err(Failure::new(Code::TooEarly)
            .with("date", stay.arrival())
            .into());
    }
    let tonight = register
        .slices
        .iter()
        .find(|slice| slice.date >= today)
        .or_else(|| register.slices.last());
    let room = room
        .or_else(|| tonight.and_then(|slice| slice.room))
        .ok_or(Code::RoomNeeded)?;
    // The room may have been taken or closed since it was assigned, so it is looked at again.
    give_room(tx, id, &mut register, Some(room), None)?;
    nobody_is_in(tx, id, room)?;
    register.status = status;
    write(tx, id, &register)?;
    tx.audit(id.0, &serde_json::json!({ "room": room }))
}

/// A guest who leaves today and has not left yet holds the room, though not the night.
///
/// # Errors
/// `room-taken` with the day on which that guest should leave.
fn nobody_is_in(tx: &Tx<'_, '_>, id: ReservationId, room: RoomId) -> Result<(), Stop> {
    let index = tx.index()?;
    for taken in index.links().clashing(&room) {
        for (other, departure) in keyrack_store::reservation::in_house_in(tx.write, *taken)? {
            if other != id {
                let mut rooms = index.profile().rooms.iter();
                let number = rooms.find(|known| known.id == *taken);
                return Err(Failure::new(Code::RoomTaken)
                    .with("room", number.map_or("", |room| room.number.as_str()))
                    .with("date", departure)
                    .into());
            }
        }
    }
    Ok(())
}

impl Do for UndoCheckIn {
    const NEEDS: Needs = Needs::Staff;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        let mut register = load(tx, self.id)?.stay;
        register.status = step(register.status, Step::UndoCheckIn)?;
        write(tx, self.id, &register)?;
        tx.audit(self.id.0, &serde_json::json!({}))?;
        Ok(Done {})
    }
}
