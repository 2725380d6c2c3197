//! Takes in changes that were judged before, and hands out those another replica lacks.

use super::Document;
use super::open::parse;
use crate::fault::{Broken, BrokenCause};
use crate::guard::guarded;
use crate::id::{ChangeHash, Heads};

/// What taking in changes did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Applied {
    /// The version before.
    pub before: Heads,
    /// The version after.
    pub after: Heads,
    /// The hashes of the changes given, in the order given, known ones too.
    pub hashes: Vec<ChangeHash>,
}

impl Applied {
    /// Whether anything was new. Changes that still wait for others move nothing.
    #[must_use]
    pub fn moved(&self) -> bool {
        self.before != self.after
    }
}

impl Document {
    /// Takes in changes that this replica or its server has admitted, in any order, repeats allowed.
    /// Those whose dependencies are missing wait inside the document.
    ///
    /// # Errors
    /// [`Broken`] when one does not parse or contradicts what is here; then none is taken in.
    pub fn apply_changes<'a>(
        &mut self,
        changes: impl IntoIterator<Item = &'a [u8]>,
    ) -> Result<Applied, Broken> {
        let mut changes = changes
            .into_iter()
            .map(parse)
            .collect::<Result<Vec<_>, _>>()?;
        let before = self.heads();
        let hashes: Vec<ChangeHash> = changes.iter().map(|it| it.hash().into()).collect();
        changes.retain(|change| !self.has(&change.hash().into()));
        if changes.is_empty() {
            let after = before.clone();
            return Ok(Applied {
                before,
                after,
                hashes,
            });
        }
        // Automerge may stop half-way in a bad batch, so a copy takes the risk.
        let mut tried = self.history.clone();
        guarded(|| tried.apply_changes(changes))?
            .map_err(|error| Broken::new(BrokenCause::Change, error.to_string()))?;
        self.history = tried;
        Ok(Applied {
            before,
            after: self.heads(),
            hashes,
        })
    }

    /// The changes made after `heads`, oldest first, for a replica that stands there. With empty
    /// heads, all of them but the frozen first change, which every replica makes itself.
    #[must_use]
    pub fn changes_after(&self, heads: &Heads) -> Vec<Vec<u8>> {
        let frozen = crate::class::FROZEN_ACTOR;
        self.history
            .get_changes(&heads.to_automerge())
            .into_iter()
            .filter(|change| change.actor_id().to_bytes() != frozen)
            .map(|mut change| change.bytes().into_owned())
            .collect()
    }

    /// Whether this replica has a change.
    #[must_use]
    pub fn has(&self, hash: &ChangeHash) -> bool {
        self.history
            .get_change_meta_by_hash(&(*hash).into())
            .is_some()
    }
}
