//! What was lost with a batch that the server did not take, for a person to read.
//!
//! Beside the batch stands what can be said of it without guest data. A guest's name is read from the
//! batch itself, whose guest documents are ciphertext.

use std::collections::BTreeMap;

use keyrack_contract::call::conflict::{About, Lost, Subject};
use keyrack_contract::sync::{Batch, Envelope};
use keyrack_contract::view::{By, Fact};
use keyrack_domain::{GuestId, ReservationId};
use keyrack_replica::{Document, DocumentClass};
use keyrack_store::{Read, guest, log, withdrawn};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use crate::archive;
use crate::engine::Inner;
use crate::shape;
use crate::stop::Stop;
use crate::story::People;

/// What was lost with one document. It holds no guest data.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct LostBody {
    /// Which.
    pub document: Uuid,
    /// Its class, by number.
    pub class: u8,
    /// The guest it is about, where it is about one.
    pub guest: Option<GuestId>,
    /// The booking's reference, where it has one.
    #[serde(default)]
    pub reference: String,
    /// Nobody has the document any more.
    pub gone: bool,
    /// What had been changed.
    pub facts: Vec<Fact>,
}

/// The batch in a row of the log.
pub(crate) fn batch_of(row: &log::Batch) -> Result<Batch, Stop> {
    let envelope: Envelope = postcard::from_bytes(&row.envelope).map_err(Stop::fault)?;
    postcard::from_bytes(&envelope.body).map_err(Stop::fault)
}

/// Who made a batch.
pub(crate) fn by(row: &log::Batch, people: &People) -> Result<By, Stop> {
    let batch = batch_of(row)?;
    Ok(people.of_deed(&keyrack_store::deed::Deed {
        document: batch.id,
        hash: [0; 32],
        at: archive::made_at(&batch),
        device: batch.device,
        staff: batch.staff,
        verb: batch.verb,
    }))
}

/// The names of guests who stood in these batches and nowhere else.
pub(crate) fn guests(
    read: &Read<'_>,
    inner: &Inner,
    rows: &[withdrawn::Withdrawn],
) -> Result<BTreeMap<GuestId, String>, Stop> {
    let mut changes: BTreeMap<GuestId, Vec<Vec<u8>>> = BTreeMap::new();
    for row in rows {
        let Some(row) = log::get(read, row.batch)? else {
            continue;
        };
        for change in batch_of(&row)?.changes {
            if change.class == DocumentClass::Guest.number() {
                let guest = changes.entry(GuestId(change.document)).or_default();
                guest.push(change.bytes);
            }
        }
    }
    let mut names = BTreeMap::new();
    for (id, sealed) in changes {
        if guest::get(read, id)?.is_some() {
            continue;
        }
        // A guest whose key is gone is erased, here too.
        let Some(key) = archive::known_guest_key(read, inner, id)? else {
            continue;
        };
        let plain: Vec<Vec<u8>> = sealed
            .iter()
            .filter_map(|bytes| crate::identity::unseal(&key, id.as_bytes(), bytes))
            .collect();
        let mut document = Document::create(DocumentClass::Guest, &inner.actor)?;
        document.apply_changes(plain.iter().map(Vec::as_slice))?;
        let known = shape::guest_from(&document.value()?);
        names.insert(id, known.sorted_name());
    }
    Ok(names)
}

/// What was lost, with the names that are known.
pub(crate) fn lost(
    read: &Read<'_>,
    row: &withdrawn::Withdrawn,
    names: &BTreeMap<GuestId, String>,
) -> Result<Vec<Lost>, Stop> {
    told(read, &row.body, names)
}

/// What a body says, with the names that are known.
pub(crate) fn told(
    read: &Read<'_>,
    body: &str,
    names: &BTreeMap<GuestId, String>,
) -> Result<Vec<Lost>, Stop> {
    let bodies: Vec<LostBody> = serde_json::from_str(body)?;
    let mut all = Vec::new();
    for body in bodies {
        let name = match body.guest {
            Some(id) => match guest::get(read, id)? {
                Some(guest) => guest.sorted_name(),
                None => names.get(&id).cloned().unwrap_or_default(),
            },
            None => String::new(),
        };
        let class = DocumentClass::try_from(body.class).ok();
        let subject = match (class, body.guest) {
            (Some(DocumentClass::Reservation), _) => Subject::Booking(About {
                id: ReservationId(body.document),
                reference: body.reference,
                guest_name: name,
            }),
            (Some(DocumentClass::Guest), Some(id)) => Subject::Guest { id, name },
            (Some(DocumentClass::Rates), _) => Subject::Prices,
            (Some(DocumentClass::Property), _) => Subject::Hotel,
            (Some(DocumentClass::Housekeeping | DocumentClass::Outage), _) => Subject::Rooms,
            _ => Subject::Other,
        };
        all.push(Lost {
            subject,
            gone: body.gone,
            facts: body.facts,
        });
    }
    Ok(all)
}
