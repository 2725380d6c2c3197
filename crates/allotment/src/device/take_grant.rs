//! Receiving leases.

use super::{DeviceEntry, DeviceLedger};
use crate::{Decision, Grant, Holder, Refusal};

impl DeviceLedger {
    /// Takes a lease that the server gives. The outcome is false for one that is here already,
    /// spent and given back ones included: a lease counts once. Acknowledge it in both cases, and
    /// only after the entries are durable.
    ///
    /// A spot grant that no sale waits for any more is to be given back with
    /// [`DeviceLedger::return_lease`].
    ///
    /// Refused: [`Refusal::OldEpoch`] and [`Refusal::EpochAhead`] (say nothing to the server; its
    /// epoch is learnt when the connection opens), [`Refusal::NightLapsed`] (acknowledge it, so
    /// that it is not sent again), [`Refusal::NotHolder`].
    pub fn take_grant(&self, grant: &Grant) -> Result<Decision<DeviceEntry, bool>, Refusal> {
        let lease = grant.lease;
        if lease.holder != Holder::Device(self.device) {
            return Err(Refusal::NotHolder {
                lease: lease.id,
                device: self.device,
            });
        }
        let (got, current) = (lease.id.epoch, self.epoch);
        if got < current && self.rules.refuse_old_epoch {
            return Err(Refusal::OldEpoch { got, current });
        }
        if got > current {
            return Err(Refusal::EpochAhead { got, current });
        }
        if lease.cell.night < self.business_date {
            return Err(Refusal::NightLapsed { cell: lease.cell });
        }
        if self.leases.contains_key(&lease.id) && self.rules.grant_once {
            return Ok(Decision::nothing(false));
        }
        let entry = DeviceEntry::GrantTaken { grant: *grant };
        Ok(Decision::one(entry, true))
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;
    use crate::{DeviceId, Epoch, HolderClock};

    #[test]
    fn a_grant_counts_once_even_when_it_was_spent_and_given_back() {
        let mut desk = desk_with(&[(house(1), 2)]);
        let grant = grant(1, house(1), 2);
        spend(&mut desk, &one(house(1)), 0).unwrap();
        let back = desk.return_free(house(1), 1);
        enact(&mut desk, back);
        assert_eq!(desk.free(house(1), HolderClock::Reads(0)), 0);
        let again = desk.take_grant(&grant).unwrap();
        assert!(!again.outcome && again.entries.is_empty());
        assert!(!desk.apply(&DeviceEntry::GrantTaken { grant }));
        assert_eq!(desk.free(house(1), HolderClock::Reads(0)), 0);
    }

    #[test]
    fn other_epochs_are_refused() {
        let mut desk = desk_with(&[]);
        let adopt = desk.adopt_epoch(Epoch(3)).unwrap();
        enact(&mut desk, adopt);
        assert_eq!(
            desk.take_grant(&grant(1, house(1), 1)),
            Err(Refusal::OldEpoch {
                got: Epoch(1),
                current: Epoch(3)
            })
        );
        let mut ahead = grant(1, house(1), 1);
        ahead.lease.id.epoch = Epoch(4);
        assert!(matches!(
            desk.take_grant(&ahead),
            Err(Refusal::EpochAhead { .. })
        ));
    }

    #[test]
    fn a_lease_of_another_device_or_of_the_past_is_refused() {
        let mut desk = desk_with(&[]);
        let mut other = grant(1, house(1), 1);
        other.lease.holder = Holder::Device(DeviceId(uuid::Uuid::from_u128(99)));
        assert!(matches!(
            desk.take_grant(&other),
            Err(Refusal::NotHolder { .. })
        ));
        let roll = desk.roll_business_date(night(2));
        enact(&mut desk, roll);
        assert_eq!(
            desk.take_grant(&grant(1, house(1), 1)),
            Err(Refusal::NightLapsed { cell: house(1) })
        );
    }
}
