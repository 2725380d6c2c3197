//! `hold.release`, and the end of holds that have run out.

use keyrack_allotment::HoldId as LedgerHold;
use keyrack_contract::call::Done;
use keyrack_contract::call::hold::Release;
use keyrack_domain::HoldId;
use keyrack_store::hold;

use crate::call::Do;
use crate::caller::Needs;
use crate::config::Side;
use crate::door::Tx;
use crate::rights::{Entry, Ledger};
use crate::stop::Stop;

impl Do for Release {
    const NEEDS: Needs = Needs::Anyone;

    fn run(self, tx: &mut Tx<'_, '_>) -> Result<Done, Stop> {
        tx.only_at(Side::Server)?;
        if let Ledger::Server(ledger) = &tx.working.ledger
            && hold::get(tx.write, self.id)?.is_some()
            && let Ok(decided) = ledger.release_hold(LedgerHold(self.id.0))
        {
            tx.enter(decided.entries.into_iter().map(Entry::Server).collect())?;
        }
        drop_row(tx, self.id)?;
        Ok(Done {})
    }
}

/// Ends every hold that has run out by now, and releases what blocks have to let go. Called before
/// anything is sold.
pub(crate) fn expire(tx: &mut Tx<'_, '_>) -> Result<(), Stop> {
    crate::project::release_due(tx)?;
    let Ledger::Server(ledger) = &tx.working.ledger else {
        return Ok(());
    };
    let decided = ledger.expire_holds(u64::try_from(tx.now.as_second()).unwrap_or(0));
    let over = decided.outcome;
    if over.is_empty() {
        return Ok(());
    }
    tx.enter(decided.entries.into_iter().map(Entry::Server).collect())?;
    for id in over {
        drop_row(tx, HoldId(id.0))?;
    }
    Ok(())
}

/// Takes a hold out of the file and the index.
pub(crate) fn drop_row(tx: &mut Tx<'_, '_>, id: HoldId) -> Result<(), Stop> {
    let block = match hold::get(tx.write, id)? {
        Some(row) => super::block_of(&row)?.map(|_| row),
        None => None,
    };
    hold::remove(tx.write, id)?;
    tx.index_mut()?.end_hold(id);
    // Its rooms are the group's again.
    if let Some(row) = block {
        let nights = row.rooms.iter().map(|room| room.date).collect();
        crate::project::set_night_capacities(tx, nights)?;
    }
    Ok(())
}
