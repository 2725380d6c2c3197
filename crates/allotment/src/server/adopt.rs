//! Leases that a restored server has forgotten, and their holders have not.

use super::{Answered, Issued, ServerEntry, ServerLedger, Stage};
use crate::{Decision, DeviceId, Grant, Holder, Holdings, Refusal};

impl ServerLedger {
    /// Counts the leases of a device again that this server made before it was restored and that
    /// neither its backup nor its journal knows. Comes before the device's report, which says what
    /// became of them. The outcome are the grants that were unknown: more than none means that the
    /// journal was not whole, and somebody should hear of it. What they count for may lie above
    /// the capacity, and is a shortfall then.
    ///
    /// Leases that are known, and those of nights that are over, are passed by; so is everything
    /// from a device whose report is not awaited.
    ///
    /// Refused: [`Refusal::OldEpoch`] and [`Refusal::EpochAhead`] for what was not written in the
    /// present epoch, [`Refusal::NotHolder`].
    pub fn adopt(&self, held: &Holdings) -> Result<Decision<ServerEntry, Vec<Grant>>, Refusal> {
        let (got, current) = (held.epoch, self.epoch);
        if got < current {
            return Err(Refusal::OldEpoch { got, current });
        }
        if got > current {
            return Err(Refusal::EpochAhead { got, current });
        }
        let device = held.device;
        let foreign = |grant: &&Grant| grant.lease.holder != Holder::Device(device);
        if let Some(grant) = held.grants.iter().find(foreign) {
            return Err(Refusal::NotHolder {
                lease: grant.lease.id,
                device,
            });
        }
        if !self.awaiting.contains(&device) {
            return Ok(Decision::nothing(Vec::new()));
        }
        let unknown = |grant: &&Grant| {
            grant.lease.id.epoch < current
                && grant.lease.cell.night >= self.business_date
                && !self.leases.contains_key(&grant.lease.id)
        };
        let grants: Vec<Grant> = held.grants.iter().filter(unknown).copied().collect();
        if grants.is_empty() {
            return Ok(Decision::nothing(grants));
        }
        let entry = ServerEntry::Adopted {
            device,
            grants: grants.clone(),
        };
        Ok(Decision::one(entry, grants))
    }

    pub(super) fn apply_adopted(&mut self, device: DeviceId, grants: &[Grant]) -> bool {
        grants.iter().fold(false, |any, grant| {
            let lease = grant.lease;
            if self.leases.contains_key(&lease.id) || lease.cell.night < self.business_date {
                return any;
            }
            self.next_number = self.next_number.max(lease.id.number.saturating_add(1));
            let count = self.cells.entry(lease.cell).or_default();
            count.exposure = count.exposure.saturating_add(lease.quantity);
            self.by_device.entry(device).or_default().insert(lease.id);
            self.stock.entry(lease.cell).or_default().insert(lease.id);
            let issued = Issued {
                lease,
                stage: Stage::Granted {
                    request: grant.request,
                    kind: grant.kind,
                },
                spent: Default::default(),
                freed: Default::default(),
            };
            self.leases.insert(lease.id, issued);
            let answered = self.requests.entry(grant.request).or_insert(Answered {
                device,
                kind: grant.kind,
                leases: Vec::new(),
            });
            answered.leases.push(lease.id);
            true
        })
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;
    use crate::Epoch;

    #[test]
    fn a_lease_that_only_its_holder_remembers_counts_again() {
        let before = server(1);
        let request = spot(1, desk(1), double(1));
        let grants = before.grant(&request).unwrap().outcome;
        // The grant went out, and the disk it was on is gone.
        let mut restored = server(1);
        let open = restored.open_epoch(Epoch(2), vec![desk(1)]).unwrap();
        enact(&mut restored, open);
        let held = Holdings {
            device: desk(1),
            epoch: Epoch(2),
            grants: grants.clone(),
        };
        let decision = restored.adopt(&held).unwrap();
        assert_eq!(enact(&mut restored, decision.clone()), grants);
        enact_again(&mut restored, &decision);
        assert_eq!(restored.free(house(1)), 0);
        let mut report = empty_report(desk(1), Epoch(2));
        report.leases = grants
            .iter()
            .map(|grant| crate::ReportedLease {
                lease: grant.lease.id,
                spent: [0].into(),
                returned: [].into(),
            })
            .collect();
        let taken = restored.take_report(&report).unwrap();
        assert!(enact(&mut restored, taken).unknown.is_empty());
        assert!(restored.sell(&double(1)).is_err());
        assert_eq!(ServerLedger::replay(&restored.checkpoint()), restored);
        // Once it has reported, nobody is taken at their word any more.
        let late = restored.adopt(&held).unwrap();
        assert!(late.entries.is_empty());
    }

    #[test]
    fn nobody_shows_leases_of_another() {
        let mut server = server(1);
        let grants = server.grant(&spot(1, desk(1), double(1))).unwrap().outcome;
        let open = server.open_epoch(Epoch(2), vec![desk(2)]).unwrap();
        enact(&mut server, open);
        let held = Holdings {
            device: desk(2),
            epoch: Epoch(2),
            grants,
        };
        assert!(matches!(
            server.adopt(&held),
            Err(Refusal::NotHolder { .. })
        ));
    }
}
