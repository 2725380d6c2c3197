//! A server that lost its memory, as a device meets it.

use super::{DeviceEntry, DeviceLedger};
use crate::{Decision, Epoch, Refusal, Report, ReportedLease};

impl DeviceLedger {
    /// Adopts the server's epoch: grants of older ones are refused from then on, so that the
    /// report tells the whole. Rights that are here stay good. The epoch this device has already
    /// changes nothing.
    ///
    /// Refused: [`Refusal::OldEpoch`]; a server that is behind its own past must not be talked to.
    pub fn adopt_epoch(&self, epoch: Epoch) -> Result<Decision<DeviceEntry, ()>, Refusal> {
        if epoch < self.epoch {
            return Err(Refusal::OldEpoch {
                got: epoch,
                current: self.epoch,
            });
        }
        if epoch == self.epoch {
            return Ok(Decision::nothing(()));
        }
        Ok(Decision::one(DeviceEntry::EpochAdopted { epoch }, ()))
    }

    /// This device's whole ledger, for a server in a new epoch. Sent after the adoption is durable.
    pub fn report(&self) -> Report {
        Report {
            device: self.device,
            epoch: self.epoch,
            business_date: self.business_date,
            leases: self
                .leases
                .iter()
                .map(|(lease, held)| ReportedLease {
                    lease: *lease,
                    spent: held.spent.clone(),
                    returned: held.returned.clone(),
                })
                .collect(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;

    #[test]
    fn a_report_lists_every_lease_and_what_became_of_it() {
        let mut desk = desk_with(&[(house(1), 3), (house(2), 1)]);
        spend(&mut desk, &one(house(1)), 0).unwrap();
        let decision = desk.return_free(house(1), 1);
        enact(&mut desk, decision);
        let adopt = desk.adopt_epoch(Epoch(4)).unwrap();
        enact(&mut desk, adopt);
        let report = desk.report();
        assert_eq!(report.epoch, Epoch(4));
        let first = report.leases.first().unwrap();
        assert_eq!(
            (first.spent.clone(), first.returned.clone()),
            ([0].into(), [2].into())
        );
        assert_eq!(report.leases.len(), 2);
        spend(&mut desk, &one(house(2)), 0).unwrap();
    }

    #[test]
    fn an_epoch_is_never_given_up_for_an_older() {
        let mut desk = desk_with(&[]);
        let adopt = desk.adopt_epoch(Epoch(4)).unwrap();
        enact(&mut desk, adopt);
        assert!(desk.adopt_epoch(Epoch(4)).unwrap().entries.is_empty());
        assert!(desk.adopt_epoch(Epoch(3)).is_err());
        assert!(!desk.apply(&DeviceEntry::EpochAdopted { epoch: Epoch(2) }));
        assert_eq!(desk.epoch(), Epoch(4));
    }
}
