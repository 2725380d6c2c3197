//! Nights that are over.

use jiff::civil::Date;

use super::{HoldEnd, ServerEntry, ServerLedger};
use crate::{Cell, Decision, HoldId};

impl ServerLedger {
    /// Moves the business date. Nights before it are forgotten with everything in them, and holds
    /// that reach into them end: their guest can no longer arrive on the first night. A date that
    /// is not ahead changes nothing.
    pub fn roll_business_date(&self, date: Date) -> Decision<ServerEntry, ()> {
        if date <= self.business_date {
            return Decision::nothing(());
        }
        Decision::one(ServerEntry::BusinessDate { date }, ())
    }

    pub(super) fn apply_business_date(&mut self, date: Date) -> bool {
        if date <= self.business_date {
            return false;
        }
        self.business_date = date;
        let begun: Vec<HoldId> = self
            .deadlines
            .iter()
            .map(|(_, hold)| *hold)
            .filter(|hold| {
                let leases = self.holds.get(hold).map(|record| &record.leases);
                leases
                    .into_iter()
                    .flatten()
                    .any(|id| self.lease(*id).is_some_and(|lease| lease.cell.night < date))
            })
            .collect();
        for hold in begun {
            self.apply_hold_ended(hold, HoldEnd::Expired);
        }

        self.cells = self.cells.split_off(&Cell::house(date));
        self.stock = self.stock.split_off(&Cell::house(date));
        self.glass = self.glass.split_off(&Cell::house(date));
        self.leases
            .retain(|_, issued| issued.lease.cell.night >= date);
        let leases = &self.leases;
        self.by_device.retain(|_, ids| {
            ids.retain(|id| leases.contains_key(id));
            !ids.is_empty()
        });
        self.unacknowledged
            .retain(|(_, id)| leases.contains_key(id));
        self.requests.retain(|_, answered| {
            answered.leases.retain(|id| leases.contains_key(id));
            !answered.leases.is_empty()
        });
        self.holds.retain(|_, record| {
            record.leases.retain(|id| leases.contains_key(id));
            !record.leases.is_empty()
        });
        true
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use crate::Refusal;

    #[test]
    fn nights_that_are_over_are_forgotten() {
        let mut server = server(1);
        let stay = double(1).and(&double(2));
        granted(&mut server, &spot(1, desk(1), stay.clone()));
        let roll = server.roll_business_date(night(2));
        enact(&mut server, roll);
        assert_eq!(server.count(house(1)), Default::default());
        assert_eq!(server.exposure(house(2)), 1);
        assert_eq!(server.unacknowledged(desk(1)).len(), 2);
        assert_eq!(
            server.grant(&spot(1, desk(1), stay)),
            Err(Refusal::NightLapsed { cell: house(1) })
        );
        assert!(server.roll_business_date(night(1)).entries.is_empty());
        let roll = server.roll_business_date(night(3));
        enact(&mut server, roll);
        assert!(server.unacknowledged(desk(1)).is_empty());
        assert!(server.held_by_devices().is_empty());
    }

    #[test]
    fn a_hold_ends_when_its_first_night_is_over() {
        let mut server = server(1);
        let decision = server
            .hold(hold_id(1), &double(1).and(&double(2)), u64::MAX)
            .unwrap();
        enact(&mut server, decision);
        let roll = server.roll_business_date(night(2));
        enact(&mut server, roll);
        assert_eq!(server.free(house(2)), 1);
        assert!(matches!(
            server.sell_hold(hold_id(1)),
            Err(Refusal::HoldOver { .. })
        ));
    }
}
