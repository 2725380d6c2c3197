//! From documents to rows and to the index.
//!
//! A projection is a pure function of one document: whatever order changes came in, the same document
//! makes the same rows. The index moves on with the difference between the old rows and the new.

mod block;
mod company;
mod forget;
mod guest;
mod housekeeping;
mod load;
mod outage;
mod property;
mod rates;
mod rebuild;
mod reservation;
mod turnaway;

use keyrack_contract::Changed;
use keyrack_replica::{Document, DocumentClass, DocumentId, Draft, Place};
use keyrack_store::{conflict, source};
use serde_json::Value;

pub(crate) use block::{release_due, set_night_capacities};
pub(crate) use forget::forget;
pub(crate) use load::{held_nights, load_blocks, load_free, load_holds, load_index, load_rights};
pub(crate) use property::set_capacities;
pub(crate) use rebuild::{rebuild, rebuild_telling};

use crate::door::Tx;
use crate::stop::Stop;

/// What the rows of one document are made from.
pub(crate) struct Seen<'a> {
    class: DocumentClass,
    value: &'a Value,
    /// Two registers of a stay stand against each other.
    contested: bool,
    /// The registers beside the one in the value.
    losers: Vec<Value>,
    /// The document was made just now, so that no rows of it are there.
    new: bool,
}

/// Makes the rows of one document anew and moves the index on.
pub(crate) fn document(
    tx: &mut Tx<'_, '_>,
    id: DocumentId,
    document: &Document,
) -> Result<(), Stop> {
    let class = document.class();
    let contested = class == DocumentClass::Reservation && crate::story::contested(document)?;
    let losers = if contested {
        let stays = document.contenders(&Place::field("stay"))?;
        stays.into_iter().skip(1).map(|stay| stay.value).collect()
    } else {
        Vec::new()
    };
    let seen = Seen {
        class,
        value: &document.value()?,
        contested,
        losers,
        new: false,
    };
    rows(tx, id, &seen)?;
    let lost = document.conflicts()?;
    let mut rows = Vec::new();
    for conflict in &lost {
        for loser in &conflict.losers {
            let device = uuid::Uuid::from_slice(loser.author.as_bytes()).unwrap_or_default();
            rows.push(conflict::Conflict {
                document: id.0,
                field: conflict.place.to_string(),
                losing: loser.value.to_string(),
                device: keyrack_domain::DeviceId(device),
                // Documents carry no wall clock, so that merging cannot depend on one.
                at: jiff::Timestamp::UNIX_EPOCH,
            });
        }
    }
    conflict::put(tx.write, id.0, &rows)?;
    source::put(tx.write, id.0, class.number(), &document.heads().to_bytes())?;
    Ok(())
}

/// Makes the rows of a document that this call has begun. Nobody can have contended with it yet.
pub(crate) fn draft(tx: &mut Tx<'_, '_>, id: DocumentId, draft: &Draft) -> Result<(), Stop> {
    let class = draft.class();
    let seen = Seen {
        class,
        value: draft.value(),
        contested: false,
        losers: Vec::new(),
        new: true,
    };
    rows(tx, id, &seen)?;
    source::put(tx.write, id.0, class.number(), &draft.heads().to_bytes())?;
    Ok(())
}

fn rows(tx: &mut Tx<'_, '_>, id: DocumentId, seen: &Seen<'_>) -> Result<(), Stop> {
    let value = seen.value;
    let kinds = match seen.class {
        DocumentClass::Property => {
            property::project(tx, value)?;
            Changed {
                settings: true,
                inventory: true,
                ..Changed::default()
            }
        }
        DocumentClass::Rates => {
            rates::project(tx, value)?;
            Changed {
                inventory: true,
                ..Changed::default()
            }
        }
        DocumentClass::Outage => {
            outage::project(tx, id, value)?;
            Changed {
                rooms: true,
                inventory: true,
                ..Changed::default()
            }
        }
        DocumentClass::Reservation => {
            reservation::project(tx, id, seen)?;
            Changed {
                reservations: true,
                inventory: true,
                ..Changed::default()
            }
        }
        DocumentClass::Guest => {
            guest::project(tx, id, seen)?;
            Changed {
                reservations: true,
                ..Changed::default()
            }
        }
        DocumentClass::Housekeeping => {
            housekeeping::project(tx, value)?;
            Changed {
                rooms: true,
                ..Changed::default()
            }
        }
        // Classes that a newer version writes are kept and passed on; nothing here reads them.
        DocumentClass::Booking | DocumentClass::Folio => Changed::default(),
        DocumentClass::Block => {
            block::project(tx, id, value)?;
            Changed {
                reservations: true,
                inventory: true,
                ..Changed::default()
            }
        }
        DocumentClass::Demand => {
            turnaway::project(tx, value)?;
            // No price and no list of guests is made of it.
            Changed {
                state: true,
                ..Changed::default()
            }
        }
        DocumentClass::Company => {
            company::project(tx, id, value)?;
            Changed {
                reservations: true,
                ..Changed::default()
            }
        }
    };
    tx.note(kinds);
    Ok(())
}
