//! `reservation.history`: who changed what, told from the document's own changes.

use std::collections::{BTreeMap, BTreeSet};

use keyrack_contract::Code;
use keyrack_contract::call::reservation::{Entry, History, Told};
use keyrack_contract::view::{By, Fact};
use keyrack_domain::Currency;
use keyrack_replica::{Actor, ChangeHash, Document, DocumentClass, DocumentId, Heads};
use keyrack_store::{Read, reservation};

use crate::archive;
use crate::call::{Ask, View};
use crate::caller::Needs;
use crate::stop::Stop;
use crate::story::{People, facts};

/// The most entries of one answer, the newest ones.
const ENTRIES_MAX: usize = 200;

impl Ask for History {
    const NEEDS: Needs = Needs::Staff;

    fn answer(&self, seen: &View<'_>) -> Result<Told, Stop> {
        let currency = seen.index()?.profile().property.currency;
        seen.read(|read| {
            let row = reservation::get(read, self.id)?.ok_or(Code::ReservationUnknown)?;
            let people = People::load(read)?;
            let document = archive::load(read, seen.inner, DocumentId(self.id.0))?
                .ok_or(Code::ReservationUnknown)?;
            let mut entries = entries(read, &people, DocumentId(self.id.0), &document, currency)?;
            if let Some(guest) = archive::load(read, seen.inner, DocumentId(row.guest.0))? {
                let id = DocumentId(row.guest.0);
                let about = self::entries(read, &people, id, &guest, currency)?;
                // How the guest was written down first came with a booking, and says nothing new.
                let later = about.into_iter().filter(|entry| !is_sale(&entry.by.verb));
                weave(&mut entries, later);
            }
            entries.reverse();
            entries.truncate(ENTRIES_MAX);
            Ok(Told { entries })
        })
    }
}

fn is_sale(verb: &str) -> bool {
    matches!(verb, "booking.sell" | "booking.confirm") || verb.is_empty()
}

/// Everything one call did to a document.
struct Deed {
    by: By,
    author: Actor,
    before: Heads,
    last: ChangeHash,
    apart: bool,
}

/// What was done to a document, oldest first, each call once.
fn entries(
    read: &Read<'_>,
    people: &People,
    id: DocumentId,
    document: &Document,
    currency: Currency,
) -> Result<Vec<Entry>, Stop> {
    let steps = document.steps()?;
    let apart = made_apart(&steps);
    let mut deeds: Vec<Deed> = Vec::new();
    for step in steps {
        let by = people.of_change(read, id, &step.change, &step.author)?;
        let apart = apart.contains(&step.change);
        let same = deeds
            .iter_mut()
            .rev()
            .find(|deed| deed.by.at.is_some() && deed.by == by && deed.author == step.author);
        match same {
            Some(deed) => deed.last = step.change,
            None => deeds.push(Deed {
                by,
                author: step.author,
                before: step.before,
                last: step.change,
                apart,
            }),
        }
    }
    let from = deeds.len().saturating_sub(ENTRIES_MAX);
    let mut entries = Vec::new();
    for deed in deeds.drain(from..) {
        let after: Heads = [deed.last].into_iter().collect();
        let (Some(before), Some(after)) =
            (document.value_at(&deed.before)?, document.value_at(&after)?)
        else {
            continue;
        };
        let mut facts = facts(document.class(), &before, &after, currency);
        if deed.by.verb == "conflict.settle" && !facts.contains(&Fact::Picked) {
            facts.insert(0, Fact::Settled);
        }
        // A room's right may have been exchanged for another; nobody did anything then.
        if facts.is_empty() && document.class() == DocumentClass::Reservation {
            continue;
        }
        entries.push(Entry {
            by: deed.by,
            facts,
            apart: deed.apart,
        });
    }
    Ok(entries)
}

/// Changes that stood beside another, which their author had not seen and which had not seen them.
fn made_apart(steps: &[keyrack_replica::Step]) -> BTreeSet<ChangeHash> {
    let mut ancestors: BTreeMap<ChangeHash, BTreeSet<ChangeHash>> = BTreeMap::new();
    for step in steps {
        let mut all: BTreeSet<ChangeHash> = BTreeSet::new();
        for parent in step.before.hashes() {
            all.insert(*parent);
            all.extend(ancestors.get(parent).into_iter().flatten().copied());
        }
        ancestors.insert(step.change, all);
    }
    let sees = |one: &ChangeHash, other: &ChangeHash| {
        ancestors.get(one).is_some_and(|all| all.contains(other))
    };
    let is_apart = |step: &keyrack_replica::Step| {
        steps.iter().any(|other| {
            other.change != step.change
                && other.author != step.author
                && !sees(&step.change, &other.change)
                && !sees(&other.change, &step.change)
        })
    };
    steps
        .iter()
        .filter(|step| is_apart(step))
        .map(|step| step.change)
        .collect()
}

/// Puts entries of another document among those of this one by what their makers' clocks showed.
fn weave(entries: &mut Vec<Entry>, others: impl Iterator<Item = Entry>) {
    for other in others {
        let later = |entry: &Entry| entry.by.at > other.by.at;
        let place = entries.iter().position(later).unwrap_or(entries.len());
        entries.insert(place, other);
    }
}
