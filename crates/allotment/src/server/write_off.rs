//! Devices that will not come back.

use super::{ServerEntry, ServerLedger};
use crate::{Decision, DeviceId, Refusal};

impl ServerLedger {
    /// Nobody waits for this device any more: it gets no rights, and a restored server opens
    /// without its report. Its free rights go on counting until their night is over or somebody
    /// breaks the glass, because what it sold before it was lost still brings guests. Should its
    /// disk be found, sales and returns are taken from it as before.
    pub fn write_off(&self, device: DeviceId) -> Decision<ServerEntry, ()> {
        if self.written_off.contains(&device) {
            return Decision::nothing(());
        }
        Decision::one(ServerEntry::WrittenOff { device }, ())
    }

    /// Devices that were written off.
    pub fn written_off(&self) -> impl Iterator<Item = DeviceId> + '_ {
        self.written_off.iter().copied()
    }

    pub(super) fn not_written_off(&self, device: DeviceId) -> Result<(), Refusal> {
        if self.written_off.contains(&device) {
            return Err(Refusal::WrittenOff { device });
        }
        Ok(())
    }

    pub(super) fn apply_written_off(&mut self, device: DeviceId) -> bool {
        if !self.written_off.insert(device) {
            return false;
        }
        self.awaiting.remove(&device);
        self.unacknowledged.retain(|(holder, _)| *holder != device);
        if !self.rules.written_off_counts {
            let leases: Vec<_> = self
                .by_device
                .get(&device)
                .into_iter()
                .flatten()
                .copied()
                .collect();
            self.apply_voided(&leases);
        }
        true
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;
    use crate::Epoch;

    #[test]
    fn a_lost_device_holds_up_nobody_and_its_rights_stay_counted() {
        let mut server = server(2);
        let rights = granted(&mut server, &spot(1, desk(1), double(1)));
        let open = server.open_epoch(Epoch(2), vec![desk(1)]).unwrap();
        enact(&mut server, open);
        assert!(matches!(
            server.sell(&double(1)),
            Err(Refusal::Frozen { .. })
        ));
        let off = server.write_off(desk(1));
        enact(&mut server, off.clone());
        enact_again(&mut server, &off);
        sell(&mut server, &double(1)).unwrap();
        assert!(server.sell(&double(1)).is_err(), "its right counts");
        assert_eq!(
            server.grant(&spot(2, desk(1), double(2))),
            Err(Refusal::WrittenOff { device: desk(1) })
        );
        assert!(server.write_off(desk(1)).entries.is_empty());
        assert_eq!(ServerLedger::replay(&server.checkpoint()), server);
        // A second restore does not wait for it either.
        let open = server.open_epoch(Epoch(3), vec![desk(1)]).unwrap();
        enact(&mut server, open);
        assert_eq!(server.awaiting().count(), 0);
        // Its disk is found after all.
        let noted = server.note_spends(desk(1), &rights).unwrap();
        assert!(enact(&mut server, noted).contested.is_empty());
    }
}
