//! Documents at rest: loading them, keys of guests, and the log of batches.

use std::collections::BTreeMap;

use jiff::Timestamp;
use keyrack_contract::sync::{Batch, Envelope};
use keyrack_domain::GuestId;
use keyrack_replica::{Document, DocumentClass, DocumentId};
use keyrack_store::{Read, Write, deed, document, guest_key, log, snapshot};
use uuid::Uuid;

use crate::config::Side;
use crate::engine::Inner;
use crate::stop::Stop;

/// How many changes stand behind a snapshot before a new one is made.
const TAIL_CHANGES_MAX: u64 = 48;

/// Loads a document; `None` where there is none. Guests are decrypted on the way.
pub(crate) fn load(
    read: &Read<'_>,
    inner: &Inner,
    id: DocumentId,
) -> Result<Option<Document>, Stop> {
    let Some(stored) = document::load(read, id.0)? else {
        return Ok(None);
    };
    let class = DocumentClass::try_from(stored.class).map_err(Stop::fault)?;
    let opened = if class == DocumentClass::Guest {
        let guest = GuestId(id.0);
        let Some(key) = known_guest_key(read, inner, guest)? else {
            return Ok(None);
        };
        let open = |sealed: &Vec<u8>| {
            crate::identity::unseal(&key, guest.as_bytes(), sealed)
                .ok_or_else(|| Stop::fault("a guest's document does not open with its key"))
        };
        let base = stored.snapshot.as_ref().map(open).transpose()?;
        let tail = stored
            .tail
            .iter()
            .map(open)
            .collect::<Result<Vec<_>, _>>()?;
        Document::open(
            class,
            &inner.actor,
            base.as_deref(),
            tail.iter().map(Vec::as_slice),
        )?
    } else {
        Document::open(
            class,
            &inner.actor,
            stored.snapshot.as_deref(),
            stored.tail.iter().map(Vec::as_slice),
        )?
    };
    Ok(Some(opened))
}

/// The guest's key where it is known; `None` when it was destroyed.
pub(crate) fn known_guest_key(
    read: &Read<'_>,
    inner: &Inner,
    guest: GuestId,
) -> Result<Option<[u8; 32]>, Stop> {
    let Some(wrapped) = guest_key::get(read, guest)? else {
        return Ok(None);
    };
    let plain = crate::identity::unseal(&inner.identity.property_key, guest.as_bytes(), &wrapped);
    let key = plain.and_then(|plain| <[u8; 32]>::try_from(plain).ok());
    key.map(Some)
        .ok_or_else(|| Stop::fault("a guest's key does not open with the property's"))
}

/// The guest's key, made where there is none; with its wrapping when it is new.
pub(crate) fn guest_key(
    write: &Write<'_>,
    inner: &Inner,
    guest: GuestId,
) -> Result<([u8; 32], Option<Vec<u8>>), Stop> {
    if let Some(key) = known_guest_key(write, inner, guest)? {
        return Ok((key, None));
    }
    let mut key = [0; 32];
    inner.randomness.fill(&mut key);
    let wrapped = crate::identity::seal(
        &inner.identity.property_key,
        guest.as_bytes(),
        &key,
        &*inner.randomness,
    )
    .ok_or_else(|| Stop::fault("a guest's key could not be wrapped"))?;
    guest_key::put(write, guest, &wrapped)?;
    Ok((key, Some(wrapped)))
}

/// A change of our own, beside its bytes in the batch.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Made {
    pub hash: [u8; 32],
    /// Its document did not exist before.
    pub first: bool,
}

/// Signs a batch of our own, puts it into the log and its changes beside it. At the server it has its
/// place in the order at once; at a desk it waits to be sent.
pub(crate) fn append_own(
    write: &Write<'_>,
    inner: &Inner,
    batch: &Batch,
    made: &[Made],
    now: Timestamp,
) -> Result<(), Stop> {
    let body = postcard::to_stdvec(batch).map_err(Stop::fault)?;
    if body.len() > keyrack_contract::sync::BATCH_BYTES_MAX {
        return Err(
            keyrack_contract::Failure::new(keyrack_contract::Code::TooLarge)
                .with("max", keyrack_contract::sync::BATCH_BYTES_MAX)
                .into(),
        );
    }
    let signature = inner.sign(&body);
    let envelope = Envelope {
        version: 1,
        device: batch.device,
        body,
        signature,
    };
    let bytes = postcard::to_stdvec(&envelope).map_err(Stop::fault)?;
    let row = log::NewBatch {
        id: batch.id,
        device: batch.device,
        envelope: &bytes,
        made_at: now,
    };
    let seq = match inner.side {
        Side::Server => {
            log::append_accepted(write, &row, log::next_place(write, server_epoch(write)?)?)?
        }
        Side::Desk => log::append(write, &row)?,
    };
    let seq = seq.ok_or_else(|| Stop::fault("a batch id came twice"))?;
    let hashes = batch.changes.iter().zip(made);
    note_deeds(
        write,
        batch,
        hashes.map(|(change, made)| (change.document, made.hash)),
    )?;
    for (change, made) in batch.changes.iter().zip(made) {
        let row = document::NewChange {
            hash: &made.hash,
            bytes: &change.bytes,
        };
        if made.first {
            document::begin(write, change.document, change.class, seq, &row)?;
        } else {
            document::append(write, change.document, change.class, seq, &[row])?;
            fold(write, inner, DocumentId(change.document))?;
        }
    }
    Ok(())
}

/// Notes who made the changes of a batch: the documents themselves do not say.
pub(crate) fn note_deeds(
    write: &Write<'_>,
    batch: &Batch,
    changes: impl Iterator<Item = (Uuid, [u8; 32])>,
) -> Result<(), Stop> {
    for (document, hash) in changes {
        let row = deed::Deed {
            document,
            hash,
            at: made_at(batch),
            device: batch.device,
            staff: batch.staff,
            verb: batch.verb.clone(),
        };
        deed::put(write, &row)?;
    }
    Ok(())
}

/// When a batch says it was made.
pub(crate) fn made_at(batch: &Batch) -> Timestamp {
    told_at(batch.at_ms)
}

/// An instant as another side tells it, in milliseconds since 1970. Any whole number can stand in its
/// bytes; a clock that shows what is no time at all is told as the beginning of time.
pub(crate) fn told_at(milliseconds: i64) -> Timestamp {
    Timestamp::from_millisecond(milliseconds).unwrap_or(Timestamp::UNIX_EPOCH)
}

/// Stores changes by document and makes a new snapshot where a tail has grown long.
pub(crate) fn store_changes<'c>(
    write: &Write<'_>,
    inner: &Inner,
    seq: u64,
    changes: impl Iterator<Item = (Uuid, u8, [u8; 32], &'c [u8])>,
) -> Result<(), Stop> {
    type Changes<'c> = Vec<([u8; 32], &'c [u8])>;
    let mut by_document: BTreeMap<Uuid, (u8, Changes<'_>)> = BTreeMap::new();
    for (id, class, hash, bytes) in changes {
        by_document
            .entry(id)
            .or_insert((class, Vec::new()))
            .1
            .push((hash, bytes));
    }
    for (id, (class, changes)) in by_document {
        let rows: Vec<document::NewChange<'_>> = changes
            .iter()
            .map(|(hash, bytes)| document::NewChange { hash, bytes })
            .collect();
        document::append(write, id, class, seq, &rows)?;
        fold(write, inner, DocumentId(id))?;
    }
    Ok(())
}

/// Makes a snapshot of a document with a long tail. It was loaded back before it is written.
fn fold(write: &Write<'_>, inner: &Inner, id: DocumentId) -> Result<(), Stop> {
    if document::tail(write, id.0)? <= TAIL_CHANGES_MAX {
        return Ok(());
    }
    let Some(stored) = document::load(write, id.0)? else {
        return Ok(());
    };
    let Some(document) = load(write, inner, id)? else {
        return Ok(());
    };
    let mut bytes = document.snapshot()?;
    if document.class() == DocumentClass::Guest {
        let guest = GuestId(id.0);
        let (key, _) = guest_key(write, inner, guest)?;
        bytes = crate::identity::seal(&key, guest.as_bytes(), &bytes, &*inner.randomness)
            .ok_or_else(|| Stop::fault("a guest could not be encrypted"))?;
    }
    Ok(snapshot::put(
        write,
        id.0,
        stored.place,
        &document.heads().to_bytes(),
        &bytes,
    )?)
}

/// The epoch of the log at the server: 1 until a restore opens another.
pub(crate) fn server_epoch(read: &Read<'_>) -> Result<u64, Stop> {
    Ok(keyrack_store::meta::epoch(read)?.max(1))
}
