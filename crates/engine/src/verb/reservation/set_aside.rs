//! What the server sets aside of services that can run short.
//!
//! A desk takes such a service down as a request, since another desk or a guest on the web may have
//! taken the last one. At the end of each call that wrote such a stay, the server gives it what there
//! is, all or nothing for each day and time, and writes the answer beside the stay register, since a
//! desk may be writing that in the meantime. Only what was given counts as taken, so that a place is
//! promised once. A request that was not met stands as refused until a person has seen to it.

use std::collections::BTreeMap;

use keyrack_domain::ReservationId;
use keyrack_domain::service::Cell;
use keyrack_replica::{DocumentClass, DocumentId, Place};

use crate::config::Side;
use crate::door::Tx;
use crate::shape::{Answer, SetAside, StayRegister};
use crate::stop::Stop;

/// Answers what one stay asks for.
pub(super) fn set_aside(tx: &mut Tx<'_, '_>, id: ReservationId) -> Result<(), Stop> {
    let id = DocumentId(id.0);
    let Some(document) = tx.document(id)? else {
        return Ok(());
    };
    let old = SetAside::from_value(&document.value()?);
    // Every version of a contested stay may be picked, so what any of them asks for is kept for it.
    let mut asked: BTreeMap<Cell, u32> = BTreeMap::new();
    for contender in document.contenders(&Place::field("stay"))? {
        if let Ok(register) = serde_json::from_value::<StayRegister>(contender.value) {
            for (cell, count) in register.asked() {
                let known = asked.entry(cell).or_default();
                *known = count.max(*known);
            }
        }
    }
    let mut new = SetAside::default();
    // First what is no more than before, so that what is given back is there for the rest.
    for (cell, of) in &asked {
        let given = old.promised(cell, *of);
        new.0.insert(*cell, Answer { given, of: *of });
    }
    let given = |answers: &SetAside| -> BTreeMap<Cell, u32> {
        let given = answers.0.iter().filter(|(_, answer)| answer.given > 0);
        given.map(|(cell, answer)| (*cell, answer.given)).collect()
    };
    let own = given(&old);
    for (cell, of) in &asked {
        let mut wanted = given(&new);
        if wanted.get(cell) == Some(of) {
            continue;
        }
        wanted.insert(*cell, *of);
        if tx
            .index()?
            .lack(&wanted, &own, Side::Server, tx.now)
            .is_none()
        {
            new.0.insert(
                *cell,
                Answer {
                    given: *of,
                    of: *of,
                },
            );
        }
    }
    if new == old {
        return Ok(());
    }
    tx.edit(id, DocumentClass::Reservation, |edit| new.put(edit, &old))
}
