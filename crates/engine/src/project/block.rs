//! Blocks, and what they leave to sell.

use jiff::civil::Date;
use keyrack_domain::BlockId;
use keyrack_replica::DocumentId;
use keyrack_store::block;
use serde_json::Value;

use crate::door::Tx;
use crate::shape::block_from;
use crate::stop::Stop;

pub(super) fn project(tx: &mut Tx<'_, '_>, id: DocumentId, value: &Value) -> Result<(), Stop> {
    let id = BlockId(id.0);
    let new = block_from(id, value);
    match &new {
        Some(known) => block::put(tx.write, known)?,
        None => block::remove(tx.write, id)?,
    }
    let Some(index) = &mut tx.working.index else {
        return Ok(());
    };
    let nights = match new {
        Some(block) => index.put_block(block),
        None => index.drop_block(id),
    };
    super::set_capacities(tx, nights)
}

/// Puts nights back on sale whose release has come. Nothing is written down: which nights those are
/// follows from the blocks and the day.
pub(crate) fn release_due(tx: &mut Tx<'_, '_>) -> Result<(), Stop> {
    let now = tx.now;
    let nights = match &mut tx.working.index {
        Some(index) => index.release_due(now),
        None => return Ok(()),
    };
    super::set_capacities(tx, nights)
}

/// Tells the ledger how many rooms these nights have left beside the blocks.
pub(crate) fn set_night_capacities(tx: &mut Tx<'_, '_>, nights: Vec<Date>) -> Result<(), Stop> {
    super::set_capacities(tx, nights)
}
