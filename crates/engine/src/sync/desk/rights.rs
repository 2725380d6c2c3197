//! Rights at a desk: asking for them, taking them, giving them back.

use std::collections::BTreeMap;

use jiff::civil::Date;
use keyrack_allotment::{
    Cell, DeviceId, Grant, GrantKind, GrantRequest, LeaseId, Need, Needs, Recall, Refusal,
    RequestId, Right, STANDING_NIGHTS, standing_size,
};
use keyrack_contract::sync::Up;
use keyrack_contract::{Changed, Failure};

use super::DeskLink;
use crate::caller::Caller;
use crate::clock::new_id;
use crate::engine::{Inner, seconds};
use crate::exposure;
use crate::rights::{Entry, Ledger};
use crate::stop::Stop;

/// A question for standing rights is not repeated sooner than this, in seconds of the desk's clock.
const ASK_AGAIN_SECONDS: u64 = 20;

/// What this connection has asked and sent.
#[derive(Default)]
pub(super) struct Asking {
    asked_at_s: BTreeMap<Date, u64>,
    returning: std::collections::BTreeSet<Right>,
    /// Somebody else needs rooms: this desk asks for no stock before then.
    no_stock_before_s: u64,
}

impl DeskLink {
    /// Questions and returns that are due.
    pub(super) fn poll_rights(&mut self) -> Result<Vec<Up>, Failure> {
        let inner = std::sync::Arc::clone(&self.engine.inner);
        let recalls = self.recalls;
        let ask = |(request, needed)| match needed && recalls {
            true => Up::Need(request),
            false => Up::Ask(request),
        };
        let mut frames: Vec<Up> = inner.spot.unsent().into_iter().map(ask).collect();
        let now_s = seconds(&*inner.clock);
        let engine = std::sync::Arc::clone(&inner);
        // Whether anything is to be given back is read off the last durable copy; only then does the
        // door open.
        let Some(ledger) = inner.desk_ledger() else {
            return Ok(frames);
        };
        let stray = ledger
            .stray_spot_leases(|id| inner.spot.waited_for(id))
            .next()
            .is_some();
        let over = !ledger
            .return_expired(inner.holder_clock())
            .entries
            .is_empty();
        if stray || over {
            self.engine
                .run_own("sync.give_back", Caller::System, move |tx| {
                    give_back(tx, &engine)
                })?;
        }
        let returns: Vec<Right> = ledger
            .pending_returns()
            .filter(|right| self.rights.returning.insert(*right))
            .collect();
        if !returns.is_empty() {
            frames.push(Up::Return(returns));
        }
        if now_s < self.rights.no_stock_before_s {
            return Ok(frames);
        }
        for (night, needs) in wanted(&inner, &ledger) {
            let asked = self.rights.asked_at_s.get(&night).copied();
            if asked.is_some_and(|at| now_s.saturating_sub(at) < ASK_AGAIN_SECONDS) {
                continue;
            }
            self.rights.asked_at_s.insert(night, now_s);
            frames.push(Up::Ask(GrantRequest {
                id: RequestId(new_id(inner.clock.now(), &*inner.randomness)),
                device: DeviceId(inner.identity.device.0),
                kind: GrantKind::Standing,
                needs,
                not_after: now_s.saturating_add(inner.limits.lease_seconds),
            }));
        }
        Ok(frames)
    }

    /// The server asks for rights before it refuses somebody a room.
    pub(super) fn recalled(&mut self, recall: Recall) -> Result<Vec<Up>, Failure> {
        let inner = std::sync::Arc::clone(&self.engine.inner);
        self.rights.no_stock_before_s = seconds(&*inner.clock).saturating_add(ASK_AGAIN_SECONDS);
        let id = recall.id;
        let given = self
            .engine
            .run_own("sync.recall", Caller::System, move |tx| {
                let Ledger::Desk(ledger) = &tx.working.ledger else {
                    return Ok(Vec::new());
                };
                let decided =
                    ledger.give_back_recalled(&recall, |request| inner.spot.waited_for(request));
                tx.enter(decided.entries.into_iter().map(Entry::Desk).collect())?;
                Ok(decided.outcome)
            })?;
        self.rights.returning.extend(&given);
        let back = (!given.is_empty()).then_some(Up::Return(given));
        Ok(back.into_iter().chain([Up::Recalled(id)]).collect())
    }

    pub(super) fn granted(
        &mut self,
        request: RequestId,
        grants: Vec<Grant>,
        refusal: Option<String>,
    ) -> Result<Vec<Up>, Failure> {
        if grants.iter().any(|grant| grant.kind == GrantKind::Standing) {
            // The picture was drawn before this desk had its stock.
            self.exposure_at_s = 0;
        }
        if let Some(code) = refusal {
            tracing::debug!(code, "the server gave no rights");
        }
        let taken = self
            .engine
            .run_own("sync.granted", Caller::System, move |tx| {
                let mut taken: Vec<LeaseId> = Vec::new();
                for grant in grants {
                    let Ledger::Desk(ledger) = &tx.working.ledger else {
                        continue;
                    };
                    match ledger.take_grant(&grant) {
                        Ok(decided) => {
                            tx.enter(decided.entries.into_iter().map(Entry::Desk).collect())?;
                            taken.push(grant.lease.id);
                        }
                        Err(Refusal::NightLapsed { .. }) => taken.push(grant.lease.id),
                        Err(refusal) => {
                            tracing::warn!(code = refusal.code(), "a grant was not taken")
                        }
                    }
                }
                Ok(taken)
            })?;
        self.engine.inner.spot.answer(request);
        Ok(if taken.is_empty() {
            Vec::new()
        } else {
            vec![Up::Granted(taken)]
        })
    }

    /// Asks how rights stand everywhere: when the line comes up, once a minute, and when somebody looks.
    pub(super) fn poll_exposure(&mut self) -> Result<Option<Up>, Failure> {
        let inner = &self.engine.inner;
        let now_s = seconds(&*inner.clock);
        if !self.exposure || !(now_s >= self.exposure_at_s || inner.looks.take()) {
            return Ok(None);
        }
        self.exposure_at_s = now_s.saturating_add(exposure::ASK_SECONDS);
        let told = inner.readers.read(exposure::told);
        let told = told.map_err(Stop::into_failure)?;
        let known = told.map_or(0, |(_, body)| exposure::name_of(&body));
        Ok(Some(Up::Exposure { known }))
    }

    /// How rights stand everywhere.
    pub(super) fn exposed(
        &mut self,
        at_ms: i64,
        picture: Option<Vec<u8>>,
    ) -> Result<Vec<Up>, Failure> {
        self.engine
            .run_own("sync.exposed", Caller::System, move |tx| {
                exposure::keep(tx.write, at_ms, picture.as_deref())?;
                tx.note(Changed {
                    state: true,
                    ..Changed::default()
                });
                Ok(())
            })?;
        Ok(Vec::new())
    }

    pub(super) fn returned(&mut self, rights: Vec<Right>) -> Result<Vec<Up>, Failure> {
        for right in &rights {
            self.rights.returning.remove(right);
        }
        self.engine
            .run_own("sync.returned", Caller::System, move |tx| {
                let Ledger::Desk(ledger) = &tx.working.ledger else {
                    return Ok(());
                };
                let decided = ledger.mark_returned_ack(&rights);
                tx.enter(decided.entries.into_iter().map(Entry::Desk).collect())
            })?;
        Ok(Vec::new())
    }
}

/// Gives back what came too late for its sale, and what may not be sold on any more.
fn give_back(tx: &mut crate::door::Tx<'_, '_>, inner: &Inner) -> Result<(), Stop> {
    let Ledger::Desk(ledger) = &tx.working.ledger else {
        return Ok(());
    };
    let strays: Vec<LeaseId> = ledger
        .stray_spot_leases(|id| inner.spot.waited_for(id))
        .collect();
    for lease in strays {
        if let Ledger::Desk(ledger) = &tx.working.ledger {
            let decided = ledger.return_lease(lease);
            tx.enter(decided.entries.into_iter().map(Entry::Desk).collect())?;
        }
    }
    if let Ledger::Desk(ledger) = &tx.working.ledger {
        let decided = ledger.return_expired(inner.holder_clock());
        tx.enter(decided.entries.into_iter().map(Entry::Desk).collect())?;
    }
    Ok(())
}

/// Standing rights that are missing for tonight and the next nights.
fn wanted(inner: &Inner, ledger: &keyrack_allotment::DeviceLedger) -> Vec<(Date, Needs)> {
    let Some(index) = inner.index() else {
        return Vec::new();
    };
    let now = inner.clock.now();
    let clock = inner.holder_clock();
    let nights = std::iter::successors(Some(index.profile().business_date), |night| {
        night.tomorrow().ok()
    });
    let mut wanted = Vec::new();
    for night in nights.take(usize::try_from(STANDING_NIGHTS).unwrap_or(3)) {
        let mut needs = Vec::new();
        let mut house = 0;
        // A room made of others waits for the line: a standing share of it would keep all its parts from
        // everybody else, for a sale that hardly ever comes.
        let links = index.links();
        let types = index.profile().room_types.iter();
        for room_type in types.filter(|kind| !links.is_made_of_others(kind.id)) {
            let capacity = index
                .count(room_type.id, night, now)
                .map_or(0, |count| count.capacity());
            let size = standing_size(
                u32::try_from(capacity).unwrap_or(0),
                inner.limits.standing_rooms,
            );
            let cell = Cell::room_type(night, room_type.id.0);
            let missing = size.saturating_sub(ledger.free(cell, clock));
            house += size;
            needs.push(Need {
                cell,
                quantity: missing,
            });
        }
        let cell = Cell::house(night);
        needs.push(Need {
            cell,
            quantity: u32::saturating_sub(house, ledger.free(cell, clock)),
        });
        let needs: Needs = needs.into_iter().collect();
        if !needs.is_empty() {
            wanted.push((night, needs));
        }
    }
    wanted
}
