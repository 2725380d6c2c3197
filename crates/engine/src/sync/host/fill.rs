//! The first fill of a new desk: whole documents, most useful first.

use std::collections::{BTreeSet, VecDeque};

use keyrack_contract::Failure;
use keyrack_contract::sync::{DocumentChange, Fill, GuestKey};
use keyrack_domain::GuestId;
use keyrack_replica::{DocumentClass, DocumentId};
use keyrack_store::log::Cursor;
use keyrack_store::{Read, document, guest_key, reservation};
use uuid::Uuid;

use crate::archive;
use crate::engine::{Engine, Inner};
use crate::stop::Stop;

/// How many bytes of changes go into one part.
const PART_BYTES_MAX: usize = 512 * 1024;
/// How far ahead the first reservations reach, in days.
const SOON_DAYS: i64 = 30;

/// Documents still to be sent.
pub(super) struct Filling {
    at: Cursor,
    total: u64,
    done: u64,
    queue: VecDeque<Uuid>,
}

impl Filling {
    /// Plans the order: settings and prices, then stays of today and the next days with their guests,
    /// then the future, then the past, then whatever else there is.
    pub(super) fn plan(engine: &Engine, at: Cursor) -> Result<Self, Failure> {
        let queue = engine
            .inner
            .readers
            .read(|read| order(read, &engine.inner))
            .map_err(Stop::into_failure)?;
        let total = u64::try_from(queue.len()).unwrap_or(u64::MAX);
        Ok(Self {
            at,
            total,
            done: 0,
            queue,
        })
    }

    /// The next part.
    pub(super) fn next(&mut self, engine: &Engine) -> Result<Fill, Failure> {
        let inner = &engine.inner;
        let mut fill = Fill {
            sequence: self.at.seq,
            done: 0,
            total: self.total,
            changes: Vec::new(),
            keys: Vec::new(),
            last: false,
        };
        let mut bytes = 0;
        inner
            .readers
            .read(|read| -> Result<(), Stop> {
                while bytes < PART_BYTES_MAX {
                    let Some(id) = self.queue.pop_front() else {
                        break;
                    };
                    self.done += 1;
                    bytes += add(read, inner, id, &mut fill)?;
                }
                Ok(())
            })
            .map_err(Stop::into_failure)?;
        fill.done = self.done;
        fill.last = self.queue.is_empty();
        Ok(fill)
    }
}

fn order(read: &Read<'_>, inner: &Inner) -> Result<VecDeque<Uuid>, Stop> {
    let mut order = Order::default();
    for class in [DocumentClass::Property, DocumentClass::Rates] {
        order.all(document::list(read, class.number())?);
    }
    if let Some(index) = inner.index() {
        let today = index.profile().business_date;
        let soon = today
            .checked_add(jiff::ToSpan::days(SOON_DAYS))
            .map_err(Stop::fault)?;
        let yesterday = today.yesterday().map_err(Stop::fault)?;
        for (from, to) in [(yesterday, soon), (soon, jiff::civil::Date::MAX)] {
            for row in reservation::overlapping(read, from, to)? {
                order.all([row.guest.0, row.id.0]);
            }
            order.all(document::list(read, DocumentClass::Outage.number())?);
            order.all(document::list(read, DocumentClass::Housekeeping.number())?);
        }
    }
    for class in DocumentClass::ALL {
        order.all(document::list(read, class.number())?);
    }
    Ok(order.queue)
}

#[derive(Default)]
struct Order {
    seen: BTreeSet<Uuid>,
    queue: VecDeque<Uuid>,
}

impl Order {
    fn all(&mut self, ids: impl IntoIterator<Item = Uuid>) {
        for id in ids {
            if self.seen.insert(id) {
                self.queue.push_back(id);
            }
        }
    }
}

/// Adds one document's changes, guests as ciphertext with their key, and returns their bytes.
fn add(read: &Read<'_>, inner: &Inner, id: Uuid, fill: &mut Fill) -> Result<usize, Stop> {
    let Some(stored) = document::load(read, id)? else {
        return Ok(0);
    };
    let guest = (stored.class == DocumentClass::Guest.number()).then_some(GuestId(id));
    if let Some(guest) = guest {
        // A guest whose key is gone is erased; there is nothing to send.
        let Some(wrapped) = guest_key::get(read, guest)? else {
            return Ok(0);
        };
        fill.keys.push(GuestKey { guest, wrapped });
    }
    let changes = if stored.snapshot.is_none() {
        stored.tail
    } else {
        let Some(document) = archive::load(read, inner, DocumentId(id))? else {
            return Ok(0);
        };
        let plain = document.changes_after(&keyrack_replica::Heads::default());
        match guest {
            None => plain,
            Some(guest) => {
                let key = archive::known_guest_key(read, inner, guest)?
                    .ok_or_else(|| Stop::fault("a guest has no key"))?;
                let seal = |bytes: &Vec<u8>| {
                    crate::identity::seal(&key, guest.as_bytes(), bytes, &*inner.randomness)
                };
                plain
                    .iter()
                    .map(seal)
                    .collect::<Option<Vec<_>>>()
                    .ok_or_else(|| Stop::fault("a guest could not be encrypted"))?
            }
        }
    };
    let mut bytes = 0;
    for change in changes {
        bytes += change.len();
        fill.changes.push(DocumentChange {
            document: id,
            class: stored.class,
            bytes: change,
        });
    }
    Ok(bytes)
}
