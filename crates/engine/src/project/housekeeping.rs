//! A day's housekeeping.

use jiff::civil::Date;
use keyrack_store::{attendant, housekeeping, room_day, room_task};
use serde_json::Value;

use crate::door::Tx;
use crate::shape;
use crate::stop::Stop;

pub(super) fn project(tx: &Tx<'_, '_>, value: &Value) -> Result<(), Stop> {
    let Some(day) = value
        .get("date")
        .and_then(Value::as_str)
        .and_then(|text| text.parse::<Date>().ok())
    else {
        return Ok(());
    };
    housekeeping::remove(tx.write, day)?;
    for (room, status, at) in shape::states_from(value) {
        housekeeping::put(
            tx.write,
            &housekeeping::RoomState {
                day,
                room,
                status,
                at,
            },
        )?;
    }
    room_day::remove(tx.write, day)?;
    for row in shape::room_days_from(day, value) {
        room_day::put(tx.write, &row)?;
    }
    attendant::remove(tx.write, day)?;
    for row in shape::attendants_from(day, value) {
        attendant::put(tx.write, &row)?;
    }
    room_task::remove(tx.write, day)?;
    for row in shape::tasks_from(day, value) {
        room_task::put(tx.write, &row)?;
    }
    Ok(())
}
