//! Looking after a hotel's file: backups, putting one back, looking it over, and what to tell a person
//! of all that. The engine knows no folders; the lobby knows when a hotel may be taken away.

pub(crate) mod backup;
pub(crate) mod logs;
pub(crate) mod options;
pub(crate) mod plan;

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use keyrack_contract::call::health::{Examined, Work, WorkKind};
use keyrack_contract::{Changed, Code, Failure};

type Watcher = Arc<dyn Fn(Changed) + Send + Sync>;

/// What is under way, and what came of the last time.
#[derive(Default)]
pub(crate) struct Upkeep(Mutex<Known>);

/// What is known. Memory only: a program that is started anew looks anew.
#[derive(Debug, Clone, Default)]
pub(crate) struct Known {
    /// What is under way.
    pub work: Option<Work>,
    /// What the last look over the file has found.
    pub examined: Option<Examined>,
    /// Why the last backup was not made.
    pub backup_failed: Option<Code>,
}

impl Upkeep {
    /// What is known.
    pub fn look(&self) -> Known {
        self.known().clone()
    }

    /// Begins work, one thing at a time.
    ///
    /// # Errors
    /// `work-under-way`.
    pub fn begin(&self, kind: WorkKind) -> Result<(), Failure> {
        let mut known = self.known();
        if known.work.is_some() {
            return Err(Failure::new(Code::WorkUnderWay));
        }
        known.work = Some(Work {
            kind,
            done: 0,
            total: 0,
        });
        Ok(())
    }

    /// Notes how far the work is. True when that is worth telling: each hundredth once.
    pub fn told(&self, done: u64, total: u64) -> bool {
        let part = |done: u64| done.saturating_mul(100).checked_div(total.max(1));
        let mut known = self.known();
        let Some(work) = &mut known.work else {
            return false;
        };
        let news = work.total != total || part(work.done) != part(done);
        (work.done, work.total) = (done, total);
        news
    }

    /// The work is over.
    pub fn end(&self, note: impl FnOnce(&mut Known)) {
        let mut known = self.known();
        known.work = None;
        note(&mut known);
    }

    fn known(&self) -> MutexGuard<'_, Known> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whoever shows it reads again.
pub(crate) fn ring(watchers: &[Watcher]) {
    for watcher in watchers {
        watcher(Changed {
            state: true,
            ..Changed::default()
        });
    }
}
