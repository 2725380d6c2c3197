//! Room status by day.

use jiff::civil::Date;
use keyrack_store::housekeeping;
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
    Ok(())
}
