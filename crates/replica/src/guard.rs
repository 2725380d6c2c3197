//! The wall between Automerge's panics and the process.

use std::panic::{AssertUnwindSafe, catch_unwind};

use crate::fault::{Broken, BrokenCause};

/// Runs `read` and turns a panic into [`Broken`].
///
/// What `read` had half changed must not be used afterwards: work on a copy.
pub(crate) fn guarded<T>(read: impl FnOnce() -> T) -> Result<T, Broken> {
    catch_unwind(AssertUnwindSafe(read))
        .map_err(|_| Broken::new(BrokenCause::Panicked, "the history library gave up"))
}
