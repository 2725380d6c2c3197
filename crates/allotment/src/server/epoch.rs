//! A new life of the server's ledger, and what the devices tell it of the old one.

use jiff::civil::Date;

use super::{RightState, ServerEntry, ServerLedger};
use crate::{Decision, DeviceId, Epoch, LeaseId, Refusal, Report, Right};

/// What a report brought to light.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportTaken {
    /// Leases that the device holds and this server never made: what it lost was not all written
    /// down elsewhere.
    pub unknown: Vec<LeaseId>,
    /// Sold rights that were free by this ledger.
    pub contested: Vec<Right>,
    /// Sold rights that had been taken back while the device was away: relocation tasks.
    pub honoured: Vec<Right>,
    /// The device's business date, where it is ahead and this server, being restored, follows it.
    pub business_date: Option<Date>,
}

impl ServerLedger {
    /// Begins a new epoch, above every one that this server or its journal has known. Nothing is
    /// sold, held or granted until each of `enrolled` has reported or was written off.
    ///
    /// Refused: [`Refusal::OldEpoch`].
    pub fn open_epoch(
        &self,
        epoch: Epoch,
        enrolled: Vec<DeviceId>,
    ) -> Result<Decision<ServerEntry, ()>, Refusal> {
        if epoch <= self.epoch {
            return Err(Refusal::OldEpoch {
                got: epoch,
                current: self.epoch,
            });
        }
        let mut awaiting = enrolled;
        awaiting.retain(|device| !self.written_off.contains(device));
        let entry = ServerEntry::EpochOpened { epoch, awaiting };
        Ok(Decision::one(entry, ()))
    }

    /// Takes a device's ledger in. Its sales and returns are noted. A lease of an older epoch that
    /// is not in it is void: the device had adopted the new epoch when it reported, so if the
    /// grant is still under way it will be refused.
    ///
    /// Refused: [`Refusal::OldEpoch`] and [`Refusal::EpochAhead`] for a report that was not
    /// written in the present epoch.
    pub fn take_report(
        &self,
        report: &Report,
    ) -> Result<Decision<ServerEntry, ReportTaken>, Refusal> {
        let (got, current) = (report.epoch, self.epoch);
        if got < current {
            return Err(Refusal::OldEpoch { got, current });
        }
        if got > current {
            return Err(Refusal::EpochAhead { got, current });
        }
        let mut outcome = ReportTaken::default();
        let mut spent = Vec::new();
        let mut returned = Vec::new();
        let mut listed = Vec::new();
        for reported in &report.leases {
            let lease = reported.lease;
            listed.push(lease);
            for (ordinals, is_spend) in [(&reported.spent, true), (&reported.returned, false)] {
                for right in ordinals.iter().map(|o| Right { lease, ordinal: *o }) {
                    match (self.named_by(report.device, right), is_spend) {
                        (Err(_), _) => outcome.unknown.push(lease),
                        (Ok(None), _) => {}
                        (Ok(Some(issued)), true) => match issued.state(right.ordinal) {
                            RightState::Granted => spent.push(right),
                            RightState::Reclaimed => {
                                spent.push(right);
                                outcome.honoured.push(right);
                            }
                            RightState::Sold
                            | RightState::Credited
                            | RightState::Relocating
                            | RightState::Relocated => {}
                            _ => outcome.contested.push(right),
                        },
                        (Ok(Some(issued)), false) => {
                            if issued.state(right.ordinal).is_with_device() {
                                returned.push(right);
                            }
                        }
                    }
                }
            }
        }
        outcome.unknown.dedup();
        listed.sort_unstable();
        let never_received = self.unlisted(report, &listed);

        let mut entries = self.acknowledge_grant(report.device, listed).entries;
        if !spent.is_empty() {
            entries.push(ServerEntry::Spent { rights: spent });
        }
        if !returned.is_empty() {
            entries.push(ServerEntry::Returned { rights: returned });
        }
        if !never_received.is_empty() {
            let leases = never_received;
            entries.push(ServerEntry::Voided { leases });
        }
        if self.awaiting.contains(&report.device) {
            entries.push(ServerEntry::Reported {
                device: report.device,
                epoch: report.epoch,
            });
            // The date is restored as well: the highest that anybody has known.
            if report.business_date > self.business_date {
                let date = report.business_date;
                entries.push(ServerEntry::BusinessDate { date });
                outcome.business_date = Some(date);
            }
        }
        Ok(Decision { entries, outcome })
    }

    /// Leases of older epochs that still count and that the device does not know. The device has
    /// forgotten the nights before its business date, which may be ahead of the server's; about
    /// those its silence says nothing.
    fn unlisted(&self, report: &Report, listed: &[LeaseId]) -> Vec<LeaseId> {
        let Some(leases) = self.by_device.get(&report.device) else {
            return Vec::new();
        };
        leases
            .iter()
            .filter(|id| id.epoch < report.epoch && listed.binary_search(id).is_err())
            .filter(|id| {
                self.leases.get(id).is_some_and(|issued| {
                    issued.lease.cell.night >= report.business_date
                        && (0..issued.lease.quantity)
                            .any(|ordinal| issued.state(ordinal).is_with_device())
                })
            })
            .copied()
            .collect()
    }

    /// What the rule against it forbids: counting leases as free because their time is over.
    #[doc(hidden)]
    pub fn reclaim_expired(&self, now_s: u64) -> Decision<ServerEntry, ()> {
        if self.rules.no_reclaim_on_expiry {
            return Decision::nothing(());
        }
        let leases: Vec<LeaseId> = self
            .by_device
            .values()
            .flatten()
            .filter(|id| {
                self.lease(**id)
                    .is_some_and(|lease| lease.not_after < now_s)
            })
            .copied()
            .collect();
        Decision::one(ServerEntry::Voided { leases }, ())
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;
    use crate::ReportedLease;

    #[test]
    fn nothing_is_sold_until_every_device_has_reported() {
        let mut server = server(2);
        let rights = granted(&mut server, &spot(1, desk(1), double(1)));
        let open = server.open_epoch(Epoch(7), vec![desk(1), desk(2)]).unwrap();
        enact(&mut server, open);
        let frozen = Refusal::Frozen {
            awaiting: vec![desk(1), desk(2)],
        };
        assert_eq!(server.sell(&double(2)), Err(frozen));
        assert!(server.hold(hold_id(1), &double(2), 9).is_err());
        assert!(server.grant(&spot(2, desk(1), double(2))).is_err());

        let mut report = empty_report(desk(1), Epoch(7));
        report.leases = rights
            .iter()
            .map(|right| ReportedLease {
                lease: right.lease,
                spent: [right.ordinal].into(),
                returned: [].into(),
            })
            .collect();
        let taken = server.take_report(&report).unwrap();
        let follows = ReportTaken {
            business_date: Some(night(1)),
            ..ReportTaken::default()
        };
        assert_eq!(enact(&mut server, taken), follows);
        let taken = server
            .take_report(&empty_report(desk(2), Epoch(7)))
            .unwrap();
        enact(&mut server, taken);
        sell(&mut server, &double(1)).unwrap();
        assert!(server.sell(&double(1)).is_err(), "the desk's sale counts");
    }

    #[test]
    fn a_lease_that_its_device_never_received_is_void() {
        let mut server = server(1);
        let rights = granted(&mut server, &spot(1, desk(1), double(1)));
        let open = server.open_epoch(Epoch(2), vec![desk(1)]).unwrap();
        enact(&mut server, open);
        assert!(server.unacknowledged(desk(1)).is_empty());
        let early = server.take_report(&empty_report(desk(1), Epoch(1)));
        assert!(matches!(early, Err(Refusal::OldEpoch { .. })));
        let taken = server
            .take_report(&empty_report(desk(1), Epoch(2)))
            .unwrap();
        enact(&mut server, taken);
        assert!(
            rights
                .iter()
                .all(|right| server.right(*right) == RightState::Void)
        );
        sell(&mut server, &double(1)).unwrap();
    }

    #[test]
    fn a_device_that_is_a_night_ahead_voids_nothing_of_tonight() {
        let mut server = server(1);
        granted(&mut server, &spot(1, desk(1), double(1)));
        let open = server.open_epoch(Epoch(2), vec![desk(1)]).unwrap();
        enact(&mut server, open);
        let mut report = empty_report(desk(1), Epoch(2));
        report.business_date = night(2);
        let taken = server.take_report(&report).unwrap();
        enact(&mut server, taken);
        assert_eq!(server.free(house(1)), 0);
    }

    #[test]
    fn an_epoch_only_rises() {
        let server = server(1);
        assert!(matches!(
            server.open_epoch(Epoch(1), vec![]),
            Err(Refusal::OldEpoch { .. })
        ));
    }
}
