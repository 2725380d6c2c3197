//! From documents to rows and to the index.
//!
//! A projection is a pure function of one document: whatever order changes came in, the same document
//! makes the same rows. The index moves on with the difference between the old rows and the new.

mod guest;
mod housekeeping;
mod load;
mod outage;
mod property;
mod rates;
mod rebuild;
mod reservation;

use keyrack_contract::Changed;
use keyrack_replica::{Document, DocumentClass, DocumentId};
use keyrack_store::{conflict, source};

pub(crate) use load::{held_nights, load_free, load_holds, load_index};
pub(crate) use property::set_capacities;
pub(crate) use rebuild::rebuild;

use crate::door::Tx;
use crate::stop::Stop;

/// Makes the rows of one document anew and moves the index on.
pub(crate) fn document(
    tx: &mut Tx<'_, '_>,
    id: DocumentId,
    document: &Document,
) -> Result<(), Stop> {
    let class = document.class();
    let value = document.value()?;
    let kinds = match class {
        DocumentClass::Property => {
            property::project(tx, &value)?;
            Changed {
                settings: true,
                inventory: true,
                ..Changed::default()
            }
        }
        DocumentClass::Rates => {
            rates::project(tx, &value)?;
            Changed {
                inventory: true,
                ..Changed::default()
            }
        }
        DocumentClass::Outage => {
            outage::project(tx, id, &value)?;
            Changed {
                rooms: true,
                inventory: true,
                ..Changed::default()
            }
        }
        DocumentClass::Reservation => {
            reservation::project(tx, id, document, &value)?;
            Changed {
                reservations: true,
                inventory: true,
                ..Changed::default()
            }
        }
        DocumentClass::Guest => {
            guest::project(tx, id, &value)?;
            Changed {
                reservations: true,
                ..Changed::default()
            }
        }
        DocumentClass::Housekeeping => {
            housekeeping::project(tx, &value)?;
            Changed {
                rooms: true,
                ..Changed::default()
            }
        }
        // Classes that a newer version writes are kept and passed on; nothing here reads them.
        DocumentClass::Booking
        | DocumentClass::Folio
        | DocumentClass::Block
        | DocumentClass::Company => Changed::default(),
    };
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
    tx.note(kinds);
    Ok(())
}
