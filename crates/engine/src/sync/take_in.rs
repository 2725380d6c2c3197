//! Changes from elsewhere, on their way into documents.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};

use keyrack_allotment::Right;
use keyrack_contract::sync::{Batch, DocumentChange, GuestKey};
use keyrack_contract::{Code, Failure};
use keyrack_domain::GuestId;
use keyrack_replica::{
    Actor, Admission, Document, DocumentClass, DocumentId, Limits, Refusal, inspect_change,
};
use keyrack_store::guest_key;
use keyrack_store::log::{self, Cursor};

use crate::archive;
use crate::door::Tx;
use crate::stop::Stop;
use crate::sync::permit::Permit;

/// How strictly a change is looked at.
#[derive(Clone, Copy)]
pub(super) enum Trust<'a> {
    /// From a desk: the author must be this one, every field must be known or harmless, and theirs to
    /// write who act there.
    Desk(&'a Actor, Permit),
    /// From the server, which has looked already: size and shape only.
    Server,
}

/// A document that changes from elsewhere have reached, and the rights it named before.
pub(super) struct Reached {
    pub document: Document,
    pub before: BTreeSet<Right>,
}

/// What came in: documents in order of their first change, and the rows to store.
pub(super) struct TakenIn {
    pub reached: BTreeMap<DocumentId, Reached>,
    pub rows: Vec<(uuid::Uuid, u8, [u8; 32], Vec<u8>)>,
}

impl TakenIn {
    /// Which changes of which documents came in.
    pub fn hashes(&self) -> impl Iterator<Item = (uuid::Uuid, [u8; 32])> + '_ {
        self.rows.iter().map(|(id, _, hash, _)| (*id, *hash))
    }
}

fn invalid(detail: &str) -> Stop {
    Failure::new(Code::BatchInvalid)
        .with("detail", detail)
        .into()
}

/// Keeps the keys of guests that are new here.
pub(super) fn keep_keys(tx: &Tx<'_, '_>, keys: &[GuestKey]) -> Result<(), Stop> {
    for key in keys {
        if crate::identity::unseal(
            &tx.inner.identity.property_key,
            key.guest.as_bytes(),
            &key.wrapped,
        )
        .is_none_or(|plain| plain.len() != 32)
        {
            return Err(invalid("guest key"));
        }
        guest_key::put(tx.write, key.guest, &key.wrapped)?;
    }
    Ok(())
}

/// A change as Automerge reads it: those of guests travel as ciphertext.
pub(super) fn plain(tx: &Tx<'_, '_>, change: &DocumentChange) -> Result<Vec<u8>, Stop> {
    if change.class != DocumentClass::Guest.number() {
        return Ok(change.bytes.clone());
    }
    let guest = GuestId(change.document);
    let key =
        archive::known_guest_key(tx.write, tx.inner, guest)?.ok_or_else(|| invalid("guest key"))?;
    crate::identity::unseal(&key, guest.as_bytes(), &change.bytes)
        .ok_or_else(|| invalid("ciphertext"))
}

/// Applies changes to their documents, in order, without projecting anything yet.
pub(super) fn apply(
    tx: &mut Tx<'_, '_>,
    changes: &[DocumentChange],
    trust: Trust<'_>,
) -> Result<TakenIn, Stop> {
    let mut reached: BTreeMap<DocumentId, Reached> = BTreeMap::new();
    let mut rows = Vec::with_capacity(changes.len());
    for change in changes {
        let id = DocumentId(change.document);
        let class = DocumentClass::try_from(change.class).map_err(|_| invalid("class"))?;
        let plain = plain(tx, change)?;
        let entry = match reached.entry(id) {
            Entry::Occupied(known) => known.into_mut(),
            Entry::Vacant(place) => {
                let document = match tx.document(id)? {
                    Some(document) => document.clone(),
                    None => Document::create(class, &tx.inner.actor)?,
                };
                let before = crate::door::rights_of(&document)?;
                place.insert(Reached { document, before })
            }
        };
        if entry.document.class() != class {
            return Err(invalid("class"));
        }
        let hash = match trust {
            Trust::Desk(actor, permit) => {
                let admission = Admission {
                    actor,
                    may_write: &|field| permit.covers(class, field),
                    limits: Limits::default(),
                };
                let admitted = entry.document.admit(&plain, &admission);
                let admitted = admitted.map_err(|refusal| match refusal {
                    Refusal::FieldNotAllowed(_) => Stop::from(Code::RoleDenied),
                    refusal => invalid(refusal.code()),
                })?;
                admitted.facts.hash
            }
            Trust::Server => {
                let facts = inspect_change(&plain, &Limits::default())
                    .map_err(|refusal| invalid(refusal.code()))?;
                entry.document.apply_changes([plain.as_slice()])?;
                facts.hash
            }
        };
        rows.push((change.document, change.class, hash.0, change.bytes.clone()));
    }
    Ok(TakenIn { reached, rows })
}

/// Takes in a batch that this server had before it was restored, at the place it had. It was looked at
/// when it came the first time.
pub(crate) fn import(
    tx: &mut Tx<'_, '_>,
    batch: &Batch,
    envelope: &[u8],
    place: Cursor,
) -> Result<(), Stop> {
    keep_keys(tx, &batch.keys)?;
    let taken = apply(tx, &batch.changes, Trust::Server)?;
    let row = log::NewBatch {
        id: batch.id,
        device: batch.device,
        envelope,
        made_at: archive::made_at(batch),
    };
    let seq = log::append_accepted(tx.write, &row, place)?
        .ok_or_else(|| Stop::fault("a batch id came twice"))?;
    archive::note_deeds(tx.write, batch, taken.hashes())?;
    let rows = taken
        .rows
        .iter()
        .map(|(id, class, hash, bytes)| (*id, *class, *hash, bytes.as_slice()));
    archive::store_changes(tx.write, tx.inner, seq, rows)?;
    for (id, reached) in taken.reached {
        tx.took_in(id, reached.document, &reached.before)?;
    }
    Ok(())
}
