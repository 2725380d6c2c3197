//! Spot grants: a desk that is in touch asks the server for exactly what a sale needs.
//!
//! The sale waits a stated short while. With no answer it spends the standing lease, or hears that it
//! has none; a grant that comes late is given back by the link.

use std::collections::BTreeMap;
use std::sync::{Condvar, Mutex, PoisonError};
use std::time::Duration;

use keyrack_allotment::{DeviceId, GrantKind, GrantRequest, Needs, RequestId};
use keyrack_contract::Changed;

use crate::engine::{Inner, seconds};

/// Questions that wait for the server.
#[derive(Default)]
pub(crate) struct Spot {
    asked: Mutex<BTreeMap<RequestId, Asked>>,
    answered: Condvar,
}

struct Asked {
    request: GrantRequest,
    /// This desk has none of its own left: others may be asked for theirs.
    needed: bool,
    sent: bool,
    done: bool,
}

impl Spot {
    /// Asks, and waits until the answer is durable here or the time is over. While the returned ticket
    /// lives, what came for it is not given back. With `needed`, this desk could not do without: the
    /// server asks other desks before it says no.
    pub(crate) fn seek(&self, inner: &Inner, needs: Needs, needed: bool) -> RequestId {
        let id = RequestId(crate::clock::new_id(inner.clock.now(), &*inner.randomness));
        let not_after = seconds(&*inner.clock).saturating_add(inner.limits.lease_seconds);
        let request = GrantRequest {
            id,
            device: DeviceId(inner.identity.device.0),
            kind: GrantKind::Spot,
            needs,
            not_after,
        };
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        asked.insert(
            id,
            Asked {
                request,
                needed,
                sent: false,
                done: false,
            },
        );
        drop(asked);
        // The link's pump wakes and sends the question.
        inner.notify(Changed {
            state: true,
            ..Changed::default()
        });
        let wait = Duration::from_millis(inner.limits.spot_wait_milliseconds);
        let asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let waiting = |asked: &mut BTreeMap<RequestId, Asked>| {
            asked.get(&id).is_some_and(|asked| !asked.done)
        };
        drop(
            self.answered
                .wait_timeout_while(asked, wait, waiting)
                .unwrap_or_else(PoisonError::into_inner),
        );
        id
    }

    /// The sale is over, one way or the other: rights that came for it and are still free are strays.
    pub(crate) fn settle(&self, inner: &Inner, id: RequestId) {
        self.asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .remove(&id);
        inner.notify(Changed {
            state: true,
            ..Changed::default()
        });
    }

    /// Questions not sent yet on this connection, and whether other desks may be asked.
    pub(crate) fn unsent(&self) -> Vec<(GrantRequest, bool)> {
        let mut asked = self.asked.lock().unwrap_or_else(PoisonError::into_inner);
        let unsent = asked
            .values_mut()
            .filter(|asked| !asked.sent && !asked.done);
        unsent
            .map(|asked| {
                asked.sent = true;
                (asked.request.clone(), asked.needed)
            })
            .collect()
    }

    /// The connection is new or gone: whatever waits is sent again.
    pub(crate) fn forget_sent(&self) {
        for asked in self
            .asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .values_mut()
        {
            asked.sent = false;
        }
    }

    /// Whether somebody still waits for this answer.
    pub(crate) fn waited_for(&self, id: RequestId) -> bool {
        self.asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .contains_key(&id)
    }

    /// The answer is here and durable.
    pub(crate) fn answer(&self, id: RequestId) {
        if let Some(asked) = self
            .asked
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get_mut(&id)
        {
            asked.done = true;
        }
        self.answered.notify_all();
    }
}
