//! All projections from all documents, as if there had never been any.

use keyrack_replica::{DocumentClass, DocumentId};
use keyrack_store::{clear_projections, document, quarantine};

use crate::archive;
use crate::door::Tx;
use crate::stop::Stop;

/// Drops every projection and makes it anew. A document that cannot be read is set aside and listed.
pub(crate) fn rebuild(tx: &mut Tx<'_, '_>) -> Result<u64, Stop> {
    rebuild_telling(tx, &mut |_, _| {})
}

/// The same; `told` hears how many documents were looked at, of how many.
pub(crate) fn rebuild_telling(
    tx: &mut Tx<'_, '_>,
    told: &mut dyn FnMut(u64, u64),
) -> Result<u64, Stop> {
    clear_projections(tx.write)?;
    tx.working.index = None;
    let mut done = 0;
    let mut all = Vec::new();
    for class in DocumentClass::ALL {
        all.push(document::list(tx.write, class.number())?);
    }
    let total = all.iter().map(Vec::len).sum::<usize>();
    let total = u64::try_from(total).unwrap_or(u64::MAX);
    let mut seen: u64 = 0;
    for ids in all {
        for id in ids {
            seen = seen.saturating_add(1);
            told(seen, total);
            match archive::load(tx.write, tx.inner, DocumentId(id)) {
                Ok(Some(document)) => {
                    super::document(tx, DocumentId(id), &document)?;
                    done += 1;
                }
                Ok(None) => {}
                Err(Stop::Fault(reason)) => {
                    quarantine::put(
                        tx.write,
                        &quarantine::Quarantined {
                            document: id,
                            reason,
                            at: tx.now,
                        },
                    )?;
                }
                Err(stop) => return Err(stop),
            }
        }
    }
    if let Some(index) = &mut tx.working.index {
        let mut fresh = super::load_index(tx.write)?.unwrap_or_else(|| index.clone());
        super::load_blocks(tx.write, &mut fresh, tx.inner.side)?;
        super::load_holds(tx.write, &mut fresh, tx.now)?;
        super::load_free(
            &mut fresh,
            &tx.working.ledger,
            tx.inner.holder_clock(),
            &tx.inner.recall.reach(),
        );
        *index = fresh;
    }
    super::release_due(tx)?;
    // Nothing was sold and nothing given back; only rows were made anew.
    tx.uncovered();
    Ok(done)
}
