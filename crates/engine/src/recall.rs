//! Recall: before the server refuses a room, desks in touch are asked for rights they do not need.
//!
//! A house with rooms asks nobody. Else whoever wants the room waits for the answers, a stated short
//! while at most, and is judged anew.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, Instant};

use keyrack_allotment::server::RecallRound;
use keyrack_allotment::{DeviceId, Needs, Recall, RequestId};
use keyrack_contract::{Changed, Code, Failure};

use crate::caller::Caller;
use crate::engine::{Engine, Inner};
use crate::rights::Ledger;

/// Desks in touch, and what they are asked.
#[derive(Default)]
pub(crate) struct Recalls {
    inside: Mutex<Inside>,
    answered: Condvar,
}

#[derive(Default)]
struct Inside {
    /// Lines that can be asked, by desk: one may be up before the other is known to be gone.
    lines: BTreeMap<DeviceId, u32>,
    unsent: BTreeMap<DeviceId, Vec<Recall>>,
    rounds: BTreeMap<RequestId, RecallRound>,
}

impl Recalls {
    fn inside(&self) -> MutexGuard<'_, Inside> {
        self.inside.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Desks that can be asked now.
    pub(crate) fn reach(&self) -> BTreeSet<DeviceId> {
        self.inside().lines.keys().copied().collect()
    }

    /// Whether somebody is waiting: what comes free now is not for anybody's stock.
    pub(crate) fn is_open(&self) -> bool {
        !self.inside().rounds.is_empty()
    }

    /// What this desk is to be asked, once.
    pub(crate) fn unsent(&self, device: DeviceId) -> Vec<Recall> {
        self.inside().unsent.remove(&device).unwrap_or_default()
    }

    /// A desk has answered; what it gave is durable here.
    pub(crate) fn answer(&self, device: DeviceId, id: RequestId) {
        if let Some(round) = self.inside().rounds.get_mut(&id) {
            round.answered(device);
        }
        self.answered.notify_all();
    }

    fn joined(&self, device: DeviceId) {
        *self.inside().lines.entry(device).or_default() += 1;
    }

    /// Nobody waits for a desk that is gone.
    fn left(&self, device: DeviceId) {
        let mut inside = self.inside();
        let lines = inside.lines.get(&device).copied().unwrap_or(0);
        if lines > 1 {
            inside.lines.insert(device, lines - 1);
            return;
        }
        inside.lines.remove(&device);
        inside.unsent.remove(&device);
        for round in inside.rounds.values_mut() {
            round.answered(device);
        }
        drop(inside);
        self.answered.notify_all();
    }

    /// Asks, and waits until all have answered or the time is over. The round stays open until
    /// [`Recalls::close`].
    fn ask(&self, inner: &Inner, id: RequestId, recalls: Vec<Recall>, wait: Duration) {
        let wait_ms = u64::try_from(wait.as_millis()).unwrap_or(u64::MAX).max(1);
        let mut inside = self.inside();
        // The time is kept by the wait below; the round itself always stands at its beginning.
        let round = RecallRound::new(&recalls, 0, wait_ms);
        inside.rounds.insert(id, round);
        for recall in recalls {
            if inside.lines.contains_key(&recall.device) {
                inside.unsent.entry(recall.device).or_default().push(recall);
            } else if let Some(round) = inside.rounds.get_mut(&id) {
                round.answered(recall.device);
            }
        }
        drop(inside);
        // The lines' pumps wake and send the questions.
        inner.notify(Changed {
            state: true,
            ..Changed::default()
        });
        let waiting = |inside: &mut Inside| {
            let round = inside.rounds.get(&id);
            round.is_some_and(|round| !round.is_over(0))
        };
        let inside = self.inside();
        drop(
            self.answered
                .wait_timeout_while(inside, wait, waiting)
                .unwrap_or_else(PoisonError::into_inner),
        );
    }

    fn close(&self, id: RequestId) {
        self.inside().rounds.remove(&id);
    }
}

impl Engine {
    /// A desk can be asked from now on, and what it holds is on offer.
    pub(crate) fn in_reach(&self, device: DeviceId) -> Result<(), Failure> {
        self.inner.recall.joined(device);
        self.run_own("sync.reach", Caller::System, move |tx| {
            tx.reach_changed(device);
            crate::exposure::note_contact(tx, keyrack_domain::DeviceId(device.0), false)
        })
    }

    /// A desk's line is gone.
    pub(crate) fn out_of_reach(&self, device: DeviceId) {
        self.inner.recall.left(device);
        let work = Box::new(move |tx: &mut crate::door::Tx<'_, '_>| {
            tx.reach_changed(device);
            crate::exposure::note_contact(tx, keyrack_domain::DeviceId(device.0), true)?;
            Ok(Vec::new())
        });
        self.queue("sync.reach", None, Caller::System, work, Box::new(|_| {}));
    }

    /// Judges anew what was refused for want of rooms, after desks in touch were asked for theirs;
    /// again while the time lasts, since others may be quicker. `attempt` runs on this thread, and a
    /// desk that is `but` is not asked.
    pub(crate) fn recall_for<T>(
        &self,
        needs: &Needs,
        but: Option<DeviceId>,
        refused: Failure,
        mut attempt: impl FnMut() -> Result<T, Failure>,
    ) -> Result<T, Failure> {
        let wait = Duration::from_millis(self.inner.limits.recall_wait_milliseconds);
        let end = Instant::now() + wait;
        let mut last = Err(refused);
        loop {
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return last;
            }
            let id = crate::clock::new_id(self.inner.clock.now(), &*self.inner.randomness);
            let id = RequestId(id);
            let Some(recalls) = self.plan_recall(id, needs, but) else {
                return last;
            };
            let nobody = recalls.is_empty();
            if !nobody {
                self.inner.recall.ask(&self.inner, id, recalls, left);
            }
            last = attempt();
            self.inner.recall.close(id);
            let full = matches!(&last, Err(failure) if failure.code == Code::SoldOut);
            // With rooms free and a refusal all the same, it is not rights that lack.
            if !full || nobody {
                return last;
            }
        }
    }

    /// Whom to ask; `None` when all that could be asked for is too little.
    fn plan_recall(
        &self,
        id: RequestId,
        needs: &Needs,
        but: Option<DeviceId>,
    ) -> Option<Vec<Recall>> {
        let mut reach = self.inner.recall.reach();
        if let Some(device) = but {
            reach.remove(&device);
        }
        if reach.is_empty() {
            return None;
        }
        let needs = needs.clone();
        let planned = self.run_own("rights.recall", Caller::System, move |tx| {
            crate::verb::expire_holds(tx)?;
            let Ledger::Server(ledger) = &tx.working.ledger else {
                return Ok(None);
            };
            Ok(ledger.recall(id, &needs, &reach).ok())
        });
        planned.ok().flatten()
    }
}
