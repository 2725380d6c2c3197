//! What was asked for on a day and not sold.

use keyrack_store::turnaway;
use serde_json::Value;

use crate::door::Tx;
use crate::shape::turnaways_from;
use crate::stop::Stop;

pub(super) fn project(tx: &Tx<'_, '_>, value: &Value) -> Result<(), Stop> {
    let Some((day, found)) = turnaways_from(value) else {
        return Ok(());
    };
    turnaway::remove_day(tx.write, day)?;
    for one in &found {
        turnaway::put(tx.write, day, one)?;
    }
    Ok(())
}
