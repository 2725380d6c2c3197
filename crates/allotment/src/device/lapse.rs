//! Nights that are over.

use jiff::civil::Date;

use super::{DeviceEntry, DeviceLedger};
use crate::{Cell, Decision};

impl DeviceLedger {
    /// Moves the business date. Rights of the nights before it are forgotten, and only then may
    /// their lease ids be: a grant for such a night is refused for its date. A date that is not
    /// ahead changes nothing.
    pub fn roll_business_date(&self, date: Date) -> Decision<DeviceEntry, ()> {
        if date <= self.business_date {
            return Decision::nothing(());
        }
        Decision::one(DeviceEntry::BusinessDate { date }, ())
    }

    pub(super) fn apply_business_date(&mut self, date: Date) -> bool {
        if date <= self.business_date {
            return false;
        }
        self.business_date = date;
        self.by_cell = self.by_cell.split_off(&Cell::house(date));
        self.leases
            .retain(|_, held| held.grant.lease.cell.night >= date);
        let leases = &self.leases;
        self.returning
            .retain(|right| leases.contains_key(&right.lease));
        true
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use crate::{HolderClock, Refusal};

    #[test]
    fn rights_lapse_with_their_night() {
        let mut desk = desk_with(&[(house(1), 2), (house(2), 1)]);
        let decision = desk.return_free(house(1), 1);
        enact(&mut desk, decision);
        let roll = desk.roll_business_date(night(2));
        enact(&mut desk, roll);
        assert_eq!(desk.pending_returns().count(), 0);
        assert_eq!(desk.free(house(2), HolderClock::Reads(0)), 1);
        assert_eq!(
            spend(&mut desk, &one(house(1)), 0),
            Err(Refusal::NightLapsed { cell: house(1) })
        );
        assert!(desk.take_grant(&grant(1, house(1), 2)).is_err());
        assert!(desk.roll_business_date(night(1)).entries.is_empty());
        assert_eq!(desk.held_leases().count(), 1);
    }
}
