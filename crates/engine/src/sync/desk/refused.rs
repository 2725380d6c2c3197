//! A batch that the server does not take is taken back here, with everything that builds on it.
//!
//! Nobody else will ever have it, so nothing here may go on standing on it: documents, rows, rights
//! and index return to where they would be without it, in one transaction. What was lost stays
//! readable until a person has seen to it.

use std::collections::{BTreeMap, BTreeSet};

use keyrack_allotment::Right;
use keyrack_contract::sync::{Batch, Up};
use keyrack_contract::{Changed, Code, Failure};
use keyrack_domain::GuestId;
use keyrack_replica::{ChangeHash, Document, DocumentClass, DocumentId, Heads, Limits};
use keyrack_store::{deed, document, guest_key, log, reservation, snapshot, withdrawn};
use uuid::Uuid;

use super::DeskLink;
use crate::caller::Caller;
use crate::door::{Tx, rights_of};
use crate::rights::{Entry, Ledger};
use crate::shape::ReservationShape;
use crate::stop::Stop;
use crate::sync::refused_work::{LostBody, batch_of};
use crate::sync::take_in::{self, Trust};
use crate::{archive, project, story};

/// How many bytes of waiting batches are looked through for what builds on the refused one.
const WAITING_BYTES_MAX: usize = 64 * 1024 * 1024;
/// The most reservations of one guest that are looked at.
const STAYS_MAX: u32 = 10_000;

impl DeskLink {
    pub(super) fn refused(&mut self, batch: Uuid, code: String) -> Result<Vec<Up>, Failure> {
        tracing::warn!(code, "the server refused a batch");
        let gone = self
            .engine
            .run_own("sync.refused", Caller::System, move |tx| {
                take_back(tx, batch, &code)
            })?;
        for batch in gone {
            self.sent.remove(&batch);
        }
        Ok(Vec::new())
    }
}

/// A batch of this desk that has no place in the order yet.
struct Own {
    batch: Batch,
    changes: Vec<(DocumentId, ChangeHash)>,
}

/// Takes a batch back and whatever builds on it, and says which batches those were. An answer that
/// comes twice finds nothing more to do.
fn take_back(tx: &mut Tx<'_, '_>, first: Uuid, code: &str) -> Result<Vec<Uuid>, Stop> {
    let own = waiting(tx)?;
    if !own.iter().any(|own| own.batch.id == first) {
        return Ok(Vec::new());
    }
    let (gone, documents) = all_that_goes(tx, &own, first)?;
    let mut bodies = Vec::new();
    for own in own.iter().filter(|own| gone.contains(&own.batch.id)) {
        bodies.push((own.batch.id, told(tx, own, &documents)?));
    }
    let mut free: Vec<Right> = Vec::new();
    let mut empty = Vec::new();
    for (id, (without, hashes)) in documents {
        let Some(had) = tx.document(id)?.cloned() else {
            continue;
        };
        let after = rights_of(&without)?;
        free.extend(rights_of(&had)?.difference(&after));
        if is_empty(&without) {
            empty.push((id, had));
        } else {
            store(tx, id, &without, &hashes)?;
            tx.put_back(id, Some(without.clone()));
            project::document(tx, id, &without)?;
        }
    }
    // What was about others goes before the others: a reservation before its guest.
    empty.sort_by_key(|(_, had)| had.class() == DocumentClass::Guest);
    for (id, had) in empty {
        document::remove(tx.write, id.0)?;
        tx.put_back(id, None);
        project::forget(tx, id, &had)?;
    }
    give_rights_back(tx, &free)?;
    for (id, body) in bodies {
        let why = if id == first {
            code
        } else {
            Code::BuiltOnRefused.key()
        };
        log::mark_refused(tx.write, id, why)?;
        withdrawn::put(
            tx.write,
            &withdrawn::Withdrawn {
                batch: id,
                at: tx.now,
                body: serde_json::to_string(&body)?,
                filed: false,
            },
        )?;
        tx.audit(id, &serde_json::json!({ "code": why }))?;
    }
    tx.note(Changed::EVERYTHING);
    Ok(gone.into_iter().collect())
}

/// The batches of this desk that wait, oldest first, with the names of their changes.
fn waiting(tx: &Tx<'_, '_>) -> Result<Vec<Own>, Stop> {
    let mut all = Vec::new();
    for row in log::pending(tx.write, WAITING_BYTES_MAX)? {
        let batch = batch_of(&row)?;
        let mut changes = Vec::with_capacity(batch.changes.len());
        for change in &batch.changes {
            let bytes = take_in::plain(tx, change)?;
            let facts = keyrack_replica::inspect_change(&bytes, &Limits::default())
                .map_err(|refusal| Stop::fault(refusal.code()))?;
            changes.push((DocumentId(change.document), facts.hash));
        }
        all.push(Own { batch, changes });
    }
    Ok(all)
}

type Without = BTreeMap<DocumentId, (Document, Vec<ChangeHash>)>;

/// Which batches go with the first, and what their documents are without them. A batch goes whole:
/// with a change that builds on a refused one go all changes of its batch, and what builds on those.
fn all_that_goes(
    tx: &mut Tx<'_, '_>,
    own: &[Own],
    first: Uuid,
) -> Result<(BTreeSet<Uuid>, Without), Stop> {
    let makers: BTreeMap<ChangeHash, Uuid> = own
        .iter()
        .flat_map(|own| own.changes.iter().map(|(_, hash)| (*hash, own.batch.id)))
        .collect();
    let mut gone = BTreeSet::from([first]);
    loop {
        let mut refused: BTreeMap<DocumentId, Vec<ChangeHash>> = BTreeMap::new();
        for own in own.iter().filter(|own| gone.contains(&own.batch.id)) {
            for (id, hash) in &own.changes {
                refused.entry(*id).or_default().push(*hash);
            }
        }
        let mut more: BTreeSet<Uuid> = BTreeSet::new();
        let mut documents = Without::new();
        for (id, hashes) in refused {
            let Some(had) = tx.document(id)? else {
                continue;
            };
            let (without, taken_back) = had.without(&hashes)?;
            for hash in &taken_back {
                // Nobody else can have built on it; the server would not have taken that.
                let maker = makers.get(hash);
                more.insert(*maker.ok_or_else(|| Stop::fault("others built on a refused change"))?);
            }
            if without.class() == DocumentClass::Guest && is_empty(&without) {
                more.extend(of_guest(tx, own, GuestId(id.0))?);
            }
            documents.insert(id, (without, taken_back));
        }
        if more.is_subset(&gone) {
            return Ok((gone, documents));
        }
        gone.append(&mut more);
    }
}

/// Batches about reservations of a guest whom nobody else knows: they cannot stand without them.
fn of_guest(tx: &Tx<'_, '_>, own: &[Own], guest: GuestId) -> Result<BTreeSet<Uuid>, Stop> {
    let stays: BTreeSet<DocumentId> = reservation::of_guest(tx.write, guest, STAYS_MAX)?
        .into_iter()
        .map(|row| DocumentId(row.id.0))
        .collect();
    let about = |own: &&Own| own.changes.iter().any(|(id, _)| stays.contains(id));
    Ok(own.iter().filter(about).map(|own| own.batch.id).collect())
}

/// What a batch had changed, document by document.
fn told(tx: &mut Tx<'_, '_>, own: &Own, documents: &Without) -> Result<Vec<LostBody>, Stop> {
    let currency = tx.index()?.profile().property.currency;
    let touched: BTreeSet<DocumentId> = own.changes.iter().map(|(id, _)| *id).collect();
    let mut bodies = Vec::new();
    for id in touched {
        let Some(document) = tx.document(id)? else {
            continue;
        };
        let mine: BTreeSet<ChangeHash> = own
            .changes
            .iter()
            .filter(|(of, _)| *of == id)
            .map(|(_, hash)| *hash)
            .collect();
        let steps: Vec<_> = document
            .steps()?
            .into_iter()
            .filter(|step| mine.contains(&step.change))
            .collect();
        let (Some(begin), Some(end)) = (steps.first(), steps.last()) else {
            continue;
        };
        let end: Heads = [end.change].into_iter().collect();
        let (before, after) = (document.value_at(&begin.before)?, document.value_at(&end)?);
        let (before, after) = (before.unwrap_or_default(), after.unwrap_or_default());
        let class = document.class();
        let shape = match class {
            DocumentClass::Reservation => ReservationShape::from_value(&after),
            _ => None,
        };
        bodies.push(LostBody {
            document: id.0,
            class: class.number(),
            guest: match class {
                DocumentClass::Guest => Some(GuestId(id.0)),
                _ => shape.as_ref().map(|shape| shape.guest),
            },
            reference: shape.map(|shape| shape.reference).unwrap_or_default(),
            gone: documents
                .get(&id)
                .is_some_and(|(without, _)| is_empty(without)),
            facts: story::facts(class, &before, &after, currency),
        });
    }
    Ok(bodies)
}

/// A document that holds nothing but what every replica makes by itself.
fn is_empty(document: &Document) -> bool {
    document.changes_after(&Heads::default()).is_empty()
}

/// Stores a document without some of its changes. Where a snapshot holds one of them, a new snapshot
/// takes the place of all.
fn store(
    tx: &Tx<'_, '_>,
    id: DocumentId,
    without: &Document,
    hashes: &[ChangeHash],
) -> Result<(), Stop> {
    for hash in hashes {
        deed::remove(tx.write, id.0, &hash.0)?;
    }
    let names: Vec<[u8; 32]> = hashes.iter().map(|hash| hash.0).collect();
    if document::take_out(tx.write, id.0, &names)? == names.len() {
        return Ok(());
    }
    let Some(stored) = document::load(tx.write, id.0)? else {
        return Err(Stop::fault("a document vanished"));
    };
    let mut bytes = without.snapshot()?;
    if without.class() == DocumentClass::Guest {
        let guest = GuestId(id.0);
        let key = archive::known_guest_key(tx.write, tx.inner, guest)?
            .ok_or_else(|| Stop::fault("a guest has no key"))?;
        bytes = crate::identity::seal(&key, guest.as_bytes(), &bytes, &*tx.inner.randomness)
            .ok_or_else(|| Stop::fault("a guest could not be encrypted"))?;
    }
    let heads = without.heads().to_bytes();
    Ok(snapshot::put(tx.write, id.0, stored.place, &heads, &bytes)?)
}

/// The server never counted these as sold. They are not sold on here, but given back.
fn give_rights_back(tx: &mut Tx<'_, '_>, rights: &[Right]) -> Result<(), Stop> {
    let Ledger::Desk(ledger) = &tx.working.ledger else {
        return Ok(());
    };
    let decided = ledger.withdraw(rights);
    tx.enter(decided.entries.into_iter().map(Entry::Desk).collect())
}

/// The server has taken a batch after all that was taken back here: another copy of it arrived first.
/// It is so again, here too.
pub(super) fn take_again(tx: &mut Tx<'_, '_>, row: &log::Batch) -> Result<(), Stop> {
    let batch = batch_of(row)?;
    withdrawn::remove(tx.write, row.id)?;
    for key in &batch.keys {
        guest_key::put(tx.write, key.guest, &key.wrapped)?;
    }
    let taken = take_in::apply(tx, &batch.changes, Trust::Server)?;
    archive::note_deeds(tx.write, &batch, taken.hashes())?;
    super::catch_up::settle(tx, taken, row.local_seq)
}
