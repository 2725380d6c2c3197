//! Takes a refused change back.

use std::collections::HashSet;

use automerge::Change;

use super::Document;
use crate::class::first_document;
use crate::fault::{Broken, BrokenCause};
use crate::guard::guarded;
use crate::id::ChangeHash;

impl Document {
    /// The document as if some changes had never been made, and what had to go with them: the
    /// changes given, and all that build on them, oldest first.
    ///
    /// A desk has its own change at once; when the server refuses it, nobody else will ever have it,
    /// nor anything that builds on it. The desk goes on with this document, and shows its person
    /// what was taken back. Store it as a new snapshot: the old changes must not come back.
    ///
    /// # Errors
    /// [`Broken`] when the rest does not stand by itself.
    pub fn without(&self, refused: &[ChangeHash]) -> Result<(Self, Vec<ChangeHash>), Broken> {
        let mut gone: HashSet<automerge::ChangeHash> =
            refused.iter().copied().map(Into::into).collect();
        let mut taken_back = Vec::new();
        // Automerge hands changes out in an order in which each follows what it builds on.
        let kept = guarded(|| {
            let changes = self.history.get_changes(&[]).into_iter();
            let stays = |change: &Change| {
                let goes = gone.contains(&change.hash())
                    || change
                        .deps()
                        .iter()
                        .any(|dependency| gone.contains(dependency));
                if goes {
                    gone.insert(change.hash());
                    taken_back.push(change.hash().into());
                }
                !goes
            };
            changes.filter(stays).collect::<Vec<_>>()
        })?;
        let mut history = first_document(self.class)?;
        history.set_actor(self.history.get_actor().clone());
        guarded(|| history.apply_changes(kept))?
            .map_err(|error| Broken::new(BrokenCause::Change, error.to_string()))?;
        Ok((
            Self {
                class: self.class,
                history,
            },
            taken_back,
        ))
    }
}
