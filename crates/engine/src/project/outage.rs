//! Rooms that are away.

use keyrack_domain::OutageId;
use keyrack_domain::property::Outage;
use keyrack_replica::DocumentId;
use keyrack_store::outage;
use serde_json::Value;

use crate::door::Tx;
use crate::shape::OutageRegister;
use crate::stop::Stop;

pub(super) fn project(tx: &mut Tx<'_, '_>, id: DocumentId, value: &Value) -> Result<(), Stop> {
    let register = value
        .get("outage")
        .and_then(|register| serde_json::from_value::<OutageRegister>(register.clone()).ok());
    let new = register
        .filter(|register| !register.ended)
        .map(|register| register.outage);
    let old = outage::get(tx.write, OutageId(id.0))?;
    if old == new {
        return Ok(());
    }
    outage::remove(tx.write, OutageId(id.0))?;
    if let Some(outage) = &new {
        outage::put(tx.write, outage)?;
    }
    if let Some(old) = &old {
        count(tx, old, -1);
    }
    if let Some(new) = &new {
        count(tx, new, 1);
    }
    let nights = old
        .iter()
        .chain(new.iter())
        .flat_map(|outage| outage.nights.dates())
        .collect();
    super::set_capacities(tx, nights)
}

fn count(tx: &mut Tx<'_, '_>, outage: &Outage, rooms: i16) {
    let Some(index) = &mut tx.working.index else {
        return;
    };
    for night in outage.nights.dates() {
        index.move_out(outage.room, night, outage.kind, rooms);
    }
}
