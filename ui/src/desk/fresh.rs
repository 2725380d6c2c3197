//! Whether the hotel was set up a moment ago, on this computer.

use gloo_storage::{LocalStorage, Storage};

const KEPT: &str = "keyrack.fresh";

/// Whether what comes next is still to be shown.
pub fn is_fresh() -> bool {
    LocalStorage::get(KEPT).unwrap_or(false)
}

/// Shows what comes next from now on, or no longer.
pub fn remember_fresh(fresh: bool) {
    if fresh {
        let _ = LocalStorage::set(KEPT, true);
    } else {
        LocalStorage::delete(KEPT);
    }
}
