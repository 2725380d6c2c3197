//! How far the import that is under way has come. Memory only; nothing is decided by it.

use std::sync::atomic::{AtomicU32, Ordering};

/// Lines done and lines in all.
#[derive(Debug, Default)]
pub(crate) struct ImportState {
    done: AtomicU32,
    total: AtomicU32,
}

impl ImportState {
    pub(crate) fn set(&self, done: u32, total: u32) {
        self.done.store(done, Ordering::Relaxed);
        self.total.store(total, Ordering::Relaxed);
    }

    pub(crate) fn end(&self) {
        self.set(0, 0);
    }

    pub(crate) fn get(&self) -> (u32, u32) {
        (
            self.done.load(Ordering::Relaxed),
            self.total.load(Ordering::Relaxed),
        )
    }
}
