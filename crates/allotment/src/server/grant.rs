//! Leases for devices.

use super::{ServerEntry, ServerLedger};
use crate::{Decision, DeviceId, Grant, GrantKind, GrantRequest, Holder, LeaseId, Refusal};

impl ServerLedger {
    /// Answers a device that asks for rights. Spot: a lease for each cell, or a refusal. Standing:
    /// as much of each cell as is free, which may be nothing at all.
    ///
    /// A repeat of a request that was granted gets the same grants and makes no entry. A standing
    /// request that got nothing leaves no trace and may be asked again.
    ///
    /// Refused: [`Refusal::Full`] (spot), [`Refusal::NightLapsed`], [`Refusal::NothingAsked`],
    /// [`Refusal::Frozen`], [`Refusal::WrittenOff`], [`Refusal::RequestReused`], and [`Refusal::OldEpoch`] for a repeat of
    /// a request that was granted before a restore: its device asks anew.
    pub fn grant(
        &self,
        request: &GrantRequest,
    ) -> Result<Decision<ServerEntry, Vec<Grant>>, Refusal> {
        self.not_written_off(request.device)?;
        self.thawed()?;
        self.ahead(&request.needs)?;
        if let Some(grants) = self.repeat(request)? {
            return Ok(Decision::nothing(grants));
        }
        if request.kind == GrantKind::Spot {
            self.fits(&request.needs)?;
        }
        let given = request.needs.iter().filter_map(|need| {
            let quantity = need.quantity.min(self.free(need.cell));
            (quantity > 0).then_some((need.cell, quantity))
        });
        let leases = self.draft(given, Holder::Device(request.device), request.not_after);
        if leases.is_empty() {
            return Ok(Decision::nothing(Vec::new()));
        }
        let grants = leases
            .iter()
            .map(|lease| Grant {
                lease: *lease,
                request: request.id,
                kind: request.kind,
            })
            .collect();
        let entry = ServerEntry::Granted {
            request: request.id,
            device: request.device,
            kind: request.kind,
            leases,
        };
        Ok(Decision::one(entry, grants))
    }

    fn repeat(&self, request: &GrantRequest) -> Result<Option<Vec<Grant>>, Refusal> {
        let Some(answered) = self.requests.get(&request.id) else {
            return Ok(None);
        };
        if answered.device != request.device || answered.kind != request.kind {
            return Err(Refusal::RequestReused {
                request: request.id,
            });
        }
        if let Some(old) = answered.leases.iter().find(|id| id.epoch < self.epoch) {
            return Err(Refusal::OldEpoch {
                got: old.epoch,
                current: self.epoch,
            });
        }
        let grants = answered.leases.iter().filter_map(|id| self.grant_of(*id));
        Ok(Some(grants.collect()))
    }

    /// The device has these leases; they are not sent again. Leases that are not this device's, or
    /// no longer known, are passed by.
    pub fn acknowledge_grant(
        &self,
        device: DeviceId,
        leases: impl IntoIterator<Item = LeaseId>,
    ) -> Decision<ServerEntry, ()> {
        let leases: Vec<LeaseId> = leases
            .into_iter()
            .filter(|id| self.unacknowledged.contains(&(device, *id)))
            .collect();
        if leases.is_empty() {
            return Decision::nothing(());
        }
        Decision::one(ServerEntry::Acknowledged { device, leases }, ())
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture::*;
    use super::*;

    #[test]
    fn a_spot_grant_is_all_or_nothing_and_the_same_when_asked_again() {
        let mut server = server(1);
        let request = spot(1, desk(1), double(1).and(&double(2)));
        let decision = server.grant(&request).unwrap();
        let grants = enact(&mut server, decision);
        assert_eq!(grants.len(), 4);
        let again = server.grant(&request).unwrap();
        assert_eq!((again.entries.len(), again.outcome), (0, grants));
        let other = spot(2, desk(1), double(2).and(&double(3)));
        assert_eq!(
            server.grant(&other),
            Err(Refusal::Full {
                cell: house(2),
                free: 0
            })
        );
        let stolen = spot(1, desk(2), double(1));
        assert_eq!(
            server.grant(&stolen),
            Err(Refusal::RequestReused { request: stolen.id })
        );
    }

    #[test]
    fn a_standing_grant_takes_what_is_free() {
        let mut server = server(2);
        sell(&mut server, &double(1)).unwrap();
        let three = double(1).and(&double(1)).and(&double(1));
        let decision = server.grant(&standing(1, desk(1), three)).unwrap();
        let grants = enact(&mut server, decision);
        assert_eq!(grants.len(), 2);
        assert!(grants.iter().all(|grant| grant.lease.quantity == 1));
        assert_eq!(server.free(house(1)), 0);
        let none = server.grant(&standing(2, desk(2), double(1))).unwrap();
        assert!(none.entries.is_empty() && none.outcome.is_empty());
    }

    #[test]
    fn grants_are_sent_until_acknowledged() {
        let mut server = server(2);
        let decision = server.grant(&spot(1, desk(1), double(1))).unwrap();
        let grants = enact(&mut server, decision);
        assert_eq!(server.unacknowledged(desk(1)), grants);
        assert!(server.unacknowledged(desk(2)).is_empty());
        let ids: Vec<LeaseId> = grants.iter().map(|grant| grant.lease.id).collect();
        let wrong = server.acknowledge_grant(desk(2), ids.clone());
        assert!(wrong.entries.is_empty());
        let decision = server.acknowledge_grant(desk(1), ids.clone());
        enact(&mut server, decision);
        assert!(server.unacknowledged(desk(1)).is_empty());
        assert!(server.acknowledge_grant(desk(1), ids).entries.is_empty());
    }
}
