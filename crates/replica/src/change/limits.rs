//! How much one received change may ask of this replica, and what its author may write.

use std::fmt;

use crate::id::Actor;

/// The most one received change may hold. A form's save is under 1 kB and 100 operations; the
/// defaults leave room for a long note and for all prices of a month. An [`crate::Edit`] stays
/// within the defaults by itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Bytes as sent.
    pub sent_bytes_max: usize,
    /// Bytes once inflated.
    pub inflated_bytes_max: usize,
    /// Operations; references to overwritten operations are counted apart, under the same number.
    pub operations_max: u64,
    /// Overwriting operations in a change that was made at older heads. Each costs a look into
    /// history.
    pub late_overwrites_max: usize,
    /// Changes it builds on directly.
    pub dependencies_max: u64,
    /// Other actors it names.
    pub actors_max: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            sent_bytes_max: 256 * 1024,
            inflated_bytes_max: 2 * 1024 * 1024,
            operations_max: 32_768,
            late_overwrites_max: 4096,
            dependencies_max: 256,
            actors_max: 1024,
        }
    }
}

/// Who sent a change and what that person may write.
pub struct Admission<'a> {
    /// The actor of the device that signed the batch.
    pub actor: &'a Actor,
    /// Whether the author's role may write a top-level field of this document. Asked once for every
    /// operation, with names this version may not know.
    pub may_write: &'a dyn Fn(&str) -> bool,
    /// How much the change may hold.
    pub limits: Limits,
}

impl fmt::Debug for Admission<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Admission")
            .field("actor", &self.actor)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}
