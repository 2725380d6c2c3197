//! A yes that has not happened yet.

/// What a verb decided: the entries to write down, and what the caller may tell *after* they are
/// durable. A decision holds for the ledger it was made on; apply its entries before the next one
/// is made.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use = "a decision changes nothing until its entries are stored and applied"]
pub struct Decision<E, T> {
    /// In the order in which they are to be stored and applied. Empty when a repeat changed nothing.
    pub entries: Vec<E>,
    /// What the entries bring about.
    pub outcome: T,
}

impl<E, T> Decision<E, T> {
    /// Nothing to write down.
    pub(crate) fn nothing(outcome: T) -> Self {
        Self {
            entries: Vec::new(),
            outcome,
        }
    }

    /// One entry.
    pub(crate) fn one(entry: E, outcome: T) -> Self {
        Self {
            entries: vec![entry],
            outcome,
        }
    }
}
