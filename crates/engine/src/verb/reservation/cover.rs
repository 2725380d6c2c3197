//! Rights for stays that were sold anyway.
//!
//! Such a stay names no right for the nights that were full. Whoever sold it could not know whether
//! one was free elsewhere, or would be later; the server can. So at the end of each call that wrote
//! such a stay, or left rights free, the server takes for it what there is, before anybody else is
//! sold it; and gives back what the stay no longer needs. What it found stands beside the stay
//! register, since a desk may be writing the register in the meantime.

use std::collections::BTreeMap;

use keyrack_allotment::server::RightState;
use keyrack_allotment::{Cell, Right};
use keyrack_domain::ReservationId;
use keyrack_replica::{DocumentClass, DocumentId, Place};
use keyrack_store::reservation;

use super::set_aside::set_aside;
use crate::door::Tx;
use crate::rights::{self, Entry, Ledger};
use crate::shape::{Cover, StayRegister, TakenBack};
use crate::stop::Stop;

/// Finds rights for what was sold anyway. Whoever was sold first is served first.
pub(crate) fn cover(tx: &mut Tx<'_, '_>) -> Result<(), Stop> {
    // What one stay gives back, another may need; so it goes on until nothing moves any more.
    loop {
        let (mut stays, freed) = tx.uncovered();
        if freed && let Ok(today) = tx.business_date() {
            let open = reservation::oversold(tx.write, today)?;
            stays.extend(open.into_iter().map(|row| row.id));
        }
        if stays.is_empty() {
            return Ok(());
        }
        for id in stays {
            one(tx, id)?;
            set_aside(tx, id)?;
        }
    }
}

fn one(tx: &mut Tx<'_, '_>, id: ReservationId) -> Result<(), Stop> {
    let today = tx.business_date()?;
    let id = DocumentId(id.0);
    let Some(document) = tx.document(id)? else {
        return Ok(());
    };
    let value = document.value()?;
    let old = Cover::from_value(&value);
    let taken_back = TakenBack::from_value(&value);
    let seen_to = value.get("seen_to").and_then(serde_json::Value::as_bool) == Some(true);
    // Every version of a contested stay may be picked, so each keeps what it has.
    let mut bare: BTreeMap<Cell, usize> = BTreeMap::new();
    for contender in document.contenders(&Place::field("stay"))? {
        if let Ok(register) = serde_json::from_value::<StayRegister>(contender.value) {
            for (cell, lacks) in register.bare_without(&taken_back.rights) {
                let most = bare.entry(cell).or_default();
                *most = lacks.max(*most);
            }
        }
    }
    let mut new = old.clone();
    for (cell, rights) in &mut new.0 {
        rights.truncate(bare.get(cell).copied().unwrap_or(0));
    }
    new.0.retain(|_, rights| !rights.is_empty());
    for (cell, lacks) in bare {
        if cell.night < today {
            continue;
        }
        for _ in new.count(&cell)..lacks {
            match tx.take_rights(&std::iter::once(cell).collect()) {
                Ok(rights) => new.0.entry(cell).or_default().extend(rights),
                Err(Stop::Refused(_)) => break,
                Err(stop) => return Err(stop),
            }
        }
    }
    mend_glass(tx, &taken_back, &new, seen_to)?;
    if new == old {
        return Ok(());
    }
    tx.edit(id, DocumentClass::Reservation, |edit| {
        edit.set(Cover::FIELD, &new.to_value())
    })
}

/// A guest on a right that had been taken back has a room after all, or sleeps elsewhere: the glass that
/// the sale took up is whole again.
fn mend_glass(
    tx: &mut Tx<'_, '_>,
    taken_back: &TakenBack,
    cover: &Cover,
    seen_to: bool,
) -> Result<(), Stop> {
    let Ledger::Server(ledger) = &tx.working.ledger else {
        return Ok(());
    };
    let mut by_cell: BTreeMap<Cell, Vec<Right>> = BTreeMap::new();
    for right in &taken_back.rights {
        if let Some(lease) = ledger.lease(right.lease) {
            by_cell.entry(lease.cell).or_default().push(*right);
        }
    }
    let mut whole = Vec::new();
    for (cell, rights) in by_cell {
        let covered = if seen_to {
            rights.len()
        } else {
            cover.count(&cell)
        };
        let rights = rights.into_iter().take(covered);
        whole.extend(rights.filter(|right| ledger.right(*right) == RightState::Relocating));
    }
    if whole.is_empty() {
        return Ok(());
    }
    let decided = ledger
        .relocate(&whole)
        .map_err(|refusal| rights::failure(&refusal))?;
    tx.enter(decided.entries.into_iter().map(Entry::Server).collect())
}
