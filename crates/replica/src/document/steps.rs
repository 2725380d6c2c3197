//! The changes of a document one by one: what each was made upon, and what it left.

use super::Document;
use crate::class::FROZEN_ACTOR;
use crate::fault::Broken;
use crate::guard::guarded;
use crate::id::{Actor, ChangeHash, Heads};

/// One change, between the version its author saw and the version it made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The change; who made it and when is told by the batch that carried it.
    pub change: ChangeHash,
    /// The installation that wrote it.
    pub author: Actor,
    /// What its author saw, for [`Document::value_at`].
    pub before: Heads,
    /// What it made of that, for [`Document::value_at`].
    pub after: Heads,
}

impl Document {
    /// Every change but the frozen first one, in an order in which each follows what it builds on.
    ///
    /// # Errors
    /// [`Broken`] when the history cannot be walked.
    pub fn steps(&self) -> Result<Vec<Step>, Broken> {
        guarded(|| {
            self.history
                .get_changes_meta(&[])
                .into_iter()
                .filter(|known| known.actor.to_bytes() != FROZEN_ACTOR)
                .map(|known| {
                    let change = ChangeHash::from(known.hash);
                    Step {
                        change,
                        author: Actor::of(known.actor.to_bytes()),
                        before: known.deps.iter().copied().map(Into::into).collect(),
                        after: [change].into_iter().collect(),
                    }
                })
                .collect()
        })
    }
}
