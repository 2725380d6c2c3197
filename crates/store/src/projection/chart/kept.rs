//! What was read for the chart, kept until a commit touches it.
//!
//! A reader sees the file as it was at some moment, and others commit meanwhile. So commits are
//! counted, and each thing remembers the last commit that touched it, from before that commit
//! begins. What no commit has touched that began after a reader's count was taken is the same in the
//! reader's moment and now; anything else the reader reads for itself and keeps for nobody.

use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use keyrack_domain::{Date, GuestId, ReservationId};

use super::{ChartGuest, ChartNight, ChartStay};

/// More things than this are never kept; all are let go then. About ten megabytes of each kind.
const KEPT_MAX: usize = 60_000;

/// More touches than this are not told apart any longer.
const TOUCHES_MAX: usize = 20_000;

/// What a transaction has changed of what charts show.
#[derive(Debug, Default, Clone, PartialEq, Eq)]
pub(crate) struct Touched {
    pub stays: Vec<ReservationId>,
    pub guests: Vec<GuestId>,
    pub nights: Vec<Date>,
    /// Whatever there is.
    pub all: bool,
}

/// How many commits had ended before a reader's moment.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Before(u64);

/// What readers of one file share.
#[derive(Debug, Default)]
pub(crate) struct Kept(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    /// The number of the last commit that has begun, and of the last that has ended.
    begun: u64,
    ended: u64,
    stays: Shelf<ReservationId, Arc<ChartStay>>,
    guests: Shelf<GuestId, Arc<ChartGuest>>,
    nights: Shelf<Date, Arc<[ChartNight]>>,
}

/// Things of one kind.
#[derive(Debug)]
struct Shelf<K, V> {
    things: HashMap<K, V>,
    /// The last commit that touched each.
    touched: HashMap<K, u64>,
    /// The last commit that touched those that do not stand there.
    rest: u64,
}

impl<K, V> Default for Shelf<K, V> {
    fn default() -> Self {
        Self {
            things: HashMap::new(),
            touched: HashMap::new(),
            rest: 0,
        }
    }
}

impl<K: Hash + Eq + Copy, V: Clone> Shelf<K, V> {
    fn touch(&mut self, keys: &[K], commit: u64) {
        if self.touched.len() + keys.len() > TOUCHES_MAX {
            self.touched.clear();
            self.rest = commit;
        }
        for key in keys {
            self.things.remove(key);
            if self.rest < commit {
                self.touched.insert(*key, commit);
            }
        }
    }

    fn touch_all(&mut self, commit: u64) {
        self.things.clear();
        self.touched.clear();
        self.rest = commit;
    }

    fn is_as_before(&self, key: &K, before: Before) -> bool {
        self.rest <= before.0 && self.touched.get(key).is_none_or(|last| *last <= before.0)
    }

    fn take(&self, key: &K, before: Before) -> Option<V> {
        let thing = self.things.get(key)?;
        self.is_as_before(key, before).then(|| thing.clone())
    }

    fn keep(&mut self, key: K, thing: &V, before: Before) {
        if self.is_as_before(&key, before) {
            if self.things.len() >= KEPT_MAX {
                self.things.clear();
            }
            self.things.insert(key, thing.clone());
        }
    }
}

impl Kept {
    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Asked before a reader's moment is fixed.
    pub(crate) fn before(&self) -> Before {
        Before(self.state().ended)
    }

    /// A commit begins that has touched these. It has ended when the answer is dropped, whether it
    /// came to anything or not.
    pub(crate) fn begin(&self, touched: &Touched) -> Commit<'_> {
        let mut state = self.state();
        state.begun += 1;
        let commit = state.begun;
        if touched.all {
            state.stays.touch_all(commit);
            state.guests.touch_all(commit);
            state.nights.touch_all(commit);
        } else {
            state.stays.touch(&touched.stays, commit);
            state.guests.touch(&touched.guests, commit);
            state.nights.touch(&touched.nights, commit);
        }
        Commit(self)
    }

    /// What is known of these nights.
    pub(super) fn nights(&self, dates: &[Date], before: Before) -> Vec<Option<Arc<[ChartNight]>>> {
        let state = self.state();
        let take = |date| state.nights.take(date, before);
        dates.iter().map(take).collect()
    }

    /// What is known of these stays.
    pub(super) fn stays(
        &self,
        ids: &[ReservationId],
        before: Before,
    ) -> Vec<Option<Arc<ChartStay>>> {
        let state = self.state();
        let take = |id| state.stays.take(id, before);
        ids.iter().map(take).collect()
    }

    /// What is known of the guests of these stays.
    pub(super) fn guests(
        &self,
        stays: &[Arc<ChartStay>],
        before: Before,
    ) -> Vec<Option<Arc<ChartGuest>>> {
        let state = self.state();
        let take = |stay: &Arc<ChartStay>| state.guests.take(&stay.guest, before);
        stays.iter().map(take).collect()
    }

    /// Keeps what was read for those who ask after this reader.
    pub(super) fn keep(&self, read: &Found, before: Before) {
        let mut state = self.state();
        for (date, nights) in &read.nights {
            state.nights.keep(*date, nights, before);
        }
        for stay in &read.stays {
            state.stays.keep(stay.id, stay, before);
        }
        for (id, guest) in &read.guests {
            state.guests.keep(*id, guest, before);
        }
    }
}

/// What a reader had to read for itself.
#[derive(Debug, Default)]
pub(super) struct Found {
    pub nights: Vec<(Date, Arc<[ChartNight]>)>,
    pub stays: Vec<Arc<ChartStay>>,
    pub guests: Vec<(GuestId, Arc<ChartGuest>)>,
}

/// A commit that is under way.
#[derive(Debug)]
pub(crate) struct Commit<'a>(&'a Kept);

impl Drop for Commit<'_> {
    fn drop(&mut self) {
        let mut state = self.0.state();
        state.ended = state.begun;
    }
}
