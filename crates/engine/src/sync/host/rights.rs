//! Rights at the server: giving them out and taking them back.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use keyrack_allotment::{
    Cell, DeviceId as LedgerDevice, Grant, GrantKind, GrantRequest, LeaseId, Recall, RecallPart,
    Refusal, Report, RequestId, Right,
};
use keyrack_contract::sync::Down;
use keyrack_contract::{Changed, Code, Failure};
use keyrack_domain::DeviceId;

use crate::caller::Caller;
use crate::door::Tx;
use crate::engine::Engine;
use crate::exposure;
use crate::rights::{Entry, Ledger};
use crate::stop::Stop;

fn enter(tx: &mut Tx<'_, '_>, entries: Vec<keyrack_allotment::ServerEntry>) -> Result<(), Stop> {
    tx.enter(entries.into_iter().map(Entry::Server).collect())
}

/// Answers that come later than their question's turn.
#[derive(Clone, Default)]
pub(super) struct Late(Arc<Mutex<Vec<Down>>>);

impl Late {
    /// Those that are there now.
    pub(super) fn take(&self) -> Vec<Down> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }

    fn put(&self, answer: Down) {
        self.0
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .push(answer);
    }
}

/// Answers a question for rights. The device is the connection's, whatever the question says. Given
/// `late`, other desks are asked for what lacks, and the answer comes by way of it.
pub(super) fn ask(
    engine: &Engine,
    device: DeviceId,
    mut request: GrantRequest,
    late: Option<&Late>,
) -> Result<Vec<Down>, Failure> {
    let own = LedgerDevice(device.0);
    request.device = own;
    if request.kind == GrantKind::Standing && engine.inner.recall.is_open() {
        // What comes free now is for whoever waits for it; stock is asked for again.
        return Ok(vec![Down::Grant {
            request: request.id,
            grants: Vec::new(),
            refusal: None,
        }]);
    }
    let answer = grant(engine, &request)?;
    let Some(late) = late.filter(|_| is_full(&answer)) else {
        return Ok(vec![answer]);
    };
    let (engine, late, refused) = (engine.clone(), late.clone(), answer.clone());
    let spawned = std::thread::Builder::new()
        .name("keyrack-recall".to_owned())
        .spawn(move || {
            let full = || Failure::new(Code::SoldOut);
            let granted = engine.recall_for(&request.needs, Some(own), full(), || {
                let answer = grant(&engine, &request)?;
                if is_full(&answer) {
                    Err(full())
                } else {
                    Ok(answer)
                }
            });
            late.put(granted.unwrap_or(refused));
            // The line's pump wakes and sends the answer.
            engine.inner.notify(Changed {
                state: true,
                ..Changed::default()
            });
        });
    Ok(if spawned.is_ok() {
        Vec::new()
    } else {
        vec![answer]
    })
}

fn is_full(answer: &Down) -> bool {
    matches!(answer, Down::Grant { refusal: Some(code), .. } if code == "allotment.full")
}

fn grant(engine: &Engine, request: &GrantRequest) -> Result<Down, Failure> {
    let (id, request) = (request.id, request.clone());
    let (grants, refusal) = engine.run_own("sync.grant", Caller::System, move |tx| {
        crate::verb::expire_holds(tx)?;
        let Ledger::Server(ledger) = &tx.working.ledger else {
            return Ok((Vec::new(), None));
        };
        match ledger.grant(&request) {
            Ok(decided) => {
                enter(tx, decided.entries)?;
                Ok((decided.outcome, None))
            }
            Err(refusal) => Ok((Vec::new(), Some(refusal.code().to_owned()))),
        }
    })?;
    Ok(Down::Grant {
        request: id,
        grants,
        refusal,
    })
}

/// Grants that a desk has not been heard to have, by the question they answer.
pub(super) fn resend(grants: Vec<Grant>) -> Vec<Down> {
    let mut by_request: BTreeMap<RequestId, Vec<Grant>> = BTreeMap::new();
    for grant in grants {
        by_request.entry(grant.request).or_default().push(grant);
    }
    by_request
        .into_iter()
        .map(|(request, grants)| Down::Grant {
            request,
            grants,
            refusal: None,
        })
        .collect()
}

/// The desk has these leases.
pub(super) fn acknowledge(
    engine: &Engine,
    device: DeviceId,
    leases: Vec<LeaseId>,
) -> Result<Vec<Down>, Failure> {
    engine.run_own("sync.acknowledge", Caller::System, move |tx| {
        let Ledger::Server(ledger) = &tx.working.ledger else {
            return Ok(());
        };
        let decided = ledger.acknowledge_grant(LedgerDevice(device.0), leases);
        enter(tx, decided.entries)
    })?;
    Ok(Vec::new())
}

/// The desk gives rights back.
pub(super) fn take_return(
    engine: &Engine,
    device: DeviceId,
    rights: Vec<Right>,
) -> Result<Vec<Down>, Failure> {
    let taken = engine.run_own("sync.return", Caller::System, move |tx| {
        let Ledger::Server(ledger) = &tx.working.ledger else {
            return Ok(Vec::new());
        };
        let decided = ledger
            .take_return(LedgerDevice(device.0), &rights)
            .map_err(|refusal| crate::rights::failure(&refusal))?;
        enter(tx, decided.entries)?;
        Ok(decided.outcome)
    })?;
    Ok(vec![Down::Returned(taken)])
}

/// The desk's whole ledger.
pub(super) fn report(
    engine: &Engine,
    device: DeviceId,
    mut report: Report,
) -> Result<Vec<Down>, Failure> {
    report.device = LedgerDevice(device.0);
    engine.run_own("sync.report", Caller::System, move |tx| {
        let Ledger::Server(ledger) = &tx.working.ledger else {
            return Ok(());
        };
        match ledger.take_report(&report) {
            Ok(decided) => enter(tx, decided.entries),
            Err(Refusal::OldEpoch { .. } | Refusal::EpochAhead { .. }) => Ok(()),
            Err(refusal) => Err(crate::rights::failure(&refusal).into()),
        }
    })?;
    Ok(Vec::new())
}

/// Asks a desk that is back for the rights that were taken back from it meanwhile.
pub(super) fn ask_back(
    engine: &Engine,
    device: LedgerDevice,
    reclaimed: BTreeMap<Cell, Vec<Right>>,
) -> Down {
    let inner = &engine.inner;
    Down::Recall(Recall {
        id: RequestId(crate::clock::new_id(inner.clock.now(), &*inner.randomness)),
        device,
        parts: reclaimed
            .into_values()
            .map(|rights| RecallPart {
                quantity: u32::try_from(rights.len()).unwrap_or(u32::MAX),
                rights,
            })
            .collect(),
    })
}

/// How rights stand everywhere, where it is not as the desk knows it.
pub(super) fn exposure(
    engine: &Engine,
    device: DeviceId,
    known: u64,
) -> Result<Vec<Down>, Failure> {
    let (at_ms, body) = engine.run_own("sync.exposure", Caller::System, move |tx| {
        exposure::note_contact(tx, device, false)?;
        let body = serde_json::to_vec(&exposure::picture(tx)?)?;
        Ok((tx.now.as_millisecond(), body))
    })?;
    let picture = (exposure::name_of(&body) != known).then_some(body);
    Ok(vec![Down::Exposure { at_ms, picture }])
}
