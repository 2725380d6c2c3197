//! A server that was put back from a backup and from the journal kept apart.

use super::{ServerEntry, ServerLedger};
use crate::{DeviceId, Epoch, Lease, LeaseId, Right};

/// What a restore made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Restored {
    /// The ledger, with the new epoch open and frozen until its devices have reported.
    pub ledger: ServerLedger,
    /// What to store on top of the backup's entries, in order: what of the journal was new, and the
    /// new epoch.
    pub entries: Vec<ServerEntry>,
}

impl ServerLedger {
    /// Puts a server back. `backup` and `journal` are entries in their order and may overlap, since
    /// an entry counts once. The new epoch is above every epoch that either of them names, and above
    /// `heard`, the highest that anybody else is known to have seen; never merely above the
    /// backup's, whose own future has used that one already. Nothing is sold until each of
    /// `enrolled` has reported or was written off.
    pub fn restore(
        backup: &[ServerEntry],
        journal: &[ServerEntry],
        enrolled: Vec<DeviceId>,
        heard: Epoch,
    ) -> Restored {
        Self::new().restored(backup, journal, enrolled, heard)
    }

    /// The same from an empty ledger that may have a rule dropped.
    #[doc(hidden)]
    pub fn restored(
        mut self,
        backup: &[ServerEntry],
        journal: &[ServerEntry],
        enrolled: Vec<DeviceId>,
        heard: Epoch,
    ) -> Restored {
        for entry in backup {
            self.apply(entry);
        }
        let of_backup = self.epoch;
        let mut entries = Vec::new();
        for entry in journal {
            if self.apply(entry) {
                entries.push(entry.clone());
            }
        }
        let named = backup.iter().chain(journal).map(ServerEntry::highest_epoch);
        let highest = named.fold(self.epoch.max(heard), Epoch::max);
        let below = if self.rules.epoch_above_journal {
            highest
        } else {
            of_backup
        };
        let epoch = Epoch(below.0.saturating_add(1));
        if let Ok(open) = self.open_epoch(epoch, enrolled) {
            for entry in open.entries {
                self.apply(&entry);
                entries.push(entry);
            }
        }
        Restored {
            ledger: self,
            entries,
        }
    }
}

impl ServerEntry {
    /// The highest epoch that this entry names, itself or in a lease; [`Epoch::NONE`] if it names
    /// none.
    pub fn highest_epoch(&self) -> Epoch {
        let of_leases = |leases: &[Lease]| highest(leases.iter().map(|lease| lease.id));
        let of_rights = |rights: &[Right]| highest(rights.iter().map(|right| right.lease));
        match self {
            Self::Sold { leases } | Self::Held { leases, .. } | Self::Granted { leases, .. } => {
                of_leases(leases)
            }
            Self::Acknowledged { leases, .. } | Self::Voided { leases } => {
                highest(leases.iter().copied())
            }
            Self::Spent { rights }
            | Self::Returned { rights }
            | Self::Credited { rights }
            | Self::GlassBroken { rights, .. }
            | Self::Relocated { rights } => of_rights(rights),
            Self::EpochOpened { epoch, .. } | Self::Reported { epoch, .. } => *epoch,
            Self::Adopted { grants, .. } => highest(grants.iter().map(|grant| grant.lease.id)),
            Self::Capacity { .. }
            | Self::HoldEnded { .. }
            | Self::BusinessDate { .. }
            | Self::Numbered { .. }
            | Self::GlassLimit { .. }
            | Self::WrittenOff { .. } => Epoch::NONE,
        }
    }
}

fn highest(leases: impl Iterator<Item = LeaseId>) -> Epoch {
    leases.map(|id| id.epoch).fold(Epoch::NONE, Epoch::max)
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;

    #[test]
    fn a_restore_reads_the_journal_and_opens_an_epoch_above_all_of_it() {
        let mut server = server(2);
        let backup = server.checkpoint();
        let mut journal = Vec::new();
        let mut write = |server: &mut ServerLedger, entries: Vec<ServerEntry>| {
            for entry in entries {
                server.apply(&entry);
                journal.push(entry);
            }
        };
        let sold = server.sell(&double(1)).unwrap();
        write(&mut server, sold.entries);
        let open = server.open_epoch(Epoch(4), vec![]).unwrap();
        write(&mut server, open.entries);
        let roll = server.roll_business_date(night(1));
        write(&mut server, roll.entries);

        let put_back = ServerLedger::restore(&backup, &journal, vec![desk(1)], Epoch(6));
        assert_eq!(put_back.ledger.epoch(), Epoch(7));
        assert_eq!(put_back.ledger.exposure(house(1)), 1);
        assert_eq!(put_back.ledger.business_date(), night(1));
        assert_eq!(put_back.ledger.awaiting().collect::<Vec<_>>(), [desk(1)]);
        let stored = backup.iter().chain(&put_back.entries);
        assert_eq!(ServerLedger::replay(stored), put_back.ledger);
        // A journal that overlaps with the backup changes nothing twice.
        let later = ServerLedger::restore(&server.checkpoint(), &journal, vec![], Epoch::NONE);
        assert_eq!(later.ledger.epoch(), Epoch(5));
        assert_eq!(later.ledger.exposure(house(1)), 1);
    }

    #[test]
    fn a_torn_journal_still_names_the_epochs_of_its_leases() {
        let mut server = server(2);
        let backup = server.checkpoint();
        let open = server.open_epoch(Epoch(9), vec![]).unwrap();
        enact(&mut server, open);
        let sold = server.sell(&double(1)).unwrap();
        let put_back = ServerLedger::restore(&backup, &sold.entries, vec![], Epoch::NONE);
        assert_eq!(put_back.ledger.epoch(), Epoch(10));
    }
}
