//! One call inside its savepoint.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use keyrack_allotment::server::RightState;
use keyrack_allotment::{Cell, Needs, Right};
use keyrack_contract::call::staff::Role;
use keyrack_contract::sync::{Batch, DocumentChange, GuestKey};
use keyrack_contract::{Changed, Code, Failure};
use keyrack_domain::{GuestId, ReservationId, StaffId};
use keyrack_replica::{
    Document, DocumentClass, DocumentId, Draft, Edit, EditError, Heads, NewChange, Place,
};
use keyrack_store::{Write, audit, outbox};
use uuid::Uuid;

use crate::caller::Caller;
use crate::engine::Inner;
use crate::index::Index;
use crate::rights::Entry;
use crate::rights::{self, Ledger};
use crate::shape::Cover;
use crate::stop::Stop;
use crate::working::Working;
use crate::{archive, project};

/// A document as a call has left it.
enum Kept {
    /// With its history.
    Whole(Box<Document>),
    /// Made by this call, and not asked for since.
    Draft(Draft),
}

/// One call: what it may read and change. Whatever it changes, it changes through here.
pub(crate) struct Tx<'a, 'w> {
    /// The transaction.
    pub write: &'a Write<'w>,
    /// When the call began.
    pub now: Timestamp,
    /// Who calls.
    pub by: Caller,
    pub(crate) inner: &'a Inner,
    pub(crate) working: &'a mut Working,
    verb: &'static str,
    changed: Changed,
    ledger_moved: bool,
    documents: BTreeMap<DocumentId, Kept>,
    changes: Vec<DocumentChange>,
    made: Vec<archive::Made>,
    keys: Vec<GuestKey>,
    freed: bool,
    uncovered: BTreeSet<ReservationId>,
    entries: Vec<Vec<u8>>,
}

impl<'a, 'w> Tx<'a, 'w> {
    pub(crate) fn new(
        write: &'a Write<'w>,
        working: &'a mut Working,
        inner: &'a Inner,
        now: Timestamp,
        by: Caller,
        verb: &'static str,
    ) -> Self {
        Self {
            write,
            now,
            by,
            inner,
            working,
            verb,
            changed: Changed::default(),
            ledger_moved: false,
            documents: BTreeMap::new(),
            changes: Vec::new(),
            made: Vec::new(),
            keys: Vec::new(),
            freed: false,
            uncovered: BTreeSet::new(),
            entries: Vec::new(),
        }
    }

    /// A new id, sorted by age.
    pub(crate) fn new_id(&self) -> Uuid {
        crate::clock::new_id(self.now, &*self.inner.randomness)
    }

    /// The index as this call has left it.
    pub(crate) fn index(&self) -> Result<&Index, Stop> {
        self.working
            .index
            .as_ref()
            .ok_or_else(|| Code::PropertyUnknown.into())
    }

    pub(crate) fn index_mut(&mut self) -> Result<&mut Index, Stop> {
        self.working
            .index
            .as_mut()
            .ok_or_else(|| Code::PropertyUnknown.into())
    }

    /// The day the hotel is working on.
    pub(crate) fn business_date(&self) -> Result<Date, Stop> {
        Ok(self.index()?.profile().business_date)
    }

    /// What follows is done in the name of somebody at a desk, and under another call's name: the
    /// server carries out what a person picked there.
    pub(crate) fn speak_for(&mut self, staff: Option<StaffId>, verb: &'static str) {
        if let Some(id) = staff {
            self.by = Caller::Staff {
                id,
                role: Role::FrontDesk,
            };
        }
        self.verb = verb;
    }

    /// Puts a document in the place of the one that stood here, or none: what the server refused is
    /// taken back. The caller has stored it and sees to its rows.
    pub(crate) fn put_back(&mut self, id: DocumentId, document: Option<Document>) {
        match document {
            Some(document) => self.documents.insert(id, Kept::Whole(Box::new(document))),
            None => self.documents.remove(&id),
        };
    }

    /// A stay that was sold anyway was written: rights are to be found for it, or given back, before
    /// this call ends. At the server only.
    pub(crate) fn look_for_cover(&mut self, id: ReservationId) {
        self.uncovered.insert(id);
    }

    /// The stays for which rights are to be found, and whether any have come free.
    pub(crate) fn uncovered(&mut self) -> (BTreeSet<ReservationId>, bool) {
        let freed = std::mem::take(&mut self.freed);
        (std::mem::take(&mut self.uncovered), freed)
    }

    /// Notes what kinds of things changed.
    pub(crate) fn note(&mut self, changed: Changed) {
        self.changed = self.changed.and(changed);
    }

    pub(crate) const fn changed(&self) -> Changed {
        self.changed
    }

    /// The entries of the ledger that this call has made, as they are stored.
    pub(crate) fn take_entries(&mut self) -> Vec<Vec<u8>> {
        std::mem::take(&mut self.entries)
    }

    pub(crate) const fn ledger_moved(&self) -> bool {
        self.ledger_moved
    }

    /// A document as this call has left it; `None` where there is none.
    pub(crate) fn document(&mut self, id: DocumentId) -> Result<Option<&Document>, Stop> {
        let loaded = match self.documents.get(&id) {
            Some(Kept::Whole(_)) => None,
            Some(Kept::Draft(draft)) => Some(draft.open()?),
            None => archive::load(self.write, self.inner, id)?,
        };
        if let Some(document) = loaded {
            self.documents.insert(id, Kept::Whole(Box::new(document)));
        }
        Ok(self.documents.get(&id).and_then(|kept| match kept {
            Kept::Whole(document) => Some(&**document),
            Kept::Draft(_) => None,
        }))
    }

    /// Changes a document, makes it where there is none, and projects it anew.
    pub(crate) fn edit(
        &mut self,
        id: DocumentId,
        class: DocumentClass,
        change: impl FnOnce(&mut Edit<'_>) -> Result<(), EditError>,
    ) -> Result<(), Stop> {
        self.edit_at(id, class, None, change)
    }

    /// The same at the version that a person's form showed: what others wrote meanwhile stays, and
    /// where both wrote the same place, both can be read.
    pub(crate) fn edit_at(
        &mut self,
        id: DocumentId,
        class: DocumentClass,
        shown: Option<&Heads>,
        change: impl FnOnce(&mut Edit<'_>) -> Result<(), EditError>,
    ) -> Result<(), Stop> {
        if self.document(id)?.is_none() {
            let Some(draft) = Draft::write(class, &self.inner.actor, change)? else {
                return Ok(());
            };
            self.changed_by_us(id, class, draft.change(), true)?;
            project::draft(self, id, &draft)?;
            self.documents.insert(id, Kept::Draft(draft));
            return Ok(());
        }
        let Some(Kept::Whole(mut document)) = self.documents.remove(&id) else {
            return Err(Stop::fault("a document vanished"));
        };
        let before = rights_of(&document)?;
        let heads = shown.cloned().unwrap_or_else(|| document.heads());
        let Some(new) = document.edit_at(&heads, change)? else {
            self.documents.insert(id, Kept::Whole(document));
            return Ok(());
        };
        self.changed_by_us(id, class, &new, false)?;
        self.took_in(id, *document, &before)
    }

    /// Notes a change for the batch of this call, sealed where it is a guest's.
    fn changed_by_us(
        &mut self,
        id: DocumentId,
        class: DocumentClass,
        new: &NewChange,
        first: bool,
    ) -> Result<(), Stop> {
        let bytes = match class {
            DocumentClass::Guest => self.seal_guest(GuestId(id.0), &new.bytes)?,
            _ => new.bytes.clone(),
        };
        self.changes.push(DocumentChange {
            document: id.0,
            class: class.number(),
            bytes,
        });
        self.made.push(archive::Made {
            hash: new.hash.0,
            first,
        });
        Ok(())
    }

    /// Takes in a document that was changed, here or elsewhere: projects it, and at the server
    /// credits the rights that it no longer names.
    pub(crate) fn took_in(
        &mut self,
        id: DocumentId,
        document: Document,
        before: &BTreeSet<Right>,
    ) -> Result<(), Stop> {
        project::document(self, id, &document)?;
        if let Ledger::Server(ledger) = &self.working.ledger {
            let after = rights_of(&document)?;
            // A version that was never the only one may name rights that are free already.
            let sold = |right: &&Right| {
                matches!(
                    ledger.right(**right),
                    RightState::Sold | RightState::Relocating
                )
            };
            let dropped: Vec<Right> = before.difference(&after).filter(sold).copied().collect();
            if !dropped.is_empty() {
                match ledger.credit(&dropped) {
                    Ok(decided) => {
                        self.enter(decided.entries.into_iter().map(Entry::Server).collect())?
                    }
                    Err(refusal) => {
                        tracing::warn!(
                            code = refusal.code(),
                            "rights of a changed stay were not credited"
                        );
                    }
                }
            }
        }
        self.documents.insert(id, Kept::Whole(Box::new(document)));
        Ok(())
    }

    fn seal_guest(&mut self, guest: GuestId, plain: &[u8]) -> Result<Vec<u8>, Stop> {
        let (key, wrapped) = archive::guest_key(self.write, self.inner, guest)?;
        if let Some(wrapped) = wrapped {
            self.keys.push(GuestKey { guest, wrapped });
        }
        crate::identity::seal(&key, guest.as_bytes(), plain, &*self.inner.randomness)
            .ok_or_else(|| Stop::fault("a guest could not be encrypted"))
    }

    /// Takes rights for a sale, all or nothing.
    ///
    /// # Errors
    /// `sold-out` at the server, `no-rights` at a desk, with the night and the type.
    pub(crate) fn take_rights(&mut self, needs: &Needs) -> Result<Vec<Right>, Stop> {
        if needs.is_empty() {
            return Ok(Vec::new());
        }
        let clock = self.inner.holder_clock();
        let (entries, rights) = self
            .working
            .ledger
            .sell(needs, clock)
            .map_err(|refusal| rights::failure(&refusal))?;
        self.enter(entries)?;
        Ok(rights)
    }

    /// A desk came into reach or went out of it: what it holds is on offer, or no longer.
    pub(crate) fn reach_changed(&mut self, device: keyrack_allotment::DeviceId) {
        let Ledger::Server(ledger) = &self.working.ledger else {
            return;
        };
        let cells = ledger.stocked_by(device);
        let (clock, reach) = (self.inner.holder_clock(), self.inner.recall.reach());
        if let Some(index) = &mut self.working.index
            && !cells.is_empty()
        {
            rights::refresh(index, &self.working.ledger, clock, &reach, cells);
            self.note(Changed {
                inventory: true,
                ..Changed::default()
            });
        }
    }

    /// Stores entries of the ledger, makes them so, and writes the free rights into the index.
    pub(crate) fn enter(&mut self, entries: Vec<Entry>) -> Result<(), Stop> {
        let mut cells: BTreeSet<Cell> = BTreeSet::new();
        for entry in &entries {
            let bytes = entry.bytes()?;
            keyrack_store::ledger::append(self.write, &bytes)?;
            self.entries.push(bytes);
            self.ledger_moved = true;
            match (&self.working.ledger, entry) {
                (Ledger::Server(ledger), Entry::Server(entry)) => {
                    self.freed |= rights::frees(entry);
                    rights::cells_of_server(entry, ledger, &mut cells)
                }
                (Ledger::Desk(ledger), Entry::Desk(entry)) => {
                    rights::cells_of_desk(entry, ledger, &mut cells)
                }
                _ => {}
            }
            self.working.ledger.apply(entry);
            if let (Ledger::Desk(ledger), Entry::Desk(entry)) = (&self.working.ledger, entry) {
                rights::cells_of_desk(entry, ledger, &mut cells);
            }
        }
        let clock = self.inner.holder_clock();
        if let Some(index) = &mut self.working.index {
            let reach = self.inner.recall.reach();
            rights::refresh(index, &self.working.ledger, clock, &reach, cells);
        }
        if !entries.is_empty() {
            self.note(Changed {
                state: true,
                inventory: true,
                ..Changed::default()
            });
        }
        Ok(())
    }

    /// Puts the shortest list of entries that makes this ledger in the place of all its rows, which
    /// otherwise grow with every sale for ever.
    pub(crate) fn fold_ledger(&mut self) -> Result<(), Stop> {
        let rows = self.working.ledger.checkpoint()?;
        keyrack_store::ledger::replace(self.write, rows.iter().map(Vec::as_slice))?;
        self.ledger_moved = true;
        Ok(())
    }

    /// Writes what was done into the audit trail. `detail` holds no guest data.
    pub(crate) fn audit(&self, subject: Uuid, detail: &serde_json::Value) -> Result<(), Stop> {
        let row = audit::Entry {
            at: self.now,
            device: self.inner.identity.device,
            staff: self.by.staff(),
            verb: self.verb.to_owned(),
            subject,
            detail: detail.to_string(),
        };
        Ok(audit::append(self.write, &row)?)
    }

    /// Puts a message into the outbox, once for each `dedupe`. At the server only.
    pub(crate) fn send_later(
        &self,
        kind: &str,
        dedupe: &str,
        body: &serde_json::Value,
    ) -> Result<(), Stop> {
        outbox::put(
            self.write,
            &outbox::NewMessage {
                kind,
                dedupe,
                body: &body.to_string(),
                not_before: self.now,
            },
        )?;
        Ok(())
    }

    /// Writes the batch of this call: its changes, signed, into the log.
    pub(crate) fn finish(&mut self) -> Result<(), Stop> {
        crate::verb::cover(self)?;
        if self.changes.is_empty() {
            return Ok(());
        }
        let batch = Batch {
            id: self.new_id(),
            device: self.inner.identity.device,
            staff: self.by.staff(),
            verb: self.verb.to_owned(),
            at_ms: self.now.as_millisecond(),
            changes: std::mem::take(&mut self.changes),
            keys: std::mem::take(&mut self.keys),
        };
        archive::append_own(self.write, self.inner, &batch, &self.made, self.now)?;
        self.note(Changed {
            state: true,
            ..Changed::default()
        });
        Ok(())
    }

    /// Ends the batch that is being written and begins another in the same transaction; documents that
    /// were changed so far are let go. For work that is too much for one batch.
    pub(crate) fn next_batch(&mut self) -> Result<(), Stop> {
        self.finish()?;
        self.made.clear();
        self.documents.clear();
        Ok(())
    }

    /// Refuses what only the other side can do.
    pub(crate) fn only_at(&self, side: crate::config::Side) -> Result<(), Stop> {
        if self.inner.side == side {
            return Ok(());
        }
        let code = match side {
            crate::config::Side::Server => Code::ServerOnly,
            crate::config::Side::Desk => Code::DeskOnly,
        };
        Err(Failure::new(code).into())
    }
}

/// The rights that every contender of a stay names; they all stay counted until one is picked.
pub(crate) fn rights_of(document: &Document) -> Result<BTreeSet<Right>, Stop> {
    let mut rights = BTreeSet::new();
    if document.class() != DocumentClass::Reservation {
        return Ok(rights);
    }
    for contender in document.contenders(&Place::field("stay"))? {
        let named = contender
            .value
            .get("rights")
            .and_then(serde_json::Value::as_array);
        let words = named
            .into_iter()
            .flatten()
            .filter_map(serde_json::Value::as_array)
            .flatten();
        rights.extend(words.filter_map(|right| right.as_str()?.parse::<Right>().ok()));
        let linked = contender.value.get("linked");
        let linked = linked.and_then(serde_json::Value::as_array);
        let words = linked.into_iter().flatten();
        rights.extend(words.filter_map(|word| word.get(2)?.as_str()?.parse::<Right>().ok()));
    }
    // What the server found for nights sold anyway counts like what the stay itself names.
    for contender in document.contenders(&Place::field(Cover::FIELD))? {
        let value = serde_json::json!({ Cover::FIELD: contender.value });
        rights.extend(Cover::from_value(&value).0.into_values().flatten());
    }
    Ok(rights)
}
