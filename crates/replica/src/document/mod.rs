//! One document with its history.

mod admit;
mod apply;
mod contend;
mod deflate;
mod edit;
mod first;
mod open;
mod read;
mod snapshot;
mod steps;
mod withdraw;
mod write;

use automerge::Automerge;

use crate::class::DocumentClass;
use crate::id::Heads;

pub use admit::Admitted;
pub use apply::Applied;
pub use contend::{Conflict, Contender};
pub use edit::{Edit, NewChange};
pub use first::Draft;
pub use steps::Step;

/// One document with its history, held in memory. Small ones cost some 30 kB; load on demand.
///
/// Every method that fails leaves the document as it was.
#[derive(Clone, Debug)]
pub struct Document {
    class: DocumentClass,
    history: Automerge,
}

impl Document {
    /// What the document is about.
    #[must_use]
    pub fn class(&self) -> DocumentClass {
        self.class
    }

    /// The newest changes: the version this replica has. Two replicas with equal heads hold the
    /// same values.
    #[must_use]
    pub fn heads(&self) -> Heads {
        self.history
            .get_heads()
            .into_iter()
            .map(Into::into)
            .collect()
    }
}
