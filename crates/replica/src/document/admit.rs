//! Judges a change from elsewhere against the document, and takes it in when it is sound.

mod operations;

use std::collections::BTreeSet;

use automerge::{Automerge, Change, ReadDoc};

use super::Document;
use crate::change::{Admission, ChangeFacts, inspect_parsed};
use crate::fault::{Broken, BrokenCause, Refusal};
use crate::guard::guarded;
use crate::id::Heads;
use crate::place::Place;

/// A change that was let in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Admitted {
    /// What it says about itself.
    pub facts: ChangeFacts,
    /// The version before.
    pub before: Heads,
    /// The version after; equal to `before` when the change was here already.
    pub after: Heads,
    /// The places it writes. Empty when the change was here already.
    pub places: BTreeSet<Place>,
}

impl Document {
    /// Judges one change that a device sent, and takes it in.
    ///
    /// The bytes are measured before Automerge reads them. Then: the author is the device that
    /// signed; everything it builds on is here; it continues its author's sequence; it writes only
    /// fields that exist and are the author's to write, each in the way its kind allows; it names
    /// nothing that does not exist. A change that is here already is no error.
    ///
    /// Give the changes of a batch in their order. To let in all or none, admit into a clone.
    ///
    /// # Errors
    /// [`Refusal`], typed; the document is then as it was.
    pub fn admit(&mut self, bytes: &[u8], by: &Admission<'_>) -> Result<Admitted, Refusal> {
        let (facts, change) = inspect_parsed(bytes, &by.limits)?;
        if facts.author != *by.actor {
            return Err(Refusal::WrongActor);
        }
        let before = self.heads();
        if self.has(&facts.hash) {
            let after = before.clone();
            return Ok(Admitted {
                facts,
                before,
                after,
                places: BTreeSet::new(),
            });
        }
        let missing = facts
            .dependencies
            .iter()
            .filter(|hash| !self.has(hash))
            .copied();
        let missing = missing.collect::<Vec<_>>();
        if !missing.is_empty() {
            return Err(Refusal::MissingDependencies(missing));
        }
        guarded(|| self.check_order(&change))??;
        let places = guarded(|| self.check_operations(&change, by))??;

        let mut tried = self.history.clone();
        guarded(|| tried.apply_changes([change]))?
            .map_err(|error| Broken::new(BrokenCause::Change, error.to_string()))?;
        check_faithful(&tried, &facts)?;
        self.history = tried;
        Ok(Admitted {
            facts,
            before,
            after: self.heads(),
            places,
        })
    }

    /// An author's changes follow each other without gaps, and operation numbers only grow.
    ///
    /// Automerge takes these for granted. A number far ahead would use up the room for everyone's
    /// later operations; one behind would give two operations the same name.
    fn check_order(&self, change: &Change) -> Result<(), Refusal> {
        if change.deps().is_empty() {
            // Only the frozen first change builds on nothing.
            return Err(Refusal::OutOfOrder);
        }
        let mut sequence = 0;
        let mut author_last = 0;
        let mut document_last = 0;
        let mut dependencies_last = 0;
        for known in self.history.get_changes_meta(&[]) {
            document_last = known.max_op.max(document_last);
            if known.actor.as_ref() == change.actor_id() {
                sequence = known.seq.max(sequence);
                author_last = known.max_op.max(author_last);
            }
            if change.deps().contains(&known.hash) {
                dependencies_last = known.max_op.max(dependencies_last);
            }
        }
        let first = change.start_op().get();
        let follows = change.seq() == sequence.saturating_add(1)
            && first > author_last.max(dependencies_last)
            && first <= document_last.saturating_add(1);
        if follows {
            Ok(())
        } else {
            Err(Refusal::OutOfOrder)
        }
    }
}

/// The change must come out of the document as it went in.
///
/// The same operations can be encoded in many ways, and a change's name is the hash of one of them.
/// Automerge keeps the operations and writes them anew for a snapshot, in its own way; a change
/// encoded otherwise would come back under another name, and the snapshot would never load again.
fn check_faithful(history: &Automerge, facts: &ChangeFacts) -> Result<(), Refusal> {
    let kept = guarded(|| history.get_change_by_hash(&facts.hash.into()))?;
    match kept {
        Some(kept) if kept.hash() == facts.hash.into() => Ok(()),
        Some(_) => Err(Refusal::Malformed("not in the usual encoding")),
        None => Err(Refusal::OutOfOrder),
    }
}
